"""Attributes whose names are not written: what ``self.__dict__.update(kwargs)`` and its like give an object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import classes, frames
from flake8_mp_recv.resolve.lexical import class_of, enclosing_function_or_self, first_parameter
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Answer, At, Class, Frame, Instance, Path, union

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_instance(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """Return what a mapping holds under ``name`` that a method of the object's class makes attributes of."""
    answers = []
    for base in classes.mro(q, value.cls):
        if isinstance(base, Class):
            for mapping, method in _mappings(q, base.node):
                runs, frame = frames.of_method(q, value, base, method)
                if runs:
                    answers.append(_under(q, mapping, method, name, path, frame))
    return union(answers)


def _mappings(q: Resolver, cls: nodes.ClassDef) -> tuple[tuple[nodes.NodeNG, nodes.FunctionDef], ...]:
    """Return the mappings that methods of ``cls`` make attributes of their object from, each with the method."""
    return q.once(("mappings", cls), lambda: tuple(_found_mappings(q, cls)), ())


def _found_mappings(q: Resolver, cls: nodes.ClassDef) -> Iterator[tuple[nodes.NodeNG, nodes.FunctionDef]]:
    scopes = q.scopes(cls)
    updated = [*scopes.loads("__dict__")]
    updated += [node.parent for node in scopes.names("vars") if _is_callee(node) and node.parent.args]
    for node in updated:
        owner = node.args[0] if isinstance(node, nodes.Call) else node.expr
        update = node.parent.parent if isinstance(node.parent, nodes.Attribute) else None
        method = _method_of_self(owner, cls)
        if method is not None and isinstance(update, nodes.Call) and node.parent.attrname == "update":
            yield from ((argument, method) for argument in update.args[:1])
            yield from ((keyword.value, method) for keyword in update.keywords if keyword.arg is None)
    for node in scopes.names("setattr"):
        call = node.parent
        if _is_callee(node) and len(call.args) == 3:
            mapping, method = _looped_over(call), _method_of_self(call.args[0], cls)
            if mapping is not None and method is not None:
                yield mapping, method


def _is_callee(node: nodes.Name) -> bool:
    return isinstance(node.parent, nodes.Call) and node.parent.func is node


def _method_of_self(owner: nodes.NodeNG, cls: nodes.ClassDef) -> nodes.FunctionDef | None:
    """Return the method of ``cls`` that calls its object ``owner``, or None."""
    method = enclosing_function_or_self(owner)
    if not isinstance(method, nodes.FunctionDef) or class_of(method) is not cls:
        return None
    first = first_parameter(method)
    return method if first is not None and isinstance(owner, nodes.Name) and owner.name == first.name else None


def _looped_over(call: nodes.Call) -> nodes.NodeNG | None:
    """Return the mapping of ``for key, value in mapping.items(): setattr(self, key, value)``, or None."""
    loop = call.statement().parent
    if not isinstance(loop, nodes.For) or not isinstance(loop.target, nodes.Tuple):
        return None
    targets = [getattr(target, "name", None) for target in loop.target.elts]
    items = loop.iter.func if isinstance(loop.iter, nodes.Call) else None
    given = [getattr(argument, "name", None) for argument in call.args[1:]]
    if None in targets or targets != given or not isinstance(items, nodes.Attribute) or items.attrname != "items":
        return None
    return items.expr


def _under(
    q: Resolver, mapping: nodes.NodeNG, method: nodes.FunctionDef, name: str, path: Path, frame: Frame | None
) -> Answer:
    """Return what a mapping holds under ``name``; ``locals()`` holds what the method is given."""
    if isinstance(mapping, nodes.Call) and getattr(mapping.func, "name", None) == "locals":
        bound = q.scopes(method).of(method, name)
        return union(q.bound(binding, path, frame) for binding in bound)
    return q.ask(mapping, (At(name), *path), frame)
