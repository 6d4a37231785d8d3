# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Searches kept by name, and as a line of text that can be mailed and opened again."""

import json
import pathlib
import shlex
import tempfile
import unittest

from hansactl import Served, fresh_profile, must, organisation, run

CRITERIA = ["photonics", "--must", "country=DE,FR", "--prefer", "members.sme=50..:3", "--doubt", "0.5"]


class Saved(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.profile = fresh_profile(folder.name)

    def answer(self, *arguments, stdin=""):
        result = run("search", *arguments, "--explain", profile=self.profile, stdin=stdin)
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

    def test_news_since_the_last_look(self):
        folder = pathlib.Path(self.profile).parent
        must(run("catalogue", "keygen", "--out", folder / "key"))

        def publish(*organisations):
            lines = folder / "lines.jsonl"
            lines.write_text("".join(json.dumps(one) + "\n" for one in organisations))
            must(run("catalogue", "import", "--into", folder / "publisher", "--replace", lines))
            must(run("catalogue", "publish", "--into", folder / "publisher", "--web", folder / "web",
                     "--key", folder / "key", "--id", "org.example"))

        def news(*options):
            found = run("saved", "news", "--catalogue", "org.example", *options, profile=self.profile)
            self.assertEqual(found.code, 0, found)
            return [(one["search"], one["id"], one.get("before")) for one in found.json["results"]]

        one, two = organisation(1, "a1", "Light", sectors=["digital"]), organisation(2, "a2", "Sun", sectors=["energy"])
        publish(one, two)
        with Served(folder / "web") as server:
            must(run("sync", "--from", server.url, "--key", folder / "key.pub", profile=self.profile))
            must(run("saved", "save", "Both", "--prefer", "sector=digital:2", "--prefer", "sector=energy:2", profile=self.profile))
            self.assertEqual(news(), [])
            publish(one, {**two, "sectors": ["digital", "energy"]}, organisation(3, "a3", "Sea", sectors=["energy"]))
            must(run("sync", "--from", server.url, profile=self.profile))
        expected = [("Both", two["id"], 0.5), ("Both", organisation(3, "a3", "Sea")["id"], None)]
        self.assertEqual(news(), expected)
        self.assertEqual(news("both", "--seen"), expected)
        self.assertEqual(news(), [])
        table = run("saved", "news", "--catalogue", "org.example", profile=self.profile, output="table")
        self.assertIn("Nothing new", table.err + table.out)

    def test_weights_are_blended(self):
        save = lambda name, *options: must(run("saved", "save", name, *options, profile=self.profile))
        save("Mine", "--must", "country=DE,FR,AT,IT", "--prefer", "sector=digital:4", "--prefer", "country=AT:2")
        save("Theirs", "--prefer", "sector=digital:2", "--prefer", "sector=energy:4")
        expected = ["--must", "country=DE,FR,AT,IT", "--prefer", "sector=digital:3", "--prefer", "country=AT:1", "--prefer", "sector=energy:2"]
        self.assertEqual(self.answer("--saved", "Mine", "--blend", "Theirs"), self.answer(*expected))
        self.assertEqual(self.answer("--saved", "Mine", "--blend", "Theirs:0.5"), self.answer(*expected))
        scores = lambda answer: [(hit["id"], round(hit["score"], 12)) for hit in answer["results"]]
        self.assertEqual(scores(self.answer("--saved", "Mine", "--blend", "theirs:0")), scores(self.answer("--saved", "Mine")))
        refused = run("search", "--saved", "Mine", "--blend", "Theirs:2", profile=self.profile)
        self.assertEqual((refused.code, refused.out), (2, ""))

    def test_a_search_as_a_file(self):
        must(run("saved", "save", "Light", *CRITERIA, profile=self.profile))
        text = must(run("saved", "show", "Light", "--file", profile=self.profile)).out
        self.assertEqual(self.answer("--criteria", "-", stdin=text), self.answer(*CRITERIA))

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
