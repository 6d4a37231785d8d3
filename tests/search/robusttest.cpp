// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/robust.h"

#include "catalogue/organisation.h"
#include "search/index.h"

#include <QTest>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

class RobustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranksThatAnyWeightCouldTurnAreNotRobust();
    void aWeightAtItsEndIsChangedOneWayOnly();
    void withoutPreferencesAllRanksHold();
    void aPageCountsFromItsOffset();
    void stopsWhenAsked();

private:
    static Criterion prefer(std::string sector, double weight)
    {
        Criterion criterion;
        criterion.dimension = Dimension::Sector;
        criterion.mode = Mode::Prefer;
        criterion.weight = weight;
        criterion.values = {std::move(sector)};
        return criterion;
    }
    std::shared_ptr<const Index> m_index;
};

void RobustTest::initTestCase()
{
    std::vector<Organisation> organisations;
    const auto add = [&](const char *name, std::vector<std::string> sectors) {
        Organisation &one = organisations.emplace_back();
        one.id = std::string("org:") + name;
        one.name = name;
        one.sectors = std::move(sectors);
    };
    add("a", {"digital", "energy"});
    add("b", {"digital"});
    add("c", {"energy"});
    add("d", {"mining"});
    m_index = Index::build(organisations);
}

void RobustTest::ranksThatAnyWeightCouldTurnAreNotRobust()
{
    Request request;
    request.criteria.list = {prefer("digital", 3), prefer("energy", 2)}; // a, b, c, d; with 2 and 3 it were a, c, b, d
    // One step makes the weights 2 and 2, where b stays before c by its id, or 3 and 3: the same.
    QCOMPARE(robustRanks(*m_index, request), (std::vector{true, true, true, true}));
    request.criteria.list = {prefer("digital", 2), prefer("energy", 2)}; // b and c are level: one step turns them
    QCOMPARE(robustRanks(*m_index, request), (std::vector{true, false, false, true}));
}

void RobustTest::aWeightAtItsEndIsChangedOneWayOnly()
{
    Request request;
    request.criteria.list = {prefer("digital", 5), prefer("energy", 0)};
    QCOMPARE(robustRanks(*m_index, request), (std::vector{true, true, true, true}));
    // 1 may become 0: then b is no better than c, and level with nothing else but by its id.
    request.criteria.list = {prefer("energy", 1)}; // a, c, b, d; at 0 all are level: a, b, c, d
    QCOMPARE(robustRanks(*m_index, request), (std::vector{true, false, false, true}));
}

void RobustTest::withoutPreferencesAllRanksHold()
{
    Request request;
    QCOMPARE(robustRanks(*m_index, request), (std::vector{true, true, true, true}));
    request.top = 0;
    QCOMPARE(robustRanks(*m_index, request), std::vector<bool>());
}

void RobustTest::aPageCountsFromItsOffset()
{
    Request request;
    request.criteria.list = {prefer("digital", 2), prefer("energy", 2)};
    request.offset = 2;
    request.top = 2;
    QCOMPARE(robustRanks(*m_index, request), (std::vector{false, true}));
}

void RobustTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!robustRanks(*m_index, {}, stop.get_token()));
}

QTEST_APPLESS_MAIN(RobustTest)
#include "robusttest.moc"
