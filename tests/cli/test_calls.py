# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""calls list and show: what is open when, in which order, and in what words."""

import csv
import functools
import io
import json
import os
import pathlib
import tempfile
import unittest

from hansactl import followed, run, source


def call(slug, **fields):
    return {"id": f"call:{slug}", "title": f"Call {slug}", "sources": source(slug), **fields}


def on(date, **more):
    return {"date": date, **more}


BRUSSELS = {"time": "17:00", "timezone": "Europe/Brussels"}
CALLS = [
    call("later", reference="R-1", programme="Horizon Europe", opens="2026-09-01",
         deadlines=[on("2027-02-03", **BRUSSELS)]),
    call("soon", opens="2026-09-01", deadlines=[on("2026-12-01")]),
    call("stages", opens="2026-06-01",
         deadlines=[on("2027-06-10", stage="second stage", **BRUSSELS), on("2026-12-20", stage="first stage", **BRUSSELS)]),
    call("coming", opens="2027-01-10", deadlines=[on("2027-03-01", **BRUSSELS)]),
    call("over", opens="2026-01-01", deadlines=[on("2026-11-24", **BRUSSELS)]),
    call("long-over", opens="2025-01-01", deadlines=[on("2025-11-24", **BRUSSELS)]),
    call("month", opens="2026-01-01", deadlines=[on("2027-04")]),
    call("nothing"),
]
OTHER = {"id": "country:de", "code": "DE", "name": "Germany", "sources": source("de")}


@functools.cache
def profile():
    folder = tempfile.TemporaryDirectory(prefix="hansactl-calls-")
    profile.folder = folder  # lives as long as the process
    lines = pathlib.Path(folder.name) / "calls.jsonl"
    lines.write_text("".join(json.dumps(record) + "\n" for record in CALLS + [OTHER]), encoding="utf-8")
    return followed(folder.name, lines)


def listed(*options, **how):
    return [c["id"].removeprefix("call:") for c in run("calls", "list", *options, profile=profile(), **how).json["calls"]]


class List(unittest.TestCase):
    def test_what_closes_next_stands_first_and_what_closed_last(self):
        self.assertEqual(listed(), ["soon", "stages", "later", "coming", "month", "nothing", "over", "long-over"])

    def test_by_status(self):
        for options, expected in [
            (["--open"], ["soon", "stages", "later", "month"]),
            (["--forthcoming"], ["coming"]),
            (["--closed"], ["over", "long-over"]),
            (["--closed", "--forthcoming"], ["coming", "over", "long-over"]),
        ]:
            with self.subTest(options):
                self.assertEqual(listed(*options), expected)

    def test_by_what_closes_within_a_time(self):
        for span, expected in [("30d", ["soon", "stages"]), ("2w", ["soon"]), ("12h", []), ("0d", [])]:
            with self.subTest(span):
                self.assertEqual(listed("--closing-within", span), expected)
        self.assertEqual(listed("--forthcoming", "--closing-within", "30d"), [])

    def test_a_deadline_passes_at_its_instant(self):
        self.assertIn("over", listed("--open", at="2026-11-24T15:59:59Z"))
        self.assertIn("over", listed("--closed", at="2026-11-24T16:00:00Z"))

    def test_shape(self):
        document = run("calls", "list", profile=profile()).json
        self.assertEqual(document["count"], len(CALLS))
        by_id = {c["id"]: c for c in document["calls"]}
        self.assertEqual(by_id["call:later"], {
            "id": "call:later", "reference": "R-1", "title": "Call later", "status": "open", "opens": "2026-09-01",
            "next_deadline": "2027-02-03T16:00:00Z", "programme": "Horizon Europe",
            "deadlines": [{"at": "2027-02-03T16:00:00Z", "assumed_time": False, "date": "2027-02-03"}]})
        self.assertEqual(by_id["call:soon"]["deadlines"],
                         [{"at": "2026-12-01T16:00:00Z", "assumed_time": True, "date": "2026-12-01"}])
        self.assertEqual([d["at"] for d in by_id["call:stages"]["deadlines"]],
                         ["2026-12-20T16:00:00Z", "2027-06-10T15:00:00Z"])
        self.assertEqual(by_id["call:month"]["deadlines"], [{"assumed_time": False, "date": "2027-04"}])
        self.assertNotIn("next_deadline", by_id["call:month"])
        self.assertEqual(by_id["call:nothing"], {"id": "call:nothing", "title": "Call nothing", "status": "unknown",
                                                 "deadlines": []})

    def test_csv_has_the_keys_of_the_json(self):
        rows = list(csv.DictReader(io.StringIO(run("calls", "list", profile=profile(), output="csv").out)))
        self.assertEqual([row["id"] for row in rows], [f"call:{slug}" for slug in listed()])
        later = next(row for row in rows if row["id"] == "call:later")
        self.assertEqual((later["status"], later["next_deadline"]), ("open", "2027-02-03T16:00:00Z"))

    def test_no_length_of_time_is_a_usage_error(self):
        for wrong in ("soon", "30", "-3d", "3 days"):
            with self.subTest(wrong):
                result = run("calls", "list", f"--closing-within={wrong}", profile=profile())
                self.assertEqual((result.code, result.out), (2, ""))
                self.assertIn("30d", result.err)


class Show(unittest.TestCase):
    def test_the_call_as_in_the_list_and_the_record_whole(self):
        shown = run("calls", "show", "call:stages", profile=profile()).json
        self.assertEqual(len(shown.pop("catalogues")), 1)
        self.assertEqual(shown.pop("record"), next(c for c in CALLS if c["id"] == "call:stages"))
        entries = run("calls", "list", profile=profile()).json["calls"]
        self.assertEqual(shown, next(c for c in entries if c["id"] == "call:stages"))

    def test_people_see_every_deadline_in_brussels_and_here(self):
        before = os.environ.get("TZ")
        os.environ["TZ"] = "Europe/Lisbon"
        try:
            page = run("calls", "show", "call:stages", profile=profile(), output="table").out
        finally:
            os.environ.pop("TZ")
            if before is not None:
                os.environ["TZ"] = before
        for words in ["first stage", "second stage", "17:00 Brussels", "16:00 here", "in 25 days"]:
            self.assertIn(words, page)

    def test_an_unknown_id_and_another_kind_fail(self):
        result = run("calls", "show", "call:late", profile=profile())
        self.assertEqual((result.code, result.out), (1, ""))
        self.assertIn("call:later", result.err)
        other = run("calls", "show", "country:de", profile=profile())
        self.assertEqual((other.code, other.out), (2, ""))
        self.assertIn("hansactl show", other.err)


if __name__ == "__main__":
    unittest.main()
