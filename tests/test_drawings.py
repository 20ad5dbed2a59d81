"""The documentation's drawings are of what really happens, and are SVG that any viewer takes."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tools import flow, terminal
from tools.write_docs import documents, drawn_places

SVG = "{http://www.w3.org/2000/svg}"


def texts(drawing: str) -> list[str]:
    """Return the texts of a drawing, in order."""
    return [element.text or "" for element in ElementTree.fromstring(drawing).iter(f"{SVG}text")]


@pytest.mark.parametrize("path", [path for path in documents() if path.suffix == ".svg"], ids=lambda path: path.name)
def test_drawings_are_well_formed_and_have_a_title(path: Path) -> None:
    drawing = ElementTree.fromstring(documents()[path])
    assert drawing.findtext(f"{SVG}title") == drawing.get("aria-label")


def test_the_flow_leads_from_the_pipe_to_recv() -> None:
    found = drawn_places()
    assert "Pipe()" in found[0].code
    assert ".recv()" in found[-1].code
    assert len({place.file for place in found}) == 2
    assert [place.code for place in found if place.code not in texts(flow.svg("flow", found))] == []


def test_a_terminal_keeps_colours_and_escapes() -> None:
    drawing = terminal.svg(
        "title", "\x1b[1ma<b\x1b[m\x1b[36m:\x1b[m1\x1b[36m:\x1b[m \x1b[1m\x1b[31mMPR073\x1b[m text\n"
    )
    assert texts(drawing) == ["a<b", ":", "1", ":", "MPR073", " text"]
    bold = [element.get("font-weight") for element in ElementTree.fromstring(drawing).iter(f"{SVG}text")]
    assert bold == ["600", None, None, None, "600", None]


def test_a_long_line_breaks_at_a_blank() -> None:
    words = "word " * 50
    rows = texts(terminal.svg("title", words.strip()))
    assert " ".join(row.strip() for row in rows) == words.strip()
    assert len(rows) == 3
    assert max(map(len, rows)) <= terminal.COLUMNS


def test_a_line_without_a_blank_breaks_at_the_edge() -> None:
    rows = texts(terminal.svg("title", "x" * 250))
    assert [len(row) for row in rows] == [100, 96, 54]
