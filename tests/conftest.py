"""Set-up for all tests: bugs of the engine surface instead of being taken for "unknown"."""

from __future__ import annotations

import os

import pytest
from support.real_flake8 import UNGUARDED

from flake8_mp_recv import tree

os.environ[UNGUARDED] = "1"


@pytest.fixture
def unchecked_astroid() -> None:
    """Have astroid's interface checked again, as in a new process: the test gives it another one."""
    tree._require_interface.cache_clear()
