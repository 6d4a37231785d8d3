// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/mappoints.h"
#include "desktop/session/snapshot.h"

#include <string_view>

namespace hansa::desktop
{

/// From an organisation to each that it shares a partnership with, thicker with more of them.
[[nodiscard]] MapLines arcsOfOrganisation(const Snapshot &snapshot, search::Row row);
/// Between the members of a partnership: each with each, of large ones the first with all others.
[[nodiscard]] MapLines arcsOfPartnership(const Snapshot &snapshot, std::string_view id);

} // namespace hansa::desktop
