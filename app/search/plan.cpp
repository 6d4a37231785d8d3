// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/plan.h"

#include "search/checks/placecheck.h"
#include "search/checks/rangecheck.h"
#include "search/checks/setcheck.h"
#include "search/checks/textcheck.h"

#include <algorithm>
#include <cmath>

namespace hansa::search
{

namespace
{
std::shared_ptr<const Check> rangeCheck(const Tables &tables, const Criterion &criterion)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double low = criterion.atLeast.value_or(-infinity);
    const double high = criterion.atMost.value_or(infinity);
    if (criterion.dimension == Dimension::Staff)
        return std::make_shared<RangeCheck<double>>(tables.staff, low, high);
    using Limits = std::numeric_limits<std::int32_t>;
    if (low > double(Limits::max()) || high < double(Limits::min())) // nothing lies there
        return std::make_shared<RangeCheck<std::int32_t>>(tables.number(criterion.dimension), 1, 0);
    return std::make_shared<RangeCheck<std::int32_t>>(tables.number(criterion.dimension),
                                                      std::int32_t(std::max(std::ceil(low), double(Limits::min()))),
                                                      std::int32_t(std::min(std::floor(high), double(Limits::max()))));
}

std::shared_ptr<const Check> setCheck(const Tables &tables, const Request &request, const Criterion &criterion)
{
    std::vector<ValueGroup> groups;
    std::vector<std::string_view> seen;
    for (std::string_view value : criterion.values) {
        if (criterion.dimension == Dimension::LooksFor && value == "mine")
            value = request.ownCountry;
        if (std::ranges::contains(seen, value))
            continue;
        seen.push_back(value);
        groups.push_back(resolveValue(tables, criterion, value));
    }
    return std::make_shared<SetCheck>(tables.set(criterion.dimension), std::move(groups), criterion.allOf);
}

std::shared_ptr<const Check> checkFor(const Tables &tables, const Request &request, const Criterion &criterion)
{
    switch (criterion.dimension) {
    case Dimension::Distance:
        return std::make_shared<NearnessCheck>(tables.positions, tables.rows, *criterion.nearness);
    case Dimension::Area:
        return std::make_shared<AreaCheck>(tables.positions, *criterion.area);
    case Dimension::AsOf: {
        const auto first = std::int32_t(criterion.from->firstDay().time_since_epoch().count());
        return std::make_shared<RangeCheck<std::int32_t>>(tables.number(Dimension::AsOf), first,
                                                          std::numeric_limits<std::int32_t>::max(), true);
    }
    default:
        return isRange(criterion.dimension) ? rangeCheck(tables, criterion) : setCheck(tables, request, criterion);
    }
}
/// Checks of text, of which a must and a prefer for the same words share one.
class TextChecks
{
public:
    TextChecks(const Tables &tables, const Criteria &criteria)
        : m_tables(tables)
        , m_criteria(criteria)
    {
    }

    /// Null where there is no word. Adds what became of the words, once for each text.
    std::shared_ptr<const Check> checkFor(std::uint32_t place, std::vector<WordReading> &words)
    {
        const Criterion &criterion = m_criteria.list[place];
        const auto sameText = [&](const Criterion &other) {
            return other.dimension == Dimension::Text && other.values == criterion.values
                && other.exact == criterion.exact;
        };
        const auto known =
            std::ranges::find_if(m_known, [&](const auto &entry) { return sameText(m_criteria.list[entry.first]); });
        if (known != m_known.end())
            return known->second;
        std::string text;
        for (const std::string &value : criterion.values)
            text += value + ' ';
        auto groups = readText(m_tables, text, criterion.exact ? TextReading::Exact : TextReading::Usual);
        if (groups.empty())
            return nullptr;
        const bool severalWords = groups.size() > 1;
        const bool scored = std::ranges::any_of(
            m_criteria.list, [&](const Criterion &other) { return sameText(other) && other.mode == Mode::Prefer; });
        auto check = std::make_shared<TextCheck>(m_tables, std::move(groups), text, criterion.exact, scored);
        if (severalWords && !criterion.exact && !check->findsAny()) {
            // Each word is somewhere, but they are nowhere together: one may be a mistake that is a word elsewhere.
            auto bolder =
                std::make_shared<TextCheck>(m_tables, readText(m_tables, text, TextReading::Bold), text, false, scored);
            if (bolder->findsAny())
                check = std::move(bolder);
        }
        for (WordReading &reading : check->readings(place))
            words.push_back(std::move(reading));
        m_known.emplace_back(place, check);
        return check;
    }

private:
    const Tables &m_tables;
    const Criteria &m_criteria;
    std::vector<std::pair<std::uint32_t, std::shared_ptr<const Check>>> m_known;
};
} // namespace

bool asksSomething(const Criterion &criterion)
{
    switch (criterion.dimension) {
    case Dimension::Distance:
        return criterion.nearness && criterion.nearness->withinKm > 0;
    case Dimension::Area:
        return criterion.area && (criterion.area->box || !criterion.area->rings.empty());
    case Dimension::AsOf:
        return criterion.from.has_value();
    default:
        if (isRange(criterion.dimension))
            return criterion.atLeast || criterion.atMost;
        return std::ranges::any_of(criterion.values, [](const std::string &value) { return !value.empty(); });
    }
}

bool Plan::isReplacedBy(const PlannedCriterion &filter, Dimension dimension)
{
    const Criterion &criterion = *filter.criterion;
    return criterion.dimension == dimension && criterion.mode == Mode::Must && !criterion.allOf;
}

double Plan::fulfilment(const PlannedCriterion &prefer, std::uint32_t row) const
{
    return prefer.check->isKnown(row) ? prefer.check->fulfilment(row) : doubt;
}

double Plan::score(std::uint32_t row) const
{
    if (totalWeight <= 0)
        return 1.0;
    double sum = 0;
    for (const PlannedCriterion &prefer : prefers)
        sum += prefer.criterion->weight * fulfilment(prefer, row);
    return sum / totalWeight;
}

Plan makePlan(const Tables &tables, const Request &request, const std::stop_token &stop)
{
    Plan plan;
    TextChecks texts(tables, request.criteria);
    plan.doubt = std::clamp(request.criteria.doubt, 0.0, 1.0);
    for (std::uint32_t i = 0; i < request.criteria.list.size(); ++i) {
        const Criterion &criterion = request.criteria.list[i];
        if (!asksSomething(criterion) || stop.stop_requested())
            continue;
        PlannedCriterion planned{i, &criterion, nullptr};
        if (criterion.dimension == Dimension::Text)
            planned.check = texts.checkFor(i, plan.words);
        else
            planned.check = checkFor(tables, request, criterion);
        if (!planned.check)
            continue;
        if (criterion.mode == Mode::Prefer) {
            plan.totalWeight += criterion.weight;
            plan.prefers.push_back(std::move(planned));
        } else {
            plan.filters.push_back(std::move(planned));
        }
    }
    return plan;
}

} // namespace hansa::search
