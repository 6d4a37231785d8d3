// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"
#include "desktop/records/recordcontext.h"

#include <QString>

#include <array>
#include <compare>
#include <string>
#include <vector>

namespace hansa::desktop
{

inline constexpr std::size_t maxFilters = 4;
inline constexpr std::size_t maxSorts = 5;

/// Where a record stands in one order: groups first, then the number, then the title.
struct SortPlace {
    int group = 0;
    double number = 0;

    friend auto operator<=>(const SortPlace &, const SortPlace &) = default;
};

/// One record as a room lists it: the words of its row, and what it is found and sorted by.
struct ListedRecord {
    std::string id;
    QString title;
    QString details; ///< place and two facts
    QString figure; ///< at the right: how long, how many
    QString aside; ///< below it: from when to when
    bool over = false; ///< past, closed, ended: shown softer

    std::string found; ///< folded: what a text is looked for in
    std::string sortTitle; ///< folded
    std::array<std::vector<std::string>, maxFilters> values; ///< by filter; none: not stated
    std::array<SortPlace, maxSorts> places; ///< by sort
};

/// A filter of a room: one value chosen, or all.
struct RoomFilter {
    QString key;
    QString title; ///< "Programme"
    QString all; ///< "All programmes"
    bool segmented = false; ///< few values, all shown beside each other
    std::vector<std::string> order; ///< the values in this order; empty: by name
    QString (*name)(const std::string &value, const RecordContext &context) = nullptr;
};

/// An order that a room can be in; the first is the one it starts with.
struct RoomSort {
    QString key;
    QString title; ///< "closing soon first"
};

/// What is particular about the room of one kind; all else is common to all.
struct RoomDescription {
    RecordKind kind = RecordKind::Call;
    QString placeholder; ///< of the search field
    std::vector<RoomFilter> filters; ///< at most maxFilters
    std::vector<RoomSort> sorts; ///< at most maxSorts
    QString (*counted)(int count) = nullptr; ///< "38 calls"
    ListedRecord (*list)(const catalogue::Record &record, const RecordContext &context) = nullptr;
    /// Ids whose names the rows need.
    std::vector<std::string> (*mentioned)(const catalogue::Record &record) = nullptr;
};

/// Requires: @p kind is not Organisation; organisations are found in the search room.
[[nodiscard]] RoomDescription roomOf(RecordKind kind);

// One a kind, each in the file of its name.
[[nodiscard]] RoomDescription callRoom();
[[nodiscard]] RoomDescription partnershipRoom();
[[nodiscard]] RoomDescription eventRoom();
[[nodiscard]] RoomDescription countryRoom();
[[nodiscard]] RoomDescription storyRoom();
[[nodiscard]] RoomDescription cooperationRoom();

/// Fills what every kind has alike: id, title, and the text it is found by.
void setCommon(ListedRecord &listed, const std::string &id, QString title, std::initializer_list<QString> foundBy);

/// A day as a sort number, earliest first.
[[nodiscard]] double sortNumber(const PartialDate &date);

/// A list of facts in one line, what is empty left out.
[[nodiscard]] QString factLine(const QStringList &facts);

/// "Germany, France and 5 more".
[[nodiscard]] QString shortCountries(std::span<const std::string> codes, const RecordContext &context);

} // namespace hansa::desktop
