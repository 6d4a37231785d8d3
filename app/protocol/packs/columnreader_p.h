// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/packs/incolumn_p.h"

#include <simdjson.h>

#include <string>

namespace hansa::protocol
{

// Both append JSON to @p out, canonical if the pack's writer was right, and throw BrokenPack
// where it was not or where @p out grows past what a record may be.

/// The next value of a column, whole.
void readValue(InColumn &column, std::string &out);

/// @p before with the next edit of the column made to it.
void readEdit(InColumn &column, const simdjson::dom::object &before, std::string &out);

} // namespace hansa::protocol
