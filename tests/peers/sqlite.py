#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Peer "sqlite": FTS5 for text, and two layouts for the rest, through Python's
sqlite3. "tables": a table for each multi-valued field, with indices, the usual
way; "masks": those fields as 64-bit masks in the one table, facets by GROUP BY
mask and the bits counted here. Take the better of the two.

The time is SQLite's: each statement does all its work in the library. The
database is a file on disk, warm in the page cache (256 MB) and mapped.
"""
import argparse
import json
import math
import os
import resource
import sqlite3
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
Q = json.load(open(os.path.join(HERE, "query.json"), encoding="utf-8"))
p = argparse.ArgumentParser()
p.add_argument("--catalogue", required=True)
p.add_argument("--runs", type=int, default=21)
p.add_argument("--answer", default="")
a = p.parse_args()


def out(**o):
    print(json.dumps(o, separators=(",", ":")), flush=True)


def measure(what, f, runs=a.runs, **extra):
    r = None
    for _ in range(min(2, runs)):
        r = f()
    ms = []
    for _ in range(runs):
        t = time.perf_counter()
        r = f()
        ms.append((time.perf_counter() - t) * 1000)
    ms.sort()
    out(peer="sqlite", n=n, **extra, what=what, ms_median=round(ms[len(ms) // 2], 2),
        ms_p95=round(ms[min(len(ms) - 1, math.ceil(len(ms) * 0.95) - 1)], 2), runs=runs)
    return r


folder = tempfile.TemporaryDirectory(prefix="peers-sqlite-")
db = sqlite3.connect(os.path.join(folder.name, "catalogue.db"), isolation_level=None)
for s in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-262144", "mmap_size=4294967296", "temp_store=MEMORY"):
    db.execute("PRAGMA " + s)
t0 = time.perf_counter()
db.executescript("""
CREATE TABLE org (k INTEGER PRIMARY KEY, id TEXT, country INTEGER, lat REAL, lon REAL, sme INTEGER, sectors INTEGER, ecosystems INTEGER, technologies INTEGER, labels INTEGER);
CREATE TABLE term (t INTEGER PRIMARY KEY, dimension TEXT, value TEXT, UNIQUE (dimension, value));
CREATE TABLE sector (t INTEGER, k INTEGER, PRIMARY KEY (t, k)) WITHOUT ROWID;
CREATE TABLE ecosystem (k INTEGER, t INTEGER, PRIMARY KEY (k, t)) WITHOUT ROWID;
CREATE TABLE technology (k INTEGER, t INTEGER, PRIMARY KEY (k, t)) WITHOUT ROWID;
CREATE TABLE label (k INTEGER, t INTEGER, PRIMARY KEY (k, t)) WITHOUT ROWID;
CREATE VIRTUAL TABLE text USING fts5(name, summary, city, content='', tokenize='unicode61');
BEGIN;
""")
terms = {}


def term(dimension, value):
    key = (dimension, value)
    if key not in terms:
        terms[key] = len(terms) + 1
        db.execute("INSERT INTO term VALUES (?,?,?)", (terms[key], dimension, value))
    return terms[key]


bits = {d: [] for d in ("sector", "ecosystem", "technology", "label")}  # values in the order of their bits


def mask(dimension, values):
    m = 0
    for v in values:
        if v not in bits[dimension]:
            bits[dimension].append(v)
        m |= 1 << bits[dimension].index(v)
    assert m < 1 << 63
    return m


n = 0
with open(a.catalogue, encoding="utf-8") as f:
    for line in f:
        o = json.loads(line)
        n += 1
        land = o.get("country")
        multi = {"sector": o.get("sectors", ()), "ecosystem": o.get("ecosystems", ()), "technology": o.get("technologies", ()),
                 "label": {f"{x['scheme']}:{x['level']}" for x in o.get("labels", ())}}
        db.execute("INSERT INTO org VALUES (?,?,?,?,?,?,?,?,?,?)", (n, o["id"], term("country", land) if land else None, o.get("lat"), o.get("lon"), o.get("members", {}).get("sme"),
                                                                    *(mask(d, v) for d, v in multi.items())))
        for table, values in multi.items():
            db.executemany(f"INSERT INTO {table} (t, k) VALUES (?,?)", [(term(table, v), n) for v in values])
        db.execute("INSERT INTO text (rowid, name, summary, city) VALUES (?,?,?,?)", (n, o.get("name"), o.get("summary"), o.get("city")))
db.executescript("""CREATE INDEX org_country ON org (country, k);
CREATE TABLE sector_of (k INTEGER, t INTEGER, PRIMARY KEY (k, t)) WITHOUT ROWID;
INSERT INTO sector_of SELECT k, t FROM sector ORDER BY k, t;
ANALYZE;
""")  # executescript commits what is open
out(peer="sqlite", n=n, what="load", seconds=round(time.perf_counter() - t0, 2))

T, L, S, D = Q["prefer"]
total = float(sum(x["weight"] for x in Q["prefer"]))
must = terms[("sector", Q["must"]["sector"])]
no = terms.get(("country", Q["exclude"]["country"]), -1)
tech = ",".join(str(terms.get(("technology", v), -1)) for v in T["any_of"])
land = ",".join(str(terms.get(("country", v), -1)) for v in L["any_of"])
near = (f"coalesce(max(0, 1 - 2 * 6371.0088 * asin(min(1, sqrt(pow(sin(radians(lat - {D['lat']}) / 2), 2) + cos(radians({D['lat']})) * cos(radians(lat))"
        f" * pow(sin(radians(lon - {D['lon']}) / 2), 2)))) / {D['within_km']}), 0)")


def keep():
    db.execute("DROP TABLE IF EXISTS temp.kept")
    db.execute(f"CREATE TEMP TABLE kept AS SELECT o.k, o.country, o.lat, o.lon, o.sme, o.id FROM sector s JOIN org o ON o.k = s.k WHERE s.t = {must} AND o.country IS NOT {no}")
    return db.execute("SELECT count(*) FROM temp.kept").fetchone()[0]


def rank():
    r = db.execute(f"""WITH c AS MATERIALIZED (SELECT id, EXISTS (SELECT 1 FROM technology t WHERE t.k = kept.k AND t.t IN ({tech})) * 1.0 AS c0, coalesce(country IN ({land}), 0) * 1.0 AS c1,
        coalesce(sme >= {S['at_least']}, 0) * 1.0 AS c2, {near} * 1.0 AS c3 FROM temp.kept)
      SELECT id, ({T['weight']} * c0 + {L['weight']} * c1 + {S['weight']} * c2 + {D['weight']} * c3) / {total} AS score, c0, c1, c2, c3 FROM c ORDER BY score DESC, id LIMIT {Q['top']}""").fetchall()
    return [{"id": x[0], "score": x[1], "criteria": list(x[2:])} for x in r]


names = {t: v for (_, v), t in terms.items()}


def facets():
    f = {}
    for d in Q["facets"]:
        if d == "country":
            sql = "SELECT country, count(*) FROM temp.kept WHERE country IS NOT NULL GROUP BY country"
        elif d == "sector":  # all but the excluded country: everything, less that country's
            sql = f"""SELECT t, sum(c) FROM (SELECT t, count(*) c FROM sector GROUP BY t
                UNION ALL SELECT s.t, -count(*) FROM org o CROSS JOIN sector_of s ON s.k = o.k WHERE o.country = {no} GROUP BY s.t) GROUP BY t HAVING sum(c) > 0"""
        else:
            sql = f"SELECT v.t, count(*) FROM temp.kept x CROSS JOIN {d} v ON v.k = x.k GROUP BY v.t"
        f[d] = dict(sorted((names[t], c) for t, c in db.execute(sql)))
    return f


MASK = {"sector": "sectors", "ecosystem": "ecosystems", "technology": "technologies", "label": "labels"}
passing = f"FROM org WHERE sectors & {mask('sector', [Q['must']['sector']])} AND country IS NOT {no}"


def keep_masks():
    return db.execute(f"SELECT count(*) {passing}").fetchone()[0]


def rank_masks():
    r = db.execute(f"""WITH c AS MATERIALIZED (SELECT id, (technologies & {mask('technology', T['any_of'])} <> 0) * 1.0 AS c0, coalesce(country IN ({land}), 0) * 1.0 AS c1,
        coalesce(sme >= {S['at_least']}, 0) * 1.0 AS c2, {near} * 1.0 AS c3 {passing})
      SELECT id, ({T['weight']} * c0 + {L['weight']} * c1 + {S['weight']} * c2 + {D['weight']} * c3) / {total} AS score, c0, c1, c2, c3 FROM c ORDER BY score DESC, id LIMIT {Q['top']}""").fetchall()
    return [{"id": x[0], "score": x[1], "criteria": list(x[2:])} for x in r]


def facets_masks():
    f = {}
    for d in Q["facets"]:
        if d == "country":
            f[d] = dict(sorted((names[t], c) for t, c in db.execute(f"SELECT country, count(*) {passing} AND country IS NOT NULL GROUP BY country")))
            continue
        c = [0] * len(bits[d])
        for m, k in db.execute(f"SELECT {MASK[d]}, count(*) " + (f"FROM org WHERE country IS NOT {no}" if d == "sector" else passing) + " GROUP BY 1"):
            while m:
                low = m & -m
                c[low.bit_length() - 1] += k
                m ^= low
        f[d] = dict(sorted((v, k) for v, k in zip(bits[d], c) if k))
    return f


slow = a.runs if n <= 200000 else min(a.runs, 7)
answers = {}
for layout, (f1, f2, f3) in {"masks": (keep_masks, rank_masks, facets_masks), "tables": (keep, rank, facets)}.items():
    answers[layout] = measure("filter+rank+facets", lambda: (f1(), f2(), f3()), slow, layout=layout)
    measure("part: filter", f1, slow, layout=layout)
    measure("part: rank", f2, slow, layout=layout)
    measure("part: facets", f3, slow, layout=layout)

M = Q["map"]
world = M["tile_px"] * 2 ** M["zoom"]
grid_sql = f"""SELECT CAST(floor((lon / 360.0 + 0.5) * {world} / {M['radius_px']}) AS INTEGER) gx,
  CAST(floor((0.5 - 0.25 * ln((1 + sin(radians(lat))) / (1 - sin(radians(lat)))) / pi()) * {world} / {M['radius_px']}) AS INTEGER) gy, count(*), avg(lon), avg(lat)
  FROM temp.kept WHERE lon BETWEEN {M['west']} AND {M['east']} AND lat BETWEEN {M['south']} AND {M['north']} GROUP BY 1, 2"""
grid = measure("grid clusters of the filtered", lambda: db.execute(grid_sql).fetchall(), slow)

turn = [0]


def text():
    q = Q["text"]["queries"][turn[0] % len(Q["text"]["queries"])]
    turn[0] += 1
    return db.execute("SELECT rowid, bm25(text) FROM text WHERE text MATCH ? ORDER BY rank LIMIT ?", (q, Q["text"]["top"])).fetchall()


measure("text query", text)
found = {q: db.execute("SELECT count(*) FROM text WHERE text MATCH ?", (q,)).fetchone()[0] for q in Q["text"]["queries"]}
out(peer="sqlite", n=n, what="memory", peak_mb=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024), database_mb=round(os.path.getsize(os.path.join(folder.name, "catalogue.db")) / 1e6))
if a.answer:
    for layout, (filtered, top, counts) in answers.items():
        with open(a.answer.replace(".json", f"-{layout}.json"), "w", encoding="utf-8") as f:
            json.dump({"peer": f"sqlite {layout}", "n": n, "filtered": filtered, "facets": counts, "top": top,
                       "grid": dict(sorted((f"{x}/{y}", c) for x, y, c, _, _ in grid)), "text": found}, f, indent=1, ensure_ascii=False)
