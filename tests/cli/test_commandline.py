# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Global options, wrong command lines, help."""

import tempfile
import unittest

from hansactl import run, small_profile


class GlobalOptions(unittest.TestCase):
    def test_stand_before_and_after_the_command(self):
        before = run("list", "organisation", profile=small_profile())
        after = run("list", "organisation", "--profile", small_profile(), "--format", "json", output=None)
        self.assertEqual(before.code, 0, before)
        self.assertEqual(before.out, after.out)

    def test_formats(self):
        profile = small_profile()
        self.assertTrue(run("list", "country", profile=profile, output="json").out.startswith("{"))
        self.assertTrue(run("list", "country", profile=profile, output="csv").out.startswith("id,name,"))
        self.assertIn("Germany", run("list", "country", profile=profile, output="table").out)

    def test_without_a_terminal_json_is_the_default(self):
        self.assertEqual(run("list", "country", profile=small_profile(), output=None).json["count"], 1)

    def test_quiet_has_no_messages(self):
        loud = run("search", "--must", "sector=digital", profile=small_profile(), output="table")
        quiet = run("--quiet", "search", "--must", "sector=digital", profile=small_profile(), output="table")
        self.assertIn("Found", loud.err)
        self.assertEqual(quiet.err, "")
        self.assertEqual(loud.out, quiet.out)

    def test_no_control_sequences_where_there_is_no_terminal(self):
        self.assertNotIn("\x1b", run("list", "organisation", profile=small_profile(), output="table").out)

    def test_version_and_help(self):
        version = run("--version", output=None, at=None)
        self.assertEqual(version.code, 0)
        self.assertRegex(version.out, r"^\d+\.\d+\.\d+\n$")
        top = run("--help", output=None, at=None)
        self.assertEqual((top.code, top.err), (0, ""))
        for command in ["status", "search", "list", "show", "shortlist", "export"]:
            self.assertIn(f"  {command} ", top.out)
            of_command = run(command, "--help", output=None, at=None)
            self.assertEqual(of_command.code, 0)
            self.assertIn(f"hansactl {command}", of_command.out)

    def test_a_missing_profile_folder_is_made(self):
        with tempfile.TemporaryDirectory() as folder:
            made = run("status", profile=f"{folder}/a/ü/b")
            self.assertEqual(made.code, 0, made)
            self.assertEqual(made.json["profile"], f"{folder}/a/ü/b")


class WrongCommandLines(unittest.TestCase):
    # arguments, what the message has to say
    TABLE = [
        (["serach"], ["serach", "Did you mean search?"]),
        (["xyzzy"], ["xyzzy", "no such command", "--help"]),
        (["search", "--mst", "sector=digital"], ["--mst", "Did you mean --must?"]),
        (["search", "--criterai=x"], ["--criterai", "Did you mean --criteria?"]),
        (["status", "--frmat", "json"], ["--frmat", "Did you mean --format?"]),
        (["shortlist", "creat", "x"], ["creat", "Did you mean create?"]),
        (["status", "more"], ["more", "no such argument"]),
        (["list"], ["KIND"]),
        (["list", "organisatoin"], ["organisatoin", "Did you mean organisation?"]),
        (["search", "--top", "many"], ["many", "--top"]),
        (["search", "--top", "-1"], ["--top"]),
        (["search", "--timing", "0"], ["--timing"]),
        (["search", "--doubt", "2"], ["--doubt", "between 0 and 1"]),
        (["search", "--must"], ["--must"]),
        (["search", "--must", "sector"], ["sector"]),
        (["search", "--must", "sectr=digital"], ["sectr", "sector"]),
        (["search", "--must", "sector=digitl"], ["digitl", "digital"]),
        (["search", "--must", "country=Germny"], ["Germny", "DE"]),
        (["search", "--prefer", "technology=fotonics"], ["fotonics", "photonics"]),
        (["search", "--prefer", "distance=Stutgart,800"], ["Stutgart", "Stuttgart"]),
        (["search", "--prefer", "distance=Valencia,800"], ["Valencia", "several", "Valencia (ES)", "Valencia (VE)"]),
        (["search", "--prefer", "distance=Valencia (DE),800"], ["Valencia (DE)", "no town"]),
        (["search", "--prefer", "distance=48.8,9.2"], ["distance"]),
        (["search", "--prefer", "country=AT:9"], ["9"]),
        (["search", "--must", "members.sme=50..20"], ["members.sme"]),
        (["search", "--must", "area=nowhere.geojson"], ["nowhere.geojson"]),
        (["search", "--criteria", "nowhere.json"], ["nowhere.json"]),
        (["search", "--facets=sectr"], ["sectr", "Did you mean sector?"]),
        (["search", "--clusters", "1,2,3@4"], ["1,2,3@4", "four numbers"]),
        (["search", "--clusters", "1,2,3,4"], ["zoom"]),
        (["search", "--clusters", "-25,72,45,34@4"], ["no part of the earth"]),
        (["search", "--clusters", "-25,34,45,72@4/300"], ["256 or 512"]),
        (["export", "org:alpha", "--to", "x.doc"], ["x.doc", "csv"]),
        (["export", "org:alpha", "--to", "x.csv", "--as", "word"], ["word", "csv"]),
        (["export", "--to", "x.csv"], ["--shortlist"]),
        (["export", "org:alpha", "--shortlist", "S", "--to", "x.csv"], ["more than one"]),
        (["--format", "xml", "status"], ["xml", "json"]),
        (["--at", "yesterday", "status"], ["yesterday", "2026-11-25"]),
    ]

    def test_exit_code_2_and_a_message_that_helps(self):
        for arguments, words in self.TABLE:
            with self.subTest(" ".join(arguments)):
                result = run(*arguments, profile=small_profile())
                self.assertEqual(result.code, 2, result)
                self.assertEqual(result.out, "")
                for word in words:
                    self.assertIn(word, result.err)

    def test_no_command_at_all_says_which_there_are(self):
        result = run(output=None, at=None)
        self.assertEqual(result.code, 2)
        self.assertIn("search", result.err)


if __name__ == "__main__":
    unittest.main()
