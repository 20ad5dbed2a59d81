"""Attributes that a method gives a value and then another, before anybody else can see the first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import classes, flow, frames, hints
from flake8_mp_recv.resolve.lexical import first_parameter, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Class, Instance

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_NOT_SET = frozenset({BindingKind.EXTEND, BindingKind.ERASE})


def by_init(q: Resolver, value: Instance, base: Class, name: str) -> bool:
    """Tell whether the ``__init__`` of ``base`` surely sets an attribute, after those of the bases have run."""
    scopes = q.scopes(base.node)
    for binding, method in reversed(scopes.of_self(base.node, name)):
        if method.name == "__init__" and scopes.block.get(binding.node.statement()) == (method, "body"):
            place = scopes.serial[binding.node]
            left = any(scopes.serial[found] < place for found in scopes.returns(method))
            again = any(scopes.serial[found] > place for found in scopes.loads_in(method, "__init__"))
            is_set = binding.kind not in _NOT_SET
            return is_set and not left and not again and frames.of_method(q, value, base, method)[0]
    return False


def before_it_is_seen(q: Resolver, base: Class, name: str, binding: Binding, method: nodes.FunctionDef) -> bool:
    """Tell whether ``method`` itself replaces what ``binding`` gives an attribute, and nothing in between gets to it.

    ``self.link = conn``, then ``self.link = Wrapper(self.link)``. An annotation is of what comes later, too.
    """
    if binding.annotation is not None or hints.type_comment(q, binding) is not None:
        return False
    scopes = q.scopes(base.node)
    statement = binding.node.statement()
    if scopes.block.get(statement) != (method, "body"):
        return False
    later = [
        other.node.statement()
        for other, owner in scopes.of_self(base.node, name)
        if owner is method and scope_of(other.node) is method and other.kind not in _NOT_SET
    ]
    later = [each for each in later if scopes.serial[each] > scopes.serial[statement]]
    if not later or flow.is_left(q, method, binding):
        return False
    last = max(later, key=scopes.serial.__getitem__)
    between = method.body[method.body.index(statement) + 1 :]
    return not any(
        _gets_out(q, base, use)
        for following in between
        if scopes.serial[following] <= scopes.serial[last]
        for use in _uses_of_object(following, method)
    )


def _uses_of_object(statement: nodes.NodeNG, method: nodes.FunctionDef) -> Iterator[nodes.Name]:
    receiver = first_parameter(method)
    if receiver is not None:
        yield from (use for use in statement.nodes_of_class(nodes.Name) if use.name == receiver.name)


def _gets_out(q: Resolver, base: Class, use: nodes.Name) -> bool:
    """Tell whether others may get the object that ``use`` names, or a method of it that sees its attributes."""
    looked_up = use.parent
    if isinstance(looked_up, (nodes.AssignAttr, nodes.DelAttr)):
        return False
    if not isinstance(looked_up, nodes.Attribute):
        return True
    is_called = isinstance(looked_up.parent, nodes.Call) and looked_up.parent.func is looked_up
    return is_called or classes.own_method(q, base, looked_up.attrname) is not None
