"""What flake8 offers for every plugin works for this one: noqa, ignoring, reports, plugins that a project requires."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.real_flake8 import Outcome, flake8_in_process, run_flake8

import flake8_mp_recv
from flake8_mp_recv.rules import RULE_BY_CODE

UNSAFE = RULE_BY_CODE["MPR073"].bad
LINE = next(number for number, text in enumerate(UNSAFE.splitlines(), start=1) if ".recv()" in text)
FOUND = f"jobs.py:{LINE}:11: MPR073 "


def flake8(folder: Path, *arguments: str, source: str = UNSAFE, settings: str = "") -> Outcome:
    """Lint one program, `jobs.py`, in a folder with a configuration."""
    (folder / "jobs.py").write_text(source, encoding="utf-8")
    (folder / "setup.cfg").write_text(f"[flake8]\nmax-line-length = 120\n{settings}\n", encoding="utf-8")
    return flake8_in_process(["--jobs=1", *arguments, "jobs.py"], cwd=folder)


def with_comment(comment: str) -> str:
    """Put a comment behind the line that is reported."""
    lines = UNSAFE.splitlines()
    lines[LINE - 1] += f"  {comment}"
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa",
        "# NOQA",
        "# noqa: MPR073",
        "# noqa:MPR073",
        "# noqa: MPR0",
        "# noqa: MPR",
        "# noqa: E501,MPR073",
        "# noqa: E501, MPR073",
        "# noqa: MPR073 E501",
        "# only our own children write to it  # noqa: MPR073",
    ],
)
def test_noqa(comment: str, tmp_path: Path) -> None:
    source = with_comment(comment)
    assert flake8(tmp_path, "--select=MPR", source=source).stdout == ""
    assert flake8(tmp_path, "--select=MPR", "--disable-noqa", source=source).stdout.startswith(FOUND)


@pytest.mark.parametrize("comment", ["# noqa: E501", "# noqa: MPR074", "# noqa: MPR9", "# no qa", "# type: ignore"])
def test_noqa_of_something_else(comment: str, tmp_path: Path) -> None:
    assert flake8(tmp_path, "--select=MPR", source=with_comment(comment)).stdout.startswith(FOUND)


@pytest.mark.parametrize(("line", "silent"), [(1, False), (2, True), (3, False)])
def test_noqa_counts_on_the_line_of_the_finding(line: int, *, silent: bool, tmp_path: Path) -> None:
    lines = ["received = handled(", "    conn.recv(),", ")"]
    lines[line - 1] += "  # noqa: MPR073"
    source = "from multiprocessing.connection import Client\nconn = Client('x')\n" + "\n".join(lines) + "\n"
    assert (flake8(tmp_path, "--select=MPR073", source=source).stdout == "") == silent


def test_noqa_of_a_file(tmp_path: Path) -> None:
    source = f"# flake8: noqa\n{UNSAFE}"
    assert flake8(tmp_path, "--select=MPR", source=source).stdout == ""
    assert flake8(tmp_path, "--select=MPR", "--disable-noqa", source=source).exit_code == 1


@pytest.mark.parametrize(
    ("settings", "reported"),
    [
        ("", True),
        ("per-file-ignores = jobs.py:MPR", False),
        ("per-file-ignores = jobs.py:MPR073", False),
        ("per-file-ignores = *.py:E501,MPR073", False),
        ("per-file-ignores = other.py:MPR", True),
        ("extend-ignore = MPR", False),
        ("extend-ignore = MPR073", False),
        ("extend-ignore = MPR074", True),
        ("ignore = MPR073", False),
        ("ignore = E203", True),
        ("select = E,F", False),
        ("select = E,MPR", True),
        ("extend-select = MPR", True),
        ("exclude = jobs.py", False),
        ("mpr-trusted-origins = client", False),
    ],
)
def test_what_a_configuration_leaves_out(settings: str, *, reported: bool, tmp_path: Path) -> None:
    outcome = flake8(tmp_path, settings=settings)
    assert outcome.stdout.startswith(FOUND) == reported
    assert outcome.exit_code == int(reported)


def test_statistics_and_count(tmp_path: Path) -> None:
    outcome = flake8(tmp_path, "--statistics", "--count", "--quiet", "--quiet")
    assert outcome.stdout.splitlines()[0].split()[:2] == ["1", "MPR073"]
    assert outcome.stdout.splitlines()[1] == "1"


def test_show_source(tmp_path: Path) -> None:
    _, source, mark = flake8(tmp_path, "--show-source").stdout.splitlines()
    assert source == UNSAFE.splitlines()[LINE - 1]
    assert mark.index("^") == source.index("conn.recv()")


def test_exit_status(tmp_path: Path) -> None:
    assert flake8(tmp_path).exit_code == 1
    assert flake8(tmp_path, "--exit-zero").exit_code == 0


def test_output_file(tmp_path: Path) -> None:
    printed = flake8(tmp_path, "--output-file=found.txt", "--tee").stdout
    assert (tmp_path / "found.txt").read_text(encoding="utf-8") == printed
    assert printed.startswith(FOUND)


def test_bug_report(tmp_path: Path) -> None:
    report = json.loads(run_flake8(["--bug-report"], cwd=tmp_path).stdout)
    ours = [plugin for plugin in report["plugins"] if "mp-recv" in plugin["plugin"]]
    assert [plugin["version"] for plugin in ours] == [flake8_mp_recv.__version__]


def test_required_plugin(tmp_path: Path) -> None:
    (tmp_path / "jobs.py").write_text(UNSAFE, encoding="utf-8")
    for requirement, wrong in (("flake8-mp-recv", ""), ("flake8-mp-recv, flake8-not-there", "flake8-not-there")):
        settings = f"[flake8]\nrequire-plugins = {requirement}\nmax-line-length = 120\n"
        (tmp_path / "setup.cfg").write_text(settings, encoding="utf-8")
        outcome = run_flake8(["jobs.py"], cwd=tmp_path)
        assert outcome.exit_code == 1
        assert outcome.stdout.startswith(FOUND) == (not wrong)
        assert wrong in outcome.stdout + outcome.stderr
