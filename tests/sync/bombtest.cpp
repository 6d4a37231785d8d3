// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "bombs.h"
#include "client.h"
#include "publisher.h"
#include "webserver.h"

#include "protocol/head.h"
#include "protocol/packs/packindex.h"
#include "store/cacheupdate.h"
#include "sync/apply.h"
#include "sync/sizelimits.h"

#include <QFile>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <format>
#include <functional>

using namespace hansa;
using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HANSA_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HANSA_SANITIZED
#endif
#endif

namespace
{
constexpr std::int64_t mebibyte = 1 << 20;
constexpr std::int64_t mostMemory = 300'000'000;

/// The most memory that this process has at once while it lives.
class PeakMemory
{
public:
    PeakMemory()
    {
#ifdef __GLIBC__
        malloc_trim(0); // what the test itself had
#endif
        QFile clear(u"/proc/self/clear_refs"_s);
        m_works = clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && clear.write("5") == 1;
    }

    /// In bytes; nothing where it cannot be measured, or where a sanitizer has a share in it.
    [[nodiscard]] std::optional<std::int64_t> bytes() const
    {
#ifdef HANSA_SANITIZED
        return std::nullopt;
#else
        QFile status(u"/proc/self/status"_s);
        if (!m_works || !status.open(QIODevice::ReadOnly))
            return std::nullopt;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
        }
        return std::nullopt;
#endif
    }

private:
    bool m_works = false;
};

std::string organisation(int n)
{
    const std::string id = std::format("org:n{:06}", n);
    return std::format(R"({{"id":"{}","name":"Number {}"}})", id, n);
}

Records organisations(int count)
{
    Records records;
    for (int n = 0; n < count; ++n)
        records[std::format("org:n{:06}", n)] = organisation(n);
    return records;
}

/// Fields that no program knows, as many and as large as a record may have.
std::string unknown(int keys, const std::function<std::string(int key)> &value)
{
    std::string fields;
    for (int key = 0; key < keys; ++key)
        fields += std::format(R"(,"x{:02}":{})", key, value(key));
    return fields;
}

Records recordsWith(int count, const std::function<std::string(int n)> &fields)
{
    Records records;
    for (int n = 0; n < count; ++n) {
        const std::string id = std::format("org:n{:06}", n);
        records[id] = std::format(R"({{"id":"{}","name":"N"{}}})", id, fields(n));
    }
    return records;
}

