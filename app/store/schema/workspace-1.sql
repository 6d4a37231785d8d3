-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

CREATE TABLE shortlist (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: undo brings the same list back
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT;

CREATE TABLE shortlist_item (
    shortlist INTEGER NOT NULL REFERENCES shortlist (id) ON DELETE CASCADE,
    record TEXT NOT NULL, -- the id of a catalogue's record, which may be gone
    place INTEGER NOT NULL, -- ascending in the user's order, gaps allowed
    name TEXT NOT NULL, -- the last known
    note TEXT NOT NULL,
    added INTEGER NOT NULL,
    PRIMARY KEY (shortlist, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX shortlist_item_place ON shortlist_item (shortlist, place);
CREATE INDEX shortlist_item_record ON shortlist_item (record);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    criteria TEXT NOT NULL,
    saved INTEGER NOT NULL
) STRICT;

CREATE TABLE past_search (
    criteria TEXT PRIMARY KEY,
    ran INTEGER NOT NULL
) STRICT;
CREATE INDEX past_search_ran ON past_search (ran);
