"""What flake8 printed, held against what a case expects and against the shape that every message has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from support.findings import Finding
from support.markers import FALSE, MISSED, Mark


def differences(expected: Sequence[Mark], findings: Sequence[Finding], source: str) -> list[str]:
    """What was printed and should not have been (`+`), what was not and should have been (`-`)."""
    left_over = sorted(findings)
    told: list[tuple[int, str]] = []
    for mark in expected:
        if not mark.wants_finding:
            continue
        hit = next((finding for finding in left_over if finding.line == mark.line and mark.accepts(finding)), None)
        if hit is not None:
            left_over.remove(hit)
        elif mark.kind == FALSE:
            told.append((mark.line, f"- {mark} is gone: mark the line ok"))
        else:
            told.append((mark.line, f"- {mark}"))
    known_misses = {(mark.line, mark.code) for mark in expected if mark.kind == MISSED}
    for finding in left_over:
        hint = " is found now: mark the line with it" if (finding.line, finding.code) in known_misses else ""
        told.append((finding.line, f"+ {finding.line}:{finding.column}: {finding.code} {finding.text}{hint}"))
    lines = source.splitlines()
    shown: list[str] = []
    for number, text in sorted(told, key=lambda item: item[0]):
        context = f"  {number}: {lines[number - 1].strip()}"
        if context not in shown:
            shown.append(context)
        shown.append(text)
    return shown


def malformed(finding: Finding) -> str | None:
    """What is wrong with the shape of a message, whatever it says."""
    printed = f"{finding.code} {finding.text}"
    if len(printed) > 120:
        return f"longer than 120 characters: {printed}"
    if printed.endswith("."):
        return f"ends in a dot: {printed}"
    if re.search(r":\d+:\d+:", printed):
        return f"looks like a position to an editor: {printed}"
    return None
