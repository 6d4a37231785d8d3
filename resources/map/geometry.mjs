// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

const limit = 85.05112877980659;

/** Web Mercator, the world 1 by 1, from the north-west; as app/base/geo.h. */
export function mercator([lon, lat]) {
    const inside = Math.max(-limit, Math.min(limit, lat));
    const y = 0.5 * (1 - Math.log(Math.tan(Math.PI / 4 + (Math.PI / 360) * inside)) / Math.PI);
    return [Math.max(0, Math.min(1, lon / 360 + 0.5)), Math.max(0, Math.min(1, y))];
}

/** The arcs of a TopoJSON topology in degrees. */
export function arcsOf({ arcs, transform }) {
    return arcs.map((arc) => {
        let x = 0;
        let y = 0;
        return arc.map(([dx, dy]) => {
            x += dx;
            y += dy;
            return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
        });
    });
}

/** The polygons of a TopoJSON geometry, each a list of rings of arc numbers. */
export function polygonsOf(geometry) {
    if (geometry.type === 'Polygon') {
        return [geometry.arcs];
    }
    return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** Twice the signed area of a closed ring. */
export function doubleArea(ring) {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        sum += (ring[j][0] - ring[i][0]) * (ring[j][1] + ring[i][1]);
    }
    return sum;
}

/**
 * A closed ring cut at a half plane (Sutherland and Hodgman). Points are [x, y, kind], the
 * kind that of the edge to the next point; where the cut runs, kind 0.
 * axis 0 or 1; keep what is at least (sign 1) or at most (sign -1) the bound.
 */
export function cutRing(ring, axis, bound, sign) {
    const result = [];
    const inside = (point) => sign * (point[axis] - bound) >= 0;
    for (let i = 0; i < ring.length; i++) {
        const from = ring[i];
        const to = ring[(i + 1) % ring.length];
        const fromIn = inside(from);
        const toIn = inside(to);
        if (fromIn) {
            result.push(from);
        }
        if (fromIn !== toIn) {
            const share = (bound - from[axis]) / (to[axis] - from[axis]);
            const other = Math.round(from[1 - axis] + share * (to[1 - axis] - from[1 - axis]));
            const at = axis === 0 ? [bound, other] : [other, bound];
            result.push([...at, fromIn ? 0 : from[2]]);
        }
    }
    return result;
}

/** An open line cut at a half plane: the pieces inside. */
export function cutLine(line, axis, bound, sign) {
    const pieces = [];
    let piece = [];
    const inside = (point) => sign * (point[axis] - bound) >= 0;
    for (let i = 0; i < line.length; i++) {
        if (i > 0 && inside(line[i - 1]) !== inside(line[i])) {
            const [from, to] = [line[i - 1], line[i]];
            const share = (bound - from[axis]) / (to[axis] - from[axis]);
            const other = Math.round(from[1 - axis] + share * (to[1 - axis] - from[1 - axis]));
            piece.push(axis === 0 ? [bound, other] : [other, bound]);
            if (inside(from)) {
                pieces.push(piece);
                piece = [];
            }
        }
        if (inside(line[i])) {
            piece.push(line[i]);
        }
    }
    pieces.push(piece);
    return pieces.filter((points) => points.length > 1);
}

/** Drops points that stand where the one before does. */
export function withoutRepeats(points, closed) {
    const same = (a, b) => a[0] === b[0] && a[1] === b[1];
    // The kind of an edge is kept by its start: of equal points the last one's counts.
    const kept = points.filter((point, i) => i === points.length - 1 || !same(point, points[i + 1]));
    while (closed && kept.length > 1 && same(kept[0], kept[kept.length - 1])) {
        kept.pop();
    }
    return kept;
}
