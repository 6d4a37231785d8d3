// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QThreadPool>

#include <semaphore>

namespace hansa
{

/// Runs both halves of a work, at once where the global pool has a thread to spare, else one after the
/// other. Neither may throw.
template<class First, class Second> void together(const First &first, const Second &second)
{
    std::binary_semaphore done(0);
    const bool helped = QThreadPool::globalInstance()->tryStart([&] {
        second();
        done.release();
    });
    first();
    if (helped)
        done.acquire();
    else
        second();
}

} // namespace hansa
