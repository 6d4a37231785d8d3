// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/cache.h"
#include "store/sqlite/connection_p.h"
#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <thread>
#include <vector>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

/// A database that grows from one version of the program to the next.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileTakesEveryStep();
    void anOlderFileIsSavedFirst();
    void aStepThatFailsChangesNothing();
    void theBackupCanBeOpened();
    void programsThatMigrateAtOnceSaveTheOldForm();
    void aCacheOfAnOlderFormKeepsItsRecordsAndItsLog();
    void aWorkspaceOfAnOlderFormKeepsWhatIsTracked();

private:
    [[nodiscard]] DatabaseKind kind(int version, bool durable = true) const
    {
        return {.applicationId = 77,
                .schemaVersion = version,
                .schema = m_schema.constData(),
                .durable = durable,
                .name = [] { return u"a test"_s; },
                .damagedHint = [](const QString &) { return QString(); },
                .newerHint = [] { return QString(); }};
    }
    void script(int number, const QByteArray &sql) const
    {
        QFile file(u"%1-%2.sql"_s.arg(QString::fromUtf8(m_schema)).arg(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
            qFatal("cannot write the test's script");
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.db"_s); }
    /// All notes, or the error.
    [[nodiscard]] QString notes(const DatabaseKind &kind, const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_schema;
};

void MigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_schema = m_folder->filePath(u"schema"_s).toUtf8();
    script(1, "CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('one')");
    script(2, "ALTER TABLE note ADD COLUMN size INTEGER; UPDATE note SET text = text || ' two'");
    script(3, "UPDATE note SET text = text || ' three'");
}

QString MigrationTest::notes(const DatabaseKind &kind, const QString &path) const
{
    auto db = Connection::open(path, kind);
    if (!db)
        return db.error().error.message();
    QString all;
    const auto read = (*db)->attempt(u"Reading"_s, [&] {
        Query query = (*db)->query("SELECT text FROM note");
        while (query.step())
            all += QString::fromStdString(std::string(query.text(0)));
    });
    return read ? all : read.error().message();
}

void MigrationTest::aNewFileTakesEveryStep()
{
    QCOMPARE(notes(kind(3), path()), u"one two three"_s);
    QCOMPARE(notes(kind(3), path()), u"one two three"_s); // each step once
    QVERIFY(!QFile::exists(path() + u".backup-0"_s));
}

void MigrationTest::anOlderFileIsSavedFirst()
{
    QCOMPARE(notes(kind(1), path()), u"one"_s);
    QCOMPARE(notes(kind(3), path()), u"one two three"_s);
    QCOMPARE(notes(kind(1), path() + u".backup-1"_s), u"one"_s);
    QVERIFY(!QFile::exists(path() + u".backup-2"_s)); // it was never in that form
    QVERIFY(notes(kind(2), path()).contains(u"newer version"));
    // What can be had again is not saved.
    const QString cache = m_folder->filePath(u"cache.db"_s);
    QCOMPARE(notes(kind(1, false), cache), u"one"_s);
    QCOMPARE(notes(kind(2, false), cache), u"one two"_s);
    QVERIFY(!QFile::exists(cache + u".backup-1"_s));
}

void MigrationTest::aStepThatFailsChangesNothing()
{
    QCOMPARE(notes(kind(1), path()), u"one"_s);
    script(2, "UPDATE note SET text = 'spoilt'; UPDATE none SET text = ''");
    QVERIFY2(notes(kind(2), path()).contains(u"none"), qPrintable(notes(kind(2), path())));
    QCOMPARE(notes(kind(1), path()), u"one"_s);
}

void MigrationTest::theBackupCanBeOpened()
{
    {
        auto workspace = Workspace::open(path());
        QVERIFY(workspace->shortlists().create("List", Instant()));
        QVERIFY(workspace->backup(path() + u".copy"_s));
    }
    const auto copy = Workspace::open(path() + u".copy"_s);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message()));
    QCOMPARE(copy->shortlists().all()->size(), std::size_t(1));
}

void MigrationTest::programsThatMigrateAtOnceSaveTheOldForm()
{
    for (int round = 0; round < 8; ++round) {
        const QString file = m_folder->filePath(u"round-%1.db"_s.arg(round));
        QCOMPARE(notes(kind(1), file), u"one"_s);
        std::vector<QString> seen(4);
        {
            std::vector<std::jthread> programs;
            for (QString &note : seen)
                programs.emplace_back([&] { note = notes(kind(3), file); });
        }
        for (const QString &note : seen)
            QCOMPARE(note, u"one two three"_s);
        QCOMPARE(notes(kind(1), file + u".backup-1"_s), u"one"_s);
    }
}

