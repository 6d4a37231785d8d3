# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Reminders while the window is closed: chosen in the settings, given by the desktop's notifications
once and never twice; who starts Hansa again gets the window that is there."""

import os
import subprocess
import time

from gi.repository import Gio

from window import Window

FOLDER = os.environ["HANSA_JOURNEY_FOLDER"]
PROFILE = os.path.join(FOLDER, "profile")
AUTOSTART = os.path.join(FOLDER, ".config", "autostart", "hansa.desktop")


def hansactl(*arguments):
    subprocess.run([os.environ["HANSACTL"], "--profile", PROFILE, "--at", "2026-11-23T10:00:00Z", *arguments],
                   check=True, stdout=subprocess.DEVNULL)


def background():
    return subprocess.Popen([os.environ["HANSA"], "--profile", PROFILE, "--at", "2026-11-23T10:00:00Z", "--background"])


def shown():
    """The texts of the notifications that the desktop showed; they are put away."""
    subprocess.run(["dunstctl", "close-all"], check=True)
    time.sleep(0.5)
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    (history,) = bus.call_sync("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.dunstproject.cmd0",
                               "NotificationListHistory", None, None, Gio.DBusCallFlags.NONE, -1, None).unpack()
    return [entry["body"] for entry in history]


def wait(what, probe):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if probe():
            return
        time.sleep(0.3)
    raise SystemExit(f"The journey failed: waited in vain for {what}")


def main():
    subprocess.Popen(["dunst"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    hansactl("calls", "enter", "Light <b>for</b> all", "--set", "deadlines=2026-11-28")
    hansactl("calls", "track", "call:own-light-b-for-b-all")

    window = Window("--room", "settings")
    window.press("check box", "Remind me also when the window is closed")
    window.press("check box", "Start with the desktop, with the window closed")
    window.wait("the autostart entry", lambda: os.path.exists(AUTOSTART))
    with open(AUTOSTART, encoding="utf-8") as entry:
        window.check("--background" in entry.read(), "the autostart entry starts the window")
    # The one at the start went to the window; it is given already. A deadline that moves is another one.
    window.wait("the reminder in the window", lambda: window.all("alert", "Closes soon…") or window.all("label", "Closes soon…"))

    window.key("ctrl+w")
    time.sleep(2)
    window.check(window.process.poll() is None, "closing the window ended what was to go on in the background")

    # Who starts Hansa again gets the window that is there.
    again = subprocess.run([os.environ["HANSA"], "--profile", PROFILE], timeout=60, check=False)
    window.check(again.returncode == 0, "the second start failed")
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Hansa", "windowfocus", "--sync"],
                   check=True, stdout=subprocess.DEVNULL)
    window.find("heading", "Settings")
    window.key("ctrl+q")
    wait("the end", lambda: window.process.poll() == 0)
    before = shown()

    # The deadline moved while nobody looked; the desktop says so, once.
    hansactl("calls", "enter", "Light <b>for</b> all", "--id", "call:own-light-b-for-b-all", "--set", "deadlines=2026-11-24")
    watching = background()
    wait("the notification", lambda: len(shown()) == len(before) + 1)
    text = shown()[0]
    if "Light &lt;b&gt;for&lt;/b&gt; all" not in text and "Light <b>for</b> all" not in text:
        raise SystemExit(f"The journey failed: the notification says “{text}”")
    visible = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "– Hansa"], capture_output=True, check=False)
    if visible.stdout.strip():
        raise SystemExit("The journey failed: it was to wait with the window closed")
    if background().wait(60) != 0:
        raise SystemExit("The journey failed: the second start in the background did not end")
    watching.terminate()
    watching.wait(60)
    watching = background()
    time.sleep(5)
    if len(shown()) != len(before) + 1:
        raise SystemExit("The journey failed: it reminded twice")
    watching.terminate()
    watching.wait(60)


main()
