// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"
#include "webserver.h"

#include "protocol/digest.h"
#include "publish/history.h"
#include "sync/verify.h"

#include "protocol/head.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <format>

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
    void goesBySeveralPacks();
    void takesTheNextWayAround_data();
    void takesTheNextWayAround();
    void logsWhatChanged();
    void forgetsWhatIsErased_data();
    void forgetsWhatIsErased();
    void learnsOfManyErasures();
    void repairsACorruptCache();
    void repairsWhatIsKnownToBeDamaged();
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
    QCOMPARE(report->changes, (store::ChangeCounts{300, 0, 0}));
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
    QCOMPARE(report->changes, (store::ChangeCounts{10, 1, 2}));
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

void SyncTest::goesBySeveralPacks()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(2000);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    Client late;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    for (int revision = 2; revision <= 8; ++revision) {
        publisher.records[std::format("org:n{:06}", revision)] =
            std::format("{{\"id\":\"org:n{:06}\",\"name\":\"Changed\"}}", revision);
        publisher.records.erase(std::format("org:n{:06}", 100 + revision));
        publisher.records["org:x" + std::to_string(revision)] =
            std::format("{{\"id\":\"org:x{}\",\"name\":\"New\"}}", revision);
        QCOMPARE(publisher.publish(), revision);
    }
    auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->path.size(), 3U); // 1 to 2, 2 to 4, 4 to 8
    QCOMPARE(report->path.front().from, 1);
    QCOMPARE(report->path.back().from, 4);
    QCOMPARE(report->requests, 5); // head and index, too
    QCOMPARE_LT(report->bytes, 6000);
    QCOMPARE(report->changes, (store::ChangeCounts{7, 7, 7}));
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());

    report = late.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->path.front().from, 0); // the snapshot is of the first revision still
    QCOMPARE(report->path.size(), 4U);
    QCOMPARE(report->changes, (store::ChangeCounts{2000, 0, 0}));
    QCOMPARE(late.records(), publisher.records);
    QVERIFY(late.isIntact());
}

void SyncTest::takesTheNextWayAround_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("held");
    for (const int held : {1, 2}) { // with and without the index
        QTest::addRow("pack missing, revision %d held", held) << 0 << held;
        QTest::addRow("pack with another byte, revision %d held", held) << 1 << held;
        QTest::addRow("pack cut short, revision %d held", held) << 2 << held;
        QTest::addRow("pack for another base, revision %d held", held) << 3 << held;
        QTest::addRow("index missing, revision %d held", held) << 4 << held;
        QTest::addRow("index broken, revision %d held", held) << 5 << held;
    }
}

void SyncTest::takesTheNextWayAround()
{
    QFETCH(const int, fault);
    QFETCH(const int, held);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(100);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    const auto next = [&](int number) {
        publisher.records["org:n000001"] = std::format("{{\"id\":\"org:n000001\",\"name\":\"Named {}\"}}", number);
        publisher.publish();
    };
    if (held == 1)
        QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    next(2);
    if (held == 2)
        QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    publisher.freshSnapshots = true;
    next(3);
    const QString last = publisher.lastPackFile();
    const QString index = publisher.web() + u"/index/"_s
        + QDir(publisher.web() + u"/index"_s).entryList(QDir::Files, QDir::Time).constFirst();
    QByteArray bytes = readAll(fault < 4 ? last : index);
    switch (fault) {
    case 0:
    case 4:
        QVERIFY(QFile::remove(fault == 0 ? last : index));
        break;
    case 1:
    case 5:
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        writeAll(fault == 1 ? last : index, bytes);
        break;
    case 2:
        writeAll(last, bytes.left(bytes.size() - 1));
        break;
    default: {
        // The state that is held is not the one that the pack was made for.
        auto update = client.cache().beginUpdate("org.example");
        QVERIFY(update->drop("org:n000050"));
        QVERIFY(update->commit());
        break;
    }
    }
    const auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->revision, 3);
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());
    const bool indexUnused = fault >= 4 && held == 2; // one revision behind needs none
    QCOMPARE(report->path.front().from, indexUnused ? 2 : 0);
}

