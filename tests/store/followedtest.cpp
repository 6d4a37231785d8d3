// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

namespace
{
const std::string keysOne = R"({"version":1})";
const std::string keysTwo = R"({"version":2})";

Followed at(std::int64_t revision, const std::string &content, const std::string &keys = keysOne,
            const std::string &key = "ed25519:A")
{
    return {.id = "org.example",
            .title = "At " + std::to_string(revision),
            .publisher = "P",
            .url = "https://example.org/",
            .key = key,
            .keys = keys,
            .revision = revision,
            .content = content};
}
} // namespace

Q_DECLARE_METATYPE(Followed)

/// What is followed, and what protects it: it never goes back.
class FollowedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itNeverGoesBack_data();
    void itNeverGoesBack();
    void whatIsTheSameIsNotWritten();
    void theOrderIsThatOfFollowing();
    void whatIsGivenUpIsStillToBeDropped();
    void anImportThatFailsKeepsNothing();
    void whatIsTakenOverIsTakenOverWhole();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void FollowedTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"workspace.db"_s));
    QVERIFY(workspace);
    m_workspace.emplace(std::move(*workspace));
}

void FollowedTest::itNeverGoesBack_data()
{
    QTest::addColumn<Followed>("news");
    QTest::addColumn<Followed>("then");
    const Followed held = at(5, "five");
    Followed newKeys = held;
    newKeys.keys = keysTwo;
    Followed sixWithOldKeys = at(6, "six", "");
    Followed sixThen = at(6, "six");
    Followed moved = held;
    moved.url = "https://example.net/";
    QTest::newRow("newer") << at(6, "six") << at(6, "six");
    QTest::newRow("older") << at(4, "four") << held;
    QTest::newRow("older, with newer keys") << at(4, "four", keysTwo) << newKeys;
    QTest::newRow("newer, with older keys") << sixWithOldKeys << sixThen;
    QTest::newRow("the same revision with other content") << at(5, "fork") << held;
    QTest::newRow("newer keys") << newKeys << newKeys;
    QTest::newRow("another address") << moved << moved;
    QTest::newRow("another key") << at(9, "nine", keysTwo, "ed25519:B") << held;
}

void FollowedTest::itNeverGoesBack()
{
    QFETCH(const Followed, news);
    QFETCH(const Followed, then);
    FollowedRepository followed = m_workspace->followed();
    QVERIFY(followed.raise({at(5, "five")}));
    QVERIFY(followed.raise({news}));
    QCOMPARE(followed.find("org.example").value(), std::optional(then));
}

void FollowedTest::whatIsTheSameIsNotWritten()
{
    FollowedRepository followed = m_workspace->followed();
    QVERIFY(followed.raise({at(5, "five")}));
    const QString log = m_folder->filePath(u"workspace.db-wal"_s);
    const auto size = QFileInfo(log).size();
    QVERIFY(followed.raise({at(5, "five")}));
    QCOMPARE(QFileInfo(log).size(), size);
}

void FollowedTest::theOrderIsThatOfFollowing()
{
    FollowedRepository followed = m_workspace->followed();
    Followed b = at(1, "b");
    b.id = "b";
    Followed a = at(1, "a");
    a.id = "a";
    QVERIFY(followed.raise({b}));
    QVERIFY(followed.raise({a}));
    b.revision = 2;
    QVERIFY(followed.raise({b}));
    QCOMPARE(followed.all()->front().id, "b");
    QCOMPARE(followed.all()->back().id, "a");
}

void FollowedTest::whatIsGivenUpIsStillToBeDropped()
{
    FollowedRepository followed = m_workspace->followed();
    QVERIFY(followed.raise({at(5, "five")}));
    QVERIFY(followed.toDrop()->empty());
    QVERIFY(followed.remove("org.example"));
    QVERIFY(!followed.find("org.example").value());
    QCOMPARE(followed.toDrop().value(), std::vector<std::string>{"org.example"});
    QVERIFY(followed.noteDropped("org.example"));
    QVERIFY(followed.toDrop()->empty());
    // Followed again, it may begin anywhere.
    QVERIFY(followed.raise({at(1, "one", "", "ed25519:B")}));
    QCOMPARE(followed.find("org.example").value()->revision, 1);
}

void FollowedTest::anImportThatFailsKeepsNothing()
{
    ImportedCallRepository imported = m_workspace->importedCalls();
    const ImportSource source{"local.files", "Files", *parseInstant("2026-11-25T00:00:00Z")};
    using Calls = std::vector<ImportedCall>;
    QVERIFY(imported.import(source, [](const Calls &) { return Calls{{"call:a", "{}", 0}}; }));
    const auto failed = imported.import(source, [](const Calls &known) -> Result<Calls> {
        if (known != Calls{{"call:a", "{}", 1}})
            qFatal("another call is known");
        return failure(ErrorKind::Failed, u"Importing"_s, {}, u"no"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(imported.revisions("local.files")->size(), 1U);
    QVERIFY(imported.remove("local.files"));
    QVERIFY(imported.changes("local.files", 0)->empty());
}

void FollowedTest::whatIsTakenOverIsTakenOverWhole()
{
    const Instant when = *parseInstant("2026-11-25T00:00:00Z");
    const ImportHistory good{{"local.a", "A", when}, {{1, when}}, {{"call:a", "{}", 1}}};
    ImportHistory bad = good;
    bad.source.catalogue = "local.b";
    bad.calls.push_back(bad.calls.front()); // one version twice
    QVERIFY(!m_workspace->takeOver({at(5, "five")}, {good, bad}));
    QVERIFY(m_workspace->followed().all()->empty());
    QVERIFY(m_workspace->importedCalls().sources()->empty());
    QVERIFY(m_workspace->takeOver({at(5, "five")}, {good}));
    QVERIFY(m_workspace->takeOver({at(5, "five")}, {good})); // as two programs may
    QCOMPARE(m_workspace->followed().all()->size(), 1U);
    QCOMPARE(m_workspace->importedCalls().changes("local.a", 0).value(), good.calls);
}

QTEST_GUILESS_MAIN(FollowedTest)
#include "followedtest.moc"
