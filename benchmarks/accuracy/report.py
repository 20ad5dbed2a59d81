"""What was measured, as `docs/accuracy.md` and its chart."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.accuracy.labels import DYNAMIC
from benchmarks.accuracy.others import Silence, StandardLibrary
from benchmarks.accuracy.score import Score
from benchmarks.chart import Bar, Panel, Row, svg
from benchmarks.markdown import table

CHART = "accuracy.svg"
PAGE_WIDTH = 120

REACHES = {
    "expr": "in the same function",
    "annotation": "from an annotation",
    "class": "an attribute set elsewhere in the class",
    "module": "elsewhere in the module",
    "cross-module": "from another module",
    DYNAMIC: "from a registry, `setattr`, `locals().update`",
}


@dataclass(frozen=True)
class Column:
    """A tool's result on the corpus."""

    name: str
    version: str
    score: Score
    is_ours: bool


@dataclass(frozen=True)
class Accuracy:
    """Everything that one complete run measures."""

    columns: tuple[Column, ...]
    streams: tuple[Silence, ...]
    libraries: tuple[Silence, ...]
    standard_library: StandardLibrary

    @property
    def ours(self) -> Score:
        """The plugin's own score."""
        return next(column.score for column in self.columns if column.is_ours)


def tools_table(columns: Sequence[Column]) -> str:
    """Compare the tools on the corpus."""
    return table(
        ("tool", "version", "connections found", "recall", "false alarms"),
        (
            (
                column.name,
                column.version,
                column.score.recall,
                f"{column.score.recall.ratio:.2f}",
                f"{len(column.score.false_alarms)} of {column.score.negatives}",
            )
            for column in columns
        ),
    )


def chart(columns: Sequence[Column]) -> str:
    """Draw the comparison."""
    connections = max(column.score.recall.total for column in columns)
    negatives = max(column.score.negatives for column in columns)
    return svg(
        f"{connections + negatives} receivers of .recv() in 16 packages",
        "Every zero-argument .recv() of these packages, labelled by reading. Regenerate: python -m benchmarks.accuracy",
        (
            Panel(f"connections found (of {connections}): more is better", connections),
            Panel(f"false alarms (of {negatives}): fewer is better", negatives),
        ),
        [
            Row(
                column.name,
                (
                    Bar(column.score.recall.found, str(column.score.recall.found)),
                    Bar(len(column.score.false_alarms), str(len(column.score.false_alarms))),
                ),
                column.is_ours,
            )
            for column in columns
        ],
    )


def document(measured: Accuracy) -> str:
    """Write the page."""
    ours = measured.ours
    return f"""\
# Accuracy

This page is written by `python -m benchmarks.accuracy`; do not edit it by hand.

![Connections found and false alarms, tool by tool]({CHART})

## The labelled corpus

{ours.recall.total + ours.negatives} zero-argument calls of `.recv()`, all there are in 16 packages from the package
index, which are pinned with their hashes (`benchmarks/accuracy/corpus`). Each was labelled by reading the package:
{ours.recall.total} are on a connection of `multiprocessing` or a fork of it, {ours.negatives} on something else.

{tools_table(measured.columns)}

How each was asked: flake8 with this plugin as it comes, `--select MPR073`; the type checker by wrapping every receiver
in `reveal_type(..)` on a copy; astroid's own inference by a short check, `benchmarks/peers/stock_astroid.py`; semgrep
with `benchmarks/peers/multiprocessing-recv.yml`. None has the packages' dependencies installed.

What stands between the connection's making and its `recv()`, and how much of that this plugin follows:

{_reach_table(ours)}

{_listing("Not found:", [f"`{label.site}`: {label.hops}" for label in ours.missed])}

{_listing("False alarms:", [f"`{label.site}`: {label.hops}" for label in ours.false_alarms])}

{_listing("Reported on lines that carry no label:", [f"`{site}`" for site in ours.elsewhere])}

## CPython's own

The standard library of Python {measured.standard_library.version}: `multiprocessing`, `concurrent.futures`, `asyncio`
and `test/_test_multiprocessing.py`.

{_standard_library(measured.standard_library)}

## Where silence is right

These read from sockets, zmq, CAN buses or the channels of subinterpreters: whatever MPR073 says of them is a false
alarm.

{_silence_table(measured.streams)}

These open no endpoint that MPR081 to MPR084 should speak of: whatever they say is a false alarm.

{_silence_table(measured.libraries)}
"""


def _reach_table(score: Score) -> str:
    shares = score.by_reach
    named = [(text, shares[reach]) for reach, text in REACHES.items() if reach in shares]
    return table(
        ("the value comes", "found"),
        [*named, ("**all but the last**", score.static_recall), ("**all**", score.recall)],
    )


def _silence_table(silences: Sequence[Silence]) -> str:
    rows = table(
        ("project", "files", "zero-argument `.recv()`", "false alarms"),
        ((one.project, one.files, one.receivers, len(one.findings)) for one in silences),
    )
    findings = [f"`{finding}`" for one in silences for finding in one.findings]
    return f"{rows}\n\n{_listing('Reported:', findings)}" if findings else rows


def _standard_library(measured: StandardLibrary) -> str:
    rows = table(
        ("what", "found"),
        (
            ("literal `.recv()` in `multiprocessing` and `concurrent.futures`", measured.literal),
            (f"`.recv()` that unpickle when Python {measured.runtime_version}'s tests run", measured.runtime_calls),
            ("`recv` handed on, such as `iter(conn.recv, None)`, in the same run", measured.runtime_handed_on),
        ),
    )
    missed = [f"`{site}`" for site in (*measured.literal_missed, *measured.runtime_missed)]
    elsewhere = [f"`{finding}`" for finding in measured.elsewhere]
    others = _listing("Reported, but neither among these calls nor known from reading:", elsewhere)
    return "\n\n".join((rows, _listing("Not found:", missed), others))


def _listing(heading: str, items: Sequence[str]) -> str:
    """Write a list under its heading; "none" if it is empty."""
    return f"{heading}\n\n" + "\n".join(map(_item, items)) if items else f"{heading} none."


def _item(text: str) -> str:
    """Write an item of a list in lines that fit a page; what has no spaces is not broken."""
    return textwrap.fill(
        f"- {text}", PAGE_WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
