"""Where something stands, and how that is shown: from the folder that the reader stands in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.checks import in_characters
from flake8_mp_recv.tree import nodes

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

LONGEST: Final = 100


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position: a file's absolute path, the line from 1, the column from 0 in characters, and the line's text."""

    path: str
    line: int
    column: int
    source: str = ""


def place_of(q: Resolver, node: nodes.NodeNG) -> Place:
    """Return where ``node`` stands."""
    path: str = node.root().file
    line = node.lineno or 1
    text = line_of(q, path, line)
    return Place(path, line, in_characters(text, node.col_offset or 0), shown(text))


def place_at(q: Resolver, file: str, line: int) -> Place:
    """Return the beginning of a line of a file that is named as messages name it."""
    path = os.path.normpath(os.path.join(q.library.project.root, file))
    return Place(path, line, 0, shown(line_of(q, path, line)))


def line_of(q: Resolver, path: str, line: int) -> str:
    """Return a line of a file of the project; empty when there is none."""
    lines = q.library.lines(path)
    return lines[line - 1] if 0 < line <= len(lines) else ""


def written(q: Resolver, node: nodes.NodeNG) -> str:
    """Return the source text of an expression, on one line."""
    path: str = node.root().file
    first, last = node.lineno or 0, node.end_lineno or 0
    parts = [line_of(q, path, line).encode() for line in range(first, last + 1)]
    if not parts or node.col_offset is None or node.end_col_offset is None:
        return shown(node.as_string())
    parts[-1] = parts[-1][: node.end_col_offset]
    parts[0] = parts[0][node.col_offset :]
    return shown(b" ".join(part.strip() for part in parts).decode(errors="replace"))


def shown(text: str) -> str:
    """Return ``text`` as a terminal may show it: on one line, not too long, without control characters."""
    clean = "".join(character if character.isprintable() else " " for character in text)
    line = " ".join(clean.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 3]}..."


def relative(path: str, base: str) -> str:
    """Return ``path`` from the folder ``base`` on, with slashes; as it is when it does not stand in there."""
    try:
        found = os.path.relpath(path, base)
    except ValueError:
        return path
    return shown(path if found.startswith(os.pardir) else PurePath(found).as_posix())
