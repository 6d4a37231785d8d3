# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Files that leave the program: read back by other programs' readers."""

import csv
import functools
import json
import pathlib
import re
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree

from hansactl import CATALOGUE, NOW, ORGANISATIONS, followed, fresh_profile, run

CRITERIA = {"criteria": [{"mode": "must", "dimension": "sector", "any_of": ["digital"]},
                         {"mode": "prefer", "dimension": "country", "any_of": ["AT", "FR"], "weight": 2},
                         {"mode": "prefer", "dimension": "members.sme", "at_least": 50, "weight": 1}]}


def workbook(path):
    """Sheets by name, rows of values; a formula fails."""
    ns = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as archive:
        strings = ["".join(t.text or "" for t in item.iterfind(".//m:t", ns))
                   for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))]
        names = [sheet.get("name") for sheet in
                 ElementTree.fromstring(archive.read("xl/workbook.xml")).iterfind(".//m:sheet", ns)]
        sheets = {}
        for number, name in enumerate(names, 1):
            rows = sheets[name] = []
            for row in ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iterfind(".//m:row", ns):
                values = {}
                for cell in row.iterfind("m:c", ns):
                    assert cell.find("m:f", ns) is None, "a formula"
                    value = cell.find("m:v", ns).text
                    letters = re.match("[A-Z]+", cell.get("r"))[0]
                    column = functools.reduce(lambda n, letter: n * 26 + ord(letter) - 64, letters, 0) - 1
                    values[column] = strings[int(value)] if cell.get("t") == "s" else float(value)
                width = max([len(rows[0]) - 1 if rows else 0, *values])
                rows.append([values.get(column) for column in range(width + 1)])
    return sheets


