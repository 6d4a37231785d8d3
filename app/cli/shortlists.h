// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "cli/session.h"

namespace hansa::cli
{

/// The shortlist of that name; an unknown one is an error that names the nearest.
[[nodiscard]] Result<store::Shortlist> findShortlist(Session &session, const std::string &name);

/// The same with what is on it.
[[nodiscard]] Result<store::ShortlistContents> readShortlist(Session &session, const std::string &name);

} // namespace hansa::cli
