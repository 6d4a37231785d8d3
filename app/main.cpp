// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/language.h"
#include "desktop/start/options.h"
#include "desktop/start/window.h"

#include <QApplication>
#include <QQuickStyle>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv); // the tray's menu is a widget
    QGuiApplication::setApplicationName(QStringLiteral("hansa"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hansa"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HANSA_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    hansa::desktop::Language language;
    const auto options = hansa::desktop::readOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().message() << '\n';
        return int(options.error().kind);
    }
    if (options->answer) {
        QTextStream(stdout) << *options->answer;
        return 0;
    }
    return hansa::desktop::runWindow(*options, language);
}
