// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/mergedorganisations.h"

#include "store/cache.h"

#include <algorithm>
#include <map>

namespace hansa::store
{

namespace
{
using Origins = std::unordered_map<std::string, std::vector<std::string>>;

/// Places of catalogues in the order in which they came to be followed.
Result<std::map<std::string, std::size_t, std::less<>>> orderOf(const Cache &cache, const CatalogueFilter &in)
{
    return cache.catalogues().all().transform([&](const std::vector<CatalogueState> &all) {
        std::map<std::string, std::size_t, std::less<>> order;
        for (const CatalogueState &state : all) {
            if (state.revision > 0 && (in.empty() || std::ranges::contains(in, state.id)))
                order.emplace(state.id, order.size());
        }
        return order;
    });
}

std::vector<Listing> listingsOf(const catalogue::Organisation &organisation, const Origins &origins)
{
    std::vector<Listing> listings;
    for (const std::string &catalogue : origins.at(organisation.id))
        listings.push_back({catalogue, organisation.id, organisation.name});
    return listings;
}
} // namespace

Result<MergedOrganisations> mergedOrganisations(const Cache &cache, const CatalogueFilter &in,
                                                const catalogue::ApartPairs &apart)
{
    MergedOrganisations merged;
    auto all = cache.records().all<catalogue::Organisation>(in);
    const auto order = orderOf(cache, in);
    if (!all || !order)
        return std::unexpected(!all ? all.error() : order.error());
    merged.organisations = std::move(*all);
    if (order->size() < 2)
        return merged;
    const auto origins = cache.records().origins(RecordKind::Organisation, in);
    if (!origins)
        return std::unexpected(origins.error());

    std::vector<catalogue::Origin> places;
    places.reserve(merged.organisations.size());
    for (const catalogue::Organisation &organisation : merged.organisations) {
        catalogue::Origin origin{&organisation, {}};
        for (const std::string &catalogue : origins->at(organisation.id))
            origin.catalogues.push_back(order->find(catalogue)->second);
        if (origin.catalogues.size() > 1)
            merged.listings[organisation.id] = listingsOf(organisation, *origins);
        places.push_back(std::move(origin));
    }
    std::vector<bool> hidden(places.size());
    for (const std::vector<std::size_t> &group : catalogue::twinsAmong(places, apart)) {
        std::vector<Listing> listings;
        for (const std::size_t place : group) {
            std::ranges::move(listingsOf(*places[place].organisation, *origins), std::back_inserter(listings));
            hidden[place] = place != group.front();
        }
        merged.listings[places[group.front()].organisation->id] = std::move(listings);
    }
    std::vector<catalogue::Organisation> shown;
    shown.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!hidden[i])
            shown.push_back(std::move(merged.organisations[i]));
    }
    merged.organisations = std::move(shown);
    return merged;
}

} // namespace hansa::store
