"""What flake8 prints, in its default format."""

from __future__ import annotations

import re
from dataclasses import dataclass

FINDING = re.compile(r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>[A-Z]+\d+) (?P<text>.*)")


@dataclass(frozen=True, order=True)
class Finding:
    """One printed line of flake8's default format; the column counts from 1, as it is printed."""

    line: int
    column: int
    code: str
    text: str


def findings_by_path(stdout: str) -> dict[str, list[Finding]]:
    """Take flake8's output apart; a line that is no finding is an error of the test's set-up."""
    found: dict[str, list[Finding]] = {}
    for printed in stdout.splitlines():
        match = FINDING.fullmatch(printed)
        if match is None:
            raise AssertionError(f"flake8 printed something else than a finding: {printed!r}")
        path = match["path"].replace("\\", "/").removeprefix("./")
        finding = Finding(int(match["line"]), int(match["column"]), match["code"], match["text"])
        found.setdefault(path, []).append(finding)
    return found
