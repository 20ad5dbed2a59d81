"""The files of the linted project: which module a path is, which path a module is, who mentions a name.

All by path alone, from the linted file and the project's root. ``sys.path`` is neither read nor changed, nothing is
imported, and no file outside the root is opened.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import PurePath
from typing import Any, AnyStr, Final, TypeVar

from flake8_mp_recv.frozen import frozen

ROOT_MARKS: Final = (".git", ".hg", "pyproject.toml", "setup.cfg", "setup.py", "tox.ini", ".flake8")
SOURCE_FOLDERS: Final = ("src", "lib", "python")
SKIPPED_FOLDERS: Final = frozenset({"__pycache__", "node_modules", "site-packages"})
ENVIRONMENT_MARKS: Final = frozenset({"pyvenv.cfg", "conda-meta"})
"""What stands in the folder of a virtual environment. Its name tells nothing: ``env`` is a package of environments."""
MAX_FILE_BYTES: Final = 2_000_000
MAX_FILES: Final = 20_000
LARGE_PROJECT: Final = 1_000
"""Files, above which not all are searched for a word."""
KEPT_TEXT_BYTES: Final = 4_000_000
FEW_SEARCHES: Final = 30
_READING: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0)
"""Files are read by their descriptors: of ten thousand, a file object each takes a third of the time."""

_SPACED: Final = bytes(byte if byte >= 0x80 or chr(byte).isalnum() or byte == 0x5F else 0x20 for byte in range(0x100))
"""Translates what is no part of a word to a space; beyond ASCII, every byte may be a part of one."""
_RELATIVE_IMPORT: Final = b"from ."
"""Among a file's words: it imports something by ``from .``."""
LISTED: Final = rb"^[ \t(]*(?:\w+(?:[ \t]+as[ \t]+\w+)?[ \t]*,[ \t]*)*%b[ \t]*(?:[,)\\#;\r]|as\b|$)"
"""A line, in a pattern of several, of a list of names like that of an import, which has the one put in for ``%b``."""
_STAR: Final = rb"\bfrom[ \t]+(\.*)([\w.]*)[ \t]*\bimport[ \t]*\*"
_DEFINED: Final = rb"(?m)^[ \t]*(?:class[ \t]+(\w+)|(\w+)[ \t]*[=:])"

T = TypeVar("T")


@frozen
class Stamp:
    """What tells one state of a file from another: its size in bytes and its time of change in nanoseconds."""

    size: int
    changed: int


@frozen
class ModuleName:
    """The dotted name of a file, and whether it is a package's ``__init__``."""

    dotted: str
    package: bool

    def absolute(self, name: str, level: int) -> str | None:
        """Return the absolute name of ``from <level dots><name> import``, or None when the dots lead out of the top."""
        if level == 0:
            return name
        parts = self.dotted.split(".")
        keep = len(parts) - level + (1 if self.package else 0)
        if keep < 0 or (keep == 0 and not name):
            return None
        return ".".join([*parts[:keep], *([name] if name else [])])


