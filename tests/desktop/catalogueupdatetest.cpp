// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/work.h"
#include "desktop/board/callfiles.h"
#include "desktop/search/searchmodel.h"
#include "desktop/status/cataloguestatus.h"
#include "desktop/status/syncmodel.h"
#include "followed.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <new>
#include <optional>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; ///< milliseconds, for a server that is asked four times
constexpr int soon = 12'000; ///< a silent server is waited for for longer before it is given up once
} // namespace

/// What the window makes of updates of several catalogues, of servers that fail and of servers that are silent.
class CatalogueUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneThatFailsHidesNothing_data();
    void oneThatFailsHidesNothing();
    void newsAreShownWhileAnotherIsSlow();
    void aRefusalIsToldInTheBackground();
    void withoutNewsNothingIsReadAgain();
    void whatAnotherProgramFetchedIsShown();
    void aSearchIsAnsweredWhileAServerIsSilent_data();
    void aSearchIsAnsweredWhileAServerIsSilent();
    void isStoppedAtAnyMoment();
    void nothingKeepsTheWindowOpen();
    void anExceptionInTheStoreIsAnError();
    void aFailureOfTheSessionIsShownUntilItWorks();

private:
    void open(const char *now);
    void update();
    [[nodiscard]] QString text(const QString &id, int role) const
    {
        const auto rows = m_sync->match(m_sync->index(0), SyncModel::IdRole, id);
        return rows.isEmpty() ? QString() : rows.front().data(role).toString();
    }

    std::unique_ptr<Client> m_client;
    std::unique_ptr<Followed> m_a;
    std::unique_ptr<Followed> m_b;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SyncModel> m_sync;
};

void CatalogueUpdateTest::init()
{
    m_client = std::make_unique<Client>();
    m_a = std::make_unique<Followed>(*m_client, "org.a", 1);
    m_b = std::make_unique<Followed>(*m_client, "org.b", 2);
    open("2026-11-25T10:00:00Z");
}

void CatalogueUpdateTest::cleanup()
{
    m_sync.reset();
    m_session.reset();
    QVERIFY(waitingThreads().waitForDone(patience));
}

void CatalogueUpdateTest::open(const char *now)
{
    m_sync.reset();
    m_session = std::make_unique<Session>(m_client->profile(), Clock(*parseInstant(now)));
    QVERIFY(m_session->open());
    m_sync = std::make_unique<SyncModel>();
    m_sync->setSession(m_session.get());
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), soon);
}

void CatalogueUpdateTest::update()
{
    m_sync->update();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning() && !m_session->isLoading(), patience);
}

void CatalogueUpdateTest::oneThatFailsHidesNothing_data()
{
    QTest::addColumn<bool>("stolen");
    QTest::addColumn<bool>("failsFirst"); // in the list of catalogues
    QTest::newRow("cannot be reached, first") << false << true;
    QTest::newRow("cannot be reached, last") << false << false;
    QTest::newRow("refused, first") << true << true;
    QTest::newRow("refused, last") << true << false;
}

void CatalogueUpdateTest::oneThatFailsHidesNothing()
{
    QFETCH(const bool, stolen);
    QFETCH(const bool, failsFirst);
    Followed &bad = failsFirst ? *m_a : *m_b;
    Followed &good = failsFirst ? *m_b : *m_a;
    const QString badId = QString::fromStdString(bad.publisher.id);
    const QString goodId = QString::fromStdString(good.publisher.id);
    good.haveNews();
    if (stolen)
        bad.isStolen();
    else
        bad.manner = Followed::Away;
    update();
    // The news are there,
    QVERIFY(text(goodId, SyncModel::DetailsRole).startsWith(u"revision 2"_s));
    QCOMPARE(m_session->snapshot()->catalogues[failsFirst ? 1 : 0].revision, 2);
    // and each is told, what failed first.
    const QStringList lines = m_sync->message().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(text(badId, SyncModel::ErrorRole)), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"revision 2: 0 added, 0 changed, 1 dropped"_s), qPrintable(lines[1]));
    QVERIFY(m_sync->headline().startsWith(lines[0]));
    QVERIFY(m_sync->isFailed());
    QVERIFY(m_sync->isOnline());
    QVERIFY(!text(badId, SyncModel::ErrorRole).isEmpty());
    QVERIFY(text(goodId, SyncModel::ErrorRole).isEmpty());
    QVERIFY(text(goodId, SyncModel::LastRole).contains(u"1 dropped"_s));

    // Its error stays beside it until it succeeds.
    bad.comesBack();
    update();
    QVERIFY2(!m_sync->isFailed(), qPrintable(m_sync->message()));
    QVERIFY(text(badId, SyncModel::ErrorRole).isEmpty());
}

