// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/changelog.h"
#include "store/erasing/safetycopies.h"

#include <QString>

#include <span>

namespace hansa::desktop
{

/// Who asks to forget what: "Publisher, who publishes “Title” (id), asks to forget: phone."
[[nodiscard]] QString askedText(const store::LoggedErasure &erasure);

/// What erasing takes from the workspace, one line each; of many the first ones.
[[nodiscard]] QString heldText(std::span<const store::Holding> held);

/// Which files still have it.
[[nodiscard]] QString copiesText(std::span<const store::SafetyCopy> copies);

} // namespace hansa::desktop
