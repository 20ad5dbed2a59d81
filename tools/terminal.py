"""What a terminal shows, as SVG text: flake8's own colours, and long lines broken at a blank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tools import drawing

COLUMNS: Final = 100
INDENT: Final = 4
CHARACTER: Final = 8.4
LINE: Final = 20
MARGIN: Final = 18
BAR: Final = 34

BACKGROUND: Final = "#0d1117"
FRAME: Final = "#30363d"
TEXT: Final = "#e6edf3"
BUTTONS: Final = ("#ff5f57", "#febc2e", "#28c840")
COLOURS: Final = {"31": "#ff7b72", "36": "#56d4dd"}
BOLD: Final = "1"

_STYLED: Final = re.compile(r"\x1b\[([\d;]*)m")


@dataclass(frozen=True)
class Run:
    """Characters of one style, and the column that they start in."""

    column: int
    text: str
    colour: str
    bold: bool


def svg(title: str, text: str) -> str:
    """Draw ``text``, which may hold ANSI sequences for bold and for the colours that flake8 uses."""
    lines = [part for line in text.splitlines() for part in _broken(list(_runs(line)))]
    width = round(2 * MARGIN + COLUMNS * CHARACTER)
    height = BAR + MARGIN + len(lines) * LINE
    parts = [f'<circle cx="{22 + 20 * number}" cy="18" r="6" fill="{fill}"/>' for number, fill in enumerate(BUTTONS)]
    for number, runs in enumerate(lines):
        parts += [_text(run, BAR + LINE * (number + 0.75)) for run in runs if run.text.strip()]
    return drawing.card(
        title, (width, height), parts, font=drawing.MONOSPACE, font_size=14, fill=BACKGROUND, edge=FRAME
    )


def _runs(line: str) -> Iterator[Run]:
    """Take one line apart at its ANSI sequences."""
    column, colour, bold = 0, TEXT, False
    for number, part in enumerate(_STYLED.split(line)):
        if number % 2 == 0:
            if part:
                yield Run(column, part, colour, bold)
            column += len(part)
            continue
        for code in part.split(";"):
            if code == BOLD:
                bold = True
            elif code in COLOURS:
                colour = COLOURS[code]
            else:
                colour, bold = TEXT, False


def _broken(runs: list[Run]) -> list[list[Run]]:
    """Break a line at the last blank before the edge, and set what is left in."""
    starts = _starts("".join(run.text for run in runs))
    rows: list[list[Run]] = [[] for _ in starts]
    for run in runs:
        end = run.column + len(run.text)
        for number, start in enumerate(starts):
            stop = starts[number + 1] if number + 1 < len(starts) else end
            first, last = max(run.column, start), min(end, stop)
            if first < last:
                column = first - start + (INDENT if number else 0)
                text = run.text[first - run.column : last - run.column]
                rows[number].append(Run(column, text, run.colour, run.bold))
    return rows


def _starts(line: str) -> list[int]:
    """Return where the rows of a line start in it."""
    starts, room = [0], COLUMNS
    while len(line) - starts[-1] > room:
        blank = line.rfind(" ", starts[-1], starts[-1] + room + 1)
        starts.append(blank + 1 if blank > starts[-1] else starts[-1] + room)
        room = COLUMNS - INDENT
    return starts


def _text(run: Run, base: float) -> str:
    """Draw one run; its width is given, so that columns stay under each other in any font."""
    left, width = round(MARGIN + run.column * CHARACTER, 1), len(run.text) * CHARACTER
    return drawing.text(left, base, run.text, run.colour, bold=run.bold, width=width, blanks_count=True)
