-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- The newest key set that was let in, as JSON; empty: the key alone.
ALTER TABLE catalogue ADD COLUMN keys TEXT NOT NULL DEFAULT '';
