"""MPR901 and MPR902: questions of the audit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv import rules
from flake8_mp_recv.checks.origins import described, trusted
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.gate import Site
from flake8_mp_recv.known.multiprocessing import Role, role
from flake8_mp_recv.resolve import attributes, classes
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Instance, Origin, OriginKind, Product, Symbol, Value

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

GET = "MPR901"
UNKNOWN = "MPR902"
_QUEUES = frozenset({Role.QUEUE, Role.SIMPLE_QUEUE})


def queue_get(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``queue.get()`` of a multiprocessing queue."""
    for value in resolver.ask(node.func.expr):
        origin = _queue(resolver, value, node)
        if origin is not None and not trusted(resolver.options, origin):
            text = rules.message(GET, origin=described(resolver, origin))
            yield Finding(site.position.line, site.position.column, GET, text, origins=(origin,))
            return


def _queue(q: Resolver, value: Value, node: nodes.NodeNG) -> Origin | None:
    """Return where a multiprocessing queue was made, or None for anything else."""
    if isinstance(value, Product) and role(value.name) in _QUEUES:
        label = value.name.rpartition(".")[2]
        if isinstance(value.node, nodes.Call):
            return q.origin(OriginKind.QUEUE, f"{label}()", value.node)
        return q.origin(OriginKind.ANNOTATION, f"annotation {label}", value.node or node)
    if isinstance(value, Product) and value.name == "builtins.super":
        above = attributes.of_super(q, value, node.func.attrname, ())
        if any(isinstance(each, Symbol) and role(each.name.rpartition(".")[0]) in _QUEUES for each in above):
            return q.origin(OriginKind.QUEUE, "super()", node)
    if not isinstance(value, Instance) or classes.own_method(q, value.cls, node.func.attrname) is not None:
        return None
    if not any(role(base.name) in _QUEUES for base in classes.symbols(q, value.cls)):
        return None
    made = value.arguments.call if value.arguments is not None else value.cls.node
    return q.origin(OriginKind.QUEUE, f"{value.cls.node.name}()", made)


def unknown_receiver(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``link.recv()`` where nothing tells what ``link`` is."""
    if not resolver.ask(node.func.expr):
        yield Finding(site.position.line, site.position.column, UNKNOWN, rules.message(UNKNOWN))
