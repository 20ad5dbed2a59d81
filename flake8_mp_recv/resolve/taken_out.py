"""A callable in a container: the way from where it is put in to the calls of what is taken out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known import containers as known
from flake8_mp_recv.resolve import containers, forward, operands, rows
from flake8_mp_recv.resolve.lexical import ROWS, parameters
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, At, Frame, Operand, Path, Projection, Symbol, Take, Value

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_ITERATED: Final = (nodes.For, nodes.Comprehension)


@frozen
class _Kept:
    """A callable at the end of ``way`` into a container, and the ``row`` that it is taken out with, if it is in one."""

    way: Path
    row: tuple[Operand, ...] = ()

    def inside(self) -> _Kept:
        """Return where it is kept in what the first step of the way gives."""
        return replace(self, way=self.way[1:])


def calls_of_item(
    q: Resolver, container: nodes.NodeNG, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """Yield the arguments of the calls of ``node``, an item of ``container``, which is written out.

    It is called where it is launched with the container, or taken out of the name or attribute that holds that.
    """
    parent = container.parent
    if isinstance(parent, (nodes.Call, nodes.Keyword)):
        call = parent.parent if isinstance(parent, nodes.Keyword) else parent
        launcher = forward.launcher_of(q, call, q.ask(call.func, (), frame)) if isinstance(call, nodes.Call) else None
        launched = operands.launch(q, launcher, call, frame) if launcher is not None else None
        if launched is not None:
            yield from forward.through_wrapper(q, launched, node, hops)
    way: Path = (_place(q, container, node, frame),)
    items = container.elts if isinstance(container, ROWS) else []
    starred = any(isinstance(item, nodes.Starred) for item in items)
    row = tuple(Operand(item, frame) for item in items) if not starred else ()
    while isinstance(parent, (nodes.Tuple, nodes.List, nodes.Dict)):
        way = (_place(q, parent, container, frame), *way)
        container, parent = parent, parent.parent
    if isinstance(parent, (nodes.Assign, nodes.AnnAssign)):
        for target in parent.targets if isinstance(parent, nodes.Assign) else [parent.target]:
            yield from _assigned(q, target, _Kept(way, row), frame, hops)
    else:
        yield from _iterated(q, container, _Kept(way, row), frame, hops)


def calls_of_item_of(q: Resolver, use: nodes.NodeNG, node: nodes.NodeNG, hops: int) -> Iterator[Arguments]:
    """Yield the arguments of the calls of ``node``, an item of the container that ``use`` stands for."""
    container = node.parent
    way: Path = (_place(q, container, node, None),)
    while isinstance(container.parent, (nodes.Tuple, nodes.List, nodes.Dict)):
        way = (_place(q, container.parent, container, None), *way)
        container = container.parent
    yield from _taken(q, use, _Kept(way), None, hops)


def calls_of_entry(q: Resolver, entry: nodes.NodeNG, way: Path, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """Yield the arguments of the calls of what is put where ``way`` leads from ``entry``.

    An entry is like ``TABLE[key]``, or a container itself.
    """
    while isinstance(entry, nodes.Subscript):
        entry, way = entry.value, (_key(q, entry.slice, frame), *way)
    for use in forward.uses(q, entry):
        yield from _taken(q, use, _Kept(way), frame, hops)


def calls_of_added(
    q: Resolver, call: nodes.Call, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """Yield the arguments of the calls of ``node`` when ``call`` puts it into a container: ``hooks.append(node)``."""
    position, spread = known.ADDING.get(getattr(call.func, "attrname", ""), (0, True))
    if not spread and call.args[position : position + 1] == [node]:
        yield from calls_of_entry(q, call.func.expr, (Take.ITEM,), frame, hops)


def _place(q: Resolver, container: nodes.NodeNG, item: nodes.NodeNG, frame: Frame | None) -> Projection:
    """Return how ``item`` is taken out of a container that is written out."""
    if isinstance(container, nodes.Dict):
        for written, value in container.items:
            if value is item:
                return _key(q, written, frame)
        return Take.ELEMENT
    if not isinstance(container, ROWS):
        return Take.ITEM
    position: int = container.elts.index(item)
    starred = any(isinstance(before, nodes.Starred) for before in container.elts[:position])
    return Take.ITEM if starred else At(position)


def _key(q: Resolver, node: nodes.NodeNG, frame: Frame | None) -> Projection:
    return containers.key_of(q, node, frame) or Take.ITEM


def _fits(q: Resolver, asked: nodes.NodeNG, place: Projection, frame: Frame | None) -> bool:
    """Tell whether subscription with ``asked`` may give what is at ``place``; a place from the end may be any."""
    wanted = _key(q, asked, frame)
    if not isinstance(wanted, At) or not isinstance(place, At):
        return True
    return wanted == place or (isinstance(wanted.key, int) and wanted.key < 0)


def _assigned(q: Resolver, target: nodes.NodeNG, kept: _Kept, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """What ``target`` is assigned is the callable, or holds it."""
    if not kept.way:
        yield from forward.to_target(q, target, frame, hops)
    elif isinstance(target, ROWS):
        named = [item for position, item in enumerate(target.elts) if kept.way[0] == At(position)]
        starred = any(isinstance(item, nodes.Starred) for item in target.elts)
        for item in target.elts if starred or not named else named:
            for arguments in _assigned(q, item, kept.inside(), frame, hops):
                yield rows.of_row(q, arguments, target, kept.row) if len(kept.way) == 1 else arguments
    else:
        for use in forward.uses(q, target):
            yield from _taken(q, use, kept, frame, hops)


def _taken(q: Resolver, container: nodes.NodeNG, kept: _Kept, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """What is taken out of ``container``: by subscription, ``get``, ``values``, iteration or unpacking."""
    q.budget.spend()
    parent, place = container.parent, kept.way[0]
    if isinstance(parent, nodes.Subscript) and parent.value is container:
        if isinstance(parent.slice, nodes.Slice):
            yield from _taken(q, parent, replace(kept, way=(Take.ITEM, *kept.way[1:])), frame, hops)
        elif _fits(q, parent.slice, place, frame):
            yield from _item(q, parent, kept.inside(), frame, hops)
    elif isinstance(parent, nodes.Attribute) and isinstance(parent.parent, nodes.Call) and parent.parent.func is parent:
        call = parent.parent
        if parent.attrname in known.ITEM_METHODS:
            if not call.args or _fits(q, call.args[0], place, frame):
                yield from _item(q, call, kept.inside(), frame, hops)
        elif parent.attrname in known.VALUES_METHODS:
            yield from _iterated(q, call, kept, frame, hops)
        elif parent.attrname in known.ITEMS_METHODS:
            position = At(0 if place is Take.ELEMENT else 1)
            yield from _iterated(q, call, replace(kept, way=(place, position, *kept.way[1:])), frame, hops)
    elif isinstance(parent, nodes.Assign) and parent.value is container:
        for target in parent.targets:
            if isinstance(target, nodes.Tuple):
                yield from _assigned(q, target, kept, frame, hops - 1)
    elif not isinstance(place, At) or isinstance(place.key, int):
        yield from _iterated(q, container, kept, frame, hops)


def _item(q: Resolver, node: nodes.NodeNG, kept: _Kept, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """``node`` is the callable itself, or holds it."""
    if kept.way:
        yield from _taken(q, node, kept, frame, hops)
    else:
        yield from forward.calls_of(q, node, frame, hops)


def _iterated(q: Resolver, iterable: nodes.NodeNG, kept: _Kept, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """The container ``iterable`` is iterated over, perhaps by way of a call."""
    parent = iterable.parent
    if isinstance(parent, _ITERATED) and parent.iter is iterable:
        yield from _assigned(q, parent.target, kept.inside(), frame, hops)
    elif isinstance(parent, nodes.Call) and iterable in parent.args and hops > 0:
        for callee in q.ask(parent.func, (), frame):
            if isinstance(callee, Symbol):
                changed = _by_way_of(callee.name, parent, iterable, kept, frame)
                yield from _iterated(q, parent, changed, frame, hops - 1) if changed is not None else ()
            else:
                yield from _to_parameter(q, callee, parent, iterable, kept, frame, hops - 1)


def _by_way_of(name: str, call: nodes.Call, iterable: nodes.NodeNG, kept: _Kept, frame: Frame | None) -> _Kept | None:
    """Return where the callable is kept in what ``call`` of the function ``name`` makes of ``iterable``, or None."""
    position = call.args.index(iterable)
    place, *rest = kept.way
    if (name in known.COPIES and position == 0) or name in known.JOINED:
        return kept
    if name in known.ZIPPED:
        return _Kept((place, At(position), *rest), tuple(Operand(argument, frame, (place,)) for argument in call.args))
    if name == known.NUMBERED and position == 0:
        return replace(kept, way=(place, At(1), *rest))
    return None


def _to_parameter(
    q: Resolver, callee: Value, call: nodes.Call, container: nodes.NodeNG, kept: _Kept, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """The container is an argument of the project's own function: what that takes out of its parameter."""
    filled = forward.filled_parameter(q, callee, call, container, frame)
    if filled is not None:
        function, name, inner = filled
        for parameter in parameters(function.args):
            if parameter.name == name:
                yield from _assigned(q, parameter, kept, inner, hops)
