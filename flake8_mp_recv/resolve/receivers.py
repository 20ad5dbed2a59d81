"""Receivers that are no connection themselves: objects of its subclasses, and those that hand out its ``recv``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import attributes, calls, classes, instances
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Class,
    Connection,
    Instance,
    Member,
    OriginKind,
    Product,
    Symbol,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def connections(q: Resolver, answer: Answer, node: nodes.NodeNG) -> Answer:
    """Return ``answer`` with objects that inherit ``recv()`` from a connection class made connections."""
    receiver = getattr(node.func if isinstance(node, nodes.Call) else node, "expr", None)
    if receiver is not None and calls.is_coroutine(q, receiver):
        return NOTHING
    found = []
    for value in answer:
        if isinstance(value, Product) and value.name == "builtins.super":
            inherited = attributes.of_super(q, value, "recv", ())
            is_connection = any(
                isinstance(v, Symbol) and known.role(v.name.rpartition(".")[0]) is Role.CONNECTION for v in inherited
            )
        else:
            is_connection = isinstance(value, Instance) and _inherits_recv(q, value.cls)
            found.append(_behind_getattr(q, value, node) if isinstance(value, Instance) else NOTHING)
        if is_connection:
            cls = value.cls.node.name if isinstance(value, Instance) else "super"
            origin = q.origin(OriginKind.ANNOTATION, f"{cls}()", node)
            found.append(q.made(Connection(origin), node, "an object of a subclass of Connection"))
    return union([answer, *found]) if found else answer


def _behind_getattr(q: Resolver, value: Instance, node: nodes.NodeNG) -> Answer:
    """Return the connections whose ``recv`` a wrapper without one of its own hands out."""
    if classes.has(q, value.cls, "recv"):
        return NOTHING
    handed_out = instances.delegated(q, value, "recv", (), node)
    return {
        member.owner: trail
        for member, trail in handed_out.items()
        if isinstance(member, Member) and isinstance(member.owner, Connection) and member.name == "recv"
    }


def _inherits_recv(q: Resolver, cls: Class) -> bool:
    if classes.has(q, cls, "recv"):
        return False
    return any(known.role(base.name) is Role.CONNECTION for base in classes.symbols(q, cls))
