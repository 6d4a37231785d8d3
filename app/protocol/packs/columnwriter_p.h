// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packs/outcolumn_p.h"

#include <simdjson.h>

namespace hansa::protocol
{

/// Adds a value whole. Requires: from canonical JSON.
void writeValue(OutColumn &column, const simdjson::dom::element &value);

/// Adds what makes @p after of @p before.
void writeEdit(OutColumn &column, const simdjson::dom::object &before, const simdjson::dom::object &after);

} // namespace hansa::protocol
