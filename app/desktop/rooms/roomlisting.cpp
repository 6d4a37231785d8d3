// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/roomlisting.h"

#include "calls/known/mergedcalls.h"
#include "store/cache.h"

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
/// Calls as all who tell them do together.
Result<std::vector<catalogue::Record>> readRecords(const store::Cache &cache, RecordKind kind)
{
    if (kind != RecordKind::Call)
        return cache.records().records(kind);
    return calls::mergedCalls(cache).transform([](std::vector<calls::MergedCall> known) {
        std::vector<catalogue::Record> records;
        records.reserve(known.size());
        for (calls::MergedCall &one : known)
            records.emplace_back(std::move(one.call));
        return records;
    });
}
} // namespace

Result<std::shared_ptr<const RoomRecords>> readRoomRecords(const QString &path, RecordKind kind)
{
    const auto cache = store::Cache::open(path);
    if (!cache)
        return std::unexpected(cache.error());
    auto records = readRecords(*cache, kind);
    if (!records)
        return std::unexpected(records.error());
    auto read = std::make_shared<RoomRecords>();
    read->kind = kind;
    read->records = std::move(*records);

    const RoomDescription room = roomOf(kind);
    std::vector<std::string> ids;
    for (const catalogue::Record &record : read->records)
        std::ranges::copy_if(room.mentioned(record), std::back_inserter(ids),
                             [](const std::string &id) { return kindOfId(id).has_value(); });
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    const auto summaries = cache->records().summaries(ids);
    if (!summaries)
        return std::unexpected(summaries.error());
    for (const store::RecordSummary &summary : *summaries)
        read->names.emplace(summary.id, text(summary.title));
    return read;
}

std::shared_ptr<const RoomListing> listRoom(const RoomRecords &records, Instant now, const calls::Reader &reader)
{
    auto listing = std::make_shared<RoomListing>();
    listing->room = roomOf(records.kind);
    listing->context.now = now;
    listing->context.reader = reader;
    listing->context.names = records.names;
    listing->rows.reserve(records.records.size());
    for (const catalogue::Record &record : records.records) {
        ListedRecord listed = listing->room.list(record, listing->context);
        for (auto &values : listed.values) {
            std::ranges::sort(values);
            values.erase(std::ranges::unique(values).begin(), values.end());
        }
        listing->rows.push_back(std::move(listed));
    }
    return listing;
}

} // namespace hansa::desktop
