// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hansa::catalogue
{

struct Town {
    std::string name; ///< the usual English one, or the local one
    std::string country; ///< ISO 3166-1 alpha-2; `XK` for Kosovo
    LatLon at;
    std::uint32_t population = 0; ///< of various years

    friend bool operator==(const Town &, const Town &) = default;
};

/// Towns of the world from 10,000 inhabitants on, and every seat of a first-order division, by
/// their names in several languages (GeoNames, CC BY 4.0; Natural Earth).
/// Answers come with the largest town first.
class Towns
{
public:
    /// Those that come with the program; read at the first call, which takes some hundredths of a second.
    static const Towns &builtIn();

    /// @p table has lines of name, country, latitude, longitude, population and other names
    /// separated by `|`, with tabs between them, the largest first; other lines are left out.
    explicit Towns(std::string_view table);

    [[nodiscard]] std::size_t size() const { return m_towns.size(); }
    /// Those of exactly this name, without regard to case and accents.
    [[nodiscard]] std::vector<const Town *> named(std::string_view name) const;
    /// Those with a name that begins so, at most @p most; the largest of all where @p text is empty.
    [[nodiscard]] std::vector<const Town *> beginning(std::string_view text, std::size_t most) const;
    /// All names as they are compared: folded, sorted, some more than once.
    [[nodiscard]] std::vector<std::string> foldedNames() const;

private:
    using Name = std::pair<std::string, std::uint32_t>; ///< folded, and whose it is

    std::vector<Town> m_towns; ///< the largest first
    std::vector<Name> m_names; ///< sorted
};

} // namespace hansa::catalogue