void CatalogueUpdateTest::newsAreShownWhileAnotherIsSlow()
{
    m_a->manner = Followed::Silent;
    m_b->haveNews();
    m_sync->update();
    QTRY_VERIFY_WITH_TIMEOUT(text(u"org.b"_s, SyncModel::DetailsRole).startsWith(u"revision 2"_s), soon);
    QVERIFY(m_sync->isRunning()); // and waits for the other one
    m_sync->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), soon);
    QVERIFY(!m_sync->isFailed());
}

void CatalogueUpdateTest::aRefusalIsToldInTheBackground()
{
    m_a->isStolen();
    m_b->manner = Followed::Away;
    open("2026-11-27T10:00:00Z"); // two days later: it is due
    QTRY_VERIFY_WITH_TIMEOUT(m_sync->isRunning(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), patience);
    QVERIFY(m_sync->isFailed());
    QVERIFY(!text(u"org.a"_s, SyncModel::ErrorRole).isEmpty());
    QVERIFY2(m_sync->message().contains(text(u"org.a"_s, SyncModel::ErrorRole)), qPrintable(m_sync->message()));
    // That the other one is away is no alarm; it is told beside it.
    QVERIFY(!m_sync->message().contains(u'\n'));
    QVERIFY(!text(u"org.b"_s, SyncModel::ErrorRole).isEmpty());
}

void CatalogueUpdateTest::withoutNewsNothingIsReadAgain()
{
    m_session->settings()->setUpdateHours(0);
    open("2026-11-29T10:00:00Z");
    CatalogueStatus status;
    status.setSession(m_session.get());
    QVERIFY2(status.age().contains(u"25 November"_s), qPrintable(status.age()));
    m_a->publisher.now = m_b->publisher.now = "2026-11-28T00:00:00Z"; // the same revision, signed again
    m_a->publisher.publish();
    m_b->publisher.publish();
    const QSignalSpy readAgain(m_session.get(), &Session::snapshotChanged);
    const QSignalSpy loading(m_session.get(), &Session::loadingChanged);
    update();
    QVERIFY2(!m_sync->isFailed(), qPrintable(m_sync->message()));
    QCOMPARE(readAgain.size(), 0);
    QCOMPARE(loading.size(), 0);
    for (const QString &id : {u"org.a"_s, u"org.b"_s})
        QVERIFY2(text(id, SyncModel::DetailsRole).contains(u"checked on 29 November"_s),
                 qPrintable(text(id, SyncModel::DetailsRole)));
    QVERIFY2(status.age().contains(u"28 November"_s), qPrintable(status.age()));
}

void CatalogueUpdateTest::whatAnotherProgramFetchedIsShown()
{
    m_a->haveNews();
    QVERIFY(m_client->follow(m_a->server.url())); // beside the window
    QVERIFY(text(u"org.a"_s, SyncModel::DetailsRole).startsWith(u"revision 1"_s));
    update();
    QVERIFY(text(u"org.a"_s, SyncModel::DetailsRole).startsWith(u"revision 2"_s));
    QCOMPARE(m_session->snapshot()->catalogues[0].revision, 2);
}

void CatalogueUpdateTest::aSearchIsAnsweredWhileAServerIsSilent_data()
{
    QTest::addColumn<bool>("calls");
    QTest::newRow("catalogues") << false;
    QTest::newRow("calls") << true;
}

