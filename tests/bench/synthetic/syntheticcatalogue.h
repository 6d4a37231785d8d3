// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"

#include <cstdint>
#include <vector>

namespace hansa::bench
{

/// An invented catalogue for measuring: @p n organisations that state all that one can
/// state, in shares like those of real ones. The same numbers give the same records on
/// every machine. Ids ascend.
[[nodiscard]] std::vector<catalogue::Organisation> syntheticCatalogue(std::uint32_t n, std::uint32_t seed = 7);

} // namespace hansa::bench
