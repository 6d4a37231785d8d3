# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""A catalogue behind caches: an nginx that has the files, two caching nginx in front of it as a
CDN has them, and clients at both. What scales static files scales a catalogue: the origin is
asked once an edge for each immutable file, however many clients there are."""

import collections
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import unittest

from hansactl import must, organisation, run

NGINX = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
CLIENTS = 4


class Nginx:
    """A server on a free port of the loopback, stopped with its test."""

    def __init__(self, test, server, http=""):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-nginx-")
        test.addCleanup(folder.cleanup)
        self.work = pathlib.Path(folder.name)
        self.work.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        temporary = " ".join(f"{name}_temp_path {self.work}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;" if os.geteuid() == 0 else ""
        (self.work / "nginx.conf").write_text(
            f"daemon off; master_process off; {user} pid {self.work}/pid; error_log {self.work}/error.log; events {{}}\n"
            f"http {{ log_format asked '$request_uri $status'; access_log {self.work}/asked.log asked; {temporary}\n"
            f"default_type application/octet-stream; {http.format(work=self.work)}\n"
            f"server {{ listen 127.0.0.1:{self.port}; {server} }} }}\n")
        self.process = subprocess.Popen([NGINX, "-p", self.work, "-c", self.work / "nginx.conf"], stderr=subprocess.DEVNULL)
        test.addCleanup(self.stop)
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    break
            time.sleep(0.02)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/"

    def asked(self):
        time.sleep(0.1)
        return collections.Counter(line.split()[0] for line in (self.work / "asked.log").read_text().splitlines())

    def stop(self):
        self.process.terminate()
        self.process.wait()


@unittest.skipUnless(NGINX, "needs nginx")
class Edges(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hansactl-")
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.path.chmod(0o755)
        self.web = self.path / "web"
        must(run("catalogue", "keygen", "--out", self.path / "key"))
        self.publish(0)
        self.origin = Nginx(self, f"root {self.web};")
        # The one looks for a new head at every request, the other lags behind by an hour.
        self.fresh = self.edge("proxy_cache_valid 200 1h; location = /catalogue.json "
                               "{{ proxy_cache off; proxy_pass {origin}; }}")
        self.lagging = self.edge("proxy_cache_valid 200 1h;")

    def edge(self, rules):
        origin = self.origin.url.rstrip("/")
        return Nginx(self, f"{rules.format(origin=origin)} location / {{ proxy_pass {origin}; proxy_cache files; }}",
                     "proxy_cache_path {work}/cache keys_zone=files:1m;")

    def publish(self, number):
        lines = self.path / "lines.jsonl"
        lines.write_text("".join(json.dumps(organisation(n, f"n{n}", f"Number {n} of {number if n < 5 else 0}")) + "\n"
                                 for n in range(500)))
        must(run("catalogue", "import", "--into", self.path / "into", lines))
        must(run("catalogue", "publish", "--into", self.path / "into", "--web", self.web, "--key", self.path / "key",
                 "--id", "org.example"))

    def follow(self, edge, client):
        return run("sync", "--from", edge.url, "--key", self.path / "key.pub", profile=self.path / f"client-{client}")

    def test_the_origin_is_asked_once_an_edge(self):
        for client in range(CLIENTS):
            must(self.follow(self.fresh, f"fresh-{client}"))
            must(self.follow(self.lagging, f"lagging-{client}"))
        for number in range(1, 4):
            self.publish(number)
            for client in range(CLIENTS):
                synced = must(self.follow(self.fresh, f"fresh-{client}")).json
                self.assertEqual((synced["revision"], synced["requests"]), (number + 1, 2))
        asked = self.origin.asked()
        files = {path: times for path, times in asked.items() if path != "/catalogue.json"}
        self.assertGreaterEqual(len(files), 4)  # the snapshot and three packs
        self.assertLessEqual(max(files.values()), 2, files)
        self.assertEqual(sum(times == 2 for times in files.values()), 1, files)  # the snapshot, by both
        self.assertEqual(asked["/catalogue.json"], CLIENTS * 4 + 1)
        # Of the clients' requests for packs the edge answered all but one each.
        packs = {path: times for path, times in self.fresh.asked().items() if path.startswith("/packs/")}
        self.assertEqual(set(packs.values()), {CLIENTS})

    def test_a_lagging_edge_is_refused(self):
        must(self.follow(self.lagging, "stays"))
        self.publish(1)
        must(self.follow(self.fresh, "moves"))
        refused = self.follow(self.lagging, "moves")
        self.assertEqual(refused.code, 3)
        self.assertIn("an older copy, perhaps a lagging cache", refused.err)
        self.assertEqual(must(run("status", profile=self.path / "client-moves")).json["catalogues"][0]["revision"], 2)
        self.assertEqual(must(self.follow(self.lagging, "stays")).json["revision"], 1)  # for whom it is the newest


if __name__ == "__main__":
    unittest.main()
