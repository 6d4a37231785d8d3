// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/snapshotreader.h"
#include "store/preparedrow.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace hansa::sync
{

/// Unpacks, checks, hashes and decodes a snapshot's records on a thread of its own, a few
/// megabytes ahead of who writes them: a first sync takes half the time.
class PreparedRecords
{
public:
    explicit PreparedRecords(protocol::SnapshotReader pack);
    ~PreparedRecords();
    PreparedRecords(const PreparedRecords &) = delete;
    PreparedRecords &operator=(const PreparedRecords &) = delete;

    /// As SnapshotReader::next(). The record lives until the next one is asked for.
    [[nodiscard]] Result<const store::PreparedRow *> next(); ///< null after the last one

private:
    using Batch = std::vector<store::PreparedRow>;
    void prepare(const std::stop_token &stop);
    [[nodiscard]] Result<Batch> nextBatch(); ///< of the pack; empty at its end

    protocol::SnapshotReader m_pack; ///< of the thread
    store::RowPreparer m_preparer; ///< of the thread
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<Batch>> m_ready; ///< under the mutex
    Batch m_batch;
    std::size_t m_at = 0;
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace hansa::sync
