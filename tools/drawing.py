"""What every drawing of the documentation is made of, as SVG text: the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

SANS_SERIF: Final = "system-ui, sans-serif"
MONOSPACE: Final = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace"

# A card of its own colour makes a drawing readable on any page.
WHITE: Final = "#ffffff"
EDGE: Final = "#d0d7de"
TEXT: Final = "#1f2328"
FAINT: Final = "#59636e"


def card(
    title: str,
    size: tuple[int, int],
    parts: Iterable[str],
    *,
    font: str = SANS_SERIF,
    font_size: int = 13,
    fill: str = WHITE,
    edge: str = EDGE,
) -> str:
    """Return a drawing of ``size``, width and height: a card with ``parts``, elements, on it.

    ``title`` is what is read out, and shown by a pointer; on the card it stands only as one of the parts.
    """
    width, height = size
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"',
        f' role="img" aria-label="{escape(title)}" font-family="{font}" font-size="{font_size}">',
        f"<title>{escape(title)}</title>",
        f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="10" fill="{fill}" stroke="{edge}"/>',
        *parts,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def text(
    left: float,
    base: float,
    words: str,
    colour: str,
    *,
    size: int | None = None,
    bold: bool = False,
    width: float | None = None,
    font: str | None = None,
    blanks_count: bool = False,
) -> str:
    """Return a line of text from ``left`` on, on the base line ``base``; size and font are the card's unless given.

    A ``width`` is kept in any font; ``blanks_count`` keeps the blanks that ``words`` starts or ends with.
    """
    attributes = [f'x="{left}" y="{base}" fill="{colour}"']
    if size is not None:
        attributes.append(f'font-size="{size}"')
    if bold:
        attributes.append('font-weight="600"')
    if width is not None:
        attributes.append(f'textLength="{round(width, 1)}" lengthAdjust="spacingAndGlyphs"')
    if font is not None:
        attributes.append(f'font-family="{font}"')
    if blanks_count:
        attributes.append('xml:space="preserve"')
    return f"<text {' '.join(attributes)}>{escape(words)}</text>"
