"""Functions that read a variable of the environment, or else give back their default."""

from __future__ import annotations

from typing import Final

GET: Final = frozenset({"os.environ.get", "os.environb.get", "os.getenv", "os.getenvb"})
SET_DEFAULT: Final = frozenset({"os.environ.setdefault", "os.environb.setdefault"})
"""These write the default into the environment as well."""
