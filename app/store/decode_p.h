// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/record.h"

#include <QThreadPool>

#include <future>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// Records from the JSON that the cache holds. What doesn't decode was not written by us:
/// the cache is damaged.
[[nodiscard]] Result<std::vector<catalogue::Record>> decode(const Connection &db,
                                                            const std::vector<std::string> &lines);

/// Decodes on other threads while the store's thread reads on. The order is kept.
class ParallelDecoder
{
public:
    explicit ParallelDecoder(const Connection &db)
        : m_db(&db)
    {
    }

    void add(std::string_view json);
    [[nodiscard]] Result<std::vector<catalogue::Record>> finish();

private:
    void start();

    static constexpr std::size_t batchBytes = 1 << 20;
    const Connection *m_db;
    std::vector<std::string> m_batch;
    std::size_t m_bytes = 0;
    std::vector<std::future<Result<std::vector<catalogue::Record>>>> m_batches;
    QThreadPool m_pool; // last: waits for its tasks before the rest goes
};

} // namespace hansa::store
