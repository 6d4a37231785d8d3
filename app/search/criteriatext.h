// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "search/criteria.h"

#include <functional>

namespace hansa::catalogue
{
class Vocabularies;
}

namespace hansa::search
{

/// What a criterion on the command line needs from outside.
struct CriterionContext {
    const catalogue::Vocabularies *vocabularies = nullptr; ///< null: values are not checked
    std::function<std::optional<LatLon>(std::string_view name)> findPlace; ///< "Stuttgart"; may be empty
    std::function<Result<QByteArray>(const QString &path)> readFile; ///< for area=FILE; may be empty
};

/// Reads `sector=digital,energy:3`, `technology+=photonics,security`, `members.sme=50..200`,
/// `distance=48.8,9.2,800,soft`, `distance=Stuttgart,800`, `area=W,S,E,N`, `area=FILE.geojson`,
/// `label=ECEI:gold`, `as-of=2024`. Options follow the values after a `;`: `or-unknown`,
/// `exact`, `or-better`, `valid-on=DAY`, `version=2024`, `from=`, `until=`.
[[nodiscard]] Result<Criterion> parseCriterion(Mode mode, std::string_view text, const CriterionContext &context = {});

/// What parseCriterion reads to the same criterion (an area of several rings excepted).
[[nodiscard]] std::string formatCriterion(const Criterion &criterion);

/// Values in no vocabulary are an error of kind Usage that names the nearest.
[[nodiscard]] Result<void> checkValues(const Criterion &criterion, const catalogue::Vocabularies &vocabularies);

} // namespace hansa::search
