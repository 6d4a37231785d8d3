// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/wholenames.h"

#include "base/fold.h"

#include <algorithm>
#include <array>

namespace hansa::search
{

namespace
{

/// FNV-1a over the folded words; 0 where there is none.
std::uint32_t hashOf(std::string_view text)
{
    const std::string folded = fold(text);
    std::uint32_t hash = 0;
    for (const std::string_view word : words(folded)) {
        hash = hash == 0 ? 2166136261U : hash;
        for (const char c : word)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        hash = (hash ^ 0x20U) * 16777619U;
    }
    return hash;
}

/// "HEGAN" of "HEGAN - Basque Aerospace Cluster"; the whole where there is no such sign.
std::string_view beforeSign(std::string_view name)
{
    constexpr std::array<std::string_view, 4> signs{" - ", " – ", " — ", " ("};
    std::size_t end = name.size();
    for (const std::string_view sign : signs)
        end = std::min(end, name.find(sign));
    return name.substr(0, end);
}

} // namespace

void WholeNames::add(std::uint32_t row, std::string_view name)
{
    for (const std::string_view called : {name, beforeSign(name)}) {
        if (const std::uint32_t hash = hashOf(called); hash != 0)
            m_names.emplace_back(hash, row);
    }
}

void WholeNames::finish()
{
    std::ranges::sort(m_names);
    const auto same = std::ranges::unique(m_names);
    m_names.erase(same.begin(), same.end());
    m_names.shrink_to_fit();
}

std::vector<std::uint32_t> WholeNames::rowsCalled(std::string_view text) const
{
    std::vector<std::uint32_t> rows;
    for (const auto &[hash, row] : std::ranges::equal_range(m_names, hashOf(text), {}, &Name::first))
        rows.push_back(row);
    return rows;
}

} // namespace hansa::search
