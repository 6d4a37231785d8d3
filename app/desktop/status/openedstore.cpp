// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/openedstore.h"

#include "sync/restore.h"

namespace hansa::desktop
{

Result<Store> openBoth(const QString &cachePath, const QString &workspacePath, Instant now)
{
    auto cache = store::Cache::open(cachePath);
    auto workspace = store::Workspace::open(workspacePath);
    if (!cache || !workspace)
        return std::unexpected(!cache ? cache.error() : workspace.error());
    if (auto restored = sync::restore(*cache, *workspace, now); !restored)
        return std::unexpected(restored.error());
    return Store{std::move(*cache), std::move(*workspace)};
}

} // namespace hansa::desktop
