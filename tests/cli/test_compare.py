# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Records side by side: what all have, what each has besides, and what is not stated."""

import csv
import io
import json
import pathlib
import tempfile
import unittest

from hansactl import followed, organisation, run

ONE = organisation(1, "one", "One", country="AT", sectors=["digital", "energy"], members={"total": 10},
                   keywords=["wind"], website="https://one.example/")
TWO = organisation(2, "two", "Two", country="AT", sectors=["energy", "water"], members={"total": 20})
THREE = organisation(3, "three", "Three", country="AT", sectors=["energy"], members={"total": 10})
CALL = {"id": "call:x", "title": "X", "sources": ONE["sources"], "as_of": "2026-01-02"}


class Compare(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        cls.addClassCleanup(cls.folder.cleanup)
        lines = pathlib.Path(cls.folder.name) / "lines.jsonl"
        lines.write_text("".join(json.dumps(record) + "\n" for record in (ONE, TWO, THREE, CALL)))
        cls.profile = followed(cls.folder.name, lines)

    def compare(self, *ids):
        result = run("compare", *ids, profile=self.profile)
        self.assertEqual(result.code, 0, result)
        return {field["field"]: field for field in result.json["fields"]}

    def test_what_is_shared_other_and_missing(self):
        fields = self.compare("org:one", "org:two", "org:three")
        self.assertEqual(fields["country"], {"field": "country", "shared": "AT", "own": {}, "missing": []})
        self.assertEqual(fields["sectors"]["shared"], ["energy"])
        self.assertEqual(fields["sectors"]["own"], {"org:one": ["digital"], "org:two": ["water"]})
        self.assertEqual(fields["members.total"]["own"], {"org:one": 10, "org:two": 20, "org:three": 10})
        self.assertIsNone(fields["members.total"]["shared"])
        self.assertEqual(fields["keywords"],
                         {"field": "keywords", "shared": None, "own": {"org:one": ["wind"]},
                          "missing": ["org:two", "org:three"]})
        self.assertNotIn("id", fields)
        self.assertNotIn("city", fields)  # nobody states it

    def test_the_order_of_the_ids_changes_no_more_than_the_order(self):
        there = self.compare("org:one", "org:two")
        back = self.compare("org:two", "org:one")
        self.assertEqual(there["sectors"]["own"], back["sectors"]["own"])
        self.assertEqual(there.keys(), back.keys())

    def test_as_a_table_and_a_file(self):
        table = run("compare", "org:one", "org:two", profile=self.profile, output="table").out
        self.assertIn("not stated", table)
        rows = list(csv.DictReader(io.StringIO(run("compare", "org:one", "org:two", profile=self.profile, output="csv").out)))
        sectors = next(row for row in rows if row["field"] == "sectors")
        self.assertEqual((sectors["shared"], sectors["org:one"], sectors["org:two"]), ("energy", "digital", "water"))

    def test_mistakes(self):
        for ids, code, word in ((["org:one"], 2, "2"), (["org:one", "org:nobody"], 1, "org:nobody"),
                                (["org:one", "call:x"], 2, "another kind"), (["org:one"] * 6, 2, "5")):
            with self.subTest(ids):
                result = run("compare", *ids, profile=self.profile)
                self.assertEqual((result.code, result.out), (code, ""), result)
                self.assertIn(word, result.err)


if __name__ == "__main__":
    unittest.main()
