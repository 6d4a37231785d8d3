// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/checks/check.h"
#include "search/columns/tables.h"

#include <string>
#include <vector>

namespace hansa::search
{

/// The rows that answer to one value of a criterion: the union of what it may mean.
class ValueGroup
{
public:
    ValueGroup() = default;
    ValueGroup(ValueGroup &&) noexcept = default;
    ValueGroup &operator=(ValueGroup &&) noexcept = default;
    ValueGroup(const ValueGroup &) = delete; // parts point into own rows
    ValueGroup &operator=(const ValueGroup &) = delete;

    void add(std::string shown, ValueRows rows) { m_parts.emplace_back(std::move(shown), rows); }
    void add(std::string shown, Bitmap rows);

    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    void addTo(Block block, Word *bits) const;
    [[nodiscard]] bool has(std::uint32_t row) const;
    void matched(std::uint32_t row, std::vector<std::string> &into) const;
    /// How many of @p rows are in the group.
    [[nodiscard]] std::uint32_t countIn(std::span<const Word> rows) const;

private:
    std::vector<std::pair<std::string, ValueRows>> m_parts;
    std::vector<Bitmap> m_own; ///< rows that are in no column
};

/// What @p value means under the criterion's dimension, version, day and period.
[[nodiscard]] ValueGroup resolveValue(const Tables &tables, const Criterion &criterion, std::string_view value);

/// Any-of or all-of the values of a dimension that can be counted.
class SetCheck : public Check
{
public:
    SetCheck(const SetColumn &column, std::vector<ValueGroup> groups, bool allOf)
        : m_column(column)
        , m_groups(std::move(groups))
        , m_allOf(allOf)
    {
    }

    void met(Block block, Word *out) const override;
    const Bitmap *known() const override { return &m_column.known(); }
    bool isBinary() const override { return !m_allOf || m_groups.size() == 1; }
    double fulfilment(std::uint32_t row) const override;
    bool isMet(std::uint32_t row) const override { return fulfilment(row) == 1.0; }
    std::vector<std::string> matched(std::uint32_t row) const override;

private:
    const SetColumn &m_column;
    std::vector<ValueGroup> m_groups; ///< at least one
    bool m_allOf;
};

} // namespace hansa::search
