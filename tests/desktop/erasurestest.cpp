// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/erasures.h"
#include "filling.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;
namespace filling = hansa::store::filling;

class ErasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnlyAboutWhatIsHeld();
    void saysWhoAsksAndWhatItTakes();
    void anotherCatalogueIsNotAsked();
    void erasesTheUsersCopiesToo();
    void undoBringsThemBack();
    void backupsAreAskedAboutAndErased();
    void aTextIsLookedFor();
    void keepsThemAndDoesNotAskAgain();

private:
    /// The publisher asks to forget a field (none: all of it); the cache is read anew.
    void forget(const std::string &id, const std::vector<std::string> &fields = {"phone"},
                const std::string &catalogue = "org.example")
    {
        auto cache = store::Cache::open(m_session->cachePath());
        auto update = cache->beginUpdate(catalogue);
        store::CatalogueState state = update->state();
        state.title = "The Catalogue";
        state.url = "https://example.org/" + state.id;
        state.publisher = "Cluster Office";
        QVERIFY(update->setState(state));
        QVERIFY(update->forget(id, fields, *parseInstant("2026-11-20T00:00:00Z")));
        QVERIFY(update->commit());
        m_session->load();
    }
    [[nodiscard]] QString note() const
    {
        return m_session->store()
            .run([](Store &store) -> QString {
                const auto lists = store.workspace.shortlists().listsWith("org:a");
                return lists->empty()
                    ? u"not on it"_s
                    : QString::fromStdString(store.workspace.shortlists().items(lists->front().id)->front().note);
            })
            .result()
            .value();
    }
    [[nodiscard]] QString text(int row, int role) const { return m_erasures->index(row).data(role).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<Erasures> m_erasures;
};

void ErasuresTest::init()
{
    m_erasures.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    QVERIFY(filling::update(m_session->cachePath(), 1, "2026-11-01T00:00:00Z",
                            {filling::named("org:a", "Alpha"), filling::named("org:b", "Beta")}));
    {
        const auto cache = store::Cache::open(m_session->cachePath());
        store::CatalogueState state = **cache->catalogues().find("org.example");
        state.url = "https://example.org/org.example";
        QVERIFY(cache->catalogues().put(state));
    }
    const auto kept = m_session->store().run([](Store &store) {
        const auto list = store.workspace.shortlists().create("Partners", Instant());
        return store.workspace.shortlists().add(list->id, "org:a", "Alpha", Instant()).and_then([&](bool) {
            return store.workspace.shortlists().setNote(list->id, "org:a", "Rang Ms X");
        });
    });
    QVERIFY(kept.result());
    m_history = std::make_unique<UndoHistory>();
    m_erasures = std::make_unique<Erasures>();
    m_erasures->setHistory(m_history.get());
    m_erasures->setSession(m_session.get());
}

