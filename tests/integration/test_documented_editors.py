"""The settings of docs/editors.md that no other test drives: each editor's way to call flake8 and to read its output.

Commands and patterns are those of nvim-lint's `flake8` linter, of PyCharm's output filters and of Flycheck's
`python-flake8` checker.
"""

from __future__ import annotations

import configparser
import re
import sys
from pathlib import Path

import lupa
import pytest

from integration.programs import SCRIPTS, run
from integration.samples import CODE, COLUMN, LINE, SAFE, TEXT, UNSAFE
from tools.documents import file_in

PAGE = "docs/editors.md"
NVIM_LINT = "--format=%(path)s:%(row)d:%(col)d:%(code)s:%(text)s"
NVIM_LINT_PATTERN = "[^:]+:(%d+):(%d+):(%w+):(.+)"
FLYCHECK = re.compile(r"stdin:(?P<line>\d+):(?:(?P<column>\d+):)? (?P<id>[a-zA-Z]+\d+) (?P<message>.+)")
PYCHARM_MACROS = {"$FILE_PATH$": r"(?P<file>.+)", "$LINE$": r"(?P<line>\d+)", "$COLUMN$": r"(?P<column>\d+)"}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Write an unsafe program."""
    path = tmp_path / "jobs.py"
    path.write_text(UNSAFE, encoding="utf-8")
    return path


def test_nvim_lint(program: Path) -> None:
    lua = lupa.LuaRuntime(unpack_returned_tuples=True)
    lua.execute(
        """
        lint = { try_lint = function() tried = true end }
        package.preload.lint = function() return lint end
        vim = { api = { nvim_create_autocmd = function(events, options) on, todo = events, options.callback end } }
        """
    )
    lua.execute(file_in(PAGE, "init.lua"))
    assert list(lua.globals().lint.linters_by_ft.python.values()) == ["flake8"]
    assert set(lua.globals().on.values()) == {"BufReadPost", "BufWritePost"}
    lua.globals().todo()
    assert lua.globals().tried
    ended = run((SCRIPTS / "flake8", NVIM_LINT, "--no-show-source", "--select=MPR", program), cwd=program.parent)
    found = lua.eval("string.match")(ended.stdout.rstrip("\n"), NVIM_LINT_PATTERN)
    assert found == (str(LINE), str(COLUMN), CODE, TEXT)


def test_pycharm(program: Path) -> None:
    dialog = configparser.RawConfigParser()
    dialog.optionxform = str  # type: ignore[assignment, method-assign]
    dialog.read_string("[tool]\n" + file_in(PAGE, "pycharm"))
    tool = dialog["tool"]
    assert tool["Program"] == "$PyInterpreterDirectory$/python"
    arguments = tool["Arguments"].replace("$FilePath$", str(program)).split()
    ended = run((sys.executable, *arguments), cwd=program.parent)
    pattern = re.escape(tool["Output filters"])
    for macro, meaning in PYCHARM_MACROS.items():
        pattern = pattern.replace(re.escape(macro), meaning)
    match = re.match(pattern, ended.stdout)
    assert match is not None, ended.told
    assert (match["file"], match["line"], match["column"]) == (str(program), str(LINE), str(COLUMN))


def test_flycheck(program: Path) -> None:
    setting = re.fullmatch(r'\(setq flycheck-python-flake8-executable "python3"\)\n', file_in(PAGE, "init.el"))
    assert setting is not None
    program.write_text(SAFE, encoding="utf-8")
    command = (sys.executable, "-m", "flake8", "--format=default", "--select=MPR", "-")
    ended = run(command, cwd=program.parent, stdin=UNSAFE)
    match = FLYCHECK.fullmatch(ended.stdout.rstrip("\n"))
    assert match is not None, ended.told
    assert match.groups() == (str(LINE), str(COLUMN), CODE, TEXT)
