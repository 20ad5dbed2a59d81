"""Where a name, function or class is mentioned: in its module, and in the project's other files that hold the word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import bindings, classes
from flake8_mp_recv.resolve.scopes import ModuleScopes, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import BoundMethod, Class, Function, Instance

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Mention:
    """An expression that stands for a definition; ``bound`` when it was looked up on an object."""

    node: nodes.NodeNG
    bound: bool


def of_name(q: Resolver, scope: nodes.NodeNG, name: str) -> tuple[nodes.NodeNG, ...]:
    """Return the uses of ``name`` that mean the one which belongs to ``scope``, in source order."""
    return q.once(("uses", scope, name), lambda: tuple(_uses(q, scope, name)), ())


def _uses(q: Resolver, scope: nodes.NodeNG, name: str) -> Iterator[nodes.NodeNG]:
    for node in q.scopes(scope).names.get(name, ()):
        found = bindings.lookup_owner(q.scopes(node), name, scope_of(node))
        if found is scope:
            yield node


def of_definition(
    q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef, *, elsewhere: bool
) -> tuple[Mention, ...]:
    """Return what stands for a function or class, in its own module or (``elsewhere``) in the project's other files."""
    key = ("mentions", definition, elsewhere)
    return q.once(key, lambda: tuple(_of_definition(q, definition, elsewhere)), ())


def _of_definition(
    q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef, elsewhere: bool
) -> Iterator[Mention]:
    if not elsewhere:
        yield from _in_module(q, q.scopes(definition), definition)
        return
    own: str = definition.root().file
    word, also = _words(definition)
    for path in q.library.mentioning(word, also, own):
        scopes = q.open(path)
        if scopes is not None:
            yield from _in_module(q, scopes, definition)


def _words(definition: nodes.FunctionDef | nodes.ClassDef) -> tuple[str, tuple[str, ...]]:
    """Return the word that a file must hold to mention a definition, and those of which it must hold one."""
    parts = tuple(definition.root().name.split("."))
    if isinstance(definition.parent, nodes.ClassDef):
        if definition.name.startswith("__"):
            return definition.parent.name, parts
        return definition.name, (*parts, definition.parent.name)
    return definition.name, parts


def _in_module(
    q: Resolver, scopes: ModuleScopes, definition: nodes.FunctionDef | nodes.ClassDef
) -> Iterator[Mention]:
    for name in dict.fromkeys([definition.name, *scopes.aliases.get(definition.name, ())]):
        for node in scopes.names.get(name, ()):
            if any(_is(value, definition) for value in q.ask(node)):
                yield Mention(node, bound=False)
    for node in scopes.loads.get(definition.name, ()):
        bound = _through_attribute(q, node, definition)
        if bound is not None:
            yield Mention(node, bound)


def _is(value: object, definition: nodes.NodeNG) -> bool:
    if isinstance(value, Function) and value.decorated is definition:
        return True
    return isinstance(value, (Function, Class)) and value.node is definition


def _through_attribute(q: Resolver, node: nodes.Attribute, definition: nodes.NodeNG) -> bool | None:
    """Return whether ``node`` stands for ``definition`` bound to an object, or None when it does not stand for it."""
    found = q.ask(node)
    for value in found:
        if isinstance(value, BoundMethod) and _is(value.function, definition):
            return True
        if _is(value, definition):
            return False
    if isinstance(definition, nodes.FunctionDef) and isinstance(definition.parent, nodes.ClassDef):
        cls = definition.parent
        for value in q.ask(node.expr):
            if isinstance(value, Instance) and any(
                isinstance(base, Class) and base.node is value.cls.node for base in classes.mro(q, Class(cls))
            ):
                return True
    return None
