# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Follows a catalogue on a web server: the fingerprint first, then a new revision, an update
that is cancelled, and a key that is another's."""

import base64
import functools
import hashlib
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import threading

from window import Window

FOLDER = pathlib.Path(os.environ["HANSA_JOURNEY_FOLDER"])
NOW = "2026-11-23T10:00:00Z"


class Server:
    """Serves a folder on the loopback; while `held`, packs are not sent."""

    def __init__(self, folder):
        self.go = threading.Event()
        self.go.set()
        outer = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def do_GET(self):
                if "/packs/" in self.path:
                    outer.go.wait(60)
                try:
                    super().do_GET()
                except (BrokenPipeError, ConnectionResetError):  # it was cancelled
                    pass

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


def hansactl(*arguments):
    done = subprocess.run([os.environ["HANSACTL"], "--at", NOW, "--format", "json", *map(str, arguments)],
                          check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def publish(names, key="key", publisher="publisher", web="web", *options):
    lines = FOLDER / "lines.jsonl"
    lines.write_text("".join(json.dumps({
        "id": f"org:{name.lower().replace(' ', '-')}", "name": name, "country": "AT", "as_of": "2026-11-01",
        "sources": [{"url": "https://example.org/1", "date": "2026-11-01"}]}) + "\n" for name in names))
    if not (FOLDER / key).exists():
        hansactl("catalogue", "keygen", "--out", FOLDER / key)
    hansactl("catalogue", "import", "--replace", "--into", FOLDER / publisher, lines)
    return hansactl("catalogue", "publish", "--into", FOLDER / publisher, "--web", FOLDER / web, "--key", FOLDER / key,
                    "--id", "org.alps", "--title", "Clusters of the Alps", *options)


def says(window, text):
    """A control whose name or description has the text in it."""
    return window.wait(f"“{text}” somewhere",
                       lambda: [n for n in window.all() if text in n.name or text in n.description])


def main():
    key = publish(["Alpine Timber", "Alpine Photonics"])["key"]
    server = Server(FOLDER / "web")
    window = Window("--room", "settings")

    # Without a key its fingerprint is shown first, and nothing is taken over before one agrees.
    address = window.focus("text", "Address of the catalogue")
    window.type(server.url)
    window.key("Return")
    shown = window.wait("the fingerprint", lambda: [n for n in window.all() if n.name.startswith("Fingerprint ")])[0].name
    # SHA-256 of the key's 32 bytes, as whoever compares it computes it: not from what the program says of it.
    digest = hashlib.sha256(base64.b64decode(key.removeprefix("ed25519:"))).hexdigest()
    window.check("".join(shown.removeprefix("Fingerprint ").split()).replace(":", "").lower() == digest,
                 f"{shown} is not the fingerprint {digest}")
    listed = hansactl("--profile", window.profile, "status")
    window.check([c["id"] for c in listed["catalogues"]] == ["hansa.embedded"], "it was followed before one agreed")
    window.press("button", "It is the same: follow")
    says(window, "Clusters of the Alps is now at revision 1: 2 added")
    says(window, "Online")
    window.wait("room for another address", lambda: address.queryText().characterCount == 0)

    # A new revision.
    publish(["Alpine Timber", "Alpine Photonics", "Alpine Hydrogen"])
    window.press("button", "Update now")
    says(window, "Clusters of the Alps is now at revision 2: 1 added")
    window.press("button", "Update now")
    says(window, "Clusters of the Alps is up to date (revision 2)")
    window.press("page tab", "Search")
    window.find("text", "Search for")
    window.key("ctrl+f")
    window.type("alpine hydrogen")
    window.wait("the new organisation in the list", 
                lambda: [n for n in window.all("list item") if n.name == "Alpine Hydrogen"])

    # One that is cancelled while its pack does not come: the cache stays where it was.
    publish(["Alpine Timber"])
    server.go.clear()
    window.key("F5")
    window.press("button", "Cancel")
    says(window, "Stopped; nothing was changed.")
    server.go.set()
    status = hansactl("--profile", window.profile, "status", "--verify")
    window.check([c["revision"] for c in status["catalogues"] if c["id"] == "org.alps"] == [2], f"not at revision 2: {status}")

    # Signed with a key that is not the publisher's: refused, in words.
    publish(["Alpine Fraud"], "thief", "false-publisher", "false-web", "--revision", "9")
    shutil.copytree(FOLDER / "false-web", FOLDER / "web", dirs_exist_ok=True)
    window.key("F5")
    says(window, "signed by another key")
    status = hansactl("--profile", window.profile, "status", "--verify")
    window.check([c["revision"] for c in status["catalogues"] if c["id"] == "org.alps"] == [2], f"not at revision 2: {status}")
    window.close()
    print("followed, updated, cancelled, refused; the cache is at revision 2")


if __name__ == "__main__":
    main()
