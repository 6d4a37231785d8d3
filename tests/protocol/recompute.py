#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Reads a published catalogue with nothing but docs/catalogue-protocol.md and Python:
signatures, hashes, the form of the pack, the state's digest. Fails at what is not as the
page says.

    recompute.py WEB-FOLDER KEY.pub
"""

import base64
import collections
import hashlib
import json
import pathlib
import subprocess
import sys

KINDS = {"org": "organisation", "partnership": "partnership", "call": "call", "event": "event",
         "country": "country", "story": "story", "cooperation": "cooperation"}


# Ed25519 as RFC 8032, section 6, gives it.
P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def point_add(a, b):
    A, B = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    C, E = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    return (B - A) * (E - C) % P, (E + C) * (B + A) % P, (E - C) * (E + C) % P, (B - A) * (B + A) % P


def point_mul(s, point):
    result = (0, 1, 1, 0)
    while s > 0:
        if s & 1:
            result = point_add(result, point)
        point = point_add(point, point)
        s >>= 1
    return result


def point_equal(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        raise ValueError("no point of the curve")
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def verifies(key, message, signature):
    r, s = decompress(signature[:32]), int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    return s < Q and point_equal(point_mul(s, BASE), point_add(r, point_mul(h, decompress(key))))


def sha(data):
    return hashlib.sha256(data).hexdigest()


def demand(what, holds):
    if not holds:
        sys.exit(f"not as the page says: {what}")


def unbase64(text):
    return base64.b64decode(text, validate=True)


def part(head, name, payload_type, key):
    """The payload of a signed part, its signature checked over the bytes."""
    envelope = head[name]
    demand(f"{name} has its type", envelope["payloadType"] == payload_type)
    payload = unbase64(envelope["payload"])
    encoded = f"DSSEv1 {len(payload_type)} {payload_type} {len(payload)} ".encode() + payload
    signed = [s for s in envelope["signatures"] if s["keyid"] == sha(key) and verifies(key, encoded, unbase64(s["sig"]))]
    demand(f"{name} is signed by the key", signed)
    demand(f"{name} is not signed with another text", not verifies(key, encoded + b" ", unbase64(signed[0]["sig"])))
    return payload


def canonical(value):
    """RFC 8785 for what records hold; Python sorts by code points, so keys are ASCII here or checked."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def state_digest(records):
    buckets = collections.defaultdict(list)
    for kind, identifier, line in records:
        name = f"{kind} {identifier}"
        buckets[sha(name.encode())[:4]].append(f"{name} {sha(line.encode())}\n")
    return sha("".join(f"{bucket} {sha(''.join(sorted(lines)).encode())}\n" for bucket, lines in sorted(buckets.items())).encode())


def main(folder, key_file):
    text = [line for line in pathlib.Path(key_file).read_text().splitlines() if line and not line.startswith("#")]
    demand("one key in the key file", len(text) == 1 and text[0].startswith("ed25519:"))
    key = unbase64(text[0].removeprefix("ed25519:"))
    head = json.loads((folder / "catalogue.json").read_bytes())
    content_bytes = part(head, "content", "application/vnd.hansa.catalogue+json", key)
    content = json.loads(content_bytes)
    freshness = json.loads(part(head, "freshness", "application/vnd.hansa.freshness+json", key))
    demand("freshness is of this content", freshness["content"] == sha(content_bytes))
    demand("the parts are of one revision", (freshness["id"], freshness["revision"]) == (content["id"], content["revision"]))
    demand("format 1", content["format"] == 1)

    snapshot = content["snapshot"]
    demand("the snapshot leads here from nothing", (snapshot["from"], snapshot["to"]) == (0, content["revision"]))
    packed = (folder / "packs" / (snapshot["sha256"] + ".zst")).read_bytes()
    demand("the pack's bytes", (len(packed), sha(packed)) == (snapshot["bytes"], snapshot["sha256"]))
    raw = subprocess.run(["zstd", "-d", "-c"], input=packed, capture_output=True, check=True).stdout
    demand("the pack's raw bytes", len(raw) == snapshot["raw_bytes"] and raw.endswith(b"\n"))
    lines = raw.decode().split("\n")[:-1]
    demand("the number of records", len(lines) == snapshot["records"])

    records, counts, before = [], collections.Counter(), ""
    for number, line in enumerate(lines, 1):
        record = json.loads(line)
        demand(f"line {number} is a put alone", list(record) == ["put"])
        record = record["put"]
        text = line[len('{"put":'):-1]
        demand(f"line {number} is canonical", float_free(record) is False or canonical(record) == text)
        demand(f"line {number} is in order", before < record["id"])
        before = record["id"]
        kind = KINDS[record["id"].split(":")[0]]
        records.append((kind, record["id"], text))
        counts[kind] += 1
    demand("the counts by kind", dict(counts) == content["counts"])
    demand("the state's digest", state_digest(records) == content["digest"])
    print(f"{content['id']}, revision {content['revision']}: {len(records)} records, all as the page says")


def float_free(value):
    """Whether there is no number in it that Python may write in another way than RFC 8785."""
    if isinstance(value, float):
        return False
    if isinstance(value, dict):
        return all(key.isascii() and float_free(item) for key, item in value.items())
    if isinstance(value, list):
        return all(float_free(item) for item in value)
    return True


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), sys.argv[2])
