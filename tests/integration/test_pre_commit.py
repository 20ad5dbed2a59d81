"""The real pre-commit: README's snippet, in a repository whose commits are refused or pass."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml

from integration.programs import environment, must, run
from integration.samples import CODE, COLUMN, LINE, SAFE, TEXT, UNSAFE
from integration.schemas import PRE_COMMIT, complaints
from tools.documents import file_in

SNIPPET = file_in("README.md", ".pre-commit-config.yaml")
HOOKS = """\
- id: flake8
  name: flake8
  description: stands for the hook of PyCQA/flake8, with the same keys
  entry: flake8
  language: python
  types: [python]
  require_serial: true
"""
PROJECT = """\
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "flake8-hook"
version = "1"
dependencies = ["flake8=={version}"]
[tool.setuptools]
py-modules = []
"""


@pytest.fixture(scope="module")
def git_environment(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Return an environment in which git and pre-commit see nothing of this machine's user."""
    home = tmp_path_factory.mktemp("home")
    names = {f"GIT_{who}_{what}": "test@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return environment(
        PRE_COMMIT_HOME=str(home / "pre-commit"),
        GIT_CONFIG_GLOBAL=str(home / "gitconfig"),
        GIT_CONFIG_NOSYSTEM="1",
        **names,
    )


@pytest.fixture(scope="module")
def hook(tmp_path_factory: pytest.TempPathFactory, git_environment: Mapping[str, str]) -> tuple[str, str]:
    """Make a repository that stands for PyCQA/flake8; return its path and commit."""
    folder = tmp_path_factory.mktemp("flake8-hook")
    (folder / ".pre-commit-hooks.yaml").write_text(HOOKS, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT.format(version=version("flake8")), encoding="utf-8")
    for words in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "hook"]):
        must(["git", *words], cwd=folder, env=git_environment)
    return str(folder), must(["git", "rev-parse", "HEAD"], cwd=folder, env=git_environment).strip()


def test_a_commit_with_an_unsafe_recv_is_refused(
    tmp_path: Path, git_environment: Mapping[str, str], hook: tuple[str, str], wheel: Path
) -> None:
    configuration = yaml.safe_load(SNIPPET)
    (repository,) = configuration["repos"]
    (flake8,) = repository["hooks"]
    assert (repository["repo"], flake8["id"]) == ("https://github.com/PyCQA/flake8", "flake8")
    assert flake8["additional_dependencies"] == ["flake8-mp-recv"]
    repository["repo"], repository["rev"] = hook
    flake8["additional_dependencies"] = [str(wheel)]
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration), encoding="utf-8")

    (tmp_path / "setup.cfg").write_text("[flake8]\nmax-line-length = 120\n", encoding="utf-8")
    program = tmp_path / "jobs.py"
    program.write_text(UNSAFE, encoding="utf-8")
    for words in (["git", "init", "--quiet"], ["pre-commit", "install"], ["git", "add", "."]):
        must(words, cwd=tmp_path, env=git_environment)
    commit = ["git", "commit", "--quiet", "--message", "jobs"]
    refused = run(commit, cwd=tmp_path, env=git_environment)
    assert refused.exit_code == 1, refused.told
    assert f"jobs.py:{LINE}:{COLUMN}: {CODE} {TEXT}\n" in refused.stdout + refused.stderr

    program.write_text(SAFE, encoding="utf-8")
    must(["git", "add", "."], cwd=tmp_path, env=git_environment)
    must(commit, cwd=tmp_path, env=git_environment)
    assert must(["git", "log", "--format=%s"], cwd=tmp_path, env=git_environment) == "jobs\n"


def test_the_snippet_is_valid() -> None:
    assert complaints(PRE_COMMIT, yaml.safe_load(SNIPPET)) == []
