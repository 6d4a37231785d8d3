// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

/// What is to be forgotten.
struct ErasureSubject {
    static constexpr std::size_t shortestText = 3; ///< in bytes: what is shorter stands everywhere

    std::string record; ///< a record's id; empty: only the texts
    std::vector<std::string> fields; ///< of the record; empty: all of it
    std::vector<std::string> texts; ///< wherever they stand, in whatever case: a mail address, a name

    friend bool operator==(const ErasureSubject &, const ErasureSubject &) = default;
};

/// A place that says something about a subject.
struct Holding {
    enum class Place {
        Shortlist, ///< a record on it, or its name
        TrackedCall, ///< a call that is followed, with all that belongs to it
        OwnCall,
        ImportedCall,
        SavedSearch,
        PastSearch,
        Setting,
        Draft, ///< what was typed into a field and is not saved
        Other,
    };
    std::size_t subject = 0; ///< which of those that were asked about
    Place place = Place::Other;
    std::string name; ///< of the shortlist, the call, the search; else where it is kept
    std::string record; ///< the last known name of the record on the shortlist
    std::string text; ///< what the user wrote
    bool whole = true; ///< it goes; else only the words in it do

    friend bool operator==(const Holding &, const Holding &) = default;
};

} // namespace hansa::store
