// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/head.h"

#include <expected>
#include <string>
#include <string_view>

namespace hansa::protocol
{

/// Why a signed part could not be read.
struct PartRefusal {
    std::string reason;
    bool newer = false; ///< its format is above formatVersion
};

[[nodiscard]] std::expected<Content, PartRefusal> contentFromJson(std::string_view json);
[[nodiscard]] std::expected<Freshness, PartRefusal> freshnessFromJson(std::string_view json);

} // namespace hansa::protocol
