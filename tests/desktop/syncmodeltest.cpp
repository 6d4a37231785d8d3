// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncmodel.h"
#include "publisher.h"
#include "webserver.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// The window's side of following, against a real web server.
class SyncModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeyIsConfirmedByItsFingerprint();
    void updatesByItselfWhenItIsDue();
    void leavesItWhereTheUserSaysSo();
    void aServerThatIsAwayIsNoAlarmInTheBackground();
    void fetchesAllAnew();
    void asksAboutALargeCatalogue();
    void aLostCacheIsFetchedAgainByItself_data();
    void aLostCacheIsFetchedAgainByItself();
    void stopsFollowing();
    void saysWhatIsWrongWithAnAddress();

private:
    void open(const char *now);
    void follow();
    /// Of the publisher's catalogue; the embedded one is there, too.
    [[nodiscard]] QString text(int role) const
    {
        const auto rows = m_sync->match(m_sync->index(0), SyncModel::IdRole, u"org.example"_s);
        return rows.isEmpty() ? QString() : rows.front().data(role).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SyncModel> m_sync;
};

void SyncModelTest::initTestCase()
{
    if (!WebServer::isInstalled())
        QSKIP("nginx is not installed: the window's side of following is not tested");
}

void SyncModelTest::open(const char *now)
{
    m_sync.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant(now)));
    QVERIFY(m_session->open());
    m_sync = std::make_unique<SyncModel>();
    m_sync->setSession(m_session.get());
    m_session->load();
    QTRY_VERIFY(m_session->isReady());
}

void SyncModelTest::init()
{
    m_sync.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_publisher = std::make_unique<Publisher>(m_folder->path());
    m_publisher->fill(50);
    m_publisher->publish();
    m_server = std::make_unique<WebServer>(m_publisher->web());
    open("2026-11-25T10:00:00Z");
}

void SyncModelTest::follow()
{
    m_sync->follow(m_server->url(), QString::fromStdString(m_publisher->key().publicKey().text()));
    QTRY_VERIFY(!m_sync->isRunning());
    QVERIFY2(!m_sync->isFailed(), qPrintable(m_sync->message()));
    QTRY_VERIFY(m_sync->followsRemote());
}

