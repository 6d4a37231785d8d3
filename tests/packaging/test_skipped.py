# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""What was skipped is told and counted, on the log of a CTest that runs tests of each kind."""

import pathlib
import subprocess
import sys
import tempfile
import textwrap
import unittest

SKIPPED = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "lib" / "skipped.py"

PYTHON = '''
import unittest
class Some(unittest.TestCase):
    def test_runs(self): pass
    @unittest.skip("no disk of that kind")
    def test_left_out(self): pass
@unittest.skip("the data aren't here")
class None_(unittest.TestCase):
    def test_one(self): pass
    def test_two(self): pass
class Class(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("no npm")
    def test_one(self): pass
'''

QT_PART = """\
********* Start testing of FaultTest *********
PASS   : FaultTest::initTestCase()
PASS   : FaultTest::works()
SKIP   : FaultTest::fullDisk() this system doesn't let us make such a disk
   Loc: [somewhere(136)]
PASS   : FaultTest::cleanupTestCase()
Totals: 3 passed, 0 failed, 1 skipped, 0 blacklisted, 3ms
"""
QT_ALL = """\
SKIP   : SyncTest::initTestCase() nginx is not installed
PASS   : SyncTest::cleanupTestCase()
Totals: 1 passed, 0 failed, 1 skipped, 0 blacklisted, 0ms
"""


class Skipped(unittest.TestCase):
    def read(self, outputs, passed, failed):
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder, "LastTest.log")
            log.write_text("".join(f"{number}/{len(outputs)} Testing: {name}\nOutput:\n---\n{output}<end of output>\n"
                                   for number, (name, output) in enumerate(outputs.items(), 1)))
            done = subprocess.run([sys.executable, SKIPPED, log, str(passed), str(failed)], capture_output=True,
                                  text=True, check=True)
        return done.stdout.splitlines()

    def python(self, name):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "test_it.py").write_text(textwrap.dedent(PYTHON))
            return subprocess.run([sys.executable, "-m", "unittest", "-v", *(f"test_it.{one}" for one in name)], cwd=folder,
                                  capture_output=True, text=True).stderr

    def test_qt(self):
        self.assertEqual(self.read({"faulttest": QT_PART, "synctest": QT_ALL, "other": "Totals: 5 passed, 0 failed, 0 skipped"}, 3, 0),
                         ["note: skipped, faulttest: this system doesn't let us make such a disk",
                          "note: skipped, synctest: nginx is not installed", "2 0 2"])

    def test_python(self):
        self.assertEqual(self.read({"some": self.python(["Some"]), "none": self.python(["None_"]), "class": self.python(["Class"])}, 3, 0),
                         ["note: skipped, some: no disk of that kind", "note: skipped, none: the data aren't here",
                          "note: skipped, class: no npm", "1 0 4"])

    def test_nothing_skipped(self):
        self.assertEqual(self.read({"a": "PASS   : A::b()\nTotals: 3 passed, 0 failed, 0 skipped\n", "b": "fine\n"}, 1, 1), ["1 1 0"])


if __name__ == "__main__":
    unittest.main()
