// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/updateall.h"
#include "client.h"
#include "followed.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
std::vector<sync::Outcome> updateAll(Client &client, const std::vector<std::string> &ids,
                                     const sync::OnOutcome &onOutcome = {})
{
    const sync::Context context{Clock(*parseInstant(client.now)), client.listener, client.patience};
    return sync::updateAll(client.cachePath(), client.workspacePath(), ids, context, onOutcome);
}
} // namespace

/// Several catalogues are brought up to date at once, and none stands in the way of another.
class UpdateAllTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentOneKeepsNoOtherFromItsNews();
    void eachHasItsOutcome();
    void anExceptionIsTheOutcomeOfItsCatalogue();
    void allAreStopped();
    void tellsHowFarAllAre();
};

void UpdateAllTest::aSilentOneKeepsNoOtherFromItsNews()
{
    Client client;
    Followed silent(client, "org.a", 1);
    Followed good(client, "org.b", 2);
    good.haveNews();
    silent.manner = Followed::Silent;
    std::stop_source stop;
    client.listener.cancel = stop.get_token();
    client.patience.stall = std::chrono::minutes(10); // it waits until it is told to stop
    QStringList told;
    const auto outcomes = updateAll(client, {"org.a", "org.b"}, [&](const sync::Outcome &outcome) {
        told << QString::fromStdString(outcome.catalogue);
        stop.request_stop(); // the good one has ended: only then the silent one does
    });
    QCOMPARE(told, (QStringList{u"org.b"_s, u"org.a"_s}));
    QCOMPARE(outcomes[0].catalogue, "org.a");
    QVERIFY(!outcomes[0].result);
    QVERIFY(outcomes[1].isChanged());
    QCOMPARE(client.state("org.b")->revision, 2);
    QVERIFY(client.isIntact("org.b"));
}

void UpdateAllTest::eachHasItsOutcome()
{
    Client client;
    Followed away(client, "org.away", 1);
    Followed refused(client, "org.refused", 2);
    Followed news(client, "org.news", 3);
    Followed same(client, "org.same", 4);
    news.haveNews();
    away.manner = Followed::Away;
    refused.isStolen();
    auto outcomes = updateAll(client, {"org.same", "org.away", "org.news", "org.refused", "org.unknown"});
    QCOMPARE(outcomes.size(), std::size_t(5));
    QVERIFY(outcomes[0].result && !outcomes[0].isChanged());
    QCOMPARE(outcomes[1].result.error().kind, ErrorKind::Unreachable);
    QVERIFY(outcomes[2].isChanged());
    QCOMPARE(outcomes[3].result.error().kind, ErrorKind::Refused);
    QCOMPARE(outcomes[4].result.error().kind, ErrorKind::Failed);
    QCOMPARE(client.state("org.news")->revision, 2);

    std::ranges::stable_sort(outcomes, sync::mattersMore);
    QStringList order;
    for (const auto &outcome : outcomes)
        order << QString::fromStdString(outcome.catalogue);
    QCOMPARE(order, (QStringList{u"org.refused"_s, u"org.unknown"_s, u"org.away"_s, u"org.same"_s, u"org.news"_s}));
}

void UpdateAllTest::anExceptionIsTheOutcomeOfItsCatalogue()
{
    Client client;
    Followed one(client, "org.a", 1);
    Followed other(client, "org.b", 2);
    one.haveNews();
    std::atomic<int> calls = 0;
    client.listener.onProgress = [&](const sync::Progress &) {
        if (calls++ == 0)
            throw std::bad_alloc();
    };
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"memory"_s));
    const auto outcomes = updateAll(client, {"org.a", "org.b"});
    QCOMPARE(std::ranges::count_if(outcomes, [](const auto &outcome) { return outcome.result.has_value(); }), 1);
    const auto failed = std::ranges::find_if(outcomes, [](const auto &outcome) { return !outcome.result; });
    QCOMPARE(failed->result.error().kind, ErrorKind::Failed);
    QVERIFY(failed->result.error().why.contains(u"memory"_s));
}

void UpdateAllTest::allAreStopped()
{
    Client client;
    std::vector<std::unique_ptr<Followed>> all;
    std::vector<std::string> ids;
    for (unsigned char number = 1; number <= 20; ++number) { // more than are updated at once
        ids.push_back("org.n" + std::to_string(number));
        all.push_back(std::make_unique<Followed>(client, ids.back(), number));
        all.back()->manner = Followed::Silent;
    }
    client.patience.stall = std::chrono::minutes(10);
    std::stop_source stop;
    client.listener.cancel = stop.get_token();
    std::atomic<int> begun = 0;
    client.listener.onProgress = [&](const sync::Progress &) {
        if (++begun == 10)
            stop.request_stop();
    };
    for (const auto &outcome : updateAll(client, ids)) {
        QVERIFY(!outcome.result);
        QVERIFY2(outcome.result.error().why.contains(u"cancelled"_s), qPrintable(outcome.result.error().message()));
    }
}

void UpdateAllTest::tellsHowFarAllAre()
{
    Client client;
    Followed one(client, "org.a", 1);
    Followed other(client, "org.b", 2);
    one.haveNews();
    other.haveNews();
    std::atomic<int> atOnce = 0;
    bool overlaps = false;
    bool fetched = false;
    client.listener.onProgress = [&](const sync::Progress &progress) {
        overlaps = overlaps || ++atOnce > 1;
        fetched = fetched || (progress.stage == sync::Stage::Fetching && progress.total > 0);
        --atOnce;
    };
    for (const auto &outcome : updateAll(client, {"org.a", "org.b"}))
        QVERIFY(outcome.isChanged());
    QVERIFY(fetched);
    QVERIFY(!overlaps);
}

QTEST_GUILESS_MAIN(UpdateAllTest)
#include "updatealltest.moc"
