// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/columns/bitmap.h"

#include <string>
#include <vector>

namespace hansa::search
{

/// One criterion against an index: what filter, score and explanation ask of it.
/// Immutable once made; any thread.
class Check
{
public:
    virtual ~Check() = default;

    /// Sets @p out to the rows of the block that meet the criterion, as a must wants it.
    virtual void met(Block block, Word *out) const = 0;
    /// The rows whose record says; null: all do.
    [[nodiscard]] virtual const Bitmap *known() const = 0;

    /// Whether fulfilment is 1 where met and 0 elsewhere.
    [[nodiscard]] virtual bool isBinary() const = 0;
    /// 0 to 1, of a row that is known.
    [[nodiscard]] virtual double fulfilment(std::uint32_t row) const = 0;
    /// Of many rows; what is not known may get any number.
    virtual void fulfilments(std::span<const std::uint32_t> rows, double *out) const
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            out[i] = fulfilment(rows[i]);
    }

    /// Called some time before fulfilments, for rows that it may be asked of.
    virtual void expect(std::span<const std::uint32_t> rows) const { (void)rows; }

    /// Whether a row that is known meets the criterion, as a must wants it.
    [[nodiscard]] virtual bool isMet(std::uint32_t row) const = 0;
    /// What of the row's record fits, in words for people.
    [[nodiscard]] virtual std::vector<std::string> matched(std::uint32_t row) const = 0;

    [[nodiscard]] bool isKnown(std::uint32_t row) const { return !known() || known()->test(row); }
};

} // namespace hansa::search
