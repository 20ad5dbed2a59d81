"""What a call opens: its kind, address and key, and who can reach it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from flake8_mp_recv.checks import addresses, keys
from flake8_mp_recv.checks import endpoints as opening
from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known import endpoints as known
from flake8_mp_recv.known.addresses import Reach
from flake8_mp_recv.known.multiprocessing import Role, role
from flake8_mp_recv.resolve import classes
from flake8_mp_recv.review.boundaries import Boundary, KeyState, Kind
from flake8_mp_recv.review.places import Place, place_of, shown, written
from flake8_mp_recv.review.reading import Watched
from flake8_mp_recv.review.unknown import gaps
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Arguments,
    At,
    Class,
    Instance,
    Literal,
    Member,
    Operand,
    Origin,
    OriginKind,
    Partial,
    Product,
    Symbol,
    Value,
)

PRIVATE: Final = "a private default"


@frozen
class Key:
    """An endpoint's key: what is known of it, in words, and the place that it stands at or comes from."""

    state: KeyState
    text: str
    place: Place | None = None


@frozen
class Address:
    """An endpoint's address as far as it is known, and its family."""

    text: str
    family: str | None = None


@frozen
class Endpoint:
    """One endpoint. ``through`` is the call in a constructor of the project that opens it, if it is not its own."""

    kind: Kind
    place: Place
    label: str
    boundary: Boundary
    key: Key
    address: Address | None = None
    through: Place | None = None


_NO_KEY: Final = Key(KeyState.NONE, "no key: only who inherits an end can write")
_OF_ROLE: Final[Mapping[Role, Kind]] = MappingProxyType(
    {
        Role.PIPE: Kind.PIPE,
        Role.QUEUE: Kind.QUEUE,
        Role.SIMPLE_QUEUE: Kind.QUEUE,
        Role.LISTENER: Kind.LISTENER,
        Role.CLIENT: Kind.CLIENT,
        Role.MANAGER: Kind.MANAGER,
        Role.STARTED_MANAGER: Kind.MANAGER,
    }
)


def opened_by(q: Watched, call: nodes.Call) -> Endpoint | None:
    """Return what ``call`` opens, or None when it opens nothing that is known."""
    arguments = q.arguments(call, None)
    found = [endpoint for callee in q.ask(call.func) for endpoint in _opened(q, callee, arguments, call)]
    return min(found, key=lambda endpoint: endpoint.boundary.rank, default=None)


def of_origin(q: Watched, origin: Origin) -> Endpoint:
    """Return the endpoint that a connection comes from: what its call opens, or what the annotation leaves open."""
    node = origin.endpoint
    assert node is not None
    found = opened_by(q, node) if isinstance(node, nodes.Call) else None
    if found is not None:
        return found
    if origin.kind is OriginKind.QUEUE or (origin.kind is OriginKind.ANNOTATION and origin.label.endswith("Queue")):
        return Endpoint(Kind.QUEUE, place_of(q, node), origin.label, Boundary.CHILDREN, _NO_KEY)
    kind = {OriginKind.ANNOTATION: Kind.ANNOTATION, OriginKind.PIPE: Kind.CONNECTION}.get(
        origin.kind, Kind[origin.kind.name]
    )
    text = "who opened it is not in sight"
    return Endpoint(kind, place_of(q, node), origin.label, Boundary.UNKNOWN, Key(KeyState.GIVEN, text))


def _opened(q: Watched, callee: Value, arguments: Arguments, call: nodes.Call) -> Iterator[Endpoint]:
    place = place_of(q, call)
    for found in opening.opened(q, callee, arguments):
        if found.role in _OF_ROLE:
            yield _described(q, found, place, call)
    while isinstance(callee, Partial):
        callee = callee.callee
    if isinstance(callee, Symbol):
        yield from _of_symbol(q, callee, place)
    elif isinstance(callee, Class):
        yield from _of_class(q, callee, arguments, place, call)


