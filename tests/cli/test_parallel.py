# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Twenty commands at once on one profile: each does its part, and none takes another's away."""

import concurrent.futures
import tempfile
import unittest

from hansactl import fresh_profile, must, run

MANY = range(20)
CALL = "call:hz-2026-1"


class Parallel(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.profile = fresh_profile(folder.name)

    def do(self, *arguments):
        return must(run(*arguments, profile=self.profile)).json

    def at_once(self, command):
        """Runs what command(number) says for each number, all at the same time."""
        with concurrent.futures.ThreadPoolExecutor(len(MANY)) as pool:
            return list(pool.map(lambda number: must(run(*command(number), profile=self.profile)), MANY))

    def tracked(self):
        (one,) = self.do("calls", "tracked")["tracked"]
        return one

    def test_every_edit_of_a_call_is_kept(self):
        self.do("calls", "track", CALL, "--no-checklist")
        self.at_once(lambda number: ("calls", "track", CALL, *(
            ["--task", f"T{number}"] if number % 2 else ["--document", f"https://example.org/{number}"])))
        self.assertEqual(sorted(task["title"] for task in self.tracked()["tasks"]),
                         sorted(f"T{number}" for number in MANY if number % 2))
        self.assertEqual(len(self.tracked()["documents"]), 10)
        self.at_once(lambda number: ("calls", "track", CALL, "--done", f"T{number}") if number % 2
                     else ("calls", "track", CALL, "--task", f"T{number}"))
        self.assertEqual({task["title"]: task["done"] for task in self.tracked()["tasks"]},
                         {f"T{number}": bool(number % 2) for number in MANY})

    def test_one_begins_to_track_and_the_others_go_on(self):
        self.at_once(lambda number: ("calls", "track", CALL, "--no-checklist", "--task", f"T{number}"))
        self.assertEqual(sorted(task["title"] for task in self.tracked()["tasks"]), sorted(f"T{number}" for number in MANY))

    def test_rules_and_roles_of_all_are_kept(self):
        self.do("calls", "track", CALL)
        self.at_once(lambda number: ("calls", "consortium", CALL, "--rule-text", f"R{number}", "--role",
                                     f"org:o{number}=associated"))
        edited = self.do("calls", "consortium", CALL)
        self.assertEqual([rule["rule"] for rule in edited["rules"]].count("stated"), len(MANY))
        self.assertEqual({role["id"] for role in edited["roles"]}, {f"org:o{number}" for number in MANY})

    def test_pairs_of_all_are_kept(self):
        self.at_once(lambda number: ("twins", "apart", "org:alpha", f"org:o{number}"))
        self.assertEqual(len(self.do("twins", "list")["apart"]), len(MANY))
        self.at_once(lambda number: ("twins", "together", f"org:o{number}", "org:alpha"))
        self.assertEqual(self.do("twins", "list")["apart"], [])

    def test_calls_of_one_title_are_told_apart(self):
        ids = {result.json["id"] for result in self.at_once(lambda _: ("calls", "enter", "Vouchers"))}
        self.assertEqual(len(ids), len(MANY))
        listed = {one["id"] for one in self.do("calls", "list")["calls"]}
        self.assertLessEqual(ids, listed)

    def test_a_shortlist_takes_them_all(self):
        self.do("shortlist", "create", "Team")
        ids = ["org:alpha", "org:beta", "org:gamma", "org:delta", "org:epsilon"]
        self.at_once(lambda number: ("shortlist", "add", "Team", ids[number % 5]))
        self.assertEqual(sorted(one["id"] for one in self.do("shortlist", "show", "Team")["results"]), sorted(ids))


if __name__ == "__main__":
    unittest.main()
