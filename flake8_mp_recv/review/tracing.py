"""The way of a value from where it was made to where it is unpickled, who can write to it, and what is not known."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_mp_recv import checks
from flake8_mp_recv.analysis import Session, is_guarded
from flake8_mp_recv.checks import audit, keys
from flake8_mp_recv.checks.endpoints import keyed
from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.gate import Site, SiteKind
from flake8_mp_recv.options import Options
from flake8_mp_recv.review.boundaries import KeyState
from flake8_mp_recv.review.endpoints import Endpoint, of_origin, opened_by
from flake8_mp_recv.review.files import Source
from flake8_mp_recv.review.places import Place, place_at, place_of, without_strings, written
from flake8_mp_recv.review.processes import Launch, launch_of
from flake8_mp_recv.review.reading import Reading, Watched
from flake8_mp_recv.review.unknown import Gap, gaps, is_known
from flake8_mp_recv.review.words import described, endpoint_in_words
from flake8_mp_recv.rules import AUDIT_GROUP, RULE_BY_CODE
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING

if TYPE_CHECKING:
    from flake8_mp_recv.findings import Finding

RECEIVERS: Final = frozenset({SiteKind.RECV_CALL, SiteKind.RECV_BOUND, SiteKind.RECV_OF_CLASS, SiteKind.RECV_BY_NAME})


@frozen
class Stage:
    """One step of a value's way: where, and what happened there."""

    place: Place
    what: str


@frozen
class Writer:
    """An endpoint that can bring the value, and the calls that hand an end of it to somebody else."""

    endpoint: Endpoint
    launches: tuple[Launch, ...]


@frozen
class Trace:
    """What there is to say of one place.

    Of a finding: ``message`` (code and text), its ``stages`` and ``writers``; ``aside`` says why flake8 is silent all
    the same. Of a place without one, or of which the finding is that nothing is known: ``known``, what the value is
    known to be, or else ``gaps``. ``opens`` is what the place itself opens.
    """

    place: Place
    text: str
    message: str | None = None
    stages: tuple[Stage, ...] = ()
    writers: tuple[Writer, ...] = ()
    aside: str | None = None
    known: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    opens: Endpoint | None = None

    def key_places(self) -> Iterator[Place]:
        """Yield the places by which hard-coded keys come, as far as they are told of."""
        if self.message is not None and self.message.startswith(keys.WRITTEN):
            yield self.place
            yield from (stage.place for stage in self.stages)
        for endpoint in (self.opens, *(writer.endpoint for writer in self.writers)):
            if endpoint is not None and endpoint.key.state is KeyState.HARD_CODED and endpoint.key.place is not None:
                yield endpoint.place
                yield endpoint.key.place


def traces(reading: Reading, given: Options, line: int | None) -> tuple[Trace, ...]:
    """Return what there is to say of a file, or of one ``line`` of it; ``given`` are the options as flake8 has them.

    Of a whole file: each finding, and each ``recv()`` that is none. Of a line: whatever was looked at there.
    """
    source = reading.source
    reported = {_key(one): one for one in Session(given).findings(source.tree, source.lines, source.path)}
    here = [site for site in reading.sites if line is None or site.position.line <= line <= site.position.end_line]
    # That of RECV_UNKNOWN is told with the RECV_CALL at the same place.
    nodes_here = {site: reading.node_at(site) for site in here if site.kind is not SiteKind.RECV_UNKNOWN}
    found = {site: checks.findings(reading.q, (site,), guard=is_guarded()) for site in nodes_here}
    # Who looks at everything can run out of steps where flake8, which stops at the first connection, does not.
    left = reported.keys() - {_key(finding) for findings in found.values() for finding in findings}
    told: list[Trace] = []
    for site, node in nodes_here.items():
        if node is None:
            continue
        place = place_of(reading.q, node)
        findings = found[site] or [reported[key] for key in left if key[:2] == (place.line, place.column)]
        told += [_of_finding(reading, site, node, one, reported.get(_key(one)), given) for one in findings]
        if not findings and (site.kind in RECEIVERS or line is not None):
            told.append(_silent(reading, site, node))
    return tuple(_without_keys(reading.q, sorted(told, key=lambda trace: (trace.place, trace.message or ""))))


