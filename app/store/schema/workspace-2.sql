-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- The best matches of a saved search when the user last looked: what came since is news.
ALTER TABLE saved_search ADD COLUMN looked INTEGER; -- milliseconds since 1970, UTC; NULL: not yet
CREATE TABLE seen_match (
    search INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    record TEXT NOT NULL, -- the id of an organisation, which may be gone
    score INTEGER NOT NULL, -- in millionths
    PRIMARY KEY (search, record)
) STRICT, WITHOUT ROWID;
