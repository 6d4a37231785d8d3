-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- Bytes of the texts of all records of a catalogue, and of those that an update replaced: both are bounded, however
-- few bytes they came in. docs/catalogue-protocol.md, "Sizes".
ALTER TABLE catalogue ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE updated ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
UPDATE catalogue SET bytes = (
    SELECT coalesce(sum(octet_length(json)), 0) FROM record JOIN body ON body.record = record.row
    WHERE record.catalogue = catalogue.row
);
UPDATE updated SET bytes = (
    SELECT coalesce(sum(octet_length(json)), 0) FROM before WHERE before.updated = updated.row
);
