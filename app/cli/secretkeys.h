// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/key.h"

#include <string>
#include <vector>

namespace hansa::cli
{

/// The keys in the files of `--key`, in their order.
[[nodiscard]] Result<std::vector<protocol::SecretKey>> readSecretKeys(const std::vector<std::string> &files);

} // namespace hansa::cli
