// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <functional>
#include <type_traits>
#include <utility>

namespace hansa
{

namespace detail
{
template<class T> struct AsResult {
    using Type = Result<T>;
};
template<class T> struct AsResult<Result<T>> {
    using Type = Result<T>;
};
} // namespace detail

/// `Result<T>` of a T; a Result is one already.
template<class T> using AsResult = typename detail::AsResult<T>::Type;

/// The exception that is being handled, in words for the user. To be called in a catch clause.
[[nodiscard]] Error errorOfException();

/// What @p work returns. An exception that leaves it, std::bad_alloc included, becomes an error: nobody
/// looks at an exception on another thread.
template<class Work> auto guarded(Work &&work) -> AsResult<std::decay_t<std::invoke_result_t<Work>>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::invoke(std::forward<Work>(work));
            return {};
        } else {
            return std::invoke(std::forward<Work>(work));
        }
    } catch (...) {
        return std::unexpected(errorOfException());
    }
}

} // namespace hansa
