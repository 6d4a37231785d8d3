# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Key sets: two people sign, one of them on another machine; a key for freshness alone; a key
that is stolen. What a follower takes over, and what it refuses and keeps."""

import base64
import json
import pathlib
import shutil
import tempfile
import unittest

from hansactl import Served, must, organisation, run


class Keys(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.into, self.web, self.profile = (self.path / name for name in ("into", "web", "profile"))
        for name in ("anna", "ben", "carla", "server"):
            must(run("catalogue", "keygen", "--out", self.path / name))
        self.count = 0
        self.publish("anna", more=5)
        server = Served(self.web)
        self.url = server.__enter__().url
        self.addCleanup(server.__exit__, None, None, None)

    def public(self, name):
        return self.path / f"{name}.pub"

    def signers(self, names):
        return [part for name in names for part in ("--key", self.path / name)]

    def publish(self, *names, more=0):
        if more:
            lines = self.path / "lines.jsonl"
            lines.write_text("".join(json.dumps(organisation(n, f"n{n}", f"Number {n}")) + "\n"
                                     for n in range(self.count, self.count + more)))
            self.count += more
            must(run("catalogue", "import", "--into", self.into, lines))
        done = run("catalogue", "publish", "--into", self.into, "--web", self.web, "--id", "org.example",
                   *self.signers(names))
        return done

    def edit(self, what, name, role, *options, by):
        return run("catalogue", "keys", what, self.public(name), "--into", self.into, "--role", role, *options,
                   *self.signers(by))

    def sync(self, **options):
        return run("sync", profile=self.profile, **options)

    def follow(self, name="anna", profile=None):
        return run("sync", "--from", self.url, "--key", self.public(name), profile=profile or self.profile)

    def held(self):
        status = must(run("status", profile=self.profile)).json["catalogues"][0]
        return status["revision"], status["counts"]["organisation"]

    def elsewhere(self, file, name):
        """Another person signs a copy of a file on a machine that has nothing else."""
        with tempfile.TemporaryDirectory() as machine:
            copy = pathlib.Path(machine) / file.name
            shutil.copy(file, copy)
            signed = must(run("catalogue", "keys", "sign", copy, "--key", self.path / name))
            shutil.copy(copy, file)
        return signed.json["signatures"]

    def two_people(self):
        """Anna and Ben sign content together, the server's key says that it is fresh."""
        first = must(self.edit("add", "ben", "content", "--threshold", "2", by=["anna"]))
        self.assertFalse(first.json["in_force"])
        must(self.edit("add", "server", "freshness", by=["anna"]))
        self.assertEqual(self.elsewhere(self.into / "keys-to-sign.json", "ben"), 2)
        done = must(self.publish("anna", more=5))
        self.assertEqual((done.json["signatures"], done.json["threshold"]), (1, 2))
        self.assertIn("content-to-sign.json", done.json["waits_for"])
        return self.into / "content-to-sign.json"

    def test_two_people_sign(self):
        must(self.follow())
        waiting = self.two_people()
        self.assertEqual(self.sync().json["revision"], 1)  # nothing is out yet
        self.elsewhere(waiting, "ben")
        done = must(self.publish("server"))  # which has neither of the two keys
        self.assertEqual(done.json["signatures"], 2)
        self.assertFalse(waiting.exists())
        synced = must(self.sync())
        self.assertEqual(self.held(), (2, 10))
        self.assertEqual(synced.json["requests"], 3)  # head, keys, pack
        must(run("status", "--verify", profile=self.profile))
        must(run("catalogue", "verify", self.web, "--key", self.public("anna")))

        # Freshness alone, day by day, with the server's key alone.
        again = must(self.publish("server"))
        self.assertFalse(again.json["changed"])
        self.assertEqual(must(self.sync()).json["requests"], 1)
        # A newcomer may know either of the two.
        for name in ("anna", "ben"):
            must(self.follow(name, self.path / f"newcomer-{name}"))
        self.assertEqual(self.follow("server", self.path / "newcomer-server").code, 3)

    def test_one_signature_is_not_enough(self):
        must(self.follow())
        waiting = self.two_people()
        self.elsewhere(waiting, "ben")
        must(self.publish("server"))
        must(self.sync())
        head = json.loads((self.web / "catalogue.json").read_text())
        head["content"]["signatures"].pop()
        (self.web / "catalogue.json").write_text(json.dumps(head) + " ")
        refused = self.sync()
        self.assertEqual(refused.code, 3)
        self.assertIn("1 of its keys signed it, and 2 have to", refused.err)
        self.assertEqual(self.held(), (2, 10))

    def test_a_stolen_key_is_void(self):
        must(self.follow())
        must(self.edit("add", "ben", "content", by=["anna", "ben"]))
        must(self.edit("add", "ben", "freshness", by=["anna", "ben"]))
        must(self.publish("anna", more=1))
        must(self.sync())
        old = self.path / "old"
        shutil.copytree(self.into, old)
        # Anna's key is stolen: Ben's replaces it.
        must(self.edit("remove", "anna", "content", by=["ben"]))
        must(self.edit("remove", "anna", "freshness", by=["ben"]))
        must(self.publish("ben", more=1))
        must(self.sync())
        self.assertEqual(self.held()[1], 7)
        # The thief goes on from the old state, with the old sets and a higher revision.
        web, self.into, self.web = self.web, old, self.path / "thief"
        must(run("catalogue", "publish", "--into", self.into, "--web", self.web, "--id", "org.example", "--revision", "9",
                 "--title", "Stolen", *self.signers(["anna"])))
        for file in self.web.rglob("*"):
            if file.is_file():
                target = web / file.relative_to(self.web)
                target.parent.mkdir(exist_ok=True)
                shutil.copy(file, target)
        refused = self.sync()
        self.assertEqual(refused.code, 3)
        self.assertIn("another key", refused.err)
        self.assertEqual(self.held()[1], 7)

    def test_sets_that_do_not_lead_on_are_refused(self):
        must(self.follow())
        must(self.edit("add", "ben", "content", by=["anna"]))
        must(self.publish("anna", more=1))
        must(self.sync())
        keys = self.web / "keys.json"
        good = keys.read_text()
        # The next set signed by its own keys only: Carla alone, who was never let in.
        chain = json.loads(good)
        payload = json.loads(base64.b64decode(chain["sets"][0]["payload"]))
        carla = self.public("carla").read_text().strip().splitlines()[-1]
        payload.update(version=2, roles={role: {"keys": [carla], "threshold": 1} for role in ("content", "freshness")})
        draft = self.path / "draft.json"
        draft.write_text(json.dumps({"sets": [{"payloadType": chain["sets"][0]["payloadType"], "signatures": [],
                                               "payload": base64.b64encode(json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()).decode()}]}))
        must(run("catalogue", "keys", "sign", draft, "--key", self.path / "carla"))
        forged = {"sets": [chain["sets"][0], json.loads(draft.read_text())["sets"][0]]}
        head = json.loads((self.web / "catalogue.json").read_text())
        for number, (text, version, says) in enumerate((
                (json.dumps(forged), 2, "not signed by the keys before it"),
                (json.dumps({"sets": forged["sets"][1:]}), 2, "another one than you have"),
                (json.dumps({"sets": []}), 2, "there is no key set"),
                ("x" * (256 * 1024 + 1), 2, "longer than"))):
            with self.subTest(says):
                keys.write_text(text)
                head["key_set"] = version
                (self.web / "catalogue.json").write_text(json.dumps(head) + " " * (number + 1))
                refused = self.sync()
                self.assertEqual(refused.code, 3, refused.err)
                self.assertIn(says, refused.err)
                self.assertEqual(self.held()[1], 6)
        keys.unlink()
        (self.web / "catalogue.json").write_text(json.dumps(head) + " " * 9)
        self.assertEqual(self.sync().code, 4)

    def test_a_set_expires(self):
        must(self.follow())
        must(self.edit("add", "ben", "content", "--expires", "10", by=["anna"]))
        must(self.publish("anna", more=1))
        must(self.sync())
        late = "2026-12-20T00:00:00Z"
        (self.web / "catalogue.json").write_text((self.web / "catalogue.json").read_text() + " ")
        warned = must(self.sync(at=late))
        self.assertIn("keys of the catalogue org.example have expired", warned.err)
        refused = run("sync", "--from", self.url, "--key", self.public("anna"), profile=self.path / "late", at=late)
        self.assertEqual(refused.code, 3)
        self.assertIn("its keys have expired", refused.err)

    def test_edits_that_are_none_are_refused(self):
        must(self.edit("add", "ben", "content", by=["anna"]))
        for arguments, says in (
                (("add", "ben", "content"), "has that role already"),
                (("remove", "carla", "content"), "does not have that role"),
                (("remove", "anna", "freshness"), "only 0 would be left"),
                (("add", "carla", "content", "--threshold", "9"), "9 have to sign")):
            with self.subTest(says):
                refused = self.edit(*arguments, by=["anna"])
                self.assertEqual(refused.code, 2)
                self.assertIn(says, refused.err)
        shown = must(run("catalogue", "keys", "show", "--into", self.into)).json
        self.assertEqual([one["version"] for one in shown["sets"]], [1])


if __name__ == "__main__":
    unittest.main()