def _key(finding: Finding) -> tuple[int, int, str]:
    return finding.line, finding.column, finding.code


def _of_finding(
    reading: Reading, site: Site, node: nodes.NodeNG, finding: Finding, as_flake8: Finding | None, given: Options
) -> Trace:
    """Return the trace of what a review finds at ``site``; ``as_flake8`` is what flake8 reports of it, if it does."""
    q = reading.q
    shown = as_flake8 or finding
    message = f"{shown.code} {shown.text}"
    if finding.code == audit.UNKNOWN:
        return replace(_silent(reading, site, node), message=message)
    return Trace(
        place_of(q, node),
        written(q, node),
        message,
        tuple(_stages(reading, shown)),
        tuple(_writers(reading, finding)),
        aside=None if as_flake8 is not None else _why_silent(finding, given),
        opens=q.within_steps(lambda: opened_by(q, node), None) if site.kind is SiteKind.ENDPOINT else None,
    )


def _without_keys(q: Watched, traces: Sequence[Trace]) -> Iterator[Trace]:
    """Yield the ``traces`` without the strings of the lines by which a hard-coded key comes."""
    lines = {(place.path, place.line) for trace in traces for place in trace.key_places()}

    def shown(place: Place) -> Place:
        return without_strings(q, place) if (place.path, place.line) in lines else place

    for trace in traces:
        stages = tuple(replace(stage, place=shown(stage.place)) for stage in trace.stages)
        yield replace(trace, place=shown(trace.place), stages=stages)


def _stages(reading: Reading, finding: Finding) -> Iterator[Stage]:
    q = reading.q
    stages = [Stage(place_at(q, step.file, step.line), step.what) for step in finding.trail]
    if finding.origins and not any(step.what.startswith(finding.origins[0].label) for step in finding.trail):
        origin = finding.origins[0]
        yield Stage(place_at(q, origin.file, origin.line), origin.label)
    yield from stages


def _why_silent(finding: Finding, given: Options) -> str:
    if RULE_BY_CODE[finding.code].audit:
        return f"told only with enable-extensions = {AUDIT_GROUP}"
    kinds = {origin.kind.value for origin in finding.origins}
    trusted = sorted(kinds & given.trusted_origins)
    if trusted and kinds <= given.trusted_origins:
        return f"not reported: --mpr-trusted-origins names {', '.join(trusted)}"
    return "not reported: flake8 may not look as far as this"


def _silent(reading: Reading, site: Site, node: nodes.NodeNG) -> Trace:
    q = reading.q
    place = place_of(q, node)
    if site.kind is SiteKind.ENDPOINT:
        opens = q.within_steps(lambda: opened_by(q, node), None)
        return Trace(place, written(q, node), opens=opens)
    asked = _asked(site, node)
    if asked is None:
        return Trace(place, written(q, node))
    answer = q.within_steps(lambda: q.ask(asked), NOTHING)
    if not is_known(answer):
        return Trace(place, written(q, node), gaps=gaps(q, asked))
    return Trace(place, written(q, node), known=tuple(dict.fromkeys(described(q, value) for value in answer)))


