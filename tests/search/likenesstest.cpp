// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/likeness.h"

#include "search/index.h"
#include "search/search.h"

#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

class LikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingThatIsStatedCounts();
    void ofSeveralWhatHalfOfThemHave();
    void theNearestComeFirst();
    void nothingStatedNothingSought();
    void whatIsLackedAndWhoLooksForIt();
    void theBetterComplementComesFirst();
};

namespace
{

using List = std::vector<std::string>;

Organisation organisation(std::string id, List sectors, List technologies = {}, std::string country = {})
{
    Organisation made;
    made.id = "org:" + id;
    made.name = std::move(id);
    made.sectors = std::move(sectors);
    made.technologies = std::move(technologies);
    made.country = std::move(country);
    return made;
}

const Criterion *find(const Criteria &criteria, Dimension dimension)
{
    const auto found = std::ranges::find(criteria.list, dimension, &Criterion::dimension);
    return found == criteria.list.end() ? nullptr : &*found;
}

List order(const std::vector<Organisation> &catalogue, const Criteria &criteria)
{
    const auto index = Index::build(catalogue);
    Request request;
    request.criteria = criteria;
    const auto answer = run(*index, request);
    List ids;
    for (const Hit &hit : answer->hits)
        ids.emplace_back(index->name(hit.row));
    return ids;
}

} // namespace

void LikenessTest::eachThingThatIsStatedCounts()
{
    Organisation one = organisation("one", {"energy", "digital"}, {"photonics"});
    one.keywords = {"wind"};
    one.members.emplace().total = 81;
    const Criteria criteria = similarTo({&one, 1});
    QCOMPARE(criteria.list.size(), 4);
    QVERIFY(std::ranges::all_of(criteria.list, [](const Criterion &c) { return c.mode == Mode::Prefer; }));
    QCOMPARE(find(criteria, Dimension::Sector)->values, (List{"digital", "energy"}));
    QVERIFY(find(criteria, Dimension::Sector)->allOf); // the share of them
    QCOMPARE(find(criteria, Dimension::Sector)->weight, 5.0);
    QCOMPARE(find(criteria, Dimension::Technology)->values, List{"photonics"});
    QCOMPARE(find(criteria, Dimension::MembersTotal)->atLeast, 40.0);
    QCOMPARE(find(criteria, Dimension::MembersTotal)->atMost, 162.0);
}

void LikenessTest::ofSeveralWhatHalfOfThemHave()
{
    const std::vector several{organisation("a", {"energy", "digital"}, {"photonics"}),
                              organisation("b", {"energy", "water"}, {"robotics"}),
                              organisation("c", {"energy", "water", "energy"}), organisation("d", {})};
    const Criteria criteria = similarTo(several);
    QCOMPARE(find(criteria, Dimension::Sector)->values, (List{"energy", "water"})); // of three that say anything
    QCOMPARE(find(criteria, Dimension::Technology)->values, (List{"photonics", "robotics"}));
    const std::vector apart{organisation("a", {"energy"}), organisation("b", {"water"}), organisation("c", {"mining"})};
    QCOMPARE(find(similarTo(apart), Dimension::Sector)->values, (List{"energy", "mining", "water"})); // none common
}

void LikenessTest::theNearestComeFirst()
{
    const std::vector catalogue{organisation("far", {"mining"}), organisation("half", {"energy"}),
                                organisation("near", {"energy", "digital"}),
                                organisation("self", {"digital", "energy"}, {"photonics"}),
                                organisation("twin", {"digital", "energy"}, {"photonics"})};
    const Criteria criteria = similarTo({&catalogue[3], 1});
    QCOMPARE(order(catalogue, criteria), (List{"self", "twin", "near", "half", "far"}));
}

void LikenessTest::nothingStatedNothingSought()
{
    const Organisation empty = organisation("empty", {});
    QVERIFY(similarTo({&empty, 1}).list.empty());
    QVERIFY(similarTo({}).list.empty());
    QVERIFY(complementTo(empty, {}).list.empty());
}

void LikenessTest::whatIsLackedAndWhoLooksForIt()
{
    Organisation own = organisation("own", {"energy"}, {"photonics"}, "AT");
    own.interests = catalogue::Interests{{"BR", "JP"}, {"research"}, {}};
    const List technologies{"photonics", "robotics", "security"};
    const Criteria criteria = complementTo(own, technologies);
    QCOMPARE(criteria.list.front().mode, Mode::Exclude);
    QCOMPARE(criteria.list.front().values, List{"AT"});
    QCOMPARE(find(criteria, Dimension::LooksFor)->values, List{"AT"});
    QCOMPARE(find(criteria, Dimension::Technology)->values, (List{"robotics", "security"}));
    QCOMPARE(find(criteria, Dimension::Sector)->values, List{"energy"});
    QVERIFY(std::ranges::any_of(criteria.list, [](const Criterion &c) {
        return c.dimension == Dimension::Country && c.mode == Mode::Prefer && c.values == List{"BR", "JP"};
    }));
}

void LikenessTest::theBetterComplementComesFirst()
{
    const Organisation own = organisation("own", {"energy"}, {"photonics"}, "AT");
    std::vector catalogue{organisation("same", {"energy"}, {"photonics"}, "DE"),
                          organisation("more", {"energy"}, {"robotics"}, "DE"),
                          organisation("best", {"energy"}, {"robotics"}, "BR"),
                          organisation("home", {"energy"}, {"robotics"}, "AT"), own};
    catalogue[2].interests = catalogue::Interests{{"AT"}, {}, {}};
    const List technologies{"photonics", "robotics"};
    QCOMPARE(order(catalogue, complementTo(own, technologies)), (List{"best", "more", "same"}));
}

QTEST_APPLESS_MAIN(LikenessTest)
#include "likenesstest.moc"
