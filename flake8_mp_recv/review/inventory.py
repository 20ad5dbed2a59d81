"""All of a project that a reviewer of its boundaries asks for: endpoints, what they feed, and who gets an end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_mp_recv import checks
from flake8_mp_recv.analysis import is_guarded
from flake8_mp_recv.checks import addresses, audit, keys, recv, unpickle
from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.gate import Site, SiteKind
from flake8_mp_recv.known.multiprocessing import OPENERS
from flake8_mp_recv.review.boundaries import Boundary, Kind
from flake8_mp_recv.review.endpoints import Endpoint, of_origin, opened_by
from flake8_mp_recv.review.files import Unreadable, read
from flake8_mp_recv.review.places import Place, place_at, place_of
from flake8_mp_recv.review.processes import Launch, last_name, launch_of
from flake8_mp_recv.review.reading import Desk, Reading, Watched, failures_told
from flake8_mp_recv.rules import RULE_BY_CODE
from flake8_mp_recv.tree import nodes

if TYPE_CHECKING:
    from flake8_mp_recv.findings import Finding

RECEIVING: Final = frozenset({recv.CODE, unpickle.RECEIVED, unpickle.FORKING, audit.GET})
"""The rules whose findings are receivers: there is unpickled what an endpoint brings."""
OPENING: Final = frozenset({keys.MISSING, keys.WRITTEN, addresses.OPEN, addresses.REMOTE})
"""The rules whose findings stand at an endpoint. That of unknown addresses says what the boundary says."""
AUDITED: Final = frozenset({SiteKind.QUEUE_GET, SiteKind.RECV_UNKNOWN})

_OPENS: Final = re.compile(rf"(?:{'|'.join(OPENERS)})\b")


@frozen
class Receiver:
    """A place where received data is unpickled: the rule's code, and the places of the endpoints that can feed it.

    ``functions`` are the functions around it; ``trail`` the places that the value went through.
    """

    place: Place
    code: str
    endpoints: tuple[Place, ...]
    functions: tuple[Place, ...] = ()
    trail: tuple[Place, ...] = ()


@frozen
class Unparsed:
    """A file that nothing could be said of, and why; ``line`` is 0 when no line is to blame."""

    path: str
    line: int
    reason: str


@frozen
class Entry:
    """One endpoint with the rules that object to it, the receivers that it feeds, and who gets an end."""

    endpoint: Endpoint
    codes: tuple[str, ...] = ()
    receivers: tuple[Receiver, ...] = ()
    launches: tuple[Launch, ...] = ()

    @property
    def is_finding(self) -> bool:
        """Whether what it brings is unpickled, or a rule objects to it; a manager's server always unpickles."""
        return bool(self.receivers or self.codes) or self.endpoint.kind is Kind.MANAGER


@frozen
class Inventory:
    """A project's boundaries, worst first, and what could not be said of them.

    ``lone`` are receivers of which no endpoint is known; ``not_known`` are places of a ``recv()`` on who knows what.
    """

    root: str
    files: int
    entries: tuple[Entry, ...]
    launches: tuple[Launch, ...]
    receivers: tuple[Receiver, ...]
    lone: tuple[Receiver, ...]
    not_known: tuple[Place, ...]
    unparsed: tuple[Unparsed, ...]

    def worst(self) -> Boundary | None:
        """Return the worst boundary of which there is a finding."""
        found = [entry.endpoint.boundary for entry in self.entries if entry.is_finding]
        if any(not RULE_BY_CODE[receiver.code].audit for receiver in self.lone):
            found.append(Boundary.UNKNOWN)
        return min(found, key=lambda boundary: boundary.rank, default=None)


class _Collection:
    """What has been found so far."""

    def __init__(self) -> None:
        self.endpoints: dict[Place, Endpoint] = {}
        self.codes: dict[Place, set[str]] = {}
        self.receivers: dict[Place, Receiver] = {}
        self.launches: dict[Place, Launch] = {}
        self.not_known: list[Place] = []
        self.unparsed: list[Unparsed] = []

    def add(self, endpoint: Endpoint, *, own: bool) -> None:
        """Take an endpoint in. What its ``own`` file's analysis says of it counts more than what others' say."""
        if own or endpoint.place not in self.endpoints:
            self.endpoints[endpoint.place] = endpoint


