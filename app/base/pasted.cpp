// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/pasted.h"

#include "base/visibletext.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hansa
{

namespace
{
constexpr QStringView opening = u"<\"'`([{\u2018\u201A\u201C\u201E\u2039\u203A\u00AB\u00BB";
constexpr QStringView closing = u">\"'`.,;:!?\u2018\u2019\u201C\u201D\u2039\u203A\u00AB\u00BB\u2026";

/// The brackets at the end that were opened before it.
bool closesNothing(QStringView text)
{
    const QChar last = text.back();
    const QStringView pairs = u"()[]{}";
    const qsizetype at = pairs.indexOf(last);
    return at % 2 == 1 && text.count(pairs[at - 1]) < text.count(last);
}

bool chopped(QStringView &text)
{
    for (const auto &entity : {"&gt;"_L1, "&lt;"_L1, "&quot;"_L1, "&apos;"_L1, "&#39;"_L1, "&#34;"_L1}) {
        if (text.startsWith(entity)) {
            text = text.sliced(entity.size());
            return true;
        }
        if (text.endsWith(entity)) {
            text.chop(entity.size());
            return true;
        }
    }
    if (!text.isEmpty() && (opening.contains(text.front()) || text.front().isSpace())) {
        text = text.sliced(1);
        return true;
    }
    if (!text.isEmpty() && (closing.contains(text.back()) || text.back().isSpace() || closesNothing(text))) {
        text.chop(1);
        return true;
    }
    return false;
}
} // namespace

QString pastedAddress(const QString &text)
{
    const QString seen = QString::fromStdString(visibleText(text.toStdString(), Lines::One));
    QStringView left = seen;
    while (chopped(left)) { }
    return left.toString();
}

QString pastedKey(const QString &text)
{
    QString key = pastedAddress(text);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

QUrl withoutTracking(const QUrl &url)
{
    static constexpr std::array named{"fbclid"_L1, "gclid"_L1,  "dclid"_L1,  "msclkid"_L1, "mc_cid"_L1,
                                      "mc_eid"_L1, "igshid"_L1, "_hsenc"_L1, "_hsmi"_L1,   "mkt_tok"_L1};
    QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.startsWith("utm_"_L1) || std::ranges::contains(named, name))
            query.removeAllQueryItems(name);
    }
    QUrl plain = url;
    if (query.isEmpty())
        plain.setQuery(QString());
    else
        plain.setQuery(query);
    return plain;
}

} // namespace hansa
