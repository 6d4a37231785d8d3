# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Files are the same whatever the user's language: a decimal comma or a dotless i in one is wrong data."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zipfile

from hansactl import NOW, PROGRAM, fresh_profile

LOCALES = ["de_DE", "fr_FR", "tr_TR"]
CRITERIA = ["--prefer", "country=AT,FR:3", "--prefer", "members.sme=50..:1"]
FORMATS = ["csv", "geojson", "jsonl", "xlsx"]


def parts(path):
    """The bytes of a file; of a workbook those of its parts, which have no dates."""
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class Locales(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not shutil.which("localedef"):
            raise unittest.SkipTest("localedef is not installed, so there is no locale to test with")
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = pathlib.Path(cls.folder.name)
        for name in LOCALES:
            subprocess.run(["localedef", "--no-archive", "-i", name, "-f", "UTF-8", str(cls.path / f"{name}.utf8")],
                           check=True, capture_output=True)
        cls.profile = fresh_profile(cls.folder.name)

    def run_in(self, locale, *arguments):
        environment = dict(os.environ, LOCPATH=str(self.path), LC_ALL=locale, NO_COLOR="1")
        return subprocess.run([PROGRAM, "--profile", self.profile, "--at", NOW, *map(str, arguments)], env=environment,
                              capture_output=True, check=True, timeout=120)

    def test_the_locales_are_real(self):
        decimal = subprocess.run(["locale", "decimal_point"], env=dict(os.environ, LOCPATH=str(self.path), LC_ALL="de_DE.UTF-8"),
                                 capture_output=True, text=True)
        self.assertEqual(decimal.stdout.strip(), ",")

    def test_exports_are_byte_for_byte_the_same(self):
        for form in FORMATS:
            expected = self.path / f"C.{form}"
            self.run_in("C.UTF-8", "export", *CRITERIA, "--to", expected)
            for name in LOCALES:
                with self.subTest(form=form, locale=name):
                    written = self.path / f"{name}.{form}"
                    self.run_in(f"{name}.UTF-8", "export", *CRITERIA, "--to", written)
                    self.assertEqual(parts(written), parts(expected))

    def test_contacts_differ_in_names_of_countries_alone(self):
        def places(locale):
            written = self.path / f"{locale}.vcf"
            self.run_in(locale, "export", *CRITERIA, "--to", written)
            return [line for line in written.read_text("utf-8").splitlines() if not line.startswith("ADR")]

        self.assertTrue(any(line.startswith("FN:") for line in places("C.UTF-8")))
        for name in LOCALES:
            self.assertEqual(places(f"{name}.UTF-8"), places("C.UTF-8"), name)

    def test_answers_are_the_same(self):
        commands = [["search", "digital", *CRITERIA, "--explain"], ["search", "INDUSTRY", *CRITERIA],
                    ["list", "organisation"], ["show", "org:alpha"], ["calls", "list"], ["status"],
                    ["search", "--must", "distance=Stuttgart,800"]]
        for command in commands:
            for form in ("json", "csv"):
                expected = self.run_in("C.UTF-8", "--format", form, *command)
                for name in LOCALES:
                    with self.subTest(command=command, form=form, locale=name):
                        said = self.run_in(f"{name}.UTF-8", "--format", form, *command)
                        self.assertEqual((said.stdout, said.stderr), (expected.stdout, expected.stderr))


if __name__ == "__main__":
    unittest.main()
