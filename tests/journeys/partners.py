# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Finds partners by words and two criteria, keeps the first, and writes a spreadsheet. What is in it is held
against the facts that the catalogue is made from, read here without the program, and against hansactl."""

import csv
import json
import os
import pathlib
import subprocess
import time

from window import Window


def facts():
    """The organisations of the embedded catalogue by id, from its sources."""
    folder = pathlib.Path(__file__).resolve().parents[2] / "resources" / "catalogue" / "facts"
    found = {}
    for file in sorted(folder.glob("organisations*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            if line.strip():
                record = json.loads(line)
                found[record["id"]] = record
    return found


def members(record):
    return record.get("members", {}).get("total", 0)


def check_against_facts(window, written):
    known = facts()
    for row in written:
        record = known.get(row["id"])
        window.check(record is not None, f"{row['id']} is in no file of facts")
        window.check(record["name"] == row["name"], f"{row['id']} is called {record['name']}, not {row['name']}")
        window.check(record.get("country") == "ES", f"{row['name']} is in {record.get('country')}, not in Spain")
    named = {record["id"] for record in known.values()
             if record.get("country") == "ES" and "energy" in record["name"].lower().split()}
    missing = named - {row["id"] for row in written}
    window.check(named and not missing, f"in Spain and called so, but not found: {missing}")
    large = [members(known[row["id"]]) >= 50 for row in written]
    window.check(any(large) and not all(large), "all are large, or none: the preference shows nothing")
    scores = [float(row["score"]) for row in written]
    window.check(scores == sorted(scores, reverse=True), f"not in the order of their scores: {scores}")
    window.check(all(score > other for score, yes in zip(scores, large) if yes for other, no in zip(scores, large) if not no),
                 "somebody with fewer than 50 members scores as high as somebody with more")


def heading(window):
    for node in window.all("heading"):
        if " in " in node.name and "organisation" in node.name:
            return node.name
    return None


def changed(window, before):
    """The heading of the list once it says something else."""
    return window.wait("another number of results", lambda: (heading(window) or before) != before and heading(window))


def settled(window):
    """The first row, once it has been the same for a second."""

    def now():
        return next((n for n in window.all("list item") if " 1 of " in n.description), None)

    def still():
        before = now()
        time.sleep(1)
        after = now()
        return after if before and after and before.name == after.name else None

    return window.wait("the first row to stay", still)


def main():
    folder = os.environ["HANSA_JOURNEY_FOLDER"]
    window = Window("--room", "search")
    everything = window.wait("the first list", lambda: heading(window))
    window.check(int(everything.split()[0].replace(",", "")) > 500, f"too few to begin with: {everything}")

    # Words.
    window.key("ctrl+f")
    window.type("energy")
    found = changed(window, everything)

    # A must: a country.
    window.press("button", "Add a criterion")
    window.press("menu item", "Country")
    window.find("text", "Filter the values of Country")
    window.type("Spain")
    value = window.find("check box", "Spain")
    window.act(value)
    window.press("radio button", "must", under=window.find("panel", "Country"))
    fewer = changed(window, found)

    # A preference: many members, weighed by keys.
    window.press("button", "Add a criterion")
    window.press("menu item", "Members")
    window.find("text", "Members, at least")
    window.type("50")
    window.key("Tab")
    window.wait("the card to say so", lambda: "50" in window.find("panel", "Members").description)
    first = settled(window)
    window.check(fewer != found, "the list did not change")

    # The first one, onto a new shortlist.
    name = first.name
    listing = window.find("list", "Organisations, …")
    listing.queryComponent().grabFocus()
    window.key("Home", "Return")
    window.find("heading", name)
    window.press("button", "Add to shortlist")
    window.wait("the notice", lambda: [n for n in window.all() if "added to" in n.name])

    # The spreadsheet.
    path = os.path.join(folder, "partners.csv")
    window.press("button", "Export")
    field = window.find("text", "File to write")
    field.queryComponent().grabFocus()
    window.key("ctrl+a")
    window.type(path)
    window.press("button", "Write file")
    # The page about it is written last: with it, both are there whole.
    window.wait("the files", lambda: os.path.exists(path) and os.path.exists(path + ".about.json"))
    with open(path, encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))

    check_against_facts(window, written)

    # The same question to the engine without a window.
    with open(path + ".about.json", encoding="utf-8") as file:
        criteria = json.load(file)["criteria"]
    question = os.path.join(folder, "question.json")
    with open(question, "w", encoding="utf-8") as file:
        file.write(criteria if isinstance(criteria, str) else json.dumps(criteria))
    answer = subprocess.run(
        [os.environ["HANSACTL"], "--profile", window.profile, "--at", "2026-11-23T10:00:00Z", "--format", "csv",
         "search", "--criteria", question, "--top", "100000"],
        check=True, capture_output=True, text=True)
    expected = list(csv.DictReader(answer.stdout.splitlines()))
    window.check(len(expected) > 0, "hansactl found nothing")
    window.check([row["id"] for row in written] == [row["id"] for row in expected],
                 f"the window wrote {[row['id'] for row in written][:5]}, hansactl says {[row['id'] for row in expected][:5]}")
    window.check(written[0]["name"] == name, f"first in the file is {written[0]['name']}, in the list {name}")

    listed = subprocess.run([os.environ["HANSACTL"], "--profile", window.profile, "--format", "json", "shortlist", "list"],
                            check=True, capture_output=True, text=True)
    window.check("Shortlist" in listed.stdout, "the shortlist is not in the workspace")
    window.close()
    print(f"{len(written)} organisations written, as hansactl says; {name} is on the shortlist")


if __name__ == "__main__":
    main()
