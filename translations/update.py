#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Collects the window's texts for the languages it speaks.

English is the language of the sources, so hansa_en.ts has only what is counted (%n), in singular and plural. The
other files have every text; one that is not translated yet is shown in English, and counted here. hansactl speaks
English alone, so its texts are left out. Run it from the project's folder after a text was added or changed:
translations/update.py
With --check it changes nothing. It fails where it would change something, and where a translation lacks a
placeholder of its text.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path("translations")
OTHERS = ["de", "fr"]
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# What only hansactl says.
COMMAND_LINE = {pathlib.Path("app/cli"), pathlib.Path("app/publish")}


def forms(source):
    """"%n organisation(s)" and "%n organisations" as singular and plural."""
    if "(ies)" in source or "(s)" in source:
        return source.replace("y(ies)", "y").replace("(s)", ""), source.replace("y(ies)", "ies").replace("(s)", "s")
    singular = re.sub(r"(%n (?:\w+ )*?\w+?)ies\b", r"\1y", source, count=1)
    if singular == source:
        singular = re.sub(r"(%n (?:\w+ )*?\w+?[^s])s\b", r"\1", source, count=1)
    return singular, source


def placeholders(text):
    return collections.Counter(re.findall(r"%L?\d+|%n", text or ""))


def translations(message):
    """The texts of a message that are there: one, or one for each number; empty where it is not translated."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def collected(language, folder):
    """The file of a language as it should be, beginning from what it is."""
    path = pathlib.Path(folder) / f"hansa_{language}.ts"
    if (FOLDER / path.name).exists():
        shutil.copy(FOLDER / path.name, path)
    sources = ["app", "qml"]
    if language != "en":
        sources = [str(part) for part in sorted(pathlib.Path("app").iterdir()) if part not in COMMAND_LINE] + ["qml"]
    subprocess.run([LUPDATE, "-silent", *(["-pluralonly"] if language == "en" else []), "-locations", "none",
                    "-no-obsolete", "-source-language", "en", "-target-language", language, *sources, "-ts", path],
                   check=True, stderr=subprocess.DEVNULL)
    tree = ElementTree.parse(path)
    tree.getroot().set("language", language)  # or a plural is told as a singular
    if language == "en":
        for message in tree.iter("message"):
            translation = message.find("translation")
            if message.get("numerus") != "yes":
                continue
            translation.attrib.pop("type", None)
            for form, text in zip(translation.findall("numerusform"), forms(message.findtext("source"))):
                form.text = text
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n"


def complaints(language, text):
    """Translations that lack or invent a placeholder; and how many texts have none."""
    wrong, missing = [], 0
    for message in ElementTree.fromstring(text.partition("<!DOCTYPE TS>")[2]).iter("message"):
        source = message.findtext("source")
        for form, translation in enumerate(translations(message)):
            allowed = [placeholders(source)]
            if message.get("numerus") == "yes" and form == 0:  # a singular may say "one" in words
                allowed.append(allowed[0] - collections.Counter(["%n"]))
            if not translation:
                missing += 1
            elif placeholders(translation) not in allowed:
                wrong.append(f"hansa_{language}.ts: “{translation}” has other placeholders than “{source}”")
    return wrong, missing


def main():
    check = "--check" in sys.argv[1:]
    result = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in ["en", *OTHERS]:
            path = FOLDER / f"hansa_{language}.ts"
            text = collected(language, folder)
            wrong, missing = complaints(language, text)
            if missing:
                print(f"{path}: {missing} texts are not translated yet")
            for line in wrong:
                print(line)
                result = 1
            if not check:
                path.write_text(text, encoding="utf-8")
            elif text != path.read_text(encoding="utf-8"):
                print(f"{path} is not what the sources say: run translations/update.py")
                result = 1
    return result


if __name__ == "__main__":
    sys.exit(main())
