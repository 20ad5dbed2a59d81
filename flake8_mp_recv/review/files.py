"""Which files a project has, and what one holds."""

from __future__ import annotations

import ast
import io
import os
import subprocess
import tokenize
import warnings
from collections.abc import Sequence

from flake8.discover_files import expand_paths

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.review.settings import Settings


class Unreadable(Exception):
    """A file that cannot be taken for Python: ``line`` (0 if there is none) and, as the text, why."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.line = line


@frozen
class Source:
    """One file's absolute path, its lines with their ends, and its tree."""

    path: str
    lines: Sequence[str]
    tree: ast.Module


def read(path: str) -> Source:
    """Return the file at the absolute ``path``, decoded as Python does. Raises Unreadable when it is no Python."""
    try:
        with open(path, "rb") as file:
            raw = io.BytesIO(file.read())
        # tokenize.open() would name the absolute path in what it raises.
        encoding, _ = tokenize.detect_encoding(raw.readline)
        raw.seek(0)
        lines = io.TextIOWrapper(raw, encoding).readlines()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Source(path, lines, ast.parse("".join(lines)))
    except SyntaxError as error:
        raise Unreadable(error.msg or "not Python", error.lineno or 0) from error
    except (UnicodeDecodeError, ValueError) as error:
        raise Unreadable("; ".join(str(error).splitlines())) from error
    except (RecursionError, MemoryError) as error:
        raise Unreadable("nested too deep for Python's parser") from error
    except OSError as error:
        raise Unreadable(error.strerror or "cannot be read") from error


def python_files(folder: str, settings: Settings) -> tuple[str, ...]:
    """Return the absolute paths of the Python files below ``folder`` that git tracks and flake8 does not leave out.

    Outside a git repository, and where git tracks nothing, those that flake8 finds.
    """
    found = expand_paths(
        paths=[folder], stdin_display_name="stdin", filename_patterns=settings.patterns, exclude=settings.exclude
    )
    files = sorted(os.path.abspath(path) for path in found)
    tracked = _tracked(folder)
    return tuple(path for path in files if not tracked or path in tracked)


def _tracked(folder: str) -> frozenset[str]:
    """Return the absolute paths that git tracks below ``folder``; none when there is no git or no repository."""
    command = ["git", "-C", folder, "ls-files", "-z"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL).stdout
    except (OSError, subprocess.CalledProcessError):
        return frozenset()
    names = os.fsdecode(listed).split("\0")
    return frozenset(os.path.abspath(os.path.join(folder, name)) for name in names if name)
