// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"

#include <optional>
#include <string_view>

namespace hansa::calls
{

/// A moment as the EU Funding & Tenders Portal writes it, as far as it can be believed.
struct PortalDate {
    Day day; ///< in UTC
    std::optional<std::chrono::minutes> time; ///< since midnight UTC; nothing where only a day is meant

    [[nodiscard]] std::string timeText() const; ///< "17:00", or empty
    friend auto operator<=>(const PortalDate &, const PortalDate &) = default;
};

/// "2026-09-15T00:00:00.000+0000", with another offset or Z, "2027-09-21", or milliseconds since
/// 1970. Midnight, there or in UTC, says only the day. Seconds are left out: between two days the portal moves
/// them without meaning. Nothing for all else.
[[nodiscard]] std::optional<PortalDate> portalDate(std::string_view text);

} // namespace hansa::calls