def _asked(site: Site, node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression on which the answer at a site rests."""
    if site.kind in (SiteKind.RECV_OF_CLASS, SiteKind.RECV_BY_NAME, SiteKind.UNPICKLER):
        return node.args[0] if node.args else None
    if site.kind is SiteKind.AUTHKEY:
        return keyed(node)
    if site.kind is SiteKind.RECV_BOUND:
        return node.expr
    return node.func.expr if isinstance(node.func, nodes.Attribute) else None


def _writers(reading: Reading, finding: Finding) -> Iterator[Writer]:
    q = reading.q
    for origin in finding.origins:
        if origin.endpoint is None:
            continue
        endpoint = q.within_steps(lambda: of_origin(q, origin), None)  # noqa: B023 - it is called at once
        if endpoint is not None:
            files = {origin.endpoint.root(), q.library.linted.module}
            found = [launch for module in files for launch in _launches(reading, module)]
            ends = dict.fromkeys(launch for launch in found if endpoint.place in launch.ends)
            yield Writer(endpoint, tuple(sorted(ends, key=lambda launch: launch.place)))


def _launches(reading: Reading, module: nodes.Module) -> tuple[Launch, ...]:
    q = reading.q

    def find() -> tuple[Launch, ...]:
        calls = [node for node in q.library.scopes_of(module).all_nodes() if isinstance(node, nodes.Call)]
        found = [q.within_steps(lambda: launch_of(q, call), None) for call in calls]  # noqa: B023 - called at once
        return tuple(launch for launch in found if launch is not None)

    return reading.kept(module, find)


# Lines of which there is nothing to say


def candidates(reading: Reading) -> tuple[int, ...]:
    """Return the lines of a file that there is something to say of."""
    return tuple(sorted({site.position.line for site in reading.sites}))


def why_nothing(source: Source, line: int) -> str:
    """Return why a line is not looked at, in words that go on from "line 3"."""
    if not 0 < line <= len(source.lines):
        return f"is not in the file, which has {len(source.lines)} lines"
    here = [node for node in ast.walk(source.tree) if getattr(node, "lineno", 0) == line]
    calls = [node for node in here if isinstance(node, ast.Call)]
    if not calls and not any(isinstance(node, ast.Attribute) for node in here):
        return "has no call"
    if any(isinstance(node, ast.Await) and _is_recv(node.value) for node in here):
        return "awaits its recv(): that of a multiprocessing connection cannot be awaited"
    if any(_is_recv(call) and (call.args or call.keywords) for call in calls):
        return "gives its recv() an argument: that of a multiprocessing connection takes none"
    return "has no call that the rules look at"


def _is_recv(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "recv"


# In words


def lines_of(trace: Trace, name: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines that tell a trace; ``name`` gives a path as it is shown."""
    at = f"{name(trace.place.path)}:{trace.place.line}:{trace.place.column + 1}"
    if trace.message is not None:
        yield f"{at}: {trace.message}"
    else:
        yield f"{at}: not reported: {trace.text}"
    if trace.aside is not None:
        yield f"    {trace.aside}"
    stages = list(trace.stages)
    if stages:
        yield "  its way"
        if stages[-1].place.line != trace.place.line or stages[-1].place.path != trace.place.path:
            stages.append(Stage(trace.place, "used here" if trace.opens is not None else "unpickled"))
        yield from _columns([(_at(stage.place, name), stage.what, stage.place.source) for stage in stages])
    if trace.writers:
        yield "  who can write to it"
        for writer in trace.writers:
            yield from _written_by(writer, name)
    if trace.opens is not None:
        yield "  what it opens"
        yield f"    {endpoint_in_words(trace.opens, name)}"
    else:
        yield from _not_known(trace, name)


def _not_known(trace: Trace, name: Callable[[str], str]) -> Iterator[str]:
    if trace.known:
        yield "  as far as is known, it is"
        yield from (f"    {words}" for words in trace.known)
    if trace.gaps:
        yield "  what is not known, nearest first"
        yield from _columns([(_at(gap.place, name), gap.text, gap.reason) for gap in trace.gaps])


def _written_by(writer: Writer, name: Callable[[str], str]) -> Iterator[str]:
    endpoint = writer.endpoint
    yield f"    {endpoint_in_words(endpoint, name)}"
    for launch in writer.launches:
        yield f"      {launch.kind} {launch.target} gets an end: {_at(launch.place, name)}  {launch.place.source}"
    if endpoint.key.state is KeyState.NONE and not writer.launches:
        yield "      no call that hands an end to another process is in sight"


def _columns(rows: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    first = max(len(row[0]) for row in rows)
    second = min(max(len(row[1]) for row in rows), 60)
    for place, middle, last in rows:
        yield f"    {place:<{first}}  {middle:<{second}}  {last}".rstrip()


def _at(place: Place, name: Callable[[str], str]) -> str:
    return f"{name(place.path)}:{place.line}"
