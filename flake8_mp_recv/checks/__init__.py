"""The rules' checks, one file per concern."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from flake8_mp_recv.checks import recv
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.gate import Position, Site, SiteKind
from flake8_mp_recv.resolve.budget import OutOfSteps
from flake8_mp_recv.tree import nodes

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

Check: TypeAlias = "Callable[[Resolver, Site, nodes.NodeNG], Iterator[Finding]]"


def _check_of(kind: SiteKind) -> Check:
    """Return the check for a kind of site. A file needs one or two; no other is imported."""
    if kind in (SiteKind.ENDPOINT, SiteKind.AUTHKEY):
        from flake8_mp_recv.checks import endpoints

        return {SiteKind.ENDPOINT: endpoints.call, SiteKind.AUTHKEY: endpoints.assigned_key}[kind]
    if kind in (SiteKind.UNPICKLER, SiteKind.UNPICKLER_BOUND):
        from flake8_mp_recv.checks import unpickle

        return {SiteKind.UNPICKLER: unpickle.call, SiteKind.UNPICKLER_BOUND: unpickle.handed_on}[kind]
    if kind in (SiteKind.RECV_UNKNOWN, SiteKind.QUEUE_GET):
        from flake8_mp_recv.checks import audit

        return {SiteKind.RECV_UNKNOWN: audit.unknown_receiver, SiteKind.QUEUE_GET: audit.queue_get}[kind]
    return {
        SiteKind.RECV_CALL: recv.call,
        SiteKind.RECV_BOUND: recv.bound,
        SiteKind.RECV_OF_CLASS: recv.of_class,
        SiteKind.RECV_BY_NAME: recv.by_name,
    }[kind]


def findings(resolver: Resolver, sites: tuple[Site, ...], *, guard: bool) -> tuple[Finding, ...]:
    """Return the findings at ``sites``, in order and each once.

    A site that runs out of steps is unknown. With ``guard`` so is one at which the engine fails; without, it raises.
    """
    nodes_of_sites = nodes_at(resolver, sites)
    found: set[Finding] = set()
    for site in sites:
        node = nodes_of_sites.get(site.position)
        if node is not None:
            found.update(_at(resolver, site, node, guard=guard))
    return tuple(sorted(found, key=attrgetter("line", "column", "code", "text")))


def _at(resolver: Resolver, site: Site, node: nodes.NodeNG, *, guard: bool) -> Iterator[Finding]:
    try:
        resolver.budget.start_site()
        for finding in _check_of(site.kind)(resolver, site, node):
            lines = resolver.library.lines(resolver.library.path)
            line = lines[finding.line - 1] if finding.line <= len(lines) else ""
            yield replace(finding, column=in_characters(line, finding.column))
    except OutOfSteps:
        return
    except Exception:
        if not guard:
            raise
    finally:
        resolver.end_site()


def in_characters(line: str, column: int) -> int:
    """Return the ``column`` of ``line`` in characters, as flake8 counts, for that of a tree, which counts bytes."""
    return column if line.isascii() else len(line.encode()[:column].decode(errors="replace"))


def nodes_at(resolver: Resolver, sites: Iterable[Site]) -> dict[Position, nodes.NodeNG]:
    """Return the nodes of the linted file that ``sites`` stand for, by their positions."""
    positions = {site.position for site in sites}
    lines = {position.line for position in positions}
    found = {}
    for node in resolver.library.linted.nodes_on(sorted(lines)):
        if node.lineno in lines and isinstance(node, (nodes.Call, nodes.Name, nodes.Attribute, nodes.AssignAttr)):
            position = Position(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
            if position in positions:
                found[position] = node
    return found
