# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""By the mouse: an organisation copied from its menu and pasted, dragged onto a new shortlist, taken off and put on
again; the shortlist written as contacts."""

import json
import os
import subprocess

from partners import heading, settled
from window import Window

FOLDER = os.environ["HANSA_JOURNEY_FOLDER"]


def xdotool(*steps):
    subprocess.run(["xdotool", *map(str, steps)], check=True)


def middle(node):
    box = node.queryComponent().getExtents(0)
    return box.x + box.width // 2, box.y + box.height // 2


def click(node, button=1):
    xdotool("mousemove", *middle(node), "sleep", "0.1", "click", button)


def on_list(window):
    shown = subprocess.run([os.environ["HANSACTL"], "--profile", window.profile, "--format", "json", "shortlist", "show",
                            "Shortlist"], capture_output=True, text=True)
    return [item["name"] for item in json.loads(shown.stdout)["results"]] if shown.returncode == 0 else []


def drag_to(window, start, target):
    """Presses there, draws until the shortlists show, and lets go on one of them."""
    xdotool("mousemove", *start, "mousedown", 1)
    for step in range(1, 6):
        xdotool("sleep", "0.1", "mousemove", start[0] + 12 * step, start[1] + 9 * step)
    place = window.wait(f"the shortlist {target}", lambda: next((node for node in window.all("list item") + window.all("label")
                                                                if node.name == target and in_tray(window, node)), None))
    end = middle(place)
    xdotool("mousemove", end[0] - 5, end[1], "sleep", "0.2", "mousemove", *end, "sleep", "0.3")
    window.picture("journey-dragging.png")
    xdotool("mouseup", 1)


def in_tray(window, node):
    tray = window.all("panel", "Drop on a shortlist")
    if not tray:
        return False
    box = tray[0].queryComponent().getExtents(0)
    x, y = middle(node)
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height


def main():
    window = Window("--room", "search")
    window.wait("the first list", lambda: heading(window))
    window.key("ctrl+f")
    window.type("photonics")
    first = settled(window)
    name = first.name

    # Its menu, by the other button: copied, and pasted where words go.
    click(first, button=3)
    window.press("menu item", "Copy as text")
    window.key("ctrl+f", "ctrl+a", "ctrl+v")
    field = window.find("text", "Search for")
    window.wait("what was copied", lambda: name in field.queryText().getText(0, -1))
    window.key("ctrl+a")
    window.type("photonics")
    first = settled(window)

    # Dragged out of the list.
    drag_to(window, middle(first), "New shortlist")
    window.wait("it on the shortlist", lambda: on_list(window) == [name])
    window.picture("journey-gathering.png")
    window.key("ctrl+z")
    window.wait("it off again", lambda: not on_list(window))
    window.key("ctrl+shift+z")
    window.wait("and on again", lambda: on_list(window) == [name])

    # As contacts.
    target = os.path.join(FOLDER, "contacts.vcf")
    subprocess.run([os.environ["HANSACTL"], "--profile", window.profile, "export", "--shortlist", "Shortlist", "--to",
                    target], check=True, capture_output=True)
    with open(target, encoding="utf-8") as file:
        cards = file.read()
    window.check(cards.count("BEGIN:VCARD") == 1 and name.split()[0] in cards, f"no contact of {name}: {cards}")
    window.close()
    print(f"{name} copied, dragged onto a shortlist, undone, done again, and written as a contact")


if __name__ == "__main__":
    main()
