// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/basemap.h"

#include <QFuture>

#include <memory>

namespace hansa::desktop
{

/// The base map that is built into the program, read once on a worker for all who want it; null
/// only where its data are damaged, which is then in the log. Watch it with a QFutureWatcher:
/// a future has but one continuation. GUI thread.
[[nodiscard]] QFuture<std::shared_ptr<const map::BaseMap>> bundledBaseMap();

} // namespace hansa::desktop
