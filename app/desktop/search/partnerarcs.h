// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/mappoints.h"
#include "desktop/session/snapshot.h"

#include <span>
#include <string_view>

namespace hansa::desktop
{

/// From an organisation to each that it shares a partnership with, thicker with more of them.
[[nodiscard]] MapLines arcsOfOrganisation(const Snapshot &snapshot, search::Row row);
/// Between the members of a partnership: each with each, of large ones the first with all others.
[[nodiscard]] MapLines arcsOfPartnership(const Snapshot &snapshot, std::string_view id);

/// Between each two of these, or the first and all others where they are many; thicker with more partnerships
/// that they share.
[[nodiscard]] MapLines arcsAmong(const Snapshot &snapshot, std::span<const search::Row> rows);

} // namespace hansa::desktop
