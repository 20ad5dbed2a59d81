"""What was measured, as `docs/speed.md` and its charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.chart import Bar, Panel, Row, svg
from benchmarks.markdown import table
from benchmarks.speed.limits import MIB, Ratio
from benchmarks.speed.measure import Comparison
from benchmarks.speed.peers import OURS, Beside
from benchmarks.speed.scenarios import GROUPS, Group, Scenario

PEERS_CHART = "speed.svg"
RATIOS_CHART = "speed-ratios.svg"

TIMES_FASTER = 5


@dataclass(frozen=True)
class Conditions:
    """What the figures depend on."""

    python: str
    flake8: str
    astroid: str
    runs: int


@dataclass(frozen=True)
class Speed:
    """Everything that one complete run measures."""

    conditions: Conditions
    comparisons: Mapping[str, Comparison]
    same_findings: bool
    beside: Beside


def scenarios_table(scenarios: Sequence[Scenario], comparisons: Mapping[str, Comparison]) -> str:
    """Show ratios and verdicts of the scenarios that were measured."""
    return table(
        ("", "flake8 alone", "CPU", "wall", "memory", "counts", "at most", "met"),
        ((scenario.title, *_figures(scenario, comparisons)) for scenario in scenarios if scenario.name in comparisons),
    )


def _figures(scenario: Scenario, comparisons: Mapping[str, Comparison]) -> tuple[str, ...]:
    measured = comparisons[scenario.name]
    verdict = scenario.limit.judge(measured, comparisons)
    return (
        f"{measured.off.cpu:.2f} s, {measured.off.peak / MIB:.0f} MiB",
        f"{measured.cpu_ratio:.3f}",
        f"{measured.wall_ratio:.3f}",
        f"{measured.peak_ratio:.3f}",
        verdict.figure,
        verdict.target,
        ("yes" if verdict.met else "**no**") if verdict.target else "",
    )


def beside_table(beside: Beside) -> str:
    """Compare the whole runs of the others with what this plugin adds."""
    ours = beside.ours
    return table(
        ("tool", "wall", "CPU", "times the wall", "times the CPU"),
        [
            (f"{OURS}, added to flake8", f"{ours.wall_added:.2f} s", f"{ours.cpu_added:.2f} s", "1.0", "1.0"),
            *(
                (
                    name,
                    f"{cost.wall:.2f} s",
                    f"{cost.cpu:.2f} s",
                    f"{cost.wall / ours.wall_added:.1f}",
                    f"{cost.cpu / ours.cpu_added:.1f}",
                )
                for name, cost in beside.peers
            ),
        ],
    )


def peers_chart(beside: Beside) -> str:
    """Draw the comparison with the other tools."""
    rows = [(f"{OURS}, added", beside.ours.wall_added, True)]
    rows += [(name, cost.wall, False) for name, cost in beside.peers]
    return svg(
        "Finding recv() in CPython's own users of multiprocessing",
        "What the plugin adds to flake8, and the others' whole runs. Regenerate: python -m benchmarks.speed",
        (Panel("seconds: less is better", max(value for _, value, _ in rows)),),
        [Row(name, (Bar(value, f"{value:.1f} s"),), is_ours) for name, value, is_ours in rows],
    )


def ratios_chart(comparisons: Mapping[str, Comparison]) -> str:
    """Draw the ratios that have a target."""
    judged = [
        (scenario, scenario.limit)
        for group in GROUPS
        for scenario in group.scenarios
        if isinstance(scenario.limit, Ratio) and scenario.name in comparisons
    ]
    return svg(
        "flake8 with the plugin, as a multiple of flake8 without it",
        "Bars begin at 1, which is no cost at all; the marks are the targets. Regenerate: python -m benchmarks.speed",
        (Panel("CPU time: less is better", 1.6, 1.0), Panel("peak memory: less is better", 1.6, 1.0)),
        [_ratio_row(scenario.name, limit, comparisons[scenario.name]) for scenario, limit in judged],
    )


def _ratio_row(name: str, limit: Ratio, measured: Comparison) -> Row:
    cpu = Bar(measured.cpu_ratio, f"{measured.cpu_ratio:.3f}", limit.cpu)
    return Row(name, (cpu, Bar(measured.peak_ratio, f"{measured.peak_ratio:.3f}", limit.peak)), is_ours=True)


def document(measured: Speed) -> str:
    """Write the page."""
    conditions = measured.conditions
    groups = "\n\n".join(_group(group, measured.comparisons) for group in GROUPS)
    return f"""\
# Speed

This page is written by `python -m benchmarks.speed`; do not edit it by hand.

Measured with Python {conditions.python}, flake8 {conditions.flake8}, astroid {conditions.astroid}: medians of
{conditions.runs} alternating runs with the plugin and without it (short runs are repeated more often). Both flake8
stand in environments that differ in the plugin alone. CPU time and peak memory are what the system accounts for the
process. Compare the ratios, not the seconds: those depend on the machine.

## Beside the other tools

![Seconds for CPython's own users of multiprocessing, tool by tool]({PEERS_CHART})

On `multiprocessing`, `concurrent.futures`, `asyncio` and `test/_test_multiprocessing.py` of that Python: what the
plugin adds to flake8, its start included, and the others' whole runs. The fastest of them takes
{measured.beside.times_faster:.1f} times as long as the plugin adds; the goal is {TIMES_FASTER}.

{beside_table(measured.beside)}

## Added to flake8

![CPU time and peak memory as multiples of flake8's own]({RATIOS_CHART})

"flake8 alone" is CPU time and peak memory without the plugin; the ratios are with the plugin to without.
With `-j2`, the findings on the corpus are {"the same" if measured.same_findings else "**not the same**"}.

{groups}
"""


def _group(group: Group, comparisons: Mapping[str, Comparison]) -> str:
    return f"### {group.heading}\n\n{scenarios_table(group.scenarios, comparisons)}"
