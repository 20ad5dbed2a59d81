"""Findings held against labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.accuracy.labels import DYNAMIC, Label, Site


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    found: int
    total: int

    @property
    def ratio(self) -> float:
        """The share as a number; one if there was nothing to find."""
        return self.found / self.total if self.total else 1.0

    def __str__(self) -> str:
        return f"{self.found}/{self.total}"


@dataclass(frozen=True)
class Score:
    """How findings compare with labels.

    `elsewhere` holds findings on lines that carry no label, such as a bound `conn.recv` that is handed on: they count
    neither way, and are listed to be read.
    """

    found: tuple[Label, ...]
    missed: tuple[Label, ...]
    false_alarms: tuple[Label, ...]
    negatives: int
    elsewhere: tuple[Site, ...]

    @property
    def recall(self) -> Share:
        """The share of all connections that is found."""
        return Share(len(self.found), len(self.found) + len(self.missed))

    @property
    def static_recall(self) -> Share:
        """The share found of the connections that can be seen without running anything."""
        shares = [share for reach, share in self.by_reach.items() if reach != DYNAMIC]
        return Share(sum(share.found for share in shares), sum(share.total for share in shares))

    @property
    def by_reach(self) -> dict[str, Share]:
        """The shares by what an analysis must look at, sorted by name."""
        found = Counter(label.reach for label in self.found)
        total = found + Counter(label.reach for label in self.missed)
        return {reach: Share(found[reach], total[reach]) for reach in sorted(total)}


def score(labels: Iterable[Label], findings: frozenset[Site]) -> Score:
    """Compare `findings` with `labels`; each list keeps the labels' order."""
    labels = tuple(labels)
    labelled = {label.site for label in labels}
    connections = [label for label in labels if label.is_connection]
    others = [label for label in labels if not label.is_connection]
    return Score(
        found=tuple(label for label in connections if label.site in findings),
        missed=tuple(label for label in connections if label.site not in findings),
        false_alarms=tuple(label for label in others if label.site in findings),
        negatives=len(others),
        elsewhere=tuple(sorted(findings - labelled)),
    )
