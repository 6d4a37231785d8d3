// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columns/kernels.h"

#include "base/geo.h"

#include <algorithm>
#include <array>
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

PlanePoint planePoint(LatLon place)
{
    constexpr double radians = std::numbers::pi / 180;
    constexpr double farthest = 1e8;
    const double lon = place.lon * radians;
    // tan(45 degrees - half the latitude): 0 at the North Pole, 1 at the equator.
    const double away = std::min(std::tan((90 - place.lat) * (radians / 2)), farthest);
    return {away * std::cos(lon), away * std::sin(lon)};
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

namespace
{
constexpr std::size_t countedAtOnce = 4;

HANSA_CLONES void countFour(const std::array<const Word *, countedAtOnce> &values, const Word *rows, std::size_t n,
                            std::array<std::uint32_t, countedAtOnce> &counts)
{
    std::array<std::uint64_t, countedAtOnce> totals{};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t v = 0; v < countedAtOnce; ++v)
            totals[v] += std::uint64_t(std::popcount(values[v][i] & rows[i]));
    }
    std::ranges::transform(totals, counts.begin(), [](std::uint64_t total) { return std::uint32_t(total); });
}
} // namespace

void countAndEach(std::span<const Word *const> values, const Word *rows, std::size_t n, std::uint32_t *counts)
{
    std::array<const Word *, countedAtOnce> four;
    std::array<std::uint32_t, countedAtOnce> found;
    for (std::size_t done = 0; done < values.size(); done += countedAtOnce) {
        const std::size_t some = std::min(countedAtOnce, values.size() - done);
        for (std::size_t i = 0; i < countedAtOnce; ++i) // where there are less the last one is counted again
            four[i] = values[done + std::min(i, some - 1)];
        countFour(four, rows, n, found);
        std::copy_n(found.begin(), some, counts + done);
    }
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

namespace
{
/// A yes or no for each of a word's rows, a byte each: compilers compare and narrow several at a time,
/// which they don't do for bits.
using Answers = std::array<std::uint8_t, wordRows>;

/// Requires: bytes of 0 or 1. Eight at a time: the factor brings the byte i of eight to the bit 56 + i.
[[gnu::always_inline]] inline Word bitsOf(const Answers &answers)
{
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t gather = 0x0102040810204080;
    const auto eights = std::bit_cast<std::array<std::uint64_t, sizeof(Answers) / 8>>(answers);
    Word bits = 0;
    for (std::size_t i = 0; i < eights.size(); ++i)
        bits |= (eights[i] * gather) >> 56 << (8 * i);
    return bits;
}

template<class Number>
[[gnu::always_inline]] inline void findInRange(const Number *values, Number low, Number high, Word *out, std::size_t n)
{
    for (std::size_t w = 0; w < n; ++w) {
        Answers inside;
        for (std::uint32_t i = 0; i < wordRows; ++i) {
            const Number value = values[w * wordRows + i];
            inside[i] = std::uint8_t((value >= low) & (value <= high));
        }
        out[w] = bitsOf(inside);
    }
}
} // namespace

HANSA_CLONES void inRange(const std::int32_t *values, std::int32_t low, std::int32_t high, Word *out, std::size_t n)
{
    findInRange(values, low, high, out, n);
}

HANSA_CLONES void inRange(const double *values, double low, double high, Word *out, std::size_t n)
{
    findInRange(values, low, high, out, n);
}

HANSA_CLONES void withinChord(const PlanePoint *points, PlanePoint from, double limit, Word *out, std::size_t n)
{
    const double most = 0.25 * limit * (1.0 + from.x * from.x + from.y * from.y);
    for (std::size_t w = 0; w < n; ++w) {
        Answers within;
        for (std::uint32_t i = 0; i < wordRows; ++i) {
            const PlanePoint &point = points[w * wordRows + i];
            const double dx = point.x - from.x;
            const double dy = point.y - from.y;
            within[i] = std::uint8_t(dx * dx + dy * dy <= most * (1.0 + point.x * point.x + point.y * point.y));
        }
        out[w] = bitsOf(within);
    }
}

namespace
{
/// The arc sine of 0 <= x <= 0.5. Rational approximation and coefficients of fdlibm
/// (Sun Microsystems, free to use with this note); error below 1 ulp.
[[gnu::always_inline]] inline double smallArcSine(double x, double squared)
{
    const double t = squared;
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
    return x + x * (p / q);
}

/// The arc sine of 0 <= x <= 1, without branches and without the C library, whose last bit
/// differs from one system to the next.
[[gnu::always_inline]] inline double arcSine(double x)
{
    const bool large = x > 0.5;
    const double t = large ? (1.0 - x) * 0.5 : x * x;
    const double core = smallArcSine(large ? std::sqrt(t) : x, t);
    return large ? std::numbers::pi / 2 - 2.0 * core : core;
}

/// Points beside one another, a column a coordinate.
constexpr std::size_t atOnce = 256;
struct Gathered {
    std::array<double, atOnce> x;
    std::array<double, atOnce> y;
};

/// Not cloned: newer processors have an instruction for it that is slower than plain loads.
[[gnu::noinline]] void gather(const PlanePoint *points, const std::uint32_t *rows, std::size_t n, Gathered &into)
{
    for (std::size_t i = 0; i < n; ++i) {
        const PlanePoint &point = points[rows[i]];
        into.x[i] = point.x;
        into.y[i] = point.y;
    }
}

/// Half the chord of two points, squared, from where both are on the plane.
[[gnu::always_inline]] inline double halfChordSquared(double x, double y, PlanePoint from, double scale)
{
    const double dx = x - from.x;
    const double dy = y - from.y;
    return (dx * dx + dy * dy) / (scale * (1.0 + x * x + y * y));
}

HANSA_CLONES void arcs(const Gathered &points, PlanePoint from, std::size_t n, double *km)
{
    const double scale = 1.0 + from.x * from.x + from.y * from.y;
    for (std::size_t i = 0; i < n; ++i) {
        const double half = std::sqrt(halfChordSquared(points.x[i], points.y[i], from, scale));
        km[i] = 2.0 * earthRadiusKm * arcSine(half < 1.0 ? half : 1.0);
    }
}

/// The same up to a sixth of the way round the earth; what is farther is there. A root and a choice less.
HANSA_CLONES void nearArcs(const Gathered &points, PlanePoint from, std::size_t n, double *km)
{
    const double scale = 1.0 + from.x * from.x + from.y * from.y;
    for (std::size_t i = 0; i < n; ++i) {
        const double squared = halfChordSquared(points.x[i], points.y[i], from, scale);
        const double half = std::sqrt(squared < 0.25 ? squared : 0.25);
        km[i] = 2.0 * earthRadiusKm * smallArcSine(half, half * half);
    }
}
} // namespace

void distances(const PlanePoint *points, PlanePoint from, double farthest, const std::uint32_t *rows, std::size_t n,
               double *km)
{
    constexpr double near = 6'600; // 2 * earthRadiusKm * asin(0.5) is 6,672
    const auto measure = farthest <= near ? nearArcs : arcs;
    Gathered gathered;
    for (std::size_t done = 0; done < n; done += atOnce) {
        const std::size_t some = std::min(atOnce, n - done);
        gather(points, rows + done, some, gathered);
        measure(gathered, from, some, km + done);
    }
}

} // namespace hansa::search::kernels