void MigrationTest::aCacheOfAnOlderFormKeepsItsRecordsAndItsLog()
{
    // Form 4 had hashes beside the names, and a log without rows.
    constexpr auto before = R"(
        INSERT INTO catalogue VALUES (1, 'org.example', 'Example', '', '', '', 2, '', NULL, NULL, NULL, '', x'', '');
        INSERT INTO record VALUES (7, 1, 'org:b', 0, 'B', 'b', 513, zeroblob(32)),
                                  (9, 1, 'org:a', 0, 'A', 'a', 514, x'0102');
        INSERT INTO body VALUES (7, '{"country":"FR","id":"org:b","name":"B"}'), (9, '{"id":"org:a","name":"A"}');
        INSERT INTO link VALUES (7, 0, 'country:fr', 0);
        INSERT INTO updated VALUES (3, 1, 1, 2, NULL, 1000, 1, 1, 0);
        INSERT INTO before VALUES (3, 'org:b', '{"id":"org:b","name":"Old"}'), (3, 'org:a', NULL);)";
    {
        auto form = kind(4, false);
        form.applicationId = 0x48616e43; // that of the catalogue cache
        form.schema = ":/hansa/store/cache";
        const auto db = Connection::open(path(), form);
        QVERIFY(db);
        QVERIFY((*db)->attempt(u"Filling"_s, [&] { (*db)->execute(before); }));
    }
    QVERIFY(Cache::open(path()));
    // What the step read and left behind would outlive its erasure.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count(R"({"country":"FR","id":"org:b","name":"B"})"), 1);
    file.close();

    auto cache = Cache::open(path());
    QVERIFY2(cache, cache ? "" : qPrintable(cache.error().message()));
    QCOMPARE(cache->records().json("org:b").value().value(),
             std::string(R"({"country":"FR","id":"org:b","name":"B"})"));
    QCOMPARE(cache->links().to("country:fr")->size(), std::size_t(1));
    const auto changes = cache->changes().changes({});
    QCOMPARE(changes->size(), std::size_t(2));
    QCOMPARE(changes->at(0).record, std::string("org:a")); // by id within an update
    QCOMPARE(changes->at(1).before, std::string(R"({"id":"org:b","name":"Old"})"));

    auto update = cache->beginUpdate("org.example");
    std::vector<std::string> rows;
    QVERIFY(update->eachRow([&](std::uint16_t bucket, const DigestRow &row) {
        rows.push_back(std::format("{} {} {}", bucket, row.id, std::to_integer<int>(row.hash[0])));
    }));
    QCOMPARE(rows, (std::vector<std::string>{"513 org:b 0", "514 org:a 1"}));
    QVERIFY(*update->drop("org:b"));
    QVERIFY(update->commit());
    QVERIFY(cache->links().to("country:fr")->empty());
}

void MigrationTest::aWorkspaceOfAnOlderFormKeepsWhatIsTracked()
{
    // Form 4 numbered tasks, documents and rules by their place, and had pairs in one setting.
    constexpr auto before = R"(
        INSERT INTO tracked_call VALUES ('call:a', 'A', '{}', 'watching', 'Ana', 'Note', NULL, 1, 1, 1, 1),
                                        ('call:b', 'B', '{}', 'watching', '', '', NULL, 2, 2, 2, 0);
        INSERT INTO call_task VALUES ('call:a', 0, 'Zuerst', 1, 30), ('call:a', 1, 'Dann', 0, NULL), ('call:b', 0, 'C', 0, 0);
        INSERT INTO call_document VALUES ('call:a', 0, 'z', 'https://z.example'), ('call:a', 1, 'a', 'https://a.example'),
                                         ('call:a', 2, 'again', 'https://z.example');
        INSERT INTO call_rule VALUES ('call:a', 0, 'stated', 0, '', 'Z', 'You', '', ''),
                                     ('call:a', 1, 'min-partners', 3, 'AT DE', '', 'You', '', '2026-11-28');
        INSERT INTO draft_role VALUES ('call:a', 'org:a', 'coordinator');
        INSERT INTO setting VALUES ('twins.apart', 'org:a org:b' || char(10) || 'org:c org:d' || char(10)), ('k', 'v');)";
    {
        auto form = kind(4);
        form.applicationId = 0x48616e57; // that of the workspace
        form.schema = ":/hansa/store/workspace";
        const auto db = Connection::open(path(), form);
        QVERIFY(db);
        QVERIFY((*db)->attempt(u"Filling"_s, [&] { (*db)->execute(before); }));
    }
    const auto workspace = Workspace::open(path());
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message()));
    const auto calls = workspace->trackedCalls().all();
    QCOMPARE(calls->size(), std::size_t(2));
    const TrackedCall &one = calls->front();
    QCOMPARE(one.owner, std::string("Ana"));
    QCOMPARE(one.tasks.size(), std::size_t(2));
    QCOMPARE(one.tasks[0].title, std::string("Zuerst"));
    QVERIFY(one.tasks[0].done);
    QCOMPARE(one.tasks[0].daysBefore, std::optional(30));
    QVERIFY(!one.tasks[1].daysBefore);
    QCOMPARE(one.documents, (std::vector<CallDocument>{{"z", "https://z.example"}, {"a", "https://a.example"}}));
    QCOMPARE(one.rules->size(), std::size_t(2));
    QCOMPARE(one.rules->at(1).countries, (std::vector<std::string>{"AT", "DE"}));
    QCOMPARE(one.roles, (std::vector<DraftRole>{{"org:a", "coordinator"}}));
    QCOMPARE(calls->back().tasks.size(), std::size_t(1));
    QVERIFY(!calls->back().rules);
    QCOMPARE(workspace->apart().all()->text(), std::string("org:a org:b\norg:c org:d\n"));
    QCOMPARE(*workspace->settings().all(), (std::map<std::string, std::string>{{"k", "v"}}));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
