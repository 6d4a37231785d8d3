// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "publisher.h"
#include "synclog.h"
#include "webserver.h"

#include "protocol/head.h"
#include "protocol/snapshotwriter.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
/// What is there when the client asks, beyond a publisher with two revisions.
struct Case {
    Publisher &publisher;
    Client &client;
    QString directives; ///< for the web server
    std::optional<protocol::PublicKey> key; ///< that the client is given
};
using Spoil = std::function<void(Case &)>;

void replaceInContent(Publisher &publisher, const std::string &what, const std::string &by)
{
    publisher.leaveOnlySnapshot();
    std::string payload = publisher.contentPayload();
    const auto at = payload.find(what);
    if (at == std::string::npos)
        qFatal("%s is not in %s", what.c_str(), payload.c_str());
    publisher.signByHand(payload.replace(at, what.size(), by));
}

/// Another pack in the place of the newest, announced as it is.
void replacePack(Publisher &publisher, const std::vector<std::string> &records)
{
    const auto content = *protocol::Content::fromJson(publisher.contentPayload());
    std::int64_t raw = 0;
    for (const std::string &json : records)
        raw += protocol::SnapshotWriter::rawLineBytes(json);
    protocol::SnapshotWriter writer(content.revision, raw);
    for (const std::string &json : records)
        writer.put(json);
    const protocol::SealedPack pack = writer.finish();
    writeAll(publisher.web() + u'/' + QString::fromStdString(pack.ref.path()), QByteArray::fromStdString(pack.bytes));
    protocol::Content other = content;
    other.snapshot = pack.ref;
    other.last.reset();
    other.index.reset();
    publisher.signByHand(other.toJson());
}
} // namespace

Q_DECLARE_METATYPE(Spoil)

/// The protocol's table of refusals against a real web server: what the client says, what it
/// writes to its log and what it keeps.
class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAndKeepsWhatItHas_data();
    void refusesAndKeepsWhatItHas();
    void refusesAtFirstContactAndKeepsNothing_data();
    void refusesAtFirstContactAndKeepsNothing();
    void usesAnExpiredOneWithAWarning();
    void noAddressServesTheEmbeddedCatalogue();
    void asksFewTimesAndSaysThatItCannotBeReached();

private:
    void addRows();
};

void RefusalTest::initTestCase()
{
    if (!WebServer::isInstalled())
        QSKIP("nginx is not installed: refusals are not tested against a web server");
}

