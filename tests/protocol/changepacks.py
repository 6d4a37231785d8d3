#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Reads and writes packs of changes with nothing but docs/change-packs.md and Python. A
catalogue is published in several revisions with hansactl: what this reader makes of every
pack is the state that was published. Then this writer packs the same changes in its own way,
and hansactl reads them.

    changepacks.py HANSACTL SNAPSHOT     some records to begin with: a snapshot's pack
"""

import base64
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile


class Other(str):
    """A number that is not whole, in the words of canonical JSON."""


def parse(text):
    return json.loads(text, parse_float=Other)


def units(key):
    return key.encode("utf-16-be")


def canonical(value):
    if isinstance(value, Other):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(json.dumps(k, ensure_ascii=False) + ":" + canonical(value[k]) for k in sorted(value, key=units)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def demand(what, holds):
    if not holds:
        sys.exit(f"not as the page says: {what}")


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes(out + bytes([number]))


class Bytes:
    """Takes values off the front."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        demand("nothing ends early", self.at + count <= len(self.data))
        self.at += count
        return self.data[self.at - count:self.at]

    def varint(self):
        number = shift = 0
        while True:
            byte = self.take(1)[0]
            number |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return number

    def text(self):
        end = self.data.index(b"\xff", self.at)
        return self.take(end - self.at + 1)[:-1].decode()

    def name(self):
        end = self.data.index(b"\xff", self.at)
        return self.take(end - self.at + 1)[:-1]

    def is_empty(self):
        return self.at == len(self.data)


TEXTS, LETTERS = b"sdkKwEf", b"t"


def read_streams(data):
    """Lists of values by path and letter; letters as they stand."""
    streams = {}
    rest = Bytes(data)
    while not rest.is_empty():
        name = rest.name()
        body = Bytes(rest.take(rest.varint()))
        path, letter = name[:-1], name[-1]
        demand("no stream is there twice", (path, letter) not in streams)
        if letter in LETTERS:
            values = list(body.data)
        elif letter in TEXTS:
            values = read_texts(body)
        else:
            values = []
            while not body.is_empty():
                values.append(body.varint())
        streams[path, letter] = collections.deque(values)
    return streams


def read_texts(body):
    def raw():
        return body.name()
    form, values = body.take(1)[0], []
    if form == 0:
        while not body.is_empty():
            values.append(raw())
        return values
    known = [raw() for _ in range(body.varint())]
    return [known[number] for number in body.take(len(body.data) - body.at)]


class Reader:
    def __init__(self, streams):
        self.streams = streams

    def take(self, path, letter):
        stream = self.streams[path, ord(letter)]
        if letter == "t" and len(stream) == 1:
            return stream[0]
        return stream.popleft()

    def text(self, path, letter):
        return self.take(path, letter).decode()

    def value(self, path):
        kind = chr(self.take(path, "t"))
        if kind == "s":
            return self.text(path, "s")
        if kind == "i":
            number = self.take(path, "i")
            return number >> 1 if number % 2 == 0 else -(number >> 1) - 1
        if kind == "d":
            return Other(self.text(path, "d"))
        if kind == "a":
            return [self.value(path + b"\xfd") for _ in range(self.take(path, "n"))]
        if kind == "o":
            keys = self.take(path, "k").split(b"\xfe")[1:]
            return {key.decode(): self.value(path + b"\xfe" + key) for key in keys}
        demand("a known type", kind in "TF")
        return kind == "T"

    def edit(self, path, old):
        if isinstance(old, dict):
            new = dict(old)
            for change in self.take(path, "K").split(b"\xfe")[1:]:
                how, key = change[:1], change[1:]
                inside = path + b"\xfe" + key
                key = key.decode()
                if how == b"+":
                    new[key] = self.value(inside)
                elif how == b"-":
                    del new[key]
                else:
                    new[key] = self.edit(inside, old[key])
            return new
        if isinstance(old, str):
            words, new, at = words_of(old), "", 0
            for _ in range(self.take(path, "e")):
                copied = self.take(path, "c")
                new += "".join(words[at:at + copied])
                at += copied + self.take(path, "x")
                new += self.text(path, "w")
            return new + "".join(words[at:])
        demand("only objects, texts and lists are edited", isinstance(old, list))
        new = []
        for _ in range(self.take(path, "m")):
            place = self.take(path, "j")
            new.append(old[place - 1] if place else self.value(path + b"\xfd"))
        return new

    def is_used_up(self):
        return all(not left or letter == ord("t") and len(left) == 1 for (_, letter), left in self.streams.items())


