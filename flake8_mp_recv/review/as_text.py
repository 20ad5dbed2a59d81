"""The map for a reader in a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from rich.console import Console
from rich.text import Text

from flake8_mp_recv.review.boundaries import TITLES, Boundary, KeyState
from flake8_mp_recv.review.inventory import Entry, Inventory, Receiver
from flake8_mp_recv.review.places import Place
from flake8_mp_recv.review.words import counted, endpoint_in_words

Name = Callable[[str], str]

_STYLES: Final = {
    Boundary.NETWORK: "bold red",
    Boundary.UNKNOWN: "bold magenta",
    Boundary.MACHINE: "bold yellow",
    Boundary.CHILDREN: "bold green",
}


def show(inventory: Inventory, name: Name, console: Console) -> None:
    """Print the map; ``name`` gives a path as it is shown."""
    for line in _lines(inventory, name):
        console.print(line, soft_wrap=True, highlight=False)


def _lines(inventory: Inventory, name: Name) -> Iterator[Text]:
    for boundary, entries in groupby(inventory.entries, key=lambda entry: entry.endpoint.boundary):
        yield Text(TITLES[boundary], _STYLES[boundary])
        for entry in entries:
            yield from _entry(entry, name)
        yield Text()
    if inventory.lone:
        yield Text("Unpickled, from no endpoint that is known", _STYLES[Boundary.UNKNOWN])
        yield from (_receiver(receiver, name) for receiver in inventory.lone)
        yield Text()
    if inventory.not_known:
        yield Text("recv() on what is not known (trace FILE:LINE says what is missing)", _STYLES[Boundary.UNKNOWN])
        yield from (Text(f"    {_at(place, name)}  {place.source}") for place in inventory.not_known)
        yield Text()
    if inventory.unparsed:
        yield Text("Not read: nothing is known of these files", _STYLES[Boundary.UNKNOWN])
        for unread in inventory.unparsed:
            line = f":{unread.line}" if unread.line else ""
            yield Text(f"    {name(unread.path)}{line}  {unread.reason}")
        yield Text()
    yield Text(_summary(inventory))


def _entry(entry: Entry, name: Name) -> Iterator[Text]:
    words, _, _ = endpoint_in_words(entry.endpoint, name).rpartition(": ")
    line = Text(f"  {words}")
    if entry.codes:
        line.append(f"  {' '.join(entry.codes)}", "red")
    yield line
    for launch in entry.launches:
        yield Text(f"    {launch.kind} {launch.target} gets an end: {_at(launch.place, name)}", "dim")
    yield from (_receiver(receiver, name) for receiver in entry.receivers)
    if not entry.receivers:
        yield Text("    no receiver that unpickles is known", "dim")


def _receiver(receiver: Receiver, name: Name) -> Text:
    line = Text("    ")
    line.append(receiver.code, "cyan")
    return line.append(f" {_at(receiver.place, name)}  {receiver.place.source}")


def _at(place: Place, name: Name) -> str:
    return f"{name(place.path)}:{place.line}"


def _summary(inventory: Inventory) -> str:
    counts = [
        f"{sum(entry.endpoint.boundary is boundary for entry in inventory.entries)} {TITLES[boundary].lower()}"
        for boundary in Boundary
        if any(entry.endpoint.boundary is boundary for entry in inventory.entries)
    ]
    without = sum(entry.endpoint.key.state is KeyState.ABSENT for entry in inventory.entries)
    keys = f"; {without} without a key" if without else ""
    count = counted(len(inventory.entries), "endpoint")
    endpoints = f"{count} ({', '.join(counts)}{keys})" if counts else "no endpoints"
    unread = f", {len(inventory.unparsed)} of them not read" if inventory.unparsed else ""
    receivers = counted(len(inventory.receivers), "receiver")
    return f"{endpoints}, {receivers}, in {counted(inventory.files, 'file')}{unread}"
