// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/passages.h"

#include "base/fold.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the first of the words stands in a text, and which ones do.
struct Found {
    std::optional<qsizetype> first;
    QStringList words;
};

Found find(const QString &text, const QStringList &words)
{
    Found found;
    qsizetype from = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString folded = QString::fromStdString(fold(text.mid(from, to - from).toStdString()));
        if (words.contains(folded)) {
            if (!found.first)
                found.first = from;
            if (!found.words.contains(folded))
                found.words << folded;
        }
        from = to;
    }
    return found;
}

/// A part of the text of about @p most characters around @p place, from word to word.
QString around(const QString &text, qsizetype place, int most)
{
    qsizetype from = std::max<qsizetype>(0, place - most / 3);
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    qsizetype to = std::min<qsizetype>(text.size(), from + most);
    while (to < text.size() && to > place && !text[to].isSpace())
        --to;
    if (to <= place)
        to = std::min<qsizetype>(text.size(), from + most);
    const QString part = text.mid(from, to - from).simplified();
    return (from > 0 ? u"… "_s : QString()) + part + (to < text.size() ? u" …"_s : QString());
}

} // namespace

QString passageOf(const catalogue::Organisation &organisation, const QStringList &words, int most)
{
    if (words.isEmpty() || find(QString::fromStdString(organisation.name), words).words.size() == words.size())
        return {};
    const QString summary = QString::fromStdString(organisation.summary);
    if (const Found found = find(summary, words); found.first)
        return around(summary, *found.first, most);
    QStringList named;
    qsizetype length = 0;
    for (const auto *list : {&organisation.keywords, &organisation.services}) {
        for (const std::string &entry : *list) {
            const QString text = QString::fromStdString(entry);
            if (find(text, words).first && length + text.size() <= most) {
                named << text;
                length += text.size() + 2;
            }
        }
    }
    return named.join(u", "_s);
}

} // namespace hansa::desktop
