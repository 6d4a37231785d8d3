-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

CREATE TABLE catalogue (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest TEXT NOT NULL,
    published INTEGER, -- milliseconds since 1970, UTC
    expires INTEGER,
    checked INTEGER,
    etag TEXT NOT NULL,
    head BLOB NOT NULL
) STRICT;

-- What lists, digests and cross-links need of a record: small rows. The text is in body.
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    catalogue INTEGER NOT NULL REFERENCES catalogue (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    terms TEXT NOT NULL, -- folded: the title, a line feed, the other names
    bucket INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
-- An id starts with its kind, so one range of this index is one kind.
CREATE UNIQUE INDEX record_id ON record (id, catalogue);
CREATE UNIQUE INDEX record_bucket ON record (catalogue, bucket, id, kind, hash);

CREATE TABLE body (
    record INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE,
    json TEXT NOT NULL -- canonical
) STRICT;

CREATE TABLE link (
    record INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    target TEXT NOT NULL, -- the id of a record, which may be unknown here
    role INTEGER NOT NULL,
    PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, role);

CREATE TABLE bucket (
    catalogue INTEGER NOT NULL REFERENCES catalogue (row) ON DELETE CASCADE,
    bucket INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (catalogue, bucket)
) STRICT, WITHOUT ROWID;
