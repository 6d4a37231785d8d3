-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- Calls that the user follows, from the first look to the result.
CREATE TABLE tracked_call (
    call TEXT PRIMARY KEY, -- the id of a catalogue's record, which may be gone
    title TEXT NOT NULL, -- the last known
    record TEXT NOT NULL, -- the last known, canonical JSON
    stage TEXT NOT NULL,
    owner TEXT NOT NULL,
    note TEXT NOT NULL,
    shortlist INTEGER REFERENCES shortlist (id) ON DELETE SET NULL, -- the consortium
    tracked INTEGER NOT NULL, -- milliseconds since 1970, UTC
    moved INTEGER NOT NULL, -- to this stage
    seen INTEGER NOT NULL -- changes up to then were looked at
) STRICT;

CREATE TABLE call_task (
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    done INTEGER NOT NULL,
    days_before INTEGER, -- the call's next deadline; NULL: at no stated day
    PRIMARY KEY (call, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE call_document (
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (call, place)
) STRICT, WITHOUT ROWID;

-- What went into calendars, so that a later export updates it. Stays when a call is no longer
-- followed: its entries may still stand in a calendar.
CREATE TABLE calendar_entry (
    uid TEXT PRIMARY KEY,
    content TEXT NOT NULL, -- what it said
    sequence INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Reminders that were given, so that none comes twice.
CREATE TABLE given_reminder (
    call TEXT NOT NULL,
    deadline INTEGER NOT NULL,
    days_before INTEGER NOT NULL,
    given INTEGER NOT NULL,
    PRIMARY KEY (call, deadline, days_before)
) STRICT, WITHOUT ROWID;
