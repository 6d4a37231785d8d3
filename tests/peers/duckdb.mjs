// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Peer "duckdb" (@duckdb/node-api, in memory). Two layouts, both measured:
// "masks": the multi-valued fields as 64-bit masks, facets by GROUP BY mask and
// the bits counted here, the fastest of what we tried; "lists": LIST columns and UNNEST, the usual way.
import { options, peakMb, peerRequire, print, query, round, sortedCounts, time, writeAnswer } from './lib.mjs';

const o = options(), { DuckDBInstance } = peerRequire('@duckdb/node-api');
const db = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await db.runAndReadAll(sql)).getRows();
const quoted = (s) => `'${String(s).replaceAll("'", "''")}'`;
const list = (a) => `[${a.map(quoted).join(',')}]`;
const t0 = performance.now();
await db.run(`CREATE TABLE org AS SELECT row_number() OVER (ORDER BY id) AS k, id, country, lat, lon, CAST(members.sme AS INTEGER) AS sme,
  sectors AS sector, ecosystems AS ecosystem, coalesce(technologies, []) AS technology,
  list_distinct(list_transform(coalesce(labels, []), lambda l: l.scheme || ':' || l.level)) AS label
  FROM read_json(${quoted(o.catalogue)}, format='newline_delimited', maximum_object_size=1048576, columns={id:'VARCHAR', country:'VARCHAR', lat:'DOUBLE', lon:'DOUBLE',
    members:'STRUCT(sme BIGINT)', sectors:'VARCHAR[]', ecosystems:'VARCHAR[]', technologies:'VARCHAR[]', labels:'STRUCT(scheme VARCHAR, level VARCHAR)[]'}) ORDER BY id`);
const MULTI = ['sector', 'ecosystem', 'technology', 'label'], names = {};
for (const d of MULTI) {
  names[d] = (await rows(`SELECT DISTINCT unnest(${d}) v FROM org ORDER BY v`)).map((r) => r[0]);
  if (names[d].length > 63) throw new Error(`${d}: over 63 values`);
}
const maskOf = (d, values) => values.reduce((a, v) => (names[d].includes(v) ? a | (1n << BigInt(names[d].indexOf(v))) : a), 0n);
await db.run(`CREATE TABLE bits AS SELECT k, id, country, lat, lon, sme, ${MULTI.map((d) => `CAST(list_sum(list_transform(${d}, lambda v: 1::BIGINT << (list_position(${list(names[d])}, v) - 1))) AS BIGINT) AS ${d}`).join(', ')} FROM org ORDER BY id`);
for (const d of MULTI) await db.run(`UPDATE bits SET ${d} = 0 WHERE ${d} IS NULL`);
await db.run('CREATE TYPE land AS ENUM (SELECT DISTINCT country FROM org WHERE country IS NOT NULL ORDER BY 1)');
await db.run('ALTER TABLE bits ALTER country TYPE land');
const n = Number((await rows('SELECT count(*) FROM org'))[0][0]);
const base = { peer: 'duckdb', n };
print({ ...base, what: 'load', seconds: round((performance.now() - t0) / 1000) });

const [T, L, S, D] = query.prefer, total = query.prefer.reduce((a, p) => a + p.weight, 0), M = query.map;
const near = `coalesce(greatest(0, 1 - 2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(lat - ${D.lat}) / 2), 2) + cos(radians(${D.lat})) * cos(radians(lat)) * power(sin(radians(lon - ${D.lon}) / 2), 2)))) / ${D.within_km}), 0)`;
const scored = (tech, keep) => `SELECT id, (${T.weight} * c0 + ${L.weight} * c1 + ${S.weight} * c2 + ${D.weight} * c3) / ${total}.0 AS score, c0, c1, c2, c3 FROM
  (SELECT id, CAST(${tech} AS DOUBLE) c0, CAST(country IN (${L.any_of.map(quoted)}) AS DOUBLE) c1, CAST(coalesce(sme >= ${S.at_least}, false) AS DOUBLE) c2, ${near} c3 FROM ${keep}) ORDER BY score DESC, id LIMIT ${query.top}`;
