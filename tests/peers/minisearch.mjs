// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Peer "minisearch": text search in a JavaScript shell. Its default scoring,
// every word wanted, whole words, the 50 best.
import { options, peakMb, peerImport, print, query, records, round, time, writeAnswer } from './lib.mjs';

const MiniSearch = (await peerImport('minisearch')).default;
const o = options(), t0 = performance.now();
const m = new MiniSearch({ fields: query.text.fields, idField: 'id' });
for await (const r of records(o.catalogue)) m.add({ id: r.id, name: r.name, summary: r.summary, city: r.city });
const base = { peer: 'minisearch', n: m.documentCount };
print({ ...base, what: 'load', seconds: round((performance.now() - t0) / 1000) });
const counts = {};
let k = 0;
await time(base, 'text query', o.runs, () => {
  const q = query.text.queries[k++ % query.text.queries.length], r = m.search(q, { combineWith: 'AND' });
  counts[q] = r.length;
  return r.slice(0, query.text.top);
});
print({ ...base, what: 'memory', peak_mb: peakMb() });
writeAnswer(o.answer, { peer: 'minisearch', n: m.documentCount, text: counts });
