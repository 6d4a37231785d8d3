// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/preparedrecords.h"

#include "base/guarded.h"
#include "protocol/digest.h"

namespace hansa::sync
{

namespace
{
constexpr std::size_t batchBytes = std::size_t(256) << 10;
constexpr std::size_t mostReady = 8;
} // namespace

PreparedRecords::PreparedRecords(protocol::SnapshotReader pack)
    : m_pack(std::move(pack))
    , m_thread([this](const std::stop_token &stop) { prepare(stop); })
{
}

PreparedRecords::~PreparedRecords() = default;

Result<PreparedRecords::Batch> PreparedRecords::nextBatch()
{
    Batch batch;
    for (std::size_t bytes = 0; bytes < batchBytes;) {
        const auto record = m_pack.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            break;
        const auto &[kind, id, json] = **record;
        bytes += json.size();
        auto row = m_preparer.prepare(std::string(json), protocol::sha256(json), protocol::bucketOf(kind, id));
        if (!row)
            return std::unexpected(row.error());
        batch.push_back(std::move(*row));
    }
    return batch;
}

void PreparedRecords::prepare(const std::stop_token &stop)
{
    for (bool more = true; more;) {
        auto batch = guarded([this] { return nextBatch(); });
        more = batch && !batch->empty();
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [&] { return m_ready.size() < mostReady; }))
            return; // nobody wants it any more
        m_ready.push_back(std::move(batch));
        m_changed.notify_all();
    }
}

Result<const store::PreparedRow *> PreparedRecords::next()
{
    if (m_at == m_batch.size()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_ready.empty(); });
        if (!m_ready.front())
            return std::unexpected(m_ready.front().error());
        if (m_ready.front()->empty())
            return nullptr;
        m_batch = std::move(*m_ready.front());
        m_at = 0;
        m_ready.pop_front();
        m_changed.notify_all();
    }
    return &m_batch[m_at++];
}

} // namespace hansa::sync
