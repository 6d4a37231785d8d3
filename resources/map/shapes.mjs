// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import earcut from 'earcut';
import { arcsOf, cutLine, cutRing, doubleArea, mercator, polygonsOf, withoutRepeats } from './geometry.mjs';
import { Writer } from './writer.mjs';

const unitsPerTile = 1 << 15;
const overlap = 8;
const nothing = 0;
const coast = 1;
const border = 2;
const territory = 3;

/** What each arc is and which geometry draws it: the first of those that share it. */
function arcKinds(topology, hasCode) {
    const users = new Map();
    topology.objects.countries.geometries.forEach((geometry, number) => {
        const visit = (arcs) => arcs.forEach((arc) => (Array.isArray(arc) ? visit(arc) : users.set(arc < 0 ? ~arc : arc, [...(users.get(arc < 0 ? ~arc : arc) ?? []), number])));
        visit(geometry.arcs ?? []);
    });
    return (arc, geometry) => {
        const sharing = [...new Set(users.get(arc))];
        if (sharing.length === 1) {
            return users.get(arc).length === 1 ? coast : nothing;
        }
        if (sharing[0] !== geometry) {
            return nothing;
        }
        return sharing.some((number) => !hasCode(topology.objects.countries.geometries[number])) ? territory : border;
    };
}

/** Where the flat map was cut out of the round world there is no coast. */
function isCut(from, to) {
    const eastern = (point) => Math.abs(point[0]) > 179.99;
    const southern = (point) => point[1] < -84.9;
    return (eastern(from) && eastern(to)) || (southern(from) && southern(to));
}

function toUnits(point, scale) {
    return mercator(point).map((value) => Math.round(value * scale));
}

/**
 * Follows a ring that was stitched together over the antimeridian without a jump, so that it may
 * reach beyond the map's edge. One that goes round the world is closed along the South Pole.
 */
function unwrapped(ring, world) {
    let turns = 0;
    const points = ring.map((point, i) => {
        const step = i > 0 ? point[0] - ring[i - 1][0] : 0;
        turns += step > world / 2 ? -1 : step < -world / 2 ? 1 : 0;
        return [point[0] + turns * world, point[1], point[2]];
    });
    const closing = ring[0][0] - ring[ring.length - 1][0];
    turns += closing > world / 2 ? -1 : closing < -world / 2 ? 1 : 0;
    if (turns !== 0) {
        const [x, y] = points[0];
        points.push([x + turns * world, y, nothing], [x + turns * world, world, nothing], [x, world, nothing]);
    }
    return { points: withoutRepeats(points, true), isRound: turns !== 0 };
}

/**
 * The polygons, as lists of rings, that the rings of one make on the flat map. On the globe
 * Antarctica's coast may be told as a hole in what lies round the pole: each ring round the
 * world is an outline here.
 */
function flatPolygons(rings) {
    const sound = rings.filter(({ points }) => points.length >= 3 && doubleArea(points) !== 0);
    const round = sound.filter((ring) => ring.isRound).map((ring) => [ring.points]);
    const others = sound.filter((ring) => !ring.isRound).map((ring) => ring.points);
    if (round.length === 0) {
        return rings[0] === sound[0] && others.length > 0 ? [others] : [];
    }
    return [[...round[0], ...others], ...round.slice(1)];
}

function ringOf(arcNumbers, arcs, kindOf, geometry, scale) {
    const points = [];
    for (const number of arcNumbers) {
        const arc = number < 0 ? arcs[~number].slice().reverse() : arcs[number];
        const kind = kindOf(number < 0 ? ~number : number, geometry);
        for (let i = 0; i + 1 < arc.length; i++) {
            points.push([...toUnits(arc[i], scale), isCut(arc[i], arc[i + 1]) ? nothing : kind]);
        }
    }
    return unwrapped(withoutRepeats(points, true), scale);
}

function bounds(points) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of points) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }
    return box;
}

/** Calls back for each tile that the box, with the overlap, touches, and with the tile's corner as the box sees it. */
function tilesOf(box, tileZoom, visit) {
    const across = 2 ** tileZoom;
    const tile = (value) => Math.floor(value / unitsPerTile);
    const [top, bottom] = [Math.max(0, tile(box[1] - overlap)), Math.min(across - 1, tile(box[3] + overlap))];
    for (let y = top; y <= bottom; y++) {
        for (let x = tile(box[0] - overlap); x <= tile(box[2] + overlap); x++) {
            visit(((x % across) + across) % across, y, x * unitsPerTile, y * unitsPerTile);
        }
    }
}

const sides = [[0, -overlap, 1], [0, unitsPerTile + overlap, -1], [1, -overlap, 1], [1, unitsPerTile + overlap, -1]];

function cutRingToTile(ring, left, top) {
    let result = ring.map((point) => [point[0] - left, point[1] - top, point[2]]);
    for (const [axis, bound, sign] of sides) {
        result = cutRing(result, axis, bound, sign);
    }
    result = withoutRepeats(result, true);
    return result.length >= 3 && doubleArea(result) !== 0 ? result : null;
}

