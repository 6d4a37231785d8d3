// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/index.h"

#include "catalogue/organisation.h"
#include "catalogue/partnership.h"
#include "search/columns/tablesbuilder.h"

#include <algorithm>

namespace hansa::search
{

namespace
{
/// By id; of two with one id the later.
std::vector<const catalogue::Organisation *> inOrder(std::span<const catalogue::Organisation> organisations)
{
    std::vector<const catalogue::Organisation *> order;
    order.reserve(organisations.size());
    for (const auto &organisation : organisations)
        order.push_back(&organisation);
    std::ranges::sort(order, [](const auto *a, const auto *b) { return a->id != b->id ? a->id < b->id : a > b; });
    const auto doubles = std::ranges::unique(order, {}, [](const auto *o) -> const std::string & { return o->id; });
    order.erase(doubles.begin(), doubles.end());
    return order;
}
} // namespace

std::shared_ptr<const Index> Index::build(std::span<const catalogue::Organisation> organisations,
                                          std::span<const catalogue::Partnership> partnerships,
                                          std::span<const Concept> concepts)
{
    TablesBuilder builder;
    for (const catalogue::Organisation *organisation : inOrder(organisations))
        builder.add(*organisation);
    for (const catalogue::Partnership &partnership : partnerships)
        builder.add(partnership);
    auto tables = builder.finish();
    tables->concepts.build(concepts);
    return of(std::move(tables));
}

std::shared_ptr<const Index> Index::of(std::unique_ptr<const Tables> tables)
{
    return std::shared_ptr<const Index>(new Index(std::move(tables)));
}

Index::Index(std::unique_ptr<const Tables> tables)
    : m_tables(std::move(tables))
{
}

Index::~Index() = default;

std::uint32_t Index::size() const
{
    return m_tables->rows;
}

std::optional<Row> Index::find(std::string_view id) const
{
    std::uint32_t low = 0;
    for (std::uint32_t high = size(); low < high;) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (m_tables->ids[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < size() && m_tables->ids[low] == id ? std::optional(Row(low)) : std::nullopt;
}

std::string_view Index::id(Row row) const
{
    return m_tables->ids[number(row)];
}

std::string_view Index::name(Row row) const
{
    return m_tables->names[number(row)];
}

std::uint32_t Index::countryCode(Row row) const
{
    return m_tables->country[number(row)];
}

std::string_view Index::country(Row row) const
{
    return m_tables->set(Dimension::Country).value(m_tables->country[number(row)]);
}

std::string_view Index::city(Row row) const
{
    return m_tables->cityNames[m_tables->city[number(row)]];
}

std::string_view Index::primarySector(Row row) const
{
    return m_tables->set(Dimension::Sector).value(m_tables->primarySector[number(row)]);
}

std::optional<LatLon> Index::position(Row row) const
{
    const Positions &positions = m_tables->positions;
    if (!positions.known.test(row))
        return std::nullopt;
    return positions.at(number(row));
}

bool Index::isVague(Row row) const
{
    return m_tables->positions.vague.test(row);
}

Mercator Index::mercator(Row row) const
{
    return toMercator(m_tables->positions.at(number(row)));
}

std::vector<std::string_view> Index::values(Row row, Dimension dimension) const
{
    const SetColumn &column = m_tables->set(dimension);
    std::vector<std::string_view> values;
    for (std::uint32_t code = 1; column.values() && code < column.size(); ++code) {
        if (column.rows(code).has(number(row)))
            values.push_back(column.value(code));
    }
    return values;
}

std::shared_ptr<const std::vector<std::string>> Index::facetValues(Dimension dimension) const
{
    return m_tables->set(dimension).values();
}

std::size_t Index::bytes() const
{
    return m_tables->bytes();
}

std::optional<double> Index::statedNumber(Row row, Dimension dimension) const
{
    if (dimension == Dimension::Staff)
        return m_tables->staff.at(hansa::search::number(row));
    return m_tables->number(dimension).at(hansa::search::number(row));
}

std::vector<Index::PartnershipRows> Index::partnerships() const
{
    std::vector<PartnershipRows> all;
    for (const PartnershipFacts &facts : m_tables->partnerships) {
        PartnershipRows &rows = all.emplace_back(facts.id, std::vector<Row>());
        for (const PartnershipFacts::Member &member : facts.members) {
            if (member.row)
                rows.members.push_back(Row(*member.row));
        }
    }
    return all;
}

std::optional<Index::LabelShown> Index::longestLabel(Row row) const
{
    const auto labels = std::ranges::equal_range(m_tables->labels, hansa::search::number(row), {}, &LabelPeriod::row);
    if (labels.empty())
        return std::nullopt;
    const auto longest = std::ranges::max_element(labels, [](const LabelPeriod &a, const LabelPeriod &b) {
        return std::pair(a.until, a.value) < std::pair(b.until, b.value);
    });
    LabelShown shown{m_tables->set(Dimension::Label).value(longest->value), {}};
    if (longest->until != std::numeric_limits<std::int32_t>::max())
        shown.until = Day(std::chrono::days(longest->until));
    return shown;
}

} // namespace hansa::search
