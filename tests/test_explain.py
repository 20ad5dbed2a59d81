"""``python -m flake8_mp_recv explain``, and the documents that are made of the same text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from flake8_mp_recv.commands import main
from flake8_mp_recv.rules import RULES, Rule
from tools.write_docs import documents, with_sections


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_in_full(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", rule.code]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"## {rule.code}: {rule.title}\n")
    parts = [rule.why, rule.bad, rule.good, rule.fix, *rule.references]
    positions = [printed.find(part) for part in parts]
    assert -1 not in positions
    assert positions == sorted(positions)


def test_case_does_not_matter(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "mpr073"]) == 0
    assert "MPR073" in capsys.readouterr().out


def test_without_a_code_it_prints_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    head, line, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["|", "Code", "|", "What", "it", "reports", "|", "Default", "|"]
    assert set(line) == {"|", "-", " "}
    cells = [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in rows]
    assert cells == [(rule.code, rule.title, "off" if rule.audit else "on") for rule in RULES]
    assert len({len(row) for row in (head, line, *rows)}) == 1


@pytest.mark.parametrize("arguments", [["explain", "MPR999"], ["explain", "MPR073", "MPR074"], ["unknown"], []])
def test_what_is_not_there_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "error: " in capsys.readouterr().err


def test_as_a_module() -> None:
    command = [sys.executable, "-m", "flake8_mp_recv", "explain", "MPR082"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("## MPR082: ")


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_documents_are_as_the_code_says(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == documents()[path], "run: python3 dev.py docs"


def test_sections_are_replaced_between_their_marks() -> None:
    text = "a\n<!-- one -->\nold\n<!-- end -->\nb\n<!-- two -->\n<!-- end -->\n"
    expected = "a\n<!-- one -->\n1\n\\1\n<!-- end -->\nb\n<!-- two -->\n2\n<!-- end -->\n"
    assert with_sections(text, {"one": "1\n\\1", "two": "2"}) == expected
    assert with_sections(expected, {"one": "1\n\\1", "two": "2"}) == expected


def test_a_missing_section_is_an_error() -> None:
    with pytest.raises(ValueError, match="'three'"):
        with_sections("<!-- one -->\n<!-- end -->\n", {"three": ""})
