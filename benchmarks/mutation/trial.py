"""Tries one mutant: a forked process imports the package with one module spoilt, and runs the cases and the tests.

The process that forks must not have imported the package; it has flake8, astroid and pytest, so that a trial is quick.
"""

from __future__ import annotations

import ast
import contextlib
import importlib.abc
import importlib.machinery
import io
import os
import pickle
import resource
import signal
import sys
import tempfile
import threading
import types
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from support.cases import Case, all_cases
from support.comparison import differences
from support.findings import Finding, findings_by_path
from support.real_flake8 import BASE_ARGUMENTS, flake8_in_process

from benchmarks.mutation.mutants import PACKAGE, Mutant
from benchmarks.mutation.parts import PARTS
from benchmarks.places import CHECKOUT

MEMORY: Final = 3_000_000_000
CASES_SECONDS: Final = 20
TESTS_SECONDS: Final = 300

Lines = dict[str, set[tuple[str, int]]]
"""The lines of the package, as file name and number, that each case comes by."""


class _Spoilt(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds one module, and runs the mutant in its place."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the mutant."""
        if fullname != self._mutant.module:
            return None
        package = self._mutant.path.name == "__init__.py"
        spec = importlib.machinery.ModuleSpec(fullname, self, origin=str(self._mutant.path), is_package=package)
        spec.has_location = True
        if package:
            spec.submodule_search_locations = [str(self._mutant.path.parent)]
        return spec

    def exec_module(self, module: types.ModuleType) -> None:
        """Run it."""
        exec(compile(self._mutant.tree(), str(self._mutant.path), "exec"), module.__dict__)


def lay_out(folder: Path) -> tuple[Case, ...]:
    """Write all cases that this Python can read, each as a project of its own."""
    cases = tuple(case for case in all_cases() if sys.version_info >= (3, case.minor))
    for case in cases:
        case.lay_out(folder / case.id)
    return cases


def lines_of_cases(cases: Sequence[Case], folder: Path) -> Lines:
    """Run the cases on the package as it is; return where they come by. Raises RuntimeError when one fails."""

    def run() -> Lines:
        found: Lines = {}
        for case in cases:
            seen = found[case.id] = set()
            with _traced(seen):
                told = _wrong(case, folder)
            if told:
                raise RuntimeError(f"{case.id} fails without any mutant: {told}")
        return found

    lines: Lines = _forked(run, 1800)
    return lines


def killed_by_cases(mutant: Mutant, cases: Sequence[Case], folder: Path) -> str | None:
    """Return the first of the cases that fails on the mutant, what else ended the run, or None."""

    def run() -> str | None:
        sys.meta_path.insert(0, _Spoilt(mutant))
        for case in cases:
            try:
                wrong = _wrong(case, folder)
            except Exception as error:
                return f"{case.id}: {type(error).__name__}"
            if wrong:
                return case.id
        return None

    return _outcome(run, CASES_SECONDS)


def killed_by_tests(mutant: Mutant) -> str | None:
    """Return what the unit tests say of the mutant when they fail, or None."""
    files = [str(CHECKOUT / "tests" / f"test_{name}.py") for name in PARTS.get(mutant.module.split(".")[1], ())]
    if not files:
        return None

    def run() -> str | None:
        sys.meta_path.insert(0, _Spoilt(mutant))
        status = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "--no-header", *files])
        return None if status == 0 else "unit tests"

    return _outcome(run, TESTS_SECONDS)


def _wrong(case: Case, folder: Path) -> list[str]:
    """Return how what is found in a case, as it was laid out, differs from what its markers say."""
    root = folder / case.id
    texts = {name: (root / name).read_text(encoding="utf-8") for name in case.modules}
    found: dict[str, list[Finding]] = {}
    if case.options or any("noqa" in text for text in texts.values()):
        outcome = flake8_in_process([*BASE_ARGUMENTS, *case.options, "."], cwd=root)
        if outcome.crashed:
            return ["crashed"]
        found = findings_by_path(outcome.stdout)
    else:
        from flake8_mp_recv.analysis import Session
        from flake8_mp_recv.options import DEFAULTS

        session = Session(DEFAULTS, guard=False)
        for name, text in texts.items():
            try:
                tree = ast.parse(text)
            except SyntaxError:
                continue
            findings = session.findings(tree, text.splitlines(keepends=True), str(root / name))
            found[name] = [Finding(each.line, each.column + 1, each.code, each.text) for each in findings]
    wrong: list[str] = []
    for name, text in texts.items():
        wrong += differences(case.marks.get(name, ()), found.get(name, []), text)
    return wrong


@contextlib.contextmanager
def _traced(seen: set[tuple[str, int]]) -> Any:
    """Note the lines of the package that run."""
    inside = f"{os.sep}{PACKAGE}{os.sep}"

    def local(frame: types.FrameType, event: str, argument: object) -> Any:
        seen.add((frame.f_code.co_filename, frame.f_lineno))
        return local

    def begin(frame: types.FrameType, event: str, argument: object) -> Any:
        return local(frame, event, argument) if inside in frame.f_code.co_filename else None

    sys.settrace(begin)
    try:
        yield
    finally:
        sys.settrace(None)


def _outcome(run: Callable[[], str | None], seconds: int) -> str | None:
    """Return what ``run`` returns, or what ended it."""
    try:
        told: str | None = _forked(run, seconds)
    except RuntimeError as error:
        return str(error)
    return told


def _forked(run: Callable[[], Any], seconds: int) -> Any:
    """Return what ``run`` returns in a forked process. Raises RuntimeError when it does not come to its end."""
    assert PACKAGE not in sys.modules, "a mutant must be the first to be imported"
    assert threading.active_count() == 1
    with tempfile.TemporaryFile() as answer:
        child = os.fork()
        if child == 0:
            # Of the processor, so that a busy machine finds no mutants.
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 1)
            os.dup2(silence, 2)
            try:
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                    told: tuple[bool, Any] = (True, run())
            except BaseException as error:
                told = (False, f"{type(error).__name__}: {error}")
            answer.write(pickle.dumps(told))
            answer.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            raise RuntimeError("out of time" if os.WTERMSIG(status) == signal.SIGXCPU else f"status {status}")
        answer.seek(0)
        right, told_back = pickle.load(answer)
    if not right:
        raise RuntimeError(str(told_back))
    return told_back
