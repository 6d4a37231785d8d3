# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""What others wrote reaches a terminal as text: no sequence of theirs moves its cursor or turns letters round."""

import json
import os
import pathlib
import pty
import re
import tempfile
import unicodedata
import unittest

from hansactl import NOW, PROGRAM, followed, organisation, run, source

# Clears the screen, names the window, rings, reverses, begins a sequence of C1, tags.
HOSTILE = "E\x1b[2J\x1b]0;owned\x07v\u009b31m\u009d0;t\u009ci\u202elive\u202c\u2066x\u2069l\u2028\x7f\U000E0041"
OWN = re.compile("\x1b\\[(1m|0m|K)")  # bold, its end, and the line of progress
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

RECORDS = [
    organisation(1, "evil", HOSTILE + " Alpha", country="DE", city=HOSTILE, sectors=["photonics"], summary=HOSTILE,
                 keywords=[HOSTILE], phone=HOSTILE, labels=[{"scheme": HOSTILE, "level": "gold"}],
                 services=[HOSTILE], networks=[HOSTILE], region={"name": HOSTILE}),
    organisation(2, "evil-2", HOSTILE + " Beta", country="FR", sectors=["photonics"], keywords=[HOSTILE]),
    {"id": "call:evil", "title": HOSTILE, "reference": HOSTILE, "programme": HOSTILE, "summary": HOSTILE,
     "sources": source(3), "sectors": ["photonics"], "keywords": [HOSTILE],
     "deadlines": [{"date": "2027-02-03", "stage": HOSTILE}], "eligible": {"applicants": [HOSTILE]}},
    {"id": "event:evil", "title": HOSTILE, "type": "conference", "start": "2027-03-01", "city": HOSTILE, "sources": source(4)},
    {"id": "country:de", "code": "DE", "name": HOSTILE, "summary": HOSTILE, "sources": source(5),
     "s3": {"level": "national", "priorities": [HOSTILE]}},
    {"id": "story:evil", "title": HOSTILE, "summary": HOSTILE, "organisations": ["org:evil"], "sources": source(6)},
    {"id": "cooperation:evil", "title": HOSTILE, "type": "offer", "organisations": ["org:evil"], "sources": source(7)},
    {"id": "partnership:evil", "name": HOSTILE, "members": [{"id": "org:evil", "name": HOSTILE}], "sources": source(8)},
]

COMMANDS = [
    "status", "list organisation", "list call", "list country", "list story", "list event", "list partnership",
    "list cooperation", "list organisation evil", "show org:evil", "show call:evil", "show country:de", "show event:evil",
    "show story:evil", "show partnership:evil", "search alpha --explain", "search --must sector=photonics --facets=country,keyword,service,network,label,city",
    "search --like org:evil --top 5 --explain", "search alpha --mirror --ask 3 --top 5", "compare org:evil org:evil-2",
    "calls list", "calls show call:evil", "calls criteria call:evil", "calls fit --own org:evil", "calls track call:evil",
    "calls tracked", "calls consortium call:evil", "calls check call:evil", "calls priorities --own org:evil", "calls changes",
    "changes", "twins", "show org:nope", "search --must city=x",
]


def on_a_terminal(*arguments):
    """What a terminal gets from both outputs of hansactl."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.pop("NO_COLOR", None)
        os.execv(PROGRAM, [PROGRAM, *map(str, arguments)])
    shown = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(terminal)
    os.waitpid(child, 0)
    return shown.decode()


class Terminal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        lines = pathlib.Path(cls.folder.name, "evil.jsonl")
        lines.write_text("".join(json.dumps(record) + "\n" for record in RECORDS), "utf-8")
        cls.profile = followed(cls.folder.name, lines)

    def check(self, shown, what):
        own = OWN.sub("", shown)
        bad = {f"U+{ord(c):04X}" for c in own if c not in "\r\n\t" and
               (unicodedata.category(c) in ("Cc", "Zl", "Zp") or c in BIDI or 0xE0000 <= ord(c) < 0xE0080)}
        self.assertEqual(bad, set(), what)
        self.assertNotIn("\r", own.replace("\r\n", "").replace("\r\x1b[K", "").strip("\r"), what)

    def test_a_value_begins_no_line(self):
        with tempfile.TemporaryDirectory() as folder:
            criteria = pathlib.Path(folder) / "c.json"
            criteria.write_text(json.dumps({"x\nFAKE LINE": 1}))
            lines = pathlib.Path(folder) / "lines.jsonl"
            lines.write_text(json.dumps({"id": "x\nFAKE LINE", "name": "A"}) + "\n")
            named = pathlib.Path(folder) / "a\nFAKE LINE.jsonl"
            named.write_text("{}\n")
            for command in (["search", "--criteria", criteria], ["catalogue", "import", "--into", f"{folder}/c", lines],
                            ["catalogue", "import", "--into", f"{folder}/c", named],
                            ["calls", "import", named], ["open", "x\nFAKE LINE"]):
                done = run(*command, profile=f"{folder}/p")
                for line in (done.out + done.err).splitlines():
                    self.assertFalse(line.startswith("FAKE"), command)

    def test_every_command_shows_escapes(self):
        for form in ("table", "json", "csv"):
            for command in COMMANDS:
                with self.subTest(form=form, command=command):
                    shown = on_a_terminal("--profile", self.profile, "--at", NOW, "--format", form, *command.split())
                    self.assertTrue(shown.strip() or form != "json", "nothing was shown")
                    self.check(shown, shown)

    def test_what_the_user_wrote_too(self):
        self.assertEqual(run("calls", "track", "call:evil", "--note", HOSTILE, "--owner", HOSTILE, profile=self.profile).code, 0)
        for form in ("table", "json"):
            shown = on_a_terminal("--profile", self.profile, "--at", NOW, "--format", form, "calls", "tracked")
            self.check(shown, shown)
            self.assertIn("\\u001b[2J", shown)  # it can be read

    def test_bold_heads_and_words_stay(self):
        shown = on_a_terminal("--profile", self.profile, "list", "organisation")
        self.assertIn("\x1b[1m", shown)
        self.assertIn("Alpha", shown)

    def test_messages_and_arguments_too(self):
        for arguments in (["show", HOSTILE], ["--at", HOSTILE, "status"], [HOSTILE], ["search", "--" + HOSTILE],
                          ["--format", HOSTILE, "status"], ["calls", "track", "call:evil", "--document", "x:" + HOSTILE]):
            arguments = [argument.replace("\0", "") for argument in arguments]
            with self.subTest(arguments):
                self.check(on_a_terminal("--profile", self.profile, *arguments), arguments)

    def test_json_of_a_terminal_says_the_same(self):
        shown = on_a_terminal("--profile", self.profile, "--at", NOW, "--format", "json", "show", "org:evil-2")
        self.assertEqual(json.loads(shown), run("show", "org:evil-2", profile=self.profile).json)

    def test_a_table_in_a_pipe_shows_escapes_too(self):
        # It may go to a pager, which passes them on.
        self.check(run("show", "org:evil", profile=self.profile, output="table").out, "show")
        self.check(run("list", "organisation", profile=self.profile, output="table").out, "list")


if __name__ == "__main__":
    unittest.main()
