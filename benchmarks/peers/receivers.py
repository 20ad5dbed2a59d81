"""The calls in question: `X.recv()` without arguments, found with the standard library alone."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Receiver:
    """The place of the expression before `.recv()`: lines from 1, columns in bytes from 0."""

    line: int
    column: int
    end_line: int
    end_column: int


def python_files(folder: Path) -> Iterator[Path]:
    """Yield the Python files under `folder` (or that file itself) that mention `.recv`, sorted by path."""
    candidates = sorted(folder.rglob("*.py")) if folder.is_dir() else [folder]
    return (file for file in candidates if file.is_file() and b".recv" in file.read_bytes())


def receivers(source: bytes) -> tuple[Receiver, ...]:
    """Return the receivers in a file, in order; none if it cannot be parsed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return ()
    found = (
        _place(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "recv"
        and not node.args
        and not node.keywords
    )
    return tuple(sorted(found, key=lambda place: (place.line, place.column, place.end_line, place.end_column)))


def _place(node: ast.expr) -> Receiver:
    return Receiver(node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or 0)
