"""MPR073: ``recv()`` on a connection."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv import rules
from flake8_mp_recv.checks.origins import described, trusted, worst_first
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.gate import Site
from flake8_mp_recv.known.multiprocessing import Role, role
from flake8_mp_recv.resolve import receivers
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Answer, Connection, OriginKind, Symbol, has_connection

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

CODE = "MPR073"


def call(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``conn.recv()``."""
    yield from _reported(resolver, site, node, resolver.ask_receiver(node.func.expr))


def bound(resolver: Resolver, site: Site, node: nodes.Attribute) -> Iterator[Finding]:
    """``conn.recv`` that is handed on or kept, ``Connection.recv`` too."""
    answer = resolver.ask_receiver(node.expr)
    yield from _reported(resolver, site, node, _of_class(resolver, answer, node) or answer, variant="bound")


def of_class(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``Connection.recv(conn)``."""
    unbound = _of_class(resolver, resolver.ask(node.func.expr), node)
    if unbound:
        receiver = resolver.ask_receiver(node.args[0])
        known = has_connection(receiver)
        yield from _reported(resolver, site, node, receiver if known else unbound)


def by_name(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``getattr(conn, "recv")``."""
    called = isinstance(node.parent, nodes.Call) and node.parent.func is node
    yield from _reported(resolver, site, node, resolver.ask_receiver(node.args[0]), variant="" if called else "bound")


def _of_class(resolver: Resolver, answer: Answer, node: nodes.NodeNG) -> Answer:
    if any(isinstance(value, Symbol) and role(value.name) is Role.CONNECTION for value in answer):
        origin = resolver.origin(OriginKind.ANNOTATION, "Connection.recv", node)
        return resolver.made(Connection(origin), node, "Connection.recv")
    return {}


def _reported(
    resolver: Resolver, site: Site, node: nodes.NodeNG, answer: Answer, variant: str = ""
) -> Iterator[Finding]:
    answer = receivers.connections(resolver, answer, node)
    connections = [value for value in answer if isinstance(value, Connection)]
    origins = worst_first(value.origin for value in connections)
    chosen = next((origin for origin in origins if not trusted(resolver.options, origin)), None)
    if chosen is None:
        return
    trail = answer[Connection(chosen)]
    yield Finding(
        site.position.line,
        site.position.column,
        CODE,
        rules.message(CODE, variant=variant, origin=described(resolver, chosen)),
        tuple(trail) if trail is not None else (),
        tuple(origins),
    )
