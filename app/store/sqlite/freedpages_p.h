// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa::store
{

class Connection;

/// Pages that are free keep what they held until they are used again: they are used, and freed as zeros. In a
/// transaction, else each piece is one of its own. Throws.
void overwriteFreed(Connection &db);

} // namespace hansa::store
