// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

/// The state that a change pack starts from.
struct PackBase {
    std::span<const std::string> ids; ///< of all records, ascending by bytes: positions count in it
    /// A record's canonical JSON. Called for ids of the base only.
    std::function<Result<std::string>(std::string_view id)> json;

    [[nodiscard]] std::optional<std::int64_t> position(std::string_view id) const;
};

/// An excerpt of the base in the form of a pack's streams, which zstd takes as a prefix:
/// both sides have it, so it never travels. docs/change-packs.md, "Prefix".
[[nodiscard]] Result<std::string> prefixOf(const PackBase &base);

} // namespace hansa::protocol
