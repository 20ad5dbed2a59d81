"""The two checkers as flake8 meets them."""

from __future__ import annotations

import ast
import gc
import subprocess
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError
from support.findings import findings_by_path
from support.real_flake8 import run_flake8

from flake8_mp_recv import plugin
from flake8_mp_recv.analysis import IDLE_FILES, Session
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.options import DEFAULTS
from flake8_mp_recv.rules import RULE_BY_CODE
from flake8_mp_recv.tree import nodes

FOUND = (
    Finding(line=3, column=4, code="MPR073", text="recv() unpickles"),
    Finding(line=5, column=0, code="MPR903", text="Listener on an address"),
    Finding(line=5, column=0, code="MPR081", text="Listener without authkey"),
)


class OneAnswer(Session):
    """A session that finds the same everywhere and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(DEFAULTS)
        self.asked: list[str] = []

    def findings(self, tree: ast.Module, lines: Sequence[str], filename: str) -> tuple[Finding, ...]:
        self.asked.append(filename)
        return FOUND


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch) -> OneAnswer:
    """Restore the session that stood in the plugin."""
    answer = OneAnswer()
    monkeypatch.setattr(plugin._RuleChecker, "session", answer)
    return answer


def namespace(**changes: object) -> Namespace:
    unset: dict[str, object] = {
        "mpr_trusted_origins": (),
        "mpr_connection_factories": (),
        "mpr_forks": (),
        "mpr_project_root": None,
    }
    return Namespace(**(unset | changes))


def test_each_checker_yields_its_own_rules_from_one_session(session: OneAnswer) -> None:
    tree = ast.parse("")
    default = plugin.Checker(tree, [], "x.py")
    audit = plugin.AuditChecker(tree, [], "x.py")
    assert list(default.run()) == [
        (3, 4, "MPR073 recv() unpickles", plugin.Checker),
        (5, 0, "MPR081 Listener without authkey", plugin.Checker),
    ]
    assert list(audit.run()) == [(5, 0, "MPR903 Listener on an address", plugin.AuditChecker)]
    assert session.asked == ["x.py", "x.py"]


def test_both_checkers_share_one_analysis() -> None:
    source = RULE_BY_CODE["MPR073"].bad
    tree, lines = ast.parse(source), source.splitlines(keepends=True)
    real = Session(DEFAULTS)
    assert real.findings(tree, lines, "x.py") is real.findings(tree, lines, "x.py")


def test_no_node_outlives_its_files_analysis(tmp_path: Path) -> None:
    # astroid's model of class attributes keeps the last class; another user of astroid in this process has one there.
    model = nodes.ClassDef.special_attributes
    others = model._instance
    source = "class Worker:\n    pass\n" + RULE_BY_CODE["MPR073"].bad
    (tmp_path / "outlived.py").write_text(source, encoding="utf-8")
    found = Session(DEFAULTS).findings(ast.parse(source), source.splitlines(True), str(tmp_path / "outlived.py"))
    assert [finding.code for finding in found] == ["MPR073"]
    assert model._instance is others
    gc.collect(0)
    assert modules_named("outlived") == []


def test_other_files_modules_are_let_go_when_nothing_asks_for_them(tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").touch()
    (tmp_path / "pipes.py").write_text("from multiprocessing import Pipe\nours, theirs = Pipe()\n", encoding="utf-8")
    session = Session(DEFAULTS)

    def lint(source: str) -> list[str]:
        found = session.findings(ast.parse(source), source.splitlines(True), str(tmp_path / "linted.py"))
        return [finding.code for finding in found]

    assert lint("import pipes\npipes.ours.recv()\n") == ["MPR073"]
    for _ in range(IDLE_FILES - 1):
        assert lint("quiet = 1\n") == []
    assert len(modules_named("pipes")) == 1
    assert lint("quiet = 1\n") == []
    gc.collect()
    assert modules_named("pipes") == []
    assert lint("import pipes\npipes.ours.recv()\n") == ["MPR073"]


TWO_RUNS = f"""
import ast, gc
from flake8_mp_recv.analysis import Session
from flake8_mp_recv.options import DEFAULTS

