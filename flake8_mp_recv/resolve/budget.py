"""Bounds on the engine's work, in steps (one question asked about one expression), never in seconds.

A result must not depend on the machine's load. The largest real site of the corpus needs about a twentieth of SITE_STEPS.
"""

from __future__ import annotations

from typing import Final

SITE_STEPS: Final = 2_000
FILE_STEPS: Final = 60_000
STEPS_PER_LINE: Final = 20
MAX_DEPTH: Final = 90
"""Questions that may wait for each other: a Python recursion of about eight frames each."""
MAX_FRAMES: Final = 6
"""Calls that are followed into each other with their arguments."""
MAX_BINDINGS: Final = 300
"""Bindings of one name in one scope, above which its flow is not worth following."""
MAX_CALLERS: Final = 200
"""Call sites of one function that are looked at."""
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

    def start_site(self) -> None:
        """Give the next site its steps; raises OutOfSteps when the file has none left."""
        if self._file <= 0:
            raise OutOfSteps
        self._site = SITE_STEPS

    def spend(self, steps: int = 1) -> None:
        """Use ``steps``; raises OutOfSteps when the site has none left."""
        self._site -= steps
        self._file -= steps
        if self._site < 0:
            raise OutOfSteps