void SyncTest::logsWhatChanged()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(100);
    publisher.publish();
    const auto first = publisher.records;
    const WebServer server(publisher.web());
    Client client;
    client.now = "2026-11-01T00:00:00Z";
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    QCOMPARE(client.cache().changes().updates()->size(), 1U);
    QVERIFY(client.cache().changes().changes({})->empty()); // a first fill changes nothing
    QCOMPARE(*client.cache().changes().reachesBackTo("org.example"), parseInstant(client.now));
    publisher.records["org:n000001"] = "{\"id\":\"org:n000001\",\"name\":\"Second\"}";
    publisher.records.erase("org:n000002");
    publisher.records["org:x"] = "{\"id\":\"org:x\",\"name\":\"X\"}";
    publisher.publish();
    const auto second = publisher.records;
    client.now = "2026-11-10T00:00:00Z";
    QVERIFY(client.follow(server.url()));
    publisher.records["org:n000001"] = "{\"id\":\"org:n000001\",\"name\":\"Third\"}";
    publisher.freshSnapshots = true;
    publisher.publish();
    publisher.leaveOnlySnapshot(); // which way it comes makes no difference
    client.now = "2026-11-20T00:00:00Z";
    QVERIFY(client.follow(server.url()));

    const store::ChangeLog log = client.cache().changes();
    const auto updates = log.updates();
    QVERIFY2(updates, updates ? "" : qPrintable(updates.error().message()));
    QCOMPARE(updates->size(), 3U);
    QCOMPARE(updates->front().revision, 3);
    QCOMPARE(updates->front().counts, (store::ChangeCounts{0, 1, 0}));
    QCOMPARE(updates->at(1).fromRevision, 1);
    QCOMPARE(updates->at(1).counts, (store::ChangeCounts{1, 1, 1}));
    QCOMPARE(updates->back().fromRevision, 0);
    QCOMPARE(updates->back().counts, (store::ChangeCounts{100, 0, 0}));
    const auto changes = log.changes({});
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message()));
    QCOMPARE(changes->size(), 4U);
    QCOMPARE(changes->at(0).before, second.at("org:n000001"));
    QCOMPARE(changes->at(0).after, publisher.records.at("org:n000001"));
    QCOMPARE(changes->at(0).title, std::string("Third"));
    QCOMPARE(changes->at(1).record, std::string("org:n000001"));
    QCOMPARE(changes->at(1).after, second.at("org:n000001"));
    QCOMPARE(changes->at(2).record, std::string("org:n000002"));
    QCOMPARE(changes->at(2).after, std::string());
    QCOMPARE(changes->at(3).before, std::string());

    const auto at = [&](const char *moment) {
        std::map<std::string, std::string> state;
        const auto records = log.stateAt("org.example", *parseInstant(moment));
        for (const std::string &json : *records)
            state[json.substr(json.find("\"id\":\"") + 6, json.find("\",\"name") - json.find("\"id\":\"") - 6)] = json;
        return state;
    };
    QCOMPARE(at("2026-11-05T00:00:00Z"), first);
    QCOMPARE(at("2026-11-10T00:00:00Z"), second);
    QCOMPARE(at("2026-11-30T00:00:00Z"), publisher.records);
    QCOMPARE(*log.recordAt("org.example", "org:n000002", *parseInstant("2026-11-05T00:00:00Z")),
             first.at("org:n000002"));
    QVERIFY(!*log.recordAt("org.example", "org:x", *parseInstant("2026-11-05T00:00:00Z")));
    QCOMPARE(*log.recordAt("org.example", "org:n000001", *parseInstant("2026-11-15T00:00:00Z")),
             second.at("org:n000001"));
}

void SyncTest::forgetsWhatIsErased_data()
{
    QTest::addColumn<bool>("bySnapshot");
    QTest::newRow("by packs of changes") << false;
    QTest::newRow("by the snapshot") << true;
}

void SyncTest::forgetsWhatIsErased()
{
    QFETCH(const bool, bySnapshot);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(20);
    const auto record = [](const std::string &city, const std::string &phone) {
        return '{' + city + "\"id\":\"org:n000007\",\"name\":\"N\"" + phone + '}';
    };
    publisher.records["org:n000007"] = record({}, ",\"phone\":\"+43 1 234567\"");
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    publisher.records["org:n000007"] = record("\"city\":\"Wien\",", ",\"phone\":\"+43 1 234567\"");
    publisher.publish();
    QVERIFY(client.follow(server.url()));
    publisher.erase("org:n000007", {"phone"});
    publisher.records["org:n000007"] = record("\"city\":\"Wien\",", {});
    publisher.publish();
    if (bySnapshot) {
        QVERIFY(QFile::remove(publisher.lastPackFile())); // the pack that says so
    }
    const auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->erasures, (std::vector<protocol::Erasure>{{"org:n000007", {"phone"}}}));
    const auto erasures = client.cache().changes().erasures();
    QVERIFY(erasures);
    QCOMPARE(erasures->size(), 1U);
    QCOMPARE(erasures->front().record, std::string("org:n000007"));
    QCOMPARE(erasures->front().fields, std::vector<std::string>{"phone"});
    const auto changes = client.cache().changes().changes({{}, {}, {}, "org:n000007", 100});
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2U); // that it changed stays known
    for (const store::LoggedChange &change : *changes) {
        QVERIFY2(!change.before.contains("phone"), change.before.c_str());
        QVERIFY2(!change.after.contains("phone"), change.after.c_str());
    }
}

