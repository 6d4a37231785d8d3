// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/head.h"
#include "protocol/packs/erasure.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::publish
{

/// A catalogue's state in memory, as packs make it: for who looks at packs without a cache.
class MemoryState
{
public:
    /// Where its records are canonical JSON by id.
    using Records = std::map<std::string, std::string, std::less<>>;

    MemoryState() = default;
    explicit MemoryState(Records records);

    /// Applies a snapshot (which replaces everything) or a pack of changes. Fails where it is
    /// not what @p ref announces, or was made for another state.
    [[nodiscard]] Result<void> apply(std::string_view bytes, const protocol::PackRef &ref, const QString &where);

    [[nodiscard]] const Records &records() const { return m_records; }
    [[nodiscard]] const std::vector<protocol::Erasure> &erased() const { return m_erased; } ///< by all packs so far
    [[nodiscard]] protocol::Sha256 digest() const;
    [[nodiscard]] std::map<std::string, std::int64_t> counts() const; ///< by kind's name

private:
    [[nodiscard]] Result<void> applySnapshot(std::string_view bytes, const protocol::PackRef &ref,
                                             const QString &where);
    [[nodiscard]] Result<void> applyChanges(std::string_view bytes, const protocol::PackRef &ref, const QString &where);

    Records m_records;
    std::vector<protocol::Erasure> m_erased;
};

} // namespace hansa::publish
