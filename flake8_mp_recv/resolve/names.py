"""Which bindings of a name a use of it can see, and whose name it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.resolve import mentions
from flake8_mp_recv.resolve.budget import MAX_BINDINGS
from flake8_mp_recv.resolve.flow import reaching, replaced
from flake8_mp_recv.resolve.lexical import COMPREHENSIONS, FUNCTIONS, frame_of, scope_of
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Frame

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_DEFINITIONS: Final = frozenset({BindingKind.IMPORT, BindingKind.DEFINE})


def lookup(
    q: Resolver, node: nodes.NodeNG, name: str, start: nodes.NodeNG, frame: Frame | None
) -> tuple[nodes.NodeNG, Frame | None, Sequence[Binding]] | None:
    """Return the scope of ``name``, its frame, and the bindings that can reach ``node``; None if it is unbound."""
    scopes = q.scopes(node)
    home = frame_of(start)
    scope: nodes.NodeNG = start
    while True:
        owner = scopes.owner(scope, name)
        bound = scopes.of(owner, name)
        visible = not isinstance(owner, nodes.ClassDef) or owner is home
        if bound and visible:
            if len(bound) > MAX_BINDINGS:
                q.note_bound()
                return owner, frame, ()
            if owner is home:
                reached = _reaching(q, node, home, bound)
                if reached or not isinstance(owner, nodes.ClassDef):
                    return owner, frame, reached
                # A class body falls back on what is around it as long as it has not bound the name: X = X.
                scope = scope_of(scope)
                continue
            if isinstance(owner, COMPREHENSIONS):
                return owner, frame, bound
            return (
                owner,
                _frame_of_owner(owner, scope, frame),
                _alive_inside(q, node, owner, _lasting(scopes, bound)),
            )
        if scope.parent is None:
            return None
        if isinstance(scope, FUNCTIONS):
            frame = frame.env if frame is not None and frame.function is scope else None
        scope = scope_of(scope)


def definitions(q: Resolver, node: nodes.Name) -> Iterator[Binding]:
    """Yield the bindings that a name can have where it stands; none for a built-in or undefined one."""
    found = lookup(q, node, node.name, scope_of(node), None)
    if found is not None:
        yield from found[2]


def users(q: Resolver, target: nodes.NodeNG, scope: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the uses of the name, of ``scope``, that ``target`` binds: those that can see this binding of it."""
    return _seeing(q, target.name, scope, {target})


def fellow_users(q: Resolver, node: nodes.Name) -> Iterator[nodes.NodeNG]:
    """Yield the uses of a name that can see one of the bindings that ``node``, a use of it, can."""
    scope = q.scopes(node).owner_at(node.name, scope_of(node))
    if scope is not None:
        yield from _seeing(q, node.name, scope, {binding.node for binding in definitions(q, node)})


def _seeing(q: Resolver, name: str, scope: nodes.NodeNG, bound: set[nodes.NodeNG]) -> Iterator[nodes.NodeNG]:
    for use in mentions.of_name(q, scope, name):
        found = lookup(q, use, name, scope_of(use), None)
        if found is None or any(binding.node in bound for binding in found[2]):
            yield use


def _lasting(scopes: ModuleScopes, bound: Sequence[Binding]) -> Sequence[Binding]:
    """Return what an inner function can find: no import or definition that a later one in its block replaces."""
    last = {scopes.block.get(b.node): b for b in bound if b.kind in _DEFINITIONS}
    return [
        b
        for b in bound
        if b.kind is not BindingKind.ERASE
        and (b.kind not in _DEFINITIONS or last[scopes.block.get(b.node)] is b or scopes.block.get(b.node) is None)
    ]


def _alive_inside(q: Resolver, node: nodes.NodeNG, owner: nodes.NodeNG, bound: Sequence[Binding]) -> Sequence[Binding]:
    """Return what a function around ``node`` can find in ``owner``: all but what was replaced before its definition."""
    around = _within(owner, node)
    if len(bound) < 2 or around is None:
        return bound
    dead = replaced(q, around, bound[0].key)
    return [binding for binding in bound if binding not in dead]


def _within(owner: nodes.NodeNG, node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the function or class around ``node`` that is defined in the frame of ``owner`` itself."""
    found, scope = None, frame_of(scope_of(node))
    while scope is not owner:
        if scope.parent is None:
            return None
        found, scope = scope, frame_of(scope_of(scope))
    return found


def _frame_of_owner(owner: nodes.NodeNG, scope: nodes.NodeNG, frame: Frame | None) -> Frame | None:
    """After ``global`` or ``nonlocal`` the owner is not the scope that was asked: find the frame of the one it is."""
    while frame is not None and frame.function is not owner and owner is not scope:
        frame = frame.env
    return frame if isinstance(owner, FUNCTIONS) else None


def _reaching(q: Resolver, node: nodes.NodeNG, home: nodes.NodeNG, bound: Sequence[Binding]) -> Sequence[Binding]:
    if len(bound) == 1 and bound[0].kind is not BindingKind.ERASE and not isinstance(home, nodes.ClassDef):
        return bound
    reached, _ = reaching(q, node, bound[0].key)
    elsewhere = (binding for binding in bound if frame_of(scope_of(binding.node)) is not home)
    return [*reached, *elsewhere]
