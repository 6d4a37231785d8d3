// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/partnerarcs.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace hansa::desktop
{

namespace
{
constexpr std::size_t eachWithEach = 12; ///< members; beyond, all ties are a thicket

std::map<search::Row, int> sharedWith(const Snapshot &snapshot, search::Row row)
{
    std::map<search::Row, int> shared;
    for (const std::uint32_t place : snapshot.partnershipsOf[search::number(row)])
        for (const search::Row member : snapshot.partnerships[place].members)
            ++shared[member];
    shared.erase(row);
    return shared;
}

/// Each with each, of many the first with all others; thicker with more that @p moreTies has of one.
MapLines arcsBetween(const Snapshot &snapshot, std::span<const search::Row> rows, const auto &moreTies)
{
    MapLines arcs;
    std::vector<search::Row> placed;
    std::ranges::copy_if(rows, std::back_inserter(placed),
                         [&](search::Row row) { return snapshot.index->position(row).has_value(); });
    const std::size_t centres = placed.size() <= eachWithEach ? placed.size() : 1;
    for (std::size_t one = 0; one < centres; ++one) {
        const std::map<search::Row, int> more = moreTies(placed[one]);
        for (std::size_t other = one + 1; other < placed.size(); ++other) {
            const auto found = more.find(placed[other]);
            arcs.addArc(snapshot.index->mercator(placed[one]), snapshot.index->mercator(placed[other]),
                        1 + (found == more.end() ? 0 : found->second));
        }
    }
    return arcs;
}

} // namespace

MapLines arcsOfOrganisation(const Snapshot &snapshot, search::Row row)
{
    MapLines arcs;
    if (!snapshot.index->position(row))
        return arcs;
    for (const auto &[partner, count] : sharedWith(snapshot, row))
        if (snapshot.index->position(partner))
            arcs.addArc(snapshot.index->mercator(row), snapshot.index->mercator(partner), count);
    return arcs;
}

MapLines arcsOfPartnership(const Snapshot &snapshot, std::string_view id)
{
    const auto partnership = std::ranges::find(snapshot.partnerships, id, &search::Index::PartnershipRows::id);
    if (partnership == snapshot.partnerships.end())
        return {};
    return arcsBetween(snapshot, partnership->members, [](search::Row) { return std::map<search::Row, int>(); });
}

MapLines arcsAmong(const Snapshot &snapshot, std::span<const search::Row> rows)
{
    return arcsBetween(snapshot, rows, [&](search::Row one) { return sharedWith(snapshot, one); });
}

} // namespace hansa::desktop