class Project:
    """One project's files as they were when this object was made; texts and answers are kept as long as it lives."""

    def __init__(self, root: str) -> None:
        """``root`` is the absolute path of the folder outside which nothing is read."""
        self.root = root
        self._real_root = os.path.realpath(root)
        self._files: tuple[str, ...] | None = None
        self._texts: dict[str, bytes] = {}
        self._kept = 0
        self._stamps: dict[str, Stamp | None] = {}
        self._real_folders: dict[str, str] = {}
        self._inside: set[str] = set()
        self._words: dict[str, bytes] = {}
        self._searches = 0
        self._where: dict[tuple[str, Callable[[bytes, int, int], bool]], dict[str, bool]] = {}
        self._stars: dict[str, Sequence[tuple[bytes, bytes]]] = {}
        self._found: dict[tuple[str, str], str | None] = {}
        self._tops: dict[str, str] = {}
        self._names: dict[str, ModuleName] = {}
        self._shown: dict[str, str] = {}
        self._told: dict[Hashable, Any] = {}

    def once(self, key: Hashable, tell: Callable[[], T]) -> T:
        """Return what ``tell()`` returned the first time that it was asked under ``key``, which is its alone."""
        if key not in self._told:
            self._told[key] = tell()
        found: T = self._told[key]
        return found

    def name(self, path: str) -> ModuleName:
        """Return the module name of the file at ``path``, counting up while the folder holds an ``__init__.py``."""
        known = self._names.get(path)
        if known is None:
            known = self._names[path] = self._name(path)
        return known

    def _name(self, path: str) -> ModuleName:
        folder, base = os.path.split(path)
        stem = base.removesuffix(".py").removesuffix(".pyi")
        parts = [] if stem == "__init__" else [stem]
        parts += [os.path.basename(package) for package in self._packages(folder)]
        return ModuleName(".".join(reversed(parts)), stem == "__init__")

    def _packages(self, folder: str) -> Iterator[str]:
        """Yield ``folder`` and those above it as long as they are packages."""
        while self._within(folder) and folder != self.root and self._is_file(os.path.join(folder, "__init__.py")):
            yield folder
            folder = os.path.dirname(folder)

    def beside_and_above(self, path: str, name: str) -> Iterator[str]:
        """Yield the files called ``name`` in the folder of ``path`` and in those above it, up to the root."""
        folder = os.path.dirname(path)
        while self._within(folder):
            found = os.path.join(folder, name)
            if found != path and self._is_file(found):
                yield found
            folder = os.path.dirname(folder)

    def display(self, path: str) -> str:
        """Return ``path`` as messages name it: from the project's root, with slashes."""
        shown = self._shown.get(path)
        if shown is None:
            shown = self._shown[path] = PurePath(os.path.relpath(path, self.root)).as_posix()
        return shown

    def find(self, name: str, importer: str) -> str | None:
        """Return the path of the module that ``import name`` in ``importer`` means, or None outside the project.

        ``name`` is absolute. Looked for in the folder that ``importer``'s top package stands in, then in the folders
        above up to the root, then in the root's usual source folders. A package is its ``__init__.py``.
        """
        folder = os.path.dirname(importer)
        for package in self._packages(folder):
            folder = os.path.dirname(package)
        key = (name, folder)
        if key not in self._found:
            self._found[key] = self._find(name, folder)
        found = self._found[key]
        return found if found != importer or os.path.basename(importer) == "__init__.py" else None

    def _find(self, name: str, folder: str) -> str | None:
        for start in self._starts(folder):
            base = os.path.join(start, *name.split("."))
            for candidate in (os.path.join(base, "__init__.py"), base + ".py"):
                if self._is_file(candidate):
                    return candidate
        return None

    def _starts(self, folder: str) -> Iterator[str]:
        while self._within(folder):
            yield folder
            if folder == self.root:
                break
            folder = os.path.dirname(folder)
        for source in SOURCE_FOLDERS:
            yield os.path.join(self.root, source)

    def _within(self, path: str) -> bool:
        return path == self.root or path.startswith(self.root.rstrip(os.sep) + os.sep)

    def _is_file(self, path: str) -> bool:
        return self.stamp(path) is not None

    def stamp(self, path: str) -> Stamp | None:
        """Return the state of a readable regular file inside the root, else None. Asked once per path."""
        if path not in self._stamps:
            self._stamps[path] = self._stat(path)
        return self._stamps[path]

    def _stat(self, path: str) -> Stamp | None:
        try:
            found = _stamp_of(os.stat(path))
        except (OSError, ValueError):
            return None
        return found if found is not None and self._really_within(path) else None

    def _really_within(self, path: str) -> bool:
        if path in self._inside:
            return True
        folder = os.path.dirname(path)
        if folder not in self._real_folders:
            self._real_folders[folder] = os.path.realpath(folder)
        real = os.path.realpath(path) if os.path.islink(path) else os.path.join(self._real_folders[folder], "")
        return real.startswith(self._real_root.rstrip(os.sep) + os.sep)

    def text(self, path: str) -> bytes | None:
        """Return the bytes of a file of the project, or None when it cannot be read."""
        kept = self._texts.get(path)
        if kept is not None:
            return kept
        # What is no regular file may block who opens it; of those that were walked by that is known.
        if path not in self._inside and self.stamp(path) is None:
            return None
        text = self._read(path)
        if text is not None and self._kept + len(text) <= KEPT_TEXT_BYTES:
            self._kept += len(text)
            self._texts[path] = text
        return text

    def _read(self, path: str) -> bytes | None:
        try:
            descriptor = os.open(path, _READING)
        except OSError:
            return None
        try:
            if path not in self._stamps:
                self._stamps[path] = _stamp_of(os.fstat(descriptor))
            stamp = self._stamps[path]
            return os.read(descriptor, stamp.size) if stamp is not None else None
        except OSError:
            return None
        finally:
            os.close(descriptor)

    def mentioning(self, name: str, among: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return the files that hold the word ``name``, in order: of all, or of those ``among``.

        Searched once for the same word and files.
        """
        paths = self.files() if among is None else among
        return self.once(("mentioning", name, among), lambda: tuple(self._search(name, paths)))

    def may_import(self, paths: Sequence[str], target: str, words: tuple[str, ...]) -> list[str]:
        """Return those of ``paths`` that may import from the file ``target``, or from who passes it on.

        They hold one of ``words``, or import relatively from the folder that ``target`` stands below.
        """
        wanted = [word.encode() for word in words]
        spaced, either = [b" %b " % word for word in wanted], (*wanted, _RELATIVE_IMPORT)
        found = []
        for path in paths:
            held = self._words.get(path) or self._listed(path, either)
            if any(map(held.__contains__, spaced)) or (_RELATIVE_IMPORT in held and self._reaches(path, target)):
                found.append(path)
        return found

    def _reaches(self, path: str, target: str) -> bool:
        """Tell whether a relative import of ``path`` can lead to ``target``.

        None leads out of the top package, or out of the folder of a file in no package.
        """
        folder = os.path.dirname(path)
        if folder not in self._tops:
            self._tops[folder] = self._top(folder)
        return target.startswith(self._tops[folder])

    def _top(self, folder: str) -> str:
        top = [folder, *self._packages(folder)][-1]
        above = os.path.dirname(top)
        # The project's own folder may be a package, which no module's name has a part for.
        if above == self.root and self._is_file(os.path.join(above, "__init__.py")):
            top = above
        return top.rstrip(os.sep) + os.sep

    def holding(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the files that hold one of ``words``, in order; searched once for the same words."""
        return self.once(("holding", words), lambda: tuple(self._holding(words)))

    def any_holds(self, words: tuple[str, ...], pattern: bytes = b"") -> bool:
        """Tell whether ``pattern`` is found in any file that holds one of ``words``; searched once, until one is."""
        key = ("any holds", words, pattern)
        return self.once(key, lambda: any(self._matches(path, pattern) for path in self._holding(words)))

    def where(self, word: str, fits: Callable[[bytes, int, int], bool], paths: Sequence[str]) -> tuple[str, ...]:
        """Return those of ``paths`` in whose text ``word`` stands as ``fits`` wants it; each is looked through once.

        ``fits`` gets the text, and the offsets at which the word begins and ends.
        """
        known = self._where.setdefault((word, fits), {})
        needle = word.encode()
        for path in paths:
            if path not in known:
                text = self.text(path) or b""
                known[path] = any(fits(text, start, start + len(needle)) for start in occurrences(text, needle))
        return tuple(path for path in paths if known[path])

    def star_imports(self, path: str) -> Sequence[tuple[bytes, bytes]]:
        """Return the dots and the module of each star import that a file's text may hold."""
        if path not in self._stars:
            text = self.text(path) or b""
            self._stars[path] = re.findall(_STAR, text) if b"import *" in text else ()
        return self._stars[path]

    def importing(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the files one of whose lines has both an import and one of ``words``, in order; searched once."""
        names = b"|".join(re.escape(word.encode()) for word in words)
        return self.matching(words, rb"(?m)^(?=[^\n]*import)[^\n]*\b(?:%b)\b" % names)

    def matching(self, words: tuple[str, ...], pattern: bytes) -> tuple[str, ...]:
        """Return the files that hold one of ``words`` and in which ``pattern`` is found, in order; searched once."""
        holding = self.holding(words)
        key = ("matching", words, pattern)
        return self.once(key, lambda: tuple(path for path in holding if self._matches(path, pattern)))

    def _matches(self, path: str, pattern: bytes) -> bool:
        return re.search(pattern, self.text(path) or b"") is not None

    def defined_beside(self, words: tuple[str, ...]) -> frozenset[str]:
        """Return the names of classes and variables of the files that import one of ``words``."""
        return self.once(("defined beside", words), lambda: frozenset(self._defined_by_importers(words)))

    def _defined_by_importers(self, words: tuple[str, ...]) -> Iterator[str]:
        for path in self.importing(words):
            for pair in re.findall(_DEFINED, self.text(path) or b""):
                yield from (name.decode("utf-8", "replace") for name in pair if name)

    def _search(self, name: str, paths: Sequence[str]) -> list[str]:
        self._searches += 1
        words, wanted = self._words, [name.encode()]
        spaced = b" %b " % wanted[0]
        return [path for path in paths if spaced in (words.get(path) or self._listed(path, wanted))]

    def _holding(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the files that hold one of ``words``, in order."""
        either = stems([word.encode() for word in words])
        spaced = [b" %b " % word.encode() for word in words]
        for path in self.files():
            held = self._words.get(path) or self._listed(path, either)
            if held and any(map(held.__contains__, spaced)):
                yield path

    def _listed(self, path: str, wanted: Sequence[bytes]) -> bytes:
        """Return a file's words, each between spaces; nothing when none of ``wanted`` stands anywhere in its text.

        The words are listed for a text that has to be read for each search, and in the end for all: a list takes as
        long to make as FEW_SEARCHES of the text, and has a sixth of its size.
        """
        text = self.text(path) or b""
        enough = FEW_SEARCHES if path in self._texts else 0
        if self._searches <= enough and not any(map(text.__contains__, wanted)):
            return b""
        words = self._words[path] = _words_of(text)
        return words

    def files(self) -> tuple[str, ...]:
        """Return the project's Python files in order; none when there are more than MAX_FILES."""
        if self._files is None:
            found = []
            for path, regular in _walk(self.root):
                found.append(path)
                if regular:
                    self._inside.add(path)
                if len(found) > MAX_FILES:
                    found = []
                    break
            self._files = tuple(found)
        return self._files


def stems(words: Sequence[AnyStr]) -> list[AnyStr]:
    """Return those of ``words`` that hold none of the others: a text without these has none of all."""
    return [word for word in words if not any(other != word and other in word for other in words)]


def occurrences(text: bytes, word: bytes) -> Iterator[int]:
    """Yield the offsets at which ``word`` stands in ``text`` as a whole word."""
    found = text.find(word)
    while found >= 0:
        if not _is_word(text, found - 1) and not _is_word(text, found + len(word)):
            yield found
        found = text.find(word, found + 1)


def _is_word(text: bytes, position: int) -> bool:
    if not 0 <= position < len(text):
        return False
    byte = text[position : position + 1]
    return byte.isalnum() or byte == b"_" or byte >= b"\x80"


def _words_of(text: bytes) -> bytes:
    """Return the different words of ``text``, each between spaces."""
    relative = _RELATIVE_IMPORT if _RELATIVE_IMPORT in text else b""
    return b" %b %b " % (b" ".join(set(text.translate(_SPACED).split())), relative)


def _stamp_of(found: os.stat_result) -> Stamp | None:
    """Return the state of a regular file that is not too large to be read; None for anything else."""
    if not stat.S_ISREG(found.st_mode) or found.st_size > MAX_FILE_BYTES:
        return None
    return Stamp(found.st_size, found.st_mtime_ns)


def _walk(folder: str) -> Iterator[tuple[str, bool]]:
    """Yield what is called ``.py`` below ``folder`` in order, and whether it is a regular file of the folder itself.

    Links to folders are not followed.
    """
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    if any(entry.name in ENVIRONMENT_MARKS for entry in ordered):
        return
    for entry in ordered:
        if entry.name.endswith(".py"):
            if not _is_folder(entry, follow=True):
                yield entry.path, _is_regular(entry)
        elif not entry.name.startswith(".") and entry.name not in SKIPPED_FOLDERS and _is_folder(entry):
            yield from _walk(entry.path)


def _is_folder(entry: os.DirEntry[str], *, follow: bool = False) -> bool:
    try:
        return entry.is_dir(follow_symlinks=follow)
    except OSError:
        return False


def _is_regular(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False)
    except OSError:
        return False


def _has_mark(folder: str) -> bool:
    """Tell whether a folder has a root mark; ``setup.py`` is none in a package, which has a module of that name."""
    marks = [mark for mark in ROOT_MARKS if os.path.exists(os.path.join(folder, mark))]
    return bool(marks) and (marks != ["setup.py"] or not os.path.isfile(os.path.join(folder, "__init__.py")))


def root_of(path: str) -> str:
    """Return the project's root for the absolute ``path`` of a linted file: the nearest folder above with a root mark.

    Without any mark, the folder that holds the topmost package of the file.
    """
    top = os.path.dirname(path)
    folder = top
    while True:
        if _has_mark(folder):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            break
        folder = above
    while os.path.isfile(os.path.join(top, "__init__.py")) and os.path.dirname(top) != top:
        top = os.path.dirname(top)
    return top
