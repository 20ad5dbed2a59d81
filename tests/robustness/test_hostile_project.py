"""Linting a project never runs it, never writes, never leaves its root, and ends, whatever files lie in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.real_flake8 import UNGUARDED

MARKER = "import pathlib\npathlib.Path(__file__).with_name('RAN').write_text('ran')\n"
RECEIVER = """\
from evil import open_pair
from package import opened

ours, theirs = open_pair()
ours.recv()


def work(conn, sock):
    conn.recv()
    return sock.recv()


opened().recv()
"""
ADVICE = "use recv_bytes() and json.loads()"
EXPECTED = [
    f"main.py:{place}: MPR073 recv() unpickles what the peer sends (Pipe() in {origin}) - {ADVICE}"
    for place, origin in (
        ("5:1", "evil.py at line 7"),
        ("9:5", "caller.py at line 8"),
        ("13:1", "package/inner.py at line 4"),
    )
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project full of files that do harm when they are imported, and of ones that are hard to read."""
    root = tmp_path / "project"
    (root / "package").mkdir(parents=True)
    (root / "pyproject.toml").write_text("")
    (root / "main.py").write_text(RECEIVER)
    (root / "evil.py").write_text(MARKER + "import multiprocessing as mp\n\n\ndef open_pair():\n    return mp.Pipe()\n")
    (root / "caller.py").write_text(
        MARKER + "import socket\nimport multiprocessing as mp\nfrom main import work\n\n\n"
        "work(mp.Pipe()[0], socket.socket())\n"
    )
    (root / "package" / "__init__.py").write_text("from .inner import opened\nfrom main import *\n" + MARKER)
    (root / "package" / "inner.py").write_text(
        "from . import opened as again\nfrom multiprocessing import Pipe\ndef opened():\n    return Pipe()[0]\n"
    )
    for name in ("conftest", "sitecustomize", "usercustomize", "socket", "astroid", "torch", "json", "ast"):
        (root / "sub").mkdir(exist_ok=True)
        (root / "sub" / f"{name}.py").write_text(MARKER)
    (root / "evil.pth").write_text("import evil\n")
    (root / "numpy.cpython-311-x86_64-linux-gnu.so").write_bytes(b"\x7fELF not really")
    for module, other in (("one", "two"), ("two", "one")):
        (root / f"{module}.py").write_text(f"from {other} import *\nfrom {other} import work\nfrom main import work\n")
    (root / "latin.py").write_bytes(b"# -*- coding: latin-1 -*-\nwork = '\xe9'\n")
    (root / "not_utf8.py").write_bytes(b"work = '\xff\xfe'\n")
    (root / "nul.py").write_bytes(b"work\x00 = 1\n")
    (root / "broken.py").write_text("def work(:\n")
    (root / "deep.py").write_text("work = " + "(" * 5000 + ")" * 5000 + "\n")
    with (root / "huge.py").open("wb") as file:
        file.truncate(100_000_000)
    (root / "folder.py").mkdir()
    (root / "loop").symlink_to(root, target_is_directory=True)
    (root / "self.py").symlink_to(root / "self.py")
    (tmp_path / "outside.py").write_text(MARKER + "from main import work\nwork(1, 2)\n")
    (root / "outside.py").symlink_to(tmp_path / "outside.py")
    if hasattr(os, "mkfifo"):
        os.mkfifo(root / "pipe.py")
    return root


def lint(project: Path, cwd: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run flake8 under the audit hook, with the project's bytecode neither read nor written."""
    script = Path(__file__).with_name("watched_flake8.py")
    return subprocess.run(
        [sys.executable, "-B", str(script), str(project), "--isolated", "-j1", "--select", "MPR", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, UNGUARDED: "1"},
        timeout=120,
        check=False,
    )


def test_from_inside(project: Path) -> None:
    done = lint(project, project, "main.py")
    assert done.stdout.splitlines() == EXPECTED
    assert done.stderr == ""
    assert not list(project.parent.rglob("RAN"))


def test_from_outside(project: Path) -> None:
    done = lint(project, project.parent, str(project / "main.py"))
    assert [line.removeprefix(f"{project}{os.sep}") for line in done.stdout.splitlines()] == EXPECTED
    assert done.stderr == ""
    assert not list(project.parent.rglob("RAN"))


def test_every_readable_file(project: Path) -> None:
    readable = sorted(str(path.relative_to(project)) for path in project.rglob("*.py") if path.is_file())
    # Not these: flake8 itself waits for a FIFO, reads the huge file and what a link leads to, and on Python 3.10 ends
    # at a NUL byte. The search of the project meets them all the same.
    left_out = ("huge.py", "pipe.py", "outside.py", "loop", "nul.py")
    readable = [path for path in readable if not path.startswith(left_out)]
    done = lint(project, project, *readable)
    assert "main.py:5:1: MPR073" in done.stdout
    assert done.stderr == ""
    assert not list(project.parent.rglob("RAN"))


def test_the_hook_sees_what_it_is_for(project: Path) -> None:
    """Break the promise once: a project that is imported, and a file written, are both told."""
    script = Path(__file__).with_name("watched_flake8.py").read_text()
    spoiled = project.parent / "spoiled.py"
    harm = f"sys.path.insert(0, {str(project)!r}); import evil; "
    spoiled.write_text(script.replace('sys.argv = ["flake8"', f'{harm}sys.argv = ["flake8"'))
    done = subprocess.run(
        [sys.executable, "-B", str(spoiled), str(project), "--version"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "imported evil" in done.stderr
    assert f"write {project / 'RAN'}" in done.stderr
