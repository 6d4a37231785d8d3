# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""A world that does not help: no right to write, newer databases, full disks, broken files."""

import json
import os
import pathlib
import resource
import sqlite3
import subprocess
import tempfile
import unittest

from hansactl import MOUNTING, fresh_profile, run


def limited(size):
    """Before the program starts: no file grows beyond @p size bytes, as on a full disk."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


class Faults(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)

    def fails(self, result, code, *words):
        self.assertEqual(result.code, code, result)
        self.assertEqual(result.out, "")
        for word in words:
            self.assertIn(word, result.err)
        self.assertNotIn("terminate", result.err)


class Profiles(Faults):
    def test_a_file_where_the_folder_should_be(self):
        (self.path / "file").write_text("")
        self.fails(run("status", profile=self.path / "file"), 1, str(self.path / "file"), "--profile")
        self.fails(run("status", profile=self.path / "file" / "below"), 1, "--profile")

    @unittest.skipUnless(os.path.isdir("/proc/self"), "needs a folder that nobody can write to")
    def test_a_folder_that_cannot_be_written(self):
        self.fails(run("status", profile="/proc/self"), 1, "cannot be written", "--profile")
        self.fails(run("status", profile="/proc/self/nowhere"), 1, "--profile")

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_folder_without_the_right_to_write(self):
        folder = self.path / "locked"
        folder.mkdir(mode=0o500)
        self.fails(run("status", profile=folder), 1, "cannot be written", "--profile")

    def test_databases_of_a_newer_version_are_left_alone(self):
        for name, command in (("workspace.db", ["shortlist", "list"]), ("catalogue.db", ["list", "call"])):
            with self.subTest(name):
                profile = fresh_profile(self.path / name)
                self.assertEqual(run("shortlist", "create", "A", profile=profile).code, 0)
                database = sqlite3.connect(profile / name)
                database.execute("pragma user_version = 9999")
                database.commit()
                database.close()
                before = (profile / name).read_bytes()
                self.fails(run(*command, profile=profile), 1, name, "newer")
                self.assertEqual((profile / name).read_bytes(), before)

    def test_a_workspace_that_is_no_database_is_left_alone(self):
        profile = fresh_profile(self.path)
        (profile / "workspace.db").write_bytes(b"no database, but perhaps precious" * 100)
        before = (profile / "workspace.db").read_bytes()
        self.fails(run("shortlist", "create", "A", profile=profile), 1, "workspace.db")
        self.assertEqual((profile / "workspace.db").read_bytes(), before)


class FullDisks(Faults):
    def test_an_export_leaves_the_old_file(self):
        # the catalogue that comes with the program: its exports are larger than the limit,
        # which leaves room for what SQLite writes beside a database
        profile = self.path / "embedded"
        self.assertEqual(run("status", profile=profile).code, 0)
        for name in ("out.csv", "out.xlsx", "out.geojson", "out.jsonl"):
            with self.subTest(name):
                target = self.path / name
                target.write_text("the old file")
                result = run("export", "--must", "sector=digital", "--to", target, profile=profile,
                             preexec_fn=limited(100_000))
                self.fails(result, 1, name)
                self.assertEqual(target.read_text(), "the old file")
                self.assertEqual({p.name for p in self.path.iterdir() if p.name.startswith(name)}, {name})

    def test_a_shortlist_is_not_lost(self):
        profile = fresh_profile(self.path)
        self.assertEqual(run("shortlist", "create", "Precious", profile=profile).code, 0)
        result = run("shortlist", "create", "Another", profile=profile, preexec_fn=limited(1000))
        self.assertEqual(result.code, 1, result)
        self.assertIn("workspace.db", result.err)
        listed = run("shortlist", "list", profile=profile).json
        self.assertEqual([one["name"] for one in listed["results"]], ["Precious"])

    def test_a_new_profile(self):
        self.fails(run("status", profile=self.path / "new", preexec_fn=limited(2000)), 1, "new")
        self.assertEqual(run("status", profile=self.path / "new").code, 0)  # and when there is room again

    @unittest.skipUnless(os.path.exists("/dev/full"), "needs /dev/full")
    def test_the_answer_itself(self):
        profile = fresh_profile(self.path)
        with open("/dev/full", "wb") as full:
            process = subprocess.run([os.environ.get("HANSACTL", "hansactl"), "--profile", profile, "list", "call"],
                                     stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(process.returncode, 1)
        self.assertIn(b"No space left", process.stderr)

    @unittest.skipUnless(MOUNTING, "needs the right to mount a small file system")
    def test_a_small_file_system(self):
        # Room for the workspace, none for the catalogue.
        target = self.path / "small"
        target.mkdir()
        script = ('mount -t tmpfs -o size=64k tmpfs "$1" && "$2" --profile "$1/p" status; code=$?; ls "$1/p" >&2; '
                  "exit $code")
        process = subprocess.run([*MOUNTING, "sh", "-c", script, "sh", str(target),
                                  os.environ.get("HANSACTL", "hansactl")], capture_output=True, text=True)
        self.assertEqual(process.returncode, 1, process)
        self.assertIn("small/p", process.stderr)
        self.assertEqual(process.stdout, "")


class BrokenCriteria(Faults):
    # the file, line, column (None: any), what else the message says
    TABLE = [
        ('{"criteria": [\n  {"mode": "must",, }\n]}', 2, None, []),
        ('{"criteria": [', 1, None, []),
        ("", None, None, []),
        ("[]", None, None, []),
        ('{"criteria": [\n {"mode": "maybe", "dimension": "sector", "any_of": ["digital"]}]}', 2, None, ["maybe"]),
        ('{"criteria": [\n\n {"mode": "must", "dimension": "sectr", "any_of": ["digital"]}]}', 3, None, ["sectr"]),
        ('{"criteria": [{"mode": "must", "dimension": "sector",\n "any_of": ["digitl"]}]}', 2, None, ["digital"]),
        ('{"criteria": [{"mode": "prefer", "dimension": "country", "any_of": ["AT"],\n "weight": 7}]}', 2, None, ["7"]),
        ('{"criteria": [], "doubt": 3}', 1, None, ["doubt"]),
        ('{"criteria": [], "doubts": 0}', 1, None, ["doubts"]),
        ('{"criteria": [{"mode": "must", "dimension": "members.sme", "at_least": "fifty"}]}', 1, None, ["at_least"]),
    ]

    def test_line_and_column(self):
        profile = fresh_profile(self.path)
        for number, (text, line, column, words) in enumerate(self.TABLE):
            with self.subTest(text):
                file = self.path / f"criteria{number}.json"
                file.write_text(text)
                result = run("search", "--criteria", file, profile=profile)
                self.fails(result, 2, file.name, *words)
                if line is not None:
                    self.assertRegex(result.err, rf"line {line}, column {column or '[0-9]+'}")
                from_input = run("search", "--criteria", "-", stdin=text, profile=profile)
                self.fails(from_input, 2, "standard input", *words)

    def test_a_folder_and_a_file_too_large(self):
        profile = fresh_profile(self.path)
        self.fails(run("search", "--criteria", self.path, profile=profile), 2, "folder")
        large = self.path / "large.json"
        large.write_text(json.dumps({"text": "x" * (17 << 20)}))
        self.fails(run("search", "--criteria", large, profile=profile), 2, "16 MiB")


if __name__ == "__main__":
    unittest.main()
