# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""A backup from the settings, what comes after it, and the way back: the window opens again with what the backup
holds, and goes on from there; what was there before comes back the same way."""

import json
import os
import pathlib
import sqlite3
import subprocess

import pyatspi

from window import Window

FOLDER = pathlib.Path(os.environ["HANSA_JOURNEY_FOLDER"])


def hansactl(*arguments):
    done = subprocess.run([os.environ["HANSACTL"], "--profile", FOLDER / "profile", "--format", "json",
                           *map(str, arguments)], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def lists_in(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return sorted(name for name, in database.execute("SELECT name FROM shortlist"))
    finally:
        database.close()


def lists():
    return sorted(one["name"] for one in hansactl("shortlist", "list")["results"])


def fill_in(window, field, text):
    window.focus("text", field)
    window.key("ctrl+a")
    window.type(str(text))


def restore(window, file):
    window.press("button", "Restore from a backup …")
    fill_in(window, "Backup to restore", file)
    window.press("button", "Check")
    window.press("button", "Replace your data with this backup")
    # The window is another one now, as soon as there is one.
    window.wait("what was done", lambda: reopened(window, file))
    window.take_keyboard()


def reopened(window, file):
    """What the window says that opened again."""
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clearCache()
    for application in desktop:
        if application and application.name.lower().startswith("hansa"):
            application.clearCache()
            if application.childCount > 0 and application[0]:
                window.root = application[0]
    return [node for node in window.all() if f"Restored from {file}" in node.name + node.description]


def opened():
    """The settings, high enough for all their sections: what is scrolled away is not offered."""
    return Window("--room", "settings", "--size", "1440x2600")


def leave(window):
    """By keys: the bus mixes up what the window that is gone had with what this one has."""
    window.key("Escape")  # what asks the questions of the first start lies over it: nobody answered them
    window.key("ctrl+q")
    window.process.wait(30)
    window.check(window.process.returncode == 0, f"hansa ended with {window.process.returncode}")
    window.check(not (FOLDER / "profile" / "workspace.db-wal").exists(), "the log was left behind")


def main():
    hansactl("shortlist", "create", "Old")
    window = opened()
    window.press("button", "Back up now …")
    backup = FOLDER / "mine.db"
    fill_in(window, "File to write", backup)
    window.press("button", "Back up")
    window.wait("the backup", backup.exists)
    window.check(lists_in(backup) == ["Old"], f"the backup holds {lists_in(backup)}")

    hansactl("shortlist", "create", "New")
    # A file that is no backup is refused, and the window stays.
    text = FOLDER / "text.db"
    text.write_text("no database" * 500)
    window.press("button", "Restore from a backup …")
    fill_in(window, "Backup to restore", text)
    window.press("button", "Check")
    window.wait("why not", lambda: [node for node in window.all() if "damaged" in node.name])
    window.check(not window.all("button", "Replace your data with this backup"), "it can be restored all the same")
    window.press("button", "Cancel")

    restore(window, backup)
    window.check(lists() == ["Old"], f"there are the lists {lists()}")
    kept = next(one["file"] for one in hansactl("workspace", "backups")["results"] if one["kind"] == "before-restore")
    window.check(lists_in(kept) == ["New", "Old"], f"what was kept holds {lists_in(kept)}")

    leave(window)

    # Another start works on the workspace that is there, and undoes the restore.
    window = opened()
    window.press("radio button", "Dark")
    restore(window, kept)
    window.check(lists() == ["New", "Old"], f"there are the lists {lists()}")
    window.picture("journey-restoring.png")
    leave(window)
    # It ended as usual, so the one file is whole.
    window.check(lists_in(FOLDER / "profile" / "workspace.db") == ["New", "Old"], "the file alone lacks something")


main()
