// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"
#include "webserver.h"

#include "protocol/head.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace Qt::StringLiterals;

/// What a client does with a real web server.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesOverWhatIsThere();
    void bringsOnlyWhatChanged();
    void asksForNewsWithoutFetching();
    void takesFreshnessAlone();
    void followsSeveral();
    void asksForTheKeyAtFirstContact();
    void takesTheKeyFromTheAddress();
    void movesWithTheCatalogue();
    void repairsACorruptCache();
    void letsTheFasterProgramWin();
    void findsItsWayWhenARevisionIsPublishedInBetween();
    void cancelChangesNothing_data();
    void cancelChangesNothing();
    void tellsHowFarItIs();
    void takesAnEmptyCatalogue();
};

void SyncTest::initTestCase()
{
    if (!WebServer::isInstalled())
        QSKIP("nginx is not installed: following a catalogue is not tested");
}

void SyncTest::takesOverWhatIsThere()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(300);
    QCOMPARE(publisher.publish(), 1);
    const WebServer server(publisher.web());
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->catalogue, publisher.id);
    QCOMPARE(report->fromRevision, 0);
    QCOMPARE(report->revision, 1);
    QCOMPARE(report->requests, 2);
    QCOMPARE(report->bytes, QFile(publisher.headFile()).size() + QFile(publisher.packFile()).size());
    QCOMPARE(report->changes, (sync::Changes{300, 0, 0}));
    QCOMPARE(report->path.size(), 1U);
    QVERIFY(report->warnings.empty());
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());

    const auto state = client.state();
    QVERIFY(state);
    QCOMPARE(state->url, server.url().toStdString());
    QCOMPARE(state->key, publisher.key().publicKey().text());
    QCOMPARE(state->title, std::string("Example"));
    QCOMPARE(state->published, parseInstant(publisher.now));
    QCOMPARE(state->expires, *parseInstant(publisher.now) + std::chrono::days(90));
    QCOMPARE(state->checked, parseInstant(client.now));
}

void SyncTest::bringsOnlyWhatChanged()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(300);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));

    publisher.fill(310, "Number"); // 10 more
    publisher.records["org:n000007"] = R"({"id":"org:n000007","name":"Other"})";
    publisher.records.erase("org:n000001");
    publisher.records.erase("org:n000299");
    QCOMPARE(publisher.publish(), 2);
    const auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->fromRevision, 1);
    QCOMPARE(report->revision, 2);
    QCOMPARE(report->changes, (sync::Changes{10, 1, 2}));
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());
}

void SyncTest::asksForNewsWithoutFetching()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    client.now = "2026-11-26T00:00:00Z";
    const auto report = client.follow(server.url());
    QVERIFY(report);
    QCOMPARE(report->fromRevision, 1);
    QCOMPARE(report->revision, 1);
    QCOMPARE(report->requests, 1);
    QCOMPARE(report->bytes, 0);
    QVERIFY(report->path.empty());
    QCOMPARE(server.log().last(), u"304 GET /catalogue.json -"_s);
    QCOMPARE(client.state()->checked, parseInstant(client.now));
    QCOMPARE(client.state()->revision, 1);
}

void SyncTest::takesFreshnessAlone()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    const QByteArray older = readAll(publisher.headFile());

    publisher.now = "2026-12-25T00:00:00Z";
    QCOMPARE(publisher.publish(), 1);
    auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QVERIFY(report->path.empty());
    QCOMPARE(client.state()->published, parseInstant(publisher.now));

    // A lagging cache's word on the same revision doesn't make it older again.
    writeAll(publisher.headFile(), older);
    report = client.follow(server.url());
    QVERIFY(report);
    QCOMPARE(client.state()->published, parseInstant(publisher.now));
}

void SyncTest::followsSeveral()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    Publisher first(one.path(), 1);
    Publisher second(two.path(), 2);
    second.id = "org.second";
    first.fill(10);
    second.records["org:second"] = R"({"id":"org:second","name":"Second"})";
    first.publish();
    second.publish();
    const WebServer a(first.web());
    const WebServer b(second.web());
    Client client;
    QVERIFY(client.follow(a.url(), first.key().publicKey()));
    QVERIFY(client.follow(b.url(), second.key().publicKey()));
    QCOMPARE(client.records().size(), 11U);
    QVERIFY(client.isIntact("org.example") && client.isIntact("org.second"));
    first.records.clear();
    first.publish();
    QVERIFY(client.follow(a.url()));
    QCOMPARE(client.records(), second.records);
}

