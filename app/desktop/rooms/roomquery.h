// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/rooms/listedrecord.h"

#include <array>
#include <optional>
#include <vector>

namespace hansa::desktop
{

/// What is asked of a room.
struct RoomQuery {
    QString text;
    std::array<std::optional<std::string>, maxFilters> chosen; ///< by filter; nothing: all
    std::size_t sort = 0;

    friend bool operator==(const RoomQuery &, const RoomQuery &) = default;
};

/// A value of a filter, and how many records choosing it would show.
struct RoomChoice {
    std::string value;
    int count = 0;

    friend bool operator==(const RoomChoice &, const RoomChoice &) = default;
};

/// What taking one restriction away would bring.
struct RoomRelaxation {
    std::optional<std::size_t> filter; ///< nothing: the text
    int gain = 0;

    friend bool operator==(const RoomRelaxation &, const RoomRelaxation &) = default;
};

/// The answer: which rows in which order, and what each choice would show.
struct RoomAnswer {
    std::vector<std::uint32_t> rows; ///< indices into the records asked
    std::array<std::vector<RoomChoice>, maxFilters> choices; ///< every value there is, by value
    std::array<int, maxFilters> all{}; ///< what "all" of a filter would show
    std::vector<RoomRelaxation> relaxations; ///< only where there are no rows; the largest gain first
};

/// Pure; any thread. O(n) per filter and O(n log n) for the order.
[[nodiscard]] RoomAnswer askRoom(const std::vector<ListedRecord> &records, const RoomQuery &query);

} // namespace hansa::desktop
