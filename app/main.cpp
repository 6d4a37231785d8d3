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

namespace
{

void nameProgram()
{
    hansa::useDecimalPoint();
    QCoreApplication::setApplicationName(QStringLiteral("hansa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANSA_VERSION));
}

/// Prints what --help or --version asks for, or why no window can be opened.
int answer(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    nameProgram();
    hansa::desktop::Language language;
    const auto options = hansa::desktop::readOptions(QCoreApplication::arguments());
    if (options && options->answer) {
        QTextStream(stdout) << *options->answer;
        return 0;
    }
    const hansa::Error error = options ? hansa::desktop::noDisplay() : options.error();
    hansa::say(error.message());
    return int(error.kind);
}

} // namespace

int main(int argc, char *argv[])
{
    hansa::escapeLog();
    // One application object only: a second one would not be known to screen readers.
    if (!hansa::desktop::opensWindow(argc, argv))
        return answer(argc, argv);
    QApplication app(argc, argv); // the tray's menu is a widget
    nameProgram();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hansa"));
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
