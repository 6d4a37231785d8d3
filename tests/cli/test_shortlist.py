# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Shortlists: made, filled, noted, renamed, deleted."""

import tempfile
import unittest

from hansactl import fresh_profile, run


class Shortlist(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.profile = fresh_profile(self.folder.name)

    def shortlist(self, *arguments):
        return run("shortlist", *arguments, profile=self.profile)

    def done(self, *arguments):
        result = self.shortlist(*arguments)
        self.assertEqual(result.code, 0, result)
        return result.json

    def test_a_life(self):
        self.done("create", "Für 2027")
        self.assertEqual(self.done("add", "für 2027", "org:beta", "org:alpha"),
                         {"name": "Für 2027", "added": ["org:beta", "org:alpha"], "present": []})
        self.assertEqual(self.done("add", "Für 2027", "org:alpha", "org:zeta")["present"], ["org:alpha"])
        self.done("note", "Für 2027", "org:alpha", "call, then \"write\"")
        shown = self.done("show", "Für 2027")
        self.assertEqual([item["id"] for item in shown["results"]], ["org:beta", "org:alpha", "org:zeta"])
        self.assertEqual(shown["count"], 3)
        self.assertEqual(shown["results"][1]["note"], "call, then \"write\"")
        self.assertEqual(shown["results"][2]["name"], "東京フォトニクス")
        self.assertEqual(self.done("remove", "Für 2027", "org:beta")["removed"], ["org:beta"])
        self.done("rename", "Für 2027", "Final")
        listed = self.done("list")
        self.assertEqual([(one["name"], one["size"]) for one in listed["results"]], [("Final", 2)])
        self.assertEqual(run("status", profile=self.profile).json["workspace"]["shortlists"], 1)
        self.done("delete", "Final")
        self.assertEqual(self.done("list"), {"count": 0, "results": []})

    def test_an_unknown_id_adds_nothing(self):
        self.done("create", "A")
        result = self.shortlist("add", "A", "org:alpha", "org:nobody")
        self.assertEqual(result.code, 1, result)
        self.assertIn("org:nobody", result.err)
        self.assertEqual(self.done("show", "A")["count"], 0)

    def test_removing_what_is_not_on_it_removes_nothing(self):
        self.done("create", "A")
        self.done("add", "A", "org:alpha")
        self.assertEqual(self.shortlist("remove", "A", "org:alpha", "org:beta").code, 1)
        self.assertEqual(self.done("show", "A")["count"], 1)

    def test_names(self):
        self.done("create", "Partners")
        taken = self.shortlist("create", "PARTNERS")
        self.assertEqual(taken.code, 1, taken)
        self.assertIn("PARTNERS", taken.err)
        unknown = self.shortlist("show", "Parners")
        self.assertEqual(unknown.code, 1)
        self.assertIn("Did you mean Partners?", unknown.err)
        self.assertNotEqual(self.shortlist("create", "").code, 0)
        self.assertEqual(self.shortlist("note", "Partners", "org:alpha", "x").code, 1)


if __name__ == "__main__":
    unittest.main()