def _of_symbol(q: Watched, callee: Symbol, place: Place) -> Iterator[Endpoint]:
    found = role(callee.name)
    label = f"{callee.name.rpartition('.')[2]}()"
    if found in (Role.PIPE, Role.QUEUE, Role.SIMPLE_QUEUE):
        yield Endpoint(_OF_ROLE[found], place, label, Boundary.CHILDREN, _NO_KEY)
    elif found is Role.STARTED_MANAGER:
        key = Key(KeyState.PROCESS, "the process's own random key")
        yield Endpoint(Kind.MANAGER, place, label, Boundary.CHILDREN, key, Address(PRIVATE))


def _of_class(q: Watched, cls: Class, arguments: Arguments, place: Place, call: nodes.Call) -> Iterator[Endpoint]:
    """A class of the project: a queue's subclass, or one whose constructor opens a listener, client or manager."""
    label = f"{cls.node.name}()"
    if any(role(base.name) in (Role.QUEUE, Role.SIMPLE_QUEUE) for base in classes.symbols(q, cls)):
        yield Endpoint(Kind.QUEUE, place, label, Boundary.CHILDREN, _NO_KEY)
        return
    init = classes.own_method(q, cls, "__init__")
    if init is None or not isinstance(init.node, nodes.FunctionDef):
        return
    frame = q.frame(init.node, arguments, Instance(cls, arguments), init.env)
    for node in q.scopes(init.node).loads("__init__"):
        up = node.parent
        if isinstance(up, nodes.Call) and up.func is node and up.scope() is init.node:
            for callee in q.ask(node, (), frame):
                for found in opening.opened(q, callee, q.arguments(up, frame)):
                    if found.role in _OF_ROLE:
                        inner = _described(q, found, place, call)
                        yield Endpoint(
                            inner.kind, place, label, inner.boundary, inner.key, inner.address, place_of(q, up)
                        )


def _described(q: Watched, found: opening.Endpoint, place: Place, call: nodes.Call) -> Endpoint:
    takes = known.OPENINGS[found.role]
    given = keys.handed_over(found.arguments, takes.address, "address") if takes.address is not None else []
    key = _key(q, found)
    peer = found.role is Role.CLIENT or (found.role is Role.MANAGER and addresses.connects(q, call))
    boundary, text = _reached(q, given, peer=peer)
    family = _family(q, found, given)
    if family == "AF_INET" and text == PRIVATE:
        text = "('127.0.0.1', any free port)"
    if found.role is Role.MANAGER and text == PRIVATE and key.state is KeyState.PROCESS:
        boundary = Boundary.CHILDREN
    label = f"{found.name.rpartition('.')[2]}()"
    return Endpoint(_OF_ROLE[found.role], place, label, boundary, key, Address(text, family))


# Addresses


def _reached(q: Watched, given: list[Operand], *, peer: bool) -> tuple[Boundary, str]:
    """Return who can reach an address, or for a ``peer`` who can be there, and the address as it is known."""
    if not given:
        return Boundary.MACHINE, PRIVATE
    hosts = [host for operand in given for host in addresses.hosts_of(q, operand)]
    wholes = [value for operand in given for value in q.ask_operand(operand)]
    if not hosts:
        return _of_another(q, wholes) or (Boundary.UNKNOWN, _as_written(q, given))
    texts = [_text(q, host, given) for host in hosts if host.written]
    by_caller = any(not isinstance(operand.node, nodes.Const) for operand in given)
    texts += [_of_whole(value, by_caller=by_caller) for value in wholes if isinstance(value, Literal)]
    boundary = Boundary.NETWORK if any(_is_remote(host, peer=peer) for host in hosts) else Boundary.MACHINE
    return boundary, " or ".join(dict.fromkeys(texts)) or _as_written(q, given)


def _is_remote(host: addresses.Host, *, peer: bool) -> bool:
    if peer:
        return host.reach is Reach.ELSEWHERE and not host.own
    return host.reach is not Reach.HERE


