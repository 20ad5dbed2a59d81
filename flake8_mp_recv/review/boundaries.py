"""Who can reach an endpoint, worst first."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final


class Boundary(Enum):
    """Whose bytes an endpoint brings; the names that ``--fail-on`` takes. Worst first."""

    NETWORK = "network"
    UNKNOWN = "unknown"
    MACHINE = "machine"
    CHILDREN = "children"

    @property
    def rank(self) -> int:
        """The place in the order, 0 for the worst."""
        return list(Boundary).index(self)


TITLES: Final[Mapping[Boundary, str]] = MappingProxyType(
    {
        Boundary.NETWORK: "Open to the network",
        Boundary.UNKNOWN: "Not known how far open",
        Boundary.MACHINE: "Open to this machine's users",
        Boundary.CHILDREN: "Open to child processes",
    }
)


class KeyState(Enum):
    """What is known of an endpoint's key, worst first."""

    ABSENT = "absent"
    HARD_CODED = "hard-coded"
    GIVEN = "given"
    PROCESS = "process"
    NONE = "none"

    @property
    def rank(self) -> int:
        """The place in the order, 0 for the worst."""
        return list(KeyState).index(self)


class Kind(Enum):
    """What an endpoint is."""

    LISTENER = "listener"
    CLIENT = "client"
    MANAGER = "manager"
    QUEUE = "queue"
    PIPE = "pipe"
    CONNECTION = "connection"
    ANNOTATION = "annotation"
