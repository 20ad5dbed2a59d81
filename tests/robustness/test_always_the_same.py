"""Findings depend on the code alone: not on jobs, order, working directory, hash seed, or what was linted before."""

import ast
import multiprocessing
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Literal

import pytest
from support.real_flake8 import UNGUARDED, flake8_in_process

from flake8_mp_recv import tree
from flake8_mp_recv.analysis import Session
from flake8_mp_recv.options import DEFAULTS

FILES = {
    "pyproject.toml": "",
    "app/__init__.py": "from .ipc import open_pair\n",
    "app/ipc.py": "import multiprocessing as mp\n\n\ndef open_pair():\n    return mp.Pipe()\n",
    "app/worker.py": (
        "class Worker:\n    def __init__(self, link, other):\n        self.link, self.other = link, other\n\n"
        "    def run(self):\n        self.other.recv()\n        return self.link.recv()\n\n\n"
        "def serve(conn):\n    return conn.recv()\n"
    ),
    "app/main.py": (
        "import socket\nimport threading\nfrom multiprocessing.connection import Client\n\n"
        "from app import open_pair\nfrom app.worker import Worker, serve\n\nours, theirs = open_pair()\n"
        "Worker(ours, socket.socket()).run()\nthreading.Thread(target=serve, args=(theirs,)).start()\n"
        "threading.Thread(target=serve, args=(Client('x', authkey=open('key', 'rb').read()),)).start()\n"
        "print(ours.recv())\n"
    ),
}
MODULES = [name for name in FILES if name.endswith(".py")]
STARTED_BY = Path(__file__).with_name("flake8_started_by.py")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def findings(
    project: Path,
    *arguments: str,
    cwd: Path | None = None,
    stdin: str | None = None,
    seed: str = "0",
    flake8: tuple[str, ...] = ("-m", "flake8"),
) -> set[str]:
    """Run flake8 and return its lines, with paths from the project's root on."""
    done = subprocess.run(
        [sys.executable, *flake8, "--isolated", "--select", "MPR", *arguments],
        cwd=cwd or project,
        input=stdin,
        capture_output=True,
        text=True,
        env={**os.environ, UNGUARDED: "1", "PYTHONHASHSEED": seed},
        check=False,
    )
    assert done.stderr == ""
    return {line.removeprefix(f"{project}{os.sep}").removeprefix("./") for line in done.stdout.splitlines()}


def test_whatever_the_way_of_running(project: Path) -> None:
    expected = findings(project, "-j1", ".")
    assert {line.rpartition(": MPR073")[0] for line in expected} == {
        "app/main.py:12:7",
        "app/worker.py:7:16",
        "app/worker.py:11:12",
    }
    assert findings(project, "-j4", ".") == expected
    assert findings(project, "-j1", *reversed(MODULES)) == expected
    assert findings(project, "-j1", str(project), cwd=project.parent) == expected
    assert findings(project, "-j1", ".", seed="1") == findings(project, "-j1", ".", seed="4242") == expected
    alone = [findings(project, name) for name in MODULES]
    assert set().union(*alone) == expected
    piped = [findings(project, "-", "--stdin-display-name", name, stdin=FILES[name]) for name in MODULES]
    assert set().union(*piped) == expected


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_whatever_starts_the_workers(method: str, project: Path) -> None:
    """A forked worker has the options from its parent; a spawned one reads them, and makes its session, anew."""
    expected = findings(project, "-j1", ".")
    trusted = findings(project, "-j1", "--mpr-trusted-origins", "pipe", ".")
    assert len(expected) == 3
    assert len(trusted) == 1
    launcher = (str(STARTED_BY), method)
    assert findings(project, "-j4", ".", flake8=launcher) == expected
    assert findings(project, "-j4", "--mpr-trusted-origins", "pipe", ".", flake8=launcher) == trusted
    assert findings(project, "-j4", *reversed(MODULES), flake8=launcher, seed="4242") == expected


def test_a_second_run_sees_a_file_that_has_changed(project: Path) -> None:
    """An editor's process runs flake8 again and again; the caller in the other file is edited in between."""
    arguments = ["--isolated", "--select", "MPR", "app/worker.py"]
    before = flake8_in_process(arguments, cwd=project).stdout
    (project / "app" / "main.py").write_text("from app.worker import serve\n\nserve(None)\n")
    assert "app/worker.py:11:12" in before
    assert flake8_in_process(arguments, cwd=project).stdout == ""
    (project / "app" / "main.py").write_text(FILES["app/main.py"])
    assert flake8_in_process(arguments, cwd=project).stdout == before


