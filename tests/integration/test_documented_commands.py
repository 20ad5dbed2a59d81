"""The commands of README that set something up: an installation, and a checkout."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from integration.conftest import ROOT
from integration.programs import environment, must, run
from integration.samples import CODE, COLUMN, LINE, TEXT, UNSAFE
from integration.test_packaging import LEFT_BEHIND
from tools.documents import PAGES, blocks, commands

SETTING_UP = [
    [command.line for command in commands(block)]
    for page in PAGES
    for block in blocks(page)
    if (block.language, block.name) == ("console", "install")
]


def shell(line: str, folder: Path, env: Mapping[str, str]) -> str:
    """Run one line that has to succeed."""
    return must(("sh", "-c", line), cwd=folder, env=env)


@pytest.fixture
def outside(tmp_path: Path, wheel: Path) -> Mapping[str, str]:
    """Return an environment whose python3 has pip and nothing else, and for which an index has our wheel."""
    must((sys.executable, "-m", "venv", tmp_path / "venv"), cwd=tmp_path)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    path = os.pathsep.join([str(scripts), os.environ["PATH"]])
    links = " ".join(filter(None, [os.environ.get("PIP_FIND_LINKS"), str(wheel.parent)]))
    return {**os.environ, "PATH": path, "PIP_FIND_LINKS": links, "VIRTUAL_ENV": str(tmp_path / "venv")}


def test_these_are_all() -> None:
    assert SETTING_UP == [
        ["python3 -m pip install flake8-mp-recv", "flake8 --select MPR"],
        ["python3 dev.py examples"],
    ]


def test_installing(tmp_path: Path, outside: Mapping[str, str]) -> None:
    install, lint = SETTING_UP[0]
    project = tmp_path / "project"
    project.mkdir()
    shell(install, project, outside)
    assert shell(lint, project, outside) == ""
    (project / "jobs.py").write_text(UNSAFE, encoding="utf-8")
    ended = run(("sh", "-c", lint), cwd=project, env=outside)
    assert ended.stdout == f"./jobs.py:{LINE}:{COLUMN}: {CODE} {TEXT}\n", ended.told


def test_the_examples_of_a_checkout(tmp_path: Path) -> None:
    (line,) = SETTING_UP[1]
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT, checkout, ignore=LEFT_BEHIND)
    printed = shell(line, checkout, environment())
    assert printed == must(("flake8", "--exit-zero", "--select", "MPR", "examples"), cwd=ROOT)
    assert "examples/unsafe/pipe.py" in printed
    assert "examples/safe" not in printed
