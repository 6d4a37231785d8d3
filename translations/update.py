#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Collects what is counted in the window and gives English its singular and plural.

English is the language of the sources, so only texts with %n are in hansa_en.ts.
Run it from the project's folder after a text with %n was added: translations/update.py
With --check it changes nothing, and fails where it would.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FILE = pathlib.Path("translations/hansa_en.ts")
LUPDATE = "/usr/lib/qt6/bin/lupdate"


def forms(source):
    """"%n organisation(s)" and "%n organisations" as singular and plural."""
    if "(ies)" in source or "(s)" in source:
        return source.replace("y(ies)", "y").replace("(s)", ""), source.replace("y(ies)", "ies").replace("(s)", "s")
    singular = re.sub(r"(%n (?:\w+ )*?\w+?)ies\b", r"\1y", source, count=1)
    if singular == source:
        singular = re.sub(r"(%n (?:\w+ )*?\w+?[^s])s\b", r"\1", source, count=1)
    return singular, source


def collected(folder):
    """The file as it should be, beginning from what it is."""
    path = pathlib.Path(folder) / "hansa_en.ts"
    shutil.copy(FILE, path)
    subprocess.run([LUPDATE, "-silent", "-pluralonly", "-locations", "none", "-no-obsolete", "-source-language", "en",
                    "-target-language", "en", "app", "qml", "-ts", path], check=True, stderr=subprocess.DEVNULL)
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes":
            continue
        translation.attrib.pop("type", None)
        for form, text in zip(translation.findall("numerusform"), forms(message.findtext("source"))):
            form.text = text
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n"


def main():
    with tempfile.TemporaryDirectory() as folder:
        text = collected(folder)
    if "--check" not in sys.argv[1:]:
        FILE.write_text(text, encoding="utf-8")
    elif text != FILE.read_text(encoding="utf-8"):
        print(f"{FILE} lacks texts with %n, or has some that are gone: run translations/update.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