void SyncTest::asksForTheKeyAtFirstContact()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    const auto report = client.follow(server.url());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    const QString fingerprint = QString::fromStdString(publisher.key().publicKey().fingerprint());
    QVERIFY(report.error().message().contains(fingerprint));
    QVERIFY(!client.state());

    const auto introduction = sync::introduce(*protocol::Address::parse(server.url()), {{}, {}, client.patience});
    QVERIFY(introduction);
    QCOMPARE(introduction->key, publisher.key().publicKey());
    QCOMPARE(introduction->title, std::string("Example"));
    QVERIFY(!client.state());
    QVERIFY(client.follow(server.url(), introduction->key));
    QCOMPARE(client.records(), publisher.records);
}

void SyncTest::takesTheKeyFromTheAddress()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    const auto report =
        client.follow(u"hansa+"_s + server.url() + u'#' + QString::fromStdString(publisher.key().publicKey().text()));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
}

void SyncTest::movesWithTheCatalogue()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const WebServer old(publisher.web());
    const WebServer moved(publisher.web());
    Client client;
    QVERIFY(client.follow(old.url(), publisher.key().publicKey()));
    QVERIFY(client.follow(moved.url(), publisher.key().publicKey()));
    QCOMPARE(client.state()->url, moved.url().toStdString());
    QCOMPARE(client.cache().catalogues().all()->size(), 1U);
}

void SyncTest::repairsACorruptCache()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(50);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    {
        // A record that claims the hash of another: an apply that trusts it gets another digest.
        auto update = client.cache().beginUpdate("org.example");
        QVERIFY(update);
        QVERIFY(update->put(R"({"id":"org:n000003","name":"Wrong"})", protocol::sha256("wrong"), 1));
        QVERIFY(update->commit());
    }
    QVERIFY(!client.isIntact());
    publisher.records.erase("org:n000009");
    publisher.publish();
    const auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());
}

void SyncTest::letsTheFasterProgramWin()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(50);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    bool again = true;
    client.listener.onProgress = [&](const sync::Progress &progress) {
        if (progress.stage != sync::Stage::Fetching || !std::exchange(again, false))
            return;
        auto other = store::Cache::open(client.cachePath());
        QVERIFY(other);
        protocol::Address address = *protocol::Address::parse(server.url());
        address.key = publisher.key().publicKey();
        QVERIFY(sync::follow(*other, address, {{}, {}, client.patience}));
    };
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->warnings.size(), 1U);
    QCOMPARE(report->changes, sync::Changes());
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());
}

void SyncTest::findsItsWayWhenARevisionIsPublishedInBetween()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(50);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    bool again = true;
    client.listener.onProgress = [&](const sync::Progress &progress) {
        if (progress.stage != sync::Stage::Fetching || !std::exchange(again, false))
            return;
        const QString old = publisher.packFile();
        publisher.fill(60);
        publisher.publish();
        QVERIFY(QFile::remove(old));
    };
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->revision, 2);
    QCOMPARE(client.records(), publisher.records);
}

void SyncTest::cancelChangesNothing_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("asking") << int(sync::Stage::Asking);
    QTest::newRow("fetching") << int(sync::Stage::Fetching);
    QTest::newRow("applying") << int(sync::Stage::Applying);
    QTest::newRow("checking") << int(sync::Stage::Checking);
}

void SyncTest::cancelChangesNothing()
{
    QFETCH(const int, stage);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    const auto records = client.records();
    const auto state = client.state();
    publisher.fill(2000, "Other");
    publisher.publish();

    std::stop_source stop;
    client.listener.cancel = stop.get_token();
    client.listener.onProgress = [&](const sync::Progress &progress) {
        if (progress.stage == sync::Stage(stage) && (stage != int(sync::Stage::Applying) || progress.done > 0))
            stop.request_stop();
    };
    const auto report = client.follow(server.url());
    QVERIFY(!report);
    QVERIFY(report.error().why.contains(u"cancelled"_s));
    QCOMPARE(client.records(), records);
    QCOMPARE(client.state(), state);

    client.listener = {};
    QVERIFY(client.follow(server.url()));
    QCOMPARE(client.records(), publisher.records);
}

void SyncTest::tellsHowFarItIs()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    std::map<sync::Stage, std::vector<sync::Progress>> told;
    client.listener.onProgress = [&](const sync::Progress &progress) { told[progress.stage].push_back(progress); };
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    QCOMPARE(told.size(), 4U);
    const auto &fetching = told[sync::Stage::Fetching];
    QCOMPARE(fetching.back().done, QFile(publisher.packFile()).size());
    for (const auto &[stage, steps] : told) {
        QVERIFY(std::ranges::is_sorted(steps, {}, &sync::Progress::done));
        QVERIFY(std::ranges::all_of(steps, [](const auto &p) { return p.total == 0 || p.done <= p.total; }));
    }
}

void SyncTest::takesAnEmptyCatalogue()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.state()->revision, 1);
    QVERIFY(client.records().empty());
    QVERIFY(client.isIntact());
}

QTEST_GUILESS_MAIN(SyncTest)
#include "synctest.moc"
