// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Peer "supercluster": what a web map takes. A change of the criteria means a
// new index over the organisations left; both the full index (zoom 0 to 16, as
// by default) and one for the asked zoom only are measured.
import { load, filter } from './filtering.mjs';
import { options, peakMb, peerImport, print, query, round, time, writeAnswer } from './lib.mjs';

const Supercluster = (await peerImport('supercluster')).default;
const o = options(), t0 = performance.now(), M = query.map, box = [M.west, M.south, M.east, M.north];
const c = await load(o.catalogue);
const features = Array.from({ length: c.n }, (_, i) => ({ type: 'Feature', properties: { i }, geometry: { type: 'Point', coordinates: [c.lon[i], c.lat[i]] } }));
const base = { peer: 'supercluster', n: c.n };
print({ ...base, what: 'load', seconds: round((performance.now() - t0) / 1000) });
const rows = filter(c).all;
const clusters = (extra) => {
  const kept = []; for (const i of rows) if (!Number.isNaN(c.lat[i])) kept.push(features[i]);
  return new Supercluster({ radius: M.radius_px, extent: M.tile_px, maxZoom: 16, ...extra }).load(kept);
};
const full = await time(base, 're-cluster the filtered, all zooms', Math.min(o.runs, 11), () => clusters({}).getClusters(box, M.zoom));
const one = await time(base, 're-cluster the filtered, one zoom', o.runs, () => clusters({ minZoom: M.zoom, maxZoom: M.zoom }).getClusters(box, M.zoom));
const index = clusters({});
const pan = await time(base, 'clusters of a viewport, index ready', o.runs, () => index.getClusters(box, M.zoom));
print({ ...base, what: 'memory', peak_mb: peakMb() });
const size = (a) => a.reduce((s, f) => s + (f.properties.point_count || 1), 0);
writeAnswer(o.answer, { peer: 'supercluster', n: c.n, filtered: rows.length, clusters: { all_zooms: { clusters: full.length, organisations: size(full) }, one_zoom: { clusters: one.length, organisations: size(one) } } });
