"""Where something stands, and how that is shown: from the folder that the reader stands in."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.checks import in_characters
from flake8_mp_recv.review.hiding import HIDDEN, SHOWN
from flake8_mp_recv.tree import nodes

if TYPE_CHECKING:
    from flake8_mp_recv.review.reading import Watched

LONGEST: Final = 100


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position: a file's absolute path, the line from 1, the column from 0 in characters, and the line's text."""

    path: str
    line: int
    column: int
    source: str = ""


def place_of(q: Watched, node: nodes.NodeNG) -> Place:
    """Return where ``node`` stands."""
    path: str = node.root().file
    line = node.lineno or 1
    column = in_characters(_line_of(q.library.lines(path), line), node.col_offset or 0)
    return Place(path, line, column, _source(q, path, line))


def place_at(q: Watched, file: str, line: int) -> Place:
    """Return the beginning of a line of a file that is named as messages name it."""
    path = os.path.normpath(os.path.join(q.library.project.root, file))
    return Place(path, line, 0, _source(q, path, line))


def without_strings(q: Watched, place: Place) -> Place:
    """Return ``place`` with all strings of its line hidden: those that one would not take for keys are one here."""
    return replace(place, source=shown(_line_of(q.visible(place.path, strings=False), place.line)))


def _source(q: Watched, path: str, line: int) -> str:
    return shown(_line_of(q.visible(path, strings=q.shows_strings), line))


def _line_of(lines: Sequence[str], line: int) -> str:
    return lines[line - 1] if 0 < line <= len(lines) else ""


def written(q: Watched, node: nodes.NodeNG, *, strings: bool = True) -> str:
    """Return the source text of an expression, on one line, with its ``strings`` or without."""
    path: str = node.root().file
    first, last = node.lineno or 0, node.end_lineno or 0
    lines = q.visible(path, strings=strings)
    parts = [_line_of(lines, line).encode() for line in range(first, last + 1)]
    if not parts or node.col_offset is None or node.end_col_offset is None:
        return shown(node.as_string())
    parts[-1] = parts[-1][: node.end_col_offset]
    parts[0] = parts[0][node.col_offset :]
    return shown(b" ".join(part.strip() for part in parts).decode(errors="replace"))


def shown(text: str) -> str:
    """Return ``text`` as a terminal may show it: on one line, not too long, without what is hidden, and control
    characters."""
    told = re.sub(f"{HIDDEN}+", SHOWN, text)
    clean = "".join(character if character.isprintable() else " " for character in told)
    line = " ".join(clean.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 3]}..."


def relative(path: str, base: str) -> str:
    """Return ``path`` from the folder ``base`` on, with slashes; as it is when it does not stand in there."""
    try:
        found = os.path.relpath(path, base)
    except ValueError:
        return path
    return shown(path if found.startswith(os.pardir) else PurePath(found).as_posix())