void RefusalTest::addRows()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, ErrorKind kind, const QString &says, const Spoil &spoil) {
        QTest::newRow(name) << spoil << kind << says;
    };
    using enum ErrorKind;
    const auto editHead = [](Publisher &publisher, auto &&edit) {
        QByteArray head = readAll(publisher.headFile());
        edit(head);
        writeAll(publisher.headFile(), head);
    };

    add("wrong signature", Refused, u"signature is wrong"_s, [=](Case &c) {
        editHead(c.publisher, [](QByteArray &head) {
            const qsizetype at = head.indexOf("\"sig\":\"") + 10;
            head[at] = head[at] == 'A' ? 'B' : 'A';
        });
    });
    add("changed content", Refused, u"signature is wrong"_s, [=](Case &c) {
        editHead(c.publisher, [](QByteArray &head) {
            const qsizetype at = head.indexOf("\"payload\":\"") + 30;
            head[at] = head[at] == 'A' ? 'B' : 'A';
        });
    });
    add("not signed", Refused, u"not signed"_s, [=](Case &c) {
        editHead(c.publisher, [](QByteArray &head) {
            const qsizetype at = head.indexOf("\"signatures\":[");
            head = head.left(at) + "\"signatures\":[" + head.mid(head.indexOf(']', at));
        });
    });
    add("another key", Refused, u"another key"_s, [](Case &c) {
        const QTemporaryDir folder;
        Publisher other(folder.path(), 2);
        other.fill(5);
        other.publish();
        writeAll(c.publisher.headFile(), readAll(other.headFile()));
    });
    add("head longer than 64 KiB", Refused, u"longer than"_s,
        [=](Case &c) { editHead(c.publisher, [](QByteArray &head) { head += QByteArray(65'536, ' '); }); });
    add("pack cut short", Refused, u"its bytes are not those"_s, [](Case &c) {
        const QByteArray pack = readAll(c.publisher.packFile());
        writeAll(c.publisher.packFile(), pack.left(pack.size() / 2));
    });
    add("pack with another byte", Refused, u"its bytes are not those"_s, [](Case &c) {
        QByteArray pack = readAll(c.publisher.packFile());
        pack[pack.size() / 2] = char(pack[pack.size() / 2] ^ 1);
        writeAll(c.publisher.packFile(), pack);
    });
    add("pack longer than announced", Refused, u"longer than"_s, [](Case &c) {
        writeAll(c.publisher.packFile(), readAll(c.publisher.packFile()) + QByteArray(1'000'000, 'x'));
    });
    add("pack that grows past what was announced", Refused, u"grows past"_s, [](Case &c) {
        const auto content = *protocol::Content::fromJson(c.publisher.contentPayload());
        replaceInContent(c.publisher, "\"raw_bytes\":" + std::to_string(content.snapshot.rawBytes),
                         "\"raw_bytes\":100");
    });
    add("digest that differs", Refused, u"not what was signed"_s, [](Case &c) {
        const auto content = *protocol::Content::fromJson(c.publisher.contentPayload());
        replaceInContent(c.publisher, protocol::toHex(content.digest), protocol::toHex(protocol::sha256("other")));
    });
    add("counts that differ", Refused, u"not what was signed"_s,
        [](Case &c) { replaceInContent(c.publisher, "\"organisation\":", "\"call\":1,\"organisation\":"); });
    add("records that are none", Refused, u"line 1 is no record"_s, [](Case &c) { replacePack(c.publisher, {"[1]"}); });
    add("a name longer than a record may have", Refused, u"name holds more than a record may"_s,
        [](Case &c) { replacePack(c.publisher, {R"({"id":"org:big","name":")" + std::string(900'000, 'x') + "\"}"}); });
    add("a list longer than a record may have", Refused, u"members holds more than a record may"_s, [](Case &c) {
        std::string members;
        for (int i = 0; i < 20'000; ++i)
            members += R"({"name":"N"},)";
        members.pop_back();
        replacePack(c.publisher, {R"({"id":"partnership:big","members":[)" + members + R"(],"name":"Big"})"});
    });
    add("records of another revision (mix and match)", Refused, u"not what was signed"_s,
        [](Case &c) { replacePack(c.publisher, {R"({"id":"org:n000000","name":"Old"})"}); });
    add("snapshot of an older revision", Failed, u"no way"_s, [](Case &c) {
        const auto content = *protocol::Content::fromJson(c.publisher.contentPayload());
        replaceInContent(c.publisher, "\"to\":" + std::to_string(content.revision),
                         "\"to\":" + std::to_string(content.revision - 1));
    });
    add("captive portal in the place of the head", Unreachable, u"web page"_s,
        [](Case &c) { c.directives = u"default_type text/html; location / { return 200 '<html>Sign in</html>'; }"_s; });
    add("captive portal in the place of the pack", Unreachable, u"web page"_s, [](Case &c) {
        c.directives = u"location /packs/ { default_type text/html; return 200 '<html>Sign in</html>'; }"_s;
    });
    add("no such catalogue", Unreachable, u"404"_s, [](Case &c) { c.directives = u"location / { return 404; }"_s; });
    add("no such pack", Unreachable, u"404"_s, [](Case &c) { QFile::remove(c.publisher.packFile()); });
    add("server in trouble", Unreachable, u"503"_s, [](Case &c) { c.directives = u"location / { return 503; }"_s; });
    add("forbidden", Unreachable, u"403"_s, [](Case &c) { c.directives = u"location / { return 403; }"_s; });
    add("redirected to where others can listen", Refused, u"redirected to http://example.org"_s,
        [](Case &c) { c.directives = u"location / { return 302 http://example.org$uri; }"_s; });
    add("redirected for ever", Unreachable, u"too often"_s,
        [](Case &c) { c.directives = u"location / { return 302 $uri; }"_s; });
    add("the embedded catalogue's name", Refused, u"inside the program"_s,
        [](Case &c) { replaceInContent(c.publisher, "\"id\":\"org.example\"", "\"id\":\"hansa.embedded\""); });
}

void RefusalTest::refusesAtFirstContactAndKeepsNothing_data()
{
    addRows();
    QTest::newRow("expired") << Spoil([](Case &c) { c.client.now = "2027-11-25T00:00:00Z"; }) << ErrorKind::Refused
                             << u"expired on 2027-02-23"_s;
}

void RefusalTest::refusesAtFirstContactAndKeepsNothing()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(20);
    publisher.publish();
    publisher.fill(30);
    publisher.freshSnapshots = true;
    publisher.publish();
    publisher.leaveOnlySnapshot();
    Client client;
    Case c{publisher, client, {}, publisher.key().publicKey()};
    spoil(c);
    const WebServer server(publisher.web(), c.directives);
    const SyncLog log;
    const auto report = client.follow(server.url(), c.key);
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(says), qPrintable(report.error().message()));
    QCOMPARE(report.error().kind, kind);
    QVERIFY2(log.hasLineWith(says, server.url()), qPrintable(log.text().join(u'\n')));
    QVERIFY(client.cache().catalogues().all()->empty());
    QVERIFY(client.workspace().followed().all()->empty());
    QVERIFY(client.records().empty());
}

void RefusalTest::refusesAndKeepsWhatItHas_data()
{
    addRows();
    QTest::newRow("an older revision") << Spoil([](Case &c) {
        const QTemporaryDir folder;
        Publisher fresh(folder.path());
        fresh.fill(5);
        fresh.publish();
        writeAll(c.publisher.headFile(), readAll(fresh.headFile()));
    }) << ErrorKind::Refused << u"an older copy, perhaps a lagging cache"_s;
    QTest::newRow("the same revision with other content (fork)") << Spoil([](Case &c) {
        auto content = *protocol::Content::fromJson(c.publisher.contentPayload());
        content.last.reset();
        content.revision = content.snapshot.to = 2;
        c.publisher.signByHand(content.toJson());
    }) << ErrorKind::Refused << u"other content"_s;
    QTest::newRow("another catalogue under the same address")
        << Spoil([](Case &c) { replaceInContent(c.publisher, "\"id\":\"org.example\"", "\"id\":\"org.another\""); })
        << ErrorKind::Refused << u"where org.example was before"_s;
    QTest::newRow("another key for the same catalogue") << Spoil([](Case &c) {
        const QTemporaryDir folder;
        Publisher thief(folder.path(), 2);
        thief.fill(50);
        thief.publish();
        thief.records.erase("org:n000000");
        thief.publish();
        thief.fill(50);
        thief.freshSnapshots = true;
        thief.publish();
        thief.leaveOnlySnapshot();
        QFile::copy(thief.packFile(), c.publisher.web() + u"/packs/"_s + QFileInfo(thief.packFile()).fileName());
        writeAll(c.publisher.headFile(), readAll(thief.headFile()));
        c.key = thief.key().publicKey();
    }) << ErrorKind::Refused << u"followed with another key"_s;
}

void RefusalTest::refusesAndKeepsWhatItHas()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    publisher.fill(20);
    QCOMPARE(publisher.publish(), 2);
    Client client;
    // The port is another one each time, so the catalogue is moved to the one that will be asked.
    {
        const WebServer server(publisher.web());
        QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    }
    publisher.fill(30);
    publisher.freshSnapshots = true;
    QCOMPARE(publisher.publish(), 3);
    publisher.leaveOnlySnapshot();
    Case c{publisher, client, {}, publisher.key().publicKey()};
    spoil(c);
    const WebServer server(publisher.web(), c.directives);
    auto state = *client.state();
    state.url = server.url().toStdString();
    QVERIFY(client.cache().catalogues().put(state));
    auto followed = *client.followed();
    followed.url = state.url;
    QVERIFY(client.workspace().followed().raise({followed}));
    const auto records = client.records();

    const SyncLog log;
    const auto report = client.follow(server.url(), c.key);
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(says), qPrintable(report.error().message()));
    QCOMPARE(report.error().kind, kind);
    QVERIFY2(log.hasLineWith(says, server.url()), qPrintable(log.text().join(u'\n')));
    QVERIFY(!report.error().hint.isEmpty());
    QCOMPARE(client.state(), state);
    QCOMPARE(client.followed(), followed);
    QCOMPARE(client.records(), records);
    QVERIFY(client.isIntact());
}

