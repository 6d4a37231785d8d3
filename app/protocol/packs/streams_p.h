// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <string_view>

namespace hansa::protocol
{

/// Sorts of values that a place in a record has, and their letter in a pack
/// (docs/change-packs.md, "Streams").
enum class Stream : char {
    Types = 't', ///< one letter a value
    Texts = 's',
    Integers = 'i',
    Decimals = 'd',
    Counts = 'n', ///< elements of a list
    Shapes = 'k', ///< keys of an object
    Edited = 'K', ///< keys of an object that change, and how
    Edits = 'e', ///< of a text: how many
    Copied = 'c', ///< words kept before an edit
    Skipped = 'x', ///< words it takes away
    Inserted = 'w', ///< text it puts there
    Lengths = 'm', ///< elements of a list that changes
    Kept = 'j', ///< which element of the old list one is
    Drops = 'D', ///< positions; at the root, as all that follow
    Patches = 'P', ///< positions
    Erased = 'E', ///< ids
    FieldCounts = 'F',
    Fields = 'f',
};

/// What a stream's values are.
enum class StreamForm {
    Letters, ///< bytes; the last one counts for all that follow
    Texts, ///< each ended by `endOfText`, or numbered where few are many
    Numbers, ///< varints
};

constexpr StreamForm formOf(Stream stream)
{
    switch (stream) {
    case Stream::Types:
        return StreamForm::Letters;
    case Stream::Texts:
    case Stream::Decimals:
    case Stream::Shapes:
    case Stream::Edited:
    case Stream::Inserted:
    case Stream::Erased:
    case Stream::Fields:
        return StreamForm::Texts;
    default:
        return StreamForm::Numbers;
    }
}

constexpr std::string_view allStreams = "tsidnkKecxwmjDPEFf";

// None of these bytes occurs in UTF-8.
inline constexpr char endOfText = '\xFF';
inline constexpr char beforeKey = '\xFE'; ///< in a path, and in a shape
inline constexpr char beforeElement = '\xFD'; ///< in a path

/// Types of values.
inline constexpr char textType = 's';
inline constexpr char integerType = 'i';
inline constexpr char decimalType = 'd';
inline constexpr char listType = 'a';
inline constexpr char objectType = 'o';
inline constexpr char trueType = 'T';
inline constexpr char falseType = 'F';

/// What happens to a key of an object.
inline constexpr char setKey = '+';
inline constexpr char removeKey = '-';
inline constexpr char editKey = '~';

/// The length of a text's first word: up to and with the first space, or all of it.
constexpr std::size_t firstWord(std::string_view text)
{
    const std::size_t space = text.find(' ');
    return space == std::string_view::npos ? text.size() : space + 1;
}

inline constexpr int deepestNesting = 64;
inline constexpr std::size_t mostColumns = 16'384; ///< places in all records of a pack, the records themselves too
inline constexpr std::size_t mostNumbered = 256; ///< texts: a number is one byte

} // namespace hansa::protocol
