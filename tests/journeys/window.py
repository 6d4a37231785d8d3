# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""The window as a person who listens knows it: controls by role and name, keys, presses."""

import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds for one step: a loaded machine is slow


class Window:
    """hansa, started on a fresh profile; found through AT-SPI."""

    def __init__(self, *options):
        self.profile = os.path.join(os.environ["HANSA_JOURNEY_FOLDER"], "profile")
        self.process = subprocess.Popen(
            [os.environ["HANSA"], "--profile", self.profile, "--at", "2026-11-23T10:00:00Z",
             "--size", "1440x900", *options])
        self.root = pyatspi.Registry.getDesktop(0)
        self.root = self.wait("the window", self._application)
        self.take_keyboard()

    def take_keyboard(self):
        """Under Xvfb no window manager gives the keyboard to a new window."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Hansa", "windowfocus", "--sync"],
                       check=True, stdout=subprocess.DEVNULL)

    def _application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"hansa ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application and application.name.lower().startswith("hansa") and application.childCount > 0:
                return application[0]
        return None

    def wait(self, what, probe, patience=None):
        """What probe returns as soon as that is something; LookupError where a patience of one's own ran out."""
        end = time.monotonic() + (patience or PATIENCE)
        forget = time.monotonic() + 2
        while time.monotonic() < end:
            try:
                found = probe()
            except (LookupError, RuntimeError):  # it went while we looked
                found = None
            except Exception as error:  # pylint: disable=broad-except
                if isinstance(error, SystemExit) or "atspi" not in repr(error).lower():
                    raise
                found = None
            if found:
                return found
            time.sleep(0.05 if patience else 0.2)
            if time.monotonic() > forget:  # what the bus remembers may miss rows that came while it was busy
                self.root.clearCache()
                forget = time.monotonic() + 2
        if patience:
            raise LookupError(what)
        return self.fail(f"waited in vain for {what}")

    def all(self, role=None, name=None, under=None):
        """Controls that are shown, of that role and name (a name that begins so: "Add…")."""
        found = []
        todo = [under or self.root]
        while todo:
            node = todo.pop(0)
            if node is None:
                continue
            named = name is None or node.name == name or (name.endswith("…") and node.name.startswith(name[:-1]))
            if named and (role is None or node.getRoleName() == role):
                if node.getState().contains(pyatspi.STATE_SHOWING):
                    found.append(node)
            todo.extend(node[at] for at in range(node.childCount))
        return found

    def find(self, role, name, under=None):
        return self.wait(f"the {role} “{name}”", lambda: (self.all(role, name, under) or [None])[0])

    def names(self, role, under):
        return [node.name for node in self.all(role, under=under)]

    def press(self, role, name, under=None):
        node = self.find(role, name, under)
        self.act(node)
        return node

    def act(self, node):
        """Presses it, or toggles it: some controls offer to take the focus first."""
        action = node.queryAction()
        offered = [action.getName(at).lower() for at in range(action.nActions)]
        wanted = next((at for at, name in enumerate(offered) if name in ("press", "toggle")), None)
        self.check(wanted is not None, f"{node.getRoleName()} “{node.name}” can be neither pressed nor toggled: {offered}")
        action.doAction(wanted)

    def focus(self, role, name):
        node = self.find(role, name)
        node.queryComponent().grabFocus()
        self.wait(f"the focus on {name}", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))
        return node

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)

    def picture(self, name):
        subprocess.run(["import", "-window", "root", name], check=False)

    def dump(self):
        for node in self.all():
            print(f"  {node.getRoleName()}: {node.name!r} {node.description!r}", file=sys.stderr)

    def fail(self, why):
        self.picture("journey-failed.png")
        self.dump()
        self.close()
        raise SystemExit(f"The journey failed: {why}")

    def check(self, condition, why):
        if not condition:
            self.fail(why)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
