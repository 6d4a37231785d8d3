// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// One line of a call's checklist. With a day it is an internal deadline.
struct CallTask {
    std::int64_t id = 0; ///< 0: it is not stored yet
    std::string title;
    bool done = false;
    std::optional<int> daysBefore; ///< the call's next deadline

    friend bool operator==(const CallTask &, const CallTask &) = default;
};

/// A document of the user's, as a link.
struct CallDocument {
    std::string title;
    std::string url; ///< a call has it once

    friend bool operator==(const CallDocument &, const CallDocument &) = default;
};

/// A rule on the consortium as the user has it for one call; what the kinds are, hansa::consortium says.
struct CallRule {
    std::string kind;
    int number = 0;
    std::vector<std::string> countries; ///< ISO 3166
    std::string text;
    std::string source;
    std::string url;
    std::string date;

    friend bool operator==(const CallRule &, const CallRule &) = default;
};

/// What an organisation of the draft is to be.
struct DraftRole {
    std::string organisation; ///< its id
    std::string role;

    friend bool operator==(const DraftRole &, const DraftRole &) = default;
};

/// A call that the user follows.
struct TrackedCall {
    std::string call; ///< its id; the record itself may be gone
    std::string title; ///< the last known
    std::string record; ///< the last known, canonical JSON
    std::string stage; ///< "watching" …; calls::Stage says which there are
    std::string owner; ///< who cares for it
    std::string note;
    std::optional<std::int64_t> shortlist; ///< the consortium's
    Instant tracked; ///< since when
    Instant moved; ///< when it came to this stage
    Instant seen; ///< changes up to then were looked at
    std::vector<CallTask> tasks; ///< in the user's order
    std::vector<CallDocument> documents;
    std::optional<std::vector<CallRule>> rules; ///< nothing: those that the call and law have
    std::vector<DraftRole> roles; ///< of the consortium, by organisation

    friend bool operator==(const TrackedCall &, const TrackedCall &) = default;
};

/// Every statement on tracked calls. Each function changes what it names and leaves the rest, so that two
/// programs can edit one call; a step of several is put together by Workspace::transaction(). What changes one
/// that is not tracked, or a task that is gone, fails with words for the user.
class TrackedCallRepository
{
public:
    explicit TrackedCallRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::vector<TrackedCall>> all() const; ///< in the order in which they came
    [[nodiscard]] Result<std::optional<TrackedCall>> find(std::string_view call) const;
    /// Begins to track one, with all that is given. One that is tracked already stays as it is.
    [[nodiscard]] Result<void> track(const TrackedCall &fresh);
    [[nodiscard]] Result<void> remove(std::string_view call);
    [[nodiscard]] Result<void> setStage(std::string_view call, std::string_view stage, Instant now);
    [[nodiscard]] Result<void> setOwner(std::string_view call, std::string_view owner);
    [[nodiscard]] Result<void> setNote(std::string_view call, std::string_view note);
    [[nodiscard]] Result<void> setShortlist(std::string_view call, std::optional<std::int64_t> list);
    [[nodiscard]] Result<void> addTask(std::string_view call, const CallTask &task);
    [[nodiscard]] Result<void> setDone(std::int64_t task, bool done);
    [[nodiscard]] Result<void> removeTask(std::int64_t task);
    /// One of the same address stays as it is.
    [[nodiscard]] Result<void> addDocument(std::string_view call, const CallDocument &document);
    [[nodiscard]] Result<void> removeDocument(std::string_view call, std::string_view url);
    /// Touches only rules that differ from those it had.
    [[nodiscard]] Result<void> setRules(std::string_view call, const std::optional<std::vector<CallRule>> &rules);
    [[nodiscard]] Result<void> setRole(std::string_view call, const DraftRole &role); ///< none: an empty one
    [[nodiscard]] Result<void> setAllSeen(Instant now); ///< the user has looked at every call
    /// After an import or a sync: the last known title and record.
    [[nodiscard]] Result<void> remember(std::string_view call, std::string_view title, std::string_view record);

private:
    Connection *m_db;
};

} // namespace hansa::store
