// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/head.h"

#include <vector>

namespace hansa::sync
{

/// Packs that lead, one after the other, from the revision that is held to the head's.
using Path = std::vector<protocol::PackRef>;

[[nodiscard]] std::int64_t bytesOf(const Path &path);

/// The ways from @p held (0: nothing) to the head's revision that this program can go, the
/// cheapest by bytes first; the way from the snapshot alone is always the last. Empty where
/// there is none.
[[nodiscard]] std::vector<Path> plan(const protocol::Content &content, std::int64_t held);

} // namespace hansa::sync
