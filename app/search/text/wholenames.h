// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::search
{

/// Which rows are called exactly so: by name, short name or native name, whole or up to a dash or
/// bracket in it, without regard to case, accents and punctuation. Eight bytes a name.
class WholeNames
{
public:
    void add(std::uint32_t row, std::string_view name);
    void finish();

    /// Rows that may have this name, ascending: the hash of another name may be the same, so
    /// who asks has to know already that they hold its words.
    [[nodiscard]] std::vector<std::uint32_t> rowsCalled(std::string_view text) const;
    void exchange(this auto &self, auto &archive) { archive(self.m_names); }
    [[nodiscard]] std::size_t bytes() const { return m_names.size() * sizeof(m_names[0]); }

private:
    using Name = std::pair<std::uint32_t, std::uint32_t>; ///< hash of the folded words, row
    std::vector<Name> m_names; ///< sorted
};

} // namespace hansa::search
