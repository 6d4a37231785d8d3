# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""search: its document, part by part, against answers worked out by hand."""

import csv
import io
import json
import math
import pathlib
import tempfile
import unittest

from hansactl import ORGANISATIONS, Served, fresh_profile, must, run, small_profile

STUTTGART = (48.7758, 9.1829)


def kilometres(a, b):
    lat1, lon1, lat2, lon2 = (math.radians(v) for v in (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1, math.sqrt(h)))


class Search(unittest.TestCase):
    def search(self, *arguments, stdin=""):
        result = run("search", *arguments, profile=small_profile(), stdin=stdin)
        self.assertEqual(result.code, 0, result)
        return result.json

    def ids(self, *arguments, stdin=""):
        return [hit["id"] for hit in self.search(*arguments, stdin=stdin)["results"]]

    def test_without_criteria_all_by_id(self):
        found = self.search()
        self.assertEqual(found["count"], len(ORGANISATIONS))
        self.assertEqual([hit["id"] for hit in found["results"]], sorted(o["id"] for o in ORGANISATIONS))
        self.assertTrue(all(hit["score"] == 1 for hit in found["results"]))

    def test_must_and_exclude(self):
        self.assertEqual(self.ids("--must", "sector=digital", "--exclude", "country=DE"),
                         ["org:beta", "org:epsilon", "org:gamma"])
        self.assertEqual(self.ids("--must", "sector+=digital,photonics"), ["org:alpha"])
        self.assertEqual(self.ids("--must", "members.sme=50.."), ["org:alpha", "org:beta"])
        self.assertEqual(self.ids("--must", "members.total=..100"), ["org:beta", "org:zeta"])
        self.assertEqual(self.ids("--must", "label=ECEI:gold"), ["org:alpha"])
        self.assertEqual(self.ids("--exclude", "country=DE,FR,AT,IT,JP"), ["org:eta"])

    def test_the_score_is_the_weighted_mean(self):
        found = self.search("--prefer", "country=AT,FR:2", "--prefer", "distance=48.7758,9.1829,800:3", "--explain")
        by_id = {hit["id"]: hit for hit in found["results"]}
        for organisation in ORGANISATIONS:
            country = 1 if organisation.get("country") in ("AT", "FR") else 0
            near = 0
            if "lat" in organisation:
                near = max(0, 1 - kilometres((organisation["lat"], organisation["lon"]), STUTTGART) / 800)
            hit = by_id[organisation["id"]]
            self.assertAlmostEqual(hit["score"], (2 * country + 3 * near) / 5, 12)
            self.assertEqual([part["weight"] for part in hit["parts"]], [2, 3])
            total = sum(part["weight"] * part["fulfilment"] for part in hit["parts"]) / 5
            self.assertAlmostEqual(hit["score"], total, 12)
        self.assertEqual([part["state"] for part in by_id["org:eta"]["parts"]], ["not-stated", "not-stated"])
        self.assertEqual((by_id["org:eta"]["score"], by_id["org:eta"]["reach"]), (0, 1))
        self.assertEqual(by_id["org:alpha"]["parts"][0]["state"], "missed")
        self.assertEqual(by_id["org:beta"]["parts"][0]["matched"], ["FR"])
        scores = [hit["score"] for hit in found["results"]]
        self.assertEqual(scores, sorted(scores, reverse=True))

    def test_those_that_are_like_others(self):
        alike = self.search("--like", "org:alpha", "--explain")
        self.assertEqual(alike["results"][0]["id"], "org:alpha")
        self.assertEqual(alike["results"][0]["score"], 1)
        self.assertIn("sector", [part["dimension"] for part in alike["results"][1]["parts"]])
        abroad = self.search("--complement", "org:alpha")
        self.assertNotIn("DE", [hit["country"] for hit in abroad["results"] if "country" in hit])
        for arguments in (["--like", "org:nobody"], ["--complement", "org:nobody"]):
            missing = run("search", *arguments, profile=small_profile())
            self.assertEqual((missing.code, missing.out), (1, ""))
            self.assertIn("org:nobody", missing.err)

    def test_robust_ranks(self):
        found = self.search("--prefer", "country=DE:3", "--prefer", "sector=digital:2", "--robust")
        marks = [hit["robust"] for hit in found["results"]]
        self.assertEqual(len(marks), len(found["results"]))
        self.assertTrue(all(isinstance(mark, bool) for mark in marks))
        self.assertNotIn("robust", self.search("--top", "1")["results"][0])
        order = [hit["id"] for hit in found["results"]]
        for weights in (("2", "2"), ("4", "2"), ("3", "1"), ("3", "3")):
            other = self.search("--prefer", f"country=DE:{weights[0]}", "--prefer", f"sector=digital:{weights[1]}")
            for place, hit in enumerate(other["results"]):
                if marks[place]:
                    self.assertEqual(hit["id"], order[place], (weights, place))

    def test_the_next_question(self):
        asked = self.search("--prefer", "members.sme=30..:3", "--prefer", "country=AT,JP:1", "--ask", "2")["questions"]
        # Eta, Zeta, Delta and Epsilon don't state SMEs: with the fact Zeta scores 1 and is first.
        self.assertEqual([(one["id"], one["dimension"], one["rank"], one["score_then"]) for one in asked],
                         [("org:zeta", "members.sme", 1, 1), ("org:delta", "members.sme", 3, 0.75)])
        self.assertEqual([one["changes"] for one in asked], [4, 3])
        self.assertIn("how many SMEs", asked[0]["mail"]["body"])
        behind = self.search("--must", "country=DE,FR,AT", "--prefer", "sector=digital", "--ask", "1")["questions"]
        self.assertEqual([(one["id"], one["dimension"], one["left_out"]) for one in behind],
                         [("org:eta", "country", True)])
        table = run("search", "--prefer", "members.sme=30..", "--ask", "1", profile=small_profile(), output="table")
        self.assertIn("Dear colleagues at", table.out)
        self.assertEqual(self.search("--prefer", "country=AT", "--must", "country=AT", "--ask", "3")["questions"][0]["id"], "org:eta")

    def test_the_mirror(self):
        self.assertEqual(self.search("--prefer", "country=DE", "--mirror")["mirror"], [])
        table = run("search", "--prefer", "country=DE", "--mirror", profile=small_profile(), output="table")
        self.assertIn("favour no country", table.out)

    def test_histograms(self):
        found = self.search("--must", "members.sme=60..", "--histogram", "members.sme,members.total")["histograms"]
        self.assertEqual(found["members.sme"], {  # the must on it is set aside
            "steps": [{"from": 20, "below": 50, "count": 1}, {"from": 50, "below": 100, "count": 2}], "not_stated": 4})
        self.assertEqual(found["members.total"], {"steps": [{"from": 100, "below": 200, "count": 1}], "not_stated": 0})
        refused = run("search", "--histogram", "country", profile=small_profile())
        self.assertEqual((refused.code, refused.out), (2, ""))
        self.assertIn("members.total", refused.err)

    def test_the_column_file_is_as_the_records(self):
        with tempfile.TemporaryDirectory() as folder:
            profile = fresh_profile(folder)
            file = pathlib.Path(profile) / "columns.bin"
            found = lambda: must(run("search", "--prefer", "sector=digital", "--facets", "--explain", profile=profile)).json
            first = found()
            self.assertTrue(file.exists())
            kept = file.stat().st_mtime_ns
            self.assertEqual(found(), first)
            self.assertEqual(file.stat().st_mtime_ns, kept)  # read, not written anew
            file.write_bytes(file.read_bytes()[:-100])  # disposable
            self.assertEqual(found(), first)
            self.assertNotEqual(file.stat().st_mtime_ns, kept)
            file.unlink()
            file.mkdir()  # cannot be replaced
            self.assertEqual(found(), first)
            file.rmdir()
            # Another state, other columns.
            found()
            alpha = next(one for one in ORGANISATIONS if one["id"] == "org:alpha")
            lines = pathlib.Path(folder) / "lines.jsonl"
            lines.write_text(json.dumps({**alpha, "sectors": ["energy"]}) + "\n")
            must(run("catalogue", "keygen", "--out", f"{folder}/key"))
            must(run("catalogue", "import", "--into", f"{folder}/publisher", lines))
            must(run("catalogue", "publish", "--into", f"{folder}/publisher", "--web", f"{folder}/web",
                     "--key", f"{folder}/key", "--id", "org.another"))
            with Served(f"{folder}/web") as server:
                must(run("sync", "--from", server.url, "--key", f"{folder}/key.pub", profile=profile))
            count = must(run("status", profile=profile)).json
            self.assertEqual(len(count["catalogues"]), 2)
            again = found()
            self.assertEqual(again["count"], first["count"])

    def test_doubt(self):
        eta = self.search("--must", "text=eta", "--prefer", "country=AT", "--doubt", "0.5")["results"]
        self.assertIn(("org:eta", 0.5), [(hit["id"], hit["score"]) for hit in eta])

    def test_a_place_by_name(self):
        by_name = self.search("--prefer", "distance=Stuttgart,800", "--explain")
        alpha = next(hit for hit in by_name["results"] if hit["id"] == "org:alpha")
        self.assertGreater(alpha["score"], 0.98)
        self.assertEqual(by_name["count"], len(ORGANISATIONS))
        for same in ["München", "Munich", "munchen (DE)"]:
            self.assertEqual(self.search("--prefer", f"distance={same},800"),
                             self.search("--prefer", "distance=48.1374,11.5755,800"))

    def test_a_file_says_the_same_as_options(self):
        criteria = {"criteria": [{"mode": "must", "dimension": "sector", "any_of": ["digital"]},
                                 {"mode": "prefer", "dimension": "distance", "lat": 48.7758, "lon": 9.1829,
                                  "within_km": 800, "falloff": "linear", "weight": 2},
                                 {"mode": "prefer", "dimension": "members.sme", "at_least": 50, "weight": 1}]}
        by_option = self.search("--must", "sector=digital", "--prefer", "distance=48.7758,9.1829,800,linear:2",
                                "--prefer", "members.sme=50..")
        self.assertEqual(self.search("--criteria", "-", stdin=json.dumps(criteria)), by_option)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "criteria.json"
            file.write_text(json.dumps(criteria))
            self.assertEqual(self.search("--criteria", file), by_option)

    def test_an_area_from_a_file(self):
        polygon = {"type": "Polygon", "coordinates": [[[4, 45], [10, 45], [10, 50], [4, 50], [4, 45]]]}
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "area.geojson"
            file.write_text(json.dumps(polygon))
            self.assertEqual(self.ids("--must", f"area={file}"), ["org:alpha", "org:beta"])

    def test_top_and_offset(self):
        everything = self.ids("--top", "100")
        self.assertEqual(self.ids("--top", "2", "--offset", "1"), everything[1:3])
        none = self.search("--top", "0")
        self.assertEqual((none["count"], none["results"]), (len(ORGANISATIONS), []))

    def test_facets_are_what_choosing_would_give(self):
        found = self.search("--must", "sector=digital", "--facets=country,sector")
        self.assertEqual(set(found["facets"]), {"country", "sector"})
        country = found["facets"]["country"]
        self.assertEqual({k: v for k, v in country.items() if v}, {"AT": 1, "DE": 1, "FR": 1, "IT": 1})
        self.assertEqual(country["JP"], 0)
        self.assertEqual(country[""], 0)
        for value, count in found["facets"]["sector"].items():
            if value:
                self.assertEqual(count, self.search("--must", f"sector={value}")["count"], value)
        self.assertGreaterEqual(len(self.search("--facets")["facets"]), 10)
        self.assertNotIn("facets", self.search())

    def test_relaxations(self):
        found = self.search("--must", "sector=digital", "--exclude", "country=IT", "--relax")
        self.assertEqual([(r["dimension"], r["gain"]) for r in found["relaxations"]], [("sector", 2), ("country", 1)])

    def test_clusters_account_for_everyone_in_view(self):
        for zoom in (0, 4, "4/512", 12):
            found = self.search("--clusters", f"-25,34,45,72@{zoom}", "--must", "sector=digital")
            self.assertEqual(sum(found["cells"].values()), 3)
            self.assertEqual(sum(cluster["count"] for cluster in found["clusters"]), 3)
            for cluster in found["clusters"]:
                self.assertEqual("id" in cluster, cluster["count"] == 1)
                self.assertLessEqual(cluster["mean"], cluster["best"])
        apart = self.search("--clusters", "-25,34,45,72@12")["clusters"]
        alpha = next(cluster for cluster in apart if cluster["id"] == "org:alpha")
        self.assertAlmostEqual(alpha["lat"], 48.7758, 6)  # packed: to a centimetre
        self.assertAlmostEqual(alpha["lon"], 9.1829, 6)
        self.assertEqual(alpha["sectors"], {"digital": 1, "photonics": 1})

    def test_timing(self):
        timing = self.search("--must", "sector=digital", "--timing", "5")["timing"]
        self.assertEqual(timing["runs"], 5)
        self.assertLessEqual(0, timing["median_ms"])
        self.assertLessEqual(timing["median_ms"], timing["p95_ms"])

    def test_csv_and_table(self):
        out = run("search", "--must", "sector=digital", profile=small_profile(), output="csv").out
        rows = list(csv.DictReader(io.StringIO(out, newline="")))
        self.assertEqual(list(rows[0]), ["id", "name", "country", "city", "score", "reach"])
        self.assertEqual([row["id"] for row in rows], self.ids("--must", "sector=digital"))
        table = run("search", "--must", "sector=health", "--must", "country=JP", profile=small_profile(), output="table")
        self.assertEqual(table.code, 0)
        self.assertIn("Without --must country=JP: 1 more", table.out)


if __name__ == "__main__":
    unittest.main()
