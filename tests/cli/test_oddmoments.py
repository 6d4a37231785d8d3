# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Deadlines in time zones that are none, on days that no clock shows: every command that looks at
deadlines ends, and names them as they are."""

import csv
import json
import pathlib
import tempfile
import unittest

from hansactl import fresh_profile, must, run

RULE = "AAA-1BBB,M3.2.0/2,M11.1.0"
ZONES = [RULE, "AAA1BBB,J400,J500", "<+99>99", "UTC-99:99", "AAA0BBB,0/999999,1/-999999", "Europe/../Europe/Paris",
         "localtime", "America/New_York"]
DATES = ["0001-01-01", "9999-12-31", "9999", "2027-03-28", "1850-01-01"]


class OddMoments(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = fresh_profile(folder.name)

    def call(self, *arguments, **options):
        return must(run("calls", *arguments, profile=self.profile, at="2026-11-23T10:00:00Z", **options))

    def bring(self, deadlines):
        path = self.folder / "calls.csv"
        with path.open("w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["title", "reference", "sectors", "deadlines"])
            for number, deadline in enumerate(deadlines):
                rows.writerow([f"Photonics {number}", f"R{number}", "photonics", json.dumps([deadline])])
        return self.call("import", path).json

    def test_every_command_returns(self):
        deadlines = [{"date": date, "time": "17:00", "timezone": zone} for zone in ZONES for date in DATES]
        self.assertEqual(self.bring(deadlines)["added"], len(deadlines))
        self.assertGreaterEqual(self.call("list").json["count"], len(deadlines))
        for number in range(len(deadlines)):
            self.call("track", f"call:r{number}", "--task", "Ask@30", output=None)
        self.assertEqual(self.call("tracked").json["count"], len(deadlines))
        self.call("show", "call:r0", output=None)
        self.call("changes")
        self.call("fit", "--own", "org:alpha")
        for ending in ("ics", "csv", "xlsx"):
            self.call("export", "--tracked", "--to", self.folder / f"tracked.{ending}")
        self.bring([{"date": "2027-04-01"} for _ in deadlines])
        self.call("changes", output=None)

    def test_the_day_of_an_unknown_zone_counts(self):
        self.bring([{"date": "2027-03-28", "time": "17:00", "timezone": RULE}])
        shown = self.call("show", "call:r0").json
        self.assertEqual(shown["deadlines"], [{"date": "2027-03-28", "assumed_time": False, "unknown_zone": True}])
        self.assertEqual(shown["status"], "open")
        self.assertIn("28 March 2027, time zone unknown", self.call("show", "call:r0", output="table").out)
        self.call("track", "call:r0")
        self.call("export", "--tracked", "--to", self.folder / "tracked.ics")
        self.assertIn("DTSTART;VALUE=DATE:20270328", (self.folder / "tracked.ics").read_text())

    def test_a_moment_lies_within_three_centuries(self):
        for at in ("0001-01-01", "1899-12-31T23:59:59Z", "2201-01-01", "9999-12-31"):
            refused = run("calls", "list", profile=self.profile, at=at)
            self.assertEqual(refused.code, 2, refused)
            self.assertIn("1900 to 2200", refused.err)
        for at in ("1900-01-01", "2200-12-31T23:59:59Z"):
            must(run("calls", "list", profile=self.profile, at=at))


if __name__ == "__main__":
    unittest.main()
