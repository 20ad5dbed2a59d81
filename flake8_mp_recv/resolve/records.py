"""Dataclasses' fields and copies, ``namedtuple``, the ``operator`` module's getters, and weak references."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flake8_mp_recv.known import records as known
from flake8_mp_recv.known.launchers import REFERENCES
from flake8_mp_recv.resolve import literals, operands
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    Instance,
    Operand,
    Path,
    Product,
    Record,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def called(q: Resolver, callee: Product, arguments: Arguments, path: Path) -> Answer:
    """Return what calling an object of a known class gives: of ``namedtuple(..)``, ``itemgetter(0)``, ``ref(conn)``."""
    if not isinstance(callee.node, nodes.Call):
        return NOTHING
    if callee.name in known.NAMED_TUPLES:
        record = Record(field_names(q, callee), arguments)
        return _item(q, record, path) if path else {record: None}
    held = callee.node.args[:1]
    if callee.name in REFERENCES and held:
        return q.ask(held[0], path, callee.frame)
    first = operands.positional(arguments, 0)
    if callee.name == "operator.itemgetter" and first is not None and len(callee.node.args) == 1:
        keys = literals.known(q.ask(callee.node.args[0], (), callee.frame))
        return union(q.ask_operand(first, (At(key.value), *path)) for key in keys)
    if callee.name == "operator.attrgetter" and first is not None and len(callee.node.args) == 1:
        dotted = literals.known(q.ask(callee.node.args[0], (), callee.frame))
        return union(_got(q, first, str(name.value).split("."), path, arguments.call) for name in dotted)
    return NOTHING


def _got(q: Resolver, operand: Operand, names: Sequence[str], path: Path, node: nodes.NodeNG) -> Answer:
    """Return what is looked up on ``operand`` by one name after the other."""
    found = q.ask_operand(operand)
    for place, name in enumerate(names, start=1):
        way = path if place == len(names) else ()
        found = union(q.attribute(value, name, way, node) for value in found)
    return found


def field_names(q: Resolver, made: Product) -> tuple[str, ...]:
    """Return the names of the fields of the class that ``namedtuple(...)`` makes."""
    node, frame = made.node, made.frame
    if not isinstance(node, nodes.Call) or len(node.args) < 2:
        return ()
    names: list[str] = []
    spec = node.args[1]
    if isinstance(spec, (nodes.List, nodes.Tuple)):
        for item in spec.elts:
            name = item.elts[0] if isinstance(item, (nodes.Tuple, nodes.List)) and item.elts else item
            names += [str(literal.value) for literal in literals.known(q.ask(name, (), frame))]
    else:
        for literal in literals.known(q.ask(spec, (), frame)):
            names += str(literal.value).replace(",", " ").split()
    return tuple(names)


def attribute(q: Resolver, record: Record, name: str, path: Path) -> Answer:
    """Return what the field ``name`` of a named tuple was given, or what ``path`` takes out of it."""
    if name not in record.fields:
        return NOTHING
    operand = operands.keyword(record.arguments, name) or operands.positional(
        record.arguments, record.fields.index(name)
    )
    return q.ask_operand(operand, path) if operand is not None else NOTHING


def _item(q: Resolver, record: Record, path: Path) -> Answer:
    head, rest = path[0], path[1:]
    if isinstance(head, At) and isinstance(head.key, int):
        if -len(record.fields) <= head.key < len(record.fields):
            return attribute(q, record, record.fields[head.key], rest)
        return NOTHING
    return union(attribute(q, record, name, rest) for name in record.fields)


def replaced(q: Resolver, record: Record, arguments: Arguments, path: Path) -> Answer:
    """Return ``record._replace(...)``."""
    copy = Record(record.fields, _with_changes(q, record.arguments, arguments))
    return _item(q, copy, path) if path else {copy: None}


def with_changes(q: Resolver, answer: Answer, changes: Arguments) -> Answer:
    """Return the objects of an answer, made again with other arguments."""
    return {
        Instance(value.cls, _with_changes(q, value.arguments, changes)): trail
        for value, trail in answer.items()
        if isinstance(value, Instance)
    }


def _with_changes(q: Resolver, made: Arguments | None, changes: Arguments) -> Arguments:
    if made is None:
        return q.intern_arguments(
            (changes, "alone"), lambda: Arguments(changes.call, changes.frame, (), changes.keywords)
        )
    return q.intern_arguments(
        (made, changes, "changed"),
        lambda: Arguments(
            made.call, made.frame, made.positional, (*changes.keywords, *made.keywords), made.star, made.double_star
        ),
    )
