// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/recordkind.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::store
{

using Sha256 = std::array<std::byte, 32>;

/// What the user imported stands beside the catalogues that are followed, under ids that begin
/// so and that no address may serve: `local.eu-portal`.
inline constexpr std::string_view localPrefix = "local.";
[[nodiscard]] inline bool isLocal(std::string_view catalogue)
{
    return catalogue.starts_with(localPrefix);
}

/// What the cache knows about one catalogue that it holds.
struct CatalogueState {
    std::string id; ///< the catalogue's own name: `hansa.embedded`
    std::string title;
    std::string publisher;
    std::string url; ///< empty for the embedded catalogue and local ones
    std::string key; ///< `ed25519:…`, the one it was first followed with
    std::string keys; ///< the newest key set that was let in, JSON; empty: the key alone
    std::int64_t revision = 0; ///< 0 before the first fill
    std::string digest; ///< of the state, hex; empty: what is held is damaged
    std::optional<Instant> published;
    std::optional<Instant> expires;
    std::optional<Instant> checked; ///< when it was last asked whether there is news
    std::string etag; ///< of the head, as the server gave it
    std::string head; ///< the signed bytes of the head that this state came from
    std::int64_t sizeFactor = 1; ///< how many times the usual size the user agreed to
    std::int64_t bytes = 0; ///< of the texts of all its records, as CacheUpdate counts them

    friend bool operator==(const CatalogueState &, const CatalogueState &) = default;
};

using KindCounts = std::map<RecordKind, std::int64_t>;

} // namespace hansa::store
