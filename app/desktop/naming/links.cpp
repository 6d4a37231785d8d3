// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/links.h"

#include "base/webaddress.h"

#include <QDesktopServices>
#include <QUrlQuery>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

bool Links::open(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return mayOpen(url) && QDesktopServices::openUrl(url);
}

bool Links::writeMail(const QString &subject, const QString &body)
{
    return open(u"mailto:?subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(subject)) + u"&body="_s
                + QString::fromLatin1(QUrl::toPercentEncoding(body)));
}

} // namespace hansa::desktop
