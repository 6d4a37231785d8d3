# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Backups of the workspace: by hand, daily, restored; and who may read what lies in a profile."""

import datetime
import os
import pathlib
import sqlite3
import stat
import tempfile
import unittest

from hansactl import fresh_profile, run


class Workspace(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = fresh_profile(self.folder)

    def done(self, *arguments, **options):
        result = run(*arguments, profile=self.profile, **options)
        self.assertEqual(result.code, 0, result)
        return result.json

    def lists(self):
        return [one["name"] for one in self.done("shortlist", "list")["results"]]

    def refused(self, *arguments):
        result = run(*arguments, profile=self.profile)
        self.assertEqual(result.code, 2, result)
        self.assertEqual(result.out, "")
        return result.err


class Backups(Workspace):
    def test_there_and_back_and_undone(self):
        self.done("shortlist", "create", "Old")
        backup = self.folder / "mine.db"
        made = self.done("workspace", "backup", "--to", backup)
        self.assertEqual(made["file"], str(backup))
        self.assertEqual(made["bytes"], backup.stat().st_size)
        self.done("shortlist", "create", "New")
        restored = self.done("workspace", "restore", backup)
        self.assertEqual(restored["from"], str(backup))
        self.assertEqual(restored["schema"], made["schema"])
        self.assertEqual(self.lists(), ["Old"])
        self.done("workspace", "restore", restored["kept"])
        self.assertEqual(self.lists(), ["New", "Old"])

    def test_a_program_has_the_workspace_open(self):
        self.done("shortlist", "create", "Old")
        window = sqlite3.connect(self.profile / "workspace.db", isolation_level=None)
        self.addCleanup(window.close)
        window.execute("INSERT INTO shortlist (name, folded, created) VALUES ('Open', 'open', 0)")
        # What is in the log alone is in the backup.
        backup = self.folder / "mine.db"
        self.done("workspace", "backup", "--to", backup)
        with sqlite3.connect(backup) as copy:
            self.assertEqual(copy.execute("SELECT count(*) FROM shortlist").fetchone(), (2,))
        copy.close()
        window.execute("DELETE FROM shortlist")
        self.done("workspace", "restore", backup)
        self.assertEqual(window.execute("SELECT count(*) FROM shortlist").fetchone(), (2,))

    def test_a_writer_is_waited_for_and_named(self):
        self.done("shortlist", "create", "Old")
        self.done("workspace", "backup", "--to", self.folder / "mine.db")
        window = sqlite3.connect(self.profile / "workspace.db", isolation_level=None)
        self.addCleanup(window.close)
        window.execute("BEGIN IMMEDIATE")
        result = run("workspace", "restore", self.folder / "mine.db", profile=self.profile)
        self.assertEqual(result.code, 1, result)
        self.assertIn("another program is writing", result.err)
        window.execute("COMMIT")
        self.assertEqual(self.lists(), ["Old"])
        self.assertEqual(self.done("workspace", "backups")["count"], 1)  # of the day; nothing else was left

    def test_one_a_day_by_itself(self):
        today = datetime.datetime.now(datetime.timezone.utc).date()
        self.done("shortlist", "create", "Old")  # a workspace that is new has nothing to save
        self.assertEqual(self.done("workspace", "backups"), {"count": 0, "results": []})
        self.lists()
        listed = self.done("workspace", "backups")["results"]
        if datetime.datetime.now(datetime.timezone.utc).date() != today:
            self.skipTest("a day ended")
        self.assertEqual([pathlib.Path(one["file"]).name for one in listed], [f"workspace-{today}.db"])
        self.assertEqual(listed[0]["kind"], "daily")
        before = pathlib.Path(listed[0]["file"]).read_bytes()
        self.done("shortlist", "create", "New")
        self.assertEqual(pathlib.Path(listed[0]["file"]).read_bytes(), before)

    def test_a_day_without_a_copy_is_told_and_goes_on(self):
        self.done("shortlist", "create", "Old")
        (self.profile / "backups").write_text("in the way")
        result = run("shortlist", "list", profile=self.profile)
        self.assertEqual(result.code, 0, result)
        self.assertEqual(result.json["count"], 1)
        self.assertIn(str(self.profile / "backups"), result.err)

    def test_what_is_no_backup(self):
        self.done("shortlist", "create", "Old")
        text = self.folder / "notes.db"
        text.write_bytes(b"no database" * 500)
        self.assertIn("damaged", self.refused("workspace", "restore", text))
        self.assertIn("no such file", self.refused("workspace", "restore", self.folder / "none.db"))
        self.assertIn("not a Hansa workspace", self.refused("workspace", "restore", self.profile / "catalogue.db"))
        self.assertIn("itself", self.refused("workspace", "restore", self.profile / "workspace.db"))
        self.refused("workspace", "backup", "--to", self.profile / "workspace.db")
        self.assertEqual(self.lists(), ["Old"])

    def test_a_workspace_that_is_empty(self):
        self.done("shortlist", "create", "Old")
        backup = self.done("workspace", "backup")["file"]
        (self.profile / "workspace.db").write_bytes(b"")
        result = run("shortlist", "list", profile=self.profile)
        self.assertEqual(result.code, 1, result)
        for word in ("is empty", backup, "workspace restore"):
            self.assertIn(word, result.err)
        self.assertEqual((self.profile / "workspace.db").read_bytes(), b"")
        self.done("workspace", "restore", backup)
        self.assertEqual(self.lists(), ["Old"])

    def test_calls_of_ones_own_come_back(self):
        entered = self.done("calls", "enter", "Regional vouchers", "--set", "deadlines=2027-05-03")
        backup = self.done("workspace", "backup")["file"]
        self.done("calls", "discard", entered["id"])
        self.done("workspace", "restore", backup)
        self.assertEqual(run("calls", "show", entered["id"], profile=self.profile).code, 0)


@unittest.skipUnless(os.name == "posix", "rights come from the folder here")
class Rights(Workspace):
    def test_the_owner_alone(self):
        for mask in (0o022, 0):
            with self.subTest(f"umask {mask:03o}"):
                profile = self.folder / f"profile-{mask}"
                for command in (["search", "photonics"], ["shortlist", "create", "A"], ["shortlist", "list"],
                                ["workspace", "backup"], ["search", "photonics"]):
                    result = run(*command, profile=profile, preexec_fn=lambda: os.umask(mask))
                    self.assertEqual(result.code, 0, result)
                names = {path.relative_to(profile).as_posix() for path in profile.rglob("*")}
                self.assertLess({"catalogue.db", "workspace.db", "columns.bin", "backups"}, names)
                for path in [profile, *profile.rglob("*")]:
                    self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)

    def test_a_profile_that_was_open(self):
        self.done("shortlist", "create", "A")
        self.done("search", "photonics")
        self.profile.chmod(0o755)
        for path in self.profile.iterdir():
            path.chmod(0o755 if path.is_dir() else 0o644)
        self.done("shortlist", "list")
        for path in [self.profile, *self.profile.rglob("*")]:
            self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)


if __name__ == "__main__":
    unittest.main()
