// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packs/streams_p.h"

#include <array>
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
/// into the unpacked bytes.
class InColumn
{
public:
    /// A key of an object's shape: how it changes (nothing in a whole object), its name, and
    /// the column of its values, null where there is none.
    struct ShapeKey {
        char change;
        std::string_view key;
        InColumn *column;
    };

    /// Reads all streams of @p bytes into a tree below the root. Throws BrokenPack.
    [[nodiscard]] static InColumn parse(std::string_view bytes);

    // Each takes one value, and throws BrokenPack where there is none.
    [[nodiscard]] char letter(Stream stream);
    [[nodiscard]] std::string_view text(Stream stream);
    [[nodiscard]] std::uint64_t number(Stream stream);
    /// Keys of a shape: of `Shapes`, or of `Edited` with how each changes. Lives as long as
    /// the column.
    [[nodiscard]] const std::vector<ShapeKey> &shape(Stream stream);

    [[nodiscard]] InColumn &element(); ///< Throws where there are no elements
    /// Whether every stream from here on was read to its end.
    [[nodiscard]] bool isUsedUp() const;

private:
    struct Values {
        std::string_view rest;
        std::vector<std::string_view> numbered;
        bool present = false;
        bool hasNumbers = false; ///< rest are numbers of texts
        bool lastWasRead = false; ///< of letters
    };
    [[nodiscard]] Values &values(Stream stream);
    void put(Stream stream, std::string_view body);
    [[nodiscard]] InColumn &at(std::string_view path);

    std::array<Values, allStreams.size()> m_values;
    std::map<std::string, std::unique_ptr<InColumn>, std::less<>> m_members;
    std::unique_ptr<InColumn> m_element;
    std::map<std::string, std::vector<ShapeKey>, std::less<>> m_shapes; ///< by their text, read once
};

} // namespace hansa::protocol
