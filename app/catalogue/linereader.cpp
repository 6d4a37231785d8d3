// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/linereader.h"

#include <QUtf8StringView>

#include <format>

namespace hansa::catalogue
{

namespace
{
constexpr qint64 chunkBytes = 1 << 16;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
} // namespace

bool LineReader::refill()
{
    m_buffer.resize(std::size_t(chunkBytes));
    m_at = 0;
    const qint64 got = m_device.read(m_buffer.data(), chunkBytes);
    m_buffer.resize(std::size_t(std::max<qint64>(got, 0)));
    return got > 0;
}

bool LineReader::readRaw(bool &tooLong)
{
    m_line.clear();
    tooLong = false;
    bool any = false;
    while (m_at < m_buffer.size() || refill()) {
        any = true;
        const auto end = m_buffer.find('\n', m_at);
        const std::string_view piece(m_buffer.data() + m_at, (end == m_buffer.npos ? m_buffer.size() : end) - m_at);
        if (m_line.size() + piece.size() > m_longest)
            tooLong = true;
        else if (!tooLong)
            m_line += piece;
        m_at += piece.size() + (end == m_buffer.npos ? 0 : 1);
        if (end != m_buffer.npos)
            break;
    }
    return any;
}

std::optional<TextLine> LineReader::next()
{
    bool tooLong = false;
    while (readRaw(tooLong)) {
        ++m_number;
        std::string_view text = m_line;
        if (m_number == 1) {
            m_wide = text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")
                || text.starts_with(std::string_view("\0\0\xfe\xff", 4));
            if (text.starts_with(byteOrderMark))
                text.remove_prefix(byteOrderMark.size());
        }
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (tooLong)
            return TextLine{m_number, {}, std::format("longer than {} bytes", m_longest)};
        if (text.find_first_not_of(" \t") == text.npos)
            continue;
        if (!QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8())
            return TextLine{m_number, text, "not UTF-8"};
        return TextLine{m_number, text, {}};
    }
    return std::nullopt;
}

} // namespace hansa::catalogue
