// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columns/codes.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace hansa::search
{

namespace
{
struct Section {
    std::int8_t firstDivision;
    std::int8_t lastDivision;
    char letter;
};
// The divisions each section holds (Regulations 1893/2006 and 2023/137).
constexpr std::array revision2{Section{1, 3, 'A'},   Section{5, 9, 'B'},   Section{10, 33, 'C'}, Section{35, 35, 'D'},
                               Section{36, 39, 'E'}, Section{41, 43, 'F'}, Section{45, 47, 'G'}, Section{49, 53, 'H'},
                               Section{55, 56, 'I'}, Section{58, 63, 'J'}, Section{64, 66, 'K'}, Section{68, 68, 'L'},
                               Section{69, 75, 'M'}, Section{77, 82, 'N'}, Section{84, 84, 'O'}, Section{85, 85, 'P'},
                               Section{86, 88, 'Q'}, Section{90, 93, 'R'}, Section{94, 96, 'S'}, Section{97, 98, 'T'},
                               Section{99, 99, 'U'}};
constexpr std::array revision21{Section{1, 3, 'A'},   Section{5, 9, 'B'},   Section{10, 33, 'C'}, Section{35, 35, 'D'},
                                Section{36, 39, 'E'}, Section{41, 43, 'F'}, Section{46, 47, 'G'}, Section{49, 53, 'H'},
                                Section{55, 56, 'I'}, Section{58, 60, 'J'}, Section{61, 63, 'K'}, Section{64, 66, 'L'},
                                Section{68, 68, 'M'}, Section{69, 75, 'N'}, Section{77, 82, 'O'}, Section{84, 84, 'P'},
                                Section{85, 85, 'Q'}, Section{86, 88, 'R'}, Section{90, 93, 'S'}, Section{94, 96, 'T'},
                                Section{97, 98, 'U'}, Section{99, 99, 'V'}};

template<std::size_t N> char sectionIn(const std::array<Section, N> &sections, int division)
{
    const auto it = std::ranges::find_if(
        sections, [&](const Section &s) { return division >= s.firstDivision && division <= s.lastDivision; });
    return it == sections.end() ? '\0' : it->letter;
}

/// 0 where the revision isn't stated and the two don't agree.
char sectionOf(int division, std::string_view revision)
{
    const char old = sectionIn(revision2, division);
    const char current = sectionIn(revision21, division);
    if (revision == "2")
        return old;
    if (revision == "2.1")
        return current;
    return old == current ? old : '\0';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

std::string normalNace(std::string_view code)
{
    std::string digits;
    char letter = '\0';
    for (const char c : code) {
        if (isDigit(c))
            digits += c;
        else if (((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) && digits.empty() && letter == '\0')
            letter = char(c & ~0x20);
        else if (c != '.' && c != ' ')
            return {};
    }
    if (digits.empty())
        return letter == '\0' ? std::string() : std::string(1, letter);
    if (digits.size() > 2)
        digits.insert(2, 1, '.');
    return digits;
}

std::vector<std::string> naceWithParents(std::string_view normal, std::string_view revision)
{
    std::vector<std::string> codes;
    for (std::size_t length = normal.size(); length >= 2; --length) {
        if (length != 3) // "26." is "26"
            codes.emplace_back(normal.substr(0, length));
    }
    if (normal.size() >= 2 && isDigit(normal[0]) && isDigit(normal[1])) {
        const char section = sectionOf((normal[0] - '0') * 10 + (normal[1] - '0'), revision);
        if (section != '\0')
            codes.emplace_back(1, section);
    } else if (!normal.empty()) {
        codes.emplace_back(normal.substr(0, 1));
    }
    return codes;
}

std::vector<std::string> nutsWithParents(std::string_view code)
{
    std::string upper(code);
    std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c & ~0x20) : c; });
    std::vector<std::string> codes;
    for (std::size_t length = upper.size(); length >= 2; --length)
        codes.push_back(upper.substr(0, length));
    return codes;
}

} // namespace hansa::search