void SyncModelTest::aKeyIsConfirmedByItsFingerprint()
{
    const QAbstractItemModelTester tester(m_sync.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_sync->follow(m_server->url(), {});
    QTRY_VERIFY(!m_sync->askedFingerprint().isEmpty());
    QCOMPARE(m_sync->askedFingerprint(), QString::fromStdString(m_publisher->key().publicKey().fingerprint()));
    QCOMPARE(m_sync->askedTitle(), u"Example"_s);
    QVERIFY(!m_sync->followsRemote());
    m_sync->rejectKey();
    QVERIFY(m_sync->askedFingerprint().isEmpty());
    m_sync->follow(m_server->url(), {});
    QTRY_VERIFY(!m_sync->askedFingerprint().isEmpty());
    m_sync->confirmKey();
    QTRY_VERIFY(m_sync->followsRemote());
    QVERIFY(m_sync->isOnline());
}

void SyncModelTest::updatesByItselfWhenItIsDue()
{
    follow();
    m_publisher->records.erase("org:n000001");
    m_publisher->publish();
    open("2026-11-25T20:00:00Z"); // ten hours later: not yet
    QTest::qWait(300);
    QVERIFY(!m_sync->isRunning());
    QVERIFY(text(SyncModel::DetailsRole).startsWith(u"revision 1"_s));
    open("2026-11-26T11:00:00Z");
    QTRY_VERIFY2(text(SyncModel::DetailsRole).startsWith(u"revision 2"_s), qPrintable(text(SyncModel::DetailsRole)));
    QVERIFY(text(SyncModel::LastRole).contains(u"1 dropped"_s));
    QVERIFY(!m_sync->isFailed());
}

void SyncModelTest::leavesItWhereTheUserSaysSo()
{
    follow();
    m_session->settings()->setUpdateHours(0);
    m_publisher->records.erase("org:n000001");
    m_publisher->publish();
    open("2026-12-26T11:00:00Z");
    QTest::qWait(300);
    QVERIFY(text(SyncModel::DetailsRole).startsWith(u"revision 1"_s));
    m_sync->update();
    QTRY_VERIFY(text(SyncModel::DetailsRole).startsWith(u"revision 2"_s));
}

void SyncModelTest::aServerThatIsAwayIsNoAlarmInTheBackground()
{
    follow();
    m_server->stop();
    open("2026-11-27T11:00:00Z");
    QTRY_VERIFY(m_sync->isRunning());
    m_sync->cancel(); // the waits between tries are of no interest here
    QTRY_VERIFY(!m_sync->isRunning());
    QVERIFY(!m_sync->isFailed());
    QVERIFY(!m_sync->isOnline());
    QVERIFY(m_sync->followsRemote());
}

void SyncModelTest::fetchesAllAnew()
{
    follow();
    const std::string lost = "org:n000001";
    {
        // A record that is damaged here, and right at the publisher's.
        auto cache = store::Cache::open(m_session->cachePath());
        QVERIFY(cache);
        auto update = cache->beginUpdate("org.example");
        QVERIFY(update && update->drop(lost) && update->setState(update->state()) && update->commit());
    }
    const auto isThere = [&] {
        const auto cache = store::Cache::open(m_session->cachePath());
        return cache && cache->records().json(lost).value_or(std::nullopt).has_value();
    };
    QVERIFY(!isThere());
    m_sync->update(); // nothing is new: the damage stays
    QTRY_VERIFY(!m_sync->isRunning());
    QVERIFY(!isThere());
    m_sync->refetch();
    QTRY_VERIFY2(isThere(), qPrintable(m_sync->message()));
    QTRY_VERIFY(!m_sync->isRunning());
    QVERIFY2(!m_sync->isFailed(), qPrintable(m_sync->message()));
    QTRY_VERIFY(text(SyncModel::DetailsRole).startsWith(u"revision 1"_s));
}

void SyncModelTest::asksAboutALargeCatalogue()
{
    for (int n = 0; n < 40; ++n) {
        const std::string id = "org:long-" + std::to_string(n);
        std::string json = R"({"id":")" + id + R"(","name":"N")";
        for (int key = 10; key < 72; ++key)
            json += ",\"x" + std::to_string(key) + "\":\"" + std::string(16'000, 'a') + '"';
        m_publisher->records[id] = json + '}';
    }
    m_publisher->freshSnapshots = true;
    m_publisher->publish();
    const auto followIt = [&] {
        m_sync->follow(m_server->url(), QString::fromStdString(m_publisher->key().publicKey().text()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), 30'000);
    };
    followIt();
    QVERIFY(m_sync->isFailed());
    QVERIFY2(m_sync->sizeQuestion().contains(u"90"_s), qPrintable(m_sync->sizeQuestion()));
    QVERIFY(m_sync->sizeQuestion().contains(u"Example"_s));
    QCOMPARE(text(SyncModel::TitleRole), QString());
    m_sync->rejectSize();
    QCOMPARE(m_sync->sizeQuestion(), QString());
    QVERIFY(!m_sync->isFailed());

    followIt();
    QVERIFY(!m_sync->sizeQuestion().isEmpty());
    m_sync->acceptSize();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), 30'000);
    QVERIFY2(!m_sync->isFailed(), qPrintable(m_sync->message()));
    QCOMPARE(m_sync->sizeQuestion(), QString());
    QTRY_COMPARE(text(SyncModel::TitleRole), u"Example"_s);
    m_sync->update(); // it is not asked about again
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), 30'000);
    QCOMPARE(m_sync->sizeQuestion(), QString());
    QVERIFY(!m_sync->isFailed());
}

void SyncModelTest::aLostCacheIsFetchedAgainByItself_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::newRow("deleted") << false;
    QTest::newRow("damaged") << true;
}

void SyncModelTest::aLostCacheIsFetchedAgainByItself()
{
    QFETCH(const bool, damaged);
    follow();
    m_session->settings()->setUpdateHours(0); // also where nothing else is fetched unasked
    m_sync.reset();
    const QString path = m_session->cachePath();
    m_session.reset();
    QVERIFY(QFile::remove(path));
    if (damaged)
        writeAll(path, QByteArray(10'000, 'x'));
    open("2026-11-25T11:00:00Z");
    QCOMPARE(m_session->setAside(), damaged ? path + u".damaged-1"_s : QString());
    QTRY_VERIFY2(text(SyncModel::DetailsRole).startsWith(u"revision 1"_s), qPrintable(text(SyncModel::DetailsRole)));
    QVERIFY(m_sync->match(m_sync->index(0), SyncModel::IdRole, u"hansa.embedded"_s).size() == 1);
}

void SyncModelTest::stopsFollowing()
{
    follow();
    m_sync->stopFollowing(text(SyncModel::IdRole));
    QTRY_VERIFY(!m_sync->followsRemote());
    QVERIFY2(!m_sync->isFailed(), qPrintable(m_sync->message()));
    QVERIFY(m_sync->message().contains(u"org.example"_s));
}

void SyncModelTest::saysWhatIsWrongWithAnAddress()
{
    m_sync->follow(u"ftp://example.org"_s, {});
    QVERIFY(m_sync->isFailed());
    QVERIFY(!m_sync->isRunning());
    m_sync->follow(m_server->url(), u"nonsense"_s);
    QVERIFY(m_sync->isFailed());
    QVERIFY(m_sync->message().contains(u"no public key"_s));
}

QTEST_MAIN(SyncModelTest)
#include "syncmodeltest.moc"
