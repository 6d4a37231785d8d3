// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columnfile.h"

#include "catalogue/partnership.h"
#include "catalogue/vocabularies.h"
#include "hostilecolumns.h"
#include "randomcatalogue.h"
#include "search/search.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <limits>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;
using namespace randomcatalogue;
using namespace Qt::StringLiterals;

class ColumnFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAreTheSame_data();
    void answersAreTheSame();
    void anotherTieIsNone();
    void whatIsDamagedIsNone();
    void whatIsAlteredAndSealedAgainEndsNoSearch_data();
    void whatIsAlteredAndSealedAgainEndsNoSearch();
    void itsOwnerAloneMayReadIt();
    void whereNothingCanBeWrittenItIsSaid();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"columns.bin"_s); }
    static std::shared_ptr<const Index> index(Random &random, int n)
    {
        std::vector<Organisation> organisations;
        for (int i = 0; i < n; ++i) {
            organisations.push_back(organisation(random, i));
            organisations.back().summary = i % 3 == 0 ? "Photonics for München" : "sensors and data";
        }
        std::vector<catalogue::Partnership> partnerships(1);
        partnerships[0].id = "partnership:one";
        partnerships[0].programme = "ESCP-4i";
        for (int i = 0; i < std::min(n, 4); ++i)
            partnerships[0].members.emplace_back().id = organisations[std::size_t(i)].id;
        return Index::build(organisations, partnerships, concepts());
    }
    static const std::vector<Concept> &concepts()
    {
        static const auto all = conceptsOf(catalogue::Vocabularies::builtIn());
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ColumnFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ColumnFileTest::answersAreTheSame_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 0; seed < 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ColumnFileTest::answersAreTheSame()
{
    QFETCH(const std::uint32_t, seed);
    Random random(seed);
    const auto built = index(random, std::array{0, 1, 64, 500}[seed % 4]);
    QVERIFY(saveColumns(*built, "tie", "and more", path()));
    const StoredColumns stored = loadColumns("tie", path(), concepts());
    QVERIFY(stored.index);
    QCOMPARE(stored.extra, std::string("and more"));
    QCOMPARE(stored.index->size(), built->size());
    QCOMPARE(stored.index->partnerships().size(), 1U);
    QCOMPARE(stored.index->partnerships()[0].members, built->partnerships()[0].members);

    Request request;
    for (int i = below(random, 6); i > 0; --i)
        request.criteria.list.push_back(criterion(random));
    Criterion words;
    words.mode = Mode::Prefer;
    words.values = {"Photonik Muenchen senzors"};
    request.criteria.list.push_back(words);
    Criterion took;
    took.dimension = Dimension::Partnership;
    took.mode = Mode::Prefer;
    took.values = {"programme:ESCP-4i"};
    request.criteria.list.push_back(took);
    request.facets.assign(countedHere.begin(), countedHere.end());
    request.explain = request.relax = request.allRows = true;
    const auto expected = run(*built, request);
    const auto found = run(*stored.index, request);
    QCOMPARE(found->rows, expected->rows);
    QCOMPARE(found->scores, expected->scores);
    QCOMPARE(found->words.size(), expected->words.size());
    for (std::size_t i = 0; i < expected->facets.size(); ++i) {
        QCOMPARE(*found->facets[i].values, *expected->facets[i].values);
        QCOMPARE(found->facets[i].counts, expected->facets[i].counts);
    }
    for (std::size_t i = 0; i < expected->hits.size(); ++i) {
        const Row row = expected->hits[i].row;
        QCOMPARE(found->hits[i].row, row);
        QCOMPARE(stored.index->id(row), built->id(row));
        QCOMPARE(stored.index->name(row), built->name(row));
        QCOMPARE(stored.index->city(row), built->city(row));
        QCOMPARE(stored.index->statedNumber(row, Dimension::Staff), built->statedNumber(row, Dimension::Staff));
        const auto label = built->longestLabel(row);
        QCOMPARE(stored.index->longestLabel(row).has_value(), label.has_value());
        if (label)
            QCOMPARE(stored.index->longestLabel(row)->value, label->value);
        for (std::size_t part = 0; part < expected->hits[i].parts.size(); ++part)
            QCOMPARE(found->hits[i].parts[part].matched, expected->hits[i].parts[part].matched);
    }
}

void ColumnFileTest::anotherTieIsNone()
{
    QVERIFY(!loadColumns("tie", path(), {}).index); // there is no file
    Random random(1);
    QVERIFY(saveColumns(*index(random, 10), "tie", {}, path()));
    QVERIFY(!loadColumns("other", path(), {}).index);
    QVERIFY(loadColumns("tie", path(), {}).index);
    QVERIFY(saveColumns(*index(random, 20), "other", {}, path()));
    QVERIFY(!loadColumns("tie", path(), {}).index);
    QCOMPARE(loadColumns("other", path(), {}).index->size(), 20U);
}

void ColumnFileTest::whatIsDamagedIsNone()
{
    Random random(2);
    QVERIFY(saveColumns(*index(random, 30), "tie", {}, path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto load = [&](const QByteArray &bytes) {
        QFile damaged(path());
        return damaged.open(QIODevice::WriteOnly | QIODevice::Truncate) && damaged.write(bytes) == bytes.size()
            && damaged.flush() && loadColumns("tie", path(), {}).index;
    };
    QVERIFY(load(whole));
    for (int i = 0; i < 300; ++i) {
        QByteArray other = whole;
        const qsizetype at = i < 64 ? i : below(random, int(whole.size()));
        other[at] = char(other[at] ^ (1 << below(random, 8)));
        QVERIFY2(!load(other), qPrintable(QString::number(at)));
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(40), whole.size() / 2, whole.size() - 1})
        QVERIFY(!load(whole.left(size)));
    QVERIFY(!load(whole + 'x'));
}

void ColumnFileTest::whatIsAlteredAndSealedAgainEndsNoSearch_data()
{
    bool given = false;
    auto seed = std::uint32_t(qEnvironmentVariableIntValue("HANSA_TEST_SEED", &given));
    if (!given)
        seed = 1;
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t part = 0; part < 20; ++part)
        QTest::addRow("seed %u", seed + part) << seed + part;
}

void ColumnFileTest::whatIsAlteredAndSealedAgainEndsNoSearch()
{
    QFETCH(const std::uint32_t, seed);
    Random random(seed);
    const std::string &good = hostilecolumns::goodFile();
    QVERIFY(readColumns(good, hostilecolumns::tie, hostilecolumns::concepts()).index);
    int refused = 0;
    for (int variant = 0; variant < 30; ++variant) {
        std::string file = good;
        for (int change = below(random, 3); change >= 0; --change) {
            const auto room = int(file.size() - hostilecolumns::columnsBegin() - sizeof(std::uint64_t));
            const std::size_t at = hostilecolumns::columnsBegin() + std::size_t(below(random, room));
            constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
            const auto any = std::uint32_t(random());
            const std::uint32_t number = std::array{0U, 1U, 299U, 300U, 0x7fffffffU, most, any, any % 1000}[any % 8];
            switch (below(random, 4)) {
            case 0:
                file[at] = char(file[at] ^ (1 << below(random, 8)));
                break;
            case 1:
                std::memcpy(file.data() + at, &number, sizeof number);
                break;
            case 2: { // what is in line with the numbers of the file
                const std::size_t aligned = at - (at - hostilecolumns::columnsBegin()) % sizeof number;
                std::memcpy(file.data() + aligned, &number, sizeof number);
                break;
            }
            default:
                file.erase(at, std::size_t(below(random, 9)));
            }
        }
        hostilecolumns::reseal(file);
        const StoredColumns stored = readColumns(file, hostilecolumns::tie, hostilecolumns::concepts());
        if (stored.index)
            hostilecolumns::useAll(*stored.index);
        else
            ++refused;
    }
    QVERIFY(refused > 0); // most of a file is offsets, rows and counts
}

void ColumnFileTest::itsOwnerAloneMayReadIt()
{
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    Random random(4);
    QVERIFY(saveColumns(*index(random, 3), "tie", {}, path()));
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(path()) & others) == 0);
}

void ColumnFileTest::whereNothingCanBeWrittenItIsSaid()
{
    Random random(3);
    const auto saved = saveColumns(*index(random, 3), "tie", {}, m_folder->filePath(u"no/such/folder.bin"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().message().contains(u"folder.bin"_s));
}

QTEST_GUILESS_MAIN(ColumnFileTest)
#include "columnfiletest.moc"
