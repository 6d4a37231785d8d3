// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/geo.h"
#include "base/result.h"
#include "store/recordrepository.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::cli
{

class Session;

/// Finds a town by its name, for `distance=Stuttgart,800`: the main cities of regions first,
/// then the towns where organisations of the catalogue are (the mean of their positions).
/// Without regard to case and accents; `Valencia (ES)` says which country is meant.
class PlaceFinder
{
public:
    PlaceFinder(Session &session, store::CatalogueFilter catalogues);

    /// Nothing where no place has the name or several have: failed() says why then.
    [[nodiscard]] std::optional<LatLon> find(std::string_view name);
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failed; }

private:
    struct Place {
        std::string name;
        std::string country;
        LatLon position;
        int positions = 1; ///< that the mean is taken of
    };

    void addSeats();
    [[nodiscard]] Result<void> addTowns();
    [[nodiscard]] std::vector<const Place *> matches(std::string_view name) const;
    [[nodiscard]] Error unknown(std::string_view name) const;

    Session &m_session;
    store::CatalogueFilter m_catalogues;
    std::multimap<std::string, Place> m_places; ///< by folded name
    std::optional<Error> m_failed;
};

} // namespace hansa::cli
