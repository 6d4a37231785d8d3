// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/controls.h"

#include <QString>

#include <algorithm>
#include <array>

namespace hansa
{

using namespace Qt::StringLiterals;

namespace
{

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array controlRanges{Range{0x0000, 0x001F}, Range{0x007F, 0x009F},  Range{0x061C, 0x061C},
                                   Range{0x200E, 0x200F}, Range{0x2028, 0x202E},  Range{0x2066, 0x206F},
                                   Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE007F}};

/// Printable ASCII, tab and line feed: most texts are nothing else.
bool isPlainAscii(std::string_view utf8)
{
    return std::ranges::all_of(utf8, [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; });
}

void appendEscape(QString &out, char32_t c)
{
    for (const QChar unit : QChar::fromUcs4(c))
        out += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, '0'_L1);
}

} // namespace

bool isControl(char32_t c)
{
    return std::ranges::any_of(controlRanges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool hasControls(std::string_view utf8)
{
    return std::ranges::any_of(QString::fromUtf8(utf8).toStdU32String(), isControl);
}

std::string escapedControls(std::string_view utf8)
{
    return isPlainAscii(utf8) ? std::string(utf8) : escapedControls(QString::fromUtf8(utf8)).toStdString();
}

QString inOneLine(const QString &text)
{
    return escapedControls(text).replace(u'\n', QStringLiteral("\\n")).replace(u'\t', QStringLiteral("\\t"));
}

QString escapedControls(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const std::u32string points = text.toStdU32String();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c == U'\r' && i + 1 < points.size() && points[i + 1] == U'\n')
            continue;
        if (isControl(c) && c != U'\n' && c != U'\t')
            appendEscape(out, c);
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

} // namespace hansa
