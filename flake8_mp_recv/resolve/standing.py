"""How a word stands in a text: told without parsing it, so that little is opened or made into nodes for nothing.

Each test gets the text, and the offsets at which the word begins and ends. It never says no where the tree would say
yes, but for a comment where nobody puts one: between a dot and the name behind it, or between a name and ``as``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from flake8_mp_recv.known.containers import FILLING
from flake8_mp_recv.project import LISTED

Standing: TypeAlias = "Callable[[bytes, int, int], bool]"

_FILLED: Final = rb"[\"'],|\s*(?:=[^=]|[,)\]]|:|\+=|\[|\.\s*(?:%b)\b)" % "|".join(sorted(FILLING)).encode()
_CLASS: Final = rb"(?:\A|[\n;])[ \t\f]*class\s"
_LONGEST_BASES: Final = 2_000
"""Bytes of a class statement that are looked through for the name of a base."""
_NOTHING: Final = rb"\s*\(\s*\)"
"""A call that hands over nothing."""
_QUOTES: Final = (b'"', b"'")
_BREAKS: Final = b" \t\f\r\n\\"
_FAR: Final = 200
"""Bytes within which a dot is looked for before a name, and ``as`` behind it, on other lines."""


def is_variable(text: bytes, start: int, end: int) -> bool:
    """``word``, but neither ``module.word`` nor ``"word"``."""
    return text[start - 1 : start] not in _QUOTES and not is_looked_up(text, start, end)


def is_looked_up(text: bytes, start: int, end: int) -> bool:
    """``conn.word``, with whatever follows."""
    before = text[start - 1 : start]
    return before == b"." or (before.isspace() and text[max(start - _FAR, 0) : start].rstrip(_BREAKS).endswith(b"."))


def is_looked_up_uncalled(text: bytes, start: int, end: int) -> bool:
    """``conn.word``, but not ``conn.word()``."""
    return text[end : end + 1] != b"(" and is_looked_up(text, start, end)


def is_looked_up_and_given(text: bytes, start: int, end: int) -> bool:
    """``.word(conn)``, or ``.word`` that may be called later, but not ``.word()``."""
    return is_looked_up(text, start, end) and re.compile(_NOTHING).match(text, end) is None


def is_set(text: bytes, start: int, end: int) -> bool:
    """``self.word = conn`` and ``setattr(self, "word", conn)``, but not ``self.word()`` or ``self.word.other``."""
    if text[start - 1 : start] in _QUOTES:
        return True
    return text[end : end + 1] not in (b"(", b".", b"[") and is_looked_up(text, start, end)


def is_renamed(text: bytes, start: int, end: int) -> bool:
    """``word as other``."""
    return text[end : end + _FAR].lstrip(_BREAKS).startswith(b"as")


def is_imported(text: bytes, start: int, end: int) -> bool:
    """``import word``, ``from word``, ``word`` in a list of imports over several lines, or ``module.word``."""
    before = _before(text, start)
    if b"import" in before or before.rstrip().endswith(b".") or before.strip() == b"from":
        return True
    return re.compile(LISTED % re.escape(text[start:end]), re.MULTILINE).match(text, start - len(before)) is not None


def is_base(text: bytes, start: int, end: int) -> bool:
    """``word`` in the bases of a class, or under another name: ``word as other``."""
    if text[end : end + 4] == b" as ":
        return True
    colon = text.rfind(b":", max(start - _LONGEST_BASES, 0), start)
    return re.search(_CLASS, text[max(colon + 1, start - _LONGEST_BASES, 0) : start]) is not None


def is_filled(text: bytes, start: int, end: int) -> bool:
    """``word = conn``, ``word.append(conn)``, ``word[0] = conn``, ``fill(word)``, ``setattr(module, "word", conn)``."""
    return re.compile(_FILLED).match(text, end) is not None


def _before(text: bytes, start: int) -> bytes:
    return text[text.rfind(b"\n", 0, start) + 1 : start]
