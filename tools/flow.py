"""The way of one connection from where it was made to its `recv()`, as SVG text, from the engine's trail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from flake8_mp_recv.findings import Finding
from flake8_mp_recv.values import Step
from tools import drawing

MARGIN: Final = 20
BOX: Final = 50
GAP: Final = 36
CODE: Final = 500
WORDS: Final = 290
TOP: Final = 56
CHARACTER: Final = 7.8

MADE: Final = "#0969da"
THROUGH: Final = "#59636e"
READ: Final = "#bc4c00"


@dataclass(frozen=True)
class Place:
    """One line of the program, and what happens to the value there."""

    file: str
    line: int
    code: str
    words: str


def places(finding: Finding, file: str, sources: Mapping[str, str]) -> list[Place]:
    """Return where the value went, origin first and the finding itself, in ``file``, last; a line counts once."""

    def at(step: Step) -> tuple[str, int]:
        return step.file, step.line

    found = []
    for (name, line), steps in groupby(finding.trail, key=at):
        code = sources[name].splitlines()[line - 1].strip()
        found.append(Place(name, line, code, ", ".join(step.what for step in steps)))
    code = sources[file].splitlines()[finding.line - 1].strip()
    found.append(Place(file, finding.line, code, f"{finding.code}: what the peer sends is unpickled"))
    return found


def svg(title: str, found: Sequence[Place]) -> str:
    """Draw the places below each other, with an arrow from each to the next."""
    width = 2 * MARGIN + CODE + WORDS
    height = TOP + len(found) * (BOX + GAP) - GAP + MARGIN
    parts = [drawing.text(MARGIN, 32, title, drawing.TEXT, size=16, bold=True)]
    for number, place in enumerate(found):
        top = TOP + number * (BOX + GAP)
        last = number == len(found) - 1
        parts += _place(place, top, READ if last else THROUGH if number else MADE)
        if not last:
            parts += _arrow(MARGIN + 40, top + BOX, top + BOX + GAP)
    return drawing.card(title, (width, height), parts)


def _place(place: Place, top: int, colour: str) -> list[str]:
    """Draw a box with the line in it, and beside it what happens there."""
    left, middle = MARGIN + 12, top + BOX // 2 + 5
    frame = f'x="{MARGIN}" y="{top}" width="{CODE - MARGIN}" height="{BOX}" rx="6"'
    where, code_width = f"{place.file}, line {place.line}", len(place.code) * CHARACTER
    return [
        f'<rect {frame} fill="#f6f8fa" stroke="{colour}" stroke-width="1.5"/>',
        drawing.text(left, top + 18, where, drawing.FAINT, size=11),
        drawing.text(left, top + 38, place.code, drawing.TEXT, width=code_width, font=drawing.MONOSPACE),
        drawing.text(MARGIN + CODE, middle, place.words, colour),
    ]


def _arrow(left: int, top: int, bottom: int) -> list[str]:
    """Draw an arrow downwards."""
    return [
        f'<path d="M{left} {top + 3}V{bottom - 8}" stroke="{THROUGH}" stroke-width="1.5"/>',
        f'<path d="M{left - 4} {bottom - 10}h8l-4 7z" fill="{THROUGH}"/>',
    ]
