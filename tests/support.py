"""Helpers that the tests share: real flake8 in two ways, and the case files with their markers.

A case is ordinary Python whose comments say what flake8 must print; `tests/cases/README.md` explains the language.
"""

from __future__ import annotations

import contextlib
import functools
import io
import os
import re
import shlex
import subprocess
import sys
import tokenize
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from flake8 import utils as flake8_utils
from flake8.main.application import Application

TESTS = Path(__file__).parent
CASES = TESTS / "cases"
UNGUARDED = "FLAKE8_MP_RECV_UNGUARDED"
"""Set in every run of ours: a bug of the engine must then surface instead of being taken for "unknown".

Spelt anew, since whoever spoils the package must be the first to import it; a test compares the two."""

BASE_ARGUMENTS = ("--isolated", "--select=MPR", "--jobs=1")


# ---------------------------------------------------------------------------------------------------------------------
# Real flake8


@dataclass(frozen=True)
class Outcome:
    """All that one run of flake8 gave."""

    stdout: str
    stderr: str
    exit_code: int

    @property
    def crashed(self) -> bool:
        """Whether flake8 ended otherwise than by printing findings."""
        return (
            self.exit_code not in (0, 1)
            or bool(self.stderr)
            or any(not FINDING.match(line) for line in self.stdout.splitlines())
        )


def run_flake8(arguments: Sequence[str], *, cwd: Path, stdin: str | None = None) -> Outcome:
    """Run `python -m flake8` as a user does, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "flake8", *arguments],
        cwd=cwd,
        input=None if stdin is None else stdin.encode(),
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        env={**os.environ, UNGUARDED: "1"},
        check=False,
    )
    return Outcome(_decoded(done.stdout), _decoded(done.stderr), done.returncode)


def flake8_in_process(arguments: Sequence[str], *, cwd: Path, stdin: str = "") -> Outcome:
    """Run flake8's own application in this process: much faster, and state that leaks between runs shows."""
    flake8_utils.stdin_get_value.cache_clear()
    out, err = io.BytesIO(), io.BytesIO()
    application = Application()
    with (
        _working_directory(cwd),
        mock.patch.dict(os.environ, {UNGUARDED: "1"}),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")),
        contextlib.redirect_stdout(_stream(out)),
        contextlib.redirect_stderr(_stream(err)),
    ):
        try:
            application.run(list(arguments))
        except Exception:
            # What a process of its own would do with it.
            traceback.print_exc()
    exit_code = application.exit_code() if application.options is not None else 1
    return Outcome(_decoded(out.getvalue()), _decoded(err.getvalue()), exit_code)


class _Stream(io.TextIOWrapper):
    """Text into a buffer that outlives the stream, which closes what it wraps when it is collected."""

    def close(self) -> None:
        """Flush, and leave the buffer open."""
        self.flush()


def _stream(buffer: io.BytesIO) -> io.TextIOWrapper:
    return _Stream(buffer, encoding="utf-8", write_through=True)


def _decoded(raw: bytes) -> str:
    return raw.decode().replace("\r\n", "\n")


