"""What the documentation's fenced blocks are for, so that tests and drawings can do what they say.

A block's first line says it, behind the language: ```` ```ini setup.cfg ```` is the file `setup.cfg`, and a `console`
block holds commands (`$ ...`) with all that they print. Files and commands of one page share a folder, in the order of
the page. `console install` is run in an environment that has nothing of ours yet, and `console ci` by CI itself. A
```` ```diff PATH ```` block changes a file of this repository; on a page with such blocks the folder is a copy of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>`{3,})(?P<language>[\w-]*) ?(?P<rest>[^`\n]*)\n(?P<text>.*?)^ *(?P=fence)$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Block:
    """One fenced block: `name` is what stands behind the language, a file's path or how to run it."""

    page: str
    line: int
    language: str
    name: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


@dataclass(frozen=True)
class Command:
    """One command of a console block, and all that it prints."""

    line: str
    output: str


def blocks(page: Path) -> Iterator[Block]:
    """Yield the fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    for match in _FENCE.finditer(text):
        content = re.sub(f"^{match['indent']}", "", match["text"], flags=re.MULTILINE)
        line = text.count("\n", 0, match.start()) + 1
        yield Block(page.relative_to(ROOT).as_posix(), line, match["language"], match["rest"].strip(), content)


def file_in(page: str, name: str) -> str:
    """Return the text of the one file `name` that a page shows."""
    (block,) = [block for block in blocks(ROOT / page) if block.name == name]
    return block.text


def files_in(page: Path) -> dict[str, str]:
    """Return the files that a page shows, by their paths, in order."""
    return {
        block.name: block.text for block in blocks(page) if block.name and block.language not in ("console", "diff")
    }


def commands(block: Block) -> list[Command]:
    """Take a console block apart; a command goes on in the next line behind a backslash."""
    found = re.findall(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE)
    assert "".join(f"$ {line}\n{output}" for line, output in found) == block.text, f"{block} starts without a command"
    return [Command(line, output) for line, output in found]
