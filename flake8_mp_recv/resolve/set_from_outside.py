"""Attributes that are set on an object by others: beside it, in its module, or in other files of the project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import callers, classes, mentions, mutations
from flake8_mp_recv.resolve.lexical import (
    class_of,
    dotted,
    enclosing_function_or_self,
    first_parameter,
    parameters,
    scope_of,
)
from flake8_mp_recv.resolve.targets import Binding, set_object
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Class, Frame, Instance, Path, Product, union

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes


def at_hand(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """``worker.link = conn`` where ``worker`` can be the object.

    Looked for in the class's module, that of ``node``, which reads the attribute, and the linted one.
    """
    answers = []
    for scopes in dict.fromkeys([q.scopes(value.cls.node), q.scopes(node), q.library.linted]):
        for binding in scopes.attributes(name):
            owner = _owner(binding)
            if owner is None or _sets_self(binding, owner):
                continue
            if classes.related(q, owner, value):
                answers += [q.bound(binding, path, frame) for frame in _frames(q, owner, value)]
    return union(answers)


def _frames(q: Resolver, owner: nodes.NodeNG, value: Instance) -> Sequence[Frame | None]:
    """Return the frames in which the parameter ``owner`` is the object: those of the calls that hand it over."""
    function = enclosing_function_or_self(owner)
    if not isinstance(function, nodes.FunctionDef) or not isinstance(owner, nodes.Name):
        return [None]
    if owner.name not in [parameter.name for parameter in parameters(function.args)]:
        return [None]
    for elsewhere in (False, True):
        found = [frame for frame in _frames_of_calls(q, function, elsewhere) if classes.related(q, owner, value, frame)]
        if found:
            return found
    return [None]


def _frames_of_calls(q: Resolver, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[Frame]:
    for caller in callers.of_function(q, function, elsewhere=elsewhere):
        receiver = Instance(Class(class_of(function))) if caller.skip else None
        frame = q.frame(function, caller.arguments, receiver, None)
        if frame is not None:
            yield frame


def of_product(q: Resolver, value: Product, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """``args.link = conn`` where ``args`` can be the object: in its module, that of ``node``, or the linted one; in
    other files if it is a variable of its module."""
    near = _on_product(q, value, name, path, dict.fromkeys([q.scopes(value.node), q.scopes(node), q.library.linted]))
    made = value.node.parent if value.node is not None else None
    if near or not isinstance(made, nodes.Assign) or not isinstance(made.parent, nodes.Module):
        return near
    words = tuple(target.name for target in made.targets if isinstance(target, nodes.AssignName))

    filling = q.elsewhere(lambda: q.library.filling(name, words, made.parent.file))
    return q.attempt(lambda: _on_product(q, value, name, path, filling))


def _on_product(q: Resolver, value: Product, name: str, path: Path, modules: Iterable[ModuleScopes]) -> Answer:
    answers = []
    for scopes in modules:
        for binding in scopes.attributes(name):
            owner = _owner(binding)
            if owner is not None and any(isinstance(v, Product) and v.node is value.node for v in q.ask(owner)):
                made_here = value.frame is not None and value.frame.function is enclosing_function_or_self(binding.node)
                answers.append(q.bound(binding, path, value.frame if made_here else None))
    return union(answers)


def in_other_files(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """Return what the project's other files set an attribute to, or else put into the container that it is."""
    answer = union(
        q.bound(binding, path, None)
        for binding, owner in settings_elsewhere(q, value.cls.node, name)
        if not _sets_self(binding, owner) and classes.related(q, owner, value)
    )
    return answer or (mutations.in_other_files(q, value, name, path) if path else NOTHING)


def settings_elsewhere(q: Resolver, cls: nodes.ClassDef, name: str) -> Iterator[tuple[Binding, nodes.NodeNG]]:
    """Yield what assigns to the attribute ``name`` of some object in the other files that mention objects of ``cls``,
    and how the object is written."""
    words = mentions.words_of_objects(q, cls)
    for scopes in q.elsewhere(lambda: q.library.filling(name, words, cls.root().file)):
        for binding in scopes.attributes(name):
            owner = _owner(binding)
            if owner is not None:
                yield binding, owner


def _owner(binding: Binding) -> nodes.NodeNG | None:
    """Return how the object is written that ``x.link = conn`` or ``setattr(x, "link", conn)`` gives an attribute."""
    node = binding.node
    if isinstance(node, nodes.AssignAttr):
        return node.expr
    return set_object(node) if isinstance(node, nodes.Call) else None


def _sets_self(binding: Binding, target: nodes.NodeNG) -> bool:
    if not isinstance(target, nodes.Name):
        return False
    function = scope_of(binding.node)
    while function.parent is not None:
        if isinstance(function, nodes.FunctionDef):
            first = first_parameter(function)
            if first is not None and first.name == target.name:
                return True
        function = scope_of(function)
    return False


def beside(q: Resolver, node: nodes.Attribute, name: str, path: Path) -> Answer:
    """Return what is assigned to the same attribute of the same name or attribute elsewhere in the module, or put into
    the container that it is.

    ``self._tls.link = conn`` in one method, ``self._tls.link.recv()`` in another; ``state.link`` of a global ``state``;
    ``app.config["link"] = conn``.
    """
    if isinstance(node.expr, nodes.Attribute):
        return union(
            q.bound(binding, path, None)
            for binding in q.scopes(node).attributes(name)
            if isinstance(binding.node, nodes.AssignAttr)
            and isinstance(binding.node.expr, nodes.Attribute)
            and binding.node.expr.attrname == node.expr.attrname
            and _same_owner(q, binding.node.expr.expr, node.expr.expr)
        )
    if not isinstance(node.expr, nodes.Name):
        return NOTHING
    scopes, key = q.scopes(node), f"{node.expr.name}.{name}"
    owner = scopes.owner_at(node.expr.name, scope_of(node))

    def is_same(other: nodes.NodeNG) -> bool:
        return scopes.owner_at(node.expr.name, scope_of(other)) is owner

    bound = (binding for binding in scopes.attributes(name) if binding.key == key and is_same(binding.node))
    filled = (use for use in scopes.uncalled(name) if path and mutations.is_filled(use) and dotted(use) == key)
    return union(
        [
            *(q.bound(binding, path, None) for binding in bound),
            *(mutations.put_in(q, use, path, None, key) for use in filled if is_same(use)),
        ]
    )


def _same_owner(q: Resolver, one: nodes.NodeNG, other: nodes.NodeNG) -> bool:
    """Tell whether two written objects are the same one, or ``self`` of the same class."""
    if dotted(one) is None or dotted(one) != dotted(other):
        return False
    here, there = classes.around(one), classes.around(other)
    return here is None or there is None or classes.are_related(q, here, there)
