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

/// Each with each, of many the first with all others; @p tiesOf says how thick.
MapLines arcsBetween(const Snapshot &snapshot, std::span<const search::Row> rows, const auto &tiesOf)
{
    MapLines arcs;
    std::vector<search::Row> placed;
    std::ranges::copy_if(rows, std::back_inserter(placed),
                         [&](search::Row row) { return snapshot.index->position(row).has_value(); });
    const std::size_t centres = placed.size() <= eachWithEach ? placed.size() : 1;
    for (std::size_t one = 0; one < centres; ++one) {
        const auto ties = tiesOf(placed[one]);
        for (std::size_t other = one + 1; other < placed.size(); ++other)
            arcs.addArc(snapshot.index->mercator(placed[one]), snapshot.index->mercator(placed[other]),
                        ties(placed[other]));
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
    return arcsBetween(snapshot, partnership->members, [](search::Row) { return [](search::Row) { return 1; }; });
}

MapLines arcsAmong(const Snapshot &snapshot, std::span<const search::Row> rows)
{
    return arcsBetween(snapshot, rows, [&](search::Row one) {
        return [shared = sharedWith(snapshot, one)](search::Row other) {
            const auto found = shared.find(other);
            return 1 + (found == shared.end() ? 0 : found->second);
        };
    });
}

} // namespace hansa::desktop
