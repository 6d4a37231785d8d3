// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/question.h"

#include "randomcatalogue.h"
#include "reference.h"
#include "search/index.h"
#include "search/questionmail.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;
using namespace randomcatalogue;

namespace
{
/// Everybody with a score, ranked by the book.
using Ranking = std::vector<std::pair<double, std::string>>;

Ranking ranked(Ranking all)
{
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        const double left = std::nearbyint(a.first * 0x1p36);
        const double right = std::nearbyint(b.first * 0x1p36);
        return left != right ? left > right : a.second < b.second;
    });
    return all;
}

/// How many of the first ranks another holds.
std::uint32_t differing(const Ranking &before, const Ranking &after)
{
    std::uint32_t changes = 0;
    for (std::size_t i = 0; i < questionRanks && i < after.size(); ++i)
        changes += i >= before.size() || before[i].second != after[i].second ? 1 : 0;
    return changes;
}

/// The score if what the organisation does not state of @p dimension were good.
double scoreIfGood(const Organisation &organisation, const Criteria &criteria, Dimension dimension)
{
    double sum = 0;
    double weights = 0;
    for (const Criterion &criterion : criteria.list) {
        if (criterion.mode != Mode::Prefer)
            continue;
        const auto known = reference::fulfilment(organisation, criterion);
        const double missing = criterion.dimension == dimension ? 1.0 : criteria.doubt;
        sum += criterion.weight * known.value_or(missing);
        weights += criterion.weight;
    }
    return weights > 0 ? sum / weights : 1.0;
}
} // namespace

class QuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void theMailNamesWhatIsMissing();
    void stopsWhenAsked();
};

void QuestionTest::agreesWithTheReference_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 0; seed < 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void QuestionTest::agreesWithTheReference()
{
    QFETCH(const std::uint32_t, seed);
    Random random(seed);
    std::map<std::string, Organisation> organisations;
    for (int i = 0, n = std::array{0, 3, 5, 40, 190}[seed % 5]; i < n; ++i) {
        Organisation one = organisation(random, i);
        organisations.emplace(one.id, std::move(one));
    }
    Request request;
    for (int i = below(random, 6); i > 0; --i)
        request.criteria.list.push_back(criterion(random));
    request.criteria.doubt = chance(random, 0.5) ? 0 : 0.5;
    std::vector<Organisation> list;
    for (const auto &[id, one] : organisations)
        list.push_back(one);
    const auto index = Index::build(list);
    const auto questions = nextQuestions(*index, request, 1000);
    QVERIFY(questions);

    Ranking all;
    for (const auto &[id, one] : organisations) {
        if (reference::passes(one, request.criteria))
            all.emplace_back(reference::score(one, request.criteria, request.criteria.doubt), id);
    }
    const Ranking now = ranked(all);
    // Each fact that is not stated, and what a good answer to it does.
    std::set<std::tuple<std::string, Dimension, bool, std::uint32_t>> expected;
    const auto note = [&](const Organisation &one, Dimension dimension, double score, bool leftOut) {
        Ranking then = all;
        std::erase_if(then, [&](const auto &entry) { return entry.second == one.id; });
        then.emplace_back(score, one.id);
        if (const auto changes = differing(now, ranked(then)); changes > 0)
            expected.emplace(one.id, dimension, leftOut, changes);
    };
    const bool equal = !ranks(request.criteria);
    for (const auto &[id, one] : organisations) {
        for (const Criterion &criterion : request.criteria.list) {
            if (reference::fulfilment(one, criterion))
                continue;
            if (criterion.mode == Mode::Prefer && reference::passes(one, request.criteria) && !equal) {
                const double score = scoreIfGood(one, request.criteria, criterion.dimension);
                if (score > reference::score(one, request.criteria, request.criteria.doubt))
                    note(one, criterion.dimension, score, false);
            }
            if (criterion.mode == Mode::Must && !criterion.orUnknown && (!equal || now.size() < questionRanks)) {
                Criteria without = request.criteria;
                without.list[std::size_t(&criterion - request.criteria.list.data())].orUnknown = true;
                if (reference::passes(one, without))
                    note(one, criterion.dimension, reference::score(one, without, without.doubt), true);
            }
        }
    }
    std::set<std::tuple<std::string, Dimension, bool, std::uint32_t>> found;
    std::uint32_t before = questionRanks;
    for (const Question &one : *questions) {
        found.emplace(index->id(one.row), one.dimension, one.leftOut, one.changes);
        QVERIFY(one.changes <= before);
        before = one.changes;
        QVERIFY(!one.criteria.empty());
    }
    QCOMPARE(found.size(), questions->size()); // each once
    QCOMPARE(found, expected);
    QCOMPARE(nextQuestions(*index, request, 1)->size(), std::min<std::size_t>(1, questions->size()));
}

void QuestionTest::theMailNamesWhatIsMissing()
{
    const auto mail = questionMail("Minalogic", Dimension::MembersSme);
    QVERIFY(mail.subject.contains(QStringLiteral("Minalogic")));
    QVERIFY(mail.body.contains(QStringLiteral("how many SMEs are among your members")));
    for (std::size_t dimension = 0; dimension < dimensionCount; ++dimension)
        QVERIFY(!factInWords(Dimension(dimension)).isEmpty());
}

void QuestionTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!nextQuestions(*Index::build({}), {}, 3, stop.get_token()));
}

QTEST_GUILESS_MAIN(QuestionTest)
#include "questiontest.moc"
