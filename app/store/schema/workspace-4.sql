-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- Rules on a call's consortium where the user edited them, and who is to be what in it.
ALTER TABLE tracked_call ADD COLUMN own_rules INTEGER NOT NULL DEFAULT 0; -- 1: those of call_rule, be they none

CREATE TABLE call_rule (
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    countries TEXT NOT NULL, -- ISO 3166, a space between
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (call, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_role (
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    organisation TEXT NOT NULL, -- its id; the record may be gone
    role TEXT NOT NULL,
    PRIMARY KEY (call, organisation)
) STRICT, WITHOUT ROWID;

-- Calls that the user entered. The cache mirrors them, so that they stand beside those of catalogues.
CREATE TABLE own_call (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL, -- canonical JSON
    changed INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;
