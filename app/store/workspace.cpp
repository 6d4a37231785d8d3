// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspace.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

namespace hansa::store
{

namespace
{
constexpr DatabaseKind workspaceKind{
    .applicationId = 0x48616e57, // "HanW"
    .schemaVersion = 4,
    .schema = ":/hansa/store/workspace",
    .durable = true,
    .name = [] { return Words::tr("your workspace"); },
    .damagedHint =
        [] {
            return Words::tr(
                "Move the file away; put a backup in its place if you have one. Hansa has not touched it.");
        },
    .newerHint = [] { return Words::tr("Use the newer version. Hansa has not touched the file."); },
};
} // namespace

Workspace::Workspace(std::unique_ptr<Connection> db)
    : m_db(std::move(db))
{
}

Workspace::~Workspace() = default;
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;

Result<Workspace> Workspace::open(const QString &path)
{
    auto db = Connection::open(path, workspaceKind);
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
    return workspaceKind.schemaVersion;
}

Result<void> Workspace::backup(const QString &to) const
{
    return m_db->backup(to);
}

} // namespace hansa::store
