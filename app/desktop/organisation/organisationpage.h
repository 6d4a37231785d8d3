// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/records/pagebuilder.h"

namespace hansa::desktop
{

/// What the page of an organisation says, all its fields and what mentions it. Pure.
[[nodiscard]] PageDescription describe(const catalogue::Organisation &organisation, const RecordContext &context,
                                       const PageLinks &links);

} // namespace hansa::desktop
