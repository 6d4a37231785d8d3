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

    def publish(self, id, *organisations, words=()):
        lines = self.path / "lines.jsonl"
        lines.write_text("".join(json.dumps(one) + "\n" for one in organisations))
        must(run("catalogue", "import", "--into", self.path / "publisher", "--replace", lines))
        self.publish_again(id, *words)

    def publish_again(self, id, *words):
        must(run("catalogue", "publish", "--into", self.path / "publisher", "--web", self.path / "web",
                 "--key", self.path / "key", "--id", id, *words))

    def erase_at_the_publisher(self, *what):
        must(run("catalogue", "erase", "--into", self.path / "publisher", *what))

    def sync(self, server):
        return must(run("sync", "--from", server.url, "--key", self.path / "key.pub", profile=self.profile))

    def bytes_with(self, text):
        """Files of the profile in whose bytes the text stands."""
        return [str(file.relative_to(self.profile)) for file in sorted(pathlib.Path(self.profile).rglob("*"))
                if file.is_file() and text.lower().encode() in file.read_bytes().lower()]

    def test_listed_and_erased(self):
        self.keep("org:alpha")
        held = must(run("held", "org:alpha", profile=self.profile)).json
        self.assertEqual([(one["place"], one["in"], one.get("note", "")) for one in held["results"]],
                         [("shortlist", "First", NOTE), ("shortlist", "Second", "")])
        erased = must(run("held", "org:alpha", "--erase", "--copies", profile=self.profile))
        self.assertEqual(erased.json["count"], 2)
        self.assertEqual(must(run("held", "org:alpha", profile=self.profile)).json["count"], 0)
        self.assertEqual(must(run("held", "org:nobody", profile=self.profile)).json["count"], 0)
        # Not only out of sight: the bytes are gone.
        self.assertEqual(self.bytes_with(NOTE), [])

    def test_an_erasure_can_be_undone_until_the_copies_are_erased(self):
        self.keep("org:alpha")
        said = must(run("held", "org:alpha", "--erase", profile=self.profile))
        # Beside the copy of the day, which was made before the note was written.
        copies = list((pathlib.Path(self.profile) / "backups").glob("workspace-*-*-*-*.db"))
        self.assertEqual(len(copies), 1)
        self.assertIn(copies[0].name, said.err)
        self.assertEqual(self.bytes_with(NOTE), [f"backups/{copies[0].name}"])
        with sqlite3.connect(copies[0]) as copy:
            self.assertEqual(copy.execute("SELECT note FROM shortlist_item WHERE note <> ''").fetchall(), [(NOTE,)])
        held = must(run("held", "org:alpha", profile=self.profile)).json
        self.assertEqual({one["place"] for one in held["results"]}, {"backup"})
        must(run("held", "org:alpha", "--erase", "--copies", profile=self.profile))
        self.assertEqual(self.bytes_with(NOTE), [])
        with sqlite3.connect(copies[0]) as copy:
            self.assertEqual(copy.execute("SELECT count(*) FROM shortlist").fetchone(), (2,))

    def test_a_text_is_erased_wherever_it_stands(self):
        mail = "anna.unique@example.org"
        self.keep("org:alpha")
        must(run("shortlist", "note", "Second", "org:alpha", f"ask {mail}", profile=self.profile))
        must(run("shortlist", "create", f"From {mail}", profile=self.profile))
        table = self.path / "calls.csv"
        table.write_text(f"id,title,summary\ncall:x,Call of X,Write to {mail}\n")
        must(run("calls", "import", table, profile=self.profile))
        (pathlib.Path(self.profile) / "catalogue.db.damaged-1").write_bytes(b"x" * 100_000 + mail.upper().encode())
        self.assertTrue(self.bytes_with(mail))
        held = must(run("held", "--text", mail, profile=self.profile)).json
        self.assertLessEqual({"shortlist", "imported call", "damaged file"}, {one["place"] for one in held["results"]})
        must(run("held", "--text", mail.title(), "--erase", "--copies", profile=self.profile))
        self.assertEqual(self.bytes_with(mail), [])
        self.assertEqual(must(run("held", "--text", mail, profile=self.profile)).json["count"], 0)
        # What else there is stays.
        self.assertEqual(must(run("held", "org:alpha", profile=self.profile)).json["count"], 2)

    def test_what_is_too_short_is_refused(self):
        self.assertEqual(run("held", "--text", "a", profile=self.profile).code, 2)
        self.assertEqual(run("held", profile=self.profile).code, 2)

    def test_a_publisher_asks_to_forget(self):
        must(run("catalogue", "keygen", "--out", self.path / "key"))
        one = organisation(1, "one", "One", phone="+43 1 234567")
        self.publish("org.example", one, organisation(2, "two", "Two"),
                     words=["--title", "Example clusters", "--publisher", "Cluster Office"])
        with Served(self.path / "web") as server:
            self.sync(server)
            self.keep("org:one")
            self.erase_at_the_publisher("org:one", "--field", "phone")
            self.publish_again("org.example")
            said = self.sync(server)
        self.assertEqual(said.json["erased"], ["org:one"])
        self.assertIn("hansactl held org:one", said.err)
        self.assertIn("Cluster Office", said.err)
        self.assertIn("Example clusters", said.err)
        # Nothing of the user's was touched.
        held = must(run("held", "org:one", profile=self.profile)).json
        self.assertEqual(held["results"][0]["note"], NOTE)

    def test_another_catalogue_cannot_ask(self):
        """One that never had a record, and one that copied it, ask to forget another's."""
        must(run("catalogue", "keygen", "--out", self.path / "key"))
        self.keep("org:alpha")
        (self.path / "web").mkdir(exist_ok=True)
        with Served(self.path / "web") as server:
            self.publish("org.evil", organisation(1, "evil", "Evil"), organisation(2, "alpha", "Alpha"))
            self.sync(server)
            self.erase_at_the_publisher("org:alpha")
            self.erase_at_the_publisher("org:beta")
            self.publish_again("org.evil")
            said = self.sync(server)
        self.assertEqual(said.json["erased"], [])
        self.assertNotIn("held", said.err)


if __name__ == "__main__":
    unittest.main()
