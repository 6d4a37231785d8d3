// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace hansa::desktop
{

// Whether the desktop starts Hansa when the user logs in, as each system keeps it: an entry of
// freedesktop.org's autostart, of the registry's Run key, or a launch agent.

/// How Hansa is started then.
[[nodiscard]] QStringList autostartCommand(const QString &profile);
[[nodiscard]] bool isAutostarted();
/// Fails where the entry cannot be written or removed.
[[nodiscard]] Result<void> setAutostarted(bool on, const QStringList &command);

} // namespace hansa::desktop
