"""MPR074 and MPR075: received bytes that are unpickled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv import rules
from flake8_mp_recv.checks.guards import authenticated
from flake8_mp_recv.checks.origins import described, trusted, worst_first
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.gate import Site
from flake8_mp_recv.known import unpicklers as known
from flake8_mp_recv.resolve import classes, forward, operands
from flake8_mp_recv.resolve.budget import MAX_FORWARD
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, BoundMethod, Class, Function, Partial, Product, Received, Symbol, Value

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

RECEIVED = "MPR074"
FORKING = "MPR075"


def call(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``pickle.loads(data)``: MPR074 when the bytes were received, MPR075 for ForkingPickler on any others."""
    for callee in resolver.ask(node.func):
        name = _unpickler(resolver, callee)
        if name is not None:
            arguments = resolver.arguments(node, None)
            if isinstance(callee, Partial):
                arguments = operands.joined(resolver, callee.arguments, arguments)
            yield from _of_unpickler(resolver, site, node, name, arguments)
            return


def handed_on(resolver: Resolver, site: Site, node: nodes.NodeNG) -> Iterator[Finding]:
    """``map(pickle.loads, pieces)``, ``run_in_executor(None, pickle.loads, data)``, ``read(conn, pickle.loads)``."""
    outer = node.parent.parent if isinstance(node.parent, nodes.Keyword) else node.parent
    for callee in resolver.ask(node):
        name = _unpickler(resolver, callee)
        for arguments in _calls_of(resolver, node, outer) if name is not None else ():
            found = list(_of_unpickler(resolver, site, outer, name or "", arguments))
            if found:
                yield from found
                return


def _calls_of(q: Resolver, node: nodes.NodeNG, outer: nodes.Call) -> Iterator[Arguments]:
    """Yield what ``node`` is called with by what it is handed to: a launcher, or a function of the project that calls
    it by a name that tells nothing."""
    callees = q.ask(outer.func)
    launcher = forward.launcher_of(q, outer, callees)
    launched = operands.launch(q, launcher, outer, None) if launcher is not None else None
    if launched is not None and launched[0].node is node:
        yield launched[1]
    elif any(isinstance(callee, (Function, BoundMethod, Class)) for callee in callees):
        for arguments in forward.calls_of(q, node, None, MAX_FORWARD):
            called = getattr(arguments.call, "func", None)
            name = getattr(called, "attrname", getattr(called, "name", ""))
            if name not in known.WORDS or name in known.ONLY_WITH:
                yield arguments


def _unpickler(q: Resolver, callee: Value) -> str | None:
    """Return the dotted name of the unpickler that ``callee`` is, or None."""
    if isinstance(callee, Partial):
        return _unpickler(q, callee.callee)
    if isinstance(callee, Symbol):
        return callee.name if callee.name in known.FROM_BYTES else None
    if isinstance(callee, Class) and classes.own_method(q, callee, known.RESTRICTING) is None:
        return next((base.name for base in classes.symbols(q, callee) if base.name in known.FROM_BYTES), None)
    return None


def _of_unpickler(q: Resolver, site: Site, node: nodes.Call, name: str, arguments: Arguments) -> Iterator[Finding]:
    given = operands.positional(arguments, 0)
    answer = q.ask_operand(given) if given is not None else {}
    received = [value for value in answer if isinstance(value, Received)]
    if name in known.OF_FILES and not any(isinstance(v, Product) and v.name == known.BUFFER for v in answer):
        return
    if not received:
        if name in known.FORKING_PICKLER:
            text = rules.message(FORKING, method=name.rpartition(".")[2])
            yield Finding(site.position.line, site.position.column, FORKING, text)
        return
    origins = worst_first(value.origin for value in received)
    open_to_others = [origin for origin in origins if not trusted(q.options, origin)]
    if not open_to_others or authenticated(q, node, answer):
        return
    trail = answer[Received(open_to_others[0])]
    yield Finding(
        site.position.line,
        site.position.column,
        RECEIVED,
        rules.message(RECEIVED, origin=described(q, open_to_others[0])),
        tuple(trail) if trail is not None else (),
        tuple(origins),
    )
