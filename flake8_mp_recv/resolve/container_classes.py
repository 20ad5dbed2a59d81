"""What objects of the project's own container classes hold: those derived from ``dict``, ``list`` and their like."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from flake8_mp_recv.known import containers as known
from flake8_mp_recv.resolve import callers, classes, containers, frames, mutations
from flake8_mp_recv.resolve.lexical import first_parameter, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    Class,
    From,
    Instance,
    Operand,
    Path,
    Symbol,
    Take,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_instance(q: Resolver, value: Instance, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what ``path`` takes out of an object of a project's class: by its own methods, or of what the container
    that it is holds."""
    answer = containers.of_instance(q, value, path, node)
    kinds = [known.BASES[base.name] for base in classes.symbols(q, value.cls) if base.name in known.BASES]
    if not kinds or q.enough(answer) or _decides_itself(q, value, path):
        return answer
    key = ("held", value, path)
    return union([answer, q.once(key, lambda: _held(q, value, kinds[0], path, node), NOTHING)])


def _decides_itself(q: Resolver, value: Instance, path: Path) -> bool:
    """Tell whether a method of the class says what is taken out, which need not be what the container holds."""
    asked = "__iter__" if path[0] is Take.ELEMENT or isinstance(path[0], From) else "__getitem__"
    return classes.own_method(q, value.cls, asked) is not None


def _held(q: Resolver, value: Instance, kind: str, path: Path, node: nodes.NodeNG) -> Answer:
    return union(
        [
            *(q.annotated(base, path) for base in _written_bases(q, value)),
            *_made_with(q, value, kind, path),
            *_put_in_by_methods(q, value, path),
            _missing(q, value, path, node),
        ]
    )


def _classes(q: Resolver, value: Instance) -> list[Class]:
    return [base for base in classes.mro(q, value.cls) if isinstance(base, Class)]


def _written_bases(q: Resolver, value: Instance) -> Iterator[nodes.NodeNG]:
    """Yield the bases that say what they hold: ``dict[str, Connection]``."""
    for cls in _classes(q, value):
        yield from (base for base in cls.node.bases if isinstance(base, nodes.Subscript))


def _made_with(q: Resolver, value: Instance, kind: str, path: Path) -> Iterator[Answer]:
    """Yield what an object is made of, where its class leaves that to the container."""
    if any(classes.own_method(q, value.cls, name) for name in ("__init__", "__new__")):
        return
    alone = [value.arguments] if value.arguments is not None else None
    for arguments in alone or callers.constructions(q, value.cls, elsewhere=False):
        yield q.called(Symbol(kind), arguments, path)


def _put_in_by_methods(q: Resolver, value: Instance, path: Path) -> Iterator[Answer]:
    """Yield what ``self[key] = conn``, ``self.append(conn)`` and ``super().append(conn)`` put into the object."""
    for cls in _classes(q, value):
        for use, method in q.lazily(("fills itself", cls.node), partial(_fillings, q, cls)):
            runs, frame = frames.of_method(q, value, cls, method)
            if runs:
                yield mutations.put_in(q, use, path, frame, cls.node.name)


def _fillings(q: Resolver, cls: Class) -> Iterator[tuple[nodes.NodeNG, nodes.FunctionDef]]:
    """Yield where methods of a class put something into their own object, and the method."""
    scopes = q.scopes(cls.node)
    for bound in scopes.bound_in(cls.node).values():
        for method in (binding.node for binding in bound if isinstance(binding.node, nodes.FunctionDef)):
            first = first_parameter(method)
            for use in scopes.uses(method, first.name) if first is not None else ():
                if mutations.is_filled(use) and classes.own_method(q, cls, _filling(use)) is None:
                    yield use, method
    for name in scopes.names("super"):
        method = scope_of(name)
        if isinstance(name.parent, nodes.Call) and isinstance(method, nodes.FunctionDef):
            if scope_of(method) is cls.node and mutations.is_filled(name.parent):
                yield name.parent, method


def _filling(use: nodes.NodeNG) -> str:
    """Return the method by which ``use`` puts something into an object."""
    return use.parent.attrname if isinstance(use.parent, nodes.Attribute) else "__setitem__"


def _missing(q: Resolver, value: Instance, path: Path, node: nodes.NodeNG) -> Answer:
    """``__missing__(key)`` gives what a mapping does not hold."""
    if path[0] is not Take.ITEM and not isinstance(path[0], At):
        return NOTHING
    asked = q.intern_arguments(("missing", node), lambda: Arguments(node, None, (Operand(None),)))
    if classes.own_method(q, value.cls, "__missing__") is None:
        return NOTHING
    return union(q.called(method, asked, path[1:]) for method in q.attribute(value, "__missing__", (), node))
