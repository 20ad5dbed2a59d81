"""Every case below `tests/cases`, run through real flake8 by path and on stdin, the whole output compared.

By path, one flake8 process takes all the cases that share their options; on stdin, flake8 runs in this process. Each
case lies in a folder of its own which is a project of its own, so that no case's answer depends on another case.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from support.cases import CASES, Case, all_cases, runnable_cases
from support.comparison import differences, malformed
from support.findings import Finding, findings_by_path
from support.markers import FALSE, MISSED, MarkerError, marks_in, unmarked_triggers
from support.real_flake8 import BASE_ARGUMENTS, UNGUARDED, Outcome, flake8_in_process, run_flake8

from flake8_mp_recv.analysis import is_guarded

KNOWN = {MISSED: 4, FALSE: 0}
"""The score: connections that we know we miss, and false alarms that we know of. Both are to come down."""

RUNNABLE = runnable_cases()
each_case = pytest.mark.parametrize("case", RUNNABLE, ids=lambda case: case.id)


class Batches:
    """One run of flake8 by path for all the cases that share their options."""

    def __init__(self, factory: pytest.TempPathFactory) -> None:
        self._factory = factory
        self._done: dict[tuple[str, ...], tuple[Path, Outcome]] = {}

    def outcome_of(self, case: Case) -> Outcome:
        """What flake8 printed in the run that the case was part of; if that crashed, in a run of its own."""
        if case.options not in self._done:
            root = self._factory.mktemp("cases")
            for other in RUNNABLE:
                if other.options == case.options:
                    other.lay_out(root / other.id)
            self._done[case.options] = root, run_flake8([*BASE_ARGUMENTS, *case.options, "."], cwd=root)
        root, outcome = self._done[case.options]
        if outcome.crashed:
            return flake8_in_process([*BASE_ARGUMENTS, *case.options, case.id], cwd=root)
        return outcome


@pytest.fixture(scope="session")
def batches(tmp_path_factory: pytest.TempPathFactory) -> Batches:
    return Batches(tmp_path_factory)


@each_case
def test_by_path(case: Case, batches: Batches) -> None:
    outcome = batches.outcome_of(case)
    _no_crash(case.id, outcome)
    mine = f"{case.id}/"
    found = findings_by_path(outcome.stdout)
    _compare(case, {path.removeprefix(mine): of for path, of in found.items() if path.startswith(mine)})


@each_case
def test_on_stdin(case: Case, tmp_path: Path) -> None:
    found = {}
    for name in case.modules:
        root = tmp_path / name.replace("/", "-")
        # A single file is not on the disk at all: flake8's text is all there is.
        case.lay_out(root, without=None if case.is_project else name)
        outcome = flake8_in_process(
            [*BASE_ARGUMENTS, *case.options, "-", f"--stdin-display-name={name}"], cwd=root, stdin=case.text(name)
        )
        _no_crash(f"{case.id}/{name}", outcome)
        by_path = findings_by_path(outcome.stdout)
        assert set(by_path) <= {name}
        found[name] = by_path.get(name, [])
    _compare(case, found)


def test_every_trigger_is_marked() -> None:
    unmarked = [
        f"{case.id}: {name}:{line}"
        for case in RUNNABLE
        for name in case.modules
        for line in unmarked_triggers(case.text(name), case.topic)
    ]
    assert not unmarked


def test_score() -> None:
    kinds = Counter(mark.kind for case in RUNNABLE for marks in case.marks.values() for mark in marks)
    assert {kind: kinds[kind] for kind in KNOWN} == KNOWN


def test_every_case_expects_something() -> None:
    silent = [case.id for case in RUNNABLE if not any(case.marks.values())]
    assert not silent, "a case without a marker proves nothing"


def test_no_stray_files() -> None:
    known = {case.folder / name for case in all_cases() for name in case.files} | {CASES / "README.md"}
    present = {path for path in CASES.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert present == known


def test_bugs_of_the_engine_surface_in_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_guarded()
    monkeypatch.delenv(UNGUARDED)
    assert is_guarded()


# What a marker says, and what the comparison makes of it


def test_markers_are_read() -> None:
    source = (
        "left.recv()  # MPR073: Pipe() at line 1\n"
        "pair.recv(), left.recv()  # MPR073@1: Pipe() | MPR073@14: Client()\n"
        "listen()  # MPR081: no authkey | missed MPR083: built by exec\n"
        "bus.recv()  # noqa: MPR073  # ok: switched off\n"
        "text = '# ok: in a string'\n"
    )
    assert [(mark.line, mark.kind, mark.code, mark.text, mark.column) for mark in marks_in(source, "x.py")] == [
        (1, "expected", "MPR073", "Pipe() at line 1", None),
        (2, "expected", "MPR073", "Pipe()", 1),
        (2, "expected", "MPR073", "Client()", 14),
        (3, "expected", "MPR081", "no authkey", None),
        (3, "missed", "MPR083", "built by exec", None),
        (4, "ok", "MPR073", "switched off", None),
    ]


@pytest.mark.parametrize("comment", ["# MPR073:", "# ok: a | sock.recv()", "# missed MPR: why"])
def test_unclear_markers_are_refused(comment: str) -> None:
    with pytest.raises(MarkerError):
        marks_in(f"left.recv()  {comment}\n", "x.py")


def test_unmarked_lines_are_found() -> None:
    source = (
        "a.recv()\n"
        "b.recv()  # ok: told\n"
        "getattr(c, 'recv')\n"
        "d.recv_bytes()\n"
        "'''prose about e.recv()'''\n"
        "# and f.recv()\n"
        "pickle.loads(data)\n"
    )
    assert unmarked_triggers(source, "assignment") == [1, 3]
    assert unmarked_triggers(source, "unpickle") == [1, 3, 7]


def test_comparison_takes_the_whole_output() -> None:
    source = "a.recv()  # MPR073: Pipe()\nb.recv()  # missed: why\nc.recv()  # false: why\nd.recv()  # ok: why\n"
    marks = marks_in(source, "x.py")
    right = [Finding(1, 1, "MPR073", "recv() (Pipe() at line 1)"), Finding(3, 1, "MPR073", "recv()")]
    assert differences(marks, right, source) == []
    assert len(differences(marks, right[:1], source)) == 2, "a false alarm that is gone"
    assert len(differences(marks, [*right, Finding(2, 1, "MPR073", "recv()")], source)) == 2, "a miss that is found"
    assert len(differences(marks, [*right, right[0]], source)) == 2, "printed twice"
    assert len(differences(marks, [*right, Finding(4, 1, "MPR081", "no key")], source)) == 2, "another rule"
    assert len(differences(marks, [Finding(1, 1, "MPR073", "Client()"), right[1]], source)) == 3, "another origin"


def _no_crash(where: str, outcome: Outcome) -> None:
    if outcome.crashed:
        pytest.fail(f"{where}: flake8 crashed\n{outcome.stdout}{outcome.stderr}", pytrace=False)


def _compare(case: Case, found: dict[str, list[Finding]]) -> None:
    shown = []
    for name in case.modules:
        told = differences(case.marks[name], found.get(name, []), case.text(name))
        told += [f"! {problem}" for finding in found.get(name, []) if (problem := malformed(finding))]
        if told:
            shown += [f"{case.id}/{name}" if case.is_project else f"{case.topic}/{name}", *told]
    if shown:
        pytest.fail("\n".join(["not as marked (- missing, + unexpected)", *shown]), pytrace=False)
