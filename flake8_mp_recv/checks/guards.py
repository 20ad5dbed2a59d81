"""Bytes that are authenticated before they are unpickled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import unpicklers as known
from flake8_mp_recv.resolve.lexical import FUNCTIONS, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Answer, BoundMethod, Function, Received, Step, Symbol

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_MAX_DEPTH = 3
"""Assignments and calls between the comparison's arguments and the bytes that were received."""


def authenticated(q: Resolver, node: nodes.Call, answer: Answer) -> bool:
    """Tell whether ``hmac.compare_digest`` compares a digest of the same bytes before ``node`` unpickles ``answer``."""
    bytes_here = {found for value, found in _received(answer) if isinstance(value, Received)}
    function = scope_of(node)
    serial = q.scopes(node).serial
    for guard in _guards(q, node):
        if scope_of(guard) is function:
            before = serial[guard] < serial[node] and guard is not node
        else:
            before = _runs_before(q, scope_of(guard), node)
        if before and bytes_here & _compared(q, guard):
            return True
    return False


def _received(answer: Answer) -> Iterator[tuple[object, Step]]:
    """Yield received bytes with the place at which they were received, which tells one message from another."""
    for value, trail in answer.items():
        if isinstance(value, Received) and trail is not None:
            yield value, next(iter(trail))


def _guards(q: Resolver, node: nodes.Call) -> Iterator[nodes.Call]:
    scopes = q.scopes(node)
    for name in dict.fromkeys(guard.rpartition(".")[2] for guard in known.GUARDS):
        for written in (name, *scopes.aliases(name)):
            for use in (*scopes.names(written), *scopes.loads(written)):
                call = use.parent
                if isinstance(call, nodes.Call) and call.func is use and _is_guard(q, use):
                    yield call


def _is_guard(q: Resolver, use: nodes.NodeNG) -> bool:
    return any(isinstance(value, Symbol) and value.name in known.GUARDS for value in q.ask(use))


def _runs_before(q: Resolver, guarding: nodes.NodeNG, node: nodes.Call) -> bool:
    """Tell whether the function of ``node`` calls the function that guards, before or inside of ``node``."""
    if not isinstance(guarding, nodes.FunctionDef):
        return False
    scopes = q.scopes(node)
    end = (node.end_lineno or node.lineno, node.end_col_offset or 0)
    for use in (*scopes.names(guarding.name), *scopes.loads(guarding.name)):
        if scope_of(use) is scope_of(node) and (use.lineno, use.col_offset) < end:
            for value in q.ask(use):
                function = value.function if isinstance(value, BoundMethod) else value
                if isinstance(function, Function) and function.node is guarding:
                    return True
    return False


def _compared(q: Resolver, guard: nodes.Call) -> set[Step]:
    """Return where the bytes were received that go into the digests which ``guard`` compares."""
    found: set[Step] = set()
    for argument in guard.args:
        found.update(_inside(q, argument, _MAX_DEPTH, digested=False))
    return found


def _inside(q: Resolver, node: nodes.NodeNG, depth: int, *, digested: bool) -> Iterator[Step]:
    """Yield where bytes were received that are handed to a call in ``node``, or in what its names are assigned."""
    if isinstance(node, nodes.Call):
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            if digested or _makes_digest(node):
                yield from (step for _, step in _received(q.ask(argument)))
            yield from _inside(q, argument, depth, digested=True)
        if isinstance(node.func, nodes.Attribute):
            yield from _inside(q, node.func.expr, depth, digested=digested)
    elif isinstance(node, nodes.Name) and depth:
        for binding in q.scopes(node).of(scope_of(node), node.name):
            if binding.value is not None:
                yield from _inside(q, binding.value, depth - 1, digested=digested)
        yield from _updated(q, node)
    elif not isinstance(node, FUNCTIONS):
        for child in node.get_children():
            yield from _inside(q, child, depth, digested=digested)


def _makes_digest(call: nodes.Call) -> bool:
    name = call.func.attrname if isinstance(call.func, nodes.Attribute) else getattr(call.func, "name", "")
    return name not in {"len", "print", "bytes", "recv_bytes"}


def _updated(q: Resolver, node: nodes.Name) -> Iterator[Step]:
    """``mac.update(data)`` of the digest that the name holds."""
    for use in q.scopes(node).names(node.name):
        method = use.parent
        if isinstance(method, nodes.Attribute) and method.attrname == "update" and scope_of(use) is scope_of(node):
            call = method.parent
            if isinstance(call, nodes.Call) and call.func is method and call.args:
                yield from (step for _, step in _received(q.ask(call.args[0])))
