// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/address.h"

#include "base/pasted.h"
#include "protocol/head.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hansa::protocol
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::Address)
};

/// 127.0.0.0/8, ::1 and localhost; names below localhost too.
bool isThisMachine(const QString &host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.front() != "127"_L1)
        return false;
    return std::ranges::all_of(parts, [](const QString &part) {
        bool number = false;
        const int value = part.toInt(&number);
        return number && value >= 0 && value <= 255;
    });
}
} // namespace

bool mayFetchFrom(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host()));
}

Result<Address> Address::parse(const QString &text)
{
    const QString tried = Words::tr("Reading the address");
    const QString hint = Words::tr("An address looks like https://host/path or hansa+https://host/path#ed25519:KEY.");
    const QString pasted = pastedAddress(text);
    const qsizetype hash = pasted.indexOf(u'#');
    QUrl url = withoutTracking(QUrl(hash < 0 ? pasted : pasted.first(hash), QUrl::TolerantMode));
    Address address;
    if (url.scheme().startsWith("hansa+"_L1))
        url.setScheme(url.scheme().sliced(6));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return failure(ErrorKind::Usage, tried, text, Words::tr("it is no address of a web server"), hint);
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return failure(ErrorKind::Usage, tried, text, Words::tr("it has a user name or a query in it"), hint);
    if (hash >= 0) {
        address.key =
            PublicKey::parse(pastedKey(QUrl::fromPercentEncoding(pasted.sliced(hash + 1).toUtf8())).toStdString());
        if (!address.key)
            return failure(ErrorKind::Usage, tried, text, Words::tr("what follows the # is no key"), hint);
    }
    if (!mayFetchFrom(url))
        return failure(ErrorKind::Refused, tried, text,
                       Words::tr("http is taken from this machine only: anybody on the way could read it"),
                       Words::tr("Use https."));
    QString path = url.path();
    for (const QLatin1StringView file : {QLatin1StringView(headPath), "index.html"_L1, "index.htm"_L1}) {
        if (path.endsWith(u'/' + file))
            path.chop(file.size());
    }
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path);
    address.base = url.adjusted(QUrl::NormalizePathSegments);
    return address;
}

} // namespace hansa::protocol
