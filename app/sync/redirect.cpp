// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/redirect.h"

#include "protocol/address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Redirect)
};

/// Who reaches an address, the innermost last.
enum class Reach { Everybody, Network, Machine };

Reach reachOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4 && address.protocol() != QAbstractSocket::IPv4Protocol)
        return reachOf(QHostAddress(v4)); // ::ffff:10.0.0.1
    if (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6))
        return Reach::Machine;
    static const std::array<std::pair<QHostAddress, int>, 17> inside{{
        {QHostAddress(u"0.0.0.0"_s), 8},
        {QHostAddress(u"10.0.0.0"_s), 8},
        {QHostAddress(u"100.64.0.0"_s), 10},
        {QHostAddress(u"169.254.0.0"_s), 16},
        {QHostAddress(u"172.16.0.0"_s), 12},
        {QHostAddress(u"192.0.0.0"_s), 24},
        {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"198.18.0.0"_s), 15},
        {QHostAddress(u"224.0.0.0"_s), 3},
        {QHostAddress(u"::"_s), 96},
        {QHostAddress(u"64:ff9b::"_s), 96},
        {QHostAddress(u"64:ff9b:1::"_s), 48},
        {QHostAddress(u"2002::"_s), 16},
        {QHostAddress(u"2001::"_s), 32},
        {QHostAddress(u"fc00::"_s), 7},
        {QHostAddress(u"fe80::"_s), 9},
        {QHostAddress(u"ff00::"_s), 8},
    }}; // translated and tunnelled ones (64:ff9b::, 2002::, 2001::) may hold any of the others
    const bool isInside =
        std::ranges::any_of(inside, [&](const auto &net) { return address.isInSubnet(net.first, net.second); });
    return isInside ? Reach::Network : Reach::Everybody;
}

Reach reachOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyDecoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return Reach::Machine;
    if (QHostAddress address; address.setAddress(host))
        return reachOf(address);
    // Names that no public server has, and numbers that some resolvers read as an address.
    const QString last = host.section(u'.', -1);
    const bool isNumber = !last.isEmpty() && last.front().isDigit();
    const bool isLocal = std::ranges::any_of(std::array{".local"_L1, ".internal"_L1, ".home.arpa"_L1},
                                             [&](QLatin1StringView end) { return host.endsWith(end); });
    return isNumber || isLocal || !host.contains(u'.') ? Reach::Network : Reach::Everybody;
}
} // namespace

std::optional<QString> whyNoRedirect(const QUrl &from, const QUrl &to)
{
    const QString shown = to.toDisplayString(QUrl::RemoveUserInfo);
    if (!to.userInfo().isEmpty())
        return Words::tr("it is redirected to %1 with a user name or a password").arg(shown);
    const bool stays = from.scheme() == to.scheme() || to.scheme() == "https"_L1;
    if (!protocol::mayFetchFrom(to) || !stays)
        return Words::tr("it is redirected to %1, where it could be read and changed on its way").arg(shown);
    if (reachOf(to) > reachOf(from))
        return Words::tr("it is redirected to %1, which is inside your network or this machine").arg(shown);
    return {};
}

} // namespace hansa::sync
