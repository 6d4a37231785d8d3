// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/numberlocale.h"
#include "base/standarderror.h"
#include "desktop/shell/controls.h"
#include "desktop/start/language.h"
#include "desktop/start/options.h"
#include "desktop/start/window.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    hansa::escapeLog();
    QApplication app(argc, argv); // the tray's menu is a widget
    hansa::useDecimalPoint();
    QGuiApplication::setApplicationName(QStringLiteral("hansa"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hansa"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HANSA_VERSION));
    hansa::desktop::prepareControls();

    hansa::desktop::Language language;
    const auto options = hansa::desktop::readOptions(QCoreApplication::arguments());
    if (!options) {
        hansa::say(options.error().message());
        return int(options.error().kind);
    }
    if (options->answer) {
        QTextStream(stdout) << *options->answer;
        return 0;
    }
    return hansa::desktop::runWindow(*options, language);
}
