"""A callable in a container: the way from where it is put in to the calls of what is taken out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import containers as known
from flake8_mp_recv.resolve import forward, mentions, operands
from flake8_mp_recv.resolve.lexical import scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, At, Frame, Path, Projection, Symbol, Take

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_ITERATED = (nodes.For, nodes.Comprehension)


def calls_of_item(
    q: Resolver, container: nodes.NodeNG, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """Yield the arguments of the calls of ``node``, an item of a container that is written out: where it is launched
    with it, or taken out of the name or attribute that it is assigned to."""
    parent = container.parent
    if isinstance(parent, (nodes.Call, nodes.Keyword)):
        call = parent.parent if isinstance(parent, nodes.Keyword) else parent
        launcher = forward.launcher_of(q, call, q.ask(call.func, (), frame)) if isinstance(call, nodes.Call) else None
        launched = operands.launch(q, launcher, call, frame) if launcher is not None else None
        if launched is not None:
            yield from forward.through_wrapper(q, launched, node, hops)
    way: Path = (_place(container, node),)
    while isinstance(parent, (nodes.Tuple, nodes.List, nodes.Dict)):
        way = (_place(parent, container), *way)
        container, parent = parent, parent.parent
    if isinstance(parent, (nodes.Assign, nodes.AnnAssign)):
        for target in parent.targets if isinstance(parent, nodes.Assign) else [parent.target]:
            yield from _assigned(q, target, way, frame, hops)
    else:
        yield from _iterated(q, container, way[1:], frame, hops)


def calls_of_entry(
    q: Resolver, container: nodes.NodeNG, place: Projection, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """Yield the arguments of the calls of what is put into ``container``, a name or attribute, at ``place``."""
    if isinstance(container, nodes.Name):
        scope = q.scopes(container).owner_at(container.name, scope_of(container))
        for use in mentions.of_name(q, scope, container.name) if scope is not None else ():
            yield from _taken(q, use, (place,), frame, hops)
    elif isinstance(container, nodes.Attribute):
        for use in forward.uses_of_attribute(q, container):
            yield from _taken(q, use, (place,), frame, hops)


def calls_of_added(
    q: Resolver, call: nodes.Call, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """Yield the arguments of the calls of ``node`` when ``call`` puts it into a container: ``hooks.append(node)``."""
    position, spread = known.ADDING.get(getattr(call.func, "attrname", ""), (0, True))
    if not spread and call.args[position : position + 1] == [node]:
        yield from calls_of_entry(q, call.func.expr, Take.ITEM, frame, hops)


def _place(container: nodes.NodeNG, item: nodes.NodeNG) -> Projection:
    """Return how ``item`` is taken out of a container that is written out."""
    if isinstance(container, nodes.Dict):
        for written, value in container.items:
            if value is item:
                return key(written)
        return Take.ELEMENT
    if not isinstance(container, (nodes.Tuple, nodes.List)):
        return Take.ITEM
    position: int = container.elts.index(item)
    starred = any(isinstance(before, nodes.Starred) for before in container.elts[:position])
    return Take.ITEM if starred else At(position)


def key(node: nodes.NodeNG) -> Projection:
    """Return how the key that ``node`` is takes out of a container."""
    return At(node.value) if isinstance(node, nodes.Const) else Take.ITEM


def _fits(asked: nodes.NodeNG, place: Projection) -> bool:
    """Tell whether subscription with ``asked`` may give what is at ``place``; a place from the end may be any."""
    wanted = key(asked)
    if not isinstance(wanted, At) or not isinstance(place, At):
        return True
    return wanted == place or (isinstance(asked.value, int) and asked.value < 0)


def _assigned(q: Resolver, target: nodes.NodeNG, way: Path, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """What ``target`` is assigned holds the callable at the end of ``way``."""
    while way and isinstance(target, (nodes.Tuple, nodes.List)):
        place, way = way[0], way[1:]
        found = [item for position, item in enumerate(target.elts) if place in (At(position), Take.ITEM)]
        if any(isinstance(item, nodes.Starred) for item in target.elts) or len(found) != 1:
            for item in target.elts:
                yield from _assigned(q, item, way, frame, hops)
            return
        target = found[0]
    if not way:
        yield from forward.to_target(q, target, frame, hops)
        return
    for use in forward.uses(q, target):
        yield from _taken(q, use, way, frame, hops)


def _taken(q: Resolver, container: nodes.NodeNG, way: Path, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """What ``way`` takes out of the container at ``container``: by subscription, ``get``, ``values``, iteration or
    unpacking."""
    q.budget.spend()
    parent, place, rest = container.parent, way[0], way[1:]
    if isinstance(parent, nodes.Subscript) and parent.value is container:
        if isinstance(parent.slice, nodes.Slice):
            yield from _item(q, parent, (Take.ITEM, *rest), frame, hops)
        elif _fits(parent.slice, place):
            yield from _item(q, parent, rest, frame, hops)
    elif isinstance(parent, nodes.Attribute) and isinstance(parent.parent, nodes.Call) and parent.parent.func is parent:
        call = parent.parent
        if parent.attrname in {"get", "pop"}:
            if not call.args or _fits(call.args[0], place):
                yield from _item(q, call, rest, frame, hops)
        elif parent.attrname in known.VALUES_METHODS:
            yield from _iterated(q, call, rest, frame, hops)
        elif parent.attrname in known.ITEMS_METHODS:
            yield from _iterated(q, call, (At(0 if place is Take.ELEMENT else 1), *rest), frame, hops)
    elif isinstance(parent, nodes.Assign) and parent.value is container:
        for target in parent.targets:
            if isinstance(target, nodes.Tuple):
                yield from _assigned(q, target, way, frame, hops - 1)
    elif not isinstance(place, At) or isinstance(place.key, int):
        yield from _iterated(q, container, rest, frame, hops)


def _item(q: Resolver, node: nodes.NodeNG, way: Path, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """``node`` is the callable itself, or holds it at the end of ``way``."""
    if way:
        yield from _taken(q, node, way, frame, hops)
    else:
        yield from forward.calls_of(q, node, frame, hops)


def _iterated(q: Resolver, iterable: nodes.NodeNG, way: Path, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """What is iterated over gives the callable, or what holds it at the end of ``way``."""
    parent = iterable.parent
    if isinstance(parent, _ITERATED) and parent.iter is iterable:
        yield from _assigned(q, parent.target, way, frame, hops)
    elif isinstance(parent, nodes.Call) and iterable in parent.args and hops > 0:
        position = parent.args.index(iterable)
        called = [value.name for value in q.ask(parent.func, (), frame) if isinstance(value, Symbol)]
        for name in called:
            if (name in known.COPIES and position == 0) or name in known.JOINED:
                yield from _iterated(q, parent, way, frame, hops - 1)
            elif name in known.ZIPPED:
                yield from _iterated(q, parent, (At(position), *way), frame, hops - 1)
            elif name == known.NUMBERED and position == 0:
                yield from _iterated(q, parent, (At(1), *way), frame, hops - 1)
