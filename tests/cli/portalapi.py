# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Answers in the form of the EU portal's search API, made for a test."""

import json


def result(reference, title, kind="1", language="en", **facts):
    """One result; what is no list becomes one, as the API has it."""
    metadata = {"type": [kind], "title": [title], "language": [language]}
    metadata.update({key: value if isinstance(value, list) else [value] for key, value in facts.items()})
    return {"reference": reference + language, "language": language, "summary": title, "metadata": metadata}


def page(results, number=1, total=None):
    return {"totalResults": len(results) if total is None else total, "pageNumber": number, "results": results}


def write(path, *results):
    path.write_text(json.dumps(page(list(results))), encoding="utf-8")
    return path
