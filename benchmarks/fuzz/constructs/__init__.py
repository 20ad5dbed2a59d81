"""The ways that a value takes through a program, one file per kind; ``construct`` says how one is written."""

from __future__ import annotations

from typing import Final

from benchmarks.fuzz.constructs.assignment import ASSIGNMENT
from benchmarks.fuzz.constructs.classes import CLASSES
from benchmarks.fuzz.constructs.construct import Construct
from benchmarks.fuzz.constructs.containers import CONTAINERS
from benchmarks.fuzz.constructs.functions import FUNCTIONS
from benchmarks.fuzz.constructs.scopes import SCOPES

__all__ = ["ALL", "ASSIGNMENT", "CLASSES", "CONTAINERS", "FUNCTIONS", "SCOPES", "Construct"]

ALL: Final[tuple[Construct, ...]] = (*ASSIGNMENT, *CONTAINERS, *FUNCTIONS, *SCOPES, *CLASSES)
