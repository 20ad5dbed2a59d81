"""The archives: built the same twice, well-formed, and enough for an environment that has nothing else."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import flake8_mp_recv
from integration.conftest import ROOT
from integration.programs import environment, must, python, run
from integration.samples import CODE, COLUMN, LINE, SAFE, TEXT, UNSAFE

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SUPPORTED = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
LEFT_BEHIND = shutil.ignore_patterns(".git", ".venv", ".tox", ".cache", ".*_cache", ".hypothesis", "__pycache__")
NAME = f"flake8_mp_recv-{flake8_mp_recv.__version__}"


def hashes(folder: Path) -> dict[str, str]:
    """Return the hash of each file in a folder."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def test_two_builds_are_the_same_to_the_byte(archives: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    shutil.copytree(ROOT, copy, ignore=LEFT_BEHIND, copy_function=shutil.copy)
    for path in copy.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    command = (sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "again", copy)
    must(command, cwd=tmp_path, env=environment(TZ="Asia/Tokyo", LC_ALL="C"))
    assert set(hashes(archives)) == {f"{NAME}-py3-none-any.whl", f"{NAME}.tar.gz"}
    assert hashes(tmp_path / "again") == hashes(archives)


def test_what_the_index_and_the_checkers_ask(archives: Path, wheel: Path) -> None:
    must((sys.executable, "-m", "twine", "check", "--strict", *sorted(archives.iterdir())), cwd=archives)
    must(("check-wheel-contents", wheel), cwd=archives)
    must(("validate-pyproject", ROOT / "pyproject.toml"), cwd=archives)


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    here = {path.relative_to(ROOT).as_posix() for path in (ROOT / "flake8_mp_recv").rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == here
    assert "flake8_mp_recv/py.typed" in names
    assert {name.split("/")[0] for name in names} == {"flake8_mp_recv", f"{NAME}.dist-info"}


def test_the_sdist_is_enough_to_work_on(archives: Path, tmp_path: Path) -> None:
    with tarfile.open(archives / f"{NAME}.tar.gz") as opened:
        opened.extractall(tmp_path, filter="data")
    tests = ("tests/test_project_metadata.py", "tests/test_options.py", "tests/test_layers.py")
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests)
    must(command, cwd=tmp_path / NAME, env=environment(PYTHONPATH=str(tmp_path / NAME)))


@pytest.mark.parametrize("version", SUPPORTED)
def test_the_wheel_works_in_an_empty_environment(version: str, wheel: Path, tmp_path: Path) -> None:
    program = python(version)
    if program is None:
        pytest.skip(f"this machine has no Python {version}")
    must((program, "-m", "venv", "--without-pip", tmp_path / "venv"), cwd=tmp_path)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    installed = (sys.executable, "-m", "pip", "--python", scripts / "python")
    must((*installed, "install", "--quiet", wheel), cwd=tmp_path)
    must((*installed, "check"), cwd=tmp_path)
    (tmp_path / "jobs.py").write_text(UNSAFE, encoding="utf-8")
    (tmp_path / "safe.py").write_text(SAFE, encoding="utf-8")
    ended = run((scripts / "flake8", "--select=MPR", "jobs.py", "safe.py"), cwd=tmp_path)
    assert ended.stdout == f"jobs.py:{LINE}:{COLUMN}: {CODE} {TEXT}\n", ended.told
    assert f"## {CODE}: " in must((scripts / "python", "-m", "flake8_mp_recv", "explain", CODE), cwd=tmp_path)
