// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "../seed.h"
#include "randomcatalogue.h"
#include "reference.h"
#include "search/index.h"
#include "search/search.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace hansa;
using namespace hansa::search;
using namespace randomcatalogue;
using catalogue::Organisation;

/// Rows as they come, from a catalogue large enough that two threads share the work.
class RecipientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowComesOnceInOrder_data();
    void everyRowComesOnceInOrder();
    void nothingComesWhereNothingPasses();
    void aFewComeToTheFirstAlone();

private:
    std::vector<Organisation> m_organisations;
    std::shared_ptr<const Index> m_index;
};

namespace
{
constexpr int organisations = 40'000;

class Collector : public Recipient
{
public:
    void take(const ScoredRows &batch) noexcept override
    {
        if (!batch.rows.empty() && !isFirst)
            kept &= std::ranges::equal(batch.rows, expected);
        kept &= batch.scores.size() == batch.rows.size();
        isFirst &= batch.rows.empty();
        expected.assign(batch.next.begin(), batch.next.end());
        rows.insert(rows.end(), batch.rows.begin(), batch.rows.end());
        scores.insert(scores.end(), batch.scores.begin(), batch.scores.end());
    }

    std::vector<std::uint32_t> rows;
    std::vector<double> scores;
    std::vector<std::uint32_t> expected; ///< what the last batch said comes next
    bool isFirst = true;
    bool kept = true; ///< whether what was said to come came
};
} // namespace

void RecipientTest::initTestCase()
{
    Random random(testing::seed());
    for (int i = 0; i < organisations; ++i)
        m_organisations.push_back(organisation(random, i));
    m_index = Index::build(m_organisations);
    // As rows stand in the index: by id.
    std::ranges::sort(m_organisations, {}, &Organisation::id);
}

void RecipientTest::everyRowComesOnceInOrder_data()
{
    QTest::addColumn<int>("prefers");
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<std::uint32_t>("top");
    for (const std::uint32_t top : {0U, 50U, 100'000U}) {
        for (const int prefers : {0, 1, 3, 14}) { // 14: more than a code has bits
            for (const bool filtered : {false, true})
                QTest::addRow("%d prefers, %s, top %u", prefers, filtered ? "filtered" : "all", top)
                    << prefers << filtered << top;
        }
    }
}

void RecipientTest::everyRowComesOnceInOrder()
{
    QFETCH(int, prefers);
    QFETCH(bool, filtered);
    QFETCH(std::uint32_t, top);
    Random random(testing::seed() + std::uint32_t(prefers));
    Request request;
    request.top = top;
    request.criteria.doubt = filtered ? 0.25 : 0;
    while (std::ssize(request.criteria.list) < prefers) {
        Criterion c = criterion(random);
        c.mode = Mode::Prefer;
        request.criteria.list.push_back(c);
    }
    if (filtered) {
        Criterion country;
        country.dimension = Dimension::Country;
        country.mode = Mode::Exclude;
        country.values = {m_organisations.front().country};
        request.criteria.list.push_back(country);
    }

    Collector first;
    Collector second;
    const auto handed = run(*m_index, request, {}, {&first, &second});
    request.allRows = true;
    const auto kept = run(*m_index, request);
    QVERIFY(handed && kept);
    QVERIFY(first.kept && second.kept);
    QVERIFY(first.expected.empty() && second.expected.empty());
    QVERIFY(second.rows.empty() || !first.rows.empty());

    std::vector<std::uint32_t> rows = first.rows;
    rows.insert(rows.end(), second.rows.begin(), second.rows.end());
    std::vector<double> scores = first.scores;
    scores.insert(scores.end(), second.scores.begin(), second.scores.end());
    QCOMPARE(rows.size(), std::size_t(handed->count));
    QVERIFY(std::ranges::is_sorted(rows, std::less_equal()));
    QVERIFY(std::ranges::equal(rows, kept->rows, {}, {}, number));
    QCOMPARE(scores, kept->scores);
    for (std::size_t i = 0; i < rows.size(); i += 97) {
        const Organisation &o = m_organisations[rows[i]];
        QVERIFY(reference::passes(o, request.criteria));
        QVERIFY(std::abs(scores[i] - reference::score(o, request.criteria, request.criteria.doubt)) < 1e-12);
    }

    // The ranking is the best of what came, ties to the lower row.
    std::vector<std::size_t> order(rows.size());
    std::ranges::iota(order, std::size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return std::nearbyint(scores[i] * 0x1p36); });
    QCOMPARE(handed->hits.size(), std::min<std::size_t>(top, rows.size()));
    for (std::size_t i = 0; i < handed->hits.size(); ++i) {
        QCOMPARE(number(handed->hits[i].row), rows[order[i]]);
        QCOMPARE(handed->hits[i].score, scores[order[i]]);
        QCOMPARE(kept->hits[i].row, handed->hits[i].row);
    }
}

void RecipientTest::nothingComesWhereNothingPasses()
{
    Request request;
    Criterion nowhere;
    nowhere.dimension = Dimension::Country;
    nowhere.mode = Mode::Must;
    nowhere.values = {"XX"};
    request.criteria.list = {nowhere};
    Collector first;
    Collector second;
    const auto answer = run(*m_index, request, {}, {&first, &second});
    QVERIFY(answer);
    QCOMPARE(answer->count, 0U);
    QVERIFY(first.rows.empty() && second.rows.empty());
}

void RecipientTest::aFewComeToTheFirstAlone()
{
    const std::vector<Organisation> few(m_organisations.begin(), m_organisations.begin() + 100);
    const auto index = Index::build(few);
    Collector first;
    Collector second;
    const auto answer = run(*index, {}, {}, {&first, &second});
    QVERIFY(answer);
    QCOMPARE(first.rows.size(), few.size());
    QVERIFY(second.rows.empty());
}

QTEST_GUILESS_MAIN(RecipientTest)
#include "recipienttest.moc"