def words_of(text):
    words = text.split(" ")
    return [word + " " for word in words[:-1]] + ([words[-1]] if words[-1] else [])


class Writer:
    def __init__(self):
        self.streams = collections.defaultdict(list)

    def add(self, path, letter, value):
        self.streams[path, ord(letter)].append(value)

    def value(self, path, value):
        if isinstance(value, Other):
            self.add(path, "t", b"d")
            self.add(path, "d", str(value).encode())
        elif isinstance(value, str):
            self.add(path, "t", b"s")
            self.add(path, "s", value.encode())
        elif isinstance(value, bool):
            self.add(path, "t", b"T" if value else b"F")
        elif isinstance(value, int):
            self.add(path, "t", b"i")
            self.add(path, "i", value * 2 if value >= 0 else -value * 2 - 1)
        elif isinstance(value, list):
            self.add(path, "t", b"a")
            self.add(path, "n", len(value))
            for element in value:
                self.value(path + b"\xfd", element)
        else:
            self.add(path, "t", b"o")
            keys = sorted(value, key=units)
            self.add(path, "k", b"".join(b"\xfe" + key.encode() for key in keys))
            for key in keys:
                self.value(path + b"\xfe" + key.encode(), value[key])

    def edit(self, path, old, new, edit_texts):
        """In a way of its own: other choices than hansactl's are as good."""
        shape = []
        for key in sorted(set(old) | set(new), key=units):
            if key not in new:
                shape.append((b"-", key))
            elif key not in old or canonical(old[key]) != canonical(new[key]):
                both = type(old.get(key)), type(new[key])
                how = b"~" if both == (dict, dict) or edit_texts and both in ((list, list), (str, str)) else b"+"
                shape.append((how, key))
        self.add(path, "K", b"".join(b"\xfe" + how + key.encode() for how, key in shape))
        for how, key in shape:
            inside = path + b"\xfe" + key.encode()
            if how == b"+":
                self.value(inside, new[key])
            elif how == b"~" and isinstance(new[key], dict):
                self.edit(inside, old[key], new[key], edit_texts)
            elif how == b"~" and isinstance(new[key], str):
                self.edit_text(inside, words_of(old[key]), words_of(new[key]))
            elif how == b"~":
                self.edit_list(inside, old[key], new[key])

    def edit_text(self, path, old, new):
        kept = 0
        while kept < min(len(old), len(new)) and old[kept] == new[kept]:
            kept += 1
        self.add(path, "e", 1)
        self.add(path, "c", kept)
        self.add(path, "x", len(old) - kept)
        self.add(path, "w", "".join(new[kept:]).encode())

    def edit_list(self, path, old, new):
        self.add(path, "m", len(new))
        for element in new:
            place = old.index(element) + 1 if element in old else 0
            self.add(path, "j", place)
            if place == 0:
                self.value(path + b"\xfd", element)

    def bytes(self):
        def first(letter):
            return letter not in b"sdw"
        out = b""
        for path, letter in sorted(self.streams, key=lambda name: (first(name[1]), name[0] + bytes([name[1]]))):
            values = self.streams[path, letter]
            if letter in LETTERS:
                body = b"".join(values)
                body = body.rstrip(body[-1:]) + body[-1:]
            elif letter in TEXTS:
                body = b"\0" + b"".join(value + b"\xff" for value in values)
            else:
                body = b"".join(map(varint, values))
            out += path + bytes([letter]) + b"\xff" + varint(len(body)) + body
        return out


