// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packs/streams_p.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

/// The values of one place in all records, sort by sort, as a writer collects them.
class OutColumn
{
public:
    OutColumn() = default;
    OutColumn(const OutColumn &) = delete; // those below know their root
    OutColumn &operator=(const OutColumn &) = delete;

    void addLetter(Stream stream, char letter) { m_numbers[stream] += letter; }
    void addText(Stream stream, std::string_view text) { m_texts[stream].append(text) += endOfText; }
    void addNumber(Stream stream, std::uint64_t number);

    /// The column of one key of the objects at this place.
    [[nodiscard]] OutColumn &member(std::string_view key);
    /// The column of the elements of the lists at this place.
    [[nodiscard]] OutColumn &element();

    // Of a root.
    [[nodiscard]] std::size_t columns() const { return m_columns; } ///< all of them, itself too
    [[nodiscard]] std::size_t pathBytes() const { return m_allPaths; } ///< of the paths of all of them

    /// All streams below this column: those of texts and decimals first, each group sorted
    /// by name. With @p plain no texts are numbered.
    [[nodiscard]] std::string serialise(bool plain) const;

private:
    struct Named;
    OutColumn(OutColumn &root, std::size_t pathBytes);
    void collect(std::string &path, bool plain, std::vector<Named> &found) const;

    std::map<Stream, std::string> m_numbers; ///< letters too
    std::map<Stream, std::string> m_texts; ///< each ended by `endOfText`
    std::map<std::string, std::unique_ptr<OutColumn>, std::less<>> m_members;
    std::unique_ptr<OutColumn> m_element;
    OutColumn *m_root = this;
    std::size_t m_pathBytes = 0; ///< of this one
    std::size_t m_columns = 1; ///< of a root
    std::size_t m_allPaths = 0; ///< of a root
};

} // namespace hansa::protocol
