# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""hansactl sync with several catalogues, some of which fail: each is told, and the exit code is that of what
matters most."""

import contextlib
import json
import pathlib
import shutil
import tempfile
import unittest

from hansactl import Served, must, organisation, run


class Several(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.profile = self.path / "profile"
        for name in "abc":
            (self.path / name / "web").mkdir(parents=True)
            must(run("catalogue", "keygen", "--out", self.path / name / "key"))
            self.publish(name, "Alpha")

    def publish(self, name, word):
        folder = self.path / name
        lines = folder / "lines.jsonl"
        lines.write_text(json.dumps(organisation(1, name, f"{word} {name}")) + "\n")
        must(run("catalogue", "import", "--into", folder / "publisher", lines))
        must(run("catalogue", "publish", "--into", folder / "publisher", "--web", folder / "web", "--key", folder / "key",
                 "--id", f"org.{name}"))

    def steal(self, name):
        """Somebody else signs another state of the catalogue."""
        thief = self.path / "thief"
        (thief / "web").mkdir(parents=True)
        must(run("catalogue", "keygen", "--out", thief / "key"))
        lines = self.path / name / "lines.jsonl"
        must(run("catalogue", "import", "--into", thief / "publisher", lines))
        must(run("catalogue", "publish", "--into", thief / "publisher", "--web", thief / "web", "--key", thief / "key",
                 "--id", f"org.{name}"))
        shutil.copy(thief / "web" / "catalogue.json", self.path / name / "web" / "catalogue.json")

    def synced(self, away, stolen, news, *options, output="json"):
        """What sync does after all three were followed and this happened."""
        with contextlib.ExitStack() as stack:
            for name in "abc":
                with contextlib.ExitStack() as ended:
                    lives = ended if name == away else stack
                    server = lives.enter_context(Served(self.path / name / "web"))
                    must(run("sync", "--from", server.url, "--key", self.path / name / "key.pub", profile=self.profile))
            if stolen:
                self.steal(stolen)
            self.publish(news, "Beta")
            return run(*options, "sync", profile=self.profile, output=output)

    def revisions(self):
        return {one["id"]: one["revision"] for one in run("status", profile=self.profile).json["catalogues"]}

    def test_a_refusal_weighs_more_than_a_server_that_is_away(self):
        for away, stolen, news in ("abc", "bac", "cab"):
            with self.subTest(away=away, stolen=stolen):
                self.setUp()
                done = self.synced(away, stolen, news)
                self.assertEqual(done.code, 3, done)
                self.assertEqual(self.revisions()[f"org.{news}"], 2)
                results = {one["catalogue"]: one for one in done.json["results"]}
                self.assertEqual(set(results), {"org.a", "org.b", "org.c"})
                self.assertEqual(results[f"org.{news}"]["revision"], 2)
                self.assertEqual(results[f"org.{stolen}"]["exit_code"], 3)
                self.assertEqual(results[f"org.{away}"]["exit_code"], 4)
                for name in (away, stolen):
                    self.assertIn(results[f"org.{name}"]["error"], done.err)

    def test_one_that_is_away_is_told_beside_the_others(self):
        for quiet in ([], ["--quiet"]):
            with self.subTest(quiet=quiet):
                self.setUp()
                done = self.synced("b", None, "c", *quiet, output="table")
                self.assertEqual(done.code, 4, done)
                self.assertIn("org.a is up to date", done.out)
                self.assertIn("org.c is at revision 2", done.out)
                self.assertEqual(len(done.err.splitlines()), 1, done)
                self.assertEqual(self.revisions(), {"org.a": 1, "org.b": 1, "org.c": 2})


if __name__ == "__main__":
    unittest.main()
