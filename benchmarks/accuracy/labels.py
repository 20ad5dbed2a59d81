"""The labelled corpus: every zero-argument `X.recv()` of 16 packages, read by hand.

`corpus/labels.csv`: `label` is `conn` (the receiver is a connection that unpickles, in at least one real flow) or
`not`; `origin` is what makes it one; `reach` is the least that an analysis must look at: `expr` (the same function),
`annotation`, `class` (an attribute set elsewhere in the class), `module`, `cross-module`, or `dynamic` (a registry,
`setattr`); `hops` says how the value flows. `corpus/other_sites.csv` lists the same packages' listeners, clients,
managers and unpicklers.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
DYNAMIC = "dynamic"

_FINDING = re.compile(r"(?:\./)?(.+?\.pyi?):([0-9]+)\b")


@dataclass(frozen=True, order=True)
class Site:
    """A line of a file, the file's path starting with its package's folder."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True)
class Label:
    """What a reader says of the receiver at a site."""

    site: Site
    is_connection: bool
    reach: str
    hops: str


def read_labels(file: Path = CORPUS / "labels.csv") -> tuple[Label, ...]:
    """Read the labelled receivers, in the file's order."""
    with file.open(encoding="utf-8", newline="") as opened:
        return tuple(
            Label(
                Site(f"{row['package'].replace('-', '_')}-{row['version']}/{row['path']}", int(row["line"])),
                row["label"] == "conn",
                row["reach"],
                row["hops"],
            )
            for row in csv.DictReader(opened)
        )


def read_sites(lines: Iterable[str]) -> frozenset[Site]:
    """Read the sites from output that starts its lines with `path:line`, as flake8's does."""
    matches = (_FINDING.match(line) for line in lines)
    return frozenset(Site(match[1], int(match[2])) for match in matches if match)
