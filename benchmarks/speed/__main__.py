"""The command: `python -m benchmarks.speed [--only NAME]... [--runs N]`."""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import environments
from benchmarks.places import CACHE, DOCS
from benchmarks.processes import BenchmarkError, run
from benchmarks.speed import peers, report
from benchmarks.speed.inputs import Inputs
from benchmarks.speed.measure import Command, Comparison, compare
from benchmarks.speed.scenarios import CONNECTION_USERS, GROUPS, USERS, Case, Scenario, all_names, named

PEERS = "peers"


def main() -> int:
    """Measure what is asked for; a complete run writes the page and its charts."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    names = (*all_names(), PEERS)
    parser.add_argument("--only", action="append", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--runs", type=int, default=5, help="runs with the plugin, and as many without it")
    options = parser.parse_args()
    try:
        _measure(options.only or (), options.runs)
    except BenchmarkError as error:
        print(f"benchmarks.speed: {error}", file=sys.stderr)
        return 1
    return 0


def _measure(only: Sequence[str], runs: int) -> None:
    inputs = Inputs(CACHE)
    off, on = environments.with_and_without(CACHE)
    wanted = [name for name in only or all_names() if name != PEERS]
    comparisons = _compare_all(named(wanted), inputs, off, on, runs)
    for group in GROUPS:
        if any(scenario.name in comparisons for scenario in group.scenarios):
            print(f"\n{group.heading}\n{report.scenarios_table(group.scenarios, comparisons)}", flush=True)
    if only and PEERS not in only:
        return
    beside = _beside(inputs, off, on, runs)
    print(f"\n{report.beside_table(beside)}\nthe fastest takes {beside.times_faster:.1f} times as long")
    if not only:
        _write(report.Speed(_conditions(on, runs), comparisons, _same_findings(inputs, on), beside))


def _compare_all(
    scenarios: Sequence[Scenario], inputs: Inputs, off: Path, on: Path, runs: int
) -> Mapping[str, Comparison]:
    """Compare every scenario with the plugin and without it."""
    comparisons: dict[str, Comparison] = {}
    for scenario in scenarios:
        print(f"measuring {scenario.name}", file=sys.stderr, flush=True)
        case = scenario.make(inputs)
        comparisons[scenario.name] = compare(_flake8(off, case), _flake8(on, case), runs * scenario.times)
    return comparisons


def _flake8(python: Path, case: Case) -> Command:
    """Return the call of flake8 for a case: isolated from the folder's modules and from every configuration."""
    return Command((str(python), "-I", "-m", "flake8", "--isolated", *case.arguments), case.folder)


def _beside(inputs: Inputs, off: Path, on: Path, runs: int) -> peers.Beside:
    """Measure the other tools."""
    print("measuring the other tools", file=sys.stderr, flush=True)
    folder = inputs.connection_users()
    (users,) = named([USERS])
    case = users.make(inputs)
    others = peers.peers(environments.peers(CACHE), on, folder, CONNECTION_USERS)
    return peers.beside(_flake8(off, case), _flake8(on, case), others, runs)


def _same_findings(inputs: Inputs, on: Path) -> bool:
    """Say whether one process and two find the same in the corpus."""
    one, two = (_findings(inputs.corpus(), on, jobs) for jobs in ("-j1", "-j2"))
    return bool(one) and one == two


def _findings(folder: Path, python: Path, jobs: str) -> list[str]:
    words = (python, "-I", "-m", "flake8", "--isolated", jobs, "--select", "MPR", ".")
    return sorted(run(words, folder=folder, seconds=1800).output.splitlines())


def _conditions(python: Path, runs: int) -> report.Conditions:
    """Say what the figures depend on."""
    versions = dict(line.split("==") for line in environments.frozen(python) if "==" in line)
    return report.Conditions(platform.python_version(), versions["flake8"], versions["astroid"], runs)


def _write(measured: report.Speed) -> None:
    """Write the page and its charts."""
    DOCS.mkdir(exist_ok=True)
    (DOCS / "speed.md").write_text(report.document(measured), encoding="utf-8")
    (DOCS / report.PEERS_CHART).write_text(report.peers_chart(measured.beside), encoding="utf-8")
    (DOCS / report.RATIOS_CHART).write_text(report.ratios_chart(measured.comparisons), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
