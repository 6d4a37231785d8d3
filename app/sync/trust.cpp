// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/trust.h"

#include "sync/log_p.h"

#include <QSslCertificate>

namespace hansa::sync
{

QSslConfiguration trustedServers()
{
    static const QSslConfiguration trusted = [] {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        const QString file = qEnvironmentVariable("SSL_CERT_FILE");
        if (file.isEmpty())
            return configuration;
        const auto authorities = QSslCertificate::fromPath(file);
        if (authorities.isEmpty())
            qCWarning(lcSync, "SSL_CERT_FILE: %s has no certificates that can be read", qUtf8Printable(file));
        configuration.addCaCertificates(authorities);
        return configuration;
    }();
    return trusted;
}

} // namespace hansa::sync
