"""Whether a class of another file derives from a manager: told by texts alone, one file after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from flake8_mp_recv.project import Project

_SUFFIX: Final = b"Manager"
_NAMES: Final = rb"(?:\([^)]{0,1000}?|[^\n#]*?)\b(?:(\w+)[ \t]+as[ \t]+)?"
_IMPORT: Final = rb"^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+" + _NAMES + rb"%b\b"
_CLASS: Final = rb"^[ \t]*class[ \t]+%b[ \t]*\(([^)]*)\)"
_BASE: Final = re.compile(rb"\w+(?=[ \t\r\n]*(?:,|\Z|\[))")
MAX_CLASSES: Final = 20
"""Bases and imports that are looked at before a class is taken for something else."""


def from_manager(project: Project, path: str, name: str) -> bool:
    """Tell whether the class that the file at ``path`` calls ``name`` derives, by the text, from some manager."""
    seen = [(path, name)]
    for path, name in seen:
        text, word = project.text(path) or b"", name.encode()
        if word not in text:
            continue
        further = list(_sources(project, path, text, word))
        for found in re.finditer(_CLASS % word, text, re.MULTILINE):
            bases = _BASE.findall(found[1])
            if any(base.endswith(_SUFFIX) for base in bases):
                return True
            further += [(path, base.decode("utf-8", "replace")) for base in bases]
        seen += [place for place in dict.fromkeys(further) if place not in seen]
        del seen[MAX_CLASSES:]
    return False


def _sources(project: Project, path: str, text: bytes, word: bytes) -> Iterator[tuple[str, str]]:
    """Yield the files, each with the name there, that ``from module import name as word`` may mean."""
    for dots, module, name in re.findall(_IMPORT % word, text, re.MULTILINE):
        absolute = project.name(path).absolute(module.decode("utf-8", "replace"), len(dots))
        found = project.find(absolute, path) if absolute is not None else None
        if found is not None and found != path:
            yield found, (name or word).decode("utf-8", "replace")
