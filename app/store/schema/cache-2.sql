-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- The change log: what each update changed, as the way back to what was there before.
CREATE TABLE updated (
    row INTEGER PRIMARY KEY,
    catalogue INTEGER NOT NULL REFERENCES catalogue (row) ON DELETE CASCADE,
    from_revision INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    published INTEGER, -- milliseconds since 1970, UTC
    applied INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    dropped INTEGER NOT NULL
) STRICT;
CREATE INDEX updated_catalogue ON updated (catalogue, row);

-- Records that an update changed, as they were before it; no text: there was none.
CREATE TABLE before (
    updated INTEGER NOT NULL REFERENCES updated (row) ON DELETE CASCADE,
    record TEXT NOT NULL,
    json TEXT,
    PRIMARY KEY (updated, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX before_record ON before (record, updated);
