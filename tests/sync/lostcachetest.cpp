// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"
#include "webserver.h"

#include "calls/known/callimport.h"
#include "protocol/head.h"
#include "store/sqlite/connection_p.h"
#include "sync/embedded.h"
#include "sync/restore.h"
#include "sync/unfollow.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>

using namespace hansa;
using namespace Qt::StringLiterals;

using Attack = std::function<void(Publisher &)>;
Q_DECLARE_METATYPE(Attack)

/// What is followed outlives the cache, with its key and the highest revision that was seen.
class LostCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aLostCacheIsFetchedAgain();
    void aLostCacheLowersNoProtection_data();
    void aLostCacheLowersNoProtection();
    void theOrderIsKept();
    void anEmbeddedCatalogueThatWasThereComesBack();
    void noEmbeddedCatalogueComesWhereNoneWas();
    void theWorkspaceIsRaisedToWhatTheCacheHolds();
    void aCacheThatLagsIsFetched();
    void aServersWordCountsForTheNewestOnly();
    void whatIsToBeForgottenIsNotLost();
    void twoProgramsNeverLowerIt();
    void whatAnOlderProgramLeftIsTakenOver();
    void afterUnfollowingItIsAFirstContact();
    void unfollowingNeedsNoCache();
    void unfollowingAnImportRemovesIt();
    void whatIsNotFollowedCannotBeGivenUp();

private:
    void follow()
    {
        const auto report = m_client->follow(m_server->url(), m_publisher->key().publicKey());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    }
    /// The next revision.
    void publish(int records)
    {
        m_publisher->fill(records);
        m_publisher->publish();
    }
    Result<sync::Report> update()
    {
        return sync::update(m_client->cache(), m_client->workspace(), "org.example",
                            {Clock(*parseInstant(m_client->now)), {}, m_client->patience});
    }
    Result<sync::Unfollowed> unfollow(const char *id)
    {
        return sync::unfollow(m_client->workspace(), &m_client->cache(), id, *parseInstant(m_client->now));
    }
    /// Puts a copy of a database in the place of the one of now.
    void bringBack(const QString &path, const QString &copy)
    {
        m_client->close();
        for (const char *name : {"", "-wal", "-shm"})
            QFile::remove(path + QString::fromLatin1(name));
        QVERIFY(QFile::copy(copy, path));
        m_client->open();
    }
    [[nodiscard]] QString copyOf(const QString &path)
    {
        m_client->close();
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QFile::remove(copy);
        if (!QFile::copy(path, copy))
            qFatal("cannot copy %s", qPrintable(path));
        m_client->open();
        return copy;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Client> m_client;
};

void LostCacheTest::initTestCase()
{
    if (!WebServer::isInstalled())
        QSKIP("nginx is not installed: what outlives the cache is not tested against a web server");
}

void LostCacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_publisher = std::make_unique<Publisher>(m_folder->path());
    publish(10);
    publish(20); // revision 2
    m_server = std::make_unique<WebServer>(m_publisher->web());
    m_client = std::make_unique<Client>();
}

void LostCacheTest::aLostCacheIsFetchedAgain()
{
    follow();
    const auto followed = m_client->followed();
    QVERIFY(followed);
    QCOMPARE(followed->revision, 2);
    QCOMPARE(followed->key, m_publisher->key().publicKey().text());
    m_client->loseCache();
    // It is named before it is here.
    QCOMPARE(m_client->state()->revision, 0);
    QCOMPARE(m_client->state()->url, m_server->url().toStdString());
    QVERIFY(m_client->records().empty());
    const auto report = update();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->revision, 2);
    QCOMPARE(m_client->records(), m_publisher->records);
    QVERIFY(m_client->isIntact());
    QCOMPARE(m_client->followed(), followed);
}

