// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "desktop/session/storethread.h"

namespace hansa::desktop
{

/// Opens both databases of a profile, in step, for a thread of its own.
[[nodiscard]] Result<Store> openBoth(const QString &cachePath, const QString &workspacePath, Instant now);

} // namespace hansa::desktop
