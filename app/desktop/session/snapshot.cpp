// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/snapshot.h"

#include "desktop/naming/themes.h"
#include "files/storedindex.h"
#include "store/cache.h"

#include <algorithm>

namespace hansa::desktop
{

std::vector<search::Row> Snapshot::partnersOf(search::Row row) const
{
    std::vector<search::Row> partners;
    for (const auto place : partnershipsOf[number(row)])
        partners.insert(partners.end(), partnerships[place].members.begin(), partnerships[place].members.end());
    std::ranges::sort(partners);
    const auto twice = std::ranges::unique(partners);
    partners.erase(twice.begin(), twice.end());
    std::erase(partners, row);
    return partners;
}

std::shared_ptr<const map::MarkTable> marksOf(const search::Index &index)
{
    auto marks = std::make_shared<map::MarkTable>(index.size());
    for (std::uint32_t number = 0; number < index.size(); ++number) {
        const auto row = search::Row(number);
        if (index.position(row))
            marks->set(number, index.mercator(row), std::uint8_t(themeOf(index.primarySector(row))),
                       index.isVague(row));
    }
    return marks;
}

Result<Snapshot> readSnapshot(const store::Cache &cache, const catalogue::ApartPairs &apart)
{
    // First: where an update comes in between, what is told is older than what is shown, and it is read again.
    auto catalogues = cache.catalogues().all();
    if (!catalogues)
        return std::unexpected(catalogues.error());
    auto stored = files::storedIndex(cache, {}, apart);
    if (!stored)
        return std::unexpected(stored.error());
    Snapshot snapshot;
    snapshot.index = std::move(stored->index);
    snapshot.marks = marksOf(*snapshot.index);
    snapshot.partnerships = snapshot.index->partnerships();
    snapshot.partnershipsOf.resize(snapshot.index->size());
    for (std::uint32_t place = 0; place < snapshot.partnerships.size(); ++place) {
        for (const search::Row row : snapshot.partnerships[place].members)
            snapshot.partnershipsOf[number(row)].push_back(place);
    }
    snapshot.listings = std::move(stored->listings);
    snapshot.catalogues = std::move(*catalogues);
    for (const auto &state : snapshot.catalogues) {
        const auto counts = cache.catalogues().counts(state.id);
        if (!counts)
            return std::unexpected(counts.error());
        for (const auto &[kind, count] : *counts)
            snapshot.counts[kind] += count;
    }
    return snapshot;
}

} // namespace hansa::desktop
