# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Searches kept by name, and as a line of text that can be mailed and opened again."""

import shlex
import tempfile
import unittest

from hansactl import fresh_profile, run

CRITERIA = ["photonics", "--must", "country=DE,FR", "--prefer", "members.sme=50..:3", "--doubt", "0.5"]


class Saved(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.profile = fresh_profile(folder.name)

    def answer(self, *arguments):
        result = run("search", *arguments, "--explain", profile=self.profile)
        self.assertEqual(result.code, 0, result)
        return result.json

    def test_a_search_is_kept_and_run_again(self):
        saved = run("saved", "save", "Light", *CRITERIA, profile=self.profile)
        self.assertEqual(saved.code, 0, saved)
        self.assertEqual(self.answer("--saved", "light"), self.answer(*CRITERIA))
        listed = run("saved", "list", profile=self.profile).json
        self.assertEqual([one["name"] for one in listed["results"]], ["Light"])
        self.assertEqual(listed["results"][0]["link"], saved.json["link"])
        self.assertEqual(run("saved", "delete", "LIGHT", profile=self.profile).json, {"deleted": "Light"})
        self.assertEqual(run("saved", "list", profile=self.profile).json["count"], 0)

    def test_the_link_and_the_command_are_the_same_search(self):
        found = self.answer(*CRITERIA, "--link")
        same = {key: value for key, value in found.items() if key not in ("link", "command")}
        self.assertEqual(self.answer(found["link"]), same)
        self.assertTrue(found["command"].startswith("hansactl search "), found["command"])
        self.assertEqual(self.answer(*shlex.split(found["command"])[2:]), same)
        shown = run("search", *CRITERIA, "--link", profile=self.profile, output="table").out
        self.assertIn(found["link"], shown)
        self.assertIn(found["command"], shown)

    def test_a_name_that_is_not_there(self):
        run("saved", "save", "Light", *CRITERIA, profile=self.profile)
        for command in (["search", "--saved", "Ligth"], ["saved", "show", "Ligth"], ["saved", "delete", "Ligth"]):
            with self.subTest(command):
                missing = run(*command, profile=self.profile)
                self.assertEqual((missing.code, missing.out), (1, ""))
                self.assertIn("Did you mean Light?", missing.err)

    def test_a_line_that_is_broken(self):
        for link, word in (("hansa:search?muss=x", "muss"), ("hansa:search?must=sector%3Ddigitl", "digital")):
            with self.subTest(link):
                broken = run("search", link, profile=self.profile)
                self.assertEqual((broken.code, broken.out), (2, ""))
                self.assertIn(word, broken.err)


if __name__ == "__main__":
    unittest.main()
