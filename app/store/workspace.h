// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/apartrepository.h"
#include "store/calendarrepository.h"
#include "store/change.h"
#include "store/draftrepository.h"
#include "store/erasing/erasurerepository.h"
#include "store/followedrepository.h"
#include "store/importedcallrepository.h"
#include "store/owncallrepository.h"
#include "store/searchrepository.h"
#include "store/settingsrepository.h"
#include "store/shortlistrepository.h"
#include "store/trackedcallrepository.h"

#include <functional>
#include <memory>
#include <optional>

namespace hansa::store
{

/// What the user made, and what must not be lost with the cache: `workspace.db` in the profile. A sync writes to the
/// table `followed` alone: the highest revision and the newest keys of a catalogue. The workspace names records by id
/// and keeps their last known name. A Workspace belongs to one thread.
class Workspace
{
public:
    /// Opens it, makes it where it is missing, brings an older one up to date after a
    /// backup beside it. Fails, and leaves the file alone, where it is from a newer version,
    /// no database, or cannot be written.
    [[nodiscard]] static Result<Workspace> open(const QString &path);

    ~Workspace();
    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;

    [[nodiscard]] QString path() const;
    [[nodiscard]] static int schemaVersion();

    [[nodiscard]] ShortlistRepository shortlists() const { return ShortlistRepository(*m_db); }
    [[nodiscard]] SettingsRepository settings() const { return SettingsRepository(*m_db); }
    [[nodiscard]] SearchRepository searches() const { return SearchRepository(*m_db); }
    [[nodiscard]] TrackedCallRepository trackedCalls() const { return TrackedCallRepository(*m_db); }
    [[nodiscard]] OwnCallRepository ownCalls() const { return OwnCallRepository(*m_db); }
    [[nodiscard]] DraftRepository drafts() const { return DraftRepository(*m_db); }
    [[nodiscard]] FollowedRepository followed() const { return FollowedRepository(*m_db); }
    [[nodiscard]] ImportedCallRepository importedCalls() const { return ImportedCallRepository(*m_db); }
    [[nodiscard]] ErasureRepository erasures() const { return ErasureRepository(*m_db); }
    [[nodiscard]] CalendarRepository calendar() const { return CalendarRepository(*m_db); }
    [[nodiscard]] ApartRepository apart() const { return ApartRepository(*m_db); }

    /// Does @p work in one transaction, whichever repositories it uses. Nobody else writes from its begin
    /// on: what it reads still holds when it writes. Where it fails nothing of it stays.
    [[nodiscard]] Result<void> transaction(const QString &tried, const std::function<Result<void>()> &work) const;
    /// As transaction(), and what it changed, to take that back. Requires: no transaction runs.
    [[nodiscard]] Result<Change> change(const QString &tried, const std::function<Result<void>()> &work) const;
    /// Takes back what @p change says and nothing else, in one transaction: ids, references and what foreign
    /// keys deleted come back as they were. What it returns takes the taking back back. Nothing, and nothing
    /// is done, where somebody changed the same values since.
    [[nodiscard]] Result<std::optional<Change>> takeBack(const QString &tried, const Change &change) const;
    /// Both as one, to be taken back at once.
    [[nodiscard]] Result<Change> joined(const QString &tried, const Change &first, const Change &then) const;
    /// A number that is another one after another connection wrote, and the same after this one did.
    [[nodiscard]] Result<std::int64_t> othersVersion() const;

    /// Takes over what only the cache has known so far, in one transaction. What is here already stays.
    [[nodiscard]] Result<void> takeOver(const std::vector<Followed> &catalogues,
                                        const std::vector<ImportHistory> &imports) const;

    /// A consistent copy in one file, also while it is in use.
    [[nodiscard]] Result<void> backup(const QString &to) const;

private:
    explicit Workspace(std::unique_ptr<Connection> db);
    std::unique_ptr<Connection> m_db;
};

} // namespace hansa::store
