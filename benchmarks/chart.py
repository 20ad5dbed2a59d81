"""Bar charts as SVG text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools import drawing

ROW = 34
BAR = 18
MARGIN = 20
LABELS = 230
PANEL = 270
GAP = 30
TOP = 74
WORDS = 13
# The widest that a letter is on average, in the sizes that titles and notes are set in.
TITLE_LETTER = 10
NOTE_LETTER = 7

OURS = "#1a7f5a"
PEER = "#8c959f"
TRACK = "#eef1f4"
MARK = "#bc4c00"


@dataclass(frozen=True)
class Bar:
    """One bar: its length in the panel's unit, the text beside it, and the target, if there is one."""

    value: float
    text: str
    target: float | None = None


@dataclass(frozen=True)
class Row:
    """One line of the chart: its name and a bar for each panel (None leaves that place empty)."""

    name: str
    bars: tuple[Bar | None, ...]
    is_ours: bool = False


@dataclass(frozen=True)
class Panel:
    """A column of bars: its heading, and the values at its left and right edges."""

    heading: str
    maximum: float
    minimum: float = 0.0

    def share(self, value: float) -> float:
        """Return how far across the panel `value` lies, from 0 to 1."""
        return min(max((value - self.minimum) / (self.maximum - self.minimum), 0.0), 1.0)


def svg(title: str, note: str, panels: Sequence[Panel], rows: Sequence[Row]) -> str:
    """Draw the chart: one line a row, one column of bars a panel, a mark at each target."""
    columns = LABELS + len(panels) * PANEL + (len(panels) - 1) * GAP
    width = 2 * MARGIN + max(columns, round(len(title) * TITLE_LETTER), round(len(note) * NOTE_LETTER))
    height = TOP + len(rows) * ROW + MARGIN + 18
    parts = [drawing.text(MARGIN, 30, title, drawing.TEXT, size=16, bold=True)]
    for index, panel in enumerate(panels):
        parts.append(drawing.text(_left(index), TOP - 16, panel.heading, drawing.FAINT, size=WORDS))
    for number, row in enumerate(rows):
        parts += _row(number, row, panels)
    parts.append(drawing.text(MARGIN, height - 16, note, drawing.FAINT, size=12))
    return drawing.card(title, (width, height), parts)


def _row(number: int, row: Row, panels: Sequence[Panel]) -> list[str]:
    """Draw a row's name and bars."""
    top = TOP + number * ROW
    lines = [drawing.text(MARGIN, top + 14, row.name, drawing.TEXT, size=WORDS, bold=row.is_ours)]
    for index, (panel, bar) in enumerate(zip(panels, row.bars, strict=True)):
        if bar is not None:
            lines += _bar(_left(index), top, panel, bar, OURS if row.is_ours else PEER)
    return lines


def _bar(left: int, top: int, panel: Panel, bar: Bar, colour: str) -> list[str]:
    """Draw a bar on its track, the text after it, and the mark of its target."""
    track = PANEL - 70
    lines = [_rect(left, top, track, TRACK)]
    length = round(panel.share(bar.value) * track, 1)
    if length > 0:
        lines.append(_rect(left, top, length, colour))
    if bar.target is not None:
        at = round(left + panel.share(bar.target) * track, 1)
        lines.append(f'<path d="M{at} {top - 3}v{BAR + 6}" stroke="{MARK}" stroke-width="2"/>')
    lines.append(drawing.text(left + track + 8, top + 14, bar.text, drawing.TEXT, size=WORDS))
    return lines


def _left(panel: int) -> int:
    """Return where a panel starts."""
    return MARGIN + LABELS + panel * (PANEL + GAP)


def _rect(left: float, top: float, width: float, colour: str) -> str:
    return f'<rect x="{left}" y="{top}" width="{width}" height="{BAR}" rx="3" fill="{colour}"/>'
