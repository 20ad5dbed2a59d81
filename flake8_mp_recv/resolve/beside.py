"""What is taken out of the same row as a callable: ``for fn, conn in jobs: fn(conn)`` uses no two rows at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known.containers import REGISTERED, REGISTERING, SELECTOR_KEY
from flake8_mp_recv.resolve import classes, containers, names, operands
from flake8_mp_recv.resolve.lexical import ROWS
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    At,
    Frame,
    Instance,
    Operand,
    Path,
    Product,
    Record,
    Value,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_Items: TypeAlias = "Mapping[str | At, Operand]"
"""What one row holds, by attribute or key."""


@frozen
class _Place:
    """Where something is taken out: at ``key`` of the rows that ``way`` leads to from ``base``, into ``target``."""

    base: nodes.NodeNG
    key: str | At
    way: Path = ()
    target: nodes.NodeNG | None = None

    def key_of(self, node: nodes.NodeNG) -> str | At | None:
        """Return where the same row holds what ``node`` names, or None."""
        if isinstance(node, nodes.Name) and self.target is not None:
            return next((At(i) for i, item in enumerate(self.target.elts) if _named(item) == node.name), None)
        owner = _owner(node)
        return _key(node) if owner is not None and not self.way and _same(owner, self.base) else None

    def tells(self, node: nodes.NodeNG) -> bool:
        """Tell whether ``node`` depends on which row it is."""
        return self.key_of(node) is not None or (not self.way and _same(node, self.base))


def rows(
    q: Resolver, callee: nodes.NodeNG, found: Answer, arguments: Arguments, *, same: str | None
) -> Iterator[tuple[Answer, Arguments]]:
    """Yield what ``callee`` can be, with ``arguments`` as they are then.

    Where no argument depends on the row that the callee is taken out of, that is ``found`` with all of them; else it is
    each row for itself, as far as they are known. The name ``same`` stands for one object alone.
    """
    ways = [_around(q, place, same) for place in _places(q, callee)]
    places = [place for around in ways for place in around]
    if not any(
        place.tells(part) for given in operands.all_of(arguments) for part in _parts(given.node) for place in places
    ):
        yield found, arguments
        return
    known = (row for around in ways if around for row in _rows(q, around, arguments.frame))
    for number, row in enumerate(known):
        held = row[0][1].get(row[0][0].key)
        if held is not None:
            key = (arguments, callee, number)
            yield q.ask_operand(held), q.intern_arguments(key, partial(_put, arguments, row))


def _places(q: Resolver, node: nodes.NodeNG) -> Iterator[_Place]:
    """Yield where ``node`` is taken out, by itself or by what is assigned to the name that it is."""
    owner, key = _owner(node), _key(node)
    if owner is not None and key is not None:
        yield _Place(owner, key)
    for binding in names.definitions(q, node) if isinstance(node, nodes.Name) else ():
        if binding.kind in (BindingKind.ASSIGN, BindingKind.ITERATE) and binding.value is not None:
            last, target = binding.path[-1] if binding.path else None, binding.node.parent
            if isinstance(last, At) and isinstance(target, ROWS):
                yield _Place(binding.value, last, binding.path[:-1], target)
            elif last is None and _owner(binding.value) is not None:
                yield from _places(q, binding.value)


def _around(q: Resolver, place: _Place | None, same: str | None) -> list[_Place]:
    """Return a place, that at which its rows are taken out themselves, and so on, up to the object ``same``."""
    found: list[_Place] = []
    while place is not None and place not in found and getattr(place.base, "name", None) != (same or ""):
        found.append(place)
        beyond = _places(q, place.base) if not place.way and _owner(place.base) is not None else iter(())
        place = next(beyond, None)
    return found


def _owner(node: nodes.NodeNG) -> nodes.NodeNG | None:
    return node.expr if isinstance(node, nodes.Attribute) else node.value if isinstance(node, nodes.Subscript) else None


def _key(node: nodes.NodeNG) -> str | At | None:
    if isinstance(node, nodes.Attribute):
        name: str = node.attrname
        return name
    return containers.written_key(node.slice) if isinstance(node, nodes.Subscript) else None


def _named(item: nodes.NodeNG) -> str | None:
    return item.name if isinstance(item, nodes.AssignName) else None


def _same(one: nodes.NodeNG, other: nodes.NodeNG) -> bool:
    return type(one) is type(other) and bool(one.as_string() == other.as_string())


def _parts(node: nodes.NodeNG | None) -> Iterator[nodes.NodeNG]:
    """Yield an expression and all inside it."""
    if node is not None:
        yield node
        for child in node.get_children():
            yield from _parts(child)


def _rows(q: Resolver, around: list[_Place], frame: Frame | None) -> Iterator[tuple[tuple[_Place, _Items], ...]]:
    """Yield the rows, each with those that it is taken out of itself."""
    place, *outer = around
    for beyond in _rows(q, outer, frame) if outer else [()]:
        held = beyond[0][1].get(outer[0].key) if beyond else None
        for value in q.ask_operand(held or Operand(place.base, frame), place.way):
            for items in _items(q, value):
                yield ((place, items), *beyond)


def _items(q: Resolver, value: Value) -> Iterator[_Items]:
    """Yield what stands in a row that is known: in one that is written out, a record, a selector's key."""
    if isinstance(value, Product) and isinstance(value.node, ROWS):
        if not any(isinstance(item, nodes.Starred) for item in value.node.elts):
            yield {At(i): Operand(item, value.frame) for i, item in enumerate(value.node.elts)}
    elif isinstance(value, Product) and isinstance(value.node, nodes.Dict):
        keys = [(containers.written_key(key), item) for key, item in value.node.items]
        yield {key: Operand(item, value.frame) for key, item in keys if key is not None}
    elif isinstance(value, Product) and value.name == SELECTOR_KEY and isinstance(value.node, nodes.Call):
        yield from _registered(q, value.node.func.expr, value.frame)
    elif isinstance(value, Record):
        yield _fields(value.fields, value.arguments)
    elif isinstance(value, Instance) and value.arguments is not None and classes.takes_fields(q, value.cls):
        yield _fields(classes.fields(q, value.cls), value.arguments)


