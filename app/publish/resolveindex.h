// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hansa::publish
{

/// Why a name became an id, or why not.
enum class Match {
    Resolved,
    Unknown, ///< no organisation of that name
    Ambiguous, ///< several
    OtherCountry, ///< one, but in another country than the source says
    Vague, ///< one, but so short or shortened a name may be another's, and no country agrees
    Repeated, ///< the record has that organisation already, under another name
};

/// What is known about a name where it stands.
struct NameAsked {
    std::string_view name;
    std::string_view country; ///< the organisation's, where the source states it
    std::vector<std::string> around; ///< countries that the record is about: these only support short names
};

/// What a name means.
struct NameFound {
    Match match = Match::Unknown;
    std::vector<std::string> ids; ///< the one, or those that it may mean
};

/// Organisations and partnerships by all their names.
class ResolveIndex
{
public:
    enum class Wanted { Organisations, Partnerships, Both };

    void add(const catalogue::Organisation &organisation);
    void add(const catalogue::Partnership &partnership);

    [[nodiscard]] NameFound find(const NameAsked &asked, Wanted wanted) const;
    /// Whether this name could mean this organisation, whatever else it could mean.
    [[nodiscard]] bool mayBe(std::string_view name, std::string_view id) const;

private:
    struct Entry {
        std::string id;
        std::vector<std::string> countries;
        bool partnership = false;
    };
    using Places = std::vector<std::size_t>; ///< in m_entries

    void addName(std::size_t entry, std::string_view name);
    void addKey(std::size_t entry, const std::string &key);
    [[nodiscard]] Places placesOf(const std::string &key, Wanted wanted) const;
    [[nodiscard]] NameFound judge(const Places &places, const NameAsked &asked, bool weak) const;

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, Places> m_keys;
};

} // namespace hansa::publish
