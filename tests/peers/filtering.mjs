// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// The reference interaction in plain JavaScript over typed arrays: the check
// of the other peers' answers, and the filter the clustering peer starts from.
import { query, records, sortedCounts } from './lib.mjs';

const RADIUS_KM = 6371.0088;
const rad = (d) => (d * Math.PI) / 180;
export function distanceKm(lat1, lon1, lat2, lon2) {
  const a = Math.sin(rad(lat2 - lat1) / 2) ** 2 + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

const DIMENSIONS = { // values of an organisation, by facet
  country: (o) => (o.country ? [o.country] : []),
  sector: (o) => o.sectors || [],
  ecosystem: (o) => o.ecosystems || [],
  technology: (o) => o.technologies || [],
  label: (o) => [...new Set((o.labels || []).map((l) => `${l.scheme}:${l.level}`))],
};

export async function load(file) { // columns; multi-valued ones as offsets + codes
  const c = { n: 0, id: [], lat: [], lon: [], sme: [], dim: {} };
  for (const d of query.facets) c.dim[d] = { names: [], code: new Map(), start: [0], values: [] };
  for await (const o of records(file)) {
    c.id.push(o.id); c.lat.push(o.lat ?? NaN); c.lon.push(o.lon ?? NaN); c.sme.push(o.members?.sme ?? -1);
    for (const d of query.facets) {
      const t = c.dim[d];
      for (const v of DIMENSIONS[d](o)) {
        if (!t.code.has(v)) { t.code.set(v, t.names.length); t.names.push(v); }
        t.values.push(t.code.get(v));
      }
      t.start.push(t.values.length);
    }
    c.n++;
  }
  c.lat = Float64Array.from(c.lat); c.lon = Float64Array.from(c.lon); c.sme = Int32Array.from(c.sme);
  for (const d of query.facets) { c.dim[d].start = Uint32Array.from(c.dim[d].start); c.dim[d].values = Uint8Array.from(c.dim[d].values); }
  return c;
}
const has = (t, i, set) => { for (let k = t.start[i]; k < t.start[i + 1]; k++) if (set[t.values[k]]) return true; return false; };
const setOf = (t, names) => { const s = new Uint8Array(256); for (const v of names) if (t.code.has(v)) s[t.code.get(v)] = 1; return s; };

export function filter(c) { // row numbers that pass, and those that pass but for the must on sector
  const must = setOf(c.dim.sector, [query.must.sector]), not = setOf(c.dim.country, [query.exclude.country]);
  const all = new Uint32Array(c.n), open = new Uint32Array(c.n); let n = 0, m = 0;
  for (let i = 0; i < c.n; i++) {
    if (has(c.dim.country, i, not)) continue;
    open[m++] = i;
    if (has(c.dim.sector, i, must)) all[n++] = i;
  }
  return { all: all.subarray(0, n), open: open.subarray(0, m) };
}
export function rank(c, rows) {
  const [t, l, s, d] = query.prefer, tech = setOf(c.dim.technology, t.any_of), land = setOf(c.dim.country, l.any_of);
  const total = query.prefer.reduce((a, p) => a + p.weight, 0);
  const score = new Float64Array(rows.length);
  const criteria = (i) => [
    has(c.dim.technology, i, tech) ? 1 : 0,
    has(c.dim.country, i, land) ? 1 : 0,
    c.sme[i] >= s.at_least ? 1 : 0,
    Number.isNaN(c.lat[i]) ? 0 : Math.max(0, 1 - distanceKm(d.lat, d.lon, c.lat[i], c.lon[i]) / d.within_km),
  ];
  const sum = (x) => (t.weight * x[0] + l.weight * x[1] + s.weight * x[2] + d.weight * x[3]) / total;
  const better = (a, b) => score[b] - score[a] || (c.id[rows[a]] < c.id[rows[b]] ? -1 : 1);
  let best = [];
  for (let k = 0; k < rows.length; k++) {
    score[k] = sum(criteria(rows[k]));
    if (best.length === query.top && better(k, best[best.length - 1]) > 0) continue;
    let p = best.length; while (p > 0 && better(k, best[p - 1]) < 0) p--;
    best.splice(p, 0, k); if (best.length > query.top) best.pop();
  }
  return best.map((k) => ({ id: c.id[rows[k]], score: score[k], criteria: criteria(rows[k]) }));
}
export function facets(c, { all, open }) {
  const out = {};
  for (const d of query.facets) {
    const t = c.dim[d], counts = new Uint32Array(t.names.length);
    for (const i of d === 'sector' ? open : all) for (let k = t.start[i]; k < t.start[i + 1]; k++) counts[t.values[k]]++;
    out[d] = sortedCounts([...counts].map((v, k) => [t.names[k], v]).filter(([, v]) => v));
  }
  return out;
}
const m = query.map, world = m.tile_px * 2 ** m.zoom;
const pixelX = (lon) => (lon / 360 + 0.5) * world;
const pixelY = (lat) => { const s = Math.sin((lat * Math.PI) / 180); return (0.5 - (0.25 * Math.log((1 + s) / (1 - s))) / Math.PI) * world; };
export function grid(c, rows) { // cells of radius_px by radius_px, in the viewport
  const cells = new Map();
  for (const i of rows) {
    if (!(c.lon[i] >= m.west && c.lon[i] <= m.east && c.lat[i] >= m.south && c.lat[i] <= m.north)) continue;
    const k = `${Math.floor(pixelX(c.lon[i]) / m.radius_px)}/${Math.floor(pixelY(c.lat[i]) / m.radius_px)}`;
    const v = cells.get(k);
    if (v) { v[0]++; v[1] += c.lon[i]; v[2] += c.lat[i]; } else cells.set(k, [1, c.lon[i], c.lat[i]]);
  }
  return cells;
}
export const gridCounts = (cells) => sortedCounts([...cells].map(([k, v]) => [k, v[0]]));
