// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/roomlisting.h"

#include "calls/fit/fitsubject.h"
#include "calls/known/mergedcalls.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <functional>

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

/// How well each call fits; nothing where it is not known whom.
std::unordered_map<std::string, double> fitsOf(const std::vector<catalogue::Record> &records, const store::Cache &cache,
                                               const QString &workspacePath, const std::string &fitFor)
{
    std::unordered_map<std::string, double> fits;
    const auto subject = calls::fitSubjectFrom(fitFor);
    if (!subject)
        return fits;
    const auto found = store::Workspace::open(workspacePath).and_then([&](const store::Workspace &workspace) {
        return calls::profileOf(*subject, cache, workspace);
    });
    if (!found || *found == calls::FitProfile())
        return fits; // the list, search or organisation is gone
    const calls::FitProfile &profile = *found;
    const std::function<double(const catalogue::Record &)> fit = [&](const catalogue::Record &one) {
        return calls::FitCall(std::get<catalogue::Call>(one)).fit(profile).score;
    };
    const QList<double> scores = QtConcurrent::blockingMapped<QList<double>>(records, fit);
    for (std::size_t place = 0; place < records.size(); ++place)
        fits.emplace(catalogue::headOf(records[place]).id, scores[qsizetype(place)]);
    return fits;
}
} // namespace

Result<std::shared_ptr<const RoomRecords>> readRoomRecords(const QString &cachePath, const QString &workspacePath,
                                                           RecordKind kind, const std::string &fitFor)
{
    const auto cache = store::Cache::open(cachePath);
    if (!cache)
        return std::unexpected(cache.error());
    auto records = readRecords(*cache, kind);
    if (!records)
        return std::unexpected(records.error());
    auto read = std::make_shared<RoomRecords>();
    read->kind = kind;
    read->records = std::move(*records);
    if (kind == RecordKind::Call)
        read->fits = fitsOf(read->records, *cache, workspacePath, fitFor);

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
    listing->context.fits = records.fits;
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
