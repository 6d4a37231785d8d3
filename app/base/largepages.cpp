// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/largepages.h"

#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace hansa
{

namespace
{
constexpr std::size_t largePage = std::size_t(2) << 20; // of x86-64, and of ARM where small ones have 4 KiB

std::align_val_t alignmentFor(std::size_t bytes)
{
    return std::align_val_t(bytes < largePage ? alignof(std::max_align_t) : largePage);
}
} // namespace

void *allocateLargePages(std::size_t bytes)
{
    void *const memory = ::operator new(bytes, alignmentFor(bytes));
#ifdef __linux__
    if (bytes >= largePage)
        (void)::madvise(memory, bytes / largePage * largePage, MADV_HUGEPAGE); // where it fails the pages are small
#endif
    return memory;
}

void freeLargePages(void *memory, std::size_t bytes) noexcept
{
    ::operator delete(memory, alignmentFor(bytes));
}

} // namespace hansa
