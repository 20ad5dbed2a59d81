"""What several integration tests need: the project's own archives."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from integration.programs import must

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and the sdist of this checkout into a folder of their own."""
    folder = tmp_path_factory.mktemp("archives")
    must((sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT), cwd=folder)
    return folder


@pytest.fixture(scope="session")
def wheel(archives: Path) -> Path:
    """Return the path of the wheel."""
    (found,) = archives.glob("*.whl")
    return found
