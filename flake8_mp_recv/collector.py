"""What Python's cyclic garbage collector is spared during a run: the nodes of an analysis, and what stays anyway."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache


@contextmanager
def paused() -> Iterator[None]:
    """Keep the collector from going through flake8's whole heap, again and again, while nodes are made.

    That was a third of the time of an analysis. What one file can make is bounded by its steps; afterwards the young
    generation, which is just that, is collected: dead nodes do not wait until flake8's heap has grown by a quarter.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
            gc.collect(0)


@cache
def spare_loaded(last: str) -> None:
    """Take all that is alive by now out of the collector's sight: modules, which live as long as the process does.

    With what astroid adds, each full collection of flake8's run would take a third longer, and taking all apart at the
    end more time than importing it did; now both are shorter than without us. Processes that flake8 forks go on sharing
    what they are born with (``gc.freeze`` in the documentation of Python's ``gc``). Done once in a process after the
    import of ``last``, since what is garbage at that moment stays.
    """
    gc.freeze()
