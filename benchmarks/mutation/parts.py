"""What of the package is spoilt unless somebody names something else, and which tests are to notice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "rules": ("rules", "explain"),
    "gate": ("gate", "gate_of_projects"),
    "checks": (),
    "known": ("addresses", "gate", "gate_of_projects"),
    "resolve": ("bodies", "bounds", "memory", "trace"),
    "review": ("map", "trace"),
}
"""The parts, by their names, each with its unit tests; the cases are tried for all, and are enough for some."""
