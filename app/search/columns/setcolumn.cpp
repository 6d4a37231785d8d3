// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columns/setcolumn.h"

#include "search/columns/kernels.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <ranges>

namespace hansa::search
{

namespace
{
/// A list costs a step a row, a bitmap an eighth of a nanosecond a row of the catalogue:
/// above this share the bitmap is faster, and below 1/32 it is the larger.
constexpr std::uint32_t sparseShare = 256;
constexpr std::size_t mostValues = 300'000; ///< that are kept in any case
constexpr std::size_t valuesOfRow = 2; ///< and that for each row
} // namespace

bool ValueRows::has(std::uint32_t row) const
{
    if (dense)
        return (dense[row / wordRows] >> (row % wordRows)) & 1;
    return std::ranges::binary_search(sparse, row);
}

void ValueRows::addTo(Block block, Word *bits) const
{
    if (dense) {
        kernels::orInto(bits, dense + block.firstWord, block.words);
        return;
    }
    const std::uint32_t first = block.firstRow();
    const std::uint32_t end = block.endRow();
    for (auto it = std::ranges::lower_bound(sparse, first); it != sparse.end() && *it < end; ++it)
        bits[(*it - first) / wordRows] |= Word(1) << (*it % wordRows);
}

std::uint32_t ValueRows::countIn(std::span<const Word> rows) const
{
    if (dense)
        return kernels::countAnd(dense, rows.data(), rows.size());
    std::uint32_t count = 0;
    for (const std::uint32_t row : sparse)
        count += std::uint32_t(rows[row / wordRows] >> (row % wordRows)) & 1;
    return count;
}

ValueRows SetColumn::rows(std::uint32_t code) const
{
    const std::uint32_t where = m_where[code];
    if (m_isDense[code])
        return {m_dense.data() + where * m_known.words().size(), {}};
    return {nullptr, std::span(m_lists).subspan(m_starts[where], m_starts[where + 1] - m_starts[where])};
}

std::uint32_t SetColumn::firstKeyFrom(std::string_view key) const
{
    const auto keys = std::views::iota(0U, m_keys.size());
    const auto found = std::ranges::lower_bound(keys, key, {}, [this](std::uint32_t i) { return m_keys[i]; });
    return std::uint32_t(found - keys.begin());
}

std::optional<std::uint32_t> SetColumn::find(std::string_view key) const
{
    const std::uint32_t at = firstKeyFrom(key);
    return at < m_keys.size() && m_keys[at] == key ? std::optional(m_keyCodes[at]) : std::nullopt;
}

std::vector<std::uint32_t> SetColumn::startingWith(std::string_view prefix) const
{
    std::vector<std::uint32_t> codes;
    for (std::uint32_t at = firstKeyFrom(prefix); at < m_keys.size() && m_keys[at].starts_with(prefix); ++at)
        codes.push_back(m_keyCodes[at]);
    return codes;
}

std::size_t SetColumn::bytes() const
{
    std::size_t total = m_known.bytes() + m_keys.bytes() + m_dense.size() * sizeof(Word)
        + (m_keyCodes.size() + m_where.size() + m_starts.size() + m_lists.size()) * sizeof(std::uint32_t);
    for (const std::string &value : *m_values)
        total += sizeof(std::string) + value.size();
    return total;
}

void SetColumnBuilder::add(std::uint32_t row, std::string_view key, std::string_view shown)
{
    if (key.empty())
        return;
    m_key.assign(key);
    // Values that nobody else has are what a hostile catalogue makes memory of: beyond what clusters have they go.
    if (m_entries.size() >= std::max(mostValues, valuesOfRow * (std::size_t(row) + 1)) && !m_codes.contains(m_key))
        return;
    const auto [it, isNew] = m_codes.try_emplace(m_key, std::uint32_t(m_entries.size()));
    if (isNew)
        m_entries.push_back({std::string(shown), {}});
    auto &rows = m_entries[it->second].rows;
    assert(rows.empty() || rows.back() <= row);
    if (rows.empty() || rows.back() != row)
        rows.push_back(row);
}

SetColumn SetColumnBuilder::finish(std::uint32_t rows)
{
    SetColumn column;
    std::vector<std::uint32_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [&](std::uint32_t i) -> const std::string & { return m_entries[i].shown; });

    auto values = std::make_shared<std::vector<std::string>>(1);
    std::vector<std::uint32_t> placeOf(m_entries.size());
    for (const std::uint32_t i : order) {
        placeOf[i] = std::uint32_t(values->size());
        values->push_back(m_entries[i].shown);
    }
    column.m_values = std::move(values);
    std::vector<std::pair<std::string_view, std::uint32_t>> keys(m_codes.begin(), m_codes.end());
    std::ranges::sort(keys);
    for (const auto &[key, i] : keys) {
        column.m_keys.add(key);
        column.m_keyCodes.push_back(placeOf[i]);
    }
    column.m_keys.finish();
    column.m_keyCodes.shrink_to_fit();

    column.m_known = Bitmap(rows);
    for (const Entry &entry : m_entries) {
        for (const std::uint32_t row : entry.rows)
            column.m_known.set(row);
    }
    const auto isDense = [rows](const Entry &entry) { return entry.rows.size() > rows / sparseShare; };
    const auto bitmaps = 1 + std::size_t(std::ranges::count_if(m_entries, isDense));
    column.m_dense.reserve(bitmaps * wordsFor(rows));
    std::uint32_t bitmap = 0;
    const auto addBitmap = [&](const Bitmap &stated) {
        column.m_where.push_back(bitmap++);
        column.m_dense.insert(column.m_dense.end(), stated.words().begin(), stated.words().end());
    };
    Bitmap unknown(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (!column.m_known.test(row))
            unknown.set(row);
    }
    column.m_isDense.push_back(true);
    addBitmap(unknown);
    column.m_starts.push_back(0);
    for (const std::uint32_t i : order) {
        Entry &entry = m_entries[i];
        column.m_isDense.push_back(isDense(entry));
        if (isDense(entry)) {
            Bitmap stated(rows);
            for (const std::uint32_t row : entry.rows)
                stated.set(row);
            addBitmap(stated);
        } else {
            column.m_where.push_back(std::uint32_t(column.m_starts.size()) - 1);
            column.m_lists.insert(column.m_lists.end(), entry.rows.begin(), entry.rows.end());
            column.m_starts.push_back(std::uint32_t(column.m_lists.size()));
        }
        entry.rows = {};
    }
    column.m_lists.shrink_to_fit();
    return column;
}

} // namespace hansa::search
