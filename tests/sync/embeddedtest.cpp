// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"

#include "sync/embedded.h"
#include "sync/verify.h"

#include <QTest>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
const Clock clockAt(*parseInstant("2026-11-25T00:00:00Z"));

store::CatalogueState other()
{
    store::CatalogueState state;
    state.id = "org.example";
    state.url = "https://example.org/";
    state.revision = 3;
    return state;
}
} // namespace

/// The catalogue that comes with the program.
class EmbeddedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAnEmptyProfile();
    void fillsOnlyOnce();
    void leavesAProfileThatFollowsAnotherAlone();
    void replacesAnOlderOne();
    void keepsANewerOne();
    void neverExpires();
    void cancelLeavesTheProfileEmpty();
};

void EmbeddedTest::fillsAnEmptyProfile()
{
    Client client;
    const auto report = sync::fillFromEmbedded(client.cache(), clockAt);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY(*report);
    QCOMPARE((*report)->catalogue, std::string("hansa.embedded"));
    QCOMPARE((*report)->fromRevision, 0);
    const auto counts = client.cache().catalogues().counts("hansa.embedded");
    QVERIFY(counts);
    QCOMPARE(counts->size(), allRecordKinds.size()); // of each kind some
    for (const auto &[kind, count] : *counts)
        QCOMPARE_GT(count, 0);
    QVERIFY(client.isIntact("hansa.embedded"));
    QCOMPARE(client.state("hansa.embedded")->url, std::string());
}

void EmbeddedTest::fillsOnlyOnce()
{
    Client client;
    QVERIFY(*sync::fillFromEmbedded(client.cache(), clockAt));
    const auto state = client.state("hansa.embedded");
    const auto again = sync::fillFromEmbedded(client.cache(), Clock(*parseInstant("2027-01-01")));
    QVERIFY(again);
    QVERIFY(!*again);
    QCOMPARE(client.state("hansa.embedded"), state);
}

void EmbeddedTest::leavesAProfileThatFollowsAnotherAlone()
{
    Client client;
    QVERIFY(client.cache().catalogues().put(other()));
    const auto report = sync::fillFromEmbedded(client.cache(), clockAt);
    QVERIFY(report);
    QVERIFY(!*report);
    QVERIFY(!client.state("hansa.embedded"));
}

void EmbeddedTest::replacesAnOlderOne()
{
    // As an older program left it: an older revision with a record that went since.
    Client client;
    {
        auto update = client.cache().beginUpdate("hansa.embedded");
        QVERIFY(update);
        QVERIFY(update->put(R"({"id":"org:long-gone","name":"Long gone"})", protocol::sha256("x"), 7));
        store::CatalogueState state;
        state.id = "hansa.embedded";
        state.revision = 1;
        state.key = readAll(QStringLiteral(HANSA_EMBEDDED) + u"/embedded.key.pub"_s).trimmed().toStdString();
        state.head = "older";
        QVERIFY(update->setState(state));
        QVERIFY(update->commit());
    }
    const auto report = sync::fillFromEmbedded(client.cache(), clockAt);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY(*report);
    QCOMPARE((*report)->fromRevision, 1);
    QCOMPARE((*report)->changes.dropped, 1);
    QVERIFY(client.isIntact("hansa.embedded"));
}

void EmbeddedTest::keepsANewerOne()
{
    // A newer program was here before.
    Client client;
    QVERIFY(*sync::fillFromEmbedded(client.cache(), clockAt));
    auto state = *client.state("hansa.embedded");
    state.revision += 1;
    state.head = "newer";
    QVERIFY(client.cache().catalogues().put(state));
    const auto report = sync::fillFromEmbedded(client.cache(), clockAt);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY(!*report);
    QCOMPARE(client.state("hansa.embedded"), state);
}

void EmbeddedTest::neverExpires()
{
    Client client;
    const auto report = sync::fillFromEmbedded(client.cache(), Clock(*parseInstant("2066-01-01")));
    QVERIFY(report);
    QVERIFY((*report)->warnings.empty());
    QVERIFY(!client.state("hansa.embedded")->expires);
}

void EmbeddedTest::cancelLeavesTheProfileEmpty()
{
    Client client;
    std::stop_source stop;
    sync::Listener listener{[&](const sync::Progress &progress) {
                                if (progress.stage == sync::Stage::Applying && progress.done > 0)
                                    stop.request_stop();
                            },
                            stop.get_token()};
    QVERIFY(!sync::fillFromEmbedded(client.cache(), clockAt, listener));
    QVERIFY(client.records().empty());
    QVERIFY(*sync::fillFromEmbedded(client.cache(), clockAt));
    QVERIFY(client.isIntact("hansa.embedded"));
}

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "embeddedtest.moc"
