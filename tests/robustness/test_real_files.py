"""Files that people wrote are read to their end: a sample of the standard library and of what is installed here.

`python -m benchmarks.fuzz.real` reads all of them, and any folder besides.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.fuzz.real import SITE_PACKAGES, STANDARD_LIBRARY, flake8_over, python_files, sampled, survey

USERS = ("multiprocessing", "concurrent", "asyncio")
"""The packages of the standard library that hold connections: all of their files are read."""

SHAPES = ("bad*.py", "*_bad.py", "test_ast*.py", "test_compile.py", "test_grammar.py", "test_patma.py")
"""Of the standard library's tests: what does not parse, what cannot be decoded, and Python in every shape there is."""


def test_the_standard_library() -> None:
    files = python_files(STANDARD_LIBRARY, tests=False)
    users = [file for file in files if file.relative_to(STANDARD_LIBRARY).parts[0] in USERS]
    assert len(users) >= 50
    found = survey(sorted({*users, *sampled(files, 250, seed=6)}), STANDARD_LIBRARY)
    assert found.wrong == ()
    assert found.files >= 250
    assert found.findings["MPR073"] >= 4, "the library's own recv(): of managers, pools and semaphores"


def test_what_is_installed() -> None:
    found = survey(sampled(python_files(SITE_PACKAGES), 250, seed=6), SITE_PACKAGES)
    assert found.wrong == ()
    assert found.files >= 100


def test_files_that_are_not_python_or_all_of_it(tmp_path: Path) -> None:
    tests = STANDARD_LIBRARY / "test"
    files = sorted({file for shape in SHAPES for file in tests.rglob(shape)})
    if len(files) < 10:
        pytest.skip("this Python has its tests left out")
    found = survey(files, tests)
    assert found.wrong == ()
    for file in files:
        (tmp_path / file.name).write_bytes(file.read_bytes())
    assert flake8_over(tmp_path, jobs=1) == []


def test_what_goes_wrong_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the tests above are worth: an error, a line on stderr and a warning are each found out."""
    (tmp_path / "one.py").write_text("x.recv()\n")
    for code, told in (
        ("raise KeyError('lost')", "KeyError: 'lost'"),
        ("import sys; print('lost', file=sys.stderr)", "lost"),
        ("import warnings; warnings.warn('lost')", "UserWarning: lost"),
    ):

        def sites(scene: object, code: str = code) -> tuple[()]:
            exec(code)
            return ()

        monkeypatch.setattr("flake8_mp_recv.gate.sites", sites)
        (wrong,) = survey(python_files(tmp_path), tmp_path).wrong
        assert wrong.startswith("one.py: ")
        assert told in wrong


def test_the_command(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("from multiprocessing import Pipe\nPipe()[0].recv()\n")
    (tmp_path / "two.py").write_text("'unfinished\n")
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.fuzz.real", "--flake8", str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 files in" in done.stdout
    assert "1 of them not Python; findings: MPR073 1; wrong: 0" in done.stdout
    assert "flake8: exit status 1, 1 findings of MPR, 1 of E9" in done.stdout
