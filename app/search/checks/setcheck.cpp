// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/checks/setcheck.h"

#include "base/fold.h"
#include "search/columns/kernels.h"
#include "search/columns/tablesbuilder.h"

#include <algorithm>
#include <array>

namespace hansa::search
{

void ValueGroup::add(std::string shown, Bitmap rows)
{
    m_own.push_back(std::move(rows));
    m_parts.emplace_back(std::move(shown), ValueRows{m_own.back().words().data(), {}});
}

void ValueGroup::addTo(Block block, Word *bits) const
{
    for (const auto &[shown, rows] : m_parts)
        rows.addTo(block, bits);
}

bool ValueGroup::has(std::uint32_t row) const
{
    return std::ranges::any_of(m_parts, [row](const auto &part) { return part.second.has(row); });
}

void ValueGroup::matched(std::uint32_t row, std::vector<std::string> &into) const
{
    for (const auto &[shown, rows] : m_parts) {
        if (rows.has(row) && !std::ranges::contains(into, shown))
            into.push_back(shown);
    }
}

std::uint32_t ValueGroup::countIn(std::span<const Word> rows) const
{
    if (m_parts.empty())
        return 0;
    if (m_parts.size() == 1)
        return m_parts.front().second.countIn(rows);
    std::vector<Word> bits(rows.size());
    addTo({0, std::uint32_t(rows.size())}, bits.data());
    return kernels::countAnd(bits.data(), rows.data(), rows.size());
}

namespace
{
/// Levels of quality labels from the lowest up; a level that isn't here has none better.
constexpr std::array<std::string_view, 4> levels{"bronze", "silver", "gold", "platinum"};

std::size_t rank(std::string_view folded)
{
    const std::size_t colon = folded.rfind(':');
    if (colon == std::string_view::npos)
        return levels.size();
    return std::size_t(std::ranges::find(levels, folded.substr(colon + 1)) - levels.begin());
}

/// Codes of the labels that `scheme:level`, or a scheme alone, asks for.
std::vector<std::uint32_t> labelCodes(const SetColumn &column, const Criterion &criterion, const std::string &key)
{
    std::vector<std::uint32_t> codes;
    if (const auto code = column.find(key))
        codes.push_back(*code);
    if (key.find(':') == std::string::npos) {
        for (const std::uint32_t code : column.startingWith(key + ':'))
            codes.push_back(code);
    } else if (criterion.orBetter && rank(key) < levels.size()) {
        const std::string scheme = key.substr(0, key.rfind(':') + 1);
        for (std::size_t level = rank(key) + 1; level < levels.size(); ++level) {
            if (const auto code = column.find(scheme + std::string(levels[level])))
                codes.push_back(*code);
        }
    }
    return codes;
}

ValueGroup labelGroup(const Tables &tables, const Criterion &criterion, std::string_view value)
{
    const SetColumn &column = tables.set(Dimension::Label);
    ValueGroup group;
    for (const std::uint32_t code : labelCodes(column, criterion, comparedAs(Dimension::Label, value))) {
        const std::string shown(column.value(code));
        if (!criterion.validOn) {
            group.add(shown, column.rows(code));
            continue;
        }
        const auto day = std::int32_t(criterion.validOn->time_since_epoch().count());
        Bitmap rows(tables.rows);
        for (const LabelPeriod &label : tables.labels) {
            if (label.value == code && label.from <= day && day <= label.until)
                rows.set(label.row);
        }
        group.add(shown, std::move(rows));
    }
    return group;
}

ValueGroup partnershipGroup(const Tables &tables, const Criterion &criterion, std::string_view value)
{
    ValueGroup group;
    if (!criterion.from && !criterion.until) {
        const SetColumn &column = tables.set(Dimension::Partnership);
        if (const auto code = column.find(value))
            group.add(std::string(value), column.rows(*code));
        return group;
    }
    Bitmap rows(tables.rows);
    for (const PartnershipFacts &facts : tables.partnerships) {
        if (criterion.from && facts.end < criterion.from->firstDay().time_since_epoch().count())
            continue;
        if (criterion.until && facts.start > criterion.until->lastDay().time_since_epoch().count())
            continue;
        for (const auto &member : facts.members) {
            if (member.row && facts.answers(value, member))
                rows.set(*member.row);
        }
    }
    group.add(std::string(value), std::move(rows));
    return group;
}

/// Codes that start so, in whatever version or in the one asked for (or in none stated).
ValueGroup prefixGroup(const SetColumn &column, const SetColumn &versions, const Criterion &criterion,
                       const std::string &prefix)
{
    ValueGroup group;
    if (prefix.empty())
        return group;
    const auto add = [&group](const SetColumn &from, std::uint32_t code) {
        const std::string_view value = from.value(code);
        group.add(std::string(value.substr(0, value.find('@'))), from.rows(code));
    };
    if (const auto code = column.find(prefix)) { // parents are values, so this is all that starts so
        if (criterion.version.empty()) {
            add(column, *code);
            return group;
        }
        for (const std::string &version : {criterion.version, std::string()}) {
            std::string both = prefix;
            both.append(1, '@').append(version);
            if (const auto versioned = versions.find(both))
                add(versions, *versioned);
        }
        return group;
    }
    for (const std::uint32_t code : column.startingWith(prefix)) {
        if (criterion.version.empty()) {
            add(column, code);
            continue;
        }
        for (const std::string &version : {criterion.version, std::string()}) {
            if (const auto versioned = versions.find(std::string(column.value(code)) + '@' + version))
                add(versions, *versioned);
        }
    }
    return group;
}
} // namespace

ValueGroup resolveValue(const Tables &tables, const Criterion &criterion, std::string_view value)
{
    const SetColumn &column = tables.set(criterion.dimension);
    const std::string key = comparedAs(criterion.dimension, value);
    switch (criterion.dimension) {
    case Dimension::Label:
        return labelGroup(tables, criterion, value);
    case Dimension::Partnership:
        return partnershipGroup(tables, criterion, value);
    case Dimension::Region:
        return prefixGroup(column, tables.regionVersions, criterion, key);
    case Dimension::Nace:
        return prefixGroup(column, tables.naceVersions, criterion, key);
    default:
        break;
    }
    ValueGroup group;
    auto code = column.find(key);
    if (!code && criterion.dimension == Dimension::LooksFor)
        code = column.find(fold(value)); // an activity, not a country
    if (code)
        group.add(std::string(column.value(*code)), column.rows(*code));
    return group;
}

void SetCheck::met(Block block, Word *out) const
{
    std::fill_n(out, block.words, Word(0));
    m_groups.front().addTo(block, out);
    if (!m_allOf) {
        for (std::size_t i = 1; i < m_groups.size(); ++i)
            m_groups[i].addTo(block, out);
        return;
    }
    std::array<Word, blockWords> bits;
    for (std::size_t i = 1; i < m_groups.size(); ++i) {
        std::fill_n(bits.begin(), block.words, Word(0));
        m_groups[i].addTo(block, bits.data());
        kernels::andInto(out, bits.data(), block.words);
    }
}

double SetCheck::fulfilment(std::uint32_t row) const
{
    std::size_t found = 0;
    for (const ValueGroup &group : m_groups) {
        if (group.has(row))
            ++found;
    }
    if (!m_allOf)
        return found != 0 ? 1.0 : 0.0;
    return double(found) / double(m_groups.size());
}

std::vector<std::string> SetCheck::matched(std::uint32_t row) const
{
    std::vector<std::string> values;
    for (const ValueGroup &group : m_groups)
        group.matched(row, values);
    return values;
}

} // namespace hansa::search
