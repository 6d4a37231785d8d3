// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columnfile.h"

#include "catalogue/partnership.h"
#include "catalogue/vocabularies.h"
#include "randomcatalogue.h"
#include "search/search.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

void ColumnFileTest::whereNothingCanBeWrittenItIsSaid()
{
    Random random(3);
    const auto saved = saveColumns(*index(random, 3), "tie", {}, m_folder->filePath(u"no/such/folder.bin"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().message().contains(u"folder.bin"_s));
}

QTEST_GUILESS_MAIN(ColumnFileTest)
#include "columnfiletest.moc"
