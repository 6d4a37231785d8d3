# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""The first start, by keys alone: who we are, our themes, what we look for; the first search is what the answers
say and is kept, as hansactl finds it; a second start does not ask again."""

import json
import os
import subprocess

import pyatspi

from keys import Keyboard
from partners import heading


def hansactl(window, *arguments):
    answer = subprocess.run([os.environ["HANSACTL"], "--profile", window.profile, "--at", "2026-11-23T10:00:00Z",
                             "--format", "json", *arguments], check=True, capture_output=True, text=True)
    return json.loads(answer.stdout)


def main():
    window = Keyboard()
    window.wait("the first question", lambda: window.is_at("text", "Name of your organisation"))
    window.picture("journey-welcome.png")
    window.type("Minalogic")
    window.wait("what it may be", lambda: window.names("list item", window.find("list", "Organisations of that name")))
    window.key("Return")
    window.wait("it is taken", lambda: window.is_at("button", "Next"))
    window.wait("the country of it", lambda: [node for node in window.all() if node.name == "Your country: France"
                                             or (node.name == "Your country" and "France" in node.description)])
    window.key("space")
    themes = window.wait("its themes", lambda: [node for node in window.all("check box")
                                               if node.getState().contains(pyatspi.STATE_CHECKED)])
    chosen = {node.name for node in themes}
    window.check(chosen, "none of its themes is ticked")
    window.tab_to("button", "Next")
    window.key("space")
    window.wait("the third question", lambda: window.is_at("check box", "Partners abroad"))
    window.key("space")
    window.tab_to("check box", "Near enough to visit")
    window.key("space")
    window.picture("journey-welcome-aims.png")
    window.tab_to("button", "Show partners")
    window.key("space")
    found = window.wait("the partners", lambda: not window.all("button", "Show partners") and heading(window))
    window.wait("the notice", lambda: [node for node in window.all() if "“Partners for us” saved" in node.name])
    window.picture("journey-welcome-search.png")

    # The workspace has it, and the engine without a window says the same.
    answer = hansactl(window, "search", "--saved", "Partners for us", "--top", "3")
    counted = int(found.split()[0].replace(",", ""))
    window.check(answer["count"] == counted, f"hansactl finds {answer['count']}, the window {counted}")
    rows = window.names("list item", window.find("list", "Organisations, …"))
    window.check(answer["results"][0]["name"] in rows[:1], f"first is {rows[:1]}, hansactl says {answer['results'][0]['name']}")
    window.key("ctrl+q")
    window.process.wait(30)

    again = Keyboard()
    again.wait("the list", lambda: heading(again))
    again.check(not again.all("text", "Name of your organisation"), "it asks again")
    again.close()
    print(f"{counted} partners for us, as hansactl says; themes {sorted(chosen)}")


if __name__ == "__main__":
    main()
