// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace hansa::sync
{

/// What a sync is at.
enum class Stage {
    Asking, ///< for the head
    Fetching, ///< a pack: bytes
    Applying, ///< a pack: records
    Checking, ///< the state's digest
};

/// How far it is.
struct Progress {
    Stage stage = Stage::Asking;
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 where it is not known
};

/// Called on the thread that the work runs on, often: hand it on and return.
using OnProgress = std::function<void(const Progress &)>;

/// What a sync tells and how it is stopped. A stop changes nothing: what was being applied
/// is rolled back.
struct Listener {
    OnProgress onProgress; ///< may be empty
    std::stop_token cancel;

    void report(Stage stage, std::int64_t done = 0, std::int64_t total = 0) const
    {
        if (onProgress)
            onProgress({stage, done, total});
    }
};

} // namespace hansa::sync
