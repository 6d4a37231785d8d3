// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import { arcsOf, doubleArea, mercator, polygonsOf } from './geometry.mjs';
import { Writer } from './writer.mjs';

const unit = 1 << 24;
const languages = ['en', 'de', 'fr', 'es', 'it'];

function distanceToSegment(px, py, [ax, ay], [bx, by]) {
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const share = length > 0 ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
    return Math.hypot(px - ax - share * dx, py - ay - share * dy);
}

/** Distance from a point to the outline, negative outside. */
function depth(px, py, rings) {
    let inside = false;
    let nearest = Infinity;
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [a, b] = [ring[i], ring[j]];
            if (a[1] > py !== b[1] > py && px < ((b[0] - a[0]) * (py - a[1])) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
            nearest = Math.min(nearest, distanceToSegment(px, py, a, b));
        }
    }
    return inside ? nearest : -nearest;
}

/** Centre and radius of the largest circle in a polygon, by a grid that closes in. */
function largestCircle(rings) {
    const xs = rings[0].map((point) => point[0]);
    const ys = rings[0].map((point) => point[1]);
    let [west, east] = [Math.min(...xs), Math.max(...xs)];
    let [north, south] = [Math.min(...ys), Math.max(...ys)];
    let best = { x: (west + east) / 2, y: (north + south) / 2, radius: -Infinity };
    for (let round = 0; round < 4; round++) {
        const steps = 24;
        const [stepX, stepY] = [(east - west) / steps, (south - north) / steps];
        for (let i = 0; i <= steps; i++) {
            for (let j = 0; j <= steps; j++) {
                const [x, y] = [west + i * stepX, north + j * stepY];
                const radius = depth(x, y, rings);
                if (radius > best.radius) {
                    best = { x, y, radius };
                }
            }
        }
        [west, east] = [best.x - 1.5 * stepX, best.x + 1.5 * stepX];
        [north, south] = [best.y - 1.5 * stepY, best.y + 1.5 * stepY];
    }
    return best;
}

/** The list of countries with label points and names, and the way from a geometry to its number. */
export function countryLabels(topology, vocabulary) {
    const byNumeric = new Map(vocabulary.map((country) => [country.numeric, country]));
    const byName = new Map(vocabulary.map((country) => [country.names.en, country]));
    const arcs = arcsOf(topology);
    const keyOf = (geometry) => geometry.id ?? geometry.properties.name;
    // The finest level has a few shapes with one code between them (reefs, bases): one country.
    const countryOf = (key) => byNumeric.get(key) ?? byName.get(key);
    const keys = [...new Set(topology.objects.countries.geometries.map(keyOf))];
    const numbers = new Map(keys.map((key, number) => [key, number]));
    const numberOfCode = new Map();

    const writer = new Writer();
    writer.varint(keys.length);
    keys.forEach((key, number) => {
        const polygons = topology.objects.countries.geometries.filter((geometry) => keyOf(geometry) === key).flatMap(polygonsOf);
        const rings = polygons.map((polygon) => polygon.map((ring) => ring.flatMap((arc) => (arc < 0 ? arcs[~arc].slice().reverse() : arcs[arc])).map(mercator)));
        const largest = rings.reduce((a, b) => (Math.abs(doubleArea(b[0])) > Math.abs(doubleArea(a[0])) ? b : a));
        const circle = largestCircle(largest);
        const country = countryOf(key);
        if (country) {
            numberOfCode.set(country.code, number);
        }
        writer.bytes(Buffer.from(country?.code ?? '--'));
        writer.varint(Math.round(circle.x * unit));
        writer.varint(Math.round(circle.y * unit));
        writer.varint(Math.max(0, Math.round(circle.radius * unit)));
        languages.forEach((language) => writer.text(country?.names[language] ?? ''));
        if (!country) {
            console.error(`without a code: ${key}`);
        }
    });
    return {
        data: writer.buffer(),
        numberOfCode,
        hasCode: (geometry) => countryOf(keyOf(geometry)) !== undefined,
        numberOf: (geometry) => {
            const number = numbers.get(keyOf(geometry));
            if (number === undefined) {
                throw new Error(`not at the finest level: ${keyOf(geometry)}`);
            }
            return number;
        },
    };
}
