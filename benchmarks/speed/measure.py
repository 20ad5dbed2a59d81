"""One command's cost, as the system accounts for it, and medians over alternating runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.processes import BenchmarkError, run

LAUNCHER = Path(__file__).parent / "launch.py"
LIMIT_SECONDS = 1800


@dataclass(frozen=True)
class Command:
    """Something to run, in a folder."""

    words: tuple[str, ...]
    folder: Path


@dataclass(frozen=True)
class Cost:
    """What a run took: seconds of CPU (its children's too), seconds on the clock, and the peak of its memory in KiB."""

    cpu: float
    wall: float
    peak: float


@dataclass(frozen=True)
class Comparison:
    """The medians of flake8 without the plugin and with it."""

    off: Cost
    on: Cost

    @property
    def cpu_ratio(self) -> float:
        """CPU time with the plugin, as a multiple of that without."""
        return self.on.cpu / self.off.cpu

    @property
    def wall_ratio(self) -> float:
        """Wall time with the plugin, as a multiple of that without."""
        return self.on.wall / self.off.wall

    @property
    def peak_ratio(self) -> float:
        """Peak memory with the plugin, as a multiple of that without."""
        return self.on.peak / self.off.peak

    @property
    def cpu_added(self) -> float:
        """Seconds of CPU that the plugin adds."""
        return self.on.cpu - self.off.cpu

    @property
    def wall_added(self) -> float:
        """Seconds on the clock that the plugin adds."""
        return self.on.wall - self.off.wall

    @property
    def peak_added(self) -> float:
        """KiB of peak memory that the plugin adds."""
        return self.on.peak - self.off.peak


def measure(command: Command) -> Cost:
    """Run a command to its end and return what it took."""
    # Nothing of Python's own settings may differ between the commands that are compared.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    words: tuple[str | Path, ...] = (sys.executable, "-I", "-S", LAUNCHER, *command.words)
    ended = run(words, folder=command.folder, environment=environment, seconds=LIMIT_SECONDS)
    figures = ended.output.split()
    # A linter ends with a small number when it found something, and so does an interpreter that broke.
    broke = len(figures) != 4 or not 0 <= int(figures[3]) < 126 or "Traceback (most recent call last)" in ended.errors
    if broke:
        raise BenchmarkError(f"{' '.join(command.words[:6])} .. failed: {ended.last_error}")
    return Cost(float(figures[0]), float(figures[1]), float(figures[2]))


def medians(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(median(c.cpu for c in costs), median(c.wall for c in costs), median(c.peak for c in costs))


def alternate(commands: Sequence[Command], runs: int) -> tuple[Cost, ...]:
    """Run the commands in turn, `runs` times, every other time in the opposite order; returns the median of each.

    What slows the machine down for a while slows all of them down.
    """
    costs: list[list[Cost]] = [[] for _ in commands]
    for number in range(runs):
        order = list(enumerate(commands))
        for index, command in reversed(order) if number % 2 else order:
            costs[index].append(measure(command))
    return tuple(medians(each) for each in costs)


def compare(off: Command, on: Command, runs: int) -> Comparison:
    """Compare flake8 without the plugin and with it."""
    return Comparison(*alternate((off, on), runs))
