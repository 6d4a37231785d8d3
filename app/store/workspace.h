// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/calendarrepository.h"
#include "store/owncallrepository.h"
#include "store/searchrepository.h"
#include "store/settingsrepository.h"
#include "store/shortlistrepository.h"
#include "store/trackedcallrepository.h"

#include <memory>

namespace hansa::store
{

/// What the user made: `workspace.db` in the profile. No sync ever writes to it; it names
/// records by id and keeps their last known name. A Workspace belongs to one thread.
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
    [[nodiscard]] CalendarRepository calendar() const { return CalendarRepository(*m_db); }

    /// A consistent copy in one file, also while it is in use.
    [[nodiscard]] Result<void> backup(const QString &to) const;

private:
    explicit Workspace(std::unique_ptr<Connection> db);
    std::unique_ptr<Connection> m_db;
};

} // namespace hansa::store
