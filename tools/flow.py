"""The way of one connection from where it was made to its `recv()`, as SVG text, from the engine's trail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Final

from flake8_mp_recv.findings import Finding
from flake8_mp_recv.values import Step

MARGIN: Final = 20
BOX: Final = 50
GAP: Final = 36
CODE: Final = 500
WORDS: Final = 290
TOP: Final = 56
CHARACTER: Final = 7.8

FONT: Final = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace"
MADE: Final = "#0969da"
THROUGH: Final = "#59636e"
READ: Final = "#bc4c00"
TEXT: Final = "#1f2328"
FAINT: Final = "#59636e"


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
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"',
        f' role="img" aria-label="{escape(title)}" font-family="system-ui, sans-serif" font-size="13">',
        f"<title>{escape(title)}</title>",
        f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="10" fill="#ffffff" stroke="#d0d7de"/>',
        f'<text x="{MARGIN}" y="32" fill="{TEXT}" font-size="16" font-weight="600">{escape(title)}</text>',
    ]
    for number, place in enumerate(found):
        top = TOP + number * (BOX + GAP)
        last = number == len(found) - 1
        lines += _place(place, top, READ if last else THROUGH if number else MADE)
        if not last:
            lines += _arrow(MARGIN + 40, top + BOX, top + BOX + GAP)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _place(place: Place, top: int, colour: str) -> list[str]:
    """Draw a box with the line in it, and beside it what happens there."""
    left, middle = MARGIN + 12, top + BOX // 2 + 5
    frame = f'x="{MARGIN}" y="{top}" width="{CODE - MARGIN}" height="{BOX}" rx="6"'
    where = f"{escape(place.file)}, line {place.line}"
    fixed = f'textLength="{round(len(place.code) * CHARACTER, 1)}" lengthAdjust="spacingAndGlyphs"'
    return [
        f'<rect {frame} fill="#f6f8fa" stroke="{colour}" stroke-width="1.5"/>',
        f'<text x="{left}" y="{top + 18}" fill="{FAINT}" font-size="11">{where}</text>',
        f'<text x="{left}" y="{top + 38}" fill="{TEXT}" {fixed} font-family="{FONT}">{escape(place.code)}</text>',
        f'<text x="{MARGIN + CODE}" y="{middle}" fill="{colour}">{escape(place.words)}</text>',
    ]


def _arrow(left: int, top: int, bottom: int) -> list[str]:
    """Draw an arrow downwards."""
    return [
        f'<path d="M{left} {top + 3}V{bottom - 8}" stroke="{THROUGH}" stroke-width="1.5"/>',
        f'<path d="M{left - 4} {bottom - 10}h8l-4 7z" fill="{THROUGH}"/>',
    ]
