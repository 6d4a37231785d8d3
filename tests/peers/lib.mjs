// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What the peers share: arguments, packages, streaming of a catalogue, timing.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const cache = process.env.PEERS_CACHE || path.join(os.homedir(), '.cache', 'hansa-peers');
export const peerRequire = createRequire(path.join(cache, 'package.json'));
export const peerImport = (name) => {
  const dir = path.join(cache, 'node_modules', name);
  const p = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  return import(pathToFileURL(path.join(dir, typeof p.exports === 'string' ? p.exports : p.module || p.main)));
};
export const query = JSON.parse(fs.readFileSync(path.join(here, 'query.json'), 'utf8'));

export function options() { // --catalogue FILE --runs N --answer FILE
  const o = { catalogue: '', runs: '21', answer: '' };
  for (let i = 2; i < process.argv.length; i += 2) o[process.argv[i].slice(2)] = process.argv[i + 1];
  if (!o.catalogue) throw new Error('usage: --catalogue FILE [--runs N] [--answer FILE]');
  o.runs = Number(o.runs);
  return o;
}
export async function* records(file) {
  for await (const line of readline.createInterface({ input: fs.createReadStream(file, { highWaterMark: 1 << 20 }), crlfDelay: Infinity })) if (line) yield JSON.parse(line);
}
export const peakMb = () => Math.round(process.resourceUsage().maxRSS / 1024);
export const round = (x, d = 2) => Math.round(x * 10 ** d) / 10 ** d;
export const print = (o) => console.log(JSON.stringify(o));
export async function time(base, what, runs, f, warm = 3) {
  let last; const ms = [];
  for (let i = 0; i < Math.min(warm, runs); i++) last = await f(i);
  for (let i = 0; i < runs; i++) { const t = process.hrtime.bigint(); last = await f(i); ms.push(Number(process.hrtime.bigint() - t) / 1e6); }
  ms.sort((a, b) => a - b);
  print({ ...base, what, ms_median: round(ms[ms.length >> 1]), ms_p95: round(ms[Math.min(ms.length - 1, Math.ceil(ms.length * 0.95) - 1)]), runs });
  return last;
}
export const writeAnswer = (file, answer) => { if (file) fs.writeFileSync(file, JSON.stringify(answer, null, 1) + '\n'); };
export const sortedCounts = (entries) => Object.fromEntries([...entries].map(([k, v]) => [k, Number(v)]).sort((a, b) => (a[0] < b[0] ? -1 : 1)));
