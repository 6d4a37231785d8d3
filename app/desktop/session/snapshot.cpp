// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/snapshot.h"

#include "catalogue/organisation.h"
#include "catalogue/partnership.h"
#include "catalogue/vocabularies.h"
#include "store/cache.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

OrganisationCard cardOf(const catalogue::Organisation &organisation)
{
    OrganisationCard card;
    if (!organisation.labels.empty()) {
        const auto &label = organisation.labels.back();
        card.label = label.value();
        if (label.validUntil)
            card.labelUntil = label.validUntil->lastDay();
    }
    if (organisation.members) {
        card.members = organisation.members->total;
        card.smes = organisation.members->sme;
    }
    card.asOf = organisation.asOf;
    return card;
}

} // namespace

std::vector<search::Row> Snapshot::partnersOf(search::Row row) const
{
    std::vector<search::Row> partners;
    for (const auto place : cards[number(row)].partnerships)
        partners.insert(partners.end(), partnerships[place].members.begin(), partnerships[place].members.end());
    std::ranges::sort(partners);
    const auto twice = std::ranges::unique(partners);
    partners.erase(twice.begin(), twice.end());
    std::erase(partners, row);
    return partners;
}

Snapshot makeSnapshot(std::span<const catalogue::Organisation> organisations,
                      std::span<const catalogue::Partnership> partnerships)
{
    Snapshot snapshot;
    snapshot.index =
        search::Index::build(organisations, partnerships, search::conceptsOf(catalogue::Vocabularies::builtIn()));
    snapshot.cards.resize(snapshot.index->size());
    for (const auto &organisation : organisations) {
        if (const auto row = snapshot.index->find(organisation.id))
            snapshot.cards[number(*row)] = cardOf(organisation);
    }
    for (const auto &partnership : partnerships) {
        PartnershipRows rows{partnership.id, {}};
        for (const auto &member : partnership.members) {
            if (const auto row = snapshot.index->find(member.id))
                rows.members.push_back(*row);
        }
        const auto place = std::uint32_t(snapshot.partnerships.size());
        for (const auto row : rows.members)
            snapshot.cards[number(row)].partnerships.push_back(place);
        snapshot.partnerships.push_back(std::move(rows));
    }
    return snapshot;
}

Result<Snapshot> readSnapshot(const store::Cache &cache, const catalogue::ApartPairs &apart)
{
    auto merged = store::mergedOrganisations(cache, {}, apart);
    if (!merged)
        return std::unexpected(merged.error());
    const auto partnerships = cache.records().all<catalogue::Partnership>();
    if (!partnerships)
        return std::unexpected(partnerships.error());
    auto catalogues = cache.catalogues().all();
    if (!catalogues)
        return std::unexpected(catalogues.error());
    Snapshot snapshot = makeSnapshot(merged->organisations, *partnerships);
    snapshot.listings = std::move(merged->listings);
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
