// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace hansa::desktop
{

/// What the command line of the window says.
struct Options {
    QString profile; ///< the folder of both databases; never empty
    std::optional<Instant> at; ///< what "now" is, where it is not the machine's
    QString search; ///< text to search for at the start
    QString room; ///< the room to start in; empty where not given
    QString open; ///< the id of a record to open
    QString screenshot; ///< a PNG to write, then quit
    QString theme; ///< "light", "dark", "high-contrast"; empty where the setting decides
    QSize size; ///< of the window; invalid where the setting decides
    bool background = false; ///< wait in the tray, the window closed
    bool selfTest = false;
    std::optional<QString> answer; ///< what --help or --version prints; then the program ends
};

/// Reads the command line, the program's name first. Fails with ErrorKind::Usage.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);

/// Whether a start with these arguments needs a display and has one: neither --help nor --version is asked for, and on
/// Linux and BSD the environment or the arguments name a display or a platform of Qt. Before any application object.
[[nodiscard]] bool opensWindow(int argc, char *argv[]);

/// Why no window can be opened where opensWindow() is false and nothing else was asked for.
[[nodiscard]] Error noDisplay();

} // namespace hansa::desktop
