// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::search
{

/// Many strings in one piece of memory, by number.
class StringPool
{
public:
    void add(std::string_view text)
    {
        m_text += text;
        m_ends.push_back(std::uint32_t(m_text.size()));
    }
    void finish()
    {
        m_text.shrink_to_fit();
        m_ends.shrink_to_fit();
    }

    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_ends.size()); }
    [[nodiscard]] std::string_view operator[](std::uint32_t i) const
    {
        const std::uint32_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_text).substr(begin, m_ends[i] - begin);
    }
    /// To a column file, and from it.
    void exchange(this auto &self, auto &archive) { archive(self.m_text, self.m_ends); }
    [[nodiscard]] std::size_t bytes() const { return m_text.capacity() + m_ends.capacity() * sizeof(std::uint32_t); }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

} // namespace hansa::search
