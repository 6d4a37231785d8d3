// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/fold.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

namespace hansa
{

namespace
{
/// Letters that Unicode doesn't take apart though readers write them without their stroke.
QStringView spelling(char16_t c)
{
    switch (c) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case u'ŋ':
        return u"n";
    default:
        return {};
    }
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

/// NFKD. Qt moves all that follows for each letter that it takes apart, and sorts the marks on a letter by exchange;
/// so it gets a long text in pieces, and of marks on one letter as many as any script has.
QString decomposed(const QString &text)
{
    constexpr qsizetype enough = 256;
    constexpr int mostMarks = 64;
    if (text.size() <= enough)
        return text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(text.size());
    QString piece;
    int marks = 0;
    for (const char32_t letter : text.toUcs4()) {
        const bool isMark = QChar::combiningClass(letter) != 0;
        marks = isMark ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        if (!isMark && piece.size() >= enough) {
            out += piece.normalized(QString::NormalizationForm_KD);
            piece.clear();
        }
        piece += QChar::fromUcs4(letter);
    }
    return out + piece.normalized(QString::NormalizationForm_KD);
}

bool isWordByte(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
} // namespace

std::string fold(std::string_view utf8)
{
    if (isAscii(utf8)) {
        std::string text(utf8);
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return text;
    }
    const QString apart =
        decomposed(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).toCaseFolded()).toCaseFolded();
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (const auto spelt = spelling(c.unicode()); !spelt.isEmpty()) {
            out += spelt;
        } else if (c.unicode() >= 0x80 && !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark()) {
            out += u' '; // dashes and quotation marks of all kinds part words
        } else {
            out += c;
        }
    }
    return out.toStdString();
}

std::vector<std::string_view> words(std::string_view folded)
{
    std::vector<std::string_view> result;
    for (std::size_t at = 0; at < folded.size();) {
        while (at < folded.size() && !isWordByte(static_cast<unsigned char>(folded[at])))
            ++at;
        const std::size_t begin = at;
        while (at < folded.size() && isWordByte(static_cast<unsigned char>(folded[at])))
            ++at;
        if (at > begin)
            result.push_back(folded.substr(begin, at - begin));
    }
    return result;
}

} // namespace hansa
