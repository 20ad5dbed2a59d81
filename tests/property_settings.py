"""How many programs a property is tried on: PROGRAMS, a few hundred unless the environment says otherwise."""

from __future__ import annotations

import os
from typing import Final

from hypothesis import HealthCheck, settings

PROGRAMS: Final = int(os.environ.get("PROGRAMS", "300"))


def properties(examples: int = PROGRAMS) -> settings:
    """Return settings that try the same programs in every run, since a result must not depend on luck.

    The long form, `python -m benchmarks.fuzz`, takes others.
    """
    return settings(
        max_examples=max(examples, 1),
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
