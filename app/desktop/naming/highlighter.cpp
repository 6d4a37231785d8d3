// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/highlighter.h"

#include "base/fold.h"

#include <QTextBoundaryFinder>

namespace hansa::desktop
{

QString Highlighter::escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString Highlighter::marked(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    QString out;
    bool any = false;
    qsizetype from = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QStringView piece = QStringView(text).mid(from, to - from);
        const std::string folded = fold(piece.toString().toStdString());
        const bool isWord = words.contains(QString::fromStdString(folded));
        out += isWord ? QStringLiteral("<u>") + escaped(piece) + QStringLiteral("</u>") : escaped(piece);
        any = any || isWord;
        from = to;
    }
    return any ? out : QString();
}

} // namespace hansa::desktop
