// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/change.h"

#include <QtClassHelperMacros>

struct sqlite3_session;

namespace hansa::store
{

class Connection;

/// Records which rows a connection changes while it lives, those that foreign keys change included.
/// By SQLite's session extension: it knows the old values of every row that a statement touches, so no
/// repository has to read what it is about to change, and none can forget a table. It records tables with a
/// primary key; the workspace has no other. Throws SQLite::Exception.
class Recording
{
public:
    explicit Recording(Connection &db);
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)

    /// What changed so far. Requires: the transaction that changed it still runs.
    [[nodiscard]] Change change() const;

private:
    Connection *m_db;
    sqlite3_session *m_session = nullptr;
};

/// What @p first changed and then @p second, as one change. Throws SQLite::Exception.
[[nodiscard]] Change joinedChanges(Connection &db, const Change &first, const Change &second);

} // namespace hansa::store