def decoded(text):
    """A text of a cell as spreadsheets show it: _xHHHH_ is a character (ECMA-376, ST_Xstring)."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


class Export(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.profile = fresh_profile(self.folder.name)
        self.criteria = self.path / "criteria.json"
        self.criteria.write_text(json.dumps(CRITERIA))

    def export(self, *arguments, to):
        result = run("export", *arguments, "--to", self.path / to, profile=self.profile)
        self.assertEqual(result.code, 0, result)
        return result.json

    def rows(self, name, encoding="utf-8"):
        with open(self.path / name, encoding=encoding, newline="") as file:
            return list(csv.DictReader(file, strict=True))

    def test_csv_of_a_search_agrees_with_the_search(self):
        self.export("--criteria", self.criteria, to="out.csv")
        rows = self.rows("out.csv")
        found = run("search", "--criteria", self.criteria, profile=self.profile).json
        self.assertEqual(len(rows), found["count"])
        self.assertEqual([(row["id"], float(row["score"]), float(row["reach"])) for row in rows],
                         [(hit["id"], hit["score"], hit["reach"]) for hit in found["results"]])
        listed = run("search", "--criteria", self.criteria, profile=self.profile, output="csv").out
        columns = ["id", "name", "country", "city", "score", "reach"]
        self.assertEqual([[row[c] for c in columns] for row in rows],
                         [[row[c] for c in columns] for row in csv.DictReader(listed.splitlines())])
        self.assertEqual(list(rows[0])[:6], columns)

    def test_csv_keeps_difficult_values(self):
        self.export("org:delta", "org:epsilon", "org:zeta", to="out.csv")
        delta, epsilon, zeta = self.rows("out.csv")
        self.assertEqual(delta["name"], 'Delta, "Energy" & Water')
        self.assertEqual(delta["summary"], "Line one\nline two; and a semicolon")
        self.assertEqual(epsilon["name"], "'=SUM(A1)")
        self.assertEqual(epsilon["phone"], "'+39 02 1234")
        self.assertEqual(epsilon["keywords"], "a\\;b;c\\\\d")
        self.assertEqual(zeta["name"], "東京フォトニクス")
        self.assertEqual((zeta["members.total"], zeta["members.sme"]), ("0", ""))
        self.assertIn(b"\r\n", (self.path / "out.csv").read_bytes())

    def test_csv_comes_back_by_import(self):
        self.export("org:alpha", "org:delta", "org:epsilon", "org:zeta", "--no-about", to="out.csv")
        result = run("catalogue", "import", "--into", self.path / "again", self.path / "out.csv")
        self.assertEqual(result.json["added"], 4, result)
        self.assertEqual(result.json["skipped"], [])
        self.assertFalse((self.path / "out.csv.about.json").exists())

    def test_byte_order_mark(self):
        self.export("org:alpha", "--bom", to="out.csv")
        self.assertTrue((self.path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfid,"))
        self.assertEqual(self.rows("out.csv", "utf-8-sig")[0]["id"], "org:alpha")

    def test_geojson(self):
        report = self.export("--criteria", self.criteria, to="out.geojson")
        document = json.loads((self.path / "out.geojson").read_text("utf-8"))
        self.assertEqual(document["type"], "FeatureCollection")
        self.assertNotIn("crs", document)
        by_id = {feature["id"]: feature for feature in document["features"]}
        self.assertEqual(set(by_id), {"org:alpha", "org:beta", "org:gamma"})
        self.assertEqual(by_id["org:beta"]["geometry"], {"type": "Point", "coordinates": [4.85, 45.75]})
        self.assertEqual(by_id["org:beta"]["properties"]["name"], "Bêta Numérique")
        self.assertEqual(by_id["org:beta"]["properties"]["score"], 1)
        self.assertEqual(report["without_position"], ["org:epsilon"])
        self.assertEqual(document["about"]["without_position"], ["org:epsilon"])
        self.assertEqual(report["count"], 3)

    def test_xlsx(self):
        self.export("org:alpha", "org:epsilon", "org:zeta", to="out.xlsx")
        sheets = workbook(self.path / "out.xlsx")
        self.assertEqual(list(sheets), ["Records", "About"])
        head, alpha, epsilon, zeta = sheets["Records"]
        self.assertEqual(alpha[head.index("Latitude")], 48.7758)
        self.assertEqual(alpha[head.index("Sectors")], "photonics; digital")
        self.assertEqual(epsilon[head.index("Name")], "=SUM(A1)")
        self.assertEqual(zeta[head.index("Members")], 0)
        self.assertIsNone(zeta[head.index("SMEs")])
        self.assertIn(["Exported", NOW], sheets["About"])
        self.assertTrue(any(CATALOGUE in row[1] and "revision 1" in row[1] for row in sheets["About"]))

    def test_a_workbook_opens_whatever_a_text_holds(self):
        text = "a\ufffeb\uffffc\x01d\x0be_x0041_f\U0001F600g\x00h\u202ei"
        lines = self.path / "odd.jsonl"
        lines.write_text(json.dumps({"id": "org:odd", "name": "Odd " + text, "summary": "a" * 32765 + "\U0001F600" + "b" * 10,
                                     "sources": ORGANISATIONS[0]["sources"]}) + "\n", "utf-8")
        (self.path / "other").mkdir()
        profile = followed(self.path / "other", lines)
        result = run("export", "org:odd", "--to", self.path / "odd.xlsx", profile=profile)
        self.assertEqual(result.code, 0, result)
        head, odd = workbook(self.path / "odd.xlsx")["Records"]
        name = odd[head.index("Name")]
        self.assertTrue(name.startswith("Odd ab"), name)
        self.assertIn("e_x0041_f", decoded(name))
        self.assertIn("\U0001F600g", name)
        summary = odd[head.index("Summary")]
        self.assertEqual(summary, "a" * 32765 + "\u2026") # no half of a character

    def test_json_lines_are_the_records(self):
        self.export("org:zeta", "org:alpha", to="out.jsonl")
        lines = (self.path / "out.jsonl").read_text("utf-8").splitlines()
        expected = {o["id"]: o for o in ORGANISATIONS}
        self.assertEqual([json.loads(line) for line in lines], [expected["org:zeta"], expected["org:alpha"]])

    def test_what_it_is_of_stands_beside_it(self):
        report = self.export("--criteria", self.criteria, to="out.csv")
        about = json.loads(pathlib.Path(report["about"]).read_text("utf-8"))
        self.assertEqual(about["exported"], NOW)
        self.assertEqual([(c["id"], c["revision"]) for c in about["catalogues"]], [(CATALOGUE, 1)])
        self.assertIn("published", about["catalogues"][0])
        # the criteria stand there in the form in which search takes them
        again = run("search", "--criteria", "-", stdin=json.dumps(about["criteria"]), profile=self.profile)
        self.assertEqual(again.out, run("search", "--criteria", self.criteria, profile=self.profile).out)

    def test_a_shortlist_with_notes_in_its_order(self):
        for command in (["create", "S"], ["add", "S", "org:zeta", "event:day", "org:alpha"], ["note", "S", "org:zeta", "far"]):
            self.assertEqual(run("shortlist", *command, profile=self.profile).code, 0)
        self.export("--shortlist", "s", to="out.csv")
        rows = self.rows("out.csv")
        self.assertEqual([(row["kind"], row["id"], row["note"]) for row in rows],
                         [("organisation", "org:zeta", "far"), ("event", "event:day", ""),
                          ("organisation", "org:alpha", "")])
        self.assertEqual(rows[1]["title"], "Cluster day")
        about = json.loads((self.path / "out.csv.about.json").read_text("utf-8"))
        self.assertEqual(about["shortlist"], "S")

    def test_as_wins_over_the_ending(self):
        self.export("org:alpha", "--as", "jsonl", to="out.csv")
        self.assertEqual(json.loads((self.path / "out.csv").read_text("utf-8"))["id"], "org:alpha")

    def test_unknown_ids_write_nothing(self):
        result = run("export", "org:alpha", "org:nobody", "--to", self.path / "out.csv", profile=self.profile)
        self.assertEqual(result.code, 1, result)
        self.assertFalse((self.path / "out.csv").exists())


if __name__ == "__main__":
    unittest.main()
