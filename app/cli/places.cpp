// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/places.h"

#include "base/fold.h"
#include "catalogue/towns.h"
#include "cli/session.h"
#include "cli/suggest.h"
#include "cli/text.h"

#include <algorithm>
#include <ranges>

namespace hansa::cli
{

namespace
{

constexpr std::uint32_t clearlyLarger = 5;
constexpr std::ptrdiff_t mostChoices = 6;

struct Wanted {
    std::string name; ///< folded
    std::string country; ///< empty: any
};

/// "Valencia (ES)" to its two parts.
Wanted wanted(std::string_view text)
{
    if (text.size() > 5 && text.ends_with(')') && text[text.size() - 4] == '(') {
        std::string_view name = text.substr(0, text.size() - 4);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        return {fold(name), std::string(text.substr(text.size() - 3, 2))};
    }
    return {fold(text), {}};
}

} // namespace

PlaceFinder::PlaceFinder(Session &session, store::CatalogueFilter catalogues)
    : m_session(session)
    , m_catalogues(std::move(catalogues))
{
}

std::optional<LatLon> PlaceFinder::find(std::string_view name)
{
    auto found = ofTheWorld(name);
    if (found.empty()) {
        if (auto read = readOrganisations(); !read) {
            m_failed = read.error();
            return std::nullopt;
        }
        found = ofOrganisations(name);
    }
    if (found.size() == 1)
        return found.front().position;
    if (found.empty()) {
        m_failed = unknown(name);
        return std::nullopt;
    }
    QStringList choices;
    for (const Place &place : found | std::views::take(mostChoices))
        choices << QString::fromStdString(place.name + " (" + place.country + ')');
    m_failed = Error{ErrorKind::Usage, Text::tr("Finding the place"), QString::fromUtf8(name),
                     Text::tr("there are several"), Text::tr("Say which: %1.").arg(choices.join(Text::tr(" or ")))};
    return std::nullopt;
}

std::vector<PlaceFinder::Place> PlaceFinder::ofTheWorld(std::string_view text) const
{
    const auto [name, country] = wanted(text);
    std::vector<const catalogue::Town *> largest; // of each country, the largest first
    for (const auto *town : catalogue::Towns::builtIn().named(name)) {
        const bool known = std::ranges::contains(largest, town->country, &catalogue::Town::country);
        if (!known && (country.empty() || town->country == country))
            largest.push_back(town);
    }
    if (largest.size() > 1 && largest[0]->population / clearlyLarger >= largest[1]->population)
        largest.resize(1);
    std::vector<Place> places;
    for (const auto *town : largest)
        places.push_back({town->name, town->country, town->at});
    return places;
}

std::vector<PlaceFinder::Place> PlaceFinder::ofOrganisations(std::string_view text) const
{
    const auto [name, country] = wanted(text);
    std::vector<Place> found;
    const auto [first, last] = m_organisations->equal_range(name);
    for (auto it = first; it != last; ++it) {
        if (country.empty() || it->second.country == country)
            found.push_back(it->second);
    }
    return found;
}

Result<void> PlaceFinder::readOrganisations()
{
    const auto index = m_session.index(m_catalogues);
    if (!index)
        return std::unexpected(index.error());
    std::map<std::pair<std::string, std::string>, Place> towns; // by folded name and country
    for (std::uint32_t i = 0; i < (*index)->size(); ++i) {
        const auto row = search::Row(i);
        const auto position = (*index)->position(row);
        const auto city = (*index)->city(row);
        if (!position || city.empty())
            continue;
        const std::string country((*index)->country(row));
        const auto [place, isNew] =
            towns.try_emplace({fold(city), country}, Place{std::string(city), country, *position});
        if (isNew)
            continue;
        Place &town = place->second;
        const double weight = 1.0 / ++town.positions;
        town.position.lat += (position->lat - town.position.lat) * weight;
        town.position.lon += (position->lon - town.position.lon) * weight;
    }
    auto &named = m_organisations.emplace();
    for (auto &[key, town] : towns)
        named.emplace(key.first, std::move(town));
    return {};
}

Error PlaceFinder::unknown(std::string_view name) const
{
    std::vector<std::string> names = catalogue::Towns::builtIn().foldedNames();
    for (const auto &[key, place] : *m_organisations)
        names.push_back(key);
    QStringList near;
    for (const auto &key : suggestions(wanted(name).name, names)) {
        const auto towns = catalogue::Towns::builtIn().named(key);
        const auto shown =
            QString::fromStdString(towns.empty() ? m_organisations->find(key)->second.name : towns.front()->name);
        if (!near.contains(shown))
            near << shown;
    }
    return Error{ErrorKind::Usage, Text::tr("Finding the place"), QString::fromUtf8(name),
                 Text::tr("it is no town of 10,000 inhabitants or more, and no organisation is there"),
                 near.isEmpty() ? Text::tr("Give latitude and longitude: distance=48.8,9.2,800.")
                                : Text::tr("Did you mean %1? Else give latitude and longitude: distance=48.8,9.2,800.")
                                      .arg(near.join(Text::tr(" or ")))};
}

} // namespace hansa::cli
