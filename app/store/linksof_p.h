// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"
#include "store/preparedrow.h"

namespace hansa::store
{

/// Records that this one names by id (countries by code), each once a role, in its order.
[[nodiscard]] std::vector<Mention> mentionsOf(const catalogue::Record &record);

/// What lists search in: the folded title, a line feed, the folded other names and the
/// slug of the id.
[[nodiscard]] std::string termsOf(const catalogue::Record &record);

} // namespace hansa::store