def prefix(base):
    writer, size = Writer(), 0
    count = min(len(base), 2048)
    for i in range(count):
        places = {path for path, _ in writer.streams}
        if size >= 4 << 20 or sum(map(len, places)) >= 64 << 10:
            break
        line = base[i * len(base) // count][1]
        size += len(line.encode())
        writer.value(b"", parse(line))
    return writer.bytes()


def zstd(data, before, options):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "prefix").write_bytes(before)
        named = [f"--patch-from={folder}/prefix"] if before else []
        (pathlib.Path(folder) / "in").write_bytes(data)
        subprocess.run(["zstd", "-q", *options, *named, f"{folder}/in", "-o", f"{folder}/out"], check=True, stderr=subprocess.DEVNULL)
        return (pathlib.Path(folder) / "out").read_bytes()


def read_pack(packed, pack, state):
    """The state after a pack, and what it wants forgotten."""
    base = sorted(state.items(), key=lambda item: item[0].encode())
    label = Bytes(packed)
    demand("a skippable frame", label.take(4) == b"\x50\x2a\x4d\x18")
    inside = Bytes(label.take(int.from_bytes(label.take(4), "little")))
    demand("the label's name", inside.take(4) == b"HCP1")
    demand("the label's numbers", (inside.varint(), inside.varint(), inside.varint()) == (pack["from"], pack["to"], len(base)))
    raw = Bytes(zstd(packed[label.at:], prefix(base), ["-d", "--long=27"]))
    demand("raw_bytes", len(raw.data) == pack["raw_bytes"])
    drops, patches, puts, erasures = (raw.varint() for _ in range(4))
    demand("records", drops + patches + puts + erasures == pack["records"])
    reader = Reader(read_streams(raw.data[raw.at:]))
    new, position = dict(state), 0
    for _ in range(drops):
        position += reader.take(b"", "D")
        del new[base[position][0]]
    position = 0
    for _ in range(patches):
        position += reader.take(b"", "P")
        demand("what changes is not dropped", base[position][0] in new)
        new[base[position][0]] = canonical(reader.edit(b"", parse(base[position][1])))
    for _ in range(puts):
        record = reader.value(b"")
        demand("a put is new", record["id"] not in state)
        new[record["id"]] = canonical(record)
    forgotten = [(reader.text(b"", "E"), [reader.text(b"", "f") for _ in range(reader.take(b"", "F"))]) for _ in range(erasures)]
    demand("all values are used", reader.is_used_up())
    return new, forgotten


def write_pack(old, new, edit_texts):
    base = sorted(old.items(), key=lambda item: item[0].encode())
    position = {name: place for place, (name, _) in enumerate(base)}
    writer = Writer()

    def positions(letter, names):
        last = 0
        for name in names:
            writer.add(b"", letter, position[name] - last)
            last = position[name]
    drops = [name for name, _ in base if name not in new]
    patches = [name for name, line in base if name in new and new[name] != line]
    puts = sorted((name for name in new if name not in old), key=str.encode)
    positions("D", drops)
    positions("P", patches)
    for name in patches:
        writer.edit(b"", parse(old[name]), parse(new[name]), edit_texts)
    for name in puts:
        writer.value(b"", parse(new[name]))
    raw = b"".join(varint(len(part)) for part in (drops, patches, puts)) + varint(0) + writer.bytes()
    label = b"HCP1" + varint(1) + varint(2) + varint(len(base))
    return b"\x50\x2a\x4d\x18" + len(label).to_bytes(4, "little") + label + zstd(raw, prefix(base), ["-6", "--long=25"])


