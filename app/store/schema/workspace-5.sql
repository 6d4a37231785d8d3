-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- Catalogues that the user follows, and what protects them. The cache can be lost; this must not be.
CREATE TABLE followed (
    row INTEGER PRIMARY KEY, -- ascending in the order in which they came to be followed
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL, -- empty for the embedded catalogue
    key TEXT NOT NULL, -- the one that was confirmed at first contact
    keys TEXT NOT NULL, -- the newest key set that was let in, JSON; empty: the key alone
    revision INTEGER NOT NULL, -- the highest that was let in
    content TEXT NOT NULL, -- SHA-256 of that revision's signed content, hex; empty: not known
    size_factor INTEGER NOT NULL -- how many times the usual size the user agreed to
) STRICT;

-- Catalogues whose records the cache has yet to drop, because the user said so.
CREATE TABLE dropped_catalogue (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Where imported calls came from: one row a local catalogue.
CREATE TABLE import_source (
    catalogue TEXT PRIMARY KEY, -- local.files
    title TEXT NOT NULL,
    checked INTEGER NOT NULL -- the last import, milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;

-- Imports that changed something.
CREATE TABLE import_revision (
    catalogue TEXT NOT NULL REFERENCES import_source (catalogue) ON DELETE CASCADE,
    revision INTEGER NOT NULL, -- ascending from 1
    imported INTEGER NOT NULL,
    PRIMARY KEY (catalogue, revision)
) STRICT, WITHOUT ROWID;

-- Imported calls, each as every import told it that changed it: the newest is what is known.
CREATE TABLE imported_call (
    row INTEGER PRIMARY KEY,
    catalogue TEXT NOT NULL REFERENCES import_source (catalogue) ON DELETE CASCADE,
    call TEXT NOT NULL,
    revision INTEGER NOT NULL,
    record TEXT NOT NULL -- canonical JSON
) STRICT;
CREATE UNIQUE INDEX imported_call_version ON imported_call (catalogue, call, revision);
