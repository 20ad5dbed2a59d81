"""Function bodies that no question has led into yet, and the words that stand in them."""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter

from flake8_mp_recv.project import occurrences
from flake8_mp_recv.tree import Outline, nodes


class Bodies:
    """The bodies of a module's functions, found by the module's text; each can be made into nodes once."""

    def __init__(self, outline: Outline, text: bytes) -> None:
        """``text`` is what the outline's tree was parsed from."""
        self._outline = outline
        self._text = text
        self._in_text: dict[tuple[str, bool], bool] = {}
        placed = sorted(((*_lines(body), function) for function, body in outline.bodies.items()), key=itemgetter(0))
        self._functions = [function for _, _, function in placed]
        self._first = [first for first, _, _ in placed]
        self._last = [last for _, last, _ in placed]
        self._line_starts = [0, 0, *accumulate(map(len, text.splitlines(keepends=True)))]

    @property
    def missing(self) -> Collection[nodes.FunctionDef]:
        """The functions that have no body yet."""
        return self._outline.bodies.keys()

    def in_text(self, word: str, looked_up: bool) -> bool:
        """Tell whether the ASCII ``word`` stands anywhere in the module, or behind a dot when it is ``looked_up``."""
        found = self._in_text.get((word, looked_up))
        if found is None:
            offsets = occurrences(self._text, word.encode())
            found = any(not looked_up or self._text[offset - 1 : offset] == b"." for offset in offsets)
            self._in_text[word, looked_up] = found
        return found

    def holding(self, word: str) -> list[nodes.FunctionDef]:
        """Return the functions without a body whose text holds ``word``, in source order."""
        if not self.missing:
            return []
        if not word.isascii():
            # Python reads several spellings as the same name (PEP 3131), and a file may have any encoding.
            return list(self.missing)
        offsets = occurrences(self._text, word.encode())
        return self.on(bisect_right(self._line_starts, offset) - 1 for offset in offsets)

    def on(self, lines: Iterable[int]) -> list[nodes.FunctionDef]:
        """Return the functions without a body whose text touches one of ``lines``, counted from 1."""
        return list(dict.fromkeys(self._at(lines)))

    def _at(self, lines: Iterable[int]) -> Iterator[nodes.FunctionDef]:
        for line in lines:
            place = bisect_right(self._first, line) - 1
            if place >= 0 and line <= self._last[place] and self._functions[place] in self.missing:
                yield self._functions[place]

    def fill(self, functions: Sequence[nodes.FunctionDef]) -> list[nodes.FunctionDef]:
        """Make the bodies of ``functions``, and return those of which it was done: not of one too deep to convert."""
        filled = []
        for function in functions:
            try:
                self._outline.fill(function)
            except RecursionError:
                continue
            filled.append(function)
        return filled


def _lines(body: Sequence[ast.stmt]) -> tuple[int, int]:
    """Return the first and the last line of a block, counted from 1."""
    first = body[0]
    decorators = getattr(first, "decorator_list", None)
    return decorators[0].lineno if decorators else first.lineno, body[-1].end_lineno or body[-1].lineno
