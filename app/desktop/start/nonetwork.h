// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace hansa::desktop
{

/// Refuses whatever QML would fetch: pictures in texts, scripts, components. Nothing of the window needs
/// it: catalogues, calls and map tiles are fetched by C++ with a manager of their own.
class NoNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    [[nodiscard]] QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace hansa::desktop