void RefusalTest::usesAnExpiredOneWithAWarning()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.fill(10);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    client.now = "2027-11-25T00:00:00Z";
    auto report = client.follow(server.url());
    QVERIFY(report);
    QCOMPARE(report->warnings.size(), 1U);
    QVERIFY(report->warnings.front().contains(u"published on 2026-11-25 and held until 2027-02-23"_s));
    QCOMPARE(client.records(), publisher.records);

    publisher.now = "2027-11-24T00:00:00Z"; // freshness again
    publisher.publish();
    report = client.follow(server.url());
    QVERIFY(report);
    QVERIFY(report->warnings.empty());
}

void RefusalTest::noAddressServesTheEmbeddedCatalogue()
{
    // Signed with the embedded catalogue's own key, which everybody has.
    const QString resources = QStringLiteral(HANSA_EMBEDDED);
    const WebServer server(resources);
    Client client;
    const auto key = protocol::PublicKey::parse(readAll(resources + u"/embedded.key.pub"_s).trimmed().toStdString());
    QVERIFY(key);
    const auto report = client.follow(server.url(), key);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY(report.error().why.contains(u"inside the program"_s));
    QVERIFY(client.cache().catalogues().all()->empty());
}

void RefusalTest::asksFewTimesAndSaysThatItCannotBeReached()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.publish();
    WebServer server(publisher.web(), u"location / { return 500; }"_s);
    Client client;
    auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QCOMPARE(server.log().size(), client.patience.tries);
    server.stop();
    report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusaltest.moc"
