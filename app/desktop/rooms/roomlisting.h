// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "desktop/rooms/listedrecord.h"

#include <memory>

namespace hansa::desktop
{

/// The records of one kind as the cache has them, and the names of what they mention.
struct RoomRecords {
    RecordKind kind = RecordKind::Call;
    std::vector<catalogue::Record> records;
    std::unordered_map<std::string, QString> names;
    std::unordered_map<std::string, double> fits; ///< of calls: how well each fits whom they are to fit
};

/// What a room lists at one moment. Immutable and shared: rows and questions refer to it.
struct RoomListing {
    RoomDescription room;
    RecordContext context;
    std::vector<ListedRecord> rows;
};

/// Reads a kind from the catalogue.db at @p cachePath. @p fitFor: whom calls are to fit, as
/// calls::toText(FitSubject), looked up in the workspace.db at @p workspacePath; empty: nobody.
/// Blocks: for a worker.
[[nodiscard]] Result<std::shared_ptr<const RoomRecords>>
readRoomRecords(const QString &cachePath, const QString &workspacePath, RecordKind kind, const std::string &fitFor);

/// Puts records in words, as they stand at @p now. Pure; for a worker.
[[nodiscard]] std::shared_ptr<const RoomListing> listRoom(const RoomRecords &records, Instant now,
                                                          const calls::Reader &reader);

} // namespace hansa::desktop
