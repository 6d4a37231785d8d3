-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- How many times the usual size the user agreed to; docs/catalogue-protocol.md, "Sizes".
ALTER TABLE catalogue ADD COLUMN size_factor INTEGER NOT NULL DEFAULT 1;
