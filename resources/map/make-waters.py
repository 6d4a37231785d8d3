#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Lakes and rivers in degrees, for three levels of detail: make-waters.py FOLDER OUT.json

Reads the binned files of Debian's gmt-gshhg-low (GSHHG), which cut all shapes into squares of some
degrees: lakes are put together again, from where a piece leaves a square to where the next begins.
"""
import json
import sys
from collections import defaultdict

import h5py

CASPIAN = 300_000  # km²; the base map has its coast already

# Of each level of the base map: resolution, smallest lake and island in it (km²), most important rivers.
LEVELS = [("l", 2500, 1e9, 0), ("l", 200, 1e9, 1), ("i", 12, 10, 2)]
RIVER_LEVELS = {1: {1}, 2: {1, 2}}


def side(file):
    """Of a square, in degrees."""
    return int(file["Bin_size_in_minutes"][0]) / 60


def points_of(file, first, count, corner):
    xs = file["Relative_longitude_from_SW_corner_of_bin"][first:first + count].astype("uint16")
    ys = file["Relative_latitude_from_SW_corner_of_bin"][first:first + count].astype("uint16")
    west, south = corner
    unit = side(file) / 65535
    return [(round(west + int(x) * unit, 4), round(south + int(y) * unit, 4)) for x, y in zip(xs, ys)]


def segments(file):
    """Each piece: its number and the south-west corner of its square."""
    across = int(file["N_bins_in_360_longitude_range"][0])
    down = int(file["N_bins_in_180_degree_latitude_range"][0])
    firsts = file["Id_of_first_segment_in_a_bin"][:]
    counts = file["N_segments_in_a_bin"][:]
    for square in range(across * down):
        line, column = divmod(square, across)
        west = column * side(file)
        corner = (west - 360 if west >= 180 else west, 90 - side(file) * (line + 1))
        for number in range(int(firsts[square]), int(firsts[square]) + int(counts[square])):
            yield number, corner


def rings(file, wanted):
    """Closed rings of the polygons that wanted(level, area) takes, by polygon."""
    infos = file["Embedded_npts_levels_exit_entry_for_a_segment"][:]
    starts = file["Id_of_first_point_in_a_segment"][:]
    owners = file["Id_of_GSHHS_ID"][:]
    areas = file["The_km_squared_area_of_polygons"][:]
    pieces = defaultdict(list)
    closed = defaultdict(list)
    for number, corner in segments(file):
        info = int(infos[number])
        level, owner = info >> 6 & 7, int(owners[number])
        if not wanted(level, float(areas[owner])):
            continue
        line = points_of(file, int(starts[number]), info >> 9, corner)
        whole = info >> 3 & 7 == 4 and info & 7 == 4
        (closed if whole or line[0] == line[-1] else pieces)[owner].append(line)
    broken = 0
    for owner, lines in pieces.items():
        while lines:
            ring = list(lines.pop(0))
            while ring[0] != ring[-1]:
                onward = next((line for line in lines if near(line[0], ring[-1])), None)
                if onward is None:
                    break
                lines.remove(onward)
                ring += onward[1:]
                if near(ring[0], ring[-1]):
                    ring[-1] = ring[0]
            if ring[0] == ring[-1]:
                closed[owner].append(ring)
            else:
                broken += 1
    return closed, areas, broken


def near(one, other):
    return abs(one[0] - other[0]) < 0.0003 and abs(one[1] - other[1]) < 0.0003


def lakes(file, least, least_island):
    found, areas, broken = rings(file, lambda level, area: level == 2 and least <= area < CASPIAN)
    islands, _, _ = rings(file, lambda level, area: level == 3 and area >= least_island)
    parents = file["Id_of_parent_polygons"][:]
    holes = defaultdict(list)
    for island in sorted(islands):
        holes[int(parents[island])] += islands[island]
    result = []
    for lake in sorted(found, key=lambda lake: (-float(areas[lake]), lake)):
        for place, ring in enumerate(found[lake]):
            if len(ring) > 3:
                result.append([ring[:-1], *[hole[:-1] for hole in holes[lake] if place == 0 and len(hole) > 3]])
    return result, broken


def rivers(file, levels):
    kinds = file["Hierarchial_level_of_a_segment"][:]
    starts = file["Id_of_first_point_in_a_segment"][:]
    counts = file["N_points_for_a_segment"][:]
    return [points_of(file, int(starts[number]), int(counts[number]), corner) for number, corner in segments(file)
            if int(kinds[number]) in levels and counts[number] > 1]


def main():
    levels = []
    for resolution, least, least_island, importance in LEVELS:
        with h5py.File(f"{sys.argv[1]}/binned_GSHHS_{resolution}.nc") as file:
            shapes, broken = lakes(file, least, least_island)
        lines = []
        if importance:
            with h5py.File(f"{sys.argv[1]}/binned_river_{resolution}.nc") as file:
                lines = rivers(file, RIVER_LEVELS[importance])
        levels.append({"lakes": shapes, "rivers": lines})
        print(f"{len(shapes)} lakes, {sum(len(ring) for shape in shapes for ring in shape)} points, {broken} pieces "
              f"left open; {len(lines)} lines of rivers, {sum(map(len, lines))} points", file=sys.stderr)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump(levels, out, separators=(",", ":"))


if __name__ == "__main__":
    main()
