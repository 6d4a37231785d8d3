// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "../seed.h"
#include "protocol/snapshotreader.h"
#include "protocol/snapshotwriter.h"

#include <QRandomGenerator>
#include <QTest>

#include <zstd.h>

#include <format>

using namespace hansa;
using namespace hansa::protocol;
using namespace Qt::StringLiterals;

namespace
{
std::vector<std::string> records(int count)
{
    std::vector<std::string> found;
    for (int i = 0; i < count; ++i)
        found.push_back(std::format(R"({{"id":"org:n{:06}","name":"Number {}"}})", i, i));
    return found;
}

SealedPack pack(const std::vector<std::string> &jsons)
{
    std::int64_t raw = 0;
    for (const std::string &json : jsons)
        raw += SnapshotWriter::rawLineBytes(json);
    SnapshotWriter writer(3, raw);
    for (const std::string &json : jsons)
        writer.put(json);
    return writer.finish();
}

/// Any text as a pack that is announced truthfully.
SealedPack packed(const std::string &text, std::int64_t records)
{
    SealedPack sealed;
    sealed.bytes.resize(ZSTD_compressBound(text.size()));
    sealed.bytes.resize(ZSTD_compress(sealed.bytes.data(), sealed.bytes.size(), text.data(), text.size(), 3));
    sealed.ref = {0, 1, sha256(sealed.bytes), std::int64_t(sealed.bytes.size()), std::int64_t(text.size()), records};
    return sealed;
}

void announce(SealedPack &sealed)
{
    sealed.ref.bytes = std::int64_t(sealed.bytes.size());
    sealed.ref.sha256 = sha256(sealed.bytes);
}

/// Ids of all records, or why it was refused.
Result<std::vector<std::string>> read(const SealedPack &sealed)
{
    auto reader = SnapshotReader::open(sealed.bytes, sealed.ref, u"pack"_s);
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<std::string> ids;
    while (true) {
        const auto record = reader->next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return ids;
        ids.emplace_back((*record)->id);
    }
}

std::string line(const std::string &json)
{
    return "{\"put\":" + json + "}\n";
}
} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void givesTheSameBytesEachTime();
    void refusesOtherBytesThanAnnounced();
    void refusesTruncationEverywhere();
    void refusesFlippedBytesOrReadsTheSame();
    void stopsAtWhatWasAnnounced_data();
    void stopsAtWhatWasAnnounced();
    void doesNotUnpackABomb();
    void refusesLinesThatAreNoRecord_data();
    void refusesLinesThatAreNoRecord();
    void looksIntoWhatNobodyAnnounced();
};

void SnapshotTest::readsWhatItWrites_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 100, 20'000})
        QTest::addRow("%d records", count) << count;
}

void SnapshotTest::readsWhatItWrites()
{
    QFETCH(const int, count);
    const auto jsons = records(count);
    const SealedPack sealed = pack(jsons);
    QCOMPARE(sealed.ref.records, count);
    QCOMPARE(sealed.ref.from, 0);
    QCOMPARE(sealed.ref.to, 3);
    auto reader = SnapshotReader::open(sealed.bytes, sealed.ref, u"pack"_s);
    QVERIFY(reader);
    for (const std::string &json : jsons) {
        const auto record = reader->next();
        QVERIFY2(record, record ? "" : qPrintable(record.error().message()));
        QVERIFY(*record);
        QCOMPARE((*record)->json, json);
        QCOMPARE((*record)->kind, RecordKind::Organisation);
    }
    QCOMPARE(reader->next()->has_value(), false);
}

void SnapshotTest::givesTheSameBytesEachTime()
{
    QCOMPARE(pack(records(500)).bytes, pack(records(500)).bytes);
}

void SnapshotTest::refusesOtherBytesThanAnnounced()
{
    SealedPack sealed = pack(records(10));
    sealed.bytes[5] = char(sealed.bytes[5] ^ 1);
    QVERIFY(!read(sealed));
    sealed = pack(records(10));
    sealed.bytes += 'x';
    const auto longer = read(sealed);
    QVERIFY(!longer);
    QCOMPARE(longer.error().kind, ErrorKind::Refused);
}

void SnapshotTest::refusesTruncationEverywhere()
{
    const SealedPack good = pack(records(30));
    for (std::size_t length = 0; length < good.bytes.size(); ++length) {
        SealedPack sealed = good;
        sealed.bytes.resize(length);
        announce(sealed);
        const auto ids = read(sealed);
        QVERIFY2(!ids, qPrintable(u"%1 bytes"_s.arg(length)));
        QCOMPARE(ids.error().kind, ErrorKind::Refused);
    }
}

