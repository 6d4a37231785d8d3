# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Imports calls, tracks one, moves it through the stages by keyboard, adds a task of one's own, sees
that its deadline moved after a second import, and writes the calendar."""

import json
import os
import subprocess

from window import Window


def page(path, deadline):
    """An answer of the EU's portal with one call."""
    metadata = {"type": ["1"], "title": ["Light for all"], "identifier": ["X-2027-LIGHT"], "language": ["en"],
                "deadlineDate": [deadline + "T00:00:00.000+0000"], "startDate": ["2026-10-01T00:00:00.000+0000"]}
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"results": [{"reference": "1TOPICSen", "language": "en", "metadata": metadata}]}, file)
    return path


def bring(window, path):
    window.press("button", "Import calls …")
    window.focus("text", "File to read")
    window.type(path)
    window.key("Return")


def fitting(profile):
    answer = subprocess.run([os.environ["HANSACTL"], "--profile", profile, "--at", "2026-11-23T10:00:00Z", "--format", "json",
                             "calls", "fit", "--own", "org:minalogic", "--open", "--top", "3"],
                            check=True, capture_output=True, text=True).stdout
    return json.loads(answer)["results"]


def first(window, place):
    """The title of the call at a place of the list."""
    return next((n.name for n in window.all("list item") if f" {place} of " in n.description), None)


def main():
    folder = os.environ["HANSA_JOURNEY_FOLDER"]
    window = Window("--room", "board")
    window.find("heading", "Board")
    bring(window, page(os.path.join(folder, "first.json"), "2027-02-10"))
    window.wait("the report", lambda: window.all("label", "Calls: 1 added…"))

    # Who we are, and the three open calls that fit us best: the same as on the command line.
    window.key("ctrl+k")
    window.type("Minalogic")
    window.wait("it to be found", lambda: window.all("list item", "Minalogic…"))
    window.key("Return")
    window.press("button", "Are you this one?")
    window.find("button", "This is us")
    window.press("page tab", "Calls")
    window.press("radio button", "Status: Open")
    window.focus("combo box", "Order: closing soon first")
    window.key("Return", "End", "Return")
    window.find("combo box", "Order: best fit first")
    best = [call["title"] for call in fitting(window.profile)]
    window.wait(f"the best three, {best}", lambda: [first(window, place) for place in (1, 2, 3)] == best)
    window.press("page tab", "Board")

    # The call, from the palette; tracked on its page.
    window.key("ctrl+k")
    window.type("Light for all")
    window.wait("it to be found", lambda: window.all("list item", "Light for all…"))
    window.key("Return")
    window.find("heading", "Light for all")
    window.press("button", "Track")
    window.find("heading", "How far we are")

    # A day of one's own before the deadline.
    window.focus("text", "Something to do")
    window.type("Board approves")
    window.key("Tab")
    window.type("30")
    window.key("Return")
    window.wait("the task", lambda: "11 January 2027" in window.find("check box", "Board approves").description)
    window.key("Escape")

    # From stage to stage.
    window.find("list", "Watching, 1 call").queryComponent().grabFocus()
    window.key("Home", "shift+Right")
    window.find("list", "Deciding, 1 call")
    window.wait("the card to keep the keyboard", lambda: window.all("list item", "Light for all", window.find("list", "Deciding, 1 call")))
    window.key("shift+Right")
    window.find("list", "Preparing, 1 call")
    window.key("ctrl+z")
    window.find("list", "Deciding, 1 call")

    # The days, and then the deadline moves.
    window.press("radio button", "Days")
    window.find("list", "Deadlines and tasks by day").queryComponent().grabFocus()
    window.key("End")
    window.wait("the deadline", lambda: [n for n in window.all("list item", "10: Light for all") if "deadline" in n.description])
    bring(window, page(os.path.join(folder, "second.json"), "2027-02-17"))
    window.wait("the report", lambda: window.all("label", "Calls: 0 added, 1 changed…"))
    window.find("list", "Deadlines and tasks by day").queryComponent().grabFocus()
    window.key("End")
    window.wait("the moved deadline", lambda: [n for n in window.all("list item", "17: Light for all") if "deadline" in n.description])
    window.press("radio button", "Changes…")
    window.wait("the change", lambda: [n for n in window.all("list item", "Light for all") if "10 February 2027" in n.description])

    # The calendar.
    path = os.path.join(folder, "calls.ics")
    window.press("button", "Export calendar …")
    window.focus("text", "File to write")
    window.key("ctrl+a")
    window.type(path)
    window.press("button", "Write file")
    window.wait("the file", lambda: os.path.exists(path))
    with open(path, encoding="utf-8") as file:
        written = file.read()
    for wanted in ("UID:call-x-2027-light-deadline@hansa", "20270217T170000", "SUMMARY:X-2027-LIGHT: Board approves"):
        window.check(wanted in written, f"{wanted} is not in the calendar")
    window.close()
    print("tracked, moved, and in the calendar")


if __name__ == "__main__":
    main()
