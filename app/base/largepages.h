// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstddef>
#include <vector>

namespace hansa
{

/// Memory for a column of many rows: in large pages, where it fills some and the system gives them to those who
/// ask (Linux). The processor remembers where some thousand pages are, and a million places lie on 4,000 small ones.
/// Never null; throws std::bad_alloc.
[[nodiscard]] void *allocateLargePages(std::size_t bytes);
void freeLargePages(void *memory, std::size_t bytes) noexcept;

/// An allocator of such memory.
template<class T> struct LargePages {
    using value_type = T;

    LargePages() = default;
    template<class Other> explicit(false) LargePages(const LargePages<Other> &) noexcept { }

    [[nodiscard]] T *allocate(std::size_t n)
    {
        return static_cast<T *>(allocateLargePages(n * sizeof(T))); // a vector asks for no more than its max_size
    }
    void deallocate(T *memory, std::size_t n) noexcept { freeLargePages(memory, n * sizeof(T)); }

    template<class Other> friend bool operator==(const LargePages &, const LargePages<Other> &) { return true; }
};

template<class T> using LargeVector = std::vector<T, LargePages<T>>;

} // namespace hansa
