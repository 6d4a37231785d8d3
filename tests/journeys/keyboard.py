# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Keys alone: words, a criterion and its weight, an organisation onto a shortlist, a call, the way
back, and a search that is kept. Nothing is pressed through the accessibility bus; it only tells where we are."""

import json
import os
import subprocess

from keys import Keyboard

def main():
    window = Keyboard("--room", "search")
    everything = window.wait("the first list", lambda: window.heading_of("organisation"))

    # Words, then a criterion from the menu.
    window.key("ctrl+f")
    window.type("energy")
    found = window.wait("fewer", lambda: window.heading_of("organisation") not in (None, everything)
                        and window.heading_of("organisation"))
    window.tab_to("button", "Add a criterion")
    window.key("space")
    window.arrow_to("menu item", "Country")
    window.key("Return")
    window.wait("the filter", lambda: window.is_at("text", "Filter the values of Country"))
    window.type("Spain")
    window.find("check box", "Spain")
    window.key("Down", "space")
    window.wait("the card to say so", lambda: "Spain" in window.find("panel", "Country").description)

    # Must, by key; the list gets shorter. Then a preference, with the greatest weight.
    window.tab_to("panel", "Country: must, prefer or exclude")
    window.key("m")
    fewer = window.wait("fewer still", lambda: window.heading_of("organisation") not in (None, found)
                        and window.heading_of("organisation"))
    window.check(int(fewer.split()[0]) < int(found.split()[0]), f"{fewer} after {found}")
    window.key("p")
    window.wait("as many as before", lambda: window.heading_of("organisation") == found)
    window.tab_to("slider", "Weight of Country")
    window.key("5")
    window.wait("weight 5", lambda: window.focused().queryValue().currentValue == 5)

    # The best two side by side.
    window.tab_to("list item", "…")
    window.key("Home", "shift+Down", "Menu")
    window.arrow_to("menu item", "Compare side by side")
    window.key("Return")
    window.wait("both, side by side", lambda: [node for node in window.all("list item")
                                              if node.name == "Country" and "Spain" in node.description])
    window.key("Escape")

    # The best one: its page, a shortlist, back to the list.
    window.tab_to("list item", "…")
    window.key("Home")
    name = window.focused().name
    window.key("Return")
    window.find("heading", name)
    window.tab_to("button", "Add to shortlist")
    window.key("space")
    window.wait("the notice", lambda: [node for node in window.all() if "added to" in node.name])
    window.key("Escape", "Escape")  # the notice, then the page
    window.wait("the page to close", lambda: not window.all("heading", name))

    # A call: by the palette to its room, into it, and back through where we were.
    window.key("ctrl+k")
    window.type("Calls")
    window.wait("the room among what is found", lambda: [node for node in window.all("list item") if node.name == "Go to Calls"])
    window.key("Return")
    window.wait("the calls", lambda: window.heading_of("calls"))
    window.tab_to("list item", "…")
    window.key("Down")
    call = window.focused().name
    window.key("Return")
    window.find("heading", call)
    window.key("alt+Left")
    window.wait("the room without the page", lambda: not window.all("heading", call))
    window.key("alt+Left")
    window.wait("the search", lambda: window.heading_of("organisation") == found)

    # The search is kept, the words are taken away without leaving the field, and it is opened again.
    window.key("ctrl+s")
    window.wait("the dialog", lambda: window.is_at("text", "Name of this search"))
    window.type("Energy in Spain")
    window.key("Return")
    window.wait("the notice", lambda: [node for node in window.all() if "saved" in node.name])
    window.key("ctrl+f", "ctrl+a", "BackSpace")
    window.wait("another result", lambda: window.heading_of("organisation") not in (None, found))
    window.check(window.is_at("text", "Search for"), "the field lost the keyboard with its last letter")
    window.key("ctrl+s")
    window.wait("the dialog", lambda: window.is_at("text", "Name of this search"))
    window.tab_to("list item", "Energy in Spain")
    window.key("Return")
    window.wait("the search again", lambda: window.heading_of("organisation") == found)

    listed = subprocess.run([os.environ["HANSACTL"], "--profile", window.profile, "--format", "json", "shortlist", "show",
                             "Shortlist"], check=True, capture_output=True, text=True)
    window.check(name in json.dumps(json.loads(listed.stdout), ensure_ascii=False), f"{name} is on no shortlist: {listed.stdout}")
    window.close()
    print(f"{found}; {name} is on the shortlist; {call} was read")


if __name__ == "__main__":
    main()