void LostCacheTest::aLostCacheLowersNoProtection_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<QString>("says");
    QTest::newRow("an older revision") << Attack([](Publisher &publisher) {
        const QTemporaryDir folder;
        Publisher older(folder.path());
        older.fill(10);
        older.publish();
        QFile::copy(older.packFile(), publisher.web() + u"/packs/"_s + QFileInfo(older.packFile()).fileName());
        writeAll(publisher.headFile(), readAll(older.headFile()));
    }) << u"an older copy, perhaps a lagging cache"_s;
    QTest::newRow("the same revision with other content (fork)") << Attack([](Publisher &publisher) {
        const QTemporaryDir folder;
        Publisher fork(folder.path());
        fork.fill(10);
        fork.publish();
        fork.fill(30);
        fork.freshSnapshots = true;
        fork.publish();
        fork.leaveOnlySnapshot();
        QFile::copy(fork.packFile(), publisher.web() + u"/packs/"_s + QFileInfo(fork.packFile()).fileName());
        writeAll(publisher.headFile(), readAll(fork.headFile()));
    }) << u"other content"_s;
    QTest::newRow("another key") << Attack([](Publisher &publisher) {
        const QTemporaryDir folder;
        Publisher thief(folder.path(), 2);
        for (int revision = 1; revision <= 3; ++revision) {
            thief.fill(revision);
            thief.publish();
        }
        writeAll(publisher.headFile(), readAll(thief.headFile()));
    }) << u"signed by another key"_s;
    QTest::newRow("another catalogue") << Attack([](Publisher &publisher) {
        const QTemporaryDir folder;
        Publisher another(folder.path());
        another.id = "org.another";
        another.fill(30);
        another.publish();
        QFile::copy(another.packFile(), publisher.web() + u"/packs/"_s + QFileInfo(another.packFile()).fileName());
        writeAll(publisher.headFile(), readAll(another.headFile()));
    }) << u"where org.example was before"_s;
}

void LostCacheTest::aLostCacheLowersNoProtection()
{
    QFETCH(const Attack, attack);
    QFETCH(const QString, says);
    follow();
    const auto followed = m_client->followed();
    attack(*m_publisher);
    m_client->loseCache();
    const auto report = update();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY2(report.error().message().contains(says), qPrintable(report.error().message()));
    QVERIFY(m_client->records().empty());
    QCOMPARE(m_client->followed(), followed);
}

void LostCacheTest::theOrderIsKept()
{
    const QTemporaryDir folder;
    Publisher second(folder.path(), 2);
    second.id = "a.second"; // before the first by the alphabet
    second.fill(5);
    second.publish();
    const WebServer server(second.web());
    QVERIFY(*sync::fillFromEmbedded(m_client->cache(), Clock(*parseInstant(m_client->now))));
    follow();
    QVERIFY(m_client->follow(server.url(), second.key().publicKey()));
    const auto ids = [&] {
        QStringList all;
        const auto states = m_client->cache().catalogues().all().value();
        for (const auto &state : states)
            all << QString::fromStdString(state.id);
        return all.join(u' ');
    };
    QCOMPARE(ids(), u"hansa.embedded org.example a.second"_s);
    m_client->loseCache();
    QCOMPARE(ids(), u"hansa.embedded org.example a.second"_s);
}

