// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/visibletext.h"

#include "base/controls.h"

#include <QString>

namespace hansa
{

namespace
{
constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

/// Unicode's Default_Ignorable_Code_Point, and the blank of Braille, without controls, joiners and selectors.
bool hasNoWidth(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return c == 0x00AD || c == 0x034F || within(0x115F, 0x1160) || within(0x17B4, 0x17B5) || c == 0x180E || c == 0x200B
        || within(0x2060, 0x206F) || c == 0x2800 || c == 0x3164 || c == 0xFEFF || c == 0xFFA0 || within(0xFFF0, 0xFFF8)
        || within(0x1BCA0, 0x1BCA3) || within(0x1D173, 0x1D17A) || within(0xE0000, 0xE0FFF);
}

/// What joins or chooses the form of the letter or picture before it, and is nothing without one.
bool isOfTheOneBefore(char32_t c)
{
    return c == zeroWidthNonJoiner || c == zeroWidthJoiner || (c >= 0x180B && c <= 0x180F && c != 0x180E)
        || (c >= 0xFE00 && c <= 0xFE0F);
}

bool isPicture(char32_t c)
{
    return (c >= 0x203C && c <= 0x3299) || (c >= 0x1F000 && c <= 0x1FAFF);
}

/// Scripts whose words are written with joiners: from Arabic to Mongolian.
bool isJoining(char32_t c)
{
    return c >= 0x0600 && c < 0x1900;
}

bool partsWords(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

unsigned at(std::string_view bytes, std::size_t place)
{
    return place < bytes.size() ? unsigned(static_cast<unsigned char>(bytes[place])) : 0;
}

/// Whether the character of several bytes at @p place may be one of those in question.
bool maybeUnseen(std::string_view utf8, std::size_t place)
{
    const unsigned second = at(utf8, place + 1);
    const unsigned third = at(utf8, place + 2);
    switch (at(utf8, place)) {
    case 0xC2: // U+0080 to U+009F, U+00AD
        return second < 0xA0 || second == 0xAD;
    case 0xCD: // U+034F
        return second == 0x8F;
    case 0xD8: // U+061C
        return second == 0x9C;
    case 0xE1: // U+115F, U+1160, U+17B4, U+17B5, U+180B to U+180F
        return (second == 0x85 && (third == 0x9F || third == 0xA0))
            || (second == 0x9E && (third == 0xB4 || third == 0xB5))
            || (second == 0xA0 && third >= 0x8B && third <= 0x8F);
    case 0xE2: // U+200B to U+200F, U+2028 to U+202E, U+2060 to U+206F, U+2800
        return (second == 0x80 && ((third >= 0x8B && third <= 0x8F) || (third >= 0xA8 && third <= 0xAE)))
            || (second == 0x81 && third >= 0xA0 && third <= 0xAF) || (second == 0xA0 && third == 0x80);
    case 0xE3: // U+3164
        return second == 0x85 && third == 0xA4;
    case 0xEF: // U+FDD0 to U+FDEF, U+FE00 to U+FE0F, U+FEFF, U+FFA0, U+FFF0 to U+FFFB, U+FFFE, U+FFFF
        return (second == 0xB7 && third >= 0x90 && third <= 0xAF) || (second == 0xB8 && third <= 0x8F)
            || (second == 0xBB && third == 0xBF) || (second == 0xBE && third == 0xA0)
            || (second == 0xBF && third >= 0xB0);
    case 0xF3: // the tags
        return second == 0xA0;
    case 0xF0: // U+1BCA0 to U+1BCA3, U+1D173 to U+1D17A, U+1FFFE and U+1FFFF
        return (second == 0x9B && third == 0xB2) || (second == 0x9D && third == 0x85)
            || (third == 0xBF && at(utf8, place + 3) >= 0xBE);
    default: // U+2FFFE and its like, the last two of a plane
        return at(utf8, place) > 0xF0 && third == 0xBF && at(utf8, place + 3) >= 0xBE;
    }
}
} // namespace

bool hasUnseen(std::string_view utf8, Lines lines)
{
    for (std::size_t place = 0; place < utf8.size(); ++place) {
        const unsigned byte = at(utf8, place);
        if (byte < 0x20 ? lines == Lines::One || (byte != '\n' && byte != '\t')
                        : byte == 0x7F || (byte >= 0xC2 && maybeUnseen(utf8, place)))
            return true;
    }
    return false;
}

std::string visibleText(std::string_view utf8, Lines lines)
{
    if (!hasUnseen(utf8, lines))
        return std::string(utf8);
    QString out;
    out.reserve(qsizetype(utf8.size()));
    char32_t last = 0;
    bool parted = false;
    for (const char32_t c : QString::fromUtf8(utf8).toStdU32String()) {
        const bool kept = lines == Lines::Many && (c == U'\n' || c == U'\t');
        if (partsWords(c) && !kept) {
            parted = parted || c != U'\r' || lines == Lines::One;
            continue;
        }
        if ((isControl(c) && !kept) || hasNoWidth(c) || QChar::isNonCharacter(c))
            continue;
        if (isOfTheOneBefore(c) && !isJoining(last) && !isPicture(last))
            continue;
        if (parted && lines == Lines::Many)
            out += u'\n';
        if (parted && lines == Lines::One) {
            if (c == U' ')
                continue;
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
        }
        parted = false;
        out += QChar::fromUcs4(c);
        if (c < 0xFE00 || c > 0xFE0F)
            last = c; // a picture in colour is still one
    }
    return out.toStdString();
}

} // namespace hansa
