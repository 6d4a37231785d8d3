// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import { mercator } from './geometry.mjs';
import { Writer } from './writer.mjs';

const unit = 1 << 24;
const closestPixels = 64;
const deepestZoom = 10;
const townCodes = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG']);

/** Capitals count four times their people: Bern before Zürich from a little further out. */
function importance(city) {
    return city.population * (city.featureCode === 'PPLC' ? 4 : city.featureCode === 'PPLA' ? 1.5 : 1);
}

/**
 * The smallest zoom, in quarters, at which a place is no closer than closestPixels to a more
 * important one shown there. A grid of cells of that size finds the neighbours.
 */
class Thinning {
    #grids = new Map();

    zoomFor(x, y) {
        for (let quarter = 8; quarter <= deepestZoom * 4; quarter++) {
            if (this.#hasRoom(x, y, quarter)) {
                for (let deeper = quarter; deeper <= deepestZoom * 4; deeper++) {
                    this.#take(x, y, deeper);
                }
                return quarter;
            }
        }
        return null;
    }
    #cell(x, y, quarter) {
        const size = closestPixels / (256 * 2 ** (quarter / 4));
        return [Math.floor(x / size), Math.floor(y / size), size];
    }
    #hasRoom(x, y, quarter) {
        const [column, line, size] = this.#cell(x, y, quarter);
        const grid = this.#grids.get(quarter) ?? new Map();
        for (let dx = -1; dx <= 1; dx++) {
            for (let dy = -1; dy <= 1; dy++) {
                for (const [px, py] of grid.get(`${column + dx}/${line + dy}`) ?? []) {
                    if (Math.hypot(px - x, py - y) < size) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
    #take(x, y, quarter) {
        const [column, line] = this.#cell(x, y, quarter);
        if (!this.#grids.has(quarter)) {
            this.#grids.set(quarter, new Map());
        }
        const grid = this.#grids.get(quarter);
        const key = `${column}/${line}`;
        grid.set(key, [...(grid.get(key) ?? []), [x, y]]);
    }
}

/** The section of places: cities thinned so that each zoom has room for what it shows. */
export function places(cities, numberOfCode) {
    const towns = cities.filter((city) => townCodes.has(city.featureCode) && city.population >= 10000);
    towns.sort((a, b) => importance(b) - importance(a) || a.cityId - b.cityId);
    const thinning = new Thinning();
    const shown = [];
    for (const town of towns) {
        const [x, y] = mercator(town.loc.coordinates);
        const quarter = thinning.zoomFor(x, y);
        if (quarter !== null) {
            shown.push({ town, x, y, quarter });
        }
    }
    const writer = new Writer();
    writer.varint(shown.length);
    for (const { town, x, y, quarter } of shown) {
        writer.varint(Math.min(unit - 1, Math.round(x * unit)));
        writer.varint(Math.min(unit - 1, Math.round(y * unit)));
        writer.byte(quarter);
        writer.byte(town.featureCode === 'PPLC' ? 1 : 0);
        writer.varint(Math.round(town.population / 1000));
        writer.varint((numberOfCode.get(town.country) ?? -1) + 1);
        writer.text(town.name);
    }
    console.error(`${shown.length} places of ${towns.length}`);
    return writer.buffer();
}
