// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/places.h"

#include "base/fold.h"
#include "cli/session.h"
#include "cli/suggest.h"
#include "cli/text.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

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
    if (m_places.empty())
        addSeats();
    auto found = matches(name);
    if (found.empty()) {
        if (auto added = addTowns(); !added) {
            m_failed = added.error();
            return std::nullopt;
        }
        found = matches(name);
    }
    if (found.size() == 1)
        return found.front()->position;
    if (found.empty()) {
        m_failed = unknown(name);
        return std::nullopt;
    }
    QStringList choices;
    for (const Place *place : found)
        choices << QString::fromStdString(place->name + " (" + place->country + ')');
    m_failed = Error{ErrorKind::Usage, Text::tr("Finding the place"), QString::fromUtf8(name),
                     Text::tr("there are several"), Text::tr("Say which: %1.").arg(choices.join(Text::tr(" or ")))};
    return std::nullopt;
}

void PlaceFinder::addSeats()
{
    for (const auto &region : Session::vocabularies().regions()) {
        if (region.seat.empty())
            continue;
        const std::string key = fold(region.seat);
        const auto [first, last] = m_places.equal_range(key);
        const bool known =
            std::any_of(first, last, [&](const auto &entry) { return entry.second.country == region.country; });
        if (!known)
            m_places.emplace(key, Place{region.seat, region.country, region.seatPoint});
    }
}

Result<void> PlaceFinder::addTowns()
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
    for (auto &[key, town] : towns)
        m_places.emplace(key.first, std::move(town));
    return {};
}

std::vector<const PlaceFinder::Place *> PlaceFinder::matches(std::string_view name) const
{
    const auto [key, country] = wanted(name);
    std::vector<const Place *> found;
    const auto [first, last] = m_places.equal_range(key);
    for (auto it = first; it != last; ++it) {
        if (country.empty() || it->second.country == country)
            found.push_back(&it->second);
    }
    return found;
}

Error PlaceFinder::unknown(std::string_view name) const
{
    std::vector<std::string> names;
    for (const auto &[key, place] : m_places)
        names.push_back(key);
    QStringList near;
    for (const auto &key : suggestions(wanted(name).name, names)) {
        const auto place = m_places.find(key);
        const auto shown = QString::fromStdString(place->second.name);
        if (!near.contains(shown))
            near << shown;
    }
    return Error{ErrorKind::Usage, Text::tr("Finding the place"), QString::fromUtf8(name),
                 Text::tr("it is no main city of a region, and no organisation is there"),
                 near.isEmpty() ? Text::tr("Give latitude and longitude: distance=48.8,9.2,800.")
                                : Text::tr("Did you mean %1? Else give latitude and longitude: distance=48.8,9.2,800.")
                                      .arg(near.join(Text::tr(" or ")))};
}

} // namespace hansa::cli
