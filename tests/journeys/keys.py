# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""A window that is driven by keys alone; the accessibility bus only tells where one is."""

import pyatspi
from window import Window

MOST_TABS = 60


class Keyboard(Window):
    """A window that is only ever sent keys."""

    def focused(self):
        """The innermost control with the keyboard."""
        here = [node for node in self.all() if node.getState().contains(pyatspi.STATE_FOCUSED)]
        return here[-1] if here else None

    def is_at(self, role, name):
        here = self.focused()
        named = here is not None and (here.name == name or name.endswith("…") and here.name.startswith(name[:-1]))
        return named and here.getRoleName() == role

    def tab_to(self, role, name):
        for _ in range(MOST_TABS):
            if self.is_at(role, name):
                return self.focused()
            before = self.focused()
            self.key("Tab")
            try:
                self.wait("the next control", lambda: self.focused() not in (None, before), patience=2)
            except LookupError:  # the only one
                pass
        return self.fail(f"Tab never leads to the {role} “{name}”")

    def arrow_to(self, role, name):
        """Down in a menu or list, until it is there."""
        for _ in range(MOST_TABS):
            if self.is_at(role, name):
                return self.focused()
            self.key("Down")
        return self.fail(f"Down never leads to the {role} “{name}”")

    def heading_of(self, kind):
        """What the heading says that counts things of this kind."""
        return next((node.name for node in self.all("heading") if f" {kind}" in node.name), None)
