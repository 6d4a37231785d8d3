#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Runs clang-tidy on the sources that changed since the merge base.

The base is where this branch left main; on main itself, or where there is no
main, the commit before, else everything. `test --long` looks at every source. A clean result is remembered
by what it depends on: the source, the project's headers it includes, its
compile command and .clang-tidy.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def git(*words):
    done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


def merge_base():
    head = git("rev-parse", "HEAD")
    for name in ("main", "origin/main", "refs/remotes/origin/HEAD"):
        base = git("merge-base", "HEAD", name)
        if base and base != head:
            return base
    return git("rev-parse", "--verify", "--quiet", "HEAD~1")


def changed_files():
    """Paths from the project's root, or None where everything counts as changed."""
    base = merge_base()
    if base is None:
        return None
    names = (git("diff", "--name-only", base) or "").splitlines()
    return set(names + (git("ls-files", "--others", "--exclude-standard") or "").splitlines())


def headers_of(source, seen):
    """The project's headers that a file includes, directly or not."""
    for name in INCLUDE.findall(source.read_text(encoding="utf-8", errors="replace")):
        for folder in (ROOT / "app", source.parent):
            header = folder / name
            if header.is_file() and header not in seen:
                seen.add(header)
                headers_of(header, seen)
                break
    return seen


def key_of(source, entry):
    digest = hashlib.sha256()
    digest.update((ROOT / ".clang-tidy").read_bytes())
    command = entry.get("command") or " ".join(entry["arguments"])
    digest.update(command.replace(str(ROOT), ".").encode())
    for path in [source, *sorted(headers_of(source, set()))]:
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", required=True)
    options.add_argument("--cache", required=True)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--all", action="store_true", help="every source, changed or not")
    given = options.parse_args()

    build = pathlib.Path(given.build).resolve()
    entries = {pathlib.Path(e["file"]): e for e in json.loads((build / "compile_commands.json").read_text())}
    changed = None if given.all else changed_files()
    sources = []
    for path in sorted(entries):
        if not path.is_relative_to(ROOT) or path.is_relative_to(build):
            continue
        name = str(path.relative_to(ROOT))
        header = str(path.relative_to(ROOT).with_suffix(".h"))
        if changed is None or name in changed or header in changed:
            sources.append(path)

    cache = pathlib.Path(given.cache)
    cache.mkdir(parents=True, exist_ok=True)

    def check(source):
        stamp = cache / key_of(source, entries[source])
        if stamp.exists():
            return source, 0, "", True
        done = subprocess.run(["clang-tidy", "--quiet", "-p", str(build), str(source)], capture_output=True, text=True)
        if done.returncode == 0:
            stamp.touch()
        return source, done.returncode, done.stdout + done.stderr, False

    failed = remembered = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=given.jobs) as pool:
        for source, result, text, known in pool.map(check, sources):
            remembered += known
            if result != 0:
                failed += 1
                print(text)
            print(f"{'FAILED' if result else 'ok'}  {source.relative_to(ROOT)}{' (remembered)' if known else ''}", flush=True)
    print(f"{len(sources)} sources changed, {remembered} remembered as clean, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
