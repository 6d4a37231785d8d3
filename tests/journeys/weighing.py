# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Weighs a search: a histogram's bar, keys 0 to 5, what the second look says, a region from the
tree, cards in another order, a search that is kept, its weights blended with others, and back."""

import time

from window import Window


def first(window):
    """The name of the first of the ranked list."""
    rows = window.all("list item", under=window.find("list", "Organisations, …"))
    return next((row.name for row in rows if " 1 of " in row.description), None)


def cards(window):
    """Titles of the cards, from the top: where they are seen, not in the order of their making."""
    panels = [node for node in window.all("panel", under=window.find("list", "Criteria")) if ":" not in node.name]
    return [node.name for node in sorted(panels, key=lambda node: node.queryComponent().getExtents(0).y)]


def add(window, name):
    window.press("button", "Add a criterion")
    window.press("menu item", name)
    return window.find("panel", name)


def main():
    window = Window("--room", "search")
    window.wait("the first list", lambda: [n for n in window.all("heading") if " in " in n.name])

    # Members: a bar of the histogram asks for its step.
    add(window, "Members")
    window.focus("chart", "How many organisations state which number: Members")
    window.key("Right", "Right", "Return")
    window.wait("the card to take the step", lambda: "to" in window.find("panel", "Members").description)
    members = window.find("panel", "Members").description

    # A sector, weighed by a key.
    sector = add(window, "Sector")
    window.find("text", "Filter the values of Sector")
    window.type("digital")
    window.act(window.find("check box", "ICT and digital"))
    before = window.wait("a first one", lambda: first(window))
    window.focus("slider", "Weight of Sector")
    window.key("5")
    weight = window.wait("the weight", lambda: "5 of 5" in window.find("slider", "Weight of Sector").description)
    window.check(weight, "the key did not weigh")

    # What a second look says.
    asked = window.wait("a question", lambda: next((n.name for n in window.all() if n.name.startswith("What to ask next")), None))
    window.press("button", "Copy the mail that asks")
    window.find("button", "Copied the mail that asks")

    # A region, out of the tree.
    add(window, "Region")
    listing = window.find("list", "Values of Region")
    listing.queryComponent().grabFocus()
    window.key("Home", "Right")
    opened = window.wait("a branch to open", lambda: next((n.name for n in window.all("check box") if "open" in n.description), None))
    window.key("Down", "space")
    window.wait("the region to be chosen", lambda: window.find("panel", "Region").description)

    # The card goes up.
    order = cards(window)
    window.focus("slider", "Weight of Region")
    window.key("alt+Up")
    moved = window.wait("another order", lambda: sorted(now := cards(window)) == sorted(order) and now != order and now)
    window.check(moved.index("Region") == order.index("Region") - 1, f"{order} became {moved}")

    # Kept, then weighed anew, then blended.
    window.key("ctrl+s")
    window.find("text", "Name of this search")
    window.type("Mine")
    window.key("Return")
    window.focus("slider", "Weight of Sector")
    window.key("1")
    window.wait("the lower weight", lambda: "1 of 5" in window.find("slider", "Weight of Sector").description)
    time.sleep(4)  # long enough to be a search that was run
    window.key("ctrl+s")
    window.find("list", "Recent searches")
    window.press("button", "Weights of Mine beside mine")
    window.focus("slider", "How much of the weights of Mine")
    window.key(*["Right"] * 10)
    window.wait("all of the other weights", lambda: [n for n in window.all() if n.name == "100 %"])
    window.press("button", "Use these weights")
    window.wait("the weight that was kept", lambda: "5 of 5" in window.find("slider", "Weight of Sector").description)
    window.key("ctrl+z")
    window.wait("the weight before", lambda: "1 of 5" in window.find("slider", "Weight of Sector").description)
    window.close()
    print(f"{members}; {before} first; {asked}; {opened}; {' > '.join(moved)}")


if __name__ == "__main__":
    main()
