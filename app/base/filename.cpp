// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/filename.h"

#include <QRegularExpression>

namespace hansa
{

using namespace Qt::StringLiterals;

namespace
{
/// With an ending a name still fits the 255 bytes that file systems take, in any script.
constexpr qsizetype mostLetters = 60;

bool isRefused(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return u"\\/:*?\"<>|"_s.contains(letter);
    }
}

/// Windows takes them for devices, also with an ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

QString trimmedOfDots(QString name)
{
    const auto isEdge = [](QChar letter) { return letter.isSpace() || letter == u'.'; };
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    return name;
}
} // namespace

QString fileNameFor(QStringView called)
{
    QString name;
    for (const QChar letter : called) {
        if (letter.category() != QChar::Other_Format) // is not seen, and may turn the direction of text
            name += isRefused(letter) ? QChar(u'-') : letter;
    }
    name = trimmedOfDots(name);
    if (name.size() > mostLetters) {
        const bool halves = name[mostLetters - 1].isHighSurrogate();
        name = trimmedOfDots(name.left(halves ? mostLetters - 1 : mostLetters));
    }
    return isDevice(name) ? name + u'_' : name;
}

} // namespace hansa
