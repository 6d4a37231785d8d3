// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/digest.h"
#include "../seed.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace hansa;
using namespace hansa::protocol;

namespace
{
struct Row {
    RecordKind kind;
    std::string id;
    std::string json;
};

Sha256 digestOf(const std::vector<Row> &rows)
{
    StateDigest digest;
    for (const Row &row : rows)
        digest.add(row.kind, row.id, row.json);
    return digest.finish();
}

/// As the protocol's page says it, in the slowest and most obvious way.
Sha256 obvious(const std::vector<Row> &rows)
{
    std::map<std::string, std::map<std::string, std::string>> buckets;
    for (const Row &row : rows) {
        const std::string name = std::string(kindName(row.kind)) + ' ' + row.id;
        buckets[toHex(sha256(name)).substr(0, 4)][name] = toHex(sha256(row.json));
    }
    std::string all;
    for (const auto &[bucket, names] : buckets) {
        std::string lines;
        for (const auto &[name, hash] : names)
            lines += name + ' ' + hash + '\n';
        all += bucket + ' ' + toHex(sha256(lines)) + '\n';
    }
    return sha256(all);
}

std::vector<Row> randomRows(QRandomGenerator &random, int count)
{
    std::map<std::string, Row> rows;
    while (int(rows.size()) < count) {
        const RecordKind kind = allRecordKinds[random.bounded(quint32(allRecordKinds.size()))];
        const std::string id = std::string(idPrefix(kind)) + ":x" + std::to_string(random.bounded(count * 4));
        rows.insert({id, {kind, id, "{\"id\":\"" + id + "\",\"n\":" + std::to_string(random.generate()) + '}'}});
    }
    std::vector<Row> found;
    for (const auto &[id, row] : rows)
        found.push_back(row);
    return found;
}
} // namespace

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hashesAsSha256Does();
    void readsHexAndNothingElse();
    void isTheHashOfNothingForNothing();
    void hasTheValueThatWasComputedByHand();
    void isThatOfTheObviousWay();
    void doesNotCareForOrder();
    void changesWithEveryChange();
    void comesFromBucketsToo();

private:
    quint32 m_seed = 0;
};

void DigestTest::initTestCase()
{
    m_seed = testing::seed();
}

void DigestTest::hashesAsSha256Does()
{
    // FIPS 180-4, "abc"
    const std::string expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QCOMPARE(toHex(sha256("abc")), expected);
    Sha256Hasher hasher;
    hasher.add("a");
    hasher.add("");
    hasher.add("bc");
    QCOMPARE(toHex(hasher.finish()), expected);
    QCOMPARE(hasher.finish(), sha256(""));
}

void DigestTest::readsHexAndNothingElse()
{
    const Sha256 hash = sha256("abc");
    QCOMPARE(sha256FromHex(toHex(hash)), hash);
    QVERIFY(!sha256FromHex(toHex(hash).substr(1)));
    QVERIFY(!sha256FromHex(toHex(hash) + '0'));
    QVERIFY(!sha256FromHex(std::string(63, '0') + 'g'));
    QVERIFY(!sha256FromHex(std::string(63, '0') + 'A'));
}

void DigestTest::isTheHashOfNothingForNothing()
{
    QCOMPARE(digestOf({}), sha256(""));
    QCOMPARE(stateDigest({}), sha256(""));
}

void DigestTest::hasTheValueThatWasComputedByHand()
{
    // With sha256sum, step by step.
    const std::string json = "{\"id\":\"org:a\",\"name\":\"A\"}";
    QCOMPARE(bucketOf(RecordKind::Organisation, "org:a"), std::uint16_t(0xe7c0));
    QCOMPARE(toHex(digestOf({{RecordKind::Organisation, "org:a", json}})),
             std::string("524a8c7347aa1dab3070f3b650dd08e8a02939809494df7e9eb109f003598157"));
}

void DigestTest::isThatOfTheObviousWay()
{
    QRandomGenerator random(m_seed);
    for (const int count : {1, 2, 10, 1000, 70'000}) {
        const auto rows = randomRows(random, count);
        QCOMPARE(digestOf(rows), obvious(rows));
    }
}

void DigestTest::doesNotCareForOrder()
{
    QRandomGenerator random(m_seed);
    auto rows = randomRows(random, 500);
    const Sha256 digest = digestOf(rows);
    std::ranges::shuffle(rows, random);
    QCOMPARE(digestOf(rows), digest);
}

void DigestTest::changesWithEveryChange()
{
    QRandomGenerator random(m_seed);
    const auto rows = randomRows(random, 200);
    const Sha256 digest = digestOf(rows);
    for (std::size_t i = 0; i < rows.size(); i += 17) {
        auto changed = rows;
        changed[i].json += ' ';
        QVERIFY(digestOf(changed) != digest);
        changed = rows;
        changed.erase(changed.begin() + std::ptrdiff_t(i));
        QVERIFY(digestOf(changed) != digest);
        changed = rows;
        changed[i].id += 'x';
        QVERIFY(digestOf(changed) != digest);
    }
}

void DigestTest::comesFromBucketsToo()
{
    // The way an apply goes: bucket by bucket, from rows in the store's order.
    QRandomGenerator random(m_seed);
    auto rows = randomRows(random, 3000);
    std::ranges::sort(rows, {}, [](const Row &row) {
        return std::tuple(bucketOf(row.kind, row.id), std::string(kindName(row.kind)), row.id);
    });
    std::vector<std::pair<std::uint16_t, Sha256>> buckets;
    BucketDigest digest;
    QVERIFY(digest.isEmpty());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint16_t bucket = bucketOf(rows[i].kind, rows[i].id);
        digest.add(rows[i].kind, rows[i].id, sha256(rows[i].json));
        if (i + 1 == rows.size() || bucketOf(rows[i + 1].kind, rows[i + 1].id) != bucket)
            buckets.emplace_back(bucket, digest.finish());
    }
    QVERIFY(digest.isEmpty());
    QCOMPARE(stateDigest(buckets), digestOf(rows));
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digesttest.moc"