def _fields(names_of_fields: Sequence[str], arguments: Arguments) -> _Items:
    found: dict[str | At, Operand] = {}
    for position, name in enumerate(names_of_fields):
        given = operands.keyword(arguments, name) or operands.positional(arguments, position)
        if given is not None:
            found[name] = found[At(position)] = given
    return found


def _registered(q: Resolver, selector: nodes.NodeNG, frame: Frame | None) -> Iterator[_Items]:
    """Yield what the module registers with a selector, one call after the other."""
    scopes = q.scopes(selector)
    meant = q.ask(selector, (), frame)
    for method in sorted(REGISTERING):
        for node in scopes.loads(method):
            call = node.parent
            if isinstance(call, nodes.Call) and call.func is node and not meant.keys().isdisjoint(q.ask(node.expr)):
                arguments = q.arguments(call, None)
                given = {
                    name: operands.keyword(arguments, name) or operands.positional(arguments, position)
                    for name, position in REGISTERED.items()
                }
                yield {name: operand for name, operand in given.items() if operand is not None}


def _put(arguments: Arguments, row: tuple[tuple[_Place, _Items], ...]) -> Arguments:
    """Return ``arguments`` with what comes out of the row as it stands there, and nothing else that depends on it."""

    def put(given: Operand) -> Operand:
        for place, items in row:
            key = place.key_of(given.node) if given.node is not None else None
            if key is not None:
                held = items.get(key)
                return replace(held, path=(*held.path, *given.path)) if held is not None else Operand(None)
        if any(place.tells(part) for part in _parts(given.node) for place, _ in row):
            return Operand(None)
        return given

    return operands.each(arguments, put)
