// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/numberlocale.h"
#include "base/standarderror.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/terminal.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    hansa::escapeLog();
    hansa::cli::terminal::useUtf8();
    hansa::cli::terminal::reportWriteErrors();
    const QCoreApplication app(argc, argv);
    hansa::useDecimalPoint();
    QCoreApplication::setApplicationName(QStringLiteral("hansa")); // the window's: both share the profile
    QCoreApplication::setApplicationVersion(QStringLiteral(HANSA_VERSION));

    hansa::cli::CommandLine line;
    hansa::cli::addCommands(line);
    return line.execute(argc, argv);
}
