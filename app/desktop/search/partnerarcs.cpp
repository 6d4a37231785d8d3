// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/partnerarcs.h"

#include <algorithm>
#include <map>

namespace hansa::desktop
{

namespace
{
constexpr std::size_t eachWithEach = 12; ///< members; beyond, all ties are a thicket
} // namespace

MapLines arcsOfOrganisation(const Snapshot &snapshot, search::Row row)
{
    MapLines arcs;
    if (!snapshot.index->position(row))
        return arcs;
    std::map<search::Row, int> shared;
    for (const std::uint32_t place : snapshot.partnershipsOf[search::number(row)])
        for (const search::Row member : snapshot.partnerships[place].members)
            ++shared[member];
    shared.erase(row);
    for (const auto &[partner, count] : shared)
        if (snapshot.index->position(partner))
            arcs.addArc(snapshot.index->mercator(row), snapshot.index->mercator(partner), count);
    return arcs;
}

MapLines arcsOfPartnership(const Snapshot &snapshot, std::string_view id)
{
    MapLines arcs;
    const auto partnership = std::ranges::find(snapshot.partnerships, id, &search::Index::PartnershipRows::id);
    if (partnership == snapshot.partnerships.end())
        return arcs;
    std::vector<Mercator> places;
    for (const search::Row member : partnership->members)
        if (snapshot.index->position(member))
            places.push_back(snapshot.index->mercator(member));
    const std::size_t centres = places.size() <= eachWithEach ? places.size() : 1;
    for (std::size_t one = 0; one < centres; ++one)
        for (std::size_t other = one + 1; other < places.size(); ++other)
            arcs.addArc(places[one], places[other]);
    return arcs;
}

} // namespace hansa::desktop
