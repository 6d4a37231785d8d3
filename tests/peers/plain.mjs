// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Peer "plain-js": what one writes by hand in a JavaScript desktop shell.
import { load, filter, rank, facets, grid, gridCounts } from './filtering.mjs';
import { options, peakMb, print, round, time, writeAnswer } from './lib.mjs';

const o = options(), t0 = performance.now();
const c = await load(o.catalogue);
const base = { peer: 'plain-js', n: c.n };
print({ ...base, what: 'load', seconds: round((performance.now() - t0) / 1000) });
const r = await time(base, 'filter+rank+facets', o.runs, () => { const f = filter(c); return { f, top: rank(c, f.all), facets: facets(c, f) }; });
const g = await time(base, 'grid clusters of the filtered', o.runs, () => grid(c, r.f.all));
print({ ...base, what: 'memory', peak_mb: peakMb() });
writeAnswer(o.answer, { peer: 'plain-js', n: c.n, filtered: r.f.all.length, facets: r.facets, top: r.top, grid: gridCounts(g) });
