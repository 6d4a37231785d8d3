// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QIODevice>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::catalogue
{

/// The longest line that is read, where nothing else is said. Longer ones are passed over
/// without being kept.
inline constexpr std::size_t maxLineBytes = 1 << 20;

/// A line of a text file.
struct TextLine {
    std::int64_t number = 0; ///< from 1
    std::string_view text; ///< without its end; until the next call
    std::string trouble; ///< why it can't be used; empty where it can
};

/// Reads a text file line by line in little memory, whatever is in it: ends of line LF or
/// CRLF, a byte order mark at the start, lines too long, bytes that are no UTF-8.
class LineReader
{
public:
    /// @p device is open for reading and outlives us.
    explicit LineReader(QIODevice &device, std::size_t longest = maxLineBytes)
        : m_device(device)
        , m_longest(longest)
    {
    }

    /// The next line that isn't empty.
    [[nodiscard]] std::optional<TextLine> next();
    /// Whether the file is UTF-16 or UTF-32, of which no line can be read. After the first
    /// next().
    [[nodiscard]] bool isWide() const { return m_wide; }

private:
    [[nodiscard]] bool readRaw(bool &tooLong); ///< one line into m_line; false at the end
    bool refill();

    QIODevice &m_device;
    std::size_t m_longest;
    std::string m_buffer;
    std::size_t m_at = 0; ///< in m_buffer
    std::string m_line;
    std::int64_t m_number = 0;
    bool m_wide = false;
};

} // namespace hansa::catalogue
