#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Collects the window's texts for the languages it speaks.

English is the language of the sources, so hansa_en.ts has only what is counted (%n), in singular and plural. The
other files have every text; one that is not translated yet is shown in English, and counted here. hansactl speaks
English alone, so its texts are left out. Run it from the project's folder after a text was added or changed:
translations/update.py
With --check it changes nothing. It fails where it would change something, where a translation lacks a placeholder of
its text, and where what is counted is the same for one and for several, as the source has it: "1 call(s)".
"""

import collections
import copy
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path("translations")
OTHERS = ["de", "fr"]
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# What only hansactl says.
COMMAND_LINE = {pathlib.Path("app/cli"), pathlib.Path("app/publish")}


# How sources write both numbers at once: "country(ies)", "entrie(s)", "match(es)", "call(s)".
BOTH = [("y(ies)", "y", "ies"), ("trie(s)", "try", "tries"), ("(es)", "", "es"), ("(s)", "", "s")]
# What is left of that in a text that is shown.
LEFT_OVER = re.compile(r"\w\(\w{1,3}\)")


def forms(source):
    """"%n organisation(s)" and "%n organisations" as singular and plural."""
    if any(both in source for both, _, _ in BOTH):
        singular = plural = source
        for both, one, several in BOTH:
            singular, plural = singular.replace(both, one), plural.replace(both, several)
        return singular, plural
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


def declared(path):
    """The context that a source file's `Words` has: its own, or that of the nearest words_p.h above it."""
    macro = re.compile(r"(?:struct|class) Words\b[^}]*?Q_DECLARE_TR_FUNCTIONS\(([^)]*)\)", re.S)
    for file in [path, *(folder / "words_p.h" for folder in path.parents)]:
        if found := file.is_file() and macro.search(file.read_text(encoding="utf-8")):
            return found[1]
    return None


def settled(root):
    """Puts each text into the context in which the program looks for it: lupdate mistakes one file's `Words` for
    another's, and calls it by that name alone."""
    contexts = {}
    for context in root.findall("context"):
        root.remove(context)
        for message in context.findall("message"):
            locations = message.findall("location")
            for location in locations:
                message.remove(location)
            names = {context.findtext("name")}
            files = {pathlib.Path(location.get("filename")) for location in locations}
            if any("Words::tr(" in file.read_text(encoding="utf-8") for file in files):
                names = {declared(file) or context.findtext("name") for file in files}
            for name in names:
                key = (message.findtext("source"), message.findtext("comment"))
                contexts.setdefault(name, {}).setdefault(key, message)
    for name, messages in sorted(contexts.items()):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        context.extend(copy.deepcopy(message) for message in messages.values())


def known(path):
    """What is translated already: by context, text and comment, else by text alone."""
    texts = {}
    if path.exists():
        for context in ElementTree.parse(path).iter("context"):
            for message in context.iter("message"):
                key = (message.findtext("source"), message.findtext("comment"))
                if all(translations(message)):
                    texts[(context.findtext("name"), *key)] = message.find("translation")
                    texts.setdefault(key, message.find("translation"))
    return texts


def collected(language, folder):
    """The file of a language as it should be, beginning from what it is."""
    path = pathlib.Path(folder) / f"hansa_{language}.ts"
    sources = ["app", "qml"]
    if language != "en":
        sources = [str(part) for part in sorted(pathlib.Path("app").iterdir()) if part not in COMMAND_LINE] + ["qml"]
    subprocess.run([LUPDATE, "-silent", *(["-pluralonly"] if language == "en" else []), "-locations", "absolute",
                    "-no-obsolete", "-source-language", "en", "-target-language", language, *sources, "-ts", path],
                   check=True, stderr=subprocess.DEVNULL)
    tree = ElementTree.parse(path)
    for location in tree.iter("location"):
        location.set("filename", str((path.parent / location.get("filename")).resolve().relative_to(pathlib.Path.cwd())))
    settled(tree.getroot())
    done = known(FOLDER / path.name)
    for context in tree.getroot().findall("context"):
        for message in context.iter("message"):
            key = (message.findtext("source"), message.findtext("comment"))
            translation = done.get((context.findtext("name"), *key), done.get(key))
            if translation is not None:
                message.remove(message.find("translation"))
                message.append(copy.deepcopy(translation))
    tree.getroot().set("language", language)  # or a plural is told as a singular
    if language == "en":
        for message in tree.iter("message"):
            translation = message.find("translation")
            if message.get("numerus") != "yes":
                continue
            translation.attrib.pop("type", None)
            for form, text in zip(translation.findall("numerusform"), forms(message.findtext("source"))):
                form.text = text
    for context in tree.getroot().findall("context"):
        ElementTree.indent(context, "    ")
        context.tail = "\n"
    tree.getroot().text = "\n"
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n"


def complaints(language, text):
    """Translations that lack or invent a placeholder, or leave it open how many there are; how many texts have none."""
    wrong, missing = [], 0
    root = ElementTree.fromstring(text.partition("<!DOCTYPE TS>")[2])
    if any(context.findtext("name") == "Words" for context in root.iter("context")):
        wrong.append(f"hansa_{language}.ts: no source says in which context its `Words` are")
    for message in root.iter("message"):
        source = message.findtext("source")
        for form, translation in enumerate(translations(message)):
            allowed = [placeholders(source)]
            if message.get("numerus") == "yes" and form == 0:  # a singular may say "one" in words
                allowed.append(allowed[0] - collections.Counter(["%n"]))
            if not translation:
                missing += 1
            elif placeholders(translation) not in allowed:
                wrong.append(f"hansa_{language}.ts: “{translation}” has other placeholders than “{source}”")
            elif message.get("numerus") == "yes" and translation == source and LEFT_OVER.search(source):
                wrong.append(f"hansa_{language}.ts: “{translation}” is not said for one, nor for several")
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
