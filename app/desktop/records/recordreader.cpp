// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/recordreader.h"

#include "calls/known/mergedcalls.h"
#include "desktop/records/describe.h"
#include "store/cache.h"

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
} // namespace

Result<std::optional<PageDescription>> readPage(const QString &path, const std::string &id, Instant now,
                                                const calls::Reader &reader)
{
    const auto cache = store::Cache::open(path);
    if (!cache)
        return std::unexpected(cache.error());
    const auto record = recordOf(*cache, id);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return std::nullopt;

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

    RecordContext context;
    context.now = now;
    context.reader = reader;
    for (const store::Link &link : *from)
        if (!link.record.title.empty())
            context.names.emplace(link.record.id, text(link.record.title));
    return describe(**record, context, links);
}

} // namespace hansa::desktop
