// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columns/tables.h"

#include <algorithm>

namespace hansa::search
{

bool PartnershipFacts::answers(std::string_view value, const Member &member) const
{
    if (value == id)
        return true;
    if (value.starts_with("programme:"))
        return value.substr(10) == programme;
    if (value.starts_with("theme:"))
        return std::ranges::contains(themes, value.substr(6));
    if (!value.starts_with("with:"))
        return false;
    const std::string_view other = value.substr(5);
    return std::ranges::any_of(members, [&](const Member &m) {
        return &m != &member && (m.id.empty() || m.id != member.id) && (other == m.id || other == m.country);
    });
}

std::size_t Tables::bytes() const
{
    std::size_t total = ids.bytes() + names.bytes() + cityNames.bytes() + city.size() * 4 + country.size() * 4
        + primarySector.size() * 2 + regionVersions.bytes() + naceVersions.bytes() + staff.bytes() + positions.bytes()
        + labels.size() * sizeof(LabelPeriod) + text.bytes() + wholeNames.bytes() + concepts.bytes();
    for (const SetColumn &set : sets) {
        if (set.values())
            total += set.bytes();
    }
    for (const auto &number : numbers)
        total += number.bytes();
    return total;
}

} // namespace hansa::search
