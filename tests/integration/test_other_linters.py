"""Beside flake8-bugbear in one flake8, and beside pylint in one process, each finds what it finds alone."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from integration.programs import SCRIPTS, must, run

OPTIONS = ("--enable-extensions=MPR9", "--doctests")
BESIDE_PYLINT = Path(__file__).with_name("beside_pylint.py")

# Something for everybody: a docstring, which building nodes must leave in flake8's tree, with a doctest for pyflakes;
# names and bases in another file, which pylint infers; defaults, loops and handlers that bugbear minds.
FILES = {
    "pyproject.toml": "",
    "links.py": '''\
"""Opens pipes."""

import multiprocessing as mp


def open_pair(seen=[]):
    """Return both ends.

    >>> close_pair(open_pair())
    """
    seen.append(1)
    return mp.Pipe()


class Link:
    """Holds one end."""

    def __init__(self, end):
        self.end = end

    def read(self):
        """Return what was sent."""
        try:
            return self.end.recv()
        except:
            return None
''',
    "main.py": '''\
"""Uses pipes."""

import os
import socket
from multiprocessing.connection import Client, Listener

from links import Link, open_pair

ours, theirs = open_pair()
Link(ours).read()
Link(socket.socket()).reed()
theirs.sendd(1)
for number in range(3):
    os.environ.get(lambda: number)
with Listener(("", 6000), authkey=b"secret") as listener:
    with listener.accept() as conn:
        conn.recv().strip()
with Client(("localhost", 6000)) as peer:
    peer == peer.missing
    peer.recv()
"""not a docstring"""
assert False
''',
    "odd.py": """\
import multiprocessing
import queue

from links import Link as Base, nothing


class Derived(Base):
    def __init__(self, *args):
        Base.__init__(self, *args)
        self.waiting, self.told = queue.Queue(), multiprocessing.Queue()

    def read(self):
        return self.told.get() or self.waiting.get().recv() + super().read()


print(Derived(nothing).read().upper())
""",
}
MODULES = [name for name in FILES if name.endswith(".py")]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write a program in which every linter finds something."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def flake8(project: Path, *arguments: str) -> list[str]:
    """Return the lines that flake8 prints about the project."""
    ended = run([SCRIPTS / "flake8", "--isolated", *OPTIONS, *arguments, *MODULES], cwd=project)
    assert (ended.exit_code, ended.stderr) == (1, ""), ended.told
    return ended.stdout.splitlines()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_beside_bugbear(project: Path, jobs: str) -> None:
    together = flake8(project, f"--jobs={jobs}", "--select=MPR,B,E,F,W,C")
    ours = [line for line in together if " MPR" in line]
    bugbears = [line for line in together if " B" in line]
    assert {line.split()[1] for line in bugbears} >= {"B001", "B006", "B011", "B015", "B023"}
    assert {line.split()[1] for line in ours} >= {"MPR073", "MPR081", "MPR082", "MPR083"}
    assert flake8(project, "--select=MPR") == ours
    assert flake8(project, "--select=B") == bugbears
    assert flake8(project, "--select=B,E,F,W,C") == [line for line in together if line not in ours]


def without_us(project: Path, select: str) -> list[str]:
    """Return what flake8 prints when this plugin is not installed: its entry points are left out of what it finds."""
    code = (
        "import sys\n"
        "from flake8.plugins import finder\n"
        "all_of = finder._flake8_plugins, finder._find_importlib_plugins\n"
        "def others():\n"
        "    return (plugin for plugin in all_of[1]() if plugin.package != 'flake8-mp-recv')\n"
        "finder._find_importlib_plugins = others\n"
        "from flake8.main.cli import main\n"
        "status = main()\n"
        "assert not any(name.startswith('flake8_mp_recv') for name in sys.modules)\n"
        "sys.exit(status)\n"
    )
    ended = run(
        [sys.executable, "-c", code, "--isolated", OPTIONS[-1], "--jobs=1", f"--select={select}", *MODULES], cwd=project
    )
    assert (ended.exit_code, ended.stderr) == (1, ""), ended.told
    return ended.stdout.splitlines()


def test_bugbear_finds_what_it_finds_without_us(project: Path) -> None:
    """Nor do pyflakes and pycodestyle lose or win anything, whose tree we read."""
    select = "B,E,F,W,C"
    alone = without_us(project, select)
    together = flake8(project, "--jobs=1", f"--select=MPR,{select}")
    assert any(" B0" in line for line in alone)
    assert any("undefined name 'close_pair'" in line for line in alone), "read from a docstring of flake8's tree"
    assert any(" MPR" in line for line in together)
    assert [line for line in together if " MPR" not in line] == alone


def in_turns(project: Path, way: str) -> dict[str, list[Any]]:
    """Return what `beside_pylint.py` told."""
    told: dict[str, list[Any]] = json.loads(must((sys.executable, BESIDE_PYLINT, way, *MODULES), cwd=project))
    return told


def test_beside_pylint(project: Path) -> None:
    """In one process, and with one astroid, whose manager is the same object to all who use it."""
    told = in_turns(project, "with")
    states = told["caches"]
    assert states[0::2] == states[1::2], "a run of ours has changed what astroid keeps"
    assert len(states[0]["modules"]) > 10, "pylint has filled the caches"
    first = told["ours"][0]
    assert {line.split()[1] for line in first} >= {"MPR073", "MPR081", "MPR082", "MPR083", "MPR901", "MPR902"}
    assert told["ours"] == [first] * 6
    symbols = {message["symbol"] for message in told["pylint"][0]}
    assert symbols >= {"no-member", "no-name-in-module", "dangerous-default-value", "missing-class-docstring"}
    assert told["pylint"] == in_turns(project, "without")["pylint"]
