// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

namespace hansa::catalogue
{

/// How exactly a position is known.
enum class GeoPrecision { Address, City, Region };

/// A NUTS region; the code keeps `EL` and `UK`.
struct Region {
    std::string name;
    std::string nuts;
    std::string nutsVersion; ///< "2021", "2024"
    Extras extras;

    friend bool operator==(const Region &, const Region &) = default;
};

/// How many members of each sort; what is not stated is not 0.
struct MemberCounts {
    std::optional<int> total;
    std::optional<int> sme;
    std::optional<int> large;
    std::optional<int> research;
    std::optional<int> publicBodies;
    std::optional<int> other;
    Extras extras;

    friend bool operator==(const MemberCounts &, const MemberCounts &) = default;
};

/// A quality label: `ECEI` `gold`, and from when to when.
struct Label {
    std::string scheme;
    std::string level;
    std::optional<PartialDate> validFrom;
    std::optional<PartialDate> validUntil;
    Extras extras;

    /// "ECEI:gold", or the scheme alone where no level is stated.
    [[nodiscard]] std::string value() const { return level.empty() ? scheme : scheme + ':' + level; }

    friend bool operator==(const Label &, const Label &) = default;
};

/// Where and for what an organisation looks for partners.
struct Interests {
    std::vector<std::string> countries; ///< ISO 3166-1 alpha-2
    std::vector<std::string> activities;
    Extras extras;

    friend bool operator==(const Interests &, const Interests &) = default;
};

/// A code of the statistical classification of economic activities.
struct NaceCode {
    std::string code;
    std::string revision; ///< "2", "2.1"
    Extras extras;

    friend bool operator==(const NaceCode &, const NaceCode &) = default;
};

/// The numbers others know an organisation by.
struct Identifiers {
    std::string pic;
    std::string oid;
    std::string ror;
    std::string vat;
    std::string eccp;
    Extras extras;

    friend bool operator==(const Identifiers &, const Identifiers &) = default;
};

/// A cluster organisation.
struct Organisation : RecordHead {
    std::string name;
    std::string shortName;
    std::string nativeName;
    std::string summary;
    std::string country; ///< ISO 3166-1 alpha-2
    std::optional<Region> region;
    std::string city;
    std::optional<double> lat; ///< WGS 84 degrees
    std::optional<double> lon;
    std::optional<GeoPrecision> geoPrecision;
    std::string website;
    std::string email;
    std::string phone;
    std::optional<int> founded; ///< year
    std::string legalForm;
    std::optional<MemberCounts> members;
    std::optional<double> staff; ///< full-time equivalents
    std::vector<std::string> sectors; ///< ids of the vocabulary
    std::vector<std::string> ecosystems; ///< ids of the vocabulary
    std::vector<std::string> technologies; ///< ids of the vocabulary
    std::vector<std::string> keywords;
    std::vector<Label> labels;
    std::vector<std::string> languages; ///< ISO 639-1
    std::vector<std::string> services;
    std::optional<Interests> interests;
    std::vector<std::string> networks;
    std::vector<NaceCode> nace;
    std::optional<Identifiers> identifiers;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace hansa::catalogue
