// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/towns.h"

#include "base/fold.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <ranges>

namespace hansa::catalogue
{

namespace
{

std::string_view takeUntil(std::string_view &rest, char end)
{
    const std::size_t length = std::min(rest.find(end), rest.size());
    const std::string_view part = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    return part;
}

template<typename Number> bool readNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

QByteArray builtInTable()
{
    QFile file(QStringLiteral(":/hansa/vocabularies/towns.tsv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const Towns &Towns::builtIn()
{
    static const Towns towns = [] {
        const QByteArray table = builtInTable();
        return Towns(std::string_view(table.constData(), std::size_t(table.size())));
    }();
    return towns;
}

Towns::Towns(std::string_view table)
{
    while (!table.empty()) {
        std::string_view line = takeUntil(table, '\n');
        std::array<std::string_view, 5> fields;
        for (std::string_view &field : fields)
            field = takeUntil(line, '\t');
        const auto [name, country, lat, lon, population] = fields;
        Town town{std::string(name), std::string(country), {}, 0};
        if (name.empty() || country.size() != 2 || !readNumber(lat, town.at.lat) || !readNumber(lon, town.at.lon)
            || !readNumber(population, town.population))
            continue;
        const auto place = std::uint32_t(m_towns.size());
        m_names.emplace_back(fold(name), place);
        while (!line.empty())
            m_names.emplace_back(fold(takeUntil(line, '|')), place);
        m_towns.push_back(std::move(town));
    }
    std::ranges::sort(m_names);
    const auto same = std::ranges::unique(m_names);
    m_names.erase(same.begin(), same.end());
}

std::vector<const Town *> Towns::named(std::string_view name) const
{
    std::vector<const Town *> found;
    for (const auto &[key, place] : std::ranges::equal_range(m_names, fold(name), {}, &Name::first))
        found.push_back(&m_towns[place]);
    return found;
}

std::vector<const Town *> Towns::beginning(std::string_view text, std::size_t most) const
{
    const std::string key = fold(text);
    const auto first = std::ranges::lower_bound(m_names, key, {}, &Name::first);
    std::vector<std::uint32_t> places;
    for (auto name = first; name != m_names.end() && name->first.starts_with(key); ++name)
        places.push_back(name->second);
    std::ranges::sort(places);
    const auto same = std::ranges::unique(places);
    places.erase(same.begin(), same.end());
    std::vector<const Town *> found;
    for (const std::uint32_t place : places | std::views::take(std::ptrdiff_t(most)))
        found.push_back(&m_towns[place]);
    return found;
}

std::vector<std::string> Towns::foldedNames() const
{
    const auto names = m_names | std::views::keys;
    return {names.begin(), names.end()};
}

} // namespace hansa::catalogue
