// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#endif

namespace hansa
{

/// Asks the processor to fetch what is at @p address from memory while it works on. A hint: any address will do.
inline void fetchAhead(const void *address)
{
#if !defined(_MSC_VER) || defined(__clang__)
    constexpr int forReading = 0;
    constexpr int oftenUsed = 2; // of 3: into the second-level cache
    __builtin_prefetch(address, forReading, oftenUsed);
#elif defined(_M_ARM64)
    __prefetch(address);
#else
    _mm_prefetch(static_cast<const char *>(address), _MM_HINT_T1);
#endif
}

} // namespace hansa
