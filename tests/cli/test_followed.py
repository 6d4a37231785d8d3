# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""hansactl catalogue follow, list and unfollow; and that the cache can be deleted at any moment, or be damaged, without
anything that is followed or was imported being lost, and without an older revision or another key getting in."""

import json
import pathlib
import shutil
import sqlite3
import tempfile
import unittest

from hansactl import Served, must, organisation, run

CALLS = "title,reference,deadlines\nLight for all,X-1,2027-02-10\nWater for all,X-2,2027-03-10\n"


class Followed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.profile = self.path / "profile"
        self.web = self.path / "web"
        self.web.mkdir()
        self.publish("Alphaqx")
        server = Served(self.web)
        server.__enter__()
        self.addCleanup(server.__exit__)
        self.url = server.url

    def publish(self, name, key="key", publisher="publisher", web=None, *options):
        if not (self.path / key).exists():
            must(run("catalogue", "keygen", "--out", self.path / key))
        lines = self.path / "lines.jsonl"
        lines.write_text(json.dumps(organisation(1, "one", name)) + "\n")
        must(run("catalogue", "import", "--into", self.path / publisher, lines))
        return must(run("catalogue", "publish", "--into", self.path / publisher, "--web", web or self.web, "--key",
                        self.path / key, "--id", "org.example", "--title", "Example", *options)).json

    def serve(self, other):
        """What is in another web folder is at the address from now on."""
        shutil.copytree(other, self.web, dirs_exist_ok=True)

    def follow(self, *options):
        return run("catalogue", "follow", self.url, *options, profile=self.profile)

    def hansactl(self, *arguments, **options):
        return run(*arguments, profile=self.profile, **options)

    def lose_cache(self):
        for file in self.profile.glob("catalogue.db*"):
            file.unlink()

    def catalogues(self):
        return {one["id"]: one["revision"] for one in must(self.hansactl("status")).json["catalogues"]}

    def refused(self, result, *words):
        self.assertEqual(result.code, 3, result)
        for word in words:
            self.assertIn(word, result.err)

    def test_follow_list_and_unfollow(self):
        self.refused(self.follow(), "fingerprint", "--key")
        done = must(self.follow("--key", self.path / "key.pub")).json
        self.assertEqual((done["catalogue"], done["revision"], done["changed"]["added"]), ("org.example", 1, 1))
        (one,) = must(self.hansactl("catalogue", "list")).json["results"]
        key = (self.path / "key.pub").read_text().strip()
        self.assertEqual((one["id"], one["title"], one["url"], one["key"], one["highest_revision"], one["revision"]),
                         ("org.example", "Example", self.url, key, 1, 1))
        self.assertIn(one["fingerprint"], run("catalogue", "follow", self.url, profile=self.path / "other").err)
        self.assertIn("org.example", must(self.hansactl("catalogue", "list", output="table")).out)

        gone = must(self.hansactl("catalogue", "unfollow", "org.example")).json
        self.assertEqual(gone, {"id": "org.example", "title": "Example", "url": self.url, "forgotten_key": key,
                                "records_removed": True})
        self.assertEqual(must(self.hansactl("catalogue", "list")).json, {"count": 0, "results": []})
        self.assertEqual(must(self.hansactl("list", "organisation", "Alphaqx")).json["count"], 0)
        again = self.hansactl("catalogue", "unfollow", "org.example")
        self.assertEqual(again.code, 1, again)
        self.assertIn("not followed", again.err)

    def test_unfollowing_forgets_the_key_and_says_so(self):
        must(self.follow("--key", self.path / "key.pub"))
        self.publish("Betaqx", "other", "other-publisher", self.path / "other-web")
        self.serve(self.path / "other-web")
        self.refused(self.follow("--key", self.path / "other.pub"), "another key",
                     "hansactl catalogue unfollow org.example")
        said = must(self.hansactl("catalogue", "unfollow", "org.example", output="table")).err
        self.assertIn("key is forgotten", said)
        must(self.follow("--key", self.path / "other.pub"))
        self.assertEqual(must(self.hansactl("list", "organisation", "Betaqx")).json["count"], 1)

    def test_a_deleted_cache_is_filled_again(self):
        must(self.hansactl("status"))  # the embedded one first, as the window has it
        must(self.follow("--key", self.path / "key.pub"))
        (self.path / "calls.csv").write_text(CALLS)
        must(self.hansactl("calls", "import", self.path / "calls.csv", at="2026-11-20T09:00:00Z"))
        (self.path / "calls.csv").write_text(CALLS.replace("2027-02-10", "2027-02-20"))
        must(self.hansactl("calls", "import", self.path / "calls.csv"))
        before = self.catalogues()
        calls = must(self.hansactl("calls", "list")).json
        changes = must(self.hansactl("calls", "changes")).json
        self.assertEqual(sorted(before), ["hansa.embedded", "local.files", "org.example"])
        self.assertEqual(len(changes["changes"]), 1)
        self.lose_cache()
        said = self.hansactl("status")
        self.assertIn("hansactl sync", said.err)
        self.assertEqual(must(self.hansactl("calls", "list")).json, calls)
        self.assertEqual(must(self.hansactl("calls", "changes")).json, changes)
        self.assertEqual(self.catalogues(), {**before, "org.example": 0})
        must(self.hansactl("sync"))
        self.assertEqual(self.catalogues(), before)
        self.assertEqual(must(self.hansactl("list", "organisation", "Alphaqx")).json["count"], 1)

    def test_a_deleted_cache_lets_nothing_older_in(self):
        shutil.copytree(self.web, self.path / "older")
        self.publish("Betaqx")
        must(self.follow("--key", self.path / "key.pub"))
        self.serve(self.path / "older")
        self.refused(self.hansactl("sync"), "older copy")
        self.lose_cache()
        self.refused(self.hansactl("sync"), "older copy")
        self.refused(self.follow("--key", self.path / "key.pub"), "older copy")
        self.lose_cache()
        self.refused(self.hansactl("sync", "--from", self.url, "--yes"), "older copy")
        self.assertEqual(must(self.hansactl("catalogue", "list")).json["results"][0]["highest_revision"], 2)

    def test_a_deleted_cache_lets_no_fork_and_no_other_key_in(self):
        must(self.follow("--key", self.path / "key.pub"))
        self.lose_cache()
        self.publish("Fork", "key", "fork-publisher", self.path / "fork")
        self.serve(self.path / "fork")
        self.refused(self.hansactl("sync"), "other content")
        self.publish("Thief", "other", "thief", self.path / "thief-web", "--revision", "9")
        self.serve(self.path / "thief-web")
        self.refused(self.hansactl("sync"), "another key")
        self.refused(self.follow("--key", self.path / "other.pub"), "another key", "unfollow org.example")

    def test_a_damaged_cache_is_set_aside_and_filled_again(self):
        must(self.follow("--key", self.path / "key.pub"))
        cache = self.profile / "catalogue.db"
        cache.write_bytes(b"x" + cache.read_bytes()[1:])
        said = must(self.hansactl("sync"))
        self.assertIn("catalogue.db.damaged-1", said.err)
        self.assertEqual(said.json["changed"]["added"], 1)
        self.assertEqual(self.catalogues(), {"org.example": 1})

    def test_unfollow_where_the_cache_cannot_be_read(self):
        must(self.follow("--key", self.path / "key.pub"))
        with sqlite3.connect(self.profile / "catalogue.db") as database:
            database.execute("PRAGMA user_version = 9999")  # a newer program's
        database.close()
        gone = must(self.hansactl("catalogue", "unfollow", "org.example"))
        self.assertFalse(gone.json["records_removed"])
        self.assertIn("delete", gone.err)
        self.assertEqual(must(self.hansactl("catalogue", "list")).json["count"], 0)
        with sqlite3.connect(self.profile / "catalogue.db") as database:
            version = must(run("status", profile=self.path / "fresh")).json and self.version_of(self.path / "fresh")
            database.execute(f"PRAGMA user_version = {version}")
        database.close()
        self.assertNotIn("org.example", self.catalogues())  # readable again, it is not taken for followed

    @staticmethod
    def version_of(profile):
        with sqlite3.connect(profile / "catalogue.db") as database:
            return database.execute("PRAGMA user_version").fetchone()[0]

    def test_imports_are_removed_by_their_name(self):
        (self.path / "calls.csv").write_text(CALLS)
        must(self.hansactl("calls", "import", self.path / "calls.csv"))
        said = must(self.hansactl("catalogue", "unfollow", "local.files", output="table")).err
        self.assertIn("imported", said)
        self.assertEqual(must(self.hansactl("calls", "list", "--catalogue", "hansa.embedded")).code, 0)
        self.assertNotIn("local.files", self.catalogues())
        for wrong in ("local.own", "hansa.embedded", "local.files"):
            refused = self.hansactl("catalogue", "unfollow", wrong)
            self.assertEqual(refused.code, 1, refused)

    def test_a_workspace_that_cannot_be_read_keeps_nobody_from_reading(self):
        must(self.follow("--key", self.path / "key.pub"))
        (self.profile / "workspace.db").write_bytes(b"no database, but perhaps precious" * 100)
        listed = self.hansactl("list", "organisation", "Alphaqx")
        self.assertEqual((listed.code, listed.json["count"]), (0, 1), listed)
        self.assertIn("workspace.db", listed.err)
        failed = self.hansactl("sync")  # what protects it is not known
        self.assertEqual(failed.code, 1, failed)


if __name__ == "__main__":
    unittest.main()
