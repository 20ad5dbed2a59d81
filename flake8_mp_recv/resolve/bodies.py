"""Function bodies that no question has led into yet, and the words that stand in them."""

from __future__ import annotations

import ast
import io
import tokenize
from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.project import occurrences
from flake8_mp_recv.resolve.standing import Standing, is_looked_up
from flake8_mp_recv.tree import Outline, nodes, syntax


@frozen
class _Body:
    """A body on the lines ``first`` to ``last``, counted from 1; without ``statements`` it is to be parsed again."""

    first: int
    last: int
    statements: list[ast.stmt] | None


class Bodies:
    """The bodies of a module's functions, found by the module's text; each can be made into nodes once."""

    def __init__(self, outline: Outline, text: bytes, *, keep: bool) -> None:
        """``text`` is what the outline's tree was parsed from.

        With ``keep`` the parts of that tree are kept, which flake8 does anyway for the linted file. Those of other
        modules would take thirty times the size of the text; few of them are ever asked for, and parsed again then.
        """
        self._outline = outline
        self.text: Final = text
        self._in_text: dict[tuple[str, bool], bool] = {}
        self._line_starts = array("L", (0, 0, *accumulate(map(len, text.splitlines(keepends=True)))))
        self._missing = {function: self._body(body, keep) for function, body in outline.take_bodies().items()}
        placed = sorted(self._missing.items(), key=lambda item: item[1].first)
        self._functions = [function for function, _ in placed]
        self._first = [body.first for _, body in placed]
        self._last = [body.last for _, body in placed]

    def _body(self, statements: list[ast.stmt], keep: bool) -> _Body:
        first, last = _lines(statements)
        on_own_lines = not self._on(first, first)[: statements[0].col_offset].strip()
        return _Body(first, last, None if on_own_lines and not keep else statements)

    @property
    def missing(self) -> Collection[nodes.FunctionDef]:
        """The functions that have no body yet."""
        return self._missing.keys()

    def in_text(self, word: str, looked_up: bool) -> bool:
        """Tell whether the ASCII ``word`` stands anywhere in the module, or behind a dot when it is ``looked_up``."""
        found = self._in_text.get((word, looked_up))
        if found is None:
            needle = word.encode()
            offsets = occurrences(self.text, needle)
            found = any(not looked_up or is_looked_up(self.text, start, start + len(needle)) for start in offsets)
            self._in_text[word, looked_up] = found
        return found

    def holding(self, word: str, fits: Standing) -> list[nodes.FunctionDef]:
        """Return the functions without a body in whose text ``word`` stands as ``fits`` wants it, in source order."""
        if not self._missing:
            return []
        if not word.isascii():
            # Python reads several spellings as the same name (PEP 3131), and a file may have any encoding.
            return list(self._missing)
        needle = word.encode()
        offsets = (start for start in occurrences(self.text, needle) if fits(self.text, start, start + len(needle)))
        return self.on(bisect_right(self._line_starts, offset) - 1 for offset in offsets)

    def on(self, lines: Iterable[int]) -> list[nodes.FunctionDef]:
        """Return the functions without a body whose text touches one of ``lines``, counted from 1."""
        return list(dict.fromkeys(self._at(lines)))

    def _at(self, lines: Iterable[int]) -> Iterator[nodes.FunctionDef]:
        for line in lines:
            place = bisect_right(self._first, line) - 1
            if place >= 0 and line <= self._last[place] and self._functions[place] in self._missing:
                yield self._functions[place]

    def fill(self, functions: Sequence[nodes.FunctionDef]) -> list[nodes.FunctionDef]:
        """Make the bodies of ``functions``, and return those of which it was done: not of one too deep to convert."""
        filled = []
        for function in functions:
            body = self._missing[function]
            try:
                self._outline.fill(function, body.statements or self._parsed(body))
            except RecursionError:
                continue
            del self._missing[function]
            filled.append(function)
        return filled

    def _parsed(self, body: _Body) -> list[ast.stmt]:
        """Parse a body again, at its lines and columns: below an ``if``, since its lines are indented."""
        block = self._on(body.first, body.last).decode(self._encoding)
        (statement,) = syntax("\n" * (body.first - 2) + "if 1:\n" + block).body
        assert isinstance(statement, ast.If)
        return statement.body

    @cached_property
    def _encoding(self) -> str:
        return tokenize.detect_encoding(io.BytesIO(self.text).readline)[0]

    def _on(self, first: int, last: int) -> bytes:
        """Return the text on the lines ``first`` to ``last``, counted from 1."""
        last = min(last, len(self._line_starts) - 2)
        return self.text[self._line_starts[first] : self._line_starts[last + 1]]


def _lines(body: Sequence[ast.stmt]) -> tuple[int, int]:
    """Return the first and the last line of a block, counted from 1."""
    first = body[0]
    decorators = getattr(first, "decorator_list", None)
    return decorators[0].lineno if decorators else first.lineno, body[-1].end_lineno or body[-1].lineno
