# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""hansactl sync where the world does not help: certificates, full disks, folders that are not
ours to write, two programs at once. The cache is at one revision or the other, and what the user
made is as it was."""

import functools
import http.server
import json
import os
import pathlib
import resource
import shutil
import ssl
import subprocess
import tempfile
import threading
import unittest

from hansactl import MOUNTING, NOW, PROGRAM, QuietHandler, Served, must, organisation, run

MANY = 3000


class Published(unittest.TestCase):
    """A publisher with MANY organisations at revision 1 and a profile that follows it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.profile = self.path / "profile"
        (self.path / "web").mkdir()
        must(run("catalogue", "keygen", "--out", self.path / "key"))

    def publish(self, word, length=40):
        lines = self.path / "lines.jsonl"
        lines.write_text("".join(json.dumps(organisation(n, f"n{n}", f"{word} {n}", summary=f"{word} " * length)) + "\n"
                                 for n in range(MANY)))
        must(run("catalogue", "import", "--into", self.path / "publisher", lines))
        must(run("catalogue", "publish", "--into", self.path / "publisher", "--web", self.path / "web",
                 "--key", self.path / "key", "--id", "org.example"))

    def follow(self, url, **options):
        return run("sync", "--from", url, "--key", self.path / "key.pub", profile=self.profile, **options)

    def revision(self):
        return run("status", profile=self.profile).json["catalogues"][0]["revision"]

    def is_whole_at(self, revision, word):
        verified = run("status", "--verify", profile=self.profile)
        self.assertEqual(verified.code, 0, verified)
        self.assertEqual(self.revision(), revision)
        found = run("list", "organisation", word, profile=self.profile).json
        self.assertEqual(found["count"], MANY)


@unittest.skipUnless(shutil.which("openssl"), "needs openssl, to make a certificate")
class Certificates(Published):
    def certificate(self, name):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Tests",
                        "-addext", f"subjectAltName={name}", "-keyout", self.path / "tls.key",
                        "-out", self.path / "tls.pem"], check=True, capture_output=True)

    def served(self):
        handler = functools.partial(QuietHandler, directory=str(self.path / "web"))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path / "tls.pem", self.path / "tls.key")
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # a client that refuses us
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"https://127.0.0.1:{server.server_address[1]}/"

    def sync(self, url, trusted):
        environment = {**os.environ, "LC_ALL": "C"}
        environment.pop("SSL_CERT_FILE", None)
        if trusted:
            environment["SSL_CERT_FILE"] = str(self.path / "tls.pem")
        return subprocess.run([PROGRAM, "--profile", self.profile, "--at", NOW, "--format", "json", "sync", "--from", url,
                               "--key", self.path / "key.pub"], capture_output=True, text=True, env=environment)

    def test_only_a_server_that_is_known_is_followed(self):
        self.publish("Alpha")
        self.certificate("IP:127.0.0.1")
        url = self.served()
        refused = self.sync(url, trusted=False)
        self.assertEqual(refused.returncode, 3, refused)
        self.assertIn("certificate", refused.stderr)
        self.assertEqual(refused.stdout, "")
        done = self.sync(url, trusted=True)
        self.assertEqual(done.returncode, 0, done)
        self.is_whole_at(1, "Alpha")

    def test_a_certificate_of_another_host_is_refused(self):
        self.publish("Alpha")
        self.certificate("DNS:elsewhere.example")
        refused = self.sync(self.served(), trusted=True)
        self.assertEqual(refused.returncode, 3, refused)
        self.assertIn("certificate", refused.stderr)


class Sizes(Published):
    def test_a_large_catalogue_is_taken_once_its_size_is_accepted(self):
        # 40 MB of nothing, which are a few kB on the wire
        lines = self.path / "lines.jsonl"
        fields = {f"x{key:02}": "a" * 16_000 for key in range(62)}
        lines.write_text("".join(json.dumps(organisation(n, f"n{n}", f"N {n}", **fields)) + "\n" for n in range(40)))
        must(run("catalogue", "import", "--into", self.path / "publisher", lines))
        must(run("catalogue", "publish", "--into", self.path / "publisher", "--web", self.path / "web",
                 "--key", self.path / "key", "--id", "org.example"))
        with Served(self.path / "web") as server:
            refused = self.follow(server.url)
            self.assertEqual(refused.code, 3, refused)
            self.assertIn("40 records", refused.err)
            self.assertIn("--accept-size", refused.err)
            self.assertEqual(refused.out, "")
            must(run("sync", "--from", server.url, "--key", self.path / "key.pub", "--accept-size", profile=self.profile))
            must(run("sync", profile=self.profile))
            self.assertEqual(run("list", "organisation", profile=self.profile).json["count"], 40)


class Faults(Published):
    def test_a_disk_that_fills_up(self):
        self.publish("Alpha")
        with Served(self.path / "web") as server:
            must(self.follow(server.url))
            must(run("shortlist", "create", "Precious", profile=self.profile))
            workspace = (self.profile / "workspace.db").read_bytes()
            size = (self.profile / "catalogue.db").stat().st_size
            self.publish("Beta", 120)
            for limit in (size // 8, size // 2, size, size + size // 8):
                with self.subTest(limit):
                    full = self.follow(server.url, preexec_fn=lambda limit=limit: resource.setrlimit(
                        resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY)))
                    self.assertEqual(full.code, 1, full)
                    self.assertIn("catalogue.db", full.err)
                    self.assertNotIn("terminate", full.err)
                    self.is_whole_at(1, "Alpha")
                    self.assertEqual((self.profile / "workspace.db").read_bytes(), workspace)
            must(self.follow(server.url))
        self.is_whole_at(2, "Beta")
        listed = run("shortlist", "list", profile=self.profile).json
        self.assertEqual([one["name"] for one in listed["results"]], ["Precious"])

    @unittest.skipUnless(MOUNTING, "needs the right to mount")
    def test_a_small_file_system(self):
        self.publish("Alpha")
        small = self.path / "small"
        small.mkdir()
        script = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" --profile "$1/p" sync --from "$3" --key "$4"'
        with Served(self.path / "web") as server:
            process = subprocess.run([*MOUNTING, "sh", "-c", script, "sh", small, PROGRAM, server.url,
                                      self.path / "key.pub"], capture_output=True, text=True)
        self.assertEqual(process.returncode, 1, process)
        self.assertIn("small/p/catalogue.db: the disk is full", process.stderr)

    @unittest.skipUnless(MOUNTING, "needs the right to mount")
    def test_a_profile_that_is_read_only(self):
        self.publish("Alpha")
        with Served(self.path / "web") as server:
            must(self.follow(server.url))
            self.publish("Beta")
            script = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && exec "$2" --profile "$1" sync'
            process = subprocess.run([*MOUNTING, "sh", "-c", script, "sh", self.profile, PROGRAM],
                                     capture_output=True, text=True)
        self.assertEqual(process.returncode, 1, process)
        self.assertIn(str(self.profile), process.stderr)
        self.is_whole_at(1, "Alpha")

    def test_two_programs_at_once(self):
        self.publish("Alpha")
        with Served(self.path / "web") as server:
            must(self.follow(server.url))
            self.publish("Beta")
            both = [subprocess.Popen([PROGRAM, "--profile", self.profile, "--at", NOW, "sync"], stdout=subprocess.DEVNULL,
                                     stderr=subprocess.PIPE, text=True) for _ in range(2)]
            for process in both:
                said = process.communicate(timeout=60)[1]
                self.assertEqual(process.returncode, 0, said)
        self.is_whole_at(2, "Beta")


if __name__ == "__main__":
    unittest.main()
