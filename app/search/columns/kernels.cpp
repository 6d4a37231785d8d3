// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columns/kernels.h"

#include "base/geo.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

// One copy of each loop for every level, picked by the loader: only GCC on ELF does this by
// attribute alone, and the sanitizers' own start comes after the loader's choice.
#if defined(__x86_64__) && defined(__ELF__) && defined(__GNUC__) && !defined(__clang__)                                \
    && !defined(__SANITIZE_ADDRESS__)
#define HANSA_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=icelake-server")))
#else
#define HANSA_CLONES
#endif

namespace hansa::search
{

UnitVector unitVector(LatLon place)
{
    constexpr double radians = std::numbers::pi / 180;
    const double lat = place.lat * radians;
    const double lon = place.lon * radians;
    return {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
}

} // namespace hansa::search

namespace hansa::search::kernels
{

HANSA_CLONES std::uint32_t count(const Word *words, std::size_t n)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < n; ++i)
        total += std::uint64_t(std::popcount(words[i]));
    return std::uint32_t(total);
}

HANSA_CLONES std::uint32_t countAnd(const Word *a, const Word *b, std::size_t n)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < n; ++i)
        total += std::uint64_t(std::popcount(a[i] & b[i]));
    return std::uint32_t(total);
}

HANSA_CLONES void orInto(Word *into, const Word *from, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        into[i] |= from[i];
}

HANSA_CLONES void andInto(Word *into, const Word *from, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        into[i] &= from[i];
}

HANSA_CLONES void inRange(const std::int32_t *values, std::int32_t low, std::int32_t high, Word *out, std::size_t n)
{
    for (std::size_t w = 0; w < n; ++w) {
        Word bits = 0;
        for (std::uint32_t i = 0; i < wordRows; ++i) {
            const std::int32_t value = values[w * wordRows + i];
            bits |= Word((value >= low) & (value <= high)) << i;
        }
        out[w] = bits;
    }
}

HANSA_CLONES void inRange(const double *values, double low, double high, Word *out, std::size_t n)
{
    for (std::size_t w = 0; w < n; ++w) {
        Word bits = 0;
        for (std::uint32_t i = 0; i < wordRows; ++i) {
            const double value = values[w * wordRows + i];
            bits |= Word((value >= low) & (value <= high)) << i;
        }
        out[w] = bits;
    }
}

HANSA_CLONES void withinChord(UnitVectors points, UnitVector from, double limit, Word *out, std::size_t n)
{
    for (std::size_t w = 0; w < n; ++w) {
        Word bits = 0;
        for (std::uint32_t i = 0; i < wordRows; ++i) {
            const std::size_t at = w * wordRows + i;
            const double dx = points.x[at] - from.x;
            const double dy = points.y[at] - from.y;
            const double dz = points.z[at] - from.z;
            bits |= Word(dx * dx + dy * dy + dz * dz <= limit) << i;
        }
        out[w] = bits;
    }
}

namespace
{
/// The arc sine of 0 <= x <= 1, without branches and without the C library, whose last bit
/// differs from one system to the next. Rational approximation and coefficients of fdlibm
/// (Sun Microsystems, free to use with this note); error below 1 ulp.
[[gnu::always_inline]] inline double arcSine(double x)
{
    const bool large = x > 0.5;
    const double t = large ? (1.0 - x) * 0.5 : x * x;
    const double root = large ? std::sqrt(t) : x;
    const double p = t
        * (1.66666666666666657415e-01
           + t
               * (-3.25565818622400915405e-01
                  + t
                      * (2.01212532134862925881e-01
                         + t
                             * (-4.00555345006794114027e-02
                                + t * (7.91534994289814532176e-04 + t * 3.47933107596021167570e-05)))));
    const double q = 1.0
        + t
            * (-2.40339491173441421878e+00
               + t * (2.02094576023350569471e+00 + t * (-6.88283971605453293030e-01 + t * 7.70381505559019352791e-02)));
    const double core = root + root * (p / q);
    return large ? std::numbers::pi / 2 - 2.0 * core : core;
}
} // namespace

HANSA_CLONES void distances(UnitVectors points, UnitVector from, const std::uint32_t *rows, std::size_t n, double *km)
{
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t at = rows[i];
        const double dx = points.x[at] - from.x;
        const double dy = points.y[at] - from.y;
        const double dz = points.z[at] - from.z;
        const double half = 0.5 * std::sqrt(dx * dx + dy * dy + dz * dz);
        km[i] = 2.0 * earthRadiusKm * arcSine(half < 1.0 ? half : 1.0);
    }
}

} // namespace hansa::search::kernels
