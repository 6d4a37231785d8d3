// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <string>

namespace hansa::cli
{

class Output;
class Session;

struct FollowOptions {
    std::string address;
    std::string key; ///< `ed25519:…` or a .pub file; empty: that of the address
    bool yes = false; ///< take the key that the address offers
    bool acceptSize = false; ///< take a catalogue beyond the size limits
};

/// Follows a catalogue and brings it up to date.
[[nodiscard]] Result<void> followCatalogue(Session &session, Output &output, const FollowOptions &options);

} // namespace hansa::cli
