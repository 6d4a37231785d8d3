// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/fairness.h"

#include "catalogue/organisation.h"
#include "search/index.h"

#include <QTest>

#include <cmath>
#include <format>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

class FairnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chancesAreThoseOfDrawingLots_data();
    void chancesAreThoseOfDrawingLots();
    void saysWhichCountryIsFavoured();
    void saysThatSizeIsFavoured();
    void saysThatFullProfilesAreFavoured();
    void anEvenRankingFavoursNobody();
    void withoutPreferencesNothingIsFavoured();

private:
    static Criterion prefer(Dimension dimension, std::vector<std::string> values)
    {
        Criterion criterion;
        criterion.dimension = dimension;
        criterion.mode = Mode::Prefer;
        criterion.weight = 3;
        criterion.values = std::move(values);
        return criterion;
    }
    /// 200 organisations of four countries by turns, each a chance of being changed.
    template<class Change> static std::shared_ptr<const Index> catalogue(Change change)
    {
        std::vector<Organisation> all;
        for (int i = 0; i < 200; ++i) {
            Organisation &one = all.emplace_back();
            one.id = std::format("org:n{:03}", i);
            one.name = std::format("Name {}", i);
            one.country = std::array{"DE", "FR", "IT", "ES"}[std::size_t(i % 4)];
            change(one, i);
        }
        return Index::build(all);
    }
    static std::vector<Skew> skews(const Index &index, std::vector<Criterion> criteria)
    {
        Request request;
        request.criteria.list = std::move(criteria);
        return *mirror(index, request);
    }
};

void FairnessTest::chancesAreThoseOfDrawingLots_data()
{
    QTest::addColumn<std::uint32_t>("hits");
    QTest::addColumn<std::uint32_t>("drawn");
    QTest::addColumn<std::uint32_t>("group");
    QTest::addColumn<std::uint32_t>("all");
    QTest::addColumn<double>("chance");
    QTest::newRow("none is certain") << 0U << 5U << 10U << 50U << 1.0;
    QTest::newRow("one of two") << 1U << 1U << 1U << 2U << 0.5;
    QTest::newRow("both of a pair from four") << 2U << 2U << 2U << 4U << 1.0 / 6;
    QTest::newRow("at least 4 of 10 when 5 of 50 are marked") << 4U << 10U << 5U << 50U << (210.0 * 40 + 252) / 2118760;
    QTest::newRow("more than there are") << 3U << 5U << 2U << 9U << 0.0;
    QTest::newRow("all of them") << 3U << 3U << 3U << 3U << 1.0;
}

void FairnessTest::chancesAreThoseOfDrawingLots()
{
    QFETCH(std::uint32_t, hits);
    QFETCH(std::uint32_t, drawn);
    QFETCH(std::uint32_t, group);
    QFETCH(std::uint32_t, all);
    QFETCH(double, chance);
    QVERIFY(std::abs(chanceOfAtLeast(hits, drawn, group, all) - chance) < 1e-9);
}

void FairnessTest::saysWhichCountryIsFavoured()
{
    const auto index = catalogue([](Organisation &one, int i) {
        if (one.country == "FR" || i % 16 == 0)
            one.sectors = {"digital"};
    });
    // 50 French and 13 German ones are digital; ranks go by id, so the first 20 have 16 French.
    const auto found = skews(*index, {prefer(Dimension::Sector, {"digital"})});
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].favoured, Favoured::FullProfile); // who states a sector states more than the others do
    const Skew &french = found[1];
    QCOMPARE(french.favoured, Favoured::Country);
    QCOMPARE(french.country, std::string("FR"));
    QCOMPARE(french.there, 16U);
    QCOMPARE(french.ranks, 20U);
    QCOMPARE(french.share, 0.25);
    QVERIFY(!french.asked);
    QVERIFY(french.chance < 1e-6);

    const auto asked = skews(*index, {prefer(Dimension::Sector, {"digital"}), prefer(Dimension::Country, {"FR"})});
    QVERIFY(std::ranges::any_of(asked, [](const Skew &skew) { return skew.country == "FR" && skew.asked; }));
    QVERIFY(std::ranges::none_of(asked, [](const Skew &skew) { return skew.country.empty() && skew.asked; }));
}

void FairnessTest::saysThatSizeIsFavoured()
{
    const auto index = catalogue([](Organisation &one, int i) {
        one.members.emplace().total = i;
        one.sectors = {i >= 150 ? "digital" : "energy"};
    });
    const auto found = skews(*index, {prefer(Dimension::Sector, {"digital"})});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].favoured, Favoured::LargeMembership);
    QCOMPARE(found[0].there, 20U);
    QCOMPARE(found[0].share, 0.495);
}

void FairnessTest::saysThatFullProfilesAreFavoured()
{
    const auto index = catalogue([](Organisation &one, int i) {
        if (i % 3 == 0) {
            one.sectors = {"digital"};
            one.founded = 2000;
        }
    });
    const auto found = skews(*index, {prefer(Dimension::Sector, {"digital"})});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].favoured, Favoured::FullProfile);
    QCOMPARE(found[0].there, 20U);
}

void FairnessTest::anEvenRankingFavoursNobody()
{
    const auto index =
        catalogue([](Organisation &one, int i) { one.sectors = {i / 4 % 5 == 0 ? "digital" : "energy"}; });
    QCOMPARE(skews(*index, {prefer(Dimension::Sector, {"digital"})}).size(), 0U);
}

void FairnessTest::withoutPreferencesNothingIsFavoured()
{
    const auto index = catalogue([](Organisation &one, int i) { one.country = i < 20 ? "DE" : "FR"; });
    QCOMPARE(skews(*index, {}).size(), 0U);
    QCOMPARE(skews(*Index::build({}), {prefer(Dimension::Sector, {"digital"})}).size(), 0U);
}

QTEST_GUILESS_MAIN(FairnessTest)
#include "fairnesstest.moc"