@pytest.mark.usefixtures("unchecked_astroid")
def test_an_astroid_that_cannot_build_nodes_is_told_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def visit_module(self: object, tree: ast.Module) -> None:
        raise AssertionError("not called with these arguments")

    monkeypatch.setattr(tree._Rebuilder, "visit_module", visit_module)
    session = Session(DEFAULTS)
    source = "import multiprocessing as mp\nmp.Pipe()[0].recv()\n"
    for name in ("one.py", "two.py"):
        assert session.findings(ast.parse(source), source.splitlines(keepends=True), name) == ()
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "astroid" in told[0]
    assert "nothing is reported" in told[0]


def test_an_astroid_that_cannot_be_imported_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "astroid").mkdir()
    (tmp_path / "astroid" / "__init__.py").write_text("raise RuntimeError('built for another Python')\n")
    for name in ("one.py", "two.py"):
        (tmp_path / name).write_text("import multiprocessing as mp\nmp.Pipe()[0].recv()\n")
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select", "MPR", "--jobs=1", "one.py", "two.py"],
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name != UNGUARDED},
        capture_output=True,
        text=True,
        check=False,
    )
    told = "flake8-mp-recv: cannot import astroid, nothing is reported (built for another Python)\n"
    assert (done.stdout, done.stderr) == ("", told)


def test_a_way_too_long_to_follow_costs_no_finding_that_is_nearer(tmp_path: Path) -> None:
    """Where Python's own recursion ended it, the whole file was left without findings."""
    (tmp_path / "pyproject.toml").touch()
    called = [f"def f{n}(conn):\n    conn.recv()\n    return f{(n + 1) % 150}(conn)\n" for n in range(150)]
    text = "from multiprocessing import Pipe\n" + "".join(called) + "f0(Pipe()[0])\n"
    found = Session(DEFAULTS, guard=False).findings(ast.parse(text), text.splitlines(True), str(tmp_path / "far.py"))
    assert [finding.line for finding in found[:20]] == [3 + 3 * n for n in range(20)]


def test_a_large_file_that_hands_over_the_connection_is_read(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "worker.py").write_text("def serve(pipe):\n    return pipe.recv()\n")
    functions = "".join(f"def step_{i}(value):\n    return value + {i}\n\n" for i in range(2_400))
    start = "def start():\n    ours, theirs = Pipe()\n    Process(target=serve, args=(theirs,)).start()\n"
    imports = "from multiprocessing import Pipe, Process\nfrom worker import serve\n\n"
    large = tmp_path / "explorer.py"
    large.write_text(imports + functions + start)
    assert 90_000 < large.stat().st_size < 120_000
    worker = tmp_path / "worker.py"
    text = worker.read_text()
    found = Session(DEFAULTS, guard=False).findings(ast.parse(text), text.splitlines(True), str(worker))
    assert [finding.line for finding in found] == [2]


@pytest.mark.parametrize("action", ["always", "error"])
def test_what_python_warns_of_in_other_files_is_neither_told_nor_in_the_way(
    action: Literal["always", "error"], tmp_path: Path
) -> None:
    """From Python 3.12 on, an invalid escape prints a line on stderr as soon as the file is parsed."""
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "pairs.py").write_text("from multiprocessing import Pipe\n\ndef pair():\n    return '\\d', Pipe()\n")
    text = "from pairs import pair\n\nouter: \"Keep['\\\\d']\" = pair()[1]\nouter[0].recv()\n"
    session = Session(DEFAULTS, guard=False)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter(action)
        found = session.findings(ast.parse(text), text.splitlines(keepends=True), str(tmp_path / "main.py"))
    assert told == []
    assert [(finding.line, finding.code) for finding in found] == [(4, "MPR073")]


@pytest.mark.parametrize(
    "source",
    [
        "x = " + "+".join(["conn.recv()"] * 3000) + "\n",
        "if a:\n    pass\n" + "elif a:\n    conn.recv()\n" * 1500,
        "conn" + ".recv" * 2000 + "()\n",
        "import multiprocessing as mp\n" + "".join(f"x{i + 1} = x{i}\n" for i in range(3000)) + "x3000.recv()\n",
        "x = [x]\nx.append(x)\nx += x\nfor x in x:\n    x[0].recv()\n",
        "def f(a):\n    return f(f(a))\nf(f).recv()\nclass A(A):\n    pass\nA().recv()\n",
    ],
    ids=["deep sum", "long elif chain", "attribute chain", "assignment chain", "itself", "recursion"],
)
def test_trees_that_are_too_deep_or_turn_in_circles_end(source: str, tmp_path: Path) -> None:
    (tmp_path / "odd.py").write_text(source)
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select", "MPR", "odd.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    with_plugin = (done.returncode, done.stderr)
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select", "E9", "odd.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert with_plugin == (done.returncode, done.stderr)
