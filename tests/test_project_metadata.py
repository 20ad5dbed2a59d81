"""What the project says of itself in several places is the same everywhere."""

from __future__ import annotations

import configparser
import re
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import flake8_mp_recv

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TOX = configparser.RawConfigParser()
TOX.read(ROOT / "tox.ini", encoding="utf-8")
SUPPORTED = [10, 11, 12, 13]
"""The minor versions of Python 3, in order; all else must agree with this."""


def test_python_versions() -> None:
    classified = [re.fullmatch(r"Programming Language :: Python :: 3\.(\d+)", text) for text in PROJECT["classifiers"]]
    assert [int(match[1]) for match in classified if match] == SUPPORTED
    environments = TOX["tox"]["env_list"].split(", ")
    assert [int(name[3:]) for name in environments if re.fullmatch(r"py3\d+", name)] == SUPPORTED
    in_words = ", ".join(f"3.{minor}" for minor in SUPPORTED[:-1]) + f" and 3.{SUPPORTED[-1]}"
    assert f"Python {in_words}" in README


def test_oldest_python() -> None:
    oldest = f"3.{SUPPORTED[0]}"
    assert PROJECT["requires-python"] == f">={oldest}"
    assert PYPROJECT["tool"]["mypy"]["python_version"] == oldest
    assert PYPROJECT["tool"]["ruff"]["target-version"] == oldest.replace("3.", "py3")
    assert f"Python {oldest} or newer" in README
    assert f"Python {oldest} or newer" in (ROOT / "dev.py").read_text(encoding="utf-8")


def test_dependencies_and_their_oldest_versions() -> None:
    assert PROJECT["dependencies"] == ["flake8>=7", "astroid>=3.3,<5"]
    assert "flake8 7 or newer" in README
    assert TOX["testenv:oldest"]["deps"].split() == ["flake8==7.0.0", "astroid==3.3.0"]
    assert TOX["testenv:oldest"]["base_python"].split(", ")[0] == f"python3.{SUPPORTED[0]}"
    assert TOX["testenv:newest"]["base_python"].split(", ")[0] == f"python3.{SUPPORTED[-1]}"


def test_every_tox_environment_is_run() -> None:
    listed = set(TOX["tox"]["env_list"].split(", "))
    assert {name.removeprefix("testenv:") for name in TOX.sections() if name.startswith("testenv:")} <= listed


def test_one_version() -> None:
    assert PROJECT["dynamic"] == ["version"]
    assert version("flake8-mp-recv") == flake8_mp_recv.__version__
    assert f"## {flake8_mp_recv.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_what_is_packed_is_there() -> None:
    for target in PYPROJECT["tool"]["hatch"]["build"]["targets"].values():
        assert [name for name in target["only-include"] if not (ROOT / name).exists()] == []


def test_ci_runs_the_test_command_of_the_readme() -> None:
    command = "python3 dev.py test"
    assert f"$ {command}\n" in README
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").endswith(f"exec {command}\n")


def test_setup_cfg_configures_flake8_only() -> None:
    configuration = configparser.RawConfigParser()
    configuration.read(ROOT / "setup.cfg", encoding="utf-8")
    assert configuration.sections() == ["flake8"]
