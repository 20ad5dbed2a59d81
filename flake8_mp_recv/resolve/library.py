"""Parsed modules: the linted one, and those of the project that questions lead to."""

from __future__ import annotations

import ast
import os
import re
from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property
from typing import Final, TypeAlias

from flake8_mp_recv.known.multiprocessing import fork_words
from flake8_mp_recv.project import LARGE_PROJECT, ModuleName, Project, Stamp
from flake8_mp_recv.resolve import standing
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.tree import Outline, nodes, syntax

KEPT_SOURCE_BYTES: Final = 600_000
_DEFINED: Final = rb"(?m)^(?:class|def|async[ \t]+def)[ \t]+%b\b"
_TEST: Final = r"(?:^|/)(?:tests?|testing)/|(?:^|/)(?:test_[^/]*|[^/]*_test|conftest)\.py$"


Key: TypeAlias = "tuple[str, Stamp, str]"
"""The path of a file, its size and time of change, and the dotted name of the module that it is."""


class Shelf:
    """Parsed modules of one process; the least recently used go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, ModuleScopes | None] = OrderedDict()
        self._size = 0

    def get(self, key: Key) -> tuple[bool, ModuleScopes | None]:
        """Return whether the module is here, and its tables (None when it is not Python)."""
        if key not in self._kept:
            return False, None
        self._kept.move_to_end(key)
        return True, self._kept[key]

    def put(self, key: Key, scopes: ModuleScopes | None) -> None:
        """Keep a module; others are dropped until all kept ones have at most KEPT_SOURCE_BYTES of source."""
        self._kept[key] = scopes
        self._size += key[1].size
        while self._size > KEPT_SOURCE_BYTES and len(self._kept) > 1:
            dropped, _ = self._kept.popitem(last=False)
            self._size -= dropped[1].size


class Library:
    """The modules that one linted file's questions can lead to."""

    def __init__(
        self,
        project: Project,
        shelf: Shelf,
        path: str,
        tree: ast.Module,
        lines: Sequence[str],
        forks: Sequence[str] = (),
    ) -> None:
        """``path`` is the absolute path of the linted file, which need not exist; ``tree`` and ``lines`` are flake8's.

        ``forks`` are further modules that mirror multiprocessing, by their dotted names.
        """
        self.project = project
        self.path = path
        self._shelf = shelf
        self._fork_words = fork_words(forks)
        self._lines: dict[str, Sequence[str]] = {path: lines}
        name = project.name(path)
        text = "".join(lines).encode(errors="replace")
        self.linted = self._kept(text) or ModuleScopes(Outline(tree, name.dotted, path, name.package), text, keep=True)
        self._open: dict[str, ModuleScopes | None] = {path: self.linted}

    def _kept(self, text: bytes) -> ModuleScopes | None:
        """Return the tables of the linted file when it was opened for another one before, and has the same text."""
        key = self._key(self.path)
        if key is None:
            return None
        _, scopes = self._shelf.get(key)
        return scopes if scopes is not None and scopes.text == text else None

    def _key(self, path: str) -> Key | None:
        """Return what a file's tables are kept under on the shelf; None when it cannot be read."""
        stamp = self.project.stamp(path)
        return (path, stamp, self.project.name(path).dotted) if stamp is not None else None

    def scopes_of(self, module: nodes.Module) -> ModuleScopes:
        """Return the tables of a module that was opened before."""
        scopes = self._open[module.file]
        assert scopes is not None
        return scopes

    def open(self, path: str) -> ModuleScopes | None:
        """Return the tables of the project's file at ``path``, or None when it cannot be read or is not Python."""
        if path not in self._open:
            self._open[path] = self._load(path)
        return self._open[path]

    def is_open(self, path: str) -> bool:
        """Tell whether a file has been opened for this analysis before."""
        return path in self._open

    def size(self, path: str) -> int:
        """Return the size of a file in bytes; 0 when it cannot be read."""
        stamp = self.project.stamp(path)
        return stamp.size if stamp is not None else 0

    def _load(self, path: str) -> ModuleScopes | None:
        key = self._key(path)
        if key is None:
            return None
        here, scopes = self._shelf.get(key)
        if not here:
            scopes = self._parse(path, self.project.name(path))
            self._shelf.put(key, scopes)
        return scopes

    def _parse(self, path: str, name: ModuleName) -> ModuleScopes | None:
        text = self.project.text(path)
        if text is None:
            return None
        try:
            return ModuleScopes(Outline(syntax(text), name.dotted, path, name.package), text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None

    def may_export(self, path: str, name: str) -> bool:
        """Tell by its text whether a module may define ``name`` or pass it on by a star import of its own."""
        text = self.project.text(path) or b""
        return name.encode() in text or b"import *" in text

    def lines(self, path: str) -> Sequence[str]:
        """Return the lines of an opened file, for what its tree does not hold: comments."""
        if path not in self._lines:
            text = self.project.text(path) or b""
            # Bytes end their lines where Python does; a text's would at a form feed, too.
            self._lines[path] = [line.decode("utf-8", "replace") for line in text.splitlines()]
        return self._lines[path]

    def display(self, path: str) -> str:
        """Return the path of a file as messages name it."""
        return self.project.display(path)

    def name(self, path: str) -> ModuleName:
        """Return the module name of a path."""
        return self.project.name(path)

    def find(self, name: str, importer: str) -> str | None:
        """Return the path that the absolute module ``name`` means in the file ``importer``, or None."""
        path = self.project.find(name, importer)
        is_unsaved = path is None and importer != self.path and self.project.stamp(self.path) is None
        return self.path if is_unsaved and self.name(self.path).dotted == name else path

    def is_test_of_other(self, node: nodes.NodeNG) -> bool:
        """Tell whether ``node`` stands in a test and the linted file is none: a test's arguments are no settings."""
        return _is_test(self.display(node.root().file)) and not _is_test(self.display(self.path))

    @cached_property
    def likely(self) -> frozenset[str]:
        """The project's files that mention a multiprocessing module."""
        return frozenset(self.project.holding(self._fork_words))

    @cached_property
    def _searched(self) -> tuple[str, ...] | None:
        """In a large project, the likely files and those beside the linted one; None for all files of a smaller one."""
        files = self.project.files()
        if len(files) <= LARGE_PROJECT:
            return None
        folder = os.path.dirname(self.path)
        return tuple(path for path in files if path in self.likely or os.path.dirname(path) == folder)

    @property
    def search_size(self) -> int:
        """The number of files that are searched for a word."""
        return len(self.project.files() if self._searched is None else self._searched)

    def mentioning(self, word: str, also: tuple[str, ...], but: str) -> tuple[str, ...]:
        """Return the project's files, other than ``but``, that hold ``word`` and may mean what ``but`` calls so.

        They hold one of ``also``, or import relatively from where ``but`` is. Those that mention a multiprocessing
        module come first, of these the ones beside ``but``. None when no file of the project mentions one: no
        connection can come from them.
        """
        mentioning = [path for path in self.project.mentioning(word, self._searched) if path != but]
        found = self.project.may_import(mentioning, but, also)
        if not self.likely:
            return ()
        folder = os.path.dirname(but)
        return tuple(sorted(found, key=lambda path: (path not in self.likely, os.path.dirname(path) != folder)))

    def holding(self, words: tuple[str, ...], but: str) -> tuple[str, ...]:
        """Return the project's files, other than ``but``, that hold one of ``words``."""
        return tuple(path for path in self.project.holding(words) if path != but)

    def importing(self, word: str, also: tuple[str, ...], but: str) -> tuple[str, ...]:
        """Return those of the ``mentioning`` files whose text may import ``word``, or look it up in a module."""
        return self._importing(word, self.mentioning(word, also, but))

    def _importing(self, word: str, paths: Sequence[str]) -> tuple[str, ...]:
        by_name = frozenset(self.project.where(word, standing.is_imported, paths))
        return tuple(path for path in paths if path in by_name or self._may_import_by_star(path, word))

    def _may_import_by_star(self, path: str, word: str) -> bool:
        for dots, module in self.project.star_imports(path):
            name = self.name(path).absolute(module.decode(), len(dots))
            source = self.find(name, path) if name is not None else None
            if source is not None and self.may_export(source, word):
                return True
        return False

    def looking_up(self, word: str, also: tuple[str, ...], but: str, *, given: bool) -> tuple[str, ...]:
        """Return those of the ``mentioning`` files whose text looks up the attribute ``word``; with ``given`` not only
        to call it with nothing."""
        fits = standing.is_looked_up_and_given if given else standing.is_looked_up
        return self.project.where(word, fits, self.mentioning(word, also, but))

    def defining(self, word: str, package: str) -> tuple[str, ...]:
        """Return the files below the folder of ``package``, an ``__init__.py``, that define the function or class
        ``word``."""
        folder = os.path.join(os.path.dirname(package), "")
        found = self.project.matching((word,), _DEFINED % re.escape(word.encode()))
        return tuple(path for path in found if path.startswith(folder) and path != package)

    def deriving(self, word: str, also: tuple[str, ...], but: str) -> tuple[str, ...]:
        """Return those of the ``mentioning`` files whose text may derive a class from ``word``."""
        return self.project.where(word, standing.is_base, self.mentioning(word, also, but))

    def filling(self, word: str, also: tuple[str, ...], but: str) -> tuple[str, ...]:
        """Return those of the ``mentioning`` files whose text may assign to ``word`` or put something into it.

        They import one of ``also``, and do not just call something of their own so, or import relatively from where
        ``but`` is.
        """
        found = self.project.where(word, standing.is_filled, self.mentioning(word, also, but))
        importing = {path for each in also for path in self._importing(each, found)}
        importing.update(self.project.may_import([path for path in found if path not in importing], but, ()))
        return tuple(path for path in found if path in importing)


def _is_test(displayed: str) -> bool:
    return re.search(_TEST, displayed) is not None
