"""What each scenario may cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from benchmarks.speed.measure import Comparison

MIB = 1024.0


@dataclass(frozen=True)
class Verdict:
    """The figure that counts, what it may be, and whether it is."""

    figure: str
    target: str
    met: bool


class Limit(Protocol):
    """Judges a comparison; `known` holds those of the scenarios that it is held against."""

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Say whether the measured cost is within the limit."""


@dataclass(frozen=True)
class Ratio:
    """CPU time and peak memory at most these multiples of flake8's own."""

    cpu: float
    peak: float | None = None

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Compare both ratios."""
        if self.peak is None:
            met = measured.cpu_ratio <= self.cpu
            return Verdict(f"CPU {measured.cpu_ratio:.3f}", f"{self.cpu:.2f}", met)
        met = measured.cpu_ratio <= self.cpu and measured.peak_ratio <= self.peak
        figure = f"CPU {measured.cpu_ratio:.3f}, memory {measured.peak_ratio:.3f}"
        return Verdict(figure, f"{self.cpu:.2f}, {self.peak:.2f}", met)


@dataclass(frozen=True)
class NoWorseThan:
    """A CPU ratio no worse than another scenario's, but for what two medians differ by chance."""

    other: str
    tolerance: float = 0.01

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Compare the two ratios."""
        allowed = known[self.other].cpu_ratio
        met = measured.cpu_ratio <= allowed + self.tolerance
        return Verdict(f"CPU {measured.cpu_ratio:.3f}", f"{allowed:.3f} + {self.tolerance:.3f}", met)


@dataclass(frozen=True)
class PerLine:
    """Added time per line at most a little more than in a smaller file of the same kind.

    `fixed` is a scenario that holds what every file with a candidate pays once, such as an import; it is set aside.
    """

    lines: int
    smaller: str
    smaller_lines: int
    fixed: str
    tolerance: float = 1.25

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Compare the milliseconds per thousand lines."""
        once = known[self.fixed].cpu_added
        here = (measured.cpu_added - once) / self.lines * 1e6
        before = (known[self.smaller].cpu_added - once) / self.smaller_lines * 1e6
        allowed = max(before, 1.0) * self.tolerance
        return Verdict(f"{here:.0f} ms for 1,000 lines", f"{allowed:.0f} ms", here <= allowed)


@dataclass(frozen=True)
class AtMostRunOf:
    """Added CPU time at most what flake8 alone spends on another scenario."""

    other: str

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Compare the seconds."""
        allowed = known[self.other].off.cpu
        return Verdict(f"{measured.cpu_added:.2f} s more", f"{allowed:.2f} s", measured.cpu_added <= allowed)


@dataclass(frozen=True)
class AddedMemory:
    """Added peak memory at most so many MiB."""

    mib: float

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Compare the peaks."""
        added = measured.peak_added / MIB
        return Verdict(f"{added:.0f} MiB more", f"{self.mib:.0f} MiB", added <= self.mib)


@dataclass(frozen=True)
class AsMuchAsTheOthers:
    """Added CPU time at most what pyflakes and pycodestyle spend on that file themselves, or two seconds."""

    start: str
    seconds: float = 2.0

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Compare the seconds; what flake8 needs to start is not spent on the file."""
        allowed = max(self.seconds, measured.off.cpu - known[self.start].off.cpu)
        return Verdict(f"{measured.cpu_added:.2f} s more", f"{allowed:.2f} s", measured.cpu_added <= allowed)


@dataclass(frozen=True)
class Unjudged:
    """Measured for others to be held against."""

    def judge(self, measured: Comparison, known: Mapping[str, Comparison]) -> Verdict:
        """Name the cost alone."""
        return Verdict(f"{measured.cpu_added:.2f} s more", "", met=True)
