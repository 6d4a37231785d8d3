// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/sqlite/connection_p.h"

namespace hansa::store
{

/// What workspace.db is.
[[nodiscard]] const DatabaseKind &workspaceKind();

} // namespace hansa::store
