// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

namespace hansa::store
{

/// Makes the folder of a profile, for its owner alone. One that is there is closed to others too where it holds
/// nothing but what Hansa keeps in it: a folder that serves other things as well is left as it is. Cheap; any thread.
[[nodiscard]] Result<void> makeProfileFolder(const QString &folder);

} // namespace hansa::store
