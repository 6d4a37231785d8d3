# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""By keys alone, in the dark, at twice the size: the map's marks from the middle on, the members of a cluster, those
at one address fanned out, the palette to another room and back."""

import os
import time

from keys import Keyboard
from partners import heading


def map_text(window):
    """What a screen reader says of the mark in focus."""
    return next((node.description for node in window.all("image") + window.all("drawing area") if node.name == "Map"), "")


def main():
    os.environ["QT_SCALE_FACTOR"] = "2"
    window = Keyboard("--room", "search", "--theme", "dark", "--size", "800x480")
    window.wait("the first list", lambda: heading(window))

    # The map is a pane of its own where there is little room.
    window.key("ctrl+k")
    window.type("Show the map")
    window.wait("it", lambda: [node for node in window.all("list item") if node.name == "Show the map"])
    window.key("Return")
    window.wait("the map", lambda: map_text(window))
    for role in ("image", "drawing area"):
        if [node for node in window.all(role) if node.name == "Map"]:
            window.tab_to(role, "Map")
            break

    # From the middle outwards; each mark says what it is.
    window.key("Right")
    first = window.wait("the first mark", lambda: "match" in map_text(window) and map_text(window))
    window.key("Page_Down")
    second = window.wait("the next one", lambda: map_text(window) != first and "match" in map_text(window) and map_text(window))
    window.key("Page_Up")
    window.wait("the first again", lambda: map_text(window) == first)
    window.picture("journey-exploring.png")

    # A cluster: Enter lists its members, the best first; one of them is selected.
    for _ in range(30):
        if "organisations" in map_text(window):
            break
        window.key("Page_Down")
    cluster = map_text(window)
    window.check("organisations" in cluster, f"no cluster among the first thirty marks: {cluster}")
    window.key("Return")
    count = int(cluster.split()[0].replace(",", ""))
    members = window.find("list", f"{count} organisations here")
    names = window.wait("its members", lambda: window.names("list item", members))
    window.picture("journey-exploring-list.png")
    window.key("Down", "Return")
    window.wait("the list to close", lambda: not window.all("list", f"{count} organisations here"))

    # Clusters pressed until no zoom takes one apart: it fans out. Where all came apart, the next one from afar.
    tried = 0

    def apart():
        nonlocal tried
        fan = window.all("list", "At this address")
        if fan:
            return fan[0]
        marks = [node for node in window.all("button") if " organisations near " in node.name]
        if marks:
            window.act(marks[min(tried, len(marks) - 1)])
        else:
            tried += 1
            window.press("button", "Show all results")
        time.sleep(0.5)  # until those who listen are told anew
        return None

    fan = window.wait("a fan", apart)
    around = window.wait("its marks", lambda: window.names("button", fan))
    window.check(len(around) >= 2, f"only {around} at one address")
    window.picture("journey-exploring-fan.png")
    window.wait("the first of it", lambda: window.is_at("button", around[0]))
    window.key("Right")
    window.wait("the second of it", lambda: window.is_at("button", around[1]))
    window.key("Escape")
    window.wait("the fan to fold", lambda: not window.all("list", "At this address"))

    window.key("ctrl+k")
    window.type("Go to Countries")
    window.wait("it", lambda: [node for node in window.all("list item") if node.name == "Go to Countries"])
    window.key("Return")
    window.wait("the countries", lambda: window.heading_of("countr"))
    window.key("alt+Left")
    window.wait("the map again", lambda: map_text(window))

    # No name at all: Enter searches for the words.
    window.key("ctrl+k")
    window.type("hidrogen storge")
    window.wait("the way on", lambda: window.all("button", "Search for “hidrogen storge”"))
    window.key("Return")
    window.wait("the words in the search", lambda: window.find("text", "Search for").queryText().getText(0, -1) == "hidrogen storge")

    # Words that are names, too: Ctrl+Enter searches for them.
    window.key("ctrl+k")
    window.type("photonics")
    window.wait("names and the way on", lambda: window.all("list item") and window.all("button", "Search for “photonics”"))
    window.key("ctrl+Return")
    window.wait("them in the search", lambda: window.find("text", "Search for").queryText().getText(0, -1) == "photonics")
    window.close()
    print(f"walked “{first}”, “{second}”; {names[:2]} of a cluster; {around} at one address")


if __name__ == "__main__":
    main()