void LostCacheTest::anEmbeddedCatalogueThatWasThereComesBack()
{
    const Clock clock(*parseInstant(m_client->now));
    QVERIFY(*sync::fillFromEmbedded(m_client->cache(), clock));
    follow();
    m_client->loseCache();
    const auto report = sync::fillFromEmbedded(m_client->cache(), clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY(*report);
    QVERIFY(m_client->isIntact("hansa.embedded"));
}

void LostCacheTest::noEmbeddedCatalogueComesWhereNoneWas()
{
    follow();
    m_client->loseCache();
    const auto report = sync::fillFromEmbedded(m_client->cache(), Clock(*parseInstant(m_client->now)));
    QVERIFY(report);
    QVERIFY(!*report);
    QVERIFY(!m_client->state("hansa.embedded"));
}

/// As after a crash between the cache's commit and the workspace's.
void LostCacheTest::theWorkspaceIsRaisedToWhatTheCacheHolds()
{
    follow();
    const QString workspace = copyOf(m_client->workspacePath());
    publish(30);
    QCOMPARE(update()->revision, 3);
    const auto followed = m_client->followed();
    QCOMPARE(followed->revision, 3);
    bringBack(m_client->workspacePath(), workspace);
    QCOMPARE(m_client->followed(), followed);
}

/// The other way round: what was seen stays seen, and is fetched again.
void LostCacheTest::aCacheThatLagsIsFetched()
{
    follow();
    const QString cache = copyOf(m_client->cachePath());
    publish(30);
    QCOMPARE(update()->revision, 3);
    bringBack(m_client->cachePath(), cache);
    QCOMPARE(m_client->state()->revision, 2);
    QCOMPARE(m_client->followed()->revision, 3);
    QCOMPARE(update()->revision, 3);
    QCOMPARE(m_client->records(), m_publisher->records);
    QVERIFY(m_client->isIntact());
}

void LostCacheTest::aServersWordCountsForTheNewestOnly()
{
    follow();
    const QString cache = copyOf(m_client->cachePath());
    const QByteArray head = readAll(m_publisher->headFile());
    const QDateTime time = QFileInfo(m_publisher->headFile()).lastModified();
    publish(30);
    QCOMPARE(update()->revision, 3);
    bringBack(m_client->cachePath(), cache);
    // The older head again, under its ETag: by "304 Not Modified" the older revision would pass.
    writeAll(m_publisher->headFile(), head);
    QFile file(m_publisher->headFile());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    const auto report = update();
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(u"an older copy"), qPrintable(report.error().message()));
}

/// A publisher's wish is asked about, though the snapshot that fills the cache again does not say it.
void LostCacheTest::whatIsToBeForgottenIsNotLost()
{
    follow();
    m_publisher->erase("org:n000007", {"phone"});
    publish(30);
    QVERIFY(update());
    QCOMPARE(m_client->cache().changes().erasures()->size(), 1U);
    m_client->loseCache();
    QVERIFY(update());
    QCOMPARE(m_client->cache().changes().erasures()->size(), 1U);
}

void LostCacheTest::twoProgramsNeverLowerIt()
{
    follow();
    const auto at2 = *m_client->followed();
    publish(30);
    QVERIFY(update());
    const auto at3 = *m_client->followed();
    QVERIFY(m_client->workspace().followed().raise({at2}));
    QCOMPARE(m_client->followed(), at3);
}

void LostCacheTest::whatAnOlderProgramLeftIsTakenOver()
{
    QVERIFY(*sync::fillFromEmbedded(m_client->cache(), Clock(*parseInstant(m_client->now))));
    follow();
    calls::ReadCall call{.key = "1", .language = "en", .version = {}, .call = {}};
    call.call.id = "call:one";
    call.call.title = "One";
    const Instant first = *parseInstant("2026-11-01T00:00:00Z");
    QVERIFY(calls::importCalls(m_client->cache(), m_client->workspace(), {"local.files", "Files"}, {call}, first));
    call.call.title = "Another title";
    const Instant then = *parseInstant("2026-11-08T00:00:00Z");
    QVERIFY(calls::importCalls(m_client->cache(), m_client->workspace(), {"local.files", "Files"}, {call}, then));
    const auto followed = m_client->workspace().followed().all().value();
    const auto changes = m_client->workspace().importedCalls().changes("local.files", 0).value();
    QCOMPARE(followed.size(), 2U);
    QCOMPARE(changes.size(), 2U);

    // The workspace of a program before, with a list in it, which knew nothing of either.
    m_client->close();
    QVERIFY(QFile::remove(m_client->workspacePath()));
    {
        const store::DatabaseKind before{.applicationId = 0x48616e57,
                                         .schemaVersion = 4,
                                         .schema = ":/hansa/store/workspace",
                                         .durable = true,
                                         .name = [] { return u"the workspace of before"_s; },
                                         .damagedHint = [](const QString &) { return QString(); },
                                         .newerHint = [] { return QString(); }};
        const auto db = store::Connection::open(m_client->workspacePath(), before);
        QVERIFY(db);
        QVERIFY((*db)->attempt(u"Filling"_s, [&] {
            (*db)->execute("INSERT INTO shortlist (id, name, folded, created) VALUES (7, 'Light', 'light', 0)");
        }));
    }
    m_client->open();
    QCOMPARE(m_client->workspace().followed().all().value(), followed);
    QCOMPARE(m_client->workspace().importedCalls().changes("local.files", 0).value(), changes);
    QCOMPARE(m_client->workspace().shortlists().all()->size(), 1U);
    // Once: what the user then gives up stays given up.
    QVERIFY(unfollow("local.files"));
    m_client->open();
    QVERIFY(m_client->workspace().importedCalls().sources()->empty());
    // From now on the cache may go.
    m_client->loseCache();
    QCOMPARE(update()->revision, 2);
    QCOMPARE(m_client->workspace().followed().all().value(), followed);
}

