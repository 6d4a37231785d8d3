// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/suggest.h"

#include <algorithm>
#include <numeric>

namespace hansa::cli
{

namespace
{

/// Edit distance in which two swapped neighbours count once.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

} // namespace

std::vector<std::string> suggestions(std::string_view wrong, const std::vector<std::string> &choices)
{
    constexpr std::size_t longestName = 100; // what is longer is no name with a typing mistake in it
    if (wrong.size() > longestName)
        return {};
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const auto &choice : choices) {
        const bool begins = wrong.size() >= 2 && choice.starts_with(wrong);
        const std::size_t d = begins ? 1 : distance(wrong, choice);
        if (d <= std::max<std::size_t>(1, wrong.size() / 3))
            near.emplace_back(d, choice);
    }
    std::ranges::sort(near);
    const auto same = std::ranges::unique(near);
    near.erase(same.begin(), same.end());
    std::vector<std::string> out;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, near.size()); ++i)
        out.push_back(near[i].second);
    return out;
}

} // namespace hansa::cli
