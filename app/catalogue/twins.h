// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::catalogue
{

/// Pairs of ids that the user said are two organisations, the lesser id first.
class ApartPairs
{
public:
    void add(std::string_view a, std::string_view b) { m_pairs.insert(ordered(a, b)); }
    void remove(std::string_view a, std::string_view b) { m_pairs.erase(ordered(a, b)); }
    [[nodiscard]] bool contains(std::string_view a, std::string_view b) const
    {
        return m_pairs.contains(ordered(a, b));
    }
    [[nodiscard]] const std::set<std::pair<std::string, std::string>> &all() const { return m_pairs; }

    [[nodiscard]] std::string text() const; ///< a pair a line

private:
    [[nodiscard]] static std::pair<std::string, std::string> ordered(std::string_view a, std::string_view b);

    std::set<std::pair<std::string, std::string>> m_pairs;
};

/// An organisation, and the catalogues that hold its id: their places in the order in which they
/// came to be followed.
struct Origin {
    const Organisation *organisation = nullptr;
    std::vector<std::size_t> catalogues;
};

/// What an organisation can be known by in another catalogue: "ror:04X9…", "web:example.org at".
/// None for what states no identifier and no website.
[[nodiscard]] std::vector<std::string> identityKeys(const Organisation &organisation);

/// Organisations that are one and the same in several catalogues: they have no catalogue in
/// common, share a key, and nobody else in one of their catalogues has that key; nor did the
/// user say that they are two. Groups of places in @p origins, at least two each, whose first
/// one is of the catalogue followed first: that one is shown. O(n log n). docs/several-catalogues.md
[[nodiscard]] std::vector<std::vector<std::size_t>> twinsAmong(std::span<const Origin> origins,
                                                               const ApartPairs &apart);

} // namespace hansa::catalogue
