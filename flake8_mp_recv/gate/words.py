"""Where words stand in a text. :meth:`str.find` passes over text many times faster than a pattern of alternatives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_CALL: Final = re.compile(r"\s*\(")


def offsets(text: str, words: Iterable[str]) -> Iterator[int]:
    """Yield the offsets at which one of ``words`` stands in ``text``, alone or as a part of a longer word."""
    for word in words:
        found = text.find(word)
        while found >= 0:
            yield found
            found = text.find(word, found + 1)


def alone(text: str, words: Iterable[str]) -> Iterator[int]:
    """Yield the offsets at which one of ``words`` stands in ``text`` as a whole word."""
    for word in words:
        for found in offsets(text, (word,)):
            if not is_word(text, found - 1) and not is_word(text, found + len(word)):
                yield found


def last(text: str, words: Iterable[str]) -> Iterator[int]:
    """Yield where one of ``words`` is a whole word or the last part of one: ``loads`` of ``pickle_loads``."""
    for word in words:
        for found in offsets(text, (word,)):
            parted = text[found - 1 : found] == "_" or not is_word(text, found - 1)
            if parted and not is_word(text, found + len(word)):
                yield found


def called(text: str, words: Iterable[str]) -> Iterator[int]:
    """Yield the offsets at which a word that ends in one of ``words`` is called in ``text``."""
    for word in words:
        for found in offsets(text, (word,)):
            if _CALL.match(text, found + len(word)):
                yield found


def is_word(text: str, position: int) -> bool:
    """Tell whether there is a part of a word at ``position``, which may lie outside of ``text``."""
    return 0 <= position < len(text) and (text[position].isalnum() or text[position] == "_")
