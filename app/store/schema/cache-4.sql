-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- What publishers asked to forget: what the workspace holds of it is asked about.
CREATE TABLE erased (
    catalogue INTEGER NOT NULL REFERENCES catalogue (row) ON DELETE CASCADE,
    record TEXT NOT NULL,
    fields TEXT NOT NULL, -- each followed by a line feed; none: all of the record
    erased INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (catalogue, record, erased)
) STRICT, WITHOUT ROWID;
