"""Bounds on the engine's work, in steps (one question asked about one expression), never in seconds.

A result must not depend on the machine's load. The largest real site of the corpus needs about a twentieth of
SITE_STEPS.
"""

from __future__ import annotations

from typing import Final

SITE_STEPS: Final = 2_000
FILE_STEPS: Final = 60_000
STEPS_PER_LINE: Final = 20
BYTES_PER_STEP: Final = 250
"""Source text of another file that costs as much as one question, when it is parsed."""
FILES_PER_STEP: Final = 500
"""Files of the project that are searched for a word at the price of one question."""
STATEMENTS_PER_STEP: Final = 10
"""Statements that bind a name or leave their block, which are followed at the price of one question."""
ATTEMPT_STEPS: Final = 900
"""Steps for a search that may be in vain: through the callers of an annotated parameter, through other files.

Enough to read a file of a hundred kilobytes and to ask on from there.
"""
KEPT_BACK: Final = 6
"""Of so many steps that are left, an attempt leaves one: for going on with what it has found until then."""
SENT_STEPS: Final = 300
"""Steps for finding out what is sent over a pipe: rarely a connection."""
OVERRIDE_STEPS: Final = 300
"""Steps for finding out what a method gives that is left to subclasses of other files."""
MAX_DEPTH: Final = 60
"""Questions that may wait for each other: a recursion of up to fifteen frames each, of which Python has a thousand."""
MAX_FRAMES: Final = 5
"""Calls that are followed into each other with their arguments."""
MAX_BINDINGS: Final = 300
"""Bindings of one name in one scope, above which its flow is not worth following."""
MAX_CONDITIONS: Final = 30
"""Tests that are remembered of one value, and bindings of a name whose values they tell apart."""
MAX_CALLERS: Final = 200
"""Call sites of one function that are looked at."""
MAX_COMPUTED: Final = 200
"""Calls of one module of which it is asked what they call."""
COMPUTED_STEPS: Final = 300
"""Steps for asking the calls of a module which of them call a function."""
MAX_FORWARD: Final = 5
"""Hand-overs through which a function is followed to where it is called."""


class OutOfSteps(Exception):
    """The site or the file has used up its steps: the answer is unknown."""


class Budget:
    """The steps of one file, given out site by site."""

    def __init__(self, lines: int) -> None:
        """``lines`` is the length of the linted file."""
        self._file = FILE_STEPS + STEPS_PER_LINE * lines
        self._site = 0

    @property
    def left(self) -> int:
        """The steps that the site has left, of those it may take at present."""
        return self._site

    def start_site(self) -> None:
        """Give the next site its steps; raises OutOfSteps when the file has none left."""
        if self._file <= 0:
            raise OutOfSteps
        self._site = SITE_STEPS

    def fits(self, steps: int) -> bool:
        """Tell whether the site has ``steps`` left."""
        return steps <= self._site

    def limit(self, steps: int) -> int:
        """Leave the site at most ``steps``, and return how many are set aside for later (see :meth:`restore`)."""
        aside = max(self._site - steps, 0)
        self._site -= aside
        return aside

    def restore(self, aside: int) -> None:
        """Give back what :meth:`limit` set aside."""
        self._site = max(self._site, 0) + aside

    def spend(self, steps: int = 1) -> None:
        """Use ``steps``; raises OutOfSteps when the site has none left."""
        self._site -= steps
        self._file -= steps
        if self._site < 0:
            raise OutOfSteps
