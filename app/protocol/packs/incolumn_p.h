// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packs/streams_p.h"

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

/// Why a pack is broken. Thrown and caught inside of its reader: every value it takes may
/// be missing.
struct BrokenPack {
    std::string why;
};

/// The values of one place in all records, sort by sort, taken one after the other. Points
/// into the unpacked bytes. All columns of a pack take a few times its bytes at most, and each is
/// one that its values can reach.
class InColumn
{
public:
    class Shape;

    /// Reads all streams of @p bytes into a tree below the root. Throws BrokenPack.
    [[nodiscard]] static InColumn parse(std::string_view bytes);

    // Each takes one value, and throws BrokenPack where there is none.
    [[nodiscard]] char letter(Stream stream);
    [[nodiscard]] std::string_view text(Stream stream);
    [[nodiscard]] std::uint64_t number(Stream stream);
    /// Keys of a shape: of `Shapes`, or of `Edited` with how each changes. The column outlives it.
    [[nodiscard]] Shape shape(Stream stream);

    [[nodiscard]] InColumn &element(); ///< Throws where there are no elements
    /// Whether every stream from here on was read to its end, and every numbered text was used.
    [[nodiscard]] bool isUsedUp() const;

private:
    /// Different texts, which values name by their number.
    struct Table {
        std::string_view bytes;
        std::vector<std::uint32_t> ends; ///< of each text, in bytes
        std::bitset<mostNumbered> used;

        [[nodiscard]] std::string_view take(std::size_t number);
    };
    struct Values {
        Stream stream;
        bool lastWasRead = false; ///< of letters
        std::string_view rest;
        std::unique_ptr<Table> numbered; ///< rest are numbers of texts
    };
    [[nodiscard]] const Values *find(Stream stream) const;
    [[nodiscard]] Values &values(Stream stream); ///< Throws where the stream is missing
    void put(Stream stream, std::string_view body);
    [[nodiscard]] InColumn &at(std::string_view path, std::size_t &columns);
    void checkReachable() const;

    std::vector<Values> m_values; ///< of the streams that are there
    std::map<std::string, std::unique_ptr<InColumn>, std::less<>> m_members;
    std::unique_ptr<InColumn> m_element;
};

/// The keys of one object, one after the other.
class InColumn::Shape
{
public:
    Shape(const InColumn &column, std::string_view keys, bool edited);

    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    void next(); ///< Throws BrokenPack where what follows is no key

    // Of the key that it is at.
    [[nodiscard]] char change() const { return m_change; } ///< in an edited object
    [[nodiscard]] std::string_view key() const { return m_key; }
    [[nodiscard]] InColumn &column() const; ///< of its values. Throws where there are none

private:
    const InColumn &m_column;
    std::string_view m_rest;
    std::string_view m_key;
    char m_change = '\0';
    bool m_edited;
    bool m_atEnd = false;
};

} // namespace hansa::protocol