void SyncTest::learnsOfManyErasures()
{
    // More than one list of packs may hold.
    constexpr int many = 14'000;
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    const auto put = [&](int n, const std::string &rest) {
        const std::string id = std::format("org:member-organisation-{:06}", n);
        publisher.records[id] = std::format(R"({{"id":"{}","name":"N"{}}})", id, rest);
        return id;
    };
    std::vector<protocol::Erasure> erased;
    for (int n = 0; n < many; ++n)
        erased.push_back({put(n, R"(,"phone":"+43 1 234567")"), {"phone"}});
    publisher.publish();
    const WebServer server(publisher.web());
    Client laggard;
    QVERIFY(laggard.follow(server.url(), publisher.key().publicKey()));
    put(7, R"(,"phone":"+43 1 765432")");
    publisher.publish();
    Client follower;
    QVERIFY(follower.follow(server.url(), publisher.key().publicKey()));

    std::vector<protocol::DatedErasure> asked;
    for (const protocol::Erasure &erasure : erased)
        asked.push_back({erasure, 0});
    QVERIFY(publish::History(folder.filePath(u"folder"_s)).save(asked));
    for (int n = 0; n < many; ++n)
        put(n, {});
    publisher.publish();
    QCOMPARE(QDir(publisher.web() + u"/packs"_s).entryList(QDir::Files).size(), 2); // what was withdrawn is gone

    Client newcomer;
    auto report = newcomer.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    report = follower.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->path.front().from, 2);
    QVERIFY(report->erasures == erased);
    report = laggard.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->path.front().from, 0);
    QVERIFY(report->erasures == erased); // from the older files, too
    QVERIFY(report->warnings.empty());
    for (Client *client : {&newcomer, &follower, &laggard}) {
        QVERIFY(client->records() == publisher.records);
        QVERIFY(client->isIntact());
        const auto changes = client->cache().changes().changes({{}, {}, {}, {}, 2 * many});
        QVERIFY(changes);
        QVERIFY(std::ranges::none_of(*changes, [](const store::LoggedChange &change) {
            return change.before.contains("phone") || change.after.contains("phone");
        }));
    }
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
        // A record that claims the hash of another, in the bucket that the pack touches.
        auto update = client.cache().beginUpdate("org.example");
        QVERIFY(update);
        QVERIFY(update->put(R"({"id":"org:n000003","name":"Wrong"})", protocol::sha256("wrong"),
                            protocol::bucketOf(RecordKind::Organisation, "org:n000003")));
        QVERIFY(update->commit());
    }
    QVERIFY(!client.isIntact());
    publisher.records["org:n000003"] = R"({"country":"AT","id":"org:n000003","name":"Number 3","summary":"Changed"})";
    publisher.publish();
    const auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());
}

void SyncTest::repairsWhatIsKnownToBeDamaged()
{
    // Nothing was published meanwhile, so neither revision nor ETag tells.
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(50);
    publisher.publish();
    publisher.records.erase("org:n000009");
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    {
        auto update = client.cache().beginUpdate("org.example");
        QVERIFY(update->put(R"({"id":"org:n000003","name":"Wrong"})", protocol::sha256("wrong"), 1));
        QVERIFY(update->commit());
    }
    QVERIFY(sync::distrust(client.cache(), "org.example"));
    const auto report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->revision, 2);
    QCOMPARE(client.records(), publisher.records);
    QVERIFY(client.isIntact());
    QCOMPARE(client.follow(server.url())->bytes, 0);
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
        auto workspace = store::Workspace::open(client.workspacePath());
        QVERIFY(other && workspace);
        protocol::Address address = *protocol::Address::parse(server.url());
        address.key = publisher.key().publicKey();
        QVERIFY(sync::follow(*other, *workspace, address, {{}, {}, client.patience}));
    };
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->warnings.size(), 1U);
    QVERIFY(report->seconds > 0);
    QCOMPARE(report->changes, store::ChangeCounts());
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
