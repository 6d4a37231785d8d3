# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Real harvests of the EU portal, put into the API's form and imported, every record of them. They are not part of
the project: HANSA_TEST_DATA names the folder that has them under portal/; without it this is told as skipped. The
traps they show are cases of the project's own in tests/calls."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from hansactl import must, run
from portalapi import page, result

DATA = pathlib.Path(os.environ.get("HANSA_TEST_DATA", "no data")) / "portal"


def unpacked(name):
    packed = subprocess.run(["zstd", "-dcq", DATA / name], capture_output=True, check=True).stdout.decode()
    return [json.loads(line) for line in packed.splitlines()]


def of_feed(row):
    """A row of the feed, back in the API's form."""
    facts = {"identifier": row["identifier"], "status": row["status"]["id"]}
    for key, value in (("deadlineDate", row["deadlineDate"]), ("startDate", row["startDate"]),
                       ("callIdentifier", row["callIdentifier"]), ("callTitle", row["callTitle"]),
                       ("typesOfAction", row["actionType"]), ("descriptionByte", row["abstract"])):
        if value:
            facts[key] = value.replace("Z", "+0000") if key.endswith("Date") else value
    if row["frameworkProgrammes"]:
        facts["frameworkProgramme"] = row["frameworkProgrammes"][0]["id"]
    if row["budget"] and (row["budget"] or {}).get("totalBudgetEur"):
        facts["budgetOverview"] = json.dumps({"budgetTopicActionMap": {"1": [{
            "action": row["identifier"] + " - action", "budgetYearMap": {"2026": str(row["budget"]["totalBudgetEur"])}}]}})
    one = result("", row["title"], kind=row["kind"]["id"], **facts)
    return dict(one, reference=row["id"], url=row["url"], summary=row["summary"])


def of_full_text(row):
    facts = {"identifier": row["topicId"], "status": "31094502"}
    for key, value in (("deadlineDate", row["deadline"]), ("deadlineModel", row["deadlineModel"]),
                       ("typesOfAction", row["typesOfAction"] or row["actionType"]), ("descriptionByte", row["description"]),
                       ("topicConditions", row["topicConditions"]), ("frameworkProgramme", row["programmeId"]),
                       ("url", row["portalUrl"])):
        if value:
            facts[key] = value
    if row["budgetMax"]:
        facts["budgetOverview"] = json.dumps({"budgetTopicActionMap": {"1": [{
            "action": row["topicId"], "minContribution": row["budgetMin"] or 0, "maxContribution": row["budgetMax"],
            "expectedGrants": row["expectedGrants"] or 0}]}})
    one = result("", row["title"], kind="2" if row["reference"].upper().endswith("PROSPECTSEN") else "1", **facts)
    return dict(one, reference=row["reference"])


@unittest.skipUnless(DATA.is_dir() and shutil.which("zstd"),
                     "real harvests of the portal, as HANSA_TEST_DATA names no folder with them")
