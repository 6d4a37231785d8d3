// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/text/cognates.h"

#include <algorithm>
#include <string>

namespace hansa::search
{

namespace
{
/// ph f, th t, qu k, c k, y i, and no letter twice.
std::string levelled(std::string_view word)
{
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        char c = word[i];
        const char next = i + 1 < word.size() ? word[i + 1] : '\0';
        if (c == 'p' && next == 'h') {
            c = 'f';
            ++i;
        } else if (c == 't' && next == 'h') {
            ++i;
        } else if (c == 'q' && next == 'u') {
            c = 'k';
            ++i;
        } else if (c == 'c' || c == 'q') {
            c = 'k';
        } else if (c == 'y') {
            c = 'i';
        }
        if (out.empty() || out.back() != c)
            out += c;
    }
    return out;
}
} // namespace

bool areCognates(std::string_view a, std::string_view b)
{
    const std::string left = levelled(a);
    const std::string right = levelled(b);
    const std::size_t shorter = std::min(left.size(), right.size());
    const auto shared = std::size_t(std::ranges::mismatch(left, right).in1 - left.begin());
    return shared >= 4 && shared * 4 >= shorter * 3;
}

} // namespace hansa::search
