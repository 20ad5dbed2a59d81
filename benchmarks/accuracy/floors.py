"""The figures that have been reached, below which the accuracy check fails. Raise them with the code that earns it."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.accuracy.score import Score


@dataclass(frozen=True)
class Floors:
    """What the plugin must reach on the labelled corpus."""

    static_found: int
    found: int
    false_alarms: int


FLOORS = Floors(static_found=63, found=66, false_alarms=0)


def shortfalls(score: Score, floors: Floors = FLOORS) -> tuple[str, ...]:
    """Say in a line each what a score lacks; nothing if it lacks nothing."""
    lacking = []
    if score.static_recall.found < floors.static_found:
        lacking.append(f"found {score.static_recall} connections without the dynamic ones, not {floors.static_found}")
    if score.recall.found < floors.found:
        lacking.append(f"found {score.recall} connections, not {floors.found}")
    if len(score.false_alarms) > floors.false_alarms:
        lacking.append(f"raised {len(score.false_alarms)} false alarms, more than {floors.false_alarms}")
    return tuple(lacking)
