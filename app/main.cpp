// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/options.h"
#include "desktop/start/window.h"

#include <QApplication>
#include <QQuickStyle>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv); // the tray's menu is a widget
    QGuiApplication::setApplicationName(QStringLiteral("hansa"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hansa"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HANSA_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QTranslator translator; // English too: its singular and plural
    if (translator.load(QLocale(), u"hansa"_s, u"_"_s, u":/hansa/translations"_s)
        || translator.load(u":/hansa/translations/hansa_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    const auto options = hansa::desktop::readOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().message() << '\n';
        return int(options.error().kind);
    }
    if (options->answer) {
        QTextStream(stdout) << *options->answer;
        return 0;
    }
    return hansa::desktop::runWindow(*options);
}
