// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/recordreader.h"

#include "calls/known/mergedcalls.h"
#include "calls/tracking/followedcalls.h"
#include "catalogue/codec.h"
#include "desktop/records/describe.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
Result<std::vector<store::RecordSummary>> partnershipsWithMembersIn(const std::string &country,
                                                                    const store::RecordRepository &records)
{
    const auto all = records.records(RecordKind::Partnership);
    if (!all)
        return std::unexpected(all.error());
    std::vector<store::RecordSummary> found;
    for (const catalogue::Record &record : *all) {
        const auto &partnership = std::get<catalogue::Partnership>(record);
        if (std::ranges::contains(partnership.members, country, &catalogue::PartnershipMember::country))
            found.push_back({partnership.id, partnership.acronym.empty() ? partnership.name : partnership.acronym, {}});
    }
    std::ranges::sort(found, {}, &store::RecordSummary::title);
    return found;
}
/// A call as all who tell it do together.
Result<std::optional<catalogue::Record>> recordOf(const store::Cache &cache, const std::string &id)
{
    if (kindOfId(id) != RecordKind::Call)
        return cache.records().record(id);
    return calls::mergedCall(cache, id).transform([](std::optional<calls::MergedCall> known) {
        return known ? std::optional<catalogue::Record>(std::move(known->call)) : std::nullopt;
    });
}

/// A record as it was, in the first of the catalogues that had it then.
Result<std::optional<catalogue::Record>> recordAt(const store::Cache &cache, const std::string &id, Instant moment)
{
    const auto catalogues = cache.catalogues().all();
    if (!catalogues)
        return std::unexpected(catalogues.error());
    for (const store::CatalogueState &catalogue : *catalogues) {
        const auto json = cache.changes().recordAt(catalogue.id, id, moment);
        if (!json)
            return std::unexpected(json.error());
        if (!*json)
            continue;
        auto read = catalogue::RecordReader().read(**json);
        if (!read)
            return std::unexpected(
                Error{ErrorKind::Failed,
                      QCoreApplication::translate("hansa::desktop::RecordReader", "Looking at an earlier state"),
                      text(id),
                      QCoreApplication::translate("hansa::desktop::RecordReader", "the change log has it damaged"),
                      {}});
        return std::move(read->record);
    }
    return std::nullopt;
}

/// A tracked call as it was last known.
Result<std::optional<PageDescription>> lastKnownPage(const QString &workspacePath, const std::string &id,
                                                     const RecordContext &context)
{
    if (kindOfId(id) != RecordKind::Call)
        return std::nullopt;
    const auto tracked = store::Workspace::open(workspacePath).and_then([&](const store::Workspace &workspace) {
        return workspace.trackedCalls().find(id);
    });
    if (!tracked)
        return std::unexpected(tracked.error());
    if (!*tracked)
        return std::nullopt;
    PageDescription page = describe(calls::lastKnown(**tracked), context, {});
    page.state = QCoreApplication::translate("hansa::desktop::RecordReader", "In no catalogue any more: as last known");
    return page;
}
} // namespace

Result<std::optional<PageDescription>> readPage(const QString &cachePath, const QString &workspacePath,
                                                const std::string &id, Instant now, const calls::Reader &reader,
                                                std::optional<Instant> asOf)
{
    const auto cache = store::Cache::open(cachePath);
    if (!cache)
        return std::unexpected(cache.error());
    const auto record = asOf ? recordAt(*cache, id, *asOf) : recordOf(*cache, id);
    if (!record)
        return std::unexpected(record.error());
    RecordContext context;
    context.now = now;
    context.reader = reader;
    if (!*record && asOf)
        return std::nullopt;
    if (!*record)
        return lastKnownPage(workspacePath, id, context);

    PageLinks links;
    auto to = cache->links().to(id);
    if (!to)
        return std::unexpected(to.error());
    links.to = std::move(*to);
    const auto from = cache->links().from(id);
    if (!from)
        return std::unexpected(from.error());
    if (const auto *country = std::get_if<catalogue::Country>(&**record)) {
        auto partnerships = partnershipsWithMembersIn(country->code, cache->records());
        if (!partnerships)
            return std::unexpected(partnerships.error());
        links.partnershipsOfCountry = std::move(*partnerships);
    }

    for (const store::Link &link : *from)
        if (!link.record.title.empty())
            context.names.emplace(link.record.id, text(link.record.title));
    return describe(**record, context, links);
}

} // namespace hansa::desktop
