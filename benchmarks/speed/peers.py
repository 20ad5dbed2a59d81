"""The other tools on CPython's own users of connections: each one's whole run, against what the plugin adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers import RULE
from benchmarks.peers.type_checker import check, configure
from benchmarks.places import CHECKOUT
from benchmarks.speed.measure import Command, Comparison, Cost, alternate

OURS = "flake8-mp-recv"


@dataclass(frozen=True)
class Peer:
    """Another tool and the command that runs it."""

    name: str
    command: Command


@dataclass(frozen=True)
class Beside:
    """What this plugin adds to flake8, and what each other tool takes."""

    ours: Comparison
    peers: tuple[tuple[str, Cost], ...]

    @property
    def times_faster(self) -> float:
        """How many times what the plugin adds the fastest of the others takes: on the clock or of CPU, the lesser."""
        walls = min(cost.wall for _, cost in self.peers) / self.ours.wall_added
        return min(walls, min(cost.cpu for _, cost in self.peers) / self.ours.cpu_added)


def peers(programs: Path, python: Path, folder: Path, parts: Sequence[str]) -> tuple[Peer, ...]:
    """Return the other tools' commands for the same files."""
    files = tuple(
        file.relative_to(folder)
        for part in parts
        for file in (sorted((folder / part).rglob("*.py")) if (folder / part).is_dir() else [folder / part])
    )
    names = tuple(map(str, files))
    checker = programs / "basedpyright"
    # Once before anything is measured: a checker that finds no file is fast, and takes the settings from now on.
    check(checker, configure(folder, files))
    semgrep = ("scan", "--metrics=off", "--disable-version-check", "--no-git-ignore", "--quiet", "--config", str(RULE))
    one_check = ("--disable=all", "--enable=bad-open-mode", "--persistent=n", "--jobs=1", "--score=n")
    stock = ("-m", "benchmarks.peers.stock_astroid", *(str(folder / part) for part in parts))
    return (
        Peer("semgrep, one rule", Command((str(programs / "semgrep"), *semgrep, *names), folder)),
        Peer("pylint, one check", Command((str(programs / "pylint"), *one_check, *names), folder)),
        Peer("basedpyright", Command((str(checker), "--level", "error"), folder)),
        Peer("a check on astroid's own inference", Command((str(python), *stock), CHECKOUT)),
    )


def beside(off: Command, on: Command, others: Sequence[Peer], runs: int) -> Beside:
    """Run everything in turn."""
    without, with_plugin, *costs = alternate((off, on, *(peer.command for peer in others)), runs)
    pairs = zip((peer.name for peer in others), costs, strict=True)
    return Beside(Comparison(without, with_plugin), tuple(pairs))