function writePoints(writer, points, from) {
    for (const [x, y] of points) {
        writer.signed(x - from[0]);
        writer.signed(y - from[1]);
        from = [x, y];
    }
    return from;
}

function writeKinds(writer, ring) {
    for (let i = 0; i < ring.length; ) {
        let end = i;
        while (end < ring.length && ring[end][2] === ring[i][2]) {
            end++;
        }
        writer.varint((end - i) * 4 + ring[i][2]);
        i = end;
    }
}

function writeTriangles(writer, rings) {
    const holes = [];
    let count = 0;
    for (const ring of rings) {
        if (count > 0) {
            holes.push(count);
        }
        count += ring.length;
    }
    const triangles = earcut(rings.flatMap((ring) => ring.flatMap(([x, y]) => [x, y])), holes);
    writer.varint(triangles.length / 3);
    let before = 0;
    for (const index of triangles) {
        writer.signed(index - before);
        before = index;
    }
    return triangles.length / 3;
}

/** A section of shapes: { tileZoom, topology, regions, waters } cut into tiles. */
export function shapes({ tileZoom, topology, regions, waters }, { numberOf, hasCode }) {
    const scale = unitsPerTile * 2 ** tileZoom;
    const arcs = arcsOf(topology);
    const kindOf = arcKinds(topology, hasCode);
    const tiles = new Map();
    const tileAt = (x, y) => {
        const number = y * 2 ** tileZoom + x;
        if (!tiles.has(number)) {
            tiles.set(number, { polygons: [], lines: [], lakes: [], rivers: [] });
        }
        return tiles.get(number);
    };

    topology.objects.countries.geometries.forEach((geometry, number) => {
        const country = numberOf(geometry);
        for (const polygon of polygonsOf(geometry)) {
            for (const rings of flatPolygons(polygon.map((ring) => ringOf(ring, arcs, kindOf, number, scale)))) {
                tilesOf(bounds(rings[0]), tileZoom, (x, y, left, top) => {
                    const cut = rings.map((ring) => cutRingToTile(ring, left, top));
                    if (cut[0]) {
                        tileAt(x, y).polygons.push({ country, rings: cut.filter(Boolean) });
                    }
                });
            }
        }
    });
    const cutLines = (lines, name) => {
        for (const degrees of lines) {
            const line = withoutRepeats(degrees.map((point) => toUnits(point, scale)), false);
            tilesOf(bounds(line), tileZoom, (x, y, left, top) => {
                let pieces = [line.map((point) => [point[0] - left, point[1] - top])];
                for (const [axis, bound, sign] of sides) {
                    pieces = pieces.flatMap((piece) => cutLine(piece, axis, bound, sign));
                }
                tileAt(x, y)[name].push(...pieces.map((piece) => withoutRepeats(piece, false)).filter((piece) => piece.length > 1));
            });
        }
    };
    cutLines(regions, 'lines');
    cutLines(waters.rivers, 'rivers');
    for (const lake of waters.lakes) {
        const rings = lake.map((ring) => withoutRepeats(ring.map((point) => [...toUnits(point, scale), coast]), true));
        if (rings[0].length < 3) {
            continue; // too small for the level
        }
        tilesOf(bounds(rings[0]), tileZoom, (x, y, left, top) => {
            const cut = rings.map((ring) => cutRingToTile(ring, left, top));
            if (cut[0]) {
                tileAt(x, y).lakes.push(cut.filter(Boolean));
            }
        });
    }
    return written(tiles, tileZoom);
}

function written(tiles, tileZoom) {
    const directory = new Writer();
    const data = [];
    directory.byte(tileZoom);
    directory.varint(tiles.size);
    let before = -1;
    let triangles = 0;
    for (const number of [...tiles.keys()].sort((a, b) => a - b)) {
        const { polygons, lines, lakes, rivers } = tiles.get(number);
        const writer = new Writer();
        writer.varint(polygons.length);
        let at = [0, 0];
        for (const { country, rings } of polygons) {
            writer.varint(country);
            writer.varint(rings.length);
            for (const ring of rings) {
                writer.varint(ring.length);
                at = writePoints(writer, ring, at);
            }
            rings.forEach((ring) => writeKinds(writer, ring));
            triangles += writeTriangles(writer, rings);
        }
        const writeLines = (some) => {
            writer.varint(some.length);
            for (const line of some) {
                writer.varint(line.length);
                at = writePoints(writer, line, at);
            }
        };
        writeLines(lines);
        writer.varint(lakes.length);
        for (const rings of lakes) {
            writer.varint(rings.length);
            for (const ring of rings) {
                writer.varint(ring.length);
                at = writePoints(writer, ring, at);
            }
            rings.forEach((ring) => writeKinds(writer, ring));
            triangles += writeTriangles(writer, rings);
        }
        writeLines(rivers);
        const bytes = writer.buffer();
        directory.varint(number - before);
        directory.varint(bytes.length);
        before = number;
        data.push(bytes);
    }
    console.error(`tile zoom ${tileZoom}: ${tiles.size} tiles, ${triangles} triangles`);
    return Buffer.concat([directory.buffer(), ...data]);
}
