#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Borders of first-order divisions, as lines in degrees: make-regions.py WORLD_MAP.gpkg OUT.json

Reads the layer states_provinces of Debian's qgis-common (Natural Earth 1:10m). An edge
that two divisions of one country share is a border of divisions; one that two countries
share, or that stands alone, is the base map's own.
"""
import json
import math
import sqlite3
import struct
import sys
from collections import defaultdict


def polygons(blob):
    """The rings of a GeoPackage geometry (WKB, 2D, little-endian)."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    at = 8 + envelope

    def read(format):
        nonlocal at
        values = struct.unpack_from("<" + format, blob, at)
        at += struct.calcsize("<" + format)
        return values

    def polygon():
        for _ in range(read("I")[0]):
            count = read("I")[0]
            flat = read(f"{2 * count}d")
            yield [(round(flat[i], 5), round(flat[i + 1], 5)) for i in range(0, 2 * count, 2)]

    order, kind = read("BI")
    assert order == 1
    if kind == 3:
        yield from polygon()
    elif kind == 6:
        for _ in range(read("I")[0]):
            assert read("BI") == (1, 3)
            yield from polygon()


def shared_edges(database):
    owners = defaultdict(set)
    for fid, blob, country in database.execute("select fid, geom, adm0_a3 from states_provinces order by fid"):
        if blob is None:
            continue
        for ring in polygons(bytes(blob)):
            for start, end in zip(ring, ring[1:]):
                if start != end:
                    owners[min(start, end), max(start, end)].add((country, fid))
    return sorted(edge for edge, who in owners.items() if len(who) > 1 and len({country for country, _ in who}) == 1)


def chains(edges):
    """Joins edges to lines from one junction to the next."""
    at = defaultdict(list)
    for edge in edges:
        at[edge[0]].append(edge)
        at[edge[1]].append(edge)
    used = set()

    def walk(point, edge):
        line = [point]
        while edge is not None and edge not in used:
            used.add(edge)
            point = edge[1] if edge[0] == point else edge[0]
            line.append(point)
            onward = [other for other in at[point] if other not in used]
            edge = onward[0] if len(at[point]) == 2 and onward else None
        return line

    for point in sorted(at):
        if len(at[point]) != 2:
            for edge in at[point]:
                if edge not in used:
                    yield walk(point, edge)
    for edge in edges:  # closed rings without a junction
        if edge not in used:
            yield walk(edge[0], edge)


def simplified(line, tolerance):
    """Douglas and Peucker, in degrees with longitude shortened by the latitude."""
    keep = {0, len(line) - 1}
    todo = [(0, len(line) - 1)]
    while todo:
        first, last = todo.pop()
        (ax, ay), (bx, by) = line[first], line[last]
        shorten = math.cos(math.radians(ay))
        dx, dy = (bx - ax) * shorten, by - ay
        length = dx * dx + dy * dy
        furthest, distance = None, tolerance
        for i in range(first + 1, last):
            px, py = (line[i][0] - ax) * shorten, line[i][1] - ay
            share = max(0, min(1, (px * dx + py * dy) / length)) if length else 0
            away = math.hypot(px - share * dx, py - share * dy)
            if away > distance:
                furthest, distance = i, away
        if furthest is not None:
            keep.add(furthest)
            todo += [(first, furthest), (furthest, last)]
    return [line[i] for i in sorted(keep)]


def main():
    database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    lines = [simplified(line, 0.004) for line in chains(shared_edges(database))]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump(lines, out, separators=(",", ":"))
    print(f"{len(lines)} lines, {sum(map(len, lines))} points", file=sys.stderr)


if __name__ == "__main__":
    main()
