-- SPDX-FileCopyrightText: 2026 The Hansa developers
-- SPDX-License-Identifier: EUPL-1.2

-- Tasks, documents and rules are known by an id, in the order in which they came: two programs can add
-- some at once, and what one removed is told from what another added.
CREATE TABLE call_task_6 (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    title TEXT NOT NULL,
    done INTEGER NOT NULL,
    days_before INTEGER -- the call's next deadline; NULL: at no stated day
) STRICT;
INSERT INTO call_task_6 (call, title, done, days_before)
    SELECT call, title, done, days_before FROM call_task ORDER BY call, place;
DROP TABLE call_task;
ALTER TABLE call_task_6 RENAME TO call_task;
CREATE INDEX call_task_call ON call_task (call);

CREATE TABLE call_document_6 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    UNIQUE (call, url)
) STRICT;
INSERT OR IGNORE INTO call_document_6 (call, title, url) SELECT call, title, url FROM call_document ORDER BY call, place;
DROP TABLE call_document;
ALTER TABLE call_document_6 RENAME TO call_document;

CREATE TABLE call_rule_6 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    call TEXT NOT NULL REFERENCES tracked_call (call) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    countries TEXT NOT NULL, -- ISO 3166, a space between
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;
INSERT INTO call_rule_6 (call, kind, number, countries, text, source, url, date)
    SELECT call, kind, number, countries, text, source, url, date FROM call_rule ORDER BY call, place;
DROP TABLE call_rule;
ALTER TABLE call_rule_6 RENAME TO call_rule;
CREATE INDEX call_rule_call ON call_rule (call);

-- Organisations that the user said are two: a row a pair, where one setting had them all.
CREATE TABLE apart_pair (
    a TEXT NOT NULL, -- the lesser id
    b TEXT NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
WITH RECURSIVE line (rest, pair) AS (
    SELECT value || char(10), NULL FROM setting WHERE key = 'twins.apart'
    UNION ALL
    SELECT substr(rest, instr(rest, char(10)) + 1), substr(rest, 1, instr(rest, char(10)) - 1) FROM line WHERE rest <> ''
)
INSERT OR IGNORE INTO apart_pair (a, b)
    SELECT substr(pair, 1, instr(pair, ' ') - 1), substr(pair, instr(pair, ' ') + 1) FROM line WHERE instr(pair, ' ') > 0;
DELETE FROM setting WHERE key = 'twins.apart';
