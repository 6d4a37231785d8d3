// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "base/result.h"
#include "protocol/snapshotreader.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace hansa::sync
{

/// A record of a snapshot, ready to be put into a cache.
struct PreparedRecord {
    RecordKind kind;
    std::string id;
    std::string json; ///< canonical
    protocol::Sha256 hash;
    std::uint16_t bucket;
};

/// Unpacks, checks and hashes a snapshot's records on a thread of its own, a few megabytes
/// ahead of who writes them: a first sync takes a third less time.
class PreparedRecords
{
public:
    explicit PreparedRecords(protocol::SnapshotReader pack);
    ~PreparedRecords();
    PreparedRecords(const PreparedRecords &) = delete;
    PreparedRecords &operator=(const PreparedRecords &) = delete;

    /// As SnapshotReader::next(). The record lives until the next one is asked for.
    [[nodiscard]] Result<const PreparedRecord *> next(); ///< null after the last one

private:
    using Batch = std::vector<PreparedRecord>;
    void prepare(const std::stop_token &stop);
    [[nodiscard]] Result<Batch> nextBatch(); ///< of the pack; empty at its end

    protocol::SnapshotReader m_pack; ///< of the thread
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<Batch>> m_ready; ///< under the mutex
    Batch m_batch;
    std::size_t m_at = 0;
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace hansa::sync
