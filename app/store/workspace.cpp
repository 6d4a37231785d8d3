// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspace.h"

#include "store/sqlite/recording_p.h"
#include "store/sqlite/takeback_p.h"
#include "store/words_p.h"
#include "store/workspacebackups.h"
#include "store/workspacekind_p.h"

namespace hansa::store
{

const DatabaseKind &workspaceKind()
{
    static constexpr DatabaseKind kind{
        .applicationId = 0x48616e57, // "HanW"
        .schemaVersion = 7,
        .schema = ":/hansa/store/workspace",
        .durable = true,
        .name = [] { return Words::tr("your workspace"); },
        .damagedHint =
            [](const QString &path) {
                const auto backups = workspaceBackups(path);
                return backups.empty() ? Words::tr("Move the file away, and put a backup in its place if you have one.")
                                       : Words::tr("The newest backup is %1. “hansactl workspace restore” restores it "
                                                   "and keeps the current file.")
                                             .arg(backups.front().path);
            },
        .newerHint = [] { return Words::tr("Use the newer version. Nothing in the file was changed."); },
    };
    return kind;
}

Workspace::Workspace(std::unique_ptr<Connection> db)
    : m_db(std::move(db))
{
}

Workspace::~Workspace() = default;
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;

Result<Workspace> Workspace::open(const QString &path)
{
    auto db = Connection::open(path, workspaceKind());
    if (!db)
        return std::unexpected(db.error().error);
    return Workspace(std::move(*db));
}

QString Workspace::path() const
{
    return m_db->path();
}

int Workspace::schemaVersion()
{
    return workspaceKind().schemaVersion;
}

Result<void> Workspace::takeOver(const std::vector<Followed> &catalogues,
                                 const std::vector<ImportHistory> &imports) const
{
    return m_db->write(Words::tr("Copying your data from the catalogue cache"), [&] {
        auto done = followed().raise(catalogues);
        for (const ImportHistory &history : imports)
            done = done.and_then([&] { return importedCalls().put(history); });
        return done;
    });
}

Result<void> Workspace::transaction(const QString &tried, const std::function<Result<void>()> &work) const
{
    return m_db->write(tried, work);
}

Result<Change> Workspace::change(const QString &tried, const std::function<Result<void>()> &work) const
{
    return m_db->write(tried, [&]() -> Result<Change> {
        const Recording recording(*m_db);
        if (auto done = work(); !done)
            return std::unexpected(done.error());
        return recording.change();
    });
}

Result<std::optional<Change>> Workspace::takeBack(const QString &tried, const Change &change) const
{
    return m_db->write(tried, [&]() -> std::optional<Change> {
        const Recording recording(*m_db);
        return store::takeBack(*m_db, change) ? std::optional(recording.change()) : std::nullopt;
    });
}

Result<Change> Workspace::joined(const QString &tried, const Change &first, const Change &then) const
{
    return m_db->attempt(tried, [&] { return joinedChanges(*m_db, first, then); });
}

Result<std::int64_t> Workspace::othersVersion() const
{
    return m_db->attempt(Words::tr("Reading your workspace"), [&] {
        Query query = m_db->query("PRAGMA data_version");
        query.step();
        return query.number(0);
    });
}

Result<void> Workspace::backup(const QString &to) const
{
    return m_db->backup(to);
}

} // namespace hansa::store