const not = `country IS DISTINCT FROM ${quoted(query.exclude.country)}`;
const layouts = {
  masks: { must: `(sector & ${maskOf('sector', [query.must.sector])}) <> 0`, table: 'bits', tech: `(technology & ${maskOf('technology', T.any_of)}) <> 0` },
  lists: { must: `list_contains(sector, ${quoted(query.must.sector)})`, table: 'org', tech: `list_has_any(technology, ${list(T.any_of)})` },
};
const answers = {};
for (const [name, l] of Object.entries(layouts)) {
  // masks: scanning twice is cheaper than writing the rows left to a table;
  // lists: the other way round, the lists are worth filtering once only.
  const where = `${l.table} WHERE ${not} AND ${l.must}`, open = `(SELECT sector FROM ${l.table} WHERE ${not})`;
  const from = name === 'masks' ? `(SELECT * FROM ${where})` : 'kept';
  const filterNow = async () => { if (name === 'lists') await db.run(`CREATE OR REPLACE TEMP TABLE kept AS SELECT * FROM ${where}`); return Number((await rows(`SELECT count(*) FROM ${from}`))[0][0]); };
  const facetNow = async (d) => {
    const r = await rows(d !== 'country' && name === 'lists' ? `SELECT v, count(*) FROM (SELECT unnest(${d}) v FROM ${d === 'sector' ? open : from}) GROUP BY 1` : `SELECT ${d === 'country' ? 'country::VARCHAR' : d}, count(*) FROM ${d === 'sector' ? open : from} WHERE ${d} IS NOT NULL GROUP BY 1`);
    if (d === 'country' || name === 'lists') return r;
    const c = new Array(names[d].length).fill(0); // bits of each mask met, times its count
    for (const [mask, count] of r) for (let m = mask, i = 0; m; m >>= 1n, i++) if (m & 1n) c[i] += Number(count);
    return c.map((v, i) => [names[d][i], v]).filter(([, v]) => v);
  };
  const facetsNow = async () => { const f = {}; for (const d of query.facets) f[d] = sortedCounts(await facetNow(d)); return f; };
  const topNow = async () => (await rows(scored(l.tech, from))).map(([id, score, ...criteria]) => ({ id, score, criteria }));
  const tag = { ...base, layout: name };
  answers[name] = await time(tag, 'filter+rank+facets', o.runs, async () => ({ filtered: await filterNow(), top: await topNow(), facets: await facetsNow() }));
  await time(tag, 'part: filter', o.runs, filterNow);
  await time(tag, 'part: rank', o.runs, topNow);
  await time(tag, 'part: facets', o.runs, facetsNow);
}
const world = M.tile_px * 2 ** M.zoom;
const gridSql = `SELECT floor((lon / 360 + 0.5) * ${world} / ${M.radius_px})::INTEGER gx, floor((0.5 - 0.25 * ln((1 + sin(radians(lat))) / (1 - sin(radians(lat)))) / pi()) * ${world} / ${M.radius_px})::INTEGER gy, count(*), avg(lon), avg(lat)
  FROM kept WHERE lon BETWEEN ${M.west} AND ${M.east} AND lat BETWEEN ${M.south} AND ${M.north} GROUP BY 1, 2`;
const g = await time(base, 'grid clusters of the filtered', o.runs, () => rows(gridSql));
print({ ...base, what: 'memory', peak_mb: peakMb() });
const grid = sortedCounts(g.map((r) => [`${r[0]}/${r[1]}`, r[2]]));
for (const [name, r] of Object.entries(answers)) writeAnswer(o.answer && o.answer.replace(/(\.json)$/, `-${name}$1`), { peer: `duckdb ${name}`, n, filtered: r.filtered, facets: r.facets, top: r.top, grid });
