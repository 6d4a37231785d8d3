// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/nonetwork.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace hansa::desktop
{

Q_LOGGING_CATEGORY(logNoNetwork, "hansa.desktop.network")

namespace
{
class Refusing : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        // Not the address itself: it may come from a catalogue and hold anything.
        qCWarning(logNoNetwork, "a part of the window wanted to fetch something from %ls; it was refused",
                  qUtf16Printable(request.url().host(QUrl::FullyEncoded)));
        QNetworkRequest refused(request);
        refused.setUrl(QUrl(QStringLiteral("refused:"))); // a scheme that the manager does not know: an error
        return QNetworkAccessManager::createRequest(operation, refused, data);
    }
};
} // namespace

QNetworkAccessManager *NoNetwork::create(QObject *parent)
{
    return new Refusing(parent);
}

} // namespace hansa::desktop