void SnapshotTest::refusesFlippedBytesOrReadsTheSame()
{
    // Signed by a careless publisher, say: the hash is right, the bytes are not.
    QRandomGenerator random(testing::seed());
    const SealedPack good = pack(records(200));
    const auto ids = read(good);
    for (int i = 0; i < 2000; ++i) {
        SealedPack sealed = good;
        auto &byte = sealed.bytes[random.bounded(quint32(sealed.bytes.size()))];
        byte = char(byte ^ (1 << random.bounded(8)));
        announce(sealed);
        const auto changed = read(sealed);
        QVERIFY(!changed || *changed == *ids); // a reserved bit may mean nothing
    }
}

void SnapshotTest::stopsAtWhatWasAnnounced_data()
{
    QTest::addColumn<int>("raw");
    QTest::addColumn<int>("records");
    QTest::newRow("one byte less") << -1 << 0;
    QTest::newRow("one byte more") << 1 << 0;
    QTest::newRow("no bytes") << -100'000 << 0;
    QTest::newRow("one record less") << 0 << -1;
    QTest::newRow("one record more") << 0 << 1;
}

void SnapshotTest::stopsAtWhatWasAnnounced()
{
    QFETCH(const int, raw);
    QFETCH(const int, records);
    SealedPack sealed = pack(::records(100));
    QVERIFY(read(sealed));
    sealed.ref.rawBytes = std::max<std::int64_t>(0, sealed.ref.rawBytes + raw);
    sealed.ref.records += records;
    const auto ids = read(sealed);
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, ErrorKind::Refused);
}

void SnapshotTest::doesNotUnpackABomb()
{
    // 256 MiB in 10 kB, announced as 1000 bytes; and honestly, as one record of 256 MiB.
    SealedPack sealed = packed(std::string(std::size_t(256) << 20, 'x'), 1);
    QCOMPARE_LT(sealed.bytes.size(), 100'000U);
    const auto honest = read(sealed);
    QVERIFY(!honest);
    QVERIFY(honest.error().why.contains(u"longer than 1 MiB"_s));
    sealed.ref.rawBytes = 1000;
    const auto lied = read(sealed);
    QVERIFY(!lied);
    QVERIFY(lied.error().why.contains(u"announced"_s));
}

void SnapshotTest::refusesLinesThatAreNoRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const std::string a = line(R"({"id":"org:a","name":"A"})");
    const std::string b = line(R"({"id":"org:b","name":"B"})");
    const auto add = [](const char *name, const std::string &text, int count) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << count;
    };
    add("out of order", b + a, 2);
    add("twice", a + a, 2);
    add("an empty line", a + '\n' + b, 2);
    add("a drop", a + "{\"drop\":\"org:b\"}\n", 2);
    add("a patch", a + "{\"patch\":\"org:b\",\"merge\":{}}\n", 2);
    add("no line end", a.substr(0, a.size() - 1), 1);
    add("no JSON", "{\"put\":{\"id\":\"org:a\"\n", 1);
    add("two values", "{\"put\":{\"id\":\"org:a\"}{}}\n", 1);
    add("no object", "{\"put\":[\"org:a\"]}\n", 1);
    add("no id", "{\"put\":{\"name\":\"A\"}}\n", 1);
    add("an unknown kind", line(R"({"id":"planet:a","name":"A"})"), 1);
    add("white space", line(R"({"id": "org:a","name":"A"})"), 1);
    add("keys in another order", line(R"({"name":"A","id":"org:a"})"), 1);
    add("null", line(R"({"id":"org:a","name":null})"), 1);
    add("a key twice", line(R"({"id":"org:a","name":"A","name":"B"})"), 1);
    add("a number written otherwise", line(R"({"id":"org:a","name":"A","staff":1.0})"), 1);
    add("a letter written otherwise", line(R"({"id":"org:a","name":"\u0041"})"), 1);
    add("no UTF-8", line("{\"id\":\"org:a\",\"name\":\"\xFF\"}"), 1);
    add("binary", std::string(1000, '\0'), 1);
}

void SnapshotTest::refusesLinesThatAreNoRecord()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    const auto ids = read(packed(text.toStdString(), count));
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, ErrorKind::Refused);
    QVERIFY(ids.error().message().startsWith(u"Reading the pack pack: "_s));
}

void SnapshotTest::looksIntoWhatNobodyAnnounced()
{
    const SealedPack sealed = pack(records(5));
    auto reader = SnapshotReader::openUnannounced(sealed.bytes, u"pack"_s);
    int count = 0;
    for (auto record = reader.next(); record && *record; record = reader.next())
        ++count;
    QCOMPARE(count, 5);
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshottest.moc"
