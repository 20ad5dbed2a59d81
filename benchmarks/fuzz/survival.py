"""Has the engine read texts that need not mean anything, with its guard off: only an answer is asked for."""

from __future__ import annotations

import ast
import os
import warnings
from typing import Final

from flake8_mp_recv.analysis import Session
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.options import Options

NOWHERE: Final = os.path.join(os.sep, "no", "such", "folder", "module.py")
"""A file without a project around it, so that none is searched."""


def findings(text: str, filename: str = NOWHERE, options: Options | None = None) -> tuple[Finding, ...]:
    """Return the findings in a module's text. Whatever goes wrong in the engine is raised."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(text)
    return Session(options or Options(), guard=False).findings(tree, text.splitlines(keepends=True), filename)
