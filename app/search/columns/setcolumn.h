// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/largepages.h"
#include "search/columns/bitmap.h"
#include "search/columns/stringpool.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hansa::search
{

/// The rows that state one value: a bitmap where they are many, a sorted list where few.
struct ValueRows {
    const Word *dense = nullptr; ///< over all rows, or null
    std::span<const std::uint32_t> sparse; ///< sorted; where dense is null

    [[nodiscard]] bool has(std::uint32_t row) const;
    /// Sets the bits of the block's rows.
    void addTo(Block block, Word *bits) const;
    [[nodiscard]] std::uint32_t countIn(std::span<const Word> rows) const;
};

/// The values an organisation may state several of, in any number: sectors, services, regions …
/// Value 0 is "", not stated. Values are sorted bytewise by how they are shown.
class SetColumn
{
public:
    [[nodiscard]] std::shared_ptr<const std::vector<std::string>> values() const { return m_values; }
    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_values->size()); }
    [[nodiscard]] std::string_view value(std::uint32_t code) const { return (*m_values)[code]; }
    [[nodiscard]] ValueRows rows(std::uint32_t code) const; ///< of 0: those that state nothing
    [[nodiscard]] const Bitmap &known() const { return m_known; } ///< rows that state at least one

    /// By the key it is compared by (see SetColumnBuilder).
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view key) const;
    /// All values whose key starts so, in no order.
    [[nodiscard]] std::vector<std::uint32_t> startingWith(std::string_view prefix) const;
    void exchange(this auto &self, auto &archive)
    {
        archive(self.m_values, self.m_keys, self.m_keyCodes, self.m_where, self.m_isDense, self.m_dense, self.m_starts,
                self.m_lists, self.m_known);
    }
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class SetColumnBuilder;
    [[nodiscard]] std::uint32_t firstKeyFrom(std::string_view key) const; ///< its place in m_keys

    std::shared_ptr<const std::vector<std::string>> m_values;
    StringPool m_keys; // sorted
    std::vector<std::uint32_t> m_keyCodes; // beside the keys
    std::vector<std::uint32_t> m_where; // which bitmap in m_dense a value has, or its list's place in m_starts
    std::vector<bool> m_isDense;
    LargeVector<Word> m_dense; // bitmaps over all rows, one after the other
    std::vector<std::uint32_t> m_starts; // into m_lists
    std::vector<std::uint32_t> m_lists;
    Bitmap m_known;
};

/// Collects what rows state; rows come in ascending order.
class SetColumnBuilder
{
public:
    /// @p key is what values are compared by, @p shown how the first row wrote it. A row may
    /// say a value twice.
    void add(std::uint32_t row, std::string_view key, std::string_view shown);
    void add(std::uint32_t row, std::string_view value) { add(row, value, value); }
    [[nodiscard]] SetColumn finish(std::uint32_t rows);

private:
    struct Entry {
        std::string shown;
        std::vector<std::uint32_t> rows;
    };
    std::unordered_map<std::string, std::uint32_t> m_codes;
    std::vector<Entry> m_entries;
    std::string m_key; // reused
};

} // namespace hansa::search
