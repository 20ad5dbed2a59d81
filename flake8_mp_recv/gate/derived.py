"""What a name of another file is or derives from outside of the project: told by texts alone, file after file."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.project import Project, occurrences

_BASES: Final = rb"[ \t]*(?:\(([^)]*)\)|:)"
_BASE: Final = rb"[\w.]+(?=[ \t\r\n]*(?:,|\Z|\[))"
_NO_BASE: Final = rb"\[(?:[^\[\]]|\[[^\[\]]*\])*\]|\b\w+[ \t]*=[^,]*"
"""Type arguments, and keywords such as ``metaclass=``."""
_FROM: Final = rb"[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import\b"
_RENAMED: Final = rb"\b(\w{1,100})[ \t]+as[ \t]+\Z"
_IMPORT: Final = rb"(?m)^[ \t]*import[ \t]+(?:([\w.]+)[ \t]+as[ \t]+)?%b\b(?![\w.]*[ \t]+as\b)"
MAX_NAMES: Final = 20
"""Bases and imports that are looked at before a name is taken for one that not all is known of."""

IsFork: TypeAlias = "Callable[[str], bool]"


@frozen
class Base:
    """A name that is not the project's own, and the ``module`` it is imported from; None when nothing says so."""

    name: str
    module: str | None = None


@frozen
class _Place:
    """The name ``name``, which may be dotted, in the file at ``path``."""

    path: str
    name: str


def last_bases(project: Project, is_fork: IsFork, path: str, name: str) -> Iterator[Base]:
    """Yield what the name ``name`` of the file at ``path`` is, or derives from, outside of the project.

    That is nothing for a class which derives from the project's and Python's own alone. ``is_fork`` tells whether a
    module is multiprocessing or a fork of it, which are outside of every project.
    """
    seen = [_Place(path, name)]
    for place in seen:
        text = project.text(place.path) or b""
        further: list[_Place | Base] = [_Place(place.path, base) for base in bases_of(text, place.name)]
        further += _imported(project, is_fork, place, text)
        if not further and not _ends(text, place.name):
            yield Base(place.name)
        yield from (found for found in further if isinstance(found, Base))
        seen += dict.fromkeys(found for found in further if isinstance(found, _Place) and found not in seen)
        if len(seen) > MAX_NAMES:
            yield Base(name)
            return


def bases_of(text: bytes, name: str) -> list[str]:
    """Return the bases, dotted as they are written, that ``text`` gives the class ``name``."""
    found = [re.compile(_BASES).match(text, end) for end in _definitions(text, name)]
    written = [re.sub(_NO_BASE, b"", each[1] or b"") for each in found if each]
    return [base.decode() for bases in written for base in re.findall(_BASE, bases)]


def _ends(text: bytes, name: str) -> bool:
    """Tell whether a name is a class without bases, or Python's own."""
    return hasattr(builtins, name) or any(True for _ in _definitions(text, name))


def _definitions(text: bytes, name: str) -> Iterator[int]:
    """Yield where the name ends in each statement that defines the class ``name``."""
    word = name.encode()
    for offset in occurrences(text, word):
        if text[text.rfind(b"\n", 0, offset) + 1 : offset].split() == [b"class"]:
            yield offset + len(word)


def _imported(project: Project, is_fork: IsFork, place: _Place, text: bytes) -> Iterator[_Place | Base]:
    """Yield what the imports of a file say that a name, or the module before its last dot, may be."""
    before, _, last = place.name.rpartition(".")
    found = _modules(project, place.path, before, text) if before else _members(project, place, text)
    for module, name in found:
        file = project.find(module, place.path) if not is_fork(module) else None
        if file is None:
            yield Base(name or last, module)
        elif file != place.path:
            yield _Place(file, name or last)


def _modules(project: Project, path: str, dotted: str, text: bytes) -> Iterator[tuple[str, str]]:
    """Yield the module, and no name, that an import means: ``import module as a``, ``a.b`` or ``from a import b``."""
    root, dot, rest = dotted.partition(".")
    for found in re.finditer(_IMPORT % root.encode(), text):
        yield (found[1].decode() if found[1] else root) + dot + rest, ""
    for package, name in _members(project, _Place(path, root), text):
        yield f"{package}.{name}{dot}{rest}", ""


def _members(project: Project, place: _Place, text: bytes) -> Iterator[tuple[str, str]]:
    """Yield the module, and the name there, of ``from module import original as name``."""
    for offset in occurrences(text, place.name.encode()):
        statement = re.compile(_FROM).match(text, _start_of_statement(text, offset))
        if statement is None or statement.end() > offset:
            continue
        renamed = re.compile(_RENAMED).search(text, max(offset - 120, 0), offset)
        module = project.name(place.path).absolute(statement[2].decode(), len(statement[1]))
        if module is not None:
            yield module, renamed[1].decode() if renamed is not None else place.name


def _start_of_statement(text: bytes, offset: int) -> int:
    """Return where the line begins that ``offset`` stands in, that is continued there, or that opens the bracket around
    it."""
    opened = text.rfind(b"(", 0, offset)
    if opened >= 0 and text.find(b")", opened, offset) < 0:
        offset = opened
    end = text.rfind(b"\n", 0, offset)
    while end > 0 and text[max(end - 2, 0) : end].rstrip(b"\r").endswith(b"\\"):
        end = text.rfind(b"\n", 0, end)
    return end + 1
