"""Test fixtures: functions whose results a test runner hands to parameters of the same name."""

from __future__ import annotations

from typing import Final

FIXTURES: Final = frozenset({"pytest.fixture", "pytest.yield_fixture", "pytest_asyncio.fixture"})
"""Decorators that make a fixture; the keyword ``name`` gives it another name than its function's."""
FIXTURE_WORDS: Final = frozenset(name.rpartition(".")[2] for name in FIXTURES)
SHARED: Final = "conftest.py"
"""The file whose fixtures all tests in its folder, and in those below, may ask for."""
TEST: Final = "test"
"""What the names of test functions begin with."""