void ErasuresTest::asksOnlyAboutWhatIsHeld()
{
    const QAbstractItemModelTester tester(m_erasures.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    forget("org:b");
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    QCOMPARE(text(0, Erasures::TitleRole), u"Alpha"_s);
    QCOMPARE(text(0, Erasures::RecordRole), u"org:a"_s);
    QCOMPARE(m_erasures->errorMessage(), QString());
}

void ErasuresTest::saysWhoAsksAndWhatItTakes()
{
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    const QString asked = text(0, Erasures::AskedRole);
    for (const QString &word : {u"Cluster Office"_s, u"The Catalogue"_s, u"org.example"_s, u"phone"_s})
        QVERIFY2(asked.contains(word), qPrintable(asked));
    const QString held = text(0, Erasures::HeldRole);
    for (const QString &word : {u"Partners"_s, u"Rang Ms X"_s})
        QVERIFY2(held.contains(word), qPrintable(held));
    QVERIFY(!m_erasures->index(0).data(Erasures::InCopiesRole).toBool());
}

/// A catalogue that is followed later may name a record of another's: its wish is no question.
void ErasuresTest::anotherCatalogueIsNotAsked()
{
    auto cache = store::Cache::open(m_session->cachePath());
    {
        auto update = cache->beginUpdate("org.evil");
        QVERIFY(filling::put(*update, filling::named("org:a", "Alpha")));
        store::CatalogueState state = update->state();
        state.revision = 1;
        QVERIFY(update->setState(state));
        QVERIFY(update->commit());
    }
    bool changed = false;
    bool read = false;
    connect(m_session.get(), &Session::snapshotChanged, this, [&] { changed = true; });
    connect(m_erasures.get(), &Erasures::listChanged, this, [&] { read = read || changed; });
    forget("org:a", {}, "org.evil");
    QTRY_VERIFY_WITH_TIMEOUT(read, 30'000);
    QCOMPARE(m_erasures->count(), 0);
}

void ErasuresTest::erasesTheUsersCopiesToo()
{
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    m_erasures->erase(3); // there is none
    QCOMPARE(note(), u"Rang Ms X"_s);
    m_erasures->erase(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QCOMPARE(note(), QString()); // the phone number may be in it; the organisation stays on the list
    forget("org:a", {});
    QTRY_COMPARE(m_erasures->count(), 1);
    m_erasures->erase(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QCOMPARE(note(), u"not on it"_s);
}

void ErasuresTest::undoBringsThemBack()
{
    forget("org:a", {});
    QTRY_COMPARE(m_erasures->count(), 1);
    QSignalSpy reread(m_session.get(), &Session::workspaceChanged);
    m_erasures->erase(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QVERIFY(!reread.isEmpty());
    QCOMPARE(note(), u"not on it"_s);
    QTRY_VERIFY(m_history->canUndo());
    m_history->undo();
    QTRY_COMPARE(note(), u"Rang Ms X"_s);
    QTRY_COMPARE(m_erasures->count(), 1);
    m_history->redo();
    QTRY_COMPARE(note(), u"not on it"_s);
    QTRY_COMPARE(m_erasures->count(), 0);
}

void ErasuresTest::backupsAreAskedAboutAndErased()
{
    const QString backup = m_session->profile() + u"/backups/workspace-20261122.db"_s;
    QVERIFY(QDir().mkpath(m_session->profile() + u"/backups"_s));
    QVERIFY(m_session->store().run([backup](Store &store) { return store.workspace.backup(backup); }).result());
    forget("org:a", {});
    QTRY_COMPARE(m_erasures->count(), 1);
    QVERIFY(text(0, Erasures::HeldRole).contains(u"workspace-20261122.db"_s));
    m_erasures->erase(0);
    // What was asked about the workspace is done; the copies are a question of their own.
    QTRY_VERIFY(m_erasures->count() == 1 && m_erasures->index(0).data(Erasures::InCopiesRole).toBool());
    QVERIFY(QFile::exists(backup));
    m_erasures->erase(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QCOMPARE(m_erasures->errorMessage(), QString());
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Rang Ms X"));
}

void ErasuresTest::aTextIsLookedFor()
{
    QVERIFY(m_session->store()
                .run([](Store &store) {
                    return store.workspace.searches().save("Hers", R"({"text":"x@example.org"})", Instant());
                })
                .result());
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    QVERIFY(!text(0, Erasures::HeldRole).contains(u"Hers"_s));
    m_erasures->lookFor(0, u"X@example.org"_s);
    QTRY_VERIFY(text(0, Erasures::HeldRole).contains(u"Hers"_s));
    m_erasures->erase(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    const auto saved = m_session->store().run([](Store &store) { return store.workspace.searches().saved(); }).result();
    QVERIFY(saved && saved->empty());
}

void ErasuresTest::keepsThemAndDoesNotAskAgain()
{
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    m_erasures->keep(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QCOMPARE(note(), u"Rang Ms X"_s);
    m_session->load();
    Erasures again;
    QSignalSpy read(&again, &Erasures::listChanged);
    again.setSession(m_session.get());
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(again.count(), 0);
}

QTEST_MAIN(ErasuresTest)
#include "erasurestest.moc"