@contextlib.contextmanager
def _working_directory(path: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(before)


# ---------------------------------------------------------------------------------------------------------------------
# What flake8 prints

FINDING = re.compile(r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>[A-Z]+\d+) (?P<text>.*)")


@dataclass(frozen=True, order=True)
class Finding:
    """One printed line of flake8's default format; the column counts from 1, as it is printed."""

    line: int
    column: int
    code: str
    text: str


def findings_by_path(stdout: str) -> dict[str, list[Finding]]:
    """Take flake8's output apart; a line that is no finding is an error of the test's set-up."""
    found: dict[str, list[Finding]] = {}
    for printed in stdout.splitlines():
        match = FINDING.fullmatch(printed)
        if match is None:
            raise AssertionError(f"flake8 printed something else than a finding: {printed!r}")
        path = match["path"].replace("\\", "/").removeprefix("./")
        finding = Finding(int(match["line"]), int(match["column"]), match["code"], match["text"])
        found.setdefault(path, []).append(finding)
    return found


# ---------------------------------------------------------------------------------------------------------------------
# Markers

EXPECTED, OK, MISSED, FALSE = "expected", "ok", "missed", "false"

_MARKER_COMMENT = re.compile(r"#\s*(?=(?:MPR\d{3}|ok|missed|false)\b[^:]*:)(?P<marks>.*)$")
_MARK = re.compile(
    r"(?:(?P<code>MPR\d{3})(?:@(?P<column>\d+))?|(?P<kind>ok|missed|false)(?: (?P<of>MPR\d{3}))?):\s*(?P<text>\S.*)"
)


class MarkerError(Exception):
    """A case file that does not say clearly what it expects."""


@dataclass(frozen=True)
class Mark:
    """What one marker says of its line."""

    line: int
    kind: str
    code: str
    text: str
    column: int | None = None

    @property
    def wants_finding(self) -> bool:
        """Whether flake8 prints something for it today."""
        return self.kind in (EXPECTED, FALSE)

    def accepts(self, finding: Finding) -> bool:
        """Whether the finding is the one that the marker describes; of a known false alarm the text is free."""
        return (
            self.code == finding.code
            and (self.kind == FALSE or self.text in finding.text)
            and self.column in (None, finding.column)
        )

    def __str__(self) -> str:
        at = "" if self.column is None else f"@{self.column}"
        if self.kind != EXPECTED:
            return f"{self.line}: {self.code} ({self.kind}: {self.text})"
        return f"{self.line}: {self.code}{at} .. {self.text} .."


def marks_in(source: str, where: str) -> list[Mark]:
    """Read the markers of one case file, in the order of its lines."""
    marks = []
    for token in _tokens(source):
        comment = _MARKER_COMMENT.search(token.string) if token.type == tokenize.COMMENT else None
        if comment is None:
            continue
        line = token.start[0]
        for part in comment["marks"].split(" | "):
            match = _MARK.fullmatch(part.strip())
            if match is None:
                raise MarkerError(f"{where}:{line}: cannot read the marker {part.strip()!r}")
            column = None if match["column"] is None else int(match["column"])
            code = match["code"] or match["of"] or "MPR073"
            marks.append(Mark(line, match["kind"] or EXPECTED, code, match["text"].strip(), column))
    return marks


RECV_TRIGGERS = re.compile(r"\.recv(?!\w)|(?<!\w)getattr\(.*(['\"])recv\1")
"""What a line of any case must not hold without saying what it expects."""

_UNPICKLER = r"\b(?:loads?|loadbuf|Unpickler|unsafe_load|jsonpickle\.decode)\("
_ENDPOINT = r"\b(?:Listener|Client|\w*Manager)\(|(?<!self)\.authkey = |_challenge\("
TOPIC_TRIGGERS = {
    "unpickle": re.compile(_UNPICKLER),
    "endpoints": re.compile(_ENDPOINT),
    "keys": re.compile(_ENDPOINT),
    "addresses": re.compile(_ENDPOINT),
    "peers": re.compile(_ENDPOINT + r"|\.connect\("),
    "audit": re.compile(r"\.get(?:_nowait)?\("),
}
"""The same for the topics of the other rules; elsewhere an unexpected finding of theirs fails the case anyway."""


def unmarked_triggers(source: str, topic: str) -> list[int]:
    """Lines that a rule may speak about, and of which no marker says whether it should."""
    marked = {mark.line for mark in marks_in(source, topic)}
    return [
        number
        for number, text in enumerate(_code_only(source), start=1)
        if number not in marked
        and (RECV_TRIGGERS.search(text) or (topic in TOPIC_TRIGGERS and TOPIC_TRIGGERS[topic].search(text)))
        and not re.match(r"\s*(?:async )?(?:def|class) ", text)
    ]


def _code_only(source: str) -> list[str]:
    """The lines with comments and long strings blanked, so that prose about `.recv` needs no marker."""
    lines = [list(line) for line in source.splitlines()]
    for token in _tokens(source):
        prose = token.type == tokenize.COMMENT or (token.type == tokenize.STRING and len(token.string) > 8)
        if not prose:
            continue
        (first, start), (last, end) = token.start, token.end
        for number in range(first, last + 1):
            line = lines[number - 1]
            begin, stop = start if number == first else 0, end if number == last else len(line)
            line[begin:stop] = " " * (stop - begin)
    return ["".join(line) for line in lines]


def _tokens(source: str) -> list[tokenize.TokenInfo]:
    return list(tokenize.generate_tokens(io.StringIO(source).readline))


# ---------------------------------------------------------------------------------------------------------------------
# Cases

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


# ---------------------------------------------------------------------------------------------------------------------
# Comparison


def differences(expected: Sequence[Mark], findings: Sequence[Finding], source: str) -> list[str]:
    """What was printed and should not have been (`+`), what was not and should have been (`-`)."""
    left_over = sorted(findings)
    told: list[tuple[int, str]] = []
    for mark in expected:
        if not mark.wants_finding:
            continue
        hit = next((finding for finding in left_over if finding.line == mark.line and mark.accepts(finding)), None)
        if hit is not None:
            left_over.remove(hit)
        elif mark.kind == FALSE:
            told.append((mark.line, f"- {mark} is gone: mark the line ok"))
        else:
            told.append((mark.line, f"- {mark}"))
    known_misses = {(mark.line, mark.code) for mark in expected if mark.kind == MISSED}
    for finding in left_over:
        hint = " is found now: mark the line with it" if (finding.line, finding.code) in known_misses else ""
        told.append((finding.line, f"+ {finding.line}:{finding.column}: {finding.code} {finding.text}{hint}"))
    lines = source.splitlines()
    shown: list[str] = []
    for number, text in sorted(told, key=lambda item: item[0]):
        context = f"  {number}: {lines[number - 1].strip()}"
        if context not in shown:
            shown.append(context)
        shown.append(text)
    return shown


def malformed(finding: Finding) -> str | None:
    """What is wrong with the shape of a message, whatever it says."""
    printed = f"{finding.code} {finding.text}"
    if len(printed) > 120:
        return f"longer than 120 characters: {printed}"
    if printed.endswith("."):
        return f"ends in a dot: {printed}"
    if re.search(r":\d+:\d+:", printed):
        return f"looks like a position to an editor: {printed}"
    return None
