// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"
#include "publish/resolveindex.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace hansa::publish
{

/// What became of one name in one record.
struct Resolution {
    std::string record; ///< the id of the record that has the name
    std::string field; ///< "members[3]", "coordinator", "organisers[0]"
    std::string name; ///< as the source writes it
    Match match = Match::Unknown;
    std::vector<std::string> ids; ///< the id it became; else those that it may mean
};

/// What became of all names, in the order of the records.
struct ResolveReport {
    std::vector<Resolution> names;

    [[nodiscard]] std::map<Match, int> counts() const;
};

/// Replaces names of organisations by their ids where they are certain: members and
/// coordinators of partnerships, organisers of events, owners of stories and parties of
/// cooperations (which may be partnerships, too), partnerships of stories. A member keeps its
/// name beside the id. What is not certain stays as text. The rules: docs/resolving-names.md.
///
/// Organisations and partnerships among @p records are what names can mean. Resolving what
/// was resolved changes nothing.
[[nodiscard]] ResolveReport resolveNames(std::span<catalogue::Record> records);

/// Why, in one line for the publisher: "names 2 organisations: org:a, org:b".
[[nodiscard]] std::string reasonOf(const Resolution &resolution);

} // namespace hansa::publish
