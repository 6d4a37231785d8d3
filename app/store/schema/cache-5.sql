-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- What every change of a record changes stands together: a changed record is one page, not three.
-- So record, and its index by buckets, no longer hold what digests need.
CREATE TABLE newer (
    record INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE,
    hash BLOB NOT NULL, -- of json, SHA-256
    json TEXT NOT NULL -- canonical
) STRICT;
INSERT INTO newer SELECT record, hash, json FROM body JOIN record ON row = record ORDER BY record;
DROP TABLE body;
ALTER TABLE newer RENAME TO body;

DROP INDEX record_bucket;
ALTER TABLE record DROP COLUMN hash;
CREATE UNIQUE INDEX record_bucket ON record (catalogue, bucket, id, kind);

-- With rows: a table without them keeps a text of a thousand bytes on a page of its own.
CREATE TABLE newer (
    row INTEGER PRIMARY KEY,
    updated INTEGER NOT NULL REFERENCES updated (row) ON DELETE CASCADE,
    record TEXT NOT NULL,
    json TEXT
) STRICT;
INSERT INTO newer (updated, record, json) SELECT updated, record, json FROM before ORDER BY updated, record;
DROP TABLE before;
ALTER TABLE newer RENAME TO before;
CREATE UNIQUE INDEX before_updated ON before (updated, record);
CREATE UNIQUE INDEX before_record ON before (record, updated);
