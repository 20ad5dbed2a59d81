"""The way that VS Code's Flake8 extension calls flake8: in its own process, again and again, through runpy.

The names of the settings, the format and the pattern that its output is read with are the extension's.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import runpy
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from unittest import mock

import pytest
from flake8 import utils as flake8_utils

from integration.programs import SCRIPTS, run
from integration.samples import CALLER, CODE, COLUMN, LINE, MADE_AT, SAFE, SAFE_CALLER, TEXT, UNSAFE, WORKER
from tools.documents import file_in

FORMAT = "--format='%(row)d,%(col)d,%(code).1s,%(code)s:%(text)s'"
READ = re.compile(r"(?P<line>\d+),(?P<column>-?\d+),(?P<type>\w+),(?P<code>\w+\d+):(?P<message>[^\r\n]*)")
SETTINGS = json.loads(file_in("docs/editors.md", "settings.json"))
ARGUMENTS = ["flake8", FORMAT, "--isolated", "--select=MPR"]


class Stream(io.TextIOWrapper):
    """A standard stream in memory, which outlives whoever closes it."""

    def __init__(self, text: str = "") -> None:
        """Hold `text`, from its beginning."""
        super().__init__(io.BytesIO(text.encode()), encoding="utf-8", newline="\n")

    def close(self) -> None:
        """Stay open."""

    def value(self) -> str:
        """Return all that was written."""
        self.seek(0)
        return self.read()


def in_this_process(arguments: Sequence[str], folder: Path, text: str | None = None) -> str:
    """Run `python -m flake8` in this process, as the extension does with its own interpreter."""
    out, errors = Stream(), Stream()
    with (
        contextlib.suppress(SystemExit),
        mock.patch.object(sys, "argv", list(arguments)),
        mock.patch.object(sys, "path", ["", *sys.path]),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", errors),
        mock.patch.object(sys, "stdin", Stream(text or "")),
        working_directory(folder),
    ):
        runpy.run_module("flake8", run_name="__main__")
    assert errors.value() == ""
    return out.value()


@contextlib.contextmanager
def working_directory(folder: Path) -> Iterator[None]:
    """Change the working directory for a while."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def read(printed: str) -> list[tuple[int, int, str, str]]:
    """Take the output apart as the extension does; a line that it would drop is an error."""
    found = []
    for line in printed.splitlines():
        match = READ.match(line[1:-1] if line.startswith("'") and line.endswith("'") else line)
        assert match is not None, line
        found.append((int(match["line"]), int(match["column"]), match["code"], match["message"]))
    return found


def severity(code: str, configured: Mapping[str, str]) -> str:
    """Return how the extension shows a code: by the longest beginning of it that the settings name."""
    names = (configured.get(code[:length]) for length in range(len(code), 0, -1))
    return next((name for name in names if name), "Error")


@pytest.fixture(autouse=True)
def fresh_stdin() -> None:
    """Forget what flake8 keeps of its standard input from one run to the next in a process."""
    flake8_utils.stdin_get_value.cache_clear()


@pytest.mark.parametrize("how", ["path", "stdin"])
def test_one_file(how: str, tmp_path: Path) -> None:
    program = tmp_path / "jobs.py"
    program.write_text(UNSAFE if how == "path" else SAFE, encoding="utf-8")
    source = [str(program)] if how == "path" else ["--stdin-display-name", str(program), "-"]
    printed = in_this_process([*ARGUMENTS, *source], tmp_path, UNSAFE)
    assert read(printed) == [(LINE, COLUMN, CODE, TEXT)]
    ended = run([SCRIPTS / "flake8", *ARGUMENTS[1:], *source], cwd=tmp_path, stdin=UNSAFE)
    assert ended.stdout == printed


def test_many_runs_in_one_process_see_each_change(tmp_path: Path) -> None:
    program = tmp_path / "jobs.py"
    for number in range(4):
        program.write_text("\n" * number + UNSAFE, encoding="utf-8")
        assert read(in_this_process([*ARGUMENTS, str(program)], tmp_path)) == [
            (LINE + number, COLUMN, CODE, TEXT.replace(f"line {MADE_AT}", f"line {MADE_AT + number}"))
        ]
        program.write_text(SAFE, encoding="utf-8")
        assert in_this_process([*ARGUMENTS, str(program)], tmp_path) == ""


def test_a_change_of_another_file_is_seen(tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").touch()
    (tmp_path / "worker.py").write_text(WORKER, encoding="utf-8")
    for caller, expected in ((CALLER, 1), (SAFE_CALLER, 0), (CALLER, 1)):
        (tmp_path / "main.py").write_text(caller, encoding="utf-8")
        found = read(in_this_process([*ARGUMENTS, str(tmp_path / "worker.py")], tmp_path))
        assert len(found) == expected
    assert "(Pipe() in main.py at line 5)" in found[0][3]


def test_options_of_one_run_do_not_reach_the_next(tmp_path: Path) -> None:
    program = tmp_path / "jobs.py"
    program.write_text(UNSAFE, encoding="utf-8")
    for option, expected in (("--mpr-trusted-origins=client", 0), ("--mpr-trusted-origins=", 1)):
        printed = in_this_process([*ARGUMENTS, option, str(program)], tmp_path)
        assert len(read(printed)) == expected


def test_stale_text_is_judged_as_the_text_that_flake8_has(tmp_path: Path) -> None:
    """flake8 keeps the first standard input of a process: the second run gets it again, whatever is on the disk."""
    program = tmp_path / "jobs.py"
    program.write_text(SAFE, encoding="utf-8")
    source = ["--stdin-display-name", str(program), "-"]
    first = in_this_process([*ARGUMENTS, *source], tmp_path, f"\n\n\n{UNSAFE}")
    second = in_this_process([*ARGUMENTS, *source], tmp_path, SAFE)
    assert first == second
    assert [(line, column) for line, column, _, _ in read(first)] == [(LINE + 3, COLUMN)]
    flake8_utils.stdin_get_value.cache_clear()
    assert in_this_process([*ARGUMENTS, *source], tmp_path, SAFE) == ""


def test_the_documented_settings_show_a_warning() -> None:
    assert severity(CODE, SETTINGS["flake8.severity"]) == "Warning"
    assert severity("E501", SETTINGS["flake8.severity"]) == "Error"
    assert severity(CODE, {}) == "Error"
