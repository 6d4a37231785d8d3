#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Fails on an include or a link that goes up or sideways, on a Qt module where
it may not be, and on what no file of the project may say. The table is
layers.toml. Usage: check.py [FOLDER], the project's by default."""

import pathlib
import re
import subprocess
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"(?P<own>[^"]+)"|<(?P<system>[^>]+)>)')
LINK = re.compile(r"target_link_libraries\s*\(([^)]*)\)", re.DOTALL)
FIELD = re.compile(r"\b(InputField|LabelledField|TextInput)\s*\{$")
DRAWN_BY_QT = re.compile(r"(?<![\w.])(Button|AbstractButton|CheckBox|CheckDelegate|ItemDelegate|MenuItem|ToolTip)\s*\{$")
COMMENT = re.compile(r"#[^\n]*")


class Table:
    """layers.toml, ready to ask."""

    def __init__(self, path):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        self.line_of = {folder: line for line, folders in enumerate(data["layers"]) for folder in folders}
        self.qt = data["qt"]
        self.forbidden = [dict(rule, pattern=re.compile(rule["pattern"])) for rule in data["forbidden"]]

    def may_know(self, folder, other):
        return folder == other or self.line_of[other] < self.line_of[folder]

    def why_not(self, folder, other):
        way = "sideways" if self.line_of[other] == self.line_of[folder] else "up"
        return f"{folder} -> {other} goes {way}; {folder} may know {self.below(folder)}"

    def below(self, folder):
        lower = [name for name, line in self.line_of.items() if line < self.line_of[folder]]
        return ", ".join(lower) or "no other folder"

    def qt_allowed(self, folder):
        return self.qt.get(folder, ["Core"])


def files_of(root):
    """What git follows or would, else every file outside build folders."""
    listed = subprocess.run(
        ["git", "-C", str(root), "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True)
    if listed.returncode == 0 and (root / ".git").exists():
        names = [name for name in listed.stdout.decode().split("\0") if name]
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*") if not path.relative_to(root).parts[0].startswith("build")]
    return sorted(name for name in names if (root / name).is_file())


def text_of(path):
    """The text of a file, or nothing for what is no text."""
    data = path.read_bytes()
    if b"\0" in data[:8192]:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def check_includes(table, name, folder, text):
    for number, line in enumerate(text.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        own, system = found["own"], found["system"]
        if own and own.startswith(".."):
            yield f"{name}:{number}: #include \"{own}\" leaves the folder by ..; write it from app/"
        elif own and "/" in own and folder in table.line_of:
            other = own.split("/")[0]
            if other in table.line_of and not table.may_know(folder, other):
                yield f"{name}:{number}: #include \"{own}\": {table.why_not(folder, other)}"
        elif system and system.startswith("Qt") and "/" in system and folder in table.line_of:
            yield from check_qt(table, f"{name}:{number}", folder, system.split("/")[0][2:])


def check_qt(table, where, folder, module):
    allowed = table.qt_allowed(folder)
    if "*" not in allowed and module.removesuffix("Private") not in allowed:
        yield f"{where}: {folder} may not know Qt {module}; it may know Qt {', Qt '.join(allowed)}"
    if module.endswith("Private"):
        yield f"{where}: Qt {module}: private Qt headers are not used"


def check_links(table, name, folder, text):
    text = COMMENT.sub("", text)
    for call in LINK.finditer(text):
        line = text.count("\n", 0, call.start()) + 1
        for word in call[1].split()[1:]:
            other = word.removeprefix("hansa_")
            if word.startswith("hansa_") and other in table.line_of and not table.may_know(folder, other):
                yield f"{name}:{line}: link to {word}: {table.why_not(folder, other)}"
            elif word.startswith("Qt6::"):
                yield from check_qt(table, f"{name}:{line}", folder, word.removeprefix("Qt6::"))


def check_words(table, name, text):
    for rule in table.forbidden:
        places = rule.get("places")
        if places and not any(name.startswith(place) or name.endswith("/" + place) for place in places):
            continue
        if any(name.startswith(place) for place in rule.get("except", [])):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            found = rule["pattern"].search(line)
            if found:
                yield f"{name}:{number}: \"{found[0]}\" is {rule['name']}: {rule['instead']}"


def blocks(text):
    """The objects of a QML file: the line that opens each, with the lines that are directly in it."""
    open_blocks = []
    for number, line in enumerate(text.splitlines(), 1):
        stated = line.strip()
        if open_blocks:
            open_blocks[-1][1].append((number, stated))
        for _ in range(stated.count("}") - stated.count("{")):
            if open_blocks:
                yield open_blocks.pop()
        if stated.count("{") > stated.count("}"):
            open_blocks.append(((number, stated), []))


def check_controls(name, text):
    """A field whose text is bound is overwritten while it is typed in. What Qt's own controls show takes markup."""
    for (opened, opener), inside in blocks(text):
        if FIELD.search(opener):
            for number, stated in inside:
                if stated.startswith("text:"):
                    yield f"{name}:{number}: \"{stated}\" binds the text of a field: use value and saving, as InputField.qml says"
        if DRAWN_BY_QT.search(opener) and not any(stated.startswith("contentItem:") for _, stated in inside):
            yield f"{name}:{opened}: {opener.rstrip(' {')} shows its text as markup: give it a contentItem of TextLine"


def check(root, table):
    # The table names what it forbids.
    for name in (name for name in files_of(root) if name != "tests/architecture/layers.toml"):
        text = text_of(root / name)
        if text is None:
            continue
        parts = name.split("/")
        folder = parts[1] if parts[0] == "app" and len(parts) > 2 else None
        if folder and folder not in table.line_of:
            yield f"{name}: app/{folder} has no line in tests/architecture/layers.toml; give it one"
        elif parts[0] == "app" and name.endswith((".h", ".cpp")):
            yield from check_includes(table, name, folder, text)
        elif folder and parts[-1] == "CMakeLists.txt":
            yield from check_links(table, name, folder, text)
        if name.endswith(".qml"):
            yield from check_controls(name, text)
        yield from check_words(table, name, text)


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1]).resolve()
    if not (root / "app").is_dir():
        sys.exit(f"{root} has no app folder: not a tree of this project")
    findings = list(dict.fromkeys(check(root, Table(HERE / "layers.toml"))))
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "The house stands: links and includes go down only.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
