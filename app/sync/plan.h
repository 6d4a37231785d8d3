// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/head.h"
#include "protocol/packs/packindex.h"
#include "protocol/packs/packpath.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hansa::sync
{

/// Which packs to fetch: the cheapest way by bytes from the revision that is held, or from
/// nothing by the snapshot, and the next cheapest where one has failed.
class Plan
{
public:
    Plan(const protocol::Content &content, std::int64_t held);

    /// Whether the list of packs could lead further than what the head names.
    [[nodiscard]] bool wantsIndex() const;
    void take(const protocol::PackIndex &index);

    /// Nothing where no way is left.
    [[nodiscard]] std::optional<protocol::PackPath> best() const;

    void fails(const protocol::PackRef &pack); ///< it cannot be had
    void distrustHeld(); ///< what is held may be what is wrong: only by the snapshot from now on

private:
    std::int64_t m_held;
    std::int64_t m_revision;
    bool m_hasIndex;
    std::vector<protocol::PackRef> m_packs; ///< the snapshot too
};

} // namespace hansa::sync
