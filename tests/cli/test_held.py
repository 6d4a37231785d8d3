# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""What a workspace holds about a record: listed, erased, and asked about when a publisher asks to forget."""

import json
import pathlib
import sqlite3
import tempfile
import unittest

from hansactl import Served, fresh_profile, must, organisation, run

NOTE = "Rang +43 1 234567 on Monday"


class Held(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.profile = fresh_profile(self.path)

    def keep(self, id):
        for name in ("First", "Second"):
            must(run("shortlist", "create", name, profile=self.profile))
            must(run("shortlist", "add", name, id, profile=self.profile))
        must(run("shortlist", "note", "First", id, NOTE, profile=self.profile))

    def test_listed_and_erased(self):
        self.keep("org:alpha")
        held = must(run("held", "org:alpha", profile=self.profile)).json
        self.assertEqual([(one["shortlist"], one.get("note", "")) for one in held["results"]],
                         [("First", NOTE), ("Second", "")])
        must(run("held", "org:alpha", "--erase", profile=self.profile))
        self.assertEqual(must(run("held", "org:alpha", profile=self.profile)).json["count"], 0)
        self.assertEqual(must(run("held", "org:nobody", profile=self.profile)).json["count"], 0)
        # Not only out of sight: the bytes are gone.
        database = pathlib.Path(self.profile) / "workspace.db"
        with sqlite3.connect(database) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for file in pathlib.Path(self.profile).glob("workspace.db*"):
            self.assertNotIn(NOTE.encode(), file.read_bytes(), file)

    def test_a_publisher_asks_to_forget(self):
        must(run("catalogue", "keygen", "--out", self.path / "key"))

        def publish(*organisations):
            lines = self.path / "lines.jsonl"
            lines.write_text("".join(json.dumps(one) + "\n" for one in organisations))
            must(run("catalogue", "import", "--into", self.path / "publisher", "--replace", lines))
            must(run("catalogue", "publish", "--into", self.path / "publisher", "--web", self.path / "web",
                     "--key", self.path / "key", "--id", "org.example"))

        one = organisation(1, "one", "One", phone="+43 1 234567")
        publish(one, organisation(2, "two", "Two"))
        with Served(self.path / "web") as server:
            sync = lambda: must(run("sync", "--from", server.url, "--key", self.path / "key.pub", profile=self.profile))
            sync()
            self.keep("org:one")
            must(run("catalogue", "erase", "--into", self.path / "publisher", "org:one", "--field", "phone"))
            must(run("catalogue", "publish", "--into", self.path / "publisher", "--web", self.path / "web",
                     "--key", self.path / "key", "--id", "org.example"))
            said = sync()
        self.assertEqual(said.json["erased"], ["org:one"])
        self.assertIn("hansactl held org:one", said.err)
        # Nothing of the user's was touched.
        held = must(run("held", "org:one", profile=self.profile)).json
        self.assertEqual(held["results"][0]["note"], NOTE)


if __name__ == "__main__":
    unittest.main()
