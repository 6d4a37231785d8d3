# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""What is typed is kept: through kill -9, Ctrl+W, Ctrl+Q, the end of the session, Back and another record, and
through updates with and without news. One Undo takes a whole note back."""

import signal
import time

from following import Server, FOLDER, hansactl, publish
from window import Window

A_PAUSE = 1.5  # seconds after the last key: it is written after half a second


def text_of(window, name):
    node = window.find("text", name)
    return node.queryText().getText(0, -1)


def shows(window, name, text):
    window.wait(f"“{text}” in {name}", lambda: text_of(window, name) == text)


def type_into(window, name, text):
    window.focus("text", name)
    window.key("End")
    window.type(text)
    shown = text_of(window, name)
    window.check(shown.endswith(text), f"{name} shows {shown!r} after {text!r} was typed")


def main():
    profile = FOLDER / "profile"

    def ctl(*arguments):
        return hansactl("--profile", profile, *arguments)

    key = publish(["Alpine Timber"])["key"]
    server = Server(FOLDER / "web")
    # Titles that can be typed key by key.
    plain = [call for call in ctl("calls", "list", "--open")["calls"] if call["title"].replace(" ", "").isalnum() and call["title"].isascii()]
    first, second = [call["id"] for call in plain[:2]]
    title = plain[1]["title"]
    for call in (first, second):
        ctl("calls", "track", call, "preparing")
    organisation = ctl("search", "photonics", "--top", "1")["results"][0]["id"]
    ctl("shortlist", "create", "Partners")
    ctl("shortlist", "add", "Partners", organisation)
    ctl("sync", "--from", server.url, "--key", key)

    def tracked(call):
        return next(one for one in ctl("calls", "tracked")["tracked"] if one["id"] == call)

    def note(call):
        return tracked(call).get("note", "")

    def noted(window, call, text):
        window.wait(f"“{text}” in the workspace", lambda: note(call) == text)

    # Killed in the middle of a word.
    window = Window("--open", first)
    type_into(window, "Note on this call", "half a sent")
    type_into(window, "Something to do", "Ask An")
    time.sleep(A_PAUSE)
    window.process.kill()
    window.process.wait(20)
    if note(first) != "half a sent":
        window.fail(f"kill -9 left {note(first)!r}")

    # It is there at the next start; what is not yet an entry of the checklist is a draft, which can be discarded.
    window = Window("--open", first)
    shows(window, "Note on this call", "half a sent")
    shows(window, "Something to do", "Ask An")
    window.find("label", "Draft restored")
    window.press("button", "Discard the draft of “Something to do”")
    shows(window, "Something to do", "")

    # An update in the middle of a word: without news, with news.
    type_into(window, "Note on this call", "ence th")
    window.key("F5")
    window.wait("the update", lambda: [n for n in window.all() if "up to date (revision 1)" in n.name])
    shows(window, "Note on this call", "half a sentence th")
    publish(["Alpine Timber", "Alpine Hydrogen"])
    window.type("at")
    window.key("F5")
    window.wait("the update", lambda: [n for n in window.all() if "revision 2: 1 added" in n.name])
    shows(window, "Note on this call", "half a sentence that")
    window.type(" goes on")
    noted(window, first, "half a sentence that goes on")

    # One Undo takes all of it back, though the field still has the keyboard.
    window.press("button", "Undo")
    noted(window, first, "half a sent")
    shows(window, "Note on this call", "half a sent")

    # To another record, and back, without leaving the field: each note goes to its call.
    type_into(window, "Note on this call", " of the first")
    window.key("ctrl+k")
    window.type(title)
    window.wait("it to be found", lambda: window.all("list item", title))
    window.key("Return")
    window.find("heading", title)
    noted(window, first, "half a sent of the first")
    window.wait("the note of the other", lambda: text_of(window, "Note on this call") == "")
    type_into(window, "Note on this call", "of the second")
    window.press("button", "Back (Alt+Left)")
    shows(window, "Note on this call", "half a sent of the first")
    noted(window, second, "of the second")

    # The page is closed with the last key just pressed.
    type_into(window, "Note on this call", "!")
    window.key("Escape")
    noted(window, first, "half a sent of the first!")
    window.key("alt+Left")
    shows(window, "Note on this call", "half a sent of the first!")

    # However the window is ended, with the last key just pressed.
    endings = {"ctrl+q": "Q", "ctrl+w": "W"}
    written = "half a sent of the first!"
    for keys, letter in endings.items():
        type_into(window, "Note on this call", letter)
        window.key(keys)
        window.process.wait(30)
        written += letter
        if note(first) != written:
            window.fail(f"{keys} left {note(first)!r}")
        window = Window("--open", first)
        shows(window, "Note on this call", written)
    type_into(window, "Person responsible", "Ana")
    window.process.send_signal(signal.SIGTERM)
    if window.process.wait(30) != 0:
        window.fail("it did not end by itself when it was told to")
    if tracked(first).get("owner") != "Ana":
        window.fail(f"the end of the session left {tracked(first)}")

    # A shortlist's note and name, and a form that is not kept yet.
    window = Window("--room", "workbench")
    type_into(window, "Note on …", "met in Lyon")
    time.sleep(A_PAUSE)
    type_into(window, "Name of the shortlist", " of ours")
    window.process.send_signal(signal.SIGTERM)
    window.process.wait(30)
    listed = ctl("shortlist", "show", "Partners of ours")["results"]
    if [item.get("note") for item in listed] != ["met in Lyon"]:
        window.fail(f"the shortlist is {listed}")
    window = Window("--room", "board")
    window.press("button", "Enter a call …")
    type_into(window, "Title", "Regional vouch")
    type_into(window, "Keywords", "light")
    time.sleep(A_PAUSE)
    window.process.kill()
    window.process.wait(20)
    window = Window("--room", "board")
    window.press("button", "Enter a call …")
    shows(window, "Title", "Regional vouch")
    shows(window, "Keywords", "light")
    window.find("label", "Draft restored")
    window.press("button", "Keep")
    window.find("heading", "Regional vouch")
    window.press("page tab", "Board")
    window.press("button", "Enter a call …")
    shows(window, "Title", "")
    window.close()
    print("typed, killed, ended, updated: nothing was lost")


if __name__ == "__main__":
    main()
