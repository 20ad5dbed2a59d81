"""The map as a Mermaid flowchart, which code hosts draw in a README or a pull request."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.review.boundaries import TITLES, Boundary, KeyState
from flake8_mp_recv.review.inventory import Entry, Inventory, Receiver
from flake8_mp_recv.review.places import Place
from flake8_mp_recv.review.processes import Launch
from flake8_mp_recv.review.words import counted

MOST_CHARACTERS: Final = 50_000
"""Mermaid's ``maxTextSize``: code hosts draw nothing that is longer."""
MOST_EDGES: Final = 500
"""Mermaid's ``maxEdges``."""
LONGEST_LABEL: Final = 120
_LINES_SHOWN: Final = 8
_PLAIN: Final = frozenset(" .,:_-/()='*+")
_COLORS: Final = {
    Boundary.NETWORK: "fill:#fdd,stroke:#b00,color:#000",
    Boundary.UNKNOWN: "fill:#ede,stroke:#848,color:#000",
    Boundary.MACHINE: "fill:#fec,stroke:#b80,color:#000",
    Boundary.CHILDREN: "fill:#dfd,stroke:#080,color:#000",
}

Name = Callable[[str], str]


@frozen
class _Group:
    """Receivers of one file that the same endpoints feed and the same processes run: one node."""

    path: str
    sources: tuple[Place, ...]
    runners: tuple[Place, ...]
    receivers: tuple[Receiver, ...]


def rendered(inventory: Inventory, name: Name) -> str:
    """Return a flowchart of as many endpoints, worst first, as can be drawn, which says how many are left out."""
    count = len(inventory.entries)
    text, edges = _drawn(inventory, inventory.entries, name)
    while count and (len(text) > MOST_CHARACTERS or edges > MOST_EDGES):
        count = count * 3 // 4
        text, edges = _drawn(inventory, inventory.entries[:count], name)
    return text


def label(text: str) -> str:
    """Return ``text`` as a quoted label, with all that Mermaid could take for its own signs as a character's number."""
    short = text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 3]}..."
    plain = (c if (c.isascii() and c.isalnum()) or c in _PLAIN else f"#{ord(c)};" for c in short)
    return f'"{"".join(plain)}"'


def _drawn(inventory: Inventory, entries: Sequence[Entry], name: Name) -> tuple[str, int]:
    places = {entry.endpoint.place: f"e{n}" for n, entry in enumerate(entries, 1)}
    launches = [launch for launch in inventory.launches if any(end in places for end in launch.ends)]
    runners = {launch.place: f"p{n}" for n, launch in enumerate(launches, 1)}
    whole = len(entries) == len(inventory.entries)
    groups = _groups([r for r in inventory.receivers if _is_drawn(r, places, whole=whole)], launches)
    edges = list(_edges(places, launches, runners, groups))
    lines = ["flowchart LR"]
    for boundary, members in groupby(entries, key=lambda entry: entry.endpoint.boundary):
        lines.append(f"  subgraph {boundary.value}[{label(TITLES[boundary])}]")
        lines += [f"    {places[entry.endpoint.place]}[{_of_entry(entry, name)}]" for entry in members]
        lines.append("  end")
    lines += [f"  {runners[launch.place]}([{_of_launch(launch, name)}])" for launch in launches]
    lines += [f"  r{n}>{_of_group(group, name)}]" for n, group in enumerate(groups, 1)]
    lines += [f"  {edge}" for edge in edges]
    left_out = len(inventory.entries) - len(entries)
    if left_out:
        more = f"and {counted(left_out, 'more endpoint')}: see the map as text"
        lines.append(f"  more[{label(more)}]")
    if inventory.unparsed:
        unread = f"{counted(len(inventory.unparsed), 'file')} not read: see the map as text"
        lines.append(f"  unread[{label(unread)}]")
    if not entries and not groups:
        lines.append(f"  none[{label('no endpoints')}]")
    lines += [f"  style {boundary.value} {_COLORS[boundary]}" for boundary in Boundary if _has(entries, boundary)]
    return "\n".join(lines), len(edges)


def _is_drawn(receiver: Receiver, places: dict[Place, str], *, whole: bool) -> bool:
    return any(end in places for end in receiver.endpoints) or (whole and not receiver.endpoints)


def _has(entries: Sequence[Entry], boundary: Boundary) -> bool:
    return any(entry.endpoint.boundary is boundary for entry in entries)


def _groups(receivers: Sequence[Receiver], launches: Sequence[Launch]) -> list[_Group]:
    found: dict[tuple[str, tuple[Place, ...], tuple[Place, ...]], list[Receiver]] = {}
    for receiver in receivers:
        runs = tuple(launch.place for launch in launches if _runs(launch, receiver))
        found.setdefault((receiver.place.path, receiver.endpoints, runs), []).append(receiver)
    return [_Group(*key, tuple(members)) for key, members in found.items()]


def _runs(launch: Launch, receiver: Receiver) -> bool:
    """Tell whether a process is known to run a receiver: it stands in its function, or the value came by its call."""
    lines = {(place.path, place.line) for place in receiver.trail}
    around = {(place.path, place.line) for place in receiver.functions}
    return (launch.place.path, launch.place.line) in lines or any((f.path, f.line) in around for f in launch.functions)


def _edges(
    places: dict[Place, str], launches: Sequence[Launch], runners: dict[Place, str], groups: Sequence[_Group]
) -> Iterator[str]:
    for launch in launches:
        for end in launch.ends:
            if end in places:
                yield f"{places[end]} --- {runners[launch.place]}"
    for number, group in enumerate(groups, 1):
        for runner in group.runners:
            yield f"{runners[runner]} -.-> r{number}"
        for source in group.sources:
            if source in places:
                yield f"{places[source]} --> r{number}"


def _of_entry(entry: Entry, name: Name) -> str:
    endpoint = entry.endpoint
    parts = [f"{endpoint.label} {name(endpoint.place.path)}:{endpoint.place.line}"]
    if endpoint.address is not None:
        parts.append(endpoint.address.text)
    if endpoint.key.state is not KeyState.NONE:
        parts.append(f"key {endpoint.key.state.value}")
    return label(", ".join(parts))


def _of_launch(launch: Launch, name: Name) -> str:
    return label(f"{launch.kind} {launch.target} {name(launch.place.path)}:{launch.place.line}")


def _of_group(group: _Group, name: Name) -> str:
    codes = " ".join(sorted({receiver.code for receiver in group.receivers}))
    lines = [str(receiver.place.line) for receiver in group.receivers]
    more = f" and {len(lines) - _LINES_SHOWN} more" if len(lines) > _LINES_SHOWN else ""
    return label(f"{codes} {name(group.path)}:{','.join(lines[:_LINES_SHOWN])}{more}")
