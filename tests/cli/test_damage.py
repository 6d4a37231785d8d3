# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""A cache with a few rows that are damaged: a sync mends it by the snapshot, and says so."""

import base64
import json
import pathlib
import shutil
import sqlite3
import tempfile
import unittest

from hansactl import Served, must, organisation, run

MANY = 300
ROW = "(select row from record where id = '{}')"

# what is damaged, and how
DAMAGE = {
    "a text that is no JSON": ["update body set json = '{' where record = " + ROW.format("org:n7")],
    "a text that is empty": ["update body set json = '' where record = " + ROW.format("org:n7")],
    "a text that is missing": ["delete from body where record = " + ROW.format("org:n7")],
    "the text of what changes": ["update body set json = '{\"id\":\"org:n5\",\"name\":\"Other\"}' where record = "
                                 + ROW.format("org:n5")],
    "all texts": ["delete from body"],
    "a record": ["delete from record where id = 'org:n9'"],
    "the last record": ["delete from record where row = (select max(row) from record)"],
    "all records": ["delete from record"],
    "a digest of a bucket": ["update bucket set digest = zeroblob(32) where bucket = (select max(bucket) from bucket)"],
    "no digests of buckets": ["delete from bucket"],
    "a digest too many": ["insert or replace into bucket select row, 65535, zeroblob(32) from catalogue "
                          "where id = 'org.example'"],
    "a record and its links": ["delete from record where id = 'partnership:light'",
                               "update link set target = 'org:n250'"],
}

# What no update touches and no list of ids tells: only a look at everything finds it.
HIDDEN = {
    "a text of another record": "update body set json = '{\"id\":\"org:n7\",\"name\":\"Other\"}' where record = "
                                + ROW.format("org:n7"),
    "a hash": "update body set hash = zeroblob(32) where record = " + ROW.format("org:n7"),
    "a hash of another length": "update body set hash = x'00' where record = " + ROW.format("org:n7"),
}


class Damage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = pathlib.Path(cls.folder.name)
        (cls.path / "web").mkdir()
        must(run("catalogue", "keygen", "--out", cls.path / "key"))
        cls.publish({})
        cls.server = Served(cls.path / "web")
        cls.server.__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)
        must(run("sync", "--from", cls.server.url, "--key", cls.path / "key.pub", profile=cls.path / "good"))
        cls.publish({5: "changed", 8: None}, "--snapshot")

    @classmethod
    def publish(cls, changes, *options):
        names = {n: changes.get(n, f"Number {n}") for n in range(MANY)}
        lines = [organisation(n, f"n{n}", name) for n, name in names.items() if name]
        lines.append({"id": "partnership:light", "name": "Light", "members": [{"id": "org:n1", "name": "Number 1"}]})
        (cls.path / "lines.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
        must(run("catalogue", "import", "--replace", "--into", cls.path / "publisher", cls.path / "lines.jsonl"))
        must(run("catalogue", "publish", "--into", cls.path / "publisher", "--web", cls.path / "web",
                 "--key", cls.path / "key", "--id", "org.example", *options))

    def damaged(self, statements):
        profile = self.path / "damaged"
        shutil.rmtree(profile, ignore_errors=True)
        shutil.copytree(self.path / "good", profile)
        database = sqlite3.connect(profile / "catalogue.db")
        database.execute("pragma foreign_keys = off")
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()
        return profile

    def is_as_published(self, profile):
        verified = run("status", "--verify", profile=profile)
        self.assertEqual(verified.code, 0, verified)
        found = run("list", "organisation", profile=profile, output="json").json
        self.assertEqual(found["count"], MANY - 1)
        shown = must(run("show", "org:n1", profile=profile, output="table"))
        self.assertIn("Light", shown.out)
        changes = run("changes", profile=profile)
        self.assertEqual(changes.code, 0, changes)

    def has_no_rest(self, profile):
        database = sqlite3.connect(profile / "catalogue.db")
        for table in ("body", "link"):
            rest = database.execute(f"select count(*) from {table} where record not in (select row from record)")
            self.assertEqual(rest.fetchone()[0], 0, table)
        database.close()

    def test_a_sync_repairs(self):
        for name, statements in DAMAGE.items():
            with self.subTest(name):
                profile = self.damaged(statements)
                synced = run("sync", profile=profile)
                self.assertEqual(synced.code, 0, synced)
                self.assertIn("read again from the snapshot", synced.err)
                self.assertEqual(synced.json["revision"], 2)
                self.is_as_published(profile)
                self.has_no_rest(profile)
                again = run("sync", profile=profile)
                self.assertEqual((again.code, again.err), (0, ""), again)

    def test_what_is_hidden_is_found_and_repaired(self):
        for name, statement in HIDDEN.items():
            with self.subTest(name):
                profile = self.damaged([statement])
                must(run("sync", profile=profile))
                if run("status", "--verify", profile=profile).code != 0:
                    synced = run("sync", profile=profile)
                    self.assertEqual(synced.code, 0, synced)
                    self.assertIn("read again from the snapshot", synced.err)
                self.is_as_published(profile)

    def test_one_who_comes_by_the_snapshot_is_mended_too(self):
        head = json.loads((self.path / "web" / "catalogue.json").read_bytes())
        content = json.loads(base64.b64decode(head["content"]["payload"]))
        last = self.path / "web" / "packs" / (content["last"]["sha256"] + ".zst")
        last.rename(self.path / "last")
        self.addCleanup((self.path / "last").rename, last)
        for name in ("a text that is missing", "all texts", "a record", "the last record"):
            with self.subTest(name):
                profile = self.damaged(DAMAGE[name])
                synced = run("sync", profile=profile)
                self.assertEqual(synced.code, 0, synced)
                self.is_as_published(profile)

    def test_links_are_no_hindrance(self):
        for statement in ("delete from link", "insert into link select row, 50, 'org:n1', 1 from record"):
            with self.subTest(statement):
                profile = self.damaged([statement])
                self.assertEqual(run("sync", profile=profile).code, 0)
                self.assertEqual(run("status", "--verify", profile=profile).code, 0)


if __name__ == "__main__":
    unittest.main()