void LostCacheTest::afterUnfollowingItIsAFirstContact()
{
    follow();
    const QTemporaryDir folder;
    Publisher another(folder.path(), 2); // the same id by another key
    another.fill(5);
    another.publish();
    const WebServer server(another.web());
    const auto refused = m_client->follow(server.url(), another.key().publicKey());
    QVERIFY(!refused);
    QVERIFY2(refused.error().hint.contains(u"hansactl catalogue unfollow org.example"_s),
             qPrintable(refused.error().hint));
    const auto done = unfollow("org.example");
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    QCOMPARE(done->key, m_publisher->key().publicKey().text());
    QVERIFY(!done->remains);
    QVERIFY(!m_client->followed());
    QVERIFY(!m_client->state());
    m_client->open();
    QVERIFY(!m_client->state());
    QCOMPARE(m_client->follow(server.url(), another.key().publicKey())->revision, 1);
    QCOMPARE(m_client->records(), another.records);
}

void LostCacheTest::unfollowingNeedsNoCache()
{
    follow();
    const auto done = sync::unfollow(m_client->workspace(), failure(ErrorKind::Failed, u"Opening"_s, {}, u"no"_s),
                                     "org.example", *parseInstant(m_client->now));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    QVERIFY(done->remains);
    QVERIFY(!m_client->followed());
    QVERIFY(m_client->state());
    m_client->open(); // the cache is usable again
    QVERIFY(!m_client->state());
    QVERIFY(!m_client->followed());
}

void LostCacheTest::unfollowingAnImportRemovesIt()
{
    calls::ReadCall call{.key = "1", .language = "en", .version = {}, .call = {}};
    call.call.id = "call:one";
    call.call.title = "One";
    const Instant now = *parseInstant(m_client->now);
    QVERIFY(calls::importCalls(m_client->cache(), m_client->workspace(), {"local.files", "Files"}, {call}, now));
    QVERIFY(m_client->state("local.files"));
    QVERIFY(unfollow("local.files"));
    QVERIFY(!m_client->state("local.files"));
    m_client->open();
    QVERIFY(!m_client->state("local.files"));
    // Imported again it is there again.
    QVERIFY(calls::importCalls(m_client->cache(), m_client->workspace(), {"local.files", "Files"}, {call}, now));
    m_client->open();
    QVERIFY(m_client->state("local.files"));
}

void LostCacheTest::whatIsNotFollowedCannotBeGivenUp()
{
    follow();
    for (const char *id : {"hansa.embedded", "local.own", "org.nobody"}) {
        const auto done = unfollow(id);
        QVERIFY(!done);
        QVERIFY(!done.error().hint.isEmpty());
    }
    QVERIFY(m_client->followed());
}

QTEST_GUILESS_MAIN(LostCacheTest)
#include "lostcachetest.moc"
