# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Calls from outside: imported, watched, moved from stage to stage, and put into a calendar,
which a parser of other people reads back."""

import csv
import datetime
import pathlib
import tempfile
import unittest
import zoneinfo

import icalendar

from hansactl import fresh_profile, must, run
from portalapi import result, write

BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")


class Tracker(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = fresh_profile(folder.name)

    def call(self, *arguments, **options):
        return must(run("calls", *arguments, profile=self.profile, **options)).json

    def bring(self, *results, at="2026-11-25T09:00:00Z"):
        return self.call("import", write(self.folder / "page.json", *results), at=at)

    def topic(self, deadline="2027-02-10T00:00:00.000+0000", **facts):
        return result("1TOPICS", "Light for all", identifier="X-2027-LIGHT", deadlineDate=deadline,
                      startDate="2026-10-01T00:00:00.000+0000", frameworkProgramme="43108390", **facts)

    def test_an_import_says_what_it_did(self):
        tender = result("2TENDER", "A tender", kind="0")
        self.assertEqual(self.bring(self.topic(), result("1TOPICS", "Luz", language="es", identifier="X-2027-LIGHT"), tender), {
            "added": 1, "changed": 0, "same": 0, "merged": 1,
            "skipped": [{"file": str(self.folder / "page.json"), "record": "2TENDER",
                         "reason": "it is no call for proposals: the portal's type is \"0\""}]})
        self.assertEqual(self.bring(self.topic())["same"], 1)
        shown = self.call("show", "call:x-2027-light")
        self.assertEqual(shown["catalogues"], ["local.eu-portal"])
        self.assertEqual(shown["next_deadline"], "2027-02-10T16:00:00Z")
        self.assertTrue(shown["deadlines"][0]["assumed_time"])
        self.assertIn("call:x-2027-light", [one["id"] for one in self.call("list", "--open")["calls"]])
        # By tomorrow of the day after the deadline it is closed, whatever the portal said.
        self.assertEqual(self.call("show", "call:x-2027-light", at="2027-02-10T16:00:00Z")["status"], "closed")

    def test_one_bad_file_changes_nothing(self):
        page = self.folder / "bad.html"
        page.write_text("<html><body>502 Bad Gateway</body></html>")
        good = write(self.folder / "good.json", self.topic())
        refused = run("calls", "import", good, page, profile=self.profile)
        self.assertEqual(refused.code, 2, refused)
        self.assertIn(str(page), refused.err)
        self.assertNotIn("local.eu-portal", run("status", profile=self.profile).out)

    def test_the_embedded_catalogue_stays(self):
        profile = self.folder / "empty"
        must(run("calls", "import", write(self.folder / "page.json", self.topic()), profile=profile))
        catalogues = [one["id"] for one in must(run("status", profile=profile)).json["catalogues"]]
        self.assertEqual(catalogues, ["hansa.embedded", "local.eu-portal"])
        self.assertEqual(run("status", "--verify", profile=profile).code, 0)
        self.assertEqual(run("sync", profile=profile).code, run("sync", profile=self.folder / "other").code)

    def test_a_moved_deadline_is_news_until_it_is_seen(self):
        self.bring(self.topic())
        self.call("track", "call:x-2027-light")
        self.assertEqual(self.call("changes", "--unseen")["changes"], [])
        self.bring(self.topic("2027-02-17T00:00:00.000+0000"), result("9TOPICS", "Other", identifier="Y"),
                   at="2026-11-26T09:00:00Z")
        self.assertEqual(self.call("changes")["count"], 2)
        (change,) = self.call("changes", "--unseen", at="2026-11-26T10:00:00Z")["changes"]
        self.assertEqual((change["id"], change["field"], change["noticed"]),
                         ("call:x-2027-light", "deadlines", "2026-11-26T09:00:00Z"))
        self.assertEqual(change["from"], [{"date": "2027-02-10"}])
        self.assertEqual(change["to"], [{"date": "2027-02-17"}])
        told = run("calls", "changes", "--unseen", "--seen", profile=self.profile, output="table", at="2026-11-26T10:00:00Z").out
        self.assertRegex(told, r"The deadline moved: 10 \w+ 2027")
        self.assertEqual(self.call("changes", "--unseen")["changes"], [])
        self.assertEqual(self.call("changes", "--tracked")["count"], 1)

    def test_tracking_from_the_first_look_to_the_result(self):
        self.bring(self.topic())
        begun = self.call("track", "call:x-2027-light", "--owner", "Ana", "--task", "Board approves@30", "--task", "Call Bo")
        self.assertEqual((begun["stage"], begun["owner"]), ("watching", "Ana"))
        tasks = {task["title"]: task for task in begun["tasks"]}
        self.assertEqual(tasks["Board approves"]["due"], "2027-01-11")
        self.assertNotIn("due", tasks["Call Bo"])
        self.assertIn("Decide: go or no go", tasks)
        moved = self.call("track", "call:x-2027-light", "preparing", "--done", "Call Bo", "--note", "Two partners", at="2026-12-01T09:00:00Z")
        self.assertEqual((moved["stage"], moved["moved"], moved["owner"]), ("preparing", "2026-12-01T09:00:00Z", "Ana"))
        self.assertEqual(len(moved["tasks"]), len(begun["tasks"]))
        (listed,) = self.call("tracked", at="2026-12-01T09:00:00Z")["tracked"]
        self.assertEqual(listed, moved)
        for arguments, code in ((["track", "call:x-2027-light", "winning"], 2), (["track", "call:nobody"], 1),
                                (["track", "call:x-2027-light", "--done", "Nothing"], 1), (["untrack", "call:y"], 1),
                                (["track", "org:alpha"], 2)):
            refused = run("calls", *arguments, profile=self.profile)
            self.assertEqual(refused.code, code, refused)
        self.call("untrack", "call:x-2027-light")
        self.assertEqual(self.call("tracked")["count"], 0)

    def test_what_is_tracked_outlives_the_cache(self):
        self.bring(self.topic())
        self.call("track", "call:x-2027-light", "deciding")
        for name in ("catalogue.db", "catalogue.db-wal", "catalogue.db-shm"):
            (pathlib.Path(self.profile) / name).unlink(missing_ok=True)
        (listed,) = self.call("tracked")["tracked"]
        self.assertEqual((listed["stage"], listed.get("gone", False)), ("deciding", False))  # what was imported outlives it, too
        self.assertEqual(run("catalogue", "unfollow", "local.eu-portal", profile=self.profile).code, 0)
        (listed,) = self.call("tracked")["tracked"]
        self.assertEqual((listed["title"], listed["stage"], listed["next_deadline"], listed["gone"]),
                         ("Light for all", "deciding", "2027-02-10T16:00:00Z", True))

    def calendar(self, *ids, at="2026-11-25T09:00:00Z"):
        path = self.folder / "calls.ics"
        self.call("export", *(ids or ["--tracked"]), "--to", path, at=at)
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        return {str(event["UID"]): event for event in calendar.walk("VEVENT")}, calendar

    def test_a_calendar_is_updated_and_not_doubled(self):
        two = {"deadlineModel": "two-stage"}
        self.bring(self.topic(["2027-02-10", "2027-09-08"], **two))
        self.call("track", "call:x-2027-light", "--no-checklist", "--task", "Board approves@30")
        events, calendar = self.calendar()
        self.assertEqual(sorted(events), ["call-x-2027-light-first-stage@hansa", "call-x-2027-light-second-stage@hansa",
                                          "call-x-2027-light-task-board-approves@hansa"])
        first = events["call-x-2027-light-first-stage@hansa"]
        self.assertEqual(first["DTSTART"].dt, datetime.datetime(2027, 2, 10, 17, tzinfo=BRUSSELS))
        self.assertEqual(first["DTSTART"].params["TZID"], "Europe/Brussels")
        self.assertEqual([str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")], ["Europe/Brussels"])
        self.assertEqual(int(first.get("SEQUENCE", 0)), 0)
        self.assertIn("assumed", str(first["DESCRIPTION"]))
        self.assertEqual(sorted(alarm["TRIGGER"].dt.days for alarm in first.walk("VALARM")), [-7, -1])
        second = events["call-x-2027-light-second-stage@hansa"]
        self.assertEqual(second["DTSTART"].dt.utcoffset(), datetime.timedelta(hours=2))
        task = events["call-x-2027-light-task-board-approves@hansa"]
        self.assertEqual(task["DTSTART"].dt, datetime.date(2027, 1, 11))

        again, _ = self.calendar(at="2026-11-25T10:00:00Z")
        self.assertEqual({uid: int(event.get("SEQUENCE", 0)) for uid, event in again.items()}, dict.fromkeys(events, 0))
        self.assertEqual(again[str(first["UID"])]["LAST-MODIFIED"].dt, first["LAST-MODIFIED"].dt)

        self.bring(self.topic(["2027-02-17", "2027-09-08"], **two), at="2026-11-26T09:00:00Z")
        moved, _ = self.calendar(at="2026-11-26T10:00:00Z")
        self.assertEqual(sorted(moved), sorted(events))
        self.assertEqual({uid.removeprefix("call-x-2027-light-"): int(event.get("SEQUENCE", 0)) for uid, event in moved.items()},
                         {"first-stage@hansa": 1, "second-stage@hansa": 0, "task-board-approves@hansa": 1})
        self.assertEqual(moved[str(first["UID"])]["DTSTART"].dt.date(), datetime.date(2027, 2, 17))
        self.assertEqual(moved["call-x-2027-light-task-board-approves@hansa"]["DTSTART"].dt, datetime.date(2027, 1, 18))

    def test_one_call_and_tables(self):
        self.bring(self.topic(), result("9TOPICS", "Other", identifier="Y", deadlineDate="2027-03-01"))
        events, _ = self.calendar("call:y")
        self.assertEqual(list(events), ["call-y-deadline@hansa"])
        self.call("track", "call:x-2027-light", "deciding", "--note", "A note")
        table = self.folder / "calls.csv"
        self.assertEqual(self.call("export", "--tracked", "call:y", "--to", table)["entries"], 1)
        self.call("export", "--tracked", "--to", table)
        with table.open(encoding="utf-8-sig", newline="") as file:
            (row,) = csv.DictReader(file)
        self.assertEqual((row["id"], row["note"]), ("call:x-2027-light", "Deciding; A note"))
        self.call("export", "--tracked", "--to", self.folder / "calls.xlsx")
        for arguments in (["--to", self.folder / "calls.ics"], ["--tracked", "--to", self.folder / "calls.doc"]):
            self.assertEqual(run("calls", "export", *arguments, profile=self.profile).code, 2)


    def test_a_changed_text_is_shown_as_a_difference(self):
        self.bring(self.topic(descriptionByte="<p>At least three partners take part.</p>"))
        self.bring(self.topic(descriptionByte="<p>At least four partners take part.</p>"), at="2026-11-26T09:00:00Z")
        (change,) = self.call("changes")["changes"]
        self.assertEqual(change["difference"], [{"same": "At least "}, {"removed": "three "}, {"added": "four "},
                                                {"same": "partners take part."}])
        shown = run("calls", "changes", profile=self.profile, output="table").out
        self.assertIn("At least [-three-] {+four+} partners take part.", shown)

    def test_rules_and_roles_are_edited_per_call(self):
        self.bring(self.topic(typesOfAction="HORIZON Innovation Actions"))
        refused = run("calls", "consortium", "call:x-2027-light", "--rule", "min-partners=5", profile=self.profile)
        self.assertNotEqual(refused.code, 0)
        self.assertIn("you do not track it", refused.err)
        must(run("shortlist", "create", "Draft", profile=self.profile))
        must(run("shortlist", "add", "Draft", "org:alpha", "org:beta", profile=self.profile))
        self.call("track", "call:x-2027-light", "--shortlist", "Draft")
        known = {rule["rule"]: rule for rule in self.call("check", "call:x-2027-light")["rules"]}
        self.assertEqual(known["min-partners"]["number"], 3)
        edited = self.call("consortium", "call:x-2027-light", "--rule", "min-partners=2", "--rule", "one-coordinator",
                           "--rule-text", "One SME", "--drop-rule", "independent", "--role", "org:alpha=coordinator")
        self.assertTrue(edited["own_rules"])
        self.assertEqual(edited["roles"], [{"id": "org:alpha", "role": "coordinator"}])
        checked = self.call("check", "call:x-2027-light")
        rules = {rule["rule"]: rule for rule in checked["rules"]}
        self.assertEqual((rules["min-partners"]["state"], rules["min-partners"]["source"]), ("met", "You"))
        self.assertEqual(rules["one-coordinator"]["state"], "met")
        self.assertEqual((rules["stated"]["state"], rules["stated"]["text"]), ("not-known", "One SME"))
        self.assertNotIn("independent", rules)
        self.assertIn("2021/695", rules["min-union-or-associated-countries"]["source"])  # what was not touched stays
        self.assertEqual([one["role"] for one in checked["partners"]], ["coordinator", "partner"])
        self.call("consortium", "call:x-2027-light", "--role", "org:beta=associated")
        rules = {rule["rule"]: rule for rule in self.call("check", "call:x-2027-light")["rules"]}
        self.assertEqual(rules["min-partners"]["state"], "not-met")
        self.assertFalse(self.call("consortium", "call:x-2027-light", "--reset-rules")["own_rules"])
        for wrong in (["--rule", "min-partners=0"], ["--rule", "colour=2"], ["--drop-rule", "max-partners"],
                      ["--role", "org:alpha=king"], ["--role", "call:x=partner"]):
            self.assertEqual(run("calls", "consortium", "call:x-2027-light", *wrong, profile=self.profile).code, 2, wrong)

    def test_a_call_of_ones_own(self):
        entered = self.call("enter", "Regional vouchers", "--set", "deadlines=2027-05-03", "--set", "grant_eur.max=20000")
        self.assertEqual(entered, {"id": "call:own-regional-vouchers"})
        shown = self.call("show", entered["id"])
        self.assertEqual((shown["title"], shown["catalogues"]), ("Regional vouchers", ["local.own"]))
        self.call("track", entered["id"])
        self.call("enter", "Vouchers", "--id", entered["id"], "--set", "deadlines=2027-05-04")
        self.assertEqual(self.call("tracked")["tracked"][0]["title"], "Vouchers")
        self.assertEqual(self.call("changes")["changes"], [])
        # The cache may go; what the user entered does not.
        for name in ("catalogue.db", "catalogue.db-wal", "catalogue.db-shm"):
            (pathlib.Path(self.profile) / name).unlink(missing_ok=True)
        self.assertEqual(self.call("show", entered["id"])["title"], "Vouchers")
        self.call("discard", entered["id"])
        self.assertTrue(self.call("tracked")["tracked"][0]["gone"])
        for wrong in (["enter", ""], ["enter", "A", "--set", "deadlines=soon"], ["enter", "A", "--set", "x"],
                      ["enter", "A", "--set", "colour=blue"], ["discard", "call:own-nothing"]):
            self.assertEqual(run("calls", *wrong, profile=self.profile).code, 2, wrong)

    def test_priorities_are_joined_with_us_and_with_calls(self):
        self.bring(self.topic(), result("9TOPICS", "Photonics for factories", identifier="Y", deadlineDate="2027-03-01"))
        joined = self.call("priorities", "--own", "org:alpha")
        self.assertEqual([(one["country"], one["shared"]) for one in joined["countries"]], [("DE", 1)])
        light, life = joined["countries"][0]["priorities"]
        self.assertIn("photonics", light["shared"])
        self.assertEqual(light["calls"], ["call:y"])  # not the one on digital skills, nor the one that names no theme
        self.assertEqual((life["themes"], life["shared"], life["calls"]), ([], [], []))
        self.assertEqual(self.call("priorities", "--own", "org:gamma", "--shared")["count"], 0)
        self.assertEqual(self.call("priorities", "--country", "DE")["countries"][0]["shared"], 0)  # of nobody


if __name__ == "__main__":
    unittest.main()