class PortalData(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = self.folder / "profile"

    def bring(self, results, at="2026-03-13T12:00:00Z"):
        """In pages of a hundred, as the API gives them."""
        pages = []
        for start in range(0, len(results), 100):
            pages.append(self.folder / f"page-{len(pages) + 1}.json")
            pages[-1].write_text(json.dumps(page(results[start:start + 100], len(pages), len(results))))
        return must(run("calls", "import", *pages, profile=self.profile, at=at)).json

    def calls(self, *options, at="2026-03-13T12:00:00Z"):
        return must(run("calls", "list", "--catalogue", "local.eu-portal", *options, profile=self.profile, at=at)).json["calls"]

    def test_the_feed(self):
        rows = unpacked("feed/base-2026-03-13.jsonl.zst")
        results = [of_feed(row) for row in rows]
        self.assertEqual(self.bring(results), {"added": 868, "changed": 0, "same": 0, "merged": 0, "skipped": []})
        self.assertEqual(self.bring(results[::-1]), {"added": 0, "changed": 0, "same": 868, "merged": 0, "skipped": []})
        calls = self.calls()
        self.assertEqual(len(calls), 868)
        self.assertEqual(len({call["id"] for call in calls}), 868)
        states = {state: sum(call["status"] == state for call in calls) for state in ("open", "forthcoming", "closed", "unknown")}
        self.assertEqual(states, {"open": 472, "forthcoming": 395, "closed": 1, "unknown": 0})
        self.assertEqual(sum(call["reference"] == "SMP-COSME-2024-CLUSTER-01" for call in calls), 8)
        self.assertEqual(sum(not call["deadlines"] for call in calls), sum(not row["deadlineDate"] for row in rows))

    def test_the_days_that_followed(self):
        self.bring([of_feed(row) for row in unpacked("feed/base-2026-03-13.jsonl.zst")])
        for day in sorted((DATA / "feed" / "days").iterdir())[:30]:
            lines = [json.loads(line) for line in day.read_text(encoding="utf-8").splitlines()]
            if results := [of_feed(line["record"]) for line in lines if line["op"] == "put"]:
                self.bring(results, at=f"{day.stem}T12:00:00Z")
        changes = must(run("calls", "changes", profile=self.profile)).json["changes"]
        moved = [change for change in changes if change["field"] == "deadlines"]
        self.assertEqual(len(moved), 9) # counted by other means from the same files, to the minute
        for change in moved:
            self.assertNotEqual(change.get("from"), change.get("to"))

    def test_seconds_are_no_move(self):
        cases = {row["case"]: row["record"] for row in map(json.loads, (DATA / "edge-cases.jsonl").read_text().splitlines())}
        first = cases["deadline with odd seconds, as first seen"]
        second = next(record for case, record in cases.items() if case.startswith("the same record a day later"))
        self.assertNotEqual(first["deadlineDate"], second["deadlineDate"])
        self.bring([of_feed(first)])
        self.assertEqual(self.bring([of_feed(second)], at="2026-03-14T12:00:00Z")["same"], 1)
        self.assertEqual(must(run("calls", "changes", profile=self.profile)).json["changes"], [])

    def test_the_full_texts(self):
        rows = unpacked("full-text/calls.jsonl.zst")
        done = self.bring([of_full_text(row) for row in rows], at="2026-08-17T12:00:00Z")
        self.assertEqual((done["added"], done["merged"], done["skipped"]), (629, 0, []))
        calls = self.calls(at="2026-08-17T12:00:00Z")
        stages = {}
        for call in calls:
            for deadline in call["deadlines"]:
                stages[deadline.get("stage", "")] = stages.get(deadline.get("stage", ""), 0) + 1
        self.assertEqual(stages, {"": 598, "first of two stages": 28, "cut-off": 3})
        longest = max(rows, key=lambda row: len(json.dumps(row)))
        shown = must(run("calls", "show", "call:" + longest["topicId"].lower(), profile=self.profile)).json["record"]
        self.assertGreater(len(shown["summary"]), 10_000)
        for text in (shown["summary"], shown.get("conditions", "")):
            self.assertNotIn("<p", text)

    def test_raw_answers(self):
        for name, added in (("search-page-2026.json", 4), ("search-page-2026-eic.json", 3), ("search-result-2026-eic-step.json", 1),
                            ("search-result-2023.json", 1), ("search-result-2026-es.json", 1),
                            ("topic-details-smp-cosme-2024-cluster-01.json", 1)):
            with self.subTest(name):
                self.profile = self.folder / name
                done = must(run("calls", "import", DATA / "raw" / name, profile=self.profile)).json
                self.assertEqual((done["added"], done["skipped"]), (added, []))

    #: How each hand-picked case of the API's own form is read: by a part of what it is about.
    READ = {
        "continuous submission": {"deadlines": [{"date": "2026-11-25", "stage": "continuous submission ends"}], "opens": "2025-11-06",
                                  "budget_eur": 300000000, "grant_eur": {"min": 10000000, "max": 30000000}, "expected_grants": 10},
        "raw search result of 2023": {"deadlines": [{"date": "2024-04-18", "time": "17:00"}], "opens": "2023-12-07",
                                      "title": "Development of technical and business solutions to optimise the circularity, resilience, and sustainability "
                                               "of the European battery value chain (Batt4EU Partnership)"},
        "raw search result in Spanish": {"deadlines": [{"date": "2027-09-21"}], "budget_eur": 20000000, "expected_grants": 3,
                                         "grant_eur": {"min": 7000000, "max": 10000000}},
        "raw topic details": {"deadlines": [{"date": "2025-02-05"}], "budget_eur": 42000000, "expected_grants": None},
        "status open (31094502) although": {"deadlines": [{"date": day, "stage": "cut-off", "time": "17:00"} for day in
                                                          ("2023-01-11", "2023-03-22", "2023-06-07", "2023-10-04")],
                                            "budget_eur": None},
        "no deadline at all": {"deadlines": None},
        "line breaks and repetitions": {"title": None},
        "deadline with odd seconds": {"deadlines": [{"date": None, "time": None, "timezone": "UTC"}]},
        "one call budget of EUR 2.9": {"budget_eur": 2900000000},
        "budget spread over two years": {},
        "cascade funding call of a Eurocluster": {"reference": "SMP-COSME-2024-CLUSTER-01", "action_type": "Cascade funding"},
        "another cascade funding call": {"reference": "SMP-COSME-2024-CLUSTER-01", "action_type": "Cascade funding"},
        "the same record a day later": {},
        "multiple cut-off; listed": {"deadlines": [{"date": None, "stage": "cut-off"}]},
        "multiple cut-off, closed": {"deadlines": [{"date": None, "stage": "cut-off"}]},
        "multiple cut-off, only one": {"deadlines": [{"date": None, "stage": "cut-off"}]},
        "two-stage; the longest": {"deadlines": [{"date": None, "stage": "first of two stages"}]},
        "slashes in the identifier": {"budget_eur": None, "programme": "EU External Action"},
        "characters outside Latin": {},
        "`stage` says two-stage": {"deadlines": [{"date": None}], "budget_eur": None},
    }

    def test_the_hand_picked(self):
        cases = [json.loads(line) for line in (DATA / "edge-cases.jsonl").read_text(encoding="utf-8").splitlines()]
        self.assertEqual(len(cases), len(self.READ))
        for number, case in enumerate(cases):
            record = case["record"]
            if case["source"].startswith("feed"):
                record = of_feed(record)
            elif case["source"].startswith("full-text"):
                record = of_full_text(record)
            (expected,) = [wanted for start, wanted in self.READ.items() if case["case"].startswith(start)]
            with self.subTest(case["case"]):
                file = self.folder / "case.json"
                file.write_text(json.dumps(record if "TopicDetails" in record or "metadata" in record else page([record])))
                self.profile = self.folder / f"case-{number}"
                must(run("calls", "import", file, profile=self.profile))
                (call,) = self.calls()
                read = must(run("calls", "show", call["id"], "--catalogue", "local.eu-portal", profile=self.profile)).json["record"]
                self.assertEqual(len(read["title"].splitlines()), 1)
                self.assertNotIn("  ", read["title"])
                for key, value in expected.items():
                    self.check(read, key, value)

    def check(self, read, key, value):
        """None stands for what is not stated, in a deadline for whatever is."""
        if key == "deadlines" and value:
            self.assertEqual(len(read[key]), len(value))
            for found, wanted in zip(read[key], value):
                self.assertEqual({k: v for k, v in found.items() if wanted.get(k, "") is not None},
                                 {k: v for k, v in wanted.items() if v is not None})
        elif value is None and key != "title":
            self.assertNotIn(key, read)
        elif value is not None:
            self.assertEqual(read[key], value)


if __name__ == "__main__":
    unittest.main()
