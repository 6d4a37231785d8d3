// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columns/tablesbuilder.h"

#include "base/fold.h"
#include "catalogue/organisation.h"
#include "catalogue/partnership.h"
#include "search/columns/codes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace hansa::search
{

namespace
{
std::int32_t dayNumber(Day day)
{
    return std::int32_t(day.time_since_epoch().count());
}

template<class Number> NumberColumn<Number> column(const std::vector<std::optional<Number>> &stated, std::uint32_t rows)
{
    NumberColumn<Number> result;
    result.values.resize(wordsFor(rows) * wordRows);
    result.known = Bitmap(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (stated[row]) {
            result.values[row] = *stated[row];
            result.known.set(row);
        }
    }
    return result;
}

std::optional<std::int32_t> number(std::optional<int> value)
{
    return value ? std::optional(std::int32_t(*value)) : std::nullopt;
}

/// The same meridian from -180 to 180 degrees.
double onceRound(double lon)
{
    return std::abs(lon) > 180 ? std::remainder(lon, 360.0) : lon;
}

bool isPlace(const catalogue::Organisation &organisation)
{
    return organisation.lat && organisation.lon && std::abs(*organisation.lat) <= 90
        && std::abs(*organisation.lon) <= 360;
}
} // namespace

std::string comparedAs(Dimension dimension, std::string_view value)
{
    switch (dimension) {
    case Dimension::Service:
    case Dimension::Network:
    case Dimension::Keyword:
    case Dimension::Language:
    case Dimension::Label:
        return fold(value);
    case Dimension::Region:
        return nutsWithParents(value).empty() ? std::string(value) : nutsWithParents(value).front();
    case Dimension::Nace:
        return normalNace(value);
    default:
        return std::string(value);
    }
}

void TablesBuilder::add(const catalogue::Organisation &organisation)
{
    assert(m_row == 0 || m_tables->ids[m_row - 1] < organisation.id);
    m_tables->ids.add(organisation.id);
    m_tables->names.add(organisation.name);
    const auto [city, isNew] = m_cities.try_emplace(organisation.city, m_tables->cityNames.size());
    if (isNew)
        m_tables->cityNames.add(organisation.city);
    m_tables->city.push_back(city->second);
    m_countries.push_back(organisation.country);
    m_primarySectors.push_back(organisation.sectors.empty() ? std::string() : organisation.sectors.front());
    addSets(organisation);
    addNumbers(organisation);
    addPosition(organisation);
    addText(organisation);
    ++m_row;
}

void TablesBuilder::addSets(const catalogue::Organisation &organisation)
{
    const auto addAll = [&](Dimension dimension, const std::vector<std::string> &values) {
        for (const std::string &value : values)
            set(dimension).add(m_row, comparedAs(dimension, value), value);
    };
    addAll(Dimension::Sector, organisation.sectors);
    addAll(Dimension::Ecosystem, organisation.ecosystems);
    addAll(Dimension::Technology, organisation.technologies);
    addAll(Dimension::Language, organisation.languages);
    addAll(Dimension::Service, organisation.services);
    addAll(Dimension::Network, organisation.networks);
    addAll(Dimension::Keyword, organisation.keywords);
    set(Dimension::Country).add(m_row, organisation.country);
    if (organisation.region) {
        for (const std::string &code : nutsWithParents(organisation.region->nuts)) {
            set(Dimension::Region).add(m_row, code);
            m_regionVersions.add(m_row, code + '@' + organisation.region->nutsVersion);
        }
    }
    for (const catalogue::NaceCode &nace : organisation.nace) {
        for (const std::string &code : naceWithParents(normalNace(nace.code), nace.revision)) {
            set(Dimension::Nace).add(m_row, code);
            m_naceVersions.add(m_row, code + '@' + nace.revision);
        }
    }
    if (organisation.interests) {
        for (const std::string &country : organisation.interests->countries)
            set(Dimension::LooksFor).add(m_row, country);
        for (const std::string &activity : organisation.interests->activities)
            set(Dimension::LooksFor).add(m_row, fold(activity), activity);
    }
    for (const catalogue::Label &label : organisation.labels) {
        const std::string value = label.value();
        std::string key = comparedAs(Dimension::Label, value);
        set(Dimension::Label).add(m_row, key, value);
        LabelPeriod period{.row = m_row};
        if (label.validFrom)
            period.from = dayNumber(label.validFrom->firstDay());
        if (label.validUntil)
            period.until = dayNumber(label.validUntil->lastDay());
        m_tables->labels.push_back(period);
        m_labelKeys.push_back(std::move(key));
    }
}

void TablesBuilder::addNumbers(const catalogue::Organisation &organisation)
{
    const catalogue::MemberCounts members = organisation.members.value_or(catalogue::MemberCounts());
    const auto add = [&](Dimension dimension, std::optional<std::int32_t> value) {
        m_numbers[std::size_t(dimension)].push_back(value);
    };
    add(Dimension::MembersTotal, number(members.total));
    add(Dimension::MembersSme, number(members.sme));
    add(Dimension::MembersLarge, number(members.large));
    add(Dimension::MembersResearch, number(members.research));
    add(Dimension::Founded, number(organisation.founded));
    add(Dimension::AsOf, organisation.asOf ? std::optional(dayNumber(organisation.asOf->lastDay())) : std::nullopt);
    m_staff.push_back(organisation.staff);
}

void TablesBuilder::addPosition(const catalogue::Organisation &organisation)
{
    const bool known = isPlace(organisation);
    m_places.push_back(known ? std::optional(LatLon{*organisation.lat, onceRound(*organisation.lon)}) : std::nullopt);
    if (known && organisation.geoPrecision && *organisation.geoPrecision != catalogue::GeoPrecision::Address)
        m_vague.push_back(m_row);
}

void TablesBuilder::addText(const catalogue::Organisation &organisation)
{
    for (const std::string &name : {organisation.name, organisation.shortName, organisation.nativeName}) {
        m_text.add(m_row, Field::Name, name);
        m_tables->wholeNames.add(m_row, name);
    }
    m_text.add(m_row, Field::City, organisation.city);
    m_text.add(m_row, Field::Summary, organisation.summary);
    for (const std::string &keyword : organisation.keywords)
        m_text.add(m_row, Field::Keywords, keyword);
    for (const std::string &service : organisation.services)
        m_text.add(m_row, Field::Services, service);
}

void TablesBuilder::add(const catalogue::Partnership &partnership)
{
    PartnershipFacts facts;
    facts.id = partnership.id;
    facts.programme = partnership.programme;
    facts.themes = partnership.sectors;
    if (partnership.start)
        facts.start = dayNumber(partnership.start->firstDay());
    if (partnership.end)
        facts.end = dayNumber(partnership.end->lastDay());
    const auto rowOf = [&](const std::string &id) -> std::optional<std::uint32_t> {
        std::uint32_t low = 0;
        for (std::uint32_t high = m_row; low < high;) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (m_tables->ids[middle] < id)
                low = middle + 1;
            else
                high = middle;
        }
        return low < m_row && m_tables->ids[low] == id ? std::optional(low) : std::nullopt;
    };
    const auto addMember = [&](const std::string &id, const std::string &country) {
        if (!id.empty() && std::ranges::contains(facts.members, id, &PartnershipFacts::Member::id))
            return;
        const auto row = rowOf(id);
        facts.members.push_back({id, row && country.empty() ? m_countries[*row] : country, row});
    };
    for (const catalogue::PartnershipMember &member : partnership.members)
        addMember(member.id, member.country);
    if (rowOf(partnership.coordinator))
        addMember(partnership.coordinator, {});
    m_tables->partnerships.push_back(std::move(facts));
}