def lint(source):
    found = Session(DEFAULTS).findings(ast.parse(source), source.splitlines(True), "linted.py")
    return [finding.code for finding in found], gc.get_freeze_count() > 1_000

print(lint("quiet = 1"))
print(lint({RULE_BY_CODE["MPR073"].bad!r}))
gc.unfreeze()
print(lint({RULE_BY_CODE["MPR073"].bad!r}))
"""


def test_the_collector_is_spared_the_engines_modules_once_in_a_process(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", TWO_RUNS], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["([], False)", "(['MPR073'], True)", "(['MPR073'], False)"]


TWO_STARTS = """
import gc
from argparse import Namespace
from flake8_mp_recv.plugin import Checker

def start():
    Checker.parse_options(
        Namespace(mpr_trusted_origins=(), mpr_connection_factories=(), mpr_forks=(), mpr_project_root=None)
    )
    return gc.get_freeze_count()

first = start()
alive = [[] for _ in range(1_000)]
print(first > 1_000, start() < first + 1_000)
"""


def test_the_collector_is_spared_flake8s_modules_before_it_forks_and_once(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", TWO_STARTS], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]


def modules_named(name: str) -> list[object]:
    """Return the modules of that name that are alive as nodes."""
    return [node for node in gc.get_objects() if type(node) is nodes.Module and node.name == name]


def test_each_run_starts_a_fresh_session() -> None:
    sessions = []
    for changes in ({"mpr_forks": ["a.b"]}, {"mpr_trusted_origins": ["pipe"]}, {}, {}):
        plugin.Checker.parse_options(namespace(**changes))
        sessions.append(plugin.AuditChecker.session)
    assert len(set(map(id, sessions))) == 4
    assert plugin.Checker.session is sessions[-1]


def test_a_bad_option_leaves_the_session_alone(session: OneAnswer) -> None:
    with pytest.raises(ExecutionError):
        plugin.Checker.parse_options(namespace(mpr_forks=["a b"]))
    assert plugin.Checker.session is session


def test_entry_points() -> None:
    loaded = {
        point.name: point.load() for point in entry_points(group="flake8.extension") if point.name.startswith("MPR")
    }
    assert loaded == {"MPR": plugin.Checker, "MPR9": plugin.AuditChecker}


def test_only_one_checker_registers_the_options() -> None:
    assert not hasattr(plugin.AuditChecker, "add_options")
    assert not hasattr(plugin.AuditChecker, "parse_options")


def test_flake8_lists_the_plugin(tmp_path: Path) -> None:
    assert "flake8-mp-recv: " in " ".join(run_flake8(["--version"], cwd=tmp_path).stdout.split())


AUDITED = RULE_BY_CODE["MPR901"]


@pytest.mark.parametrize(
    "settings",
    ["", "select = MPR", "ignore = E203", "extend-select = MPR", "select = MPR9", "extend-select = MPR901"],
)
def test_the_audit_rules_stay_off(settings: str, tmp_path: Path) -> None:
    assert "MPR901" not in codes_of(AUDITED.bad, settings, tmp_path)


@pytest.mark.parametrize("settings", ["", "select = MPR", "ignore = E203", "select = MPR9"])
def test_enable_extensions_switches_the_audit_rules_on(settings: str, tmp_path: Path) -> None:
    assert codes_of(AUDITED.bad, f"{settings}\nenable-extensions = MPR9", tmp_path).count("MPR901") == 1


def codes_of(source: str, settings: str, folder: Path) -> list[str]:
    (folder / "setup.cfg").write_text(f"[flake8]\n{settings}\n", encoding="utf-8")
    outcome = run_flake8(["--jobs=1", "-"], cwd=folder, stdin=source)
    return [finding.code for finding in findings_by_path(outcome.stdout).get("stdin", [])]
