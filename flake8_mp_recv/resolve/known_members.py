"""What is known of the attributes of objects whose classes are no part of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Connection, Member, OriginKind, Path, Product, Symbol

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_object(q: Resolver, cls: str, name: str, node: nodes.NodeNG, path: Path) -> Answer:
    """Return the attribute ``name`` of an object of a class of multiprocessing."""
    if path:
        return NOTHING
    if cls in known.MANAGERS_OF_CONTAINERS and name in known.SHARED:
        return {Symbol(known.SHARED[name]): None}
    role = known.role(cls)
    if role is Role.LISTENER and name == "accept":
        return {Member(Product(cls, node), name): None}
    if role is Role.CONTEXT:
        member = known.of_context(name)
        return {Symbol(member): None} if member is not None else NOTHING
    if role in (Role.QUEUE, Role.SIMPLE_QUEUE) and name in known.QUEUE_ENDS:
        label = f"{cls.rpartition('.')[2]}.{name}"
        return q.made(Connection(q.origin(OriginKind.QUEUE, label, node)), node, label)
    if cls in known.PROXIES and name == known.PROXY_LOCAL:
        return {Product(f"{cls}.{name}", node): None}
    if cls in known.PROXY_LOCALS and name == known.PROXY_CONNECTION:
        label = ".".join([*cls.split(".")[-2:], name])
        return q.made(Connection(q.origin(OriginKind.CLIENT, label, node)), node, label)
    return NOTHING


def pipes_held(q: Resolver, cls: str, name: str, node: nodes.NodeNG, path: Path) -> Answer:
    """Return the ends of pipes that an object of a class outside the project is known to keep in an attribute."""
    if known.PIPES_HELD.get(cls) != name or len(path) > 1:
        return NOTHING
    if not path:
        return {Product("builtins.list", node): None}
    label = f"{cls.rpartition('.')[2]}.{name}"
    return q.made(Connection(q.origin(OriginKind.PIPE, label, node)), node, label)