/// A megabyte each, without news.
Records longRecords(int count)
{
    // No text twice: a pack of changes has each but once.
    return recordsWith(count, [](int record) {
        return unknown(
            62, [record](int field) { return std::format("\"{}-{}{}\"", record, field, std::string(15'900, 'a')); });
    });
}

using Make = std::function<std::string()>;
using MakeRecords = std::function<Records()>;
} // namespace

Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(MakeRecords)

/// What a hostile publisher sends costs no more than a large catalogue does, and is refused.
class BombTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hostilePacksAreRefused_data();
    void hostilePacksAreRefused();
    void hostileRecordsCostLittle_data();
    void hostileRecordsCostLittle();
    void aLargeCatalogueIsAskedAbout_data();
    void aLargeCatalogueIsAskedAbout();
    void anAcceptedSizeIsRemembered();
    void packsLeadToNoMoreThanIsTaken();
    void theLargestWithoutAQuestion();
};

void BombTest::initTestCase()
{
    if (!WebServer::isInstalled())
        QSKIP("nginx is not installed: bombs are not sent by a web server");
}

void BombTest::hostilePacksAreRefused_data()
{
    QTest::addColumn<std::string>("counts");
    QTest::addColumn<Make>("streams");
    QTest::addColumn<QString>("says");
    const std::string none(4, '\0');
    const auto add = [&](const char *name, const std::string &counts, const QString &says, const Make &make) {
        QTest::newRow(name) << counts << make << says;
    };
    add("columns within columns", none, u"more columns"_s, [] { return deepColumns(60'000); });
    add("a few columns that nothing leads to", none, u"nothing leads to"_s, [] { return deepColumns(20); });
    add("columns side by side", none, u"more columns"_s, [] { return wideColumns(600'000); });
    add("a table of texts", none, u"more texts"_s, [] { return numberedTexts(22'000'000); });
    add("texts that no value names", std::string("\0\0\0\1", 4), u"nothing uses"_s, [] { return unusedTexts(); });
    add("a stream without values", none, u"no values"_s, [] { return stream({}, 'i', {}); });
    add("keys that are none", std::string("\0\0\1\0", 4), u"no id"_s, [] { return emptyKeys(100'000); });
    add("more keys than a record has room for", std::string("\0\0\1\0", 4), u"longer than 1 MiB"_s,
        [] { return emptyKeys(20'000'000); });
    add("fields to be forgotten", std::string("\0\0\0\1", 4), u"more fields"_s,
        [] { return erasedFields(20'000'000); });
    add("more than is unpacked", none, u"larger than a pack"_s, [] { return std::string(25U << 20, '\0'); });
}

void BombTest::hostilePacksAreRefused()
{
    QFETCH(const std::string, counts);
    QFETCH(const Make, streams);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    const Records records = organisations(3);
    publishSnapshot(publisher, records, snapshotOf(records, 1));
    const WebServer server(publisher.web());
    Client client;
    QVERIFY(client.follow(server.url(), publisher.key().publicKey()));
    publishChanges(publisher, changesOf(records, counts, streams()));

    const PeakMemory peak;
    const auto report = client.follow(server.url());
    const auto most = peak.bytes();
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(says), qPrintable(report.error().message()));
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QCOMPARE(client.records(), records);
    if (most)
        QCOMPARE_LT(*most, mostMemory);
}

void BombTest::hostileRecordsCostLittle_data()
{
    QTest::addColumn<MakeRecords>("make");
    const auto add = [](const char *name, const MakeRecords &make) { QTest::newRow(name) << make; };
    add("records of a MiB", [] { return longRecords(30); });
    add("lists of nothing", [] {
        const std::string fields = unknown(13, [](int) {
            std::string list = "[\"\"";
            for (int i = 1; i < 5000; ++i)
                list += ",\"\"";
            return list + ']';
        });
        return recordsWith(100, [&](int) { return std::string(fields); });
    });
    add("places that only one record has", [] {
        return recordsWith(100, [](int n) {
            return unknown(9, [n](int) {
                std::string object = "{";
                for (int i = 0; i < 100; ++i)
                    object += std::format(R"({}"k{:03}-{:03}":{}1{})", i > 0 ? "," : "", n, i, std::string(60, '['),
                                          std::string(60, ']'));
                return object + '}';
            });
        });
    });
    add("long keys within long keys", [] {
        return recordsWith(20, [](int n) {
            return unknown(60, [n](int key) {
                std::string inner = "1";
                for (int level = 0; level < 60; ++level)
                    inner = std::format(R"({{"{:03}-{:03}{}":{}}})", n, key, std::string(240, 'k'), inner);
                return inner;
            });
        });
    });
}

void BombTest::hostileRecordsCostLittle()
{
    QFETCH(const MakeRecords, make);
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    Records records = make();
    publishSnapshot(publisher, records, snapshotOf(records, 1));
    // A pack that says nothing wants the prefix of what is held.
    const auto nothing = changesOf(records, std::string(4, '\0'), {});
    const WebServer server(publisher.web());
    Client client;
    const PeakMemory peak;
    auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    publishChanges(publisher, nothing);
    report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    if (const auto most = peak.bytes())
        QCOMPARE_LT(*most, mostMemory);
}

void BombTest::aLargeCatalogueIsAskedAbout_data()
{
    QTest::addColumn<std::int64_t>("records");
    QTest::addColumn<std::int64_t>("bytes");
    QTest::addColumn<std::int64_t>("unpacked");
    QTest::addColumn<int>("packs"); ///< of changes, as large as the snapshot
    QTest::addColumn<bool>("asks");
    const auto add = [](const char *name, std::int64_t records, std::int64_t bytes, std::int64_t unpacked, int packs,
                        bool asks) { QTest::newRow(name) << records << bytes << unpacked << packs << asks; };
    add("many records", 250'001, mebibyte, mebibyte, 0, true);
    add("many bytes", 1000, 65 * mebibyte, 65 * mebibyte, 0, true);
    add("much on the disk", 1000, 60 * mebibyte, 513 * mebibyte, 0, true);
    add("a bomb", 512, 23'000, 512 * mebibyte, 0, true);
    add("a small bomb", 512, 23'000, 40 * mebibyte, 0, true);
    add("many packs in one path", 1000, 20 * mebibyte, 20 * mebibyte, 3, true);
    add("larger than may be accepted", 9'000'000, mebibyte, mebibyte, 0, false);
}

void BombTest::aLargeCatalogueIsAskedAbout()
{
    QFETCH(const std::int64_t, records);
    QFETCH(const std::int64_t, bytes);
    QFETCH(const std::int64_t, unpacked);
    QFETCH(const int, packs);
    QFETCH(const bool, asks);
    // What is announced is enough to ask, and nothing is fetched before the answer.
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    const Records few = organisations(1);
    publishSnapshot(publisher, few, snapshotOf(few, 1));
    auto content = *protocol::Content::fromJson(publisher.contentPayload());
    content.revision = 1 + packs;
    content.counts["organisation"] = records;
    content.snapshot.bytes = bytes;
    content.snapshot.rawBytes = unpacked;
    if (packs > 0) {
        protocol::PackIndex index{content.revision, {}, {}, {}};
        for (int from = 1; from <= packs; ++from)
            index.packs.push_back({from, from + 1, protocol::sha256(std::to_string(from)), bytes, unpacked, 1});
        const std::string packed = index.toBytes();
        content.index = protocol::IndexRef{protocol::sha256(packed), std::int64_t(packed.size())};
        QVERIFY(QDir().mkpath(publisher.web() + u"/index"_s));
        writeAll(publisher.web() + u'/' + QString::fromStdString(content.index->path()),
                 QByteArray::fromStdString(packed));
    }
    publisher.signByHand(content.toJson());
    const WebServer server(publisher.web());
    Client client;
    std::vector<sync::SizeQuestion> asked;
    client.agreesToSize = [&](const sync::SizeQuestion &question) {
        asked.push_back(question);
        return false;
    };
    const auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY2(report.error().message().contains(QString::number(records)), qPrintable(report.error().message()));
    QCOMPARE(asked.size(), asks ? 1U : 0U);
    if (asks) {
        QCOMPARE(asked.front().catalogue, publisher.id);
        QCOMPARE(asked.front().size.records, records);
        QCOMPARE(asked.front().size.bytes, bytes * (packs + 1));
        QCOMPARE(asked.front().size.unpacked, unpacked * (packs + 1));
    }
    QVERIFY2(!server.log().join(u'\n').contains(u"/packs/"_s), qPrintable(server.log().join(u'\n')));
    QVERIFY(client.cache().catalogues().all()->empty());
}

void BombTest::anAcceptedSizeIsRemembered()
{
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    publisher.records = longRecords(40);
    publisher.publish();
    const WebServer server(publisher.web());
    Client client;
    int asked = 0;
    client.agreesToSize = [&](const sync::SizeQuestion &) {
        ++asked;
        return true;
    };
    auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(asked, 1);
    QCOMPARE_GT(client.state()->sizeFactor, 1);
    QCOMPARE(client.records(), publisher.records);
    // Neither the next revision nor the same one anew is asked about.
    publisher.records["org:n000000"] = organisation(0);
    publisher.publish();
    report = client.follow(server.url());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), publisher.records);
    QCOMPARE(asked, 1);
    // Nobody is there to agree: what grew beyond what was agreed to is refused, and what is held stays.
    client.agreesToSize = {};
    auto grown = *protocol::Content::fromJson(publisher.contentPayload());
    grown.snapshot.to = ++grown.revision;
    grown.snapshot.rawBytes = std::int64_t(8) << 30;
    grown.last.reset();
    grown.index.reset();
    publisher.signByHand(grown.toJson());
    const auto held = client.state();
    report = client.follow(server.url());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QCOMPARE(client.state(), held);
}

void BombTest::packsLeadToNoMoreThanIsTaken()
{
    // Each new record is 150 kB, of some fifty bytes.
    constexpr int puts = 120;
    constexpr int lists = 10;
    const Records base = organisations(3);
    Records large; // 20 MB, which is taken whatever it is packed into
    for (int i = 0; i < 20; ++i) {
        const std::string id = std::format("org:b{:02}", i);
        large[id] = std::format(R"({{"id":"{}","name":"N","x":"{}"}})", id, std::string(1'000'000, 'x'));
    }
    std::string shapes(1, '\0');
    std::string ids(1, '\0');
    std::string lengths;
    for (int i = 0; i < puts; ++i) {
        shapes += "\xFEid\xFEname";
        for (int list = 0; list < lists; ++list)
            shapes += std::format("\xFEx{}", list);
        shapes += '\xFF';
        ids += std::format("org:z{:03}\xFF", i);
        lengths += number(3000);
    }
    std::string streams = stream({}, 't', "o") + stream({}, 'k', shapes);
    streams += stream("\xFEid", 't', "s") + stream("\xFEid", 's', ids);
    streams +=
        stream("\xFEname", 't', "s") + stream("\xFEname", 's', std::string("\1\1N\xFF", 4) + std::string(puts, '\0'));
    for (int list = 0; list < lists; ++list) {
        const std::string path = std::format("\xFEx{}", list);
        streams += stream(path, 't', "a") + stream(path, 'n', lengths) + stream(path + '\xFD', 't', "T");
    }
    const std::string counts = std::string("\0\0", 2) + number(puts) + '\0';

    const auto applied = [&](const sync::SizeLimits &limits, const Records &held) {
        Client client;
        auto update = client.cache().beginUpdate("org.example");
        std::vector<sync::SpooledPack> path;
        for (const auto &pack : {snapshotOf(held, 1), changesOf(held, counts, streams)})
            path.push_back(std::move(*sync::SpooledPack::keep(pack.ref, pack.bytes, u"pack"_s, client.cachePath())));
        return sync::apply(*update, path, {}, limits, false, {});
    };
    QVERIFY(applied({}, base));
    // What is there already counts, too: else many small packs come to any size.
    auto refused = applied({}, large);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    sync::SizeLimits small;
    small.unpacked = 5'000'000;
    refused = applied(small, base);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY2(refused.error().message().contains(u"than a catalogue of its size"_s),
             qPrintable(refused.error().message()));
    small = {};
    small.records = 10;
    refused = applied(small, base);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
}

void BombTest::theLargestWithoutAQuestion()
{
    // Ids as long as they may be, since those of all records are in memory at once.
    const int count = qEnvironmentVariableIsSet("HANSA_TEST_LONG") ? 250'000 : 20'000;
    const QTemporaryDir folder;
    Publisher publisher(folder.path());
    Client client;
    {
        Records records;
        for (int n = 0; n < count; ++n) {
            const std::string id =
                std::format("org:{:x}-{}{:06}", std::size_t(n + 1) * 0x9E3779B97F4A7C15U, std::string(160, 'n'), n);
            records[id] = std::format(R"({{"id":"{}","name":"N"}})", id);
        }
        publishSnapshot(publisher, records, snapshotOf(records, 1));
    }
    const WebServer server(publisher.web());
    const PeakMemory peak;
    auto report = client.follow(server.url(), publisher.key().publicKey());
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->changes.added, count);
    if (const auto most = peak.bytes())
        QCOMPARE_LT(*most, mostMemory);
}

QTEST_GUILESS_MAIN(BombTest)
#include "bombtest.moc"
