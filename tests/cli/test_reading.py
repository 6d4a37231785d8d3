# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""status, list and show: their shapes, and ids that nobody knows."""

import csv
import io
import tempfile
import unittest

from hansactl import CATALOGUE, ORGANISATIONS, OTHERS, run, small_profile

KINDS = ["organisation", "partnership", "call", "event", "country", "story", "cooperation"]


class Status(unittest.TestCase):
    def test_shape(self):
        status = run("status", profile=small_profile()).json
        self.assertEqual(set(status), {"profile", "catalogues", "workspace"})
        self.assertEqual(status["profile"], str(small_profile()))
        self.assertEqual(len(status["catalogues"]), 1)
        catalogue = status["catalogues"][0]
        self.assertLessEqual({"id", "title", "url", "revision", "published", "expires", "checked", "digest", "counts"},
                             set(catalogue))
        self.assertEqual(catalogue["id"], CATALOGUE)
        self.assertEqual(catalogue["title"], "A small catalogue")
        self.assertEqual(catalogue["revision"], 1)
        self.assertEqual(set(catalogue["counts"]), set(KINDS))
        self.assertEqual(catalogue["counts"]["organisation"], len(ORGANISATIONS))
        self.assertGreaterEqual(status["workspace"]["schema"], 1)
        self.assertEqual(status["workspace"]["shortlists"], 0)

    def test_an_expired_catalogue_is_said(self):
        self.assertIn("expired", run("status", profile=small_profile(), at="2030-01-01").err)
        self.assertNotIn("expired", run("status", profile=small_profile()).err)

    def test_an_empty_profile_is_filled_from_the_embedded_catalogue(self):
        with tempfile.TemporaryDirectory() as folder:
            for command in (["status"], ["list", "call"], ["search", "--top", "1"]):
                status = run(*command, profile=f"{folder}/{command[0]}")
                self.assertEqual(status.code, 0, status)
            catalogues = run("status", profile=f"{folder}/search").json["catalogues"]
            self.assertEqual([catalogue["id"] for catalogue in catalogues], ["hansa.embedded"])
            for kind in KINDS:
                self.assertGreater(catalogues[0]["counts"][kind], 0, kind)


class List(unittest.TestCase):
    def test_every_kind_is_listed_whole(self):
        records = ORGANISATIONS + OTHERS
        prefix = {"organisation": "org"}
        for kind in KINDS:
            with self.subTest(kind):
                listed = run("list", kind, profile=small_profile()).json
                expected = {r["id"] for r in records if r["id"].startswith(prefix.get(kind, kind) + ":")}
                self.assertEqual({record["id"] for record in listed["results"]}, expected)
                self.assertEqual(listed["count"], len(expected))
                for record in listed["results"]:
                    self.assertTrue("name" in record or "title" in record)

    def test_text_is_found_without_case_and_accents(self):
        for text in (["beta"], ["BÊTA"], ["numerique", "beta"]):
            listed = run("list", "organisation", *text, profile=small_profile()).json
            self.assertEqual([record["id"] for record in listed["results"]], ["org:beta"], text)

    def test_nothing_found_is_no_failure(self):
        result = run("list", "organisation", "nosuchname", profile=small_profile())
        self.assertEqual((result.code, result.json), (0, {"count": 0, "results": []}))

    def test_plural_names_of_kinds(self):
        self.assertEqual(run("list", "countries", profile=small_profile()).json["count"], 1)

    def test_csv_reads_back(self):
        rows = list(csv.DictReader(io.StringIO(run("list", "organisation", profile=small_profile(), output="csv").out,
                                               newline="")))
        self.assertEqual({row["id"] for row in rows}, {o["id"] for o in ORGANISATIONS})
        delta = next(row for row in rows if row["id"] == "org:delta")
        self.assertEqual(delta["name"], 'Delta, "Energy" & Water')
        self.assertEqual(delta["summary"], "Line one\nline two; and a semicolon")


class Show(unittest.TestCase):
    def test_the_record_comes_whole(self):
        for record in ORGANISATIONS + OTHERS:
            self.assertEqual(run("show", record["id"], profile=small_profile()).json, record)

    def test_people_see_fields_and_who_mentions_it(self):
        page = run("show", "org:alpha", profile=small_profile(), output="table").out
        for words in ["Alpha Photonics", "Stuttgart", "https://example.org/1", "partnership:light", "event:day"]:
            self.assertIn(words, page)

    def test_unknown_ids_are_1_and_name_the_nearest(self):
        result = run("show", "org:alph", profile=small_profile())
        self.assertEqual((result.code, result.out), (1, ""))
        self.assertIn("org:alph", result.err)
        self.assertIn("org:alpha", result.err)
        self.assertEqual(run("show", "no id at all", profile=small_profile()).code, 1)

    def test_a_catalogue_that_is_not_followed(self):
        for command in (["show", "org:alpha"], ["list", "call"], ["search"], ["status"]):
            result = run(*command, "--catalogue", "other.one", profile=small_profile())
            self.assertEqual(result.code, 1, result)
            self.assertIn(CATALOGUE, result.err)
            self.assertEqual(run(*command, "--catalogue", CATALOGUE, profile=small_profile()).code, 0)


if __name__ == "__main__":
    unittest.main()