def inventory(
    root: str, paths: Iterable[str], desk: Desk, progress: Callable[[str], None] = lambda path: None
) -> Inventory:
    """Return what there is in the files ``paths``; ``progress`` is told each before it is read."""
    found = _Collection()
    count = 0
    for path in paths:
        progress(path)
        count += 1
        try:
            with failures_told():
                _read(found, desk.open(read(path)))
        except Unreadable as error:
            found.unparsed.append(Unparsed(path, error.line, str(error)))
    return _arranged(root, count, found)


def _read(found: _Collection, reading: Reading) -> None:
    opens = reading.may_open and _OPENS.search(reading.text) is not None
    if not opens and not reading.sites:
        return
    q = reading.q
    _check(found, reading, [site for site in reading.sites if site.kind not in AUDITED])
    sites = {id(reading.node_at(site)) for site in reading.sites if site.kind is SiteKind.ENDPOINT}
    for call in reading.calls():
        if id(call) in sites or (opens and _may_open(q, call)):
            endpoint = q.within_steps(lambda: opened_by(q, call), None)  # noqa: B023 - it is called at once
            if endpoint is not None:
                found.add(endpoint, own=True)
        launch = q.within_steps(lambda: launch_of(q, call), None)  # noqa: B023 - it is called at once
        if launch is not None:
            found.launches[launch.place] = launch
    q.hurry()
    _check(found, reading, [site for site in reading.sites if site.kind in AUDITED])


def _check(found: _Collection, reading: Reading, sites: Sequence[Site]) -> None:
    for finding in checks.findings(reading.q, tuple(sites), guard=is_guarded()):
        _take(found, reading, finding)


def _may_open(q: Watched, call: nodes.Call) -> bool:
    """Tell by its name whether a call may open something: multiprocessing's own, a class named like it, an alias."""
    name = last_name(call.func)
    return name.endswith(OPENERS) or any(name in q.library.linted.aliases(opener) for opener in OPENERS)


def _take(found: _Collection, reading: Reading, finding: Finding) -> None:
    q = reading.q
    line = place_at(q, q.library.display(reading.source.path), finding.line)
    place = replace(line, column=finding.column)
    if finding.code in OPENING:
        found.codes.setdefault(place, set()).add(finding.code)
    elif finding.code == audit.UNKNOWN:
        found.not_known.append(place)
    elif finding.code in RECEIVING and place not in found.receivers:
        endpoints = []
        for origin in finding.origins:
            endpoint = q.within_steps(lambda: of_origin(q, origin), None)  # noqa: B023 - it is called at once
            if endpoint is not None:
                found.add(endpoint, own=False)
                endpoints.append(endpoint.place)
        trail = tuple(place_at(q, step.file, step.line) for step in finding.trail)
        functions = tuple(_around(reading, place))
        found.receivers[place] = Receiver(place, finding.code, tuple(dict.fromkeys(endpoints)), functions, trail)


def _around(reading: Reading, place: Place) -> Iterator[Place]:
    """Yield the places of the functions around ``place``, the innermost first."""
    q = reading.q
    around = [
        node
        for node in q.library.linted.all_nodes()
        if isinstance(node, nodes.FunctionDef) and node.lineno <= place.line <= (node.end_lineno or node.lineno)
    ]
    yield from (place_of(q, node) for node in reversed(around))


def _arranged(root: str, files: int, found: _Collection) -> Inventory:
    receivers = tuple(sorted(found.receivers.values(), key=lambda receiver: receiver.place))
    launched = tuple(
        launch for launch in sorted(found.launches.values(), key=lambda launch: launch.place) if launch.ends
    )
    # A class whose constructor opens something is told of where its objects are made.
    inner = {endpoint.through for endpoint in found.endpoints.values()}
    entries = [
        Entry(
            endpoint,
            tuple(sorted({*found.codes.get(place, ()), *found.codes.get(endpoint.through or place, ())})),
            tuple(receiver for receiver in receivers if place in receiver.endpoints),
            tuple(launch for launch in launched if place in launch.ends),
        )
        for place, endpoint in found.endpoints.items()
        if place not in inner
    ]
    return Inventory(
        root,
        files,
        tuple(sorted(entries, key=_badness)),
        launched,
        receivers,
        tuple(receiver for receiver in receivers if not receiver.endpoints),
        tuple(sorted(found.not_known)),
        tuple(found.unparsed),
    )


def _badness(entry: Entry) -> tuple[int, bool, int, int, Place]:
    endpoint = entry.endpoint
    kind = list(Kind).index(endpoint.kind)
    return endpoint.boundary.rank, not entry.is_finding, endpoint.key.state.rank, kind, endpoint.place
