"""The case files below `tests/cases`: ordinary Python whose comments say what flake8 must print."""

from __future__ import annotations

import functools
import re
import shlex
import sys
from dataclasses import dataclass, field
from pathlib import Path

from support.markers import Mark, MarkerError, marks_in

CASES = Path(__file__).parents[1] / "cases"
_OPTIONS = re.compile(r"^# options: (.+)$", re.MULTILINE)
_PYTHON = re.compile(r"^# python: 3\.(\d+)$", re.MULTILINE)
ROOT_MARKERS = ("pyproject.toml", "setup.cfg", "setup.py", "tox.ini", ".flake8")


@dataclass(frozen=True)
class Case:
    """One file, or the files of one project, with what flake8 must print for them."""

    topic: str
    name: str
    folder: Path
    files: tuple[str, ...]
    options: tuple[str, ...] = ()
    minor: int = 10
    marks: dict[str, tuple[Mark, ...]] = field(default_factory=dict, compare=False)

    @property
    def id(self) -> str:
        """The name as it is shown, and the folder that the case gets to itself in a run."""
        return f"{self.topic}/{self.name}"

    @property
    def is_project(self) -> bool:
        """Whether it consists of several files."""
        return any(name in ROOT_MARKERS for name in self.files)

    @property
    def modules(self) -> list[str]:
        """Its Python files."""
        return [name for name in self.files if name.endswith(".py")]

    def text(self, name: str) -> str:
        """The source of one of its files."""
        return (self.folder / name).read_text(encoding="utf-8")

    def lay_out(self, into: Path, *, without: str | None = None) -> None:
        """Write its files into a folder of its own, which is a project of its own: no case can see another."""
        into.mkdir(parents=True, exist_ok=True)
        if not self.is_project:
            (into / "pyproject.toml").touch()
        for name in self.files:
            if name != without:
                target = into / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes((self.folder / name).read_bytes())


@functools.cache
def all_cases() -> tuple[Case, ...]:
    """Every case below `tests/cases`, in the order of their names."""
    found = []
    for topic in sorted(path for path in CASES.iterdir() if path.is_dir() and path.name != "__pycache__"):
        for entry in sorted(topic.iterdir()):
            if entry.suffix == ".py":
                found.append(_case(topic.name, entry.stem, topic, (entry.name,)))
            elif entry.is_dir() and entry.name != "__pycache__":
                files = tuple(
                    path.relative_to(entry).as_posix()
                    for path in sorted(entry.rglob("*"))
                    if path.is_file() and "__pycache__" not in path.parts
                )
                found.append(_case(topic.name, entry.name, entry, files))
    return tuple(found)


def _case(topic: str, name: str, folder: Path, files: tuple[str, ...]) -> Case:
    if files != (f"{name}.py",) and not any(file in ROOT_MARKERS for file in files):
        raise MarkerError(f"{topic}/{name}: a project needs one of {', '.join(ROOT_MARKERS)} in its root")
    texts = {file: (folder / file).read_text(encoding="utf-8") for file in files if file.endswith(".py")}
    minors = [int(match[1]) for text in texts.values() for match in _PYTHON.finditer(text)]
    options = [match[1] for text in texts.values() for match in _OPTIONS.finditer(text)]
    if len(options) > 1:
        raise MarkerError(f"{topic}/{name}: the options stand in more than one place")
    minor = max(minors, default=10)
    marks = {}
    if sys.version_info >= (3, minor):
        for file, text in texts.items():
            marks[file] = tuple(marks_in(text, f"{topic}/{name}/{file}"))
    arguments = tuple(shlex.split(options[0])) if options else ()
    return Case(topic, name, folder, files, arguments, minor, marks)


def runnable_cases() -> list[Case]:
    """Every case that this Python can read."""
    return [case for case in all_cases() if sys.version_info >= (3, case.minor)]
