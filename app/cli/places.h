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

/// Finds a town by its name, for `distance=Stuttgart,800`: the towns of the world first, then
/// those where organisations of the catalogue are (the mean of their positions). Without
/// regard to case and accents. Of several of one name the largest is meant where it has five
/// times the inhabitants of the largest in any other country; else `Valencia (ES)` says which.
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

    [[nodiscard]] Result<void> readOrganisations();
    [[nodiscard]] std::vector<Place> ofTheWorld(std::string_view name) const;
    [[nodiscard]] std::vector<Place> ofOrganisations(std::string_view name) const;
    [[nodiscard]] Error unknown(std::string_view name) const;

    Session &m_session;
    store::CatalogueFilter m_catalogues;
    std::optional<std::multimap<std::string, Place>> m_organisations; ///< their towns, by folded name
    std::optional<Error> m_failed;
};

} // namespace hansa::cli
