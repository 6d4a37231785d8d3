// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"
#include "search/columns/bitmap.h"

#include <span>

namespace hansa::search
{

/// A place seen from the South Pole, on the plane of the equator, the earth's radius being 1: the stereographic
/// projection. Two numbers where a point in space takes three, and the chord of two points is
/// 2 |p - q| / sqrt((1 + |p|^2) (1 + |q|^2)). Ranking a million rows costs what reading their places costs.
struct PlanePoint {
    double x = 0;
    double y = 0;
};
/// The pole itself, which the plane has no point for, is moved by a hand's breadth.
[[nodiscard]] PlanePoint planePoint(LatLon place);

} // namespace hansa::search

/// The loops that touch every row. They are built for several processor levels and chosen at
/// start; none fuses multiplications and additions, so all give the same bits.
namespace hansa::search::kernels
{

[[nodiscard]] std::uint32_t count(const Word *words, std::size_t n);
[[nodiscard]] std::uint32_t countAnd(const Word *a, const Word *b, std::size_t n);
/// countAnd of each of @p values with @p rows, into the same place of @p counts. Some at once, so that more comes
/// from memory at a time: twice as fast as one after the other where they don't fit the cache.
void countAndEach(std::span<const Word *const> values, const Word *rows, std::size_t n, std::uint32_t *counts);
void orInto(Word *into, const Word *from, std::size_t n);
void andInto(Word *into, const Word *from, std::size_t n);

/// Bit i of @p out: low <= values[i] <= high. Requires: values has n * 64 entries.
void inRange(const std::int32_t *values, std::int32_t low, std::int32_t high, Word *out, std::size_t n);
void inRange(const double *values, double low, double high, Word *out, std::size_t n);

/// Bit i of @p out: the squared chord from @p from to point i, the radius being 1, is at most @p limit. As inRange.
void withinChord(const PlanePoint *points, PlanePoint from, double limit, Word *out, std::size_t n);

/// Great-circle kilometres from @p from to each of the rows named. For what is beyond @p farthest it may be any
/// number that is, too: where only the near count, it takes less.
void distances(const PlanePoint *points, PlanePoint from, double farthest, const std::uint32_t *rows, std::size_t n,
               double *km);

} // namespace hansa::search::kernels
