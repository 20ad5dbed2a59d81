"""Whether a class of another file derives from a manager: told by texts alone, one file after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from flake8_mp_recv.project import Project, occurrences

_SUFFIX: Final = b"Manager"
_CLASS: Final = rb"class[ \t]+%b[ \t]*\(([^)]*)\)"
_FROM: Final = re.compile(rb"[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import\b")
_RENAMED: Final = re.compile(rb"\b(\w{1,100})[ \t]+as[ \t]+\Z")
_BASE: Final = re.compile(rb"\w+(?=[ \t\r\n]*(?:,|\Z|\[))")
MAX_CLASSES: Final = 20
"""Bases and imports that are looked at before a class is taken for something else."""


def from_manager(project: Project, path: str, name: str) -> bool:
    """Tell whether the class that the file at ``path`` calls ``name`` derives, by the text, from some manager."""
    seen = [(path, name)]
    for path, name in seen:
        text, word = project.text(path) or b"", name.encode()
        if not name.strip("_")[:1].isupper() or word not in text:
            continue
        further = list(_sources(project, path, text, word))
        for found in re.finditer(_CLASS % word, text):
            bases = _BASE.findall(found[1])
            if any(base.endswith(_SUFFIX) for base in bases):
                return True
            further += [(path, base.decode("utf-8", "replace")) for base in bases]
        seen += [place for place in dict.fromkeys(further) if place not in seen]
        del seen[MAX_CLASSES:]
    return False


def _sources(project: Project, path: str, text: bytes, word: bytes) -> Iterator[tuple[str, str]]:
    """Yield the files, each with the name there, that ``from module import name as word`` may mean."""
    for offset in occurrences(text, word):
        statement = _FROM.match(text, _start_of_statement(text, offset))
        if statement is None or statement.end() > offset:
            continue
        renamed = _RENAMED.search(text, max(offset - 120, 0), offset)
        absolute = project.name(path).absolute(statement[2].decode("utf-8", "replace"), len(statement[1]))
        found = project.find(absolute, path) if absolute is not None else None
        if found is not None and found != path:
            yield found, (renamed[1] if renamed is not None else word).decode("utf-8", "replace")


def _start_of_statement(text: bytes, offset: int) -> int:
    """Return where the line begins that ``offset`` stands in, or that opens the bracket around it."""
    opened = text.rfind(b"(", 0, offset)
    if opened >= 0 and text.find(b")", opened, offset) < 0:
        offset = opened
    return text.rfind(b"\n", 0, offset) + 1
