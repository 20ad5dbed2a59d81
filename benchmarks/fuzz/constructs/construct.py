"""One way of a value through a program, as text.

``{e}`` is the expression that is followed; ``{a}``, ``{b}``, ``{c}``, ``{F}`` and ``{K}`` are names of the construct's
own. ``{f}`` and ``{C}`` are names of its ``shared`` definitions, which all values that take this way use together, and
which may stand in another file.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Construct:
    """One way: ``before`` is written, then what follows stands inside ``opens``, which ``closes`` ends.

    ``result`` is an expression of the same value that may be evaluated several times. ``once`` names what may not be
    used inside itself.
    """

    name: str
    result: str
    before: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    once: str = ""


def plain(name: str, before: str, result: str = "{a}", shared: str = "") -> Construct:
    """Return the way of ``before``, and of what follows in the same block."""
    return Construct(name, result, _lines(before), shared=_lines(shared))


def block(name: str, opens: str, result: str = "{a}", closes: str = "", shared: str = "", once: str = "") -> Construct:
    """Return the way into the block that ``opens`` begins, where all that follows stands."""
    return Construct(name, result, (), _lines(opens), _lines(closes), _lines(shared), once)


def call(name: str, shared: str, result: str) -> Construct:
    """Return the way through a call of a shared function."""
    return Construct(name, result, shared=_lines(shared))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").split("\n")) if text else ()
