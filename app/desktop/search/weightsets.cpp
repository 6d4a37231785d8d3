// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/weightsets.h"

#include "base/work.h"
#include "desktop/naming/dimensionwords.h"
#include "search/blend.h"
#include "search/criteriajson.h"
#include "search/search.h"

#include <optional>

namespace hansa::desktop
{

namespace
{

constexpr std::uint32_t shownRanks = 20;
constexpr std::uint32_t knownRanks = 1000; ///< who is behind them in another ranking is far behind

using Ranks = std::unordered_map<std::uint32_t, int>;

std::optional<std::vector<search::Hit>> rank(const search::Index &index, search::Criteria criteria,
                                             const std::string &ownCountry, std::uint32_t top,
                                             const std::stop_token &stop)
{
    search::Request request;
    request.criteria = std::move(criteria);
    request.ownCountry = ownCountry;
    request.top = top;
    auto answer = search::run(index, request, stop);
    return answer ? std::optional(std::move(answer->hits)) : std::nullopt;
}

Ranks placesOf(const std::vector<search::Hit> &hits)
{
    Ranks places;
    for (int place = 1; const search::Hit &hit : hits)
        places.emplace(number(hit.row), place++);
    return places;
}

/// Blocks; on a worker.
std::optional<WeightSets::Compared> compared(const search::Index &index, const search::Criteria &mine,
                                             const search::Criteria &theirs, double share,
                                             const std::string &ownCountry, const std::stop_token &stop)
{
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    WeightSets::Compared compared;
    for (const search::BlendedWeight &one : search::blendedWeights(mine, theirs, share))
        compared.weights.append(
            {QStringLiteral("%1: %2").arg(criterionTitle(one.criterion), criterionSummary(one.criterion)), one.mine,
             one.theirs, one.criterion.weight});
    const auto own = rank(index, search::blend(mine, theirs, 0), ownCountry, knownRanks, stop);
    const auto other = rank(index, search::blend(mine, theirs, 1), ownCountry, knownRanks, stop);
    const auto blended = rank(index, search::blend(mine, theirs, share), ownCountry, shownRanks, stop);
    if (!own || !other || !blended)
        return {};
    const Ranks ownPlaces = placesOf(*own);
    const Ranks otherPlaces = placesOf(*other);
    const auto placeIn = [](const Ranks &places, search::Row row) {
        const auto found = places.find(number(row));
        return found == places.end() ? 0 : found->second;
    };
    for (int place = 1; const search::Hit &hit : *blended)
        compared.ranks.append({text(index.id(hit.row)), text(index.name(hit.row)), placeIn(ownPlaces, hit.row),
                               placeIn(otherPlaces, hit.row), place++});
    return compared;
}

} // namespace

WeightSets::~WeightSets()
{
    m_stop.request_stop();
}

void WeightSets::setSearch(SearchModel *search)
{
    m_search = search;
    Q_EMIT searchChanged();
}

void WeightSets::setShare(double share)
{
    const double inside = std::clamp(share, 0.0, 1.0);
    if (inside == m_share)
        return;
    m_share = inside;
    Q_EMIT shareChanged();
    compare();
}

void WeightSets::compareWith(const QString &name, const QString &criteria)
{
    m_otherName = name;
    m_share = 0.5;
    m_errorMessage.clear();
    if (auto read = search::readCriteria(criteria.toUtf8(), name)) {
        m_other = std::move(*read);
    } else {
        m_other = {};
        m_errorMessage = read.error().message();
    }
    Q_EMIT otherChanged();
    Q_EMIT shareChanged();
    compare();
}

void WeightSets::take()
{
    m_search->replaceCriteria(tr("taking over weights of %1").arg(m_otherName),
                              search::blend(m_search->engineCriteria(), m_other, m_share));
}

void WeightSets::compare()
{
    if (!m_search || !m_search->session() || !m_search->session()->snapshot())
        return;
    m_stop.request_stop();
    m_stop = {};
    const auto generation = ++m_generation;
    compute([snapshot = m_search->session()->snapshot(), mine = m_search->engineCriteria(), theirs = m_other,
             share = m_share, own = m_search->session()->settings()->country().toStdString(),
             stop = m_stop.get_token()] {
        return compared(*snapshot->index, mine, theirs, share, own, stop);
    }).then(this, [this, generation](Result<std::optional<Compared>> compared) {
        if (generation != m_generation || !m_search->session()->check(this, compared) || !*compared)
            return;
        m_compared = std::move(**compared);
        Q_EMIT comparedChanged();
    });
}

} // namespace hansa::desktop
