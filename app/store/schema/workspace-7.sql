-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- What was typed into a field and not yet kept where it belongs.
CREATE TABLE draft (
    key TEXT PRIMARY KEY, -- which field, of what
    text TEXT NOT NULL,
    written INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;
