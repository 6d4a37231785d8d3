// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"
#include "search/columns/bitmap.h"

namespace hansa::search
{

/// A place as a point on the unit sphere.
struct UnitVector {
    double x = 0;
    double y = 0;
    double z = 0;
};
[[nodiscard]] UnitVector unitVector(LatLon place);

} // namespace hansa::search

/// The loops that touch every row. They are built for several processor levels and chosen at
/// start; none fuses multiplications and additions, so all give the same bits.
namespace hansa::search::kernels
{

[[nodiscard]] std::uint32_t count(const Word *words, std::size_t n);
[[nodiscard]] std::uint32_t countAnd(const Word *a, const Word *b, std::size_t n);
void orInto(Word *into, const Word *from, std::size_t n);
void andInto(Word *into, const Word *from, std::size_t n);

/// Bit i of @p out: low <= values[i] <= high. Requires: values has n * 64 entries.
void inRange(const std::int32_t *values, std::int32_t low, std::int32_t high, Word *out, std::size_t n);
void inRange(const double *values, double low, double high, Word *out, std::size_t n);

/// Bit i of @p out: the squared chord from @p from to point i is at most @p limit. As inRange.
void withinChord(const UnitVector *points, UnitVector from, double limit, Word *out, std::size_t n);

/// Great-circle kilometres from @p from to each of the rows named.
void distances(const UnitVector *points, UnitVector from, const std::uint32_t *rows, std::size_t n, double *km);

} // namespace hansa::search::kernels
