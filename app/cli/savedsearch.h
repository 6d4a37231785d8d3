// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/searchrepository.h"

#include <string>

namespace hansa::cli
{

class Session;

/// The saved search of this name; an error that names the nearest where there is none.
[[nodiscard]] Result<store::SavedSearch> findSaved(Session &session, const std::string &name);

} // namespace hansa::cli
