// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/changelog.h"

#include <QString>

namespace hansa::desktop
{

/// "New", "Gone", or what differs: "Changed: labels, members".
[[nodiscard]] QString changeSummary(const store::LoggedChange &change);

/// Each field that differs, a line each: "labels: ECEI … → nothing". Empty where the record is
/// new or gone.
[[nodiscard]] QString changeDetails(const store::LoggedChange &change);

/// The record's name as it is, or was last.
[[nodiscard]] QString changedTitle(const store::LoggedChange &change);

} // namespace hansa::desktop
