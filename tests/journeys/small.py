# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""A small window, text at twice its size, a language with long words: chosen in the settings, kept over a restart;
then every room, of which no control may stand beside the window."""

import pyatspi
from window import Window

WIDTH, HEIGHT = 1024, 640
# Each as it is called in German.
ROOMS = ["Suche", "Ausschreibungen", "Partnerschaften", "Länder", "Veranstaltungen", "Erfolgsgeschichten", "Tafel",
         "Werkbank", "Austausch", "Änderungen", "Einstellungen"]
CONTROLS = {"button", "check box", "radio button", "text", "entry", "toggle button"}


def outside(window):
    """Controls that are shown and reach beyond the window's sides."""
    frame = window.root.queryComponent().getExtents(0)
    found = []
    for node in window.all():
        if node.getRoleName() not in CONTROLS or not node.name:
            continue
        box = node.queryComponent().getExtents(0)
        if box.width <= 0 or box.height <= 0:  # scrolled away
            continue
        if box.x < frame.x - 1 or box.x + box.width > frame.x + frame.width + 1:
            found.append(f"{node.getRoleName()} “{node.name}” at {box.x - frame.x}, {box.width} wide")
    return found


def main():
    window = Window("--size", f"{WIDTH}x{HEIGHT}", "--room", "settings")
    window.press("radio button", "Text size 200 %")
    window.press("radio button", "Deutsch")
    window.wait("the word that it takes a restart", lambda: [n for n in window.all() if n.name == "Language: from the next start on"])
    window.close()

    window = Window("--size", f"{WIDTH}x{HEIGHT}", "--room", "search")
    window.wait("the list in German", lambda: [n for n in window.all("heading") if "Organisationen" in n.name])
    for number, room in enumerate(ROOMS):
        window.press("page tab", room)
        window.wait(f"the room {room}", lambda room=room: [
            n for n in window.all("page tab", room) if n.getState().contains(pyatspi.STATE_SELECTED)
            or n.getState().contains(pyatspi.STATE_CHECKED)])
        wrong = window.wait("the room to stand", lambda: [outside(window)])[0]
        window.picture(f"journey-small-{number:02}.png")
        window.check(not wrong, f"beside the window in {room}: " + "; ".join(wrong))
    window.close()


if __name__ == "__main__":
    main()