void TablesBuilder::finishLabels()
{
    const SetColumn &column = m_tables->set(Dimension::Label);
    auto &labels = m_tables->labels;
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].value = column.find(m_labelKeys[i]).value_or(0);
    std::erase_if(labels, [](const LabelPeriod &label) { return label.value == 0; });
    std::ranges::sort(labels, {}, [](const LabelPeriod &label) { return std::pair(label.row, label.value); });
    labels.shrink_to_fit();
}

/// Rows have to come in ascending order, partnerships don't.
void TablesBuilder::finishPartnerships()
{
    std::vector<std::pair<std::uint32_t, std::string>> said;
    for (const PartnershipFacts &facts : m_tables->partnerships) {
        for (const auto &member : facts.members) {
            if (!member.row)
                continue;
            said.emplace_back(*member.row, facts.id);
            if (!facts.programme.empty())
                said.emplace_back(*member.row, "programme:" + facts.programme);
            for (const std::string &theme : facts.themes)
                said.emplace_back(*member.row, "theme:" + theme);
            for (const auto &other : facts.members) {
                if (&other == &member)
                    continue;
                for (const std::string &with : {other.id, other.country}) {
                    if (!with.empty() && facts.answers("with:" + with, member))
                        said.emplace_back(*member.row, "with:" + with);
                }
            }
        }
    }
    std::ranges::sort(said);
    for (const auto &[row, value] : said)
        set(Dimension::Partnership).add(row, value);
}

std::unique_ptr<Tables> TablesBuilder::finish()
{
    Tables &tables = *m_tables;
    tables.rows = m_row;
    tables.ids.finish();
    tables.names.finish();
    tables.cityNames.finish();
    tables.wholeNames.finish();
    finishPartnerships();
    for (const Dimension dimension : facetDimensions)
        tables.sets[std::size_t(dimension)] = set(dimension).finish(m_row);
    tables.regionVersions = m_regionVersions.finish(m_row);
    tables.naceVersions = m_naceVersions.finish(m_row);
    finishLabels();

    for (std::uint32_t row = 0; row < m_row; ++row) {
        tables.country.push_back(tables.set(Dimension::Country).find(m_countries[row]).value_or(0));
        const std::uint32_t sector = tables.set(Dimension::Sector).find(m_primarySectors[row]).value_or(0);
        tables.primarySector.push_back(std::uint16_t(sector <= 0xffff ? sector : 0));
    }
    for (std::size_t d = 0; d < dimensionCount; ++d) {
        if (m_numbers[d].size() == m_row)
            tables.numbers[d] = column(m_numbers[d], m_row);
    }
    tables.staff = column(m_staff, m_row);

    Positions &positions = tables.positions;
    positions.known = Bitmap(m_row);
    positions.vague = Bitmap(m_row);
    const std::size_t padded = wordsFor(m_row) * wordRows;
    positions.lat.resize(padded);
    positions.lon.resize(padded);
    positions.plane.resize(padded);
    for (std::uint32_t row = 0; row < m_row; ++row) {
        if (const auto &place = m_places[row]) {
            positions.known.set(row);
            positions.lat[row] = std::int32_t(std::lround(place->lat * Positions::degree));
            positions.lon[row] = std::int32_t(std::lround(place->lon * Positions::degree));
            positions.plane[row] = planePoint(positions.at(row));
        }
    }
    for (const std::uint32_t row : m_vague)
        positions.vague.set(row);
    tables.text = m_text.finish(m_row);
    return std::move(m_tables);
}

} // namespace hansa::search
