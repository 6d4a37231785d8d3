// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/cacheupdate.h"
#include "store/cataloguerepository.h"
#include "store/changelog.h"
#include "store/linkrepository.h"
#include "store/recordrepository.h"

namespace hansa::store
{

/// What the catalogues say: `catalogue.db` in the profile. It can be deleted at any moment
/// and is filled again: what is followed, with which keys, and what was imported is in the
/// workspace. A Cache belongs to one thread; another thread opens its own: readers see the
/// last committed state, also while one is written.
class Cache
{
public:
    /// Opens it, makes it where it is missing. A file that is no database any more is set
    /// aside (see setAside()). Fails where the folder cannot be written, the disk is full, or
    /// the file is from a newer version.
    [[nodiscard]] static Result<Cache> open(const QString &path);

    ~Cache();
    Cache(Cache &&) noexcept;
    Cache &operator=(Cache &&) noexcept;

    /// The path an unreadable file was renamed to when this was opened; empty if none was.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    [[nodiscard]] QString path() const;
    /// Where search keeps its index of what is here; it can be deleted at any moment.
    [[nodiscard]] QString columnsPath() const;
    /// Which form of the tables this program knows.
    [[nodiscard]] static int schemaVersion();

    [[nodiscard]] CatalogueRepository catalogues() const { return CatalogueRepository(*m_db); }
    [[nodiscard]] RecordRepository records() const { return RecordRepository(*m_db); }
    [[nodiscard]] ChangeLog changes() const { return ChangeLog(*m_db); }
    [[nodiscard]] LinkRepository links() const { return LinkRepository(*m_db); }

    /// Begins to change one catalogue, one that is not known yet included. Waits for another
    /// program's update for some seconds, then fails.
    [[nodiscard]] Result<CacheUpdate> beginUpdate(std::string_view catalogue);
    /// What was removed cannot be read from the files' bytes any more, but where another program keeps the log open.
    [[nodiscard]] Result<void> overwriteFreed();

private:
    explicit Cache(std::unique_ptr<Connection> db);
    std::unique_ptr<Connection> m_db;
    QString m_setAside;
};

} // namespace hansa::store
