// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/webaddress.h"

#include "base/controls.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace hansa
{

using namespace Qt::StringLiterals;

namespace
{

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

bool isPlainMail(const QUrl &url)
{
    if (url.scheme() != "mailto"_L1 || !url.host().isEmpty() || url.hasFragment())
        return false;
    const QString to = url.path(QUrl::FullyDecoded);
    return (to.isEmpty() || !mailAddress(to).isEmpty())
        && std::ranges::all_of(QUrlQuery(url).queryItems(), [](const auto &item) {
               return item.first.compare("subject"_L1, Qt::CaseInsensitive) == 0
                   || item.first.compare("body"_L1, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

QUrl webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return isWeb(url) ? url : QUrl();
}

QString mailAddress(const QString &text)
{
    static const QRegularExpression plain(uR"(\A[^\s@?&<>"%,;:\\()\[\]]{1,64}@[^\s@?&<>"%,;:\\()\[\]]{1,255}\z)"_s);
    const QString trimmed = text.trimmed();
    const bool dotted = trimmed.sliced(trimmed.indexOf(u'@') + 1).contains(u'.') && !trimmed.endsWith(u'.');
    return dotted && plain.match(trimmed).hasMatch() && !hasControls(trimmed.toStdString()) ? trimmed : QString();
}

bool mayOpen(const QUrl &url)
{
    return isWeb(url) || isPlainMail(url);
}

} // namespace hansa
