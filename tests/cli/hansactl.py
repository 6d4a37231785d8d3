# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Runs hansactl, and makes profiles for it: a small catalogue, imported, published, served
on the loopback and followed, the same way as a real one."""

import functools
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading

PROGRAM = os.environ.get("HANSACTL", "hansactl")
NOW = "2026-11-25T09:00:00Z"


def mounting():
    """How a command is begun that may mount what nobody else sees; None where we may not.

    In a root that is no mount point itself, a namespace keeps how mounts spread: then none may."""
    if not (shutil.which("unshare") and shutil.which("mount")):
        return None
    command = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    for option in ([], ["--propagation", "unchanged"]):
        spreads = option and "shared:" in pathlib.Path("/proc/self/mountinfo").read_text()
        if not spreads and subprocess.run(
                [*command, *option, "true"], capture_output=True).returncode == 0:
            return [*command, *option]
    return None


MOUNTING = mounting()


class Run:
    """What a run of the program gave."""

    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    @property
    def json(self):
        return json.loads(self.out)

    def __repr__(self):
        return f"exit code {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"


def run(*arguments, stdin="", profile=None, output="json", at=NOW, **options):
    """Runs hansactl with these arguments; the global options stand before them."""
    command = [PROGRAM]
    if profile is not None:
        command += ["--profile", str(profile)]
    if output is not None:
        command += ["--format", output]
    if at is not None:
        command += ["--at", at]
    command += [str(argument) for argument in arguments]
    environment = dict(os.environ, LC_ALL=os.environ.get("HANSA_TEST_LOCALE", "C"), NO_COLOR="1")
    process = subprocess.run(command, input=stdin.encode(), capture_output=True, env=environment, timeout=120, **options)
    process.stdout = process.stdout.decode()
    process.stderr = process.stderr.decode()
    return Run(process)


def source(number):
    return [{"url": f"https://example.org/{number}", "title": "An example", "date": "2026-01-02"}]


def organisation(number, slug, name, **fields):
    return {"id": f"org:{slug}", "name": name, "sources": source(number), "as_of": "2026-01-02", **fields}


ORGANISATIONS = [
    organisation(1, "alpha", "Alpha Photonics", country="DE", city="Stuttgart", lat=48.7758, lon=9.1829,
                 sectors=["photonics", "digital"], technologies=["photonics"], members={"total": 120, "sme": 80},
                 labels=[{"scheme": "ECEI", "level": "gold", "valid_until": "2027-01-01"}], languages=["de", "en"],
                 summary="Light and sensors for industry"),
    organisation(2, "beta", "Bêta Numérique", country="FR", city="Lyon", lat=45.75, lon=4.85, sectors=["digital"],
                 technologies=["artificial-intelligence"], members={"total": 60, "sme": 50},
                 summary="Digital transformation, data and sensors"),
    organisation(3, "gamma", "Gamma Digital", country="AT", city="Wien", lat=48.2082, lon=16.3738,
                 sectors=["digital", "health"], members={"sme": 20}, summary="Health data"),
    organisation(4, "delta", "Delta, \"Energy\" & Water", country="IT", city="Milano", sectors=["energy"],
                 summary="Line one\nline two; and a semicolon"),
    organisation(5, "epsilon", "=SUM(A1)", country="IT", sectors=["digital"], phone="+39 02 1234",
                 keywords=["a;b", "c\\d"]),
    organisation(6, "zeta", "東京フォトニクス", country="JP", city="Tokyo", lat=35.6895, lon=139.6917,
                 sectors=["photonics"], members={"total": 0}),
    organisation(7, "eta", "Eta without anything"),
]

OTHERS = [
    {"id": "partnership:light", "name": "Light for Europe", "acronym": "LIGHT", "sources": source(11),
     "members": [{"id": "org:alpha", "name": "Alpha Photonics"}, {"id": "org:zeta", "name": "Tokyo"}],
     "programme": "ESCP-4i", "start": "2024-01", "end": "2026-12"},
    {"id": "call:hz-2026-1", "title": "Digital skills", "reference": "HZ-2026-1", "sources": source(12),
     "opens": "2026-09-01", "deadlines": [{"date": "2027-02-03", "time": "17:00", "timezone": "Europe/Brussels"}]},
    {"id": "event:day", "title": "Cluster day", "type": "conference", "sources": source(13), "start": "2027-03-01",
     "country": "DE", "city": "Stuttgart", "lat": 48.78, "lon": 9.18, "organisers": ["org:alpha"]},
    {"id": "country:de", "code": "DE", "name": "Germany", "summary": "Has clusters.", "sources": source(14),
     "s3": {"level": "national", "priorities": ["Photonics and electronics", "Good life"]}},
    {"id": "story:one", "title": "A story of light", "summary": "It went well.", "organisations": ["org:alpha"],
     "sources": source(15)},
    {"id": "cooperation:offer", "title": "Offer of partners", "type": "offer", "organisations": ["org:beta"],
     "sources": source(16), "expires": "2027-06-30"},
]

CATALOGUE = "test.small"


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Served:
    """A folder on a web server of the loopback, as a context."""

    def __init__(self, folder):
        handler = functools.partial(QuietHandler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def must(result):
    if result.code != 0:
        raise RuntimeError(f"making the profile failed: {result!r}")
    return result


def followed(folder, lines, catalogue=CATALOGUE):
    """A profile in @p folder that follows a catalogue of these JSON lines."""
    folder = pathlib.Path(folder)
    (folder / "web").mkdir()
    must(run("catalogue", "keygen", "--out", folder / "key"))
    imported = must(run("catalogue", "import", "--into", folder / "publisher", lines))
    if imported.json["skipped"]:
        raise RuntimeError(f"lines were skipped: {imported!r}")
    must(run("catalogue", "publish", "--into", folder / "publisher", "--web", folder / "web", "--key", folder / "key",
             "--id", catalogue, "--title", "A small catalogue", "--publisher", "Tests"))
    with Served(folder / "web") as server:
        must(run("sync", "--from", server.url, "--key", folder / "key.pub", "--yes", profile=folder / "profile"))
    return folder / "profile"


@functools.cache
def small_profile():
    """The profile of the small catalogue; never changed, so copy it before you write."""
    folder = tempfile.TemporaryDirectory(prefix="hansactl-")
    small_profile.folder = folder  # lives as long as the process
    lines = pathlib.Path(folder.name) / "small.jsonl"
    text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in ORGANISATIONS + OTHERS)
    lines.write_text(text, encoding="utf-8")
    return followed(folder.name, lines)


def fresh_profile(folder):
    """A copy of the small profile below @p folder, to be written to."""
    return pathlib.Path(shutil.copytree(small_profile(), pathlib.Path(folder) / "profile"))
