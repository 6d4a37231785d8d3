# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Searches on the map: a circle by the keyboard, a lasso by the mouse, countries; colours the countries by
a figure, and saves the map as a picture. What is found is asked of hansactl too."""

import contextlib
import json
import os
import sqlite3
import subprocess

from partners import changed, heading
from window import Window

FOLDER = os.environ["HANSA_JOURNEY_FOLDER"]


def drag(*points):
    """Presses at the first point, draws over the others, and lets go."""
    command = ["xdotool", "mousemove", *map(str, points[0]), "mousedown", "1"]
    for point in points[1:]:
        command += ["sleep", "0.1", "mousemove", *map(str, point)]
    subprocess.run([*command, "sleep", "0.1", "mouseup", "1"], check=True)


def count(window):
    return int(heading(window).split()[0].replace(",", ""))


def last_search(profile, dimension):
    """The criteria of the last search that was run, where they have this dimension."""
    with contextlib.closing(sqlite3.connect(f"file:{profile}/workspace.db?mode=ro", uri=True)) as workspace:
        row = workspace.execute("SELECT criteria FROM past_search ORDER BY ran DESC LIMIT 1").fetchone()
    return row[0] if row and dimension in row[0] else None


def main():
    window = Window("--room", "search")
    everything = window.wait("the first list", lambda: heading(window))

    # A circle in the middle of the view, made larger, taken by Enter.
    tool = window.press("radio button", "Search in a circle")
    window.wait("the drawing to have the keyboard", lambda: window.all("image", "Draw on the map") or window.all("drawing area", "Draw on the map"))
    window.key("plus", "plus", "Return")
    changed(window, everything)
    rim = window.wait("the rim", lambda: (window.all("slider", "Radius: …") or [None])[0])
    kilometres = int("".join(filter(str.isdigit, rim.name)))
    in_circle = count(window)
    window.check(tool.getRoleName() == "radio button", "the tool is no choice")
    window.check(in_circle > 0, "the circle holds nobody")

    # The same by the command line: who stays with a search finds it among those that were run.
    criteria = window.wait("the search to be remembered", lambda: last_search(window.profile, "distance"))
    question = os.path.join(FOLDER, "question.json")
    with open(question, "w", encoding="utf-8") as file:
        file.write(criteria)
    answer = subprocess.run([os.environ["HANSACTL"], "--profile", window.profile, "--format", "json", "search",
                             "--criteria", question, "--top", "1"], check=True, capture_output=True, text=True).stdout
    window.check(json.loads(answer)["count"] == in_circle, f"hansactl finds {json.loads(answer)['count']}, the window {in_circle}")
    print(f"the circle: {kilometres} km, {in_circle} organisations")

    # Its rim by the keyboard.
    before = heading(window)
    rim.queryComponent().grabFocus()
    window.key("Right", "Right", "Right")
    changed(window, before)
    window.check(count(window) > in_circle, "a larger circle holds no more")
    window.key("ctrl+z")
    window.key("ctrl+z")
    window.key("ctrl+z")
    window.key("ctrl+z")
    window.wait("all to be there again", lambda: heading(window) == everything)

    # A lasso by the keyboard: a pen that sets corners; what stands left of it can be taken back.
    window.press("radio button", "Search in what I draw")
    window.wait("the drawing to have the keyboard", lambda: window.all("image", "Draw on the map") or window.all("drawing area", "Draw on the map"))
    window.key("space", *["Right"] * 9, "space", *["Down"] * 9, "space", "space", "BackSpace", *["Left"] * 9, "Return")
    changed(window, everything)
    window.check(0 < count(window) < int(everything.split()[0].replace(",", "")), "the pen restricts nothing")
    window.key("ctrl+z")
    window.wait("all to be there again", lambda: heading(window) == everything)

    # A lasso with the mouse, over the middle of the map.
    window.press("radio button", "Search in what I draw")
    area = (window.all("image", "Draw on the map") or window.all("drawing area", "Draw on the map"))[0]
    box = area.queryComponent().getExtents(0)
    middle = (box.x + box.width // 2, box.y + box.height // 2)
    drag(middle, *[(middle[0] + dx, middle[1] + dy) for dx, dy in ((20, -120), (120, -120), (140, 60), (60, 140), (-40, 90), (-10, 20))])
    changed(window, everything)
    window.check(0 < count(window) < int(everything.split()[0].replace(",", "")), "the lasso restricts nothing")
    window.picture("journey-lasso.png")

    # Countries by a figure.
    window.press("button", "Layers")
    window.press("radio button", "results")
    window.press("check box", "Everybody else, dimmed")
    window.press("check box", "Partnerships between countries, thicker with more of them")
    window.key("Escape")
    window.wait("the legend of the figure", lambda: window.all("list", "Countries by results"))
    window.picture("journey-layers.png")

    # Where one is: only when asked for, and here nobody answers.
    window.press("button", "Where am I? Asks your system")
    window.wait("what the system says", lambda: [node for node in window.all() if "where you are" in node.name])
    window.key("Escape")

    # The picture.
    window.press("button", "The map as a picture")
    window.focus("text", "File to write")
    window.key("ctrl+a")
    target = os.path.join(FOLDER, "map.png")
    window.type(target)
    window.key("Return")
    window.wait("the file", lambda: os.path.exists(target) and os.path.getsize(target) > 10000)
    size = subprocess.run(["identify", "-format", "%w", target], check=True, capture_output=True, text=True).stdout
    window.check(size == "1600", f"the picture is {size} wide")
    subprocess.run(["cp", target, "journey-map.png"], check=False)
    window.close()


main()
