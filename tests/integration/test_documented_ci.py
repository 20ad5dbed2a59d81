"""The snippets of docs/ci.md: each is valid, and what it runs does what the page says."""

from __future__ import annotations

import configparser
import json
import re
from pathlib import Path

import pytest
import yaml

from integration.programs import SCRIPTS, Ended, environment, must, run
from integration.samples import UNSAFE
from integration.schemas import GITHUB_WORKFLOW, GITLAB_CI, SARIF, complaints
from tools.documents import ROOT, file_in, files_in

PAGE = "docs/ci.md"
FINDING = "app/jobs.py:6:16: MPR073 recv() unpickles what the peer sends (Client() at line 5)"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write the page's files."""
    for name, text in files_in(ROOT / PAGE).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def script(lines: list[str], project: Path) -> Ended:
    """Run the commands of a job, as far as they succeed; what they install is here already, and no index is asked."""
    return run(("sh", "-c", "\n".join(["set -e", *lines])), cwd=project, env=environment(PIP_NO_INDEX="1"))


def steps(name: str) -> list[str]:
    """Return the commands of a GitHub workflow of one job."""
    (job,) = yaml.safe_load(file_in(PAGE, name))["jobs"].values()
    return [step["run"] for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("name", [".github/workflows/lint.yml", ".github/workflows/scan.yml"])
def test_github_workflows_are_valid(name: str) -> None:
    # YAML 1.1 takes the key `on` for a truth value; GitHub does not.
    workflow = {"on" if key is True else key: value for key, value in yaml.safe_load(file_in(PAGE, name)).items()}
    assert complaints(GITHUB_WORKFLOW, workflow) == []


def test_github_annotations(project: Path) -> None:
    ended = script(steps(".github/workflows/lint.yml"), project)
    assert ended.exit_code == 1, ended.told
    assert ended.stdout.splitlines()[-1].startswith("::warning file=app/jobs.py,line=6,col=16,title=MPR073::recv()")


def test_sarif(project: Path) -> None:
    ended = script(steps(".github/workflows/scan.yml"), project)
    assert ended.exit_code == 0, ended.told
    (job,) = yaml.safe_load(file_in(PAGE, ".github/workflows/scan.yml"))["jobs"].values()
    report = json.loads((project / job["steps"][-1]["with"]["sarif_file"]).read_text(encoding="utf-8"))
    assert complaints(SARIF, report) == []
    assert [result["ruleId"] for result in report["runs"][0]["results"]] == ["MPR073"]


def test_problem_matcher(project: Path) -> None:
    (matcher,) = json.loads(file_in(PAGE, ".github/flake8.json"))["problemMatcher"]
    (pattern,) = matcher["pattern"]
    (line,) = run((SCRIPTS / "flake8", "--select=MPR", "app"), cwd=project).stdout.splitlines()
    match = re.search(pattern["regexp"], line)
    assert match is not None
    told = [match[pattern[key]] for key in ("file", "line", "column", "code", "message")]
    assert told[:4] == ["app/jobs.py", "6", "16", "MPR073"]
    assert told[4].startswith("recv() unpickles")


def test_gitlab(project: Path) -> None:
    pipeline = yaml.safe_load(file_in(PAGE, ".gitlab-ci.yml"))
    assert complaints(GITLAB_CI, pipeline) == []
    (job,) = pipeline.values()
    ended = script(job["script"], project)
    assert ended.exit_code == 0, ended.told
    (issue,) = json.loads((project / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert issue["location"] == {"path": "app/jobs.py", "lines": {"begin": 6, "end": 6}}


@pytest.mark.parametrize("form", ["json", "json-pretty"])
def test_json(form: str, project: Path) -> None:
    ended = run((SCRIPTS / "flake8", "--select=MPR", "--format", form, "app"), cwd=project)
    assert [found["code"] for found in json.loads(ended.stdout)["app/jobs.py"]] == ["MPR073"]


def test_an_old_code_base_is_held_to_the_rules_in_new_files(project: Path) -> None:
    settings = configparser.ConfigParser()
    settings.read(project / "old" / "setup.cfg")
    assert settings["flake8"]["per-file-ignores"].split() == ["app/jobs.py:", "MPR"]
    (project / "app" / "new.py").write_text(UNSAFE, encoding="utf-8")
    ended = run((SCRIPTS / "flake8", "--config", "old/setup.cfg", "--select=MPR", "app"), cwd=project)
    assert [line.split(":")[0] for line in ended.stdout.splitlines()] == ["app/new.py"]


def test_ruff_keeps_the_comment_that_it_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "ruff.toml").write_text(file_in(PAGE, "ruff.toml"), encoding="utf-8")
    program = tmp_path / "jobs.py"
    program.write_text(UNSAFE.replace(".recv()\n", ".recv()  # noqa: MPR073\n"), encoding="utf-8")
    ruff = (SCRIPTS / "ruff", "check", "--no-cache")
    untold = run((*ruff, "--isolated", "--select=RUF100,RUF102", "jobs.py"), cwd=tmp_path)
    assert "MPR073" in untold.stdout, untold.told
    must((*ruff, "jobs.py"), cwd=tmp_path)


def test_flake8_pyproject(project: Path) -> None:
    folder = project / "with-pyproject"
    (folder / "jobs.py").write_text(UNSAFE, encoding="utf-8")
    must((SCRIPTS / "flake8", "jobs.py"), cwd=folder)
    settings = folder / "pyproject.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('["client"]', '["pipe"]'), encoding="utf-8")
    ended = run((SCRIPTS / "flake8", "jobs.py"), cwd=folder)
    assert [line.split()[1] for line in ended.stdout.splitlines()] == ["MPR073"], ended.told
    settings.write_text('[tool.flake8]\nmpr-trusted-origins = ["nobody"]\n', encoding="utf-8")
    refused = run((SCRIPTS / "flake8", "jobs.py"), cwd=folder)
    assert "--mpr-trusted-origins: unknown origin 'nobody'" in refused.stdout + refused.stderr
