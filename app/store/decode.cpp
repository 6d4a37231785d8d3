// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/decode_p.h"

#include "catalogue/codec.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

Result<std::vector<catalogue::Record>> decode(const Connection &db, const std::vector<std::string> &lines)
{
    catalogue::RecordReader reader;
    std::vector<catalogue::Record> records;
    records.reserve(lines.size());
    for (const std::string &line : lines) {
        auto decoded = reader.read(line);
        if (!decoded)
            return failure(
                ErrorKind::Failed, Words::tr("Reading records"), db.path(),
                Words::tr("a stored record is damaged (%1)").arg(QString::fromStdString(decoded.error().reason)),
                db.kind().damagedHint(db.path()));
        records.push_back(std::move(decoded->record));
    }
    return records;
}

void ParallelDecoder::add(std::string_view json)
{
    m_batch.emplace_back(json);
    m_bytes += json.size();
    if (m_bytes >= batchBytes)
        start();
}

void ParallelDecoder::start()
{
    std::packaged_task task([db = m_db, batch = std::move(m_batch)] { return decode(*db, batch); });
    m_batches.push_back(task.get_future());
    m_pool.start(std::move(task));
    m_batch = {};
    m_bytes = 0;
}

Result<std::vector<catalogue::Record>> ParallelDecoder::finish()
{
    auto last = decode(*m_db, m_batch); // small catalogues start no thread
    std::vector<catalogue::Record> records;
    for (auto &batch : m_batches) {
        auto decoded = batch.get();
        if (!decoded)
            return decoded;
        records.insert(records.end(), std::make_move_iterator(decoded->begin()),
                       std::make_move_iterator(decoded->end()));
    }
    if (!last)
        return last;
    records.insert(records.end(), std::make_move_iterator(last->begin()), std::make_move_iterator(last->end()));
    return records;
}

} // namespace hansa::store