def merged(old, patch):
    """RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    new = dict(old) if isinstance(old, dict) else {}
    for key, value in patch.items():
        if value is None:
            new.pop(key, None)
        else:
            new[key] = merged(new.get(key), value)
    return new


def inspected(state, lines):
    new = dict(state)
    for line in map(parse, lines):
        if "put" in line:
            new[line["put"]["id"]] = canonical(line["put"])
        elif "drop" in line:
            del new[line["drop"]]
        else:
            new[line["patch"]] = canonical(merged(parse(new[line["patch"]]), line["merge"]))
    return new


def change(state, dice):
    """Some of every sort of change."""
    new = dict(state)
    names = sorted(new)
    for name in dice.sample(names, 30):
        del new[name]
    for number in range(20):
        name = f"org:new-{dice.randrange(10**9)}"
        new[name] = canonical({"id": name, "name": f"Neu {number} — 新 𝄞", "country": "AT", "staff": Other("1.5"), "founded": 1990 + number,
                               "keywords": ["a", "ü", "a"], "x-odd": {"": [], "b": [[1, -2], {"c": True}], "\uffee": False, "\U0001f600": 0}})
    for name in dice.sample(sorted(new), 60):
        record = parse(new[name])
        for key in dice.sample(sorted(record), min(3, len(record))):
            if key in ("id", "name", "title"):
                continue
            value = record[key]
            if isinstance(value, str) and not isinstance(value, Other):
                words = words_of(value)
                words.insert(dice.randrange(len(words) + 1), "inserted ")
                record[key] = "".join(words)
            elif isinstance(value, list) and value:
                record[key] = value[1:] + [dice.choice(value)]
            elif isinstance(value, dict) and len(value) > 1:
                value.pop(sorted(value)[0])
            else:
                del record[key]
        record["x-changed"] = dice.choice([True, 7, Other("0.25"), "text", ["list"], {"in": {"side": dice.randrange(9)}}])
        new[name] = canonical(record)
    return new


def main(hansactl, snapshot):
    dice = random.Random(20261125)

    def run(*arguments):
        return subprocess.run([hansactl, *map(str, arguments)], check=True, capture_output=True, text=True).stdout

    def payload(web):
        head = json.loads((web / "catalogue.json").read_bytes())
        return json.loads(base64.b64decode(head["content"]["payload"]))

    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        web = work / "web"
        run("catalogue", "keygen", "--out", work / "key")
        states = [{line["put"]["id"]: canonical(line["put"]) for line in map(parse, run("catalogue", "inspect", snapshot).splitlines())}]
        for revision in range(1, 10):
            (work / "records.jsonl").write_text("".join(line + "\n" for line in states[-1].values()))
            run("catalogue", "import", "--into", work / "into", "--replace", work / "records.jsonl")
            run("catalogue", "publish", "--into", work / "into", "--web", web, "--key", work / "key", "--id", "org.example", "--at", "2026-11-25T00:00:00Z")
            # Importing resolves names of members to ids: the state is what was published.
            states[-1] = {parse(line)["id"]: line for line in (work / "into" / "records.jsonl").read_text().splitlines()}
            states.append(change(states[-1], dice))
        content = payload(web)
        demand("nine revisions", content["revision"] == 9)
        index = json.loads(zstd((web / "index" / (content["index"]["sha256"] + ".zst")).read_bytes(), b"", ["-d"]))
        demand("widest packs", [(pack["from"], pack["to"]) for pack in index["packs"]]
               == [(1, 2), (2, 4), (3, 4), (4, 8), (5, 6), (6, 8), (7, 8), (8, 9)])
        for pack in index["packs"]:
            packed = (web / "packs" / (pack["sha256"] + ".zst")).read_bytes()
            new, forgotten = read_pack(packed, pack, states[pack["from"] - 1])
            demand(f"the state after the pack from {pack['from']} to {pack['to']}", new == states[pack["to"] - 1])
            demand("nothing was erased", not forgotten)

        base = work / "base.jsonl"
        base.write_text("".join(line + "\n" for _, line in sorted(states[0].items(), key=lambda item: item[0].encode())))
        for edit_texts in (False, True):
            (work / "own.zst").write_bytes(write_pack(states[0], states[1], edit_texts))
            lines = run("catalogue", "inspect", work / "own.zst", "--base", base).splitlines()
            demand("hansactl reads what was written here", inspected(states[0], lines) == states[1])
    print(f"{len(index['packs'])} packs read, 2 written: all as the page says")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
