"""One process that runs the programs of all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.fuzz.truth import Referee


@pytest.fixture(scope="package")
def referee() -> Iterator[Referee]:
    """Run and lint programs."""
    with Referee() as found:
        yield found
