// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/tiles/tileserver.h"

#include "base/work.h"
#include "protocol/address.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <array>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto openStreetMapHost = "tile.openstreetmap.org"_L1;
constexpr qsizetype longest = 2000;

/// The address of the tile of the whole world, to be looked at as an address.
QUrl worldTile(QString pattern)
{
    for (const auto part : {"%z"_L1, "%x"_L1, "%y"_L1})
        pattern.replace(part, "0"_L1);
    return QUrl(pattern, QUrl::StrictMode);
}

} // namespace

Result<QString> tilePattern(const QString &address)
{
    QString pattern = address.trimmed();
    const auto wrong = [&](ErrorKind kind, const QString &why, const QString &hint) {
        return std::unexpected(Error{kind, TileServer::tr("Using a server of map tiles"), address, why, hint});
    };
    const QString example = TileServer::tr("For example https://tiles.example/{z}/{x}/{y}.png.");
    if (pattern.size() > longest)
        return wrong(ErrorKind::Usage, TileServer::tr("the address is too long"), example);
    for (const QChar part : {u'z', u'x', u'y'}) {
        pattern.replace(u"{%1}"_s.arg(part), u"%"_s + part);
        if (pattern.count(u"%"_s + part) != 1)
            return wrong(ErrorKind::Usage, TileServer::tr("the address does not say where zoom, column and line go"),
                         example);
    }
    const QUrl url = worldTile(pattern);
    if (!url.isValid() || url.host().isEmpty() || url.host().contains(u'%'))
        return wrong(ErrorKind::Usage, TileServer::tr("this is no address"), example);
    if (!url.userInfo().isEmpty())
        return wrong(ErrorKind::Refused, TileServer::tr("a name or password would stand in plain text"), example);
    if (!protocol::mayFetchFrom(url))
        return wrong(ErrorKind::Refused,
                     TileServer::tr("anybody on the way could read which part of the world you look at"),
                     TileServer::tr("Only https is used, and http on this machine."));
    return pattern;
}

void TileServer::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_pattern.clear();
    m_host.clear();
    m_errorMessage.clear();
    if (!address.trimmed().isEmpty()) {
        const auto pattern = tilePattern(address);
        m_pattern = pattern.value_or(QString());
        m_host = pattern ? worldTile(*pattern).host() : QString();
        m_errorMessage = pattern ? QString() : pattern.error().message();
    }
    Q_EMIT changed();
}

QString TileServer::cacheFolder() const
{
    const QUrl url = worldTile(m_pattern);
    const QString port = url.port() > 0 ? u"-%1"_s.arg(url.port()) : QString();
    return u"%1/%2%3"_s.arg(rootFolder(), m_host, port);
}

QString TileServer::rootFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s;
}

void TileServer::throwAway()
{
    runBlocking([] { return QDir(rootFolder()).removeRecursively(); }).then(this, [this](const Result<bool> &whole) {
        Q_EMIT thrownAway(whole.value_or(false));
    });
}

QString TileServer::agent()
{
    return u"Hansa/%1 (desktop program for cluster organisations)"_s.arg(QCoreApplication::applicationVersion());
}

QString TileServer::credit() const
{
    return m_host == openStreetMapHost ? tr("© OpenStreetMap contributors") : tr("Map: %1").arg(m_host);
}

QString TileServer::openStreetMap()
{
    return u"https://%1/{z}/{x}/{y}.png"_s.arg(openStreetMapHost);
}

QString TileServer::check(const QString &address)
{
    const auto pattern = tilePattern(address);
    return pattern ? QString() : pattern.error().message();
}

} // namespace hansa::desktop
