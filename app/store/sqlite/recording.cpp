// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/recording_p.h"

#include "store/sqlite/connection_p.h"

#include <sqlite3.h>

namespace hansa::store
{

Recording::Recording(Connection &db)
    : m_db(&db)
{
    int code = sqlite3session_create(db.handle(), "main", &m_session);
    if (code == SQLITE_OK)
        code = sqlite3session_attach(m_session, nullptr); // every table
    if (code == SQLITE_OK)
        return;
    sqlite3session_delete(m_session);
    throw SQLite::Exception(db.handle(), code);
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

Change Recording::change() const
{
    int size = 0;
    void *bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session, &size, &bytes); code != SQLITE_OK)
        throw SQLite::Exception(m_db->handle(), code);
    Change change{QByteArray(static_cast<const char *>(bytes), size)};
    sqlite3_free(bytes);
    return change;
}

Change joinedChanges(Connection &db, const Change &first, const Change &second)
{
    // SQLite takes what it reads as not const.
    QByteArray before = first.rows;
    QByteArray after = second.rows;
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_concat(int(before.size()), before.data(), int(after.size()), after.data(), &size, &bytes);
    if (code != SQLITE_OK)
        throw SQLite::Exception(db.handle(), code);
    Change change{QByteArray(static_cast<const char *>(bytes), size)};
    sqlite3_free(bytes);
    return change;
}

} // namespace hansa::store
