"""Calls that start a process, a thread or a task, and the endpoints of which they hand over an end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known import containers, launchers
from flake8_mp_recv.known.multiprocessing import Role, role
from flake8_mp_recv.resolve import attributes, classes, forward, operands
from flake8_mp_recv.review.places import Place, place_of, written
from flake8_mp_recv.review.reading import Watched
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    BoundMethod,
    Class,
    Connection,
    Function,
    Instance,
    Operand,
    Partial,
    Product,
    Symbol,
    Take,
    Value,
    then,
)

DEPTH: Final = 3
"""Containers and objects into which an end is followed: a list in an object that is handed over, say."""

MOST_ATTRIBUTES: Final = 40

_SHORT_NAMES: Final = frozenset(name.rpartition(".")[2] for name in launchers.SYMBOLS) | frozenset(launchers.METHODS)
_QUEUES: Final = (Role.QUEUE, Role.SIMPLE_QUEUE)


@frozen
class Launch:
    """A call that starts ``target`` in a ``kind``: process, thread or task; ``functions`` are where it may be defined.

    ``ends`` are the endpoints of which it gets an end.
    """

    kind: str
    target: str
    place: Place
    ends: tuple[Place, ...]
    functions: tuple[Place, ...] = ()


def launch_of(q: Watched, call: nodes.Call) -> Launch | None:
    """Return what ``call`` starts, or None when it starts nothing that gets an end."""
    name = last_name(call.func)
    if name in launchers.AT_ONCE or not (name[:1].isupper() or ((call.args or call.keywords) and name in _SHORT_NAMES)):
        return None
    found = _launch(q, call, name)
    return found if found is not None and found.ends else None


def _launch(q: Watched, call: nodes.Call, name: str) -> Launch | None:
    callees = q.ask(call.func)
    place = place_of(q, call)
    for callee in callees:
        if isinstance(callee, Class) and _is_process(q, callee):
            run = classes.own_method(q, callee, "run")
            if run is not None:
                made = Instance(callee, q.arguments(call, None))
                held = _unique(_held_by_object(q, made))
                return Launch("process", callee.node.name, place, held, (place_of(q, run.node),))
    launcher = forward.launcher_of(q, call, callees)
    found = operands.launch(q, launcher, call, None) if launcher is not None else None
    if found is None:
        return None
    target, arguments = found
    values = list(q.ask_operand(target))
    kind = _kind(name, callees)
    ends = [*_ends_of_arguments(q, arguments, DEPTH)]
    for value in values:
        if kind == "process" and isinstance(value, BoundMethod) and isinstance(value.receiver, Instance):
            ends += _held_by_object(q, value.receiver)
        else:
            ends += _held(q, value, DEPTH)
    functions = tuple(place for value in values for place in _defined(q, value))
    words = written(q, target.node, strings=q.shows_strings) if target.node is not None else "not known"
    return Launch(kind, words, place, _unique(ends), functions)


def _kind(name: str, callees: Iterable[Value]) -> str:
    if name.endswith(launchers.IN_THREADS):
        return "thread"
    # gevent and eventlet have a spawn(), too.
    spawned = name == "spawn" and any(isinstance(v, Symbol) and v.name == launchers.SPAWN for v in callees)
    return "process" if name.endswith(launchers.IN_PROCESSES) or spawned else "task"


def _is_process(q: Watched, cls: Class) -> bool:
    return any(role(base.name) is Role.PROCESS for base in classes.symbols(q, cls))


def last_name(node: nodes.NodeNG) -> str:
    """Return the last name of a callee as it is written; empty when it has none."""
    return str(getattr(node, "attrname", None) or getattr(node, "name", ""))


def _unique(ends: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(ends))


def _defined(q: Watched, value: Value) -> Iterator[Place]:
    while isinstance(value, Partial):
        value = value.callee
    function = value.function if isinstance(value, BoundMethod) else value
    if isinstance(function, Function):
        yield place_of(q, function.node)


# The ends that something holds


def _ends_of_arguments(q: Watched, arguments: Arguments, depth: int) -> Iterator[Place]:
    operands = [*arguments.positional, *(operand for _, operand in arguments.keywords)]
    for operand in operands:
        yield from _ends_of(q, operand, depth)
    for spread, take in ((arguments.star, Take.ELEMENT), (arguments.double_star, Take.ITEM)):
        if spread is not None:
            yield from _ends_of(q, Operand(spread.node, spread.frame, then(spread.path, (take,))), depth)


def _ends_of(q: Watched, operand: Operand, depth: int) -> Iterator[Place]:
    if depth <= 0:
        return
    answer: Answer = q.ask_operand(operand)
    for value in answer:
        yield from _held(q, value, depth)
    if any(isinstance(value, Product) and value.name in containers.HOLDERS for value in answer):
        inside = Operand(operand.node, operand.frame, then(operand.path, (Take.ITEM,)))
        yield from _ends_of(q, inside, depth - 1)


def _held(q: Watched, value: Value, depth: int) -> Iterator[Place]:
    if isinstance(value, Connection) and value.origin.endpoint is not None:
        yield place_of(q, value.origin.endpoint)
    elif isinstance(value, Product) and isinstance(value.node, nodes.Call) and role(value.name) in _QUEUES:
        yield place_of(q, value.node)
    elif isinstance(value, BoundMethod):
        yield from _held(q, value.receiver, depth)
    elif isinstance(value, Partial):
        yield from _held(q, value.callee, depth)
        yield from _ends_of_arguments(q, value.arguments, depth - 1)
    elif isinstance(value, Instance) and value.arguments is not None and depth > 0:
        yield from _ends_of_arguments(q, value.arguments, depth - 1)


def _held_by_object(q: Watched, value: Instance) -> Iterator[Place]:
    """Yield the ends that an object was made with, and those that its methods give it."""
    yield from _held(q, value, DEPTH)
    for base in classes.mro(q, value.cls):
        if isinstance(base, Class):
            names = q.scopes(base.node).attributes_of(base.node)
            for name in names[:MOST_ATTRIBUTES]:
                for path in ((), (Take.ITEM,)):
                    for held in attributes.of_value(q, value, name, path, base.node):
                        if isinstance(held, (Connection, Product)):
                            yield from _held(q, held, 1)
