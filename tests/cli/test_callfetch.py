# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Calls fetched from an API like the EU portal's, on the loopback: it pages, repeats itself, asks to
be left in peace for a while, breaks down, and answers with something else."""

import email
import http.server
import json
import pathlib
import tempfile
import threading
import unittest
import urllib.parse

from hansactl import fresh_profile, must, run
from portalapi import page, result


class Portal(http.server.ThreadingHTTPServer):
    """Answers with pages of `results`; before that, once each, with what is in `trouble`."""

    daemon_threads = True

    def __init__(self, results, size=100, total=None, trouble=()):
        super().__init__(("127.0.0.1", 0), Handler)
        self.results, self.size = results, size
        self.total = len(results) if total is None else total
        self.trouble = list(trouble)
        self.asked = []
        self.forms = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_address[1]}/search?apiKey=SEDIA&text=***"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body, *headers):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/feed.xml":
            self.answer(200, b"<rss><channel><title>F</title><item><title>A feed's call</title><guid>1</guid></item></channel></rss>")
        else:
            self.answer(404, b"")

    def do_POST(self):
        server = self.server
        form = self.rfile.read(int(self.headers["Content-Length"]))
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        number = int(query["pageNumber"][0])
        server.asked.append(number)
        server.forms.append((self.headers["Content-Type"], form))
        if server.trouble:
            status, body, *headers = server.trouble.pop(0)
            if status:
                return self.answer(status, body, *headers)
        start = (number - 1) * server.size
        return self.answer(200, json.dumps(page(server.results[start:start + server.size], number, server.total)).encode())


class CallFetch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = fresh_profile(folder.name)

    def serve(self, *arguments, **options):
        portal = Portal(*arguments, **options)
        self.addCleanup(portal.server_close)
        self.addCleanup(portal.shutdown)
        return portal

    def fetch(self, portal):
        return run("calls", "fetch", "--portal", portal.address, profile=self.profile)

    @staticmethod
    def topics(count):
        return [result(f"{number}TOPICS", f"Topic {number}", identifier=f"X-{number}", deadlineDate="2027-02-10") for number in range(count)]

    def test_page_by_page(self):
        portal = self.serve(self.topics(250))
        self.assertEqual(must(self.fetch(portal)).json["added"], 250)
        self.assertEqual(portal.asked, [1, 2, 3])
        kind, form = portal.forms[0]
        parts = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + form).get_payload()
        names = [part.get_param("name", header="content-disposition") for part in parts]
        self.assertEqual(names, ["query", "languages", "sort"])
        for part in parts:
            json.loads(part.get_payload())
        self.assertEqual(must(self.fetch(portal)).json["same"], 250)

    def test_what_is_repeated_is_one(self):
        topics = self.topics(150)
        portal = self.serve(topics[:100] + topics[60:150], total=190)
        done = must(self.fetch(portal)).json
        self.assertEqual((done["added"], done["merged"]), (150, 40))

    def test_a_server_that_never_ends(self):
        portal = self.serve(self.topics(100) * 50, total=1_000_000)
        self.assertEqual(must(self.fetch(portal)).json["added"], 100)
        self.assertEqual(portal.asked, [1, 2])

    def test_trouble_on_the_way(self):
        for trouble in ((429, b"slow down", ("Retry-After", "1")), (503, b""), (500, b"<html>oops</html>")):
            with self.subTest(trouble[0]):
                self.profile = fresh_profile(tempfile.mkdtemp(dir=self.folder))
                portal = self.serve(self.topics(150), trouble=[(0, b""), trouble])
                self.assertEqual(must(self.fetch(portal)).json["added"], 150)
                self.assertEqual(portal.asked, [1, 2, 2])

    def test_what_is_no_answer_changes_nothing(self):
        before = run("status", profile=self.profile).json["catalogues"]
        for body, code in ((b"<html>Maintenance</html>", 2), (b'{"error": "no"}', 2), (json.dumps({"totalResults": 5, "result": []}).encode(), 2)):
            portal = self.serve(self.topics(150), trouble=[(0, b""), (200, body)])
            failed = self.fetch(portal)
            self.assertEqual(failed.code, code, failed)
            self.assertIn("page 2", failed.err)
            self.assertEqual(run("status", profile=self.profile).json["catalogues"], before)
        refused = self.serve(self.topics(1), trouble=[(403, b"")])
        self.assertEqual(self.fetch(refused).code, 4)

    def test_other_addresses(self):
        portal = self.serve([])
        root = portal.address.split("/search")[0]
        self.assertEqual(must(run("calls", "fetch", "--from", root + "/feed.xml", profile=self.profile)).json["added"], 1)
        self.assertEqual(run("calls", "fetch", "--from", root + "/nothing", profile=self.profile).code, 4)
        for address in ("http://example.org/feed.xml", "file:///etc/passwd", "ftp://example.org"):
            self.assertEqual(run("calls", "fetch", "--from", address, profile=self.profile).code, 2, address)


if __name__ == "__main__":
    unittest.main()
