"""What CI systems read: GitHub's annotations, SARIF, GitLab's code quality report, JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from integration.programs import SCRIPTS, run
from integration.samples import CODE, COLUMN, LINE, SAFE, TEXT, UNSAFE
from integration.schemas import SARIF, complaints

ANNOTATION = "::warning file=%(path)s,line=%(row)d,col=%(col)d,title=%(code)s::%(text)s"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write an unsafe program and a safe one."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "jobs.py").write_text(UNSAFE, encoding="utf-8")
    (tmp_path / "app" / "safe.py").write_text(SAFE, encoding="utf-8")
    return tmp_path


def formatted(project: Path, form: str) -> str:
    """Return what flake8 prints about the project in a format."""
    ended = run([SCRIPTS / "flake8", "--isolated", "--select=MPR", f"--format={form}", "app"], cwd=project)
    assert (ended.exit_code, ended.stderr) == (1, ""), ended.told
    return ended.stdout


def test_github_annotations(project: Path) -> None:
    (line,) = formatted(project, ANNOTATION).splitlines()
    command = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
    assert command is not None
    properties = dict(pair.split("=", 1) for pair in command[2].split(","))
    assert command[1] == "warning"
    assert properties == {"file": str(Path("app", "jobs.py")), "line": str(LINE), "col": str(COLUMN), "title": CODE}
    assert command[3] == TEXT
    assert not set(TEXT) & set("%\r\n"), "GitHub wants these escaped, which no flake8 format does"


def test_sarif(project: Path) -> None:
    report = json.loads(formatted(project, "sarif"))
    assert complaints(SARIF, report) == []
    (run_of_flake8,) = report["runs"]
    assert [rule["id"] for rule in run_of_flake8["tool"]["driver"]["rules"]] == [CODE]
    (result,) = run_of_flake8["results"]
    (location,) = result["locations"]
    assert (result["ruleId"], result["message"]["text"]) == (CODE, TEXT)
    place = location["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "app/jobs.py"
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (LINE, COLUMN)


def test_the_sarif_schema_finds_faults(project: Path) -> None:
    report = json.loads(formatted(project, "sarif"))
    report["runs"][0]["results"][0]["message"] = TEXT
    assert complaints(SARIF, report)


def test_gitlab_code_quality(project: Path) -> None:
    (issue,) = json.loads(formatted(project, "gl-codeclimate"))
    assert issue["description"] == f"{TEXT} [{CODE}]"
    assert issue["location"] == {"path": "app/jobs.py", "lines": {"begin": LINE, "end": LINE}}
    assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
    assert isinstance(issue["check_name"], str)
    assert re.fullmatch(r"[0-9a-f]{32,}", issue["fingerprint"])


def test_json(project: Path) -> None:
    report = json.loads(formatted(project, "json"))
    assert {path.replace("\\", "/").removeprefix("./"): found for path, found in report.items()} == {
        "app/jobs.py": [
            {
                "code": CODE,
                "filename": str(Path("app", "jobs.py")),
                "line_number": LINE,
                "column_number": COLUMN,
                "text": TEXT,
                "physical_line": UNSAFE.splitlines(keepends=True)[LINE - 1],
            }
        ],
        "app/safe.py": [],
    }
