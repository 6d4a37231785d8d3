// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/index.h"

namespace hansa::bench
{

/// Writes the answer to the reference interaction in the form of the peers' verify.mjs.
[[nodiscard]] bool writeAnswer(const search::Index &index, const std::string &path);

} // namespace hansa::bench
