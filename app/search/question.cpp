// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/question.h"

#include "search/topk.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hansa::search
{

namespace
{
constexpr std::uint32_t candidates = 200; ///< by reach: who is below them does not come far up

/// The first ranks as they are.
struct Place {
    Row row{};
    double score = 0;
};

bool before(const Place &a, const Place &b)
{
    return rankKey(a.score, number(a.row)) > rankKey(b.score, number(b.row));
}

/// How many of the first ranks another would hold if @p risen, who is at @p now or below them all,
/// came to its new score; and its rank.
std::pair<std::uint32_t, std::uint32_t> changesBy(const std::vector<Place> &first, const Place &risen)
{
    const auto now = std::uint32_t(std::ranges::find(first, risen.row, &Place::row) - first.begin());
    std::uint32_t then = 0;
    for (const Place &place : first)
        then += place.row != risen.row && before(place, risen) ? 1 : 0;
    const bool isThere = now < first.size();
    if (then >= questionRanks || (isThere && then == now))
        return {0, then + 1};
    // Where there are fewer than the ranks, one more takes a place at the end.
    return {std::min(now, questionRanks - 1) - then + 1, then + 1};
}

class Finder
{
public:
    Finder(const Index &index, const Request &request, const std::stop_token &stop)
        : m_index(index)
        , m_stop(stop)
    {
        m_request.criteria = request.criteria;
        m_request.ownCountry = request.ownCountry;
        m_request.explain = true;
    }

    bool find()
    {
        m_request.top = questionRanks;
        const auto now = run(m_index, m_request, m_stop);
        if (!now)
            return false;
        for (const Hit &hit : now->hits)
            m_first.push_back({hit.row, hit.score});
        if (!ranks(m_request.criteria) && m_first.size() == questionRanks)
            return true; // all are equal, and one more changes nothing
        m_request.top = candidates;
        return findAmongMatches() && findBehindMusts();
    }

    std::vector<Question> take(std::uint32_t most)
    {
        std::ranges::sort(m_questions, [](const Question &a, const Question &b) {
            return std::tuple(b.changes, b.scoreThen, number(a.row), a.dimension)
                < std::tuple(a.changes, a.scoreThen, number(b.row), b.dimension);
        });
        if (m_questions.size() > most)
            m_questions.resize(most);
        return std::move(m_questions);
    }

private:
    [[nodiscard]] const Criterion &criterion(const Part &part) const { return m_request.criteria.list[part.criterion]; }

    /// With full benefit of the doubt the ranking is one by reach.
    bool findAmongMatches()
    {
        Request byReach = m_request;
        byReach.criteria.doubt = 1;
        const auto found = run(m_index, byReach, m_stop);
        if (!found)
            return false;
        const double doubt = m_request.criteria.doubt;
        for (const Hit &hit : found->hits) {
            double weights = 0;
            double score = 0;
            std::map<Dimension, std::pair<double, std::vector<std::uint32_t>>> missing; // weight and criteria
            for (const Part &part : hit.parts) {
                weights += part.weight;
                if (part.state != State::NotStated) {
                    score += part.weight * part.fulfilment;
                    continue;
                }
                score += part.weight * doubt;
                auto &[weight, criteria] = missing[criterion(part).dimension];
                weight += part.weight;
                criteria.push_back(part.criterion);
            }
            if (weights <= 0)
                continue; // nothing is weighed, so no answer changes a rank
            for (auto &[dimension, what] : missing) {
                auto &[weight, criteria] = what;
                note({hit.row, dimension, std::move(criteria), 0, 0, score / weights,
                      (score + weight * (1 - doubt)) / weights, false});
            }
        }
        return true;
    }

    /// Who would be a match if what a must wants to know were stated, and good.
    bool findBehindMusts()
    {
        for (std::uint32_t place = 0; place < m_request.criteria.list.size(); ++place) {
            const Criterion &must = m_request.criteria.list[place];
            if (must.mode != Mode::Must || must.orUnknown)
                continue;
            Request without = m_request;
            without.criteria.list[place].orUnknown = true;
            const auto found = run(m_index, without, m_stop);
            if (!found)
                return false;
            for (const Hit &hit : found->hits) {
                const auto part = std::ranges::find(hit.musts, place, &Part::criterion);
                if (part != hit.musts.end() && part->state == State::NotStated)
                    note({hit.row, must.dimension, {place}, 0, 0, hit.score, hit.score, true});
            }
        }
        return true;
    }

    void note(Question question)
    {
        std::tie(question.changes, question.rank) = changesBy(m_first, {question.row, question.scoreThen});
        if (question.changes > 0)
            m_questions.push_back(std::move(question));
    }

    const Index &m_index;
    std::stop_token m_stop;
    Request m_request;
    std::vector<Place> m_first;
    std::vector<Question> m_questions;
};
} // namespace

std::optional<std::vector<Question>> nextQuestions(const Index &index, const Request &request, std::uint32_t most,
                                                   const std::stop_token &stop)
{
    Finder finder(index, request, stop);
    if (!finder.find())
        return std::nullopt;
    return finder.take(most);
}

} // namespace hansa::search
