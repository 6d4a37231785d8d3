// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Do the peers agree? verify.mjs ANSWER.json... [--catalogue FILE --write EXPECTED.json]
// Counts, facets, grid cells, text counts and the ids of the top 50 must be
// equal; scores within 1e-9. Exit status 1 if not. --write writes the answer.
// One of the ANSWERs may be such a written one; an application's own answer may
// be another: {"peer", "n", "filtered", "facets", "top"} is enough.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { print, query } from './lib.mjs';

const files = [], o = {};
for (let i = 2; i < process.argv.length; i++) if (process.argv[i].startsWith('--')) { o[process.argv[i].slice(2)] = process.argv[i + 1]; i++; } else files.push(process.argv[i]);
const answers = files.map((f) => JSON.parse(fs.readFileSync(f, 'utf8')));
const sha256 = async (file) => { const h = createHash('sha256'); for await (const b of fs.createReadStream(file)) h.update(b); return h.digest('hex'); };
const hash = o.catalogue && await sha256(o.catalogue);
let failed = 0;
for (const a of answers) {
  if (!a.catalogue_sha256) continue;
  a.peer = 'expected'; a.grid = a.grid_clusters.counts; a.text = a.text_counts;
  if (hash) { const agree = hash === a.catalogue_sha256; if (!agree) failed = 1; print({ n: a.n, what: 'agreement: catalogue bytes', agree }); }
}
const byKey = (x) => JSON.stringify(Object.entries(x).sort((a, b) => (a[0] < b[0] ? -1 : 1)));
const same = {
  filtered: (a, b) => a === b,
  facets: (a, b) => query.facets.every((d) => byKey(a[d]) === byKey(b[d])),
  top: (a, b) => a.length === b.length && a.every((x, i) => x.id === b[i].id && Math.abs(x.score - b[i].score) <= 1e-9 && x.criteria.every((v, k) => Math.abs(v - b[i].criteria[k]) <= 1e-9)),
  grid: (a, b) => byKey(a) === byKey(b),
  text: (a, b) => byKey(a) === byKey(b),
};
const agreed = {};
for (const [key, equal] of Object.entries(same)) {
  const having = answers.filter((a) => key in a), bad = having.filter((a) => !equal(having[0][key], a[key])).map((a) => a.peer);
  if (having.some((a) => a.n !== answers[0].n)) throw new Error('answers of different catalogues');
  if (bad.length) failed = 1;
  agreed[key] = having[0]?.[key];
  print({ n: answers[0].n, what: `agreement: ${key}`, agree: !bad.length && having.length > 1, peers: having.map((a) => a.peer), ...(bad.length ? { differ_from_first: bad } : {}) });
}
if (o.write && !failed) {
  const top = agreed.top.map((t) => ({ ...t, score: Number(t.score.toFixed(12)), criteria: t.criteria.map((v) => Number(v.toFixed(12))) }));
  const others = answers.find((a) => a.clusters);
  fs.writeFileSync(o.write, JSON.stringify({
    about: 'The answer all peers agree on to query.json over make_catalogue.mjs --n N --seed 7. Definitions: README.md. Scores rounded to 12 decimals; compare within 1e-9.',
    n: answers[0].n, catalogue_sha256: hash, filtered: agreed.filtered, facets: agreed.facets, top,
    grid_clusters: { cells: Object.keys(agreed.grid).length, organisations: Object.values(agreed.grid).reduce((a, b) => a + b, 0), counts: agreed.grid },
    supercluster: others?.clusters, text_counts: agreed.text,
  }, null, 1) + '\n');
  print({ what: 'written', file: path.basename(o.write) });
}
process.exit(failed);
