"""The examples: each unsafe program is reported where a careful reader would stop, its safe counterpart never."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support.findings import findings_by_path
from support.real_flake8 import run_flake8

EXAMPLES = Path(__file__).parents[1] / "examples"
REPORTED = {
    "unsafe/client.py": {"conn = Client": ["MPR081"], "data = conn.recv()": ["MPR073"]},
    "unsafe/listener.py": {"with Listener(": ["MPR082", "MPR083"], "conn.recv()": ["MPR073"]},
    "unsafe/pipe.py": {"iter(requests.recv, None)": ["MPR073"], "ours.recv()": ["MPR073"]},
    "unsafe/worker.py": {"pickle.loads(": ["MPR074"], "link.recv()": ["MPR073"]},
}


def test_exactly_the_unsafe_programs_are_reported() -> None:
    printed = run_flake8(["--isolated", "--select=MPR", "--jobs=1", "."], cwd=EXAMPLES).stdout
    found = findings_by_path(printed)
    assert {path: sorted((one.line, one.code) for one in found[path]) for path in found} == {
        path: expected_in(path) for path in REPORTED
    }


def expected_in(path: str) -> list[tuple[int, str]]:
    """Return the lines, found by a part of their text, and codes that are expected of one program."""
    lines = (EXAMPLES / path).read_text(encoding="utf-8").splitlines()
    expected = []
    for part, codes in REPORTED[path].items():
        (line,) = [number for number, text in enumerate(lines, start=1) if part in text]
        expected += [(line, code) for code in codes]
    return sorted(expected)


def test_each_unsafe_program_has_a_safe_counterpart() -> None:
    names = [sorted(path.name for path in (EXAMPLES / folder).glob("*.py")) for folder in ("safe", "unsafe")]
    assert names[0] == names[1] == sorted(Path(path).name for path in REPORTED)


@pytest.mark.parametrize("name", ["pipe.py", "worker.py"])
def test_counterparts_do_the_same(name: str) -> None:
    printed = [
        subprocess.run([sys.executable, EXAMPLES / folder / name], capture_output=True, text=True, check=True).stdout
        for folder in ("safe", "unsafe")
    ]
    assert printed[0]
    assert sorted(printed[0].splitlines()) == sorted(printed[1].splitlines())