void CatalogueUpdateTest::aSearchIsAnsweredWhileAServerIsSilent()
{
    QFETCH(const bool, calls);
    const int threads = computingThreads().maxThreadCount();
    computingThreads().setMaxThreadCount(1); // as on a machine with one core
    const auto restore = qScopeGuard([&] { computingThreads().setMaxThreadCount(threads); });
    SearchModel search;
    search.setSession(m_session.get());
    QTRY_VERIFY_WITH_TIMEOUT(search.isAnswered() && !search.isRunning(), soon);
    m_a->manner = m_b->manner = Followed::Silent;
    const int before = m_a->server.connections();
    CallFiles files;
    files.setSession(m_session.get());
    if (calls)
        files.fetch(m_a->server.url());
    else
        m_sync->update();
    QTRY_COMPARE_GT_WITH_TIMEOUT(m_a->server.connections(), before, soon);
    const QSignalSpy answered(&search, &SearchModel::answeredChanged);
    search.setText(u"org.b"_s);
    QTRY_COMPARE_GT_WITH_TIMEOUT(answered.size(), 0, soon);
    QVERIFY(!search.isRunning());
    QVERIFY(calls ? files.isRunning() : m_sync->isRunning());
    files.cancel();
    m_sync->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!files.isRunning() && !m_sync->isRunning(), soon);
}

void CatalogueUpdateTest::isStoppedAtAnyMoment()
{
    m_a->manner = m_b->manner = Followed::Silent;
    m_sync->update();
    m_sync->cancel(); // before anybody was asked
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), soon);
    QCOMPARE(m_sync->message(), u"Stopped; nothing was changed."_s);
    const int before = m_b->server.connections();
    m_sync->update();
    QTRY_COMPARE_GT_WITH_TIMEOUT(m_b->server.connections(), before, soon);
    m_sync->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_sync->isRunning(), soon);
    QCOMPARE(m_sync->message(), u"Stopped; nothing was changed."_s);
    QVERIFY(!m_sync->isFailed());
    QVERIFY(text(u"org.a"_s, SyncModel::ErrorRole).isEmpty());
}

void CatalogueUpdateTest::nothingKeepsTheWindowOpen()
{
    m_a->manner = m_b->manner = Followed::Silent;
    const int before = m_b->server.connections();
    auto files = std::make_unique<CallFiles>();
    files->setSession(m_session.get());
    files->fetch(m_a->server.url());
    m_sync->update();
    QTRY_COMPARE_GT_WITH_TIMEOUT(m_b->server.connections(), before, soon);
    files.reset();
    m_sync.reset();
    m_session.reset();
    QVERIFY(waitingThreads().waitForDone(soon));
}

void CatalogueUpdateTest::anExceptionInTheStoreIsAnError()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"memory"_s));
    std::optional<Result<int>> done;
    m_session->store().run([](Store &) -> int { throw std::bad_alloc(); }).then(this, [&](const Result<int> &result) {
        done = result;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, soon);
    QVERIFY(!*done);
    QVERIFY(done->error().why.contains(u"memory"_s));
    // The thread goes on.
    const auto lists = m_session->store().run([](Store &store) { return store.workspace.shortlists().all(); });
    QVERIFY(QFuture(lists).takeResult().has_value());
}

void CatalogueUpdateTest::aFailureOfTheSessionIsShownUntilItWorks()
{
    const QSignalSpy told(m_session.get(), &Session::errorChanged);
    auto whose = std::make_unique<QObject>();
    const Result<int> failed = failure(ErrorKind::Failed, u"Searching"_s, {}, u"no memory"_s);
    QVERIFY(!m_session->check(whose.get(), failed));
    QVERIFY(m_session->errorMessage().contains(u"no memory"_s));
    QVERIFY(m_session->check(this, Result<int>(1))); // another's success says nothing of it
    QVERIFY(!m_session->errorMessage().isEmpty());
    QVERIFY(m_session->check(whose.get(), Result<int>(1)));
    QVERIFY(m_session->errorMessage().isEmpty());
    QVERIFY(!m_session->check(whose.get(), failed));
    whose.reset();
    QVERIFY(m_session->errorMessage().isEmpty());
    QCOMPARE(told.size(), 4);
}

QTEST_MAIN(CatalogueUpdateTest)
#include "catalogueupdatetest.moc"
