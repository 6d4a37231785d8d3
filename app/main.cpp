// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/options.h"
#include "desktop/start/window.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QtQml/qqmlextensionplugin.h>

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("hansa"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hansa"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HANSA_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    const auto options = hansa::desktop::readOptions(app.arguments());
    return hansa::desktop::runWindow(options);
}
