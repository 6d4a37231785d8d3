// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/storedindex.h"

#include "catalogue/partnership.h"
#include "catalogue/vocabularies.h"
#include "search/columnfile.h"
#include "search/columns/archive.h"
#include "store/cache.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <format>
#include <optional>

namespace hansa::files
{

namespace
{
Q_LOGGING_CATEGORY(lcIndex, "hansa.files.index")

using Listings = std::unordered_map<std::string, std::vector<store::Listing>>;
using ListingLines = std::vector<std::pair<std::string, std::vector<std::array<std::string, 3>>>>;

std::string written(const Listings &listings)
{
    ListingLines lines;
    for (const auto &[id, list] : listings) {
        auto &line = lines.emplace_back(id, std::vector<std::array<std::string, 3>>());
        for (const store::Listing &listing : list)
            line.second.push_back({listing.catalogue, listing.id, listing.name});
    }
    std::string bytes;
    search::ColumnWriter writer(bytes);
    writer(lines);
    return bytes;
}

/// Nothing where the bytes are something else.
std::optional<Listings> readListings(std::string_view bytes)
{
    ListingLines lines;
    search::ColumnReader reader(bytes);
    reader(lines);
    if (!reader.isGood() || !reader.isAtEnd())
        return std::nullopt;
    Listings listings;
    for (auto &[id, list] : lines) {
        for (auto &[catalogue, own, name] : list)
            listings[id].push_back({std::move(catalogue), std::move(own), std::move(name)});
    }
    return listings;
}

/// What an index depends on; empty where the cache cannot vouch for what it holds.
Result<std::string> tieOf(const store::Cache &cache, const catalogue::ApartPairs &apart)
{
    const auto states = cache.catalogues().all();
    if (!states)
        return std::unexpected(states.error());
    std::string tie = QCoreApplication::applicationVersion().toStdString() + '\n';
    for (const store::CatalogueState &state : *states) {
        if (store::isLocal(state.id))
            continue; // what is imported holds no organisation
        if (state.digest.empty())
            return std::string();
        tie += std::format("{} {} {}\n", state.id, state.revision, state.digest);
    }
    return tie + apart.text();
}

Result<StoredIndex> build(const store::Cache &cache, const store::CatalogueFilter &in,
                          const catalogue::ApartPairs &apart, std::span<const search::Concept> concepts)
{
    auto merged = store::mergedOrganisations(cache, in, apart);
    if (!merged)
        return std::unexpected(merged.error());
    const auto partnerships = cache.records().all<catalogue::Partnership>(in);
    if (!partnerships)
        return std::unexpected(partnerships.error());
    return StoredIndex{search::Index::build(merged->organisations, *partnerships, concepts),
                       std::move(merged->listings)};
}
} // namespace

Result<StoredIndex> storedIndex(const store::Cache &cache, const store::CatalogueFilter &in,
                                const catalogue::ApartPairs &apart)
{
    const auto concepts = search::conceptsOf(catalogue::Vocabularies::builtIn());
    if (!in.empty())
        return build(cache, in, apart, concepts);
    const auto tie = tieOf(cache, apart);
    if (!tie)
        return std::unexpected(tie.error());
    const QString path = cache.columnsPath();
    if (!tie->empty()) {
        auto stored = search::loadColumns(*tie, path, concepts);
        if (auto listings = stored.index ? readListings(stored.extra) : std::nullopt)
            return StoredIndex{std::move(stored.index), std::move(*listings)};
    }
    auto built = build(cache, in, apart, concepts);
    if (built && !tie->empty()) {
        if (const auto saved = search::saveColumns(*built->index, *tie, written(built->listings), path); !saved)
            qCWarning(lcIndex, "%ls", qUtf16Printable(saved.error().message()));
    }
    return built;
}

} // namespace hansa::files
