# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Two catalogues that hold one organisation: shown once, told apart, and put together again."""

import json
import pathlib
import tempfile
import unittest

from hansactl import Served, must, organisation, run

SHARED = {"country": "AT", "website": "https://cluster.example/"}


class Twins(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.profile = self.path / "profile"
        self.follow("org.first", [organisation(1, "alpha", "Alpha Cluster", **SHARED), organisation(2, "both", "Both of first")])
        self.follow("org.second", [organisation(3, "alfa", "Alpha Cluster GmbH", **SHARED),
                                   organisation(4, "both", "Both of second"), organisation(5, "gamma", "Gamma")])

    def follow(self, catalogue, records):
        work = self.path / catalogue
        work.mkdir()
        (work / "records.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
        must(run("catalogue", "keygen", "--out", work / "key"))
        must(run("catalogue", "import", "--into", work / "into", work / "records.jsonl"))
        must(run("catalogue", "publish", "--into", work / "into", "--web", work / "web", "--key", work / "key", "--id", catalogue))
        with Served(work / "web") as server:
            must(run("sync", "--from", server.url, "--key", work / "key.pub", profile=self.profile))

    def found(self, *options):
        return sorted(one["id"] for one in must(run("search", *options, profile=self.profile)).json["results"])

    def test_an_organisation_is_shown_once(self):
        self.assertEqual(self.found(), ["org:alpha", "org:both", "org:gamma"])
        listed = must(run("twins", "list", profile=self.profile)).json
        self.assertEqual({one["id"]: [(place["catalogue"], place["id"]) for place in one["listings"]] for one in listed["results"]},
                         {"org:alpha": [("org.first", "org:alpha"), ("org.second", "org:alfa")],
                          "org:both": [("org.first", "org:both"), ("org.second", "org:both")]})
        # One catalogue alone is as it is; and the other record is still there.
        self.assertEqual(self.found("--catalogue", "org.second"), ["org:alfa", "org:both", "org:gamma"])
        self.assertIn("Alpha Cluster GmbH", must(run("show", "org:alfa", profile=self.profile)).out)

    def test_the_user_tells_them_apart(self):
        must(run("twins", "apart", "org:alfa", "org:alpha", profile=self.profile, output=None))
        self.assertEqual(self.found(), ["org:alfa", "org:alpha", "org:both", "org:gamma"])
        self.assertEqual(must(run("twins", "list", profile=self.profile)).json["apart"], [["org:alfa", "org:alpha"]])
        must(run("twins", "together", "org:alpha", "org:alfa", profile=self.profile, output=None))
        self.assertEqual(self.found(), ["org:alpha", "org:both", "org:gamma"])
        self.assertEqual(run("twins", "apart", "org:alpha", "call:x", profile=self.profile).code, 2)


if __name__ == "__main__":
    unittest.main()
