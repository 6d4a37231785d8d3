# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""What CTest's log says was skipped, which CTest itself counts as passed.

skipped.py LASTTEST.LOG PASSED FAILED: a line `note: skipped, TEST: WHY` for each reason, then the numbers of CTest
without the programs in which nothing ran: `PASSED FAILED SKIPPED`. SKIPPED counts test functions."""

import pathlib
import re
import sys

TEST = re.compile(r"^\d+/\d+ Testing: (?P<name>.+)$", re.MULTILINE)
QT_SKIP = re.compile(r"^SKIP   : \S+\((?P<row>[^)\n]*)\) ?(?P<why>.*)$", re.MULTILINE)
QT_TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
PYTHON_SKIP = re.compile(r"skipped (?P<quote>['\"])(?P<why>.*)(?P=quote)\s*$", re.MULTILINE)
PYTHON_TOTALS = re.compile(r"^Ran (\d+) tests?", re.MULTILINE)


def outputs(log):
    """Each test's name with what it printed."""
    starts = list(TEST.finditer(log))
    for start, following in zip(starts, [*starts[1:], None]):
        yield start["name"], log[start.end():following.start() if following else len(log)]


def skipped(output):
    """The reasons, one a test function, and whether anything ran."""
    if totals := QT_TOTALS.findall(output):
        # initTestCase and cleanupTestCase count as passed though they test nothing.
        ran = sum(int(passed) + int(failed) for passed, failed, _ in totals) > 2 * len(totals)
        return [found["why"] for found in QT_SKIP.finditer(output)], ran
    reasons = [found["why"] for found in PYTHON_SKIP.finditer(output)]
    ran = PYTHON_TOTALS.search(output)
    return reasons, not reasons or (ran is not None and int(ran[1]) > len(reasons))


def main():
    path, passed, failed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    total = 0
    for name, output in outputs(path.read_text("utf-8", "replace")):
        reasons, ran = skipped(output)
        total += len(reasons)
        if reasons and not ran:
            passed -= 1
        for why in dict.fromkeys(reasons):
            print(f"note: skipped, {name}: {why}")
    print(passed, failed, total)


if __name__ == "__main__":
    main()