def _of_another(q: Watched, wholes: list[Value]) -> tuple[Boundary, str] | None:
    """``Client(listener.address)``: the address of an endpoint of this program."""
    for value in wholes:
        if isinstance(value, Member) and value.name == "address" and isinstance(value.owner, Product):
            node = value.owner.node
            if isinstance(node, nodes.Call):
                other = opened_by(q, node)
                if other is not None and other.address is not None:
                    return other.boundary, f"{other.address.text}, of {other.label} at {q.file(node)}:{node.lineno}"
    return None


def _text(q: Watched, host: addresses.Host, given: list[Operand]) -> str:
    ports = {
        value.value
        for operand in given
        for value in q.ask_operand(operand, (At(1),))
        if isinstance(value, Literal) and isinstance(value.value, int)
    }
    port = str(next(iter(ports))) if len(ports) == 1 else "port not known" if not ports else "several ports"
    name = repr(host.node.value) if isinstance(host.node, nodes.Const) else host.written
    return f"({name}, {port})"


def _of_whole(value: Literal, *, by_caller: bool) -> str:
    if value.value:
        return shown(repr(value.value))
    return f"{PRIVATE}, unless a caller gives another" if by_caller else PRIVATE


def _as_written(q: Watched, given: list[Operand]) -> str:
    return " or ".join(written(q, operand.node) for operand in given if operand.node is not None) or "not known"


def _family(q: Watched, found: opening.Endpoint, given: list[Operand]) -> str | None:
    """Return the family as it is given, or else as multiprocessing takes it from the address."""
    if found.role is not Role.MANAGER:
        for operand in keys.handed_over(found.arguments, 1, "family"):
            for value in q.ask_operand(operand):
                if isinstance(value, Literal) and isinstance(value.value, str):
                    return value.value
    for operand in given:
        if isinstance(operand.node, nodes.Tuple) and operand.node.elts and not operand.path:
            return "AF_INET"
        if q.ask_operand(operand, (At(0),)):
            return "AF_INET"
        for value in q.ask_operand(operand):
            if isinstance(value, Literal) and isinstance(value.value, str) and value.value:
                return "AF_PIPE" if value.value.startswith("\\\\") else "AF_UNIX"
    return None


# Keys


def _key(q: Watched, found: opening.Endpoint) -> Key:
    given = keys.handed_over(found.arguments, known.OPENINGS[found.role].authkey, "authkey")
    if found.name in known.WITHOUT_KEYS:
        return Key(KeyState.ABSENT, f"{found.name.rpartition('.')[2]} takes none")
    if keys.missing(q, found.role, given) is not None:
        return Key(KeyState.ABSENT, "absent" if not given else "empty or None")
    for operand in given:
        for literal in keys.literals(q, q.ask_operand(operand)):
            place = place_of(q, literal.node)
            return Key(KeyState.HARD_CODED, "written in the source", place)
    if not given or (found.role is Role.MANAGER and _is_none(given)):
        return Key(KeyState.PROCESS, "the process's own random key")
    return _from_elsewhere(q, given)


def _is_none(given: list[Operand]) -> bool:
    return all(isinstance(operand.node, nodes.Const) and operand.node.value is None for operand in given)


def _from_elsewhere(q: Watched, given: list[Operand]) -> Key:
    """Return where a key comes from that does not stand in the source: the call or variable it is taken from."""
    for operand in given:
        for value in q.ask_operand(operand):
            node = value.node if isinstance(value, Product) else None
            if isinstance(node, nodes.Call):
                return Key(KeyState.GIVEN, f"from {written(q, node)}", place_of(q, node))
        if operand.node is not None:
            for gap in gaps(q, operand.node):
                return Key(KeyState.GIVEN, f"from {gap.text}", gap.place)
            return Key(KeyState.GIVEN, f"from {written(q, operand.node)}", place_of(q, operand.node))
    return Key(KeyState.GIVEN, "given, from where is not known")
