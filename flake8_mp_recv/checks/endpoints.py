"""MPR081 to MPR084 and MPR903: the calls that open a listener or a client or make a manager."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.checks import addresses, keys
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.gate import Site
from flake8_mp_recv.known import endpoints as known
from flake8_mp_recv.known.multiprocessing import Role, role
from flake8_mp_recv.resolve import bindings, classes, flow, operands
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, Class, Instance, Member, Partial, Product, Symbol, Value

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_CONSTRUCTOR = ".__init__"


@frozen
class Endpoint:
    """What a call opens, under which name of multiprocessing, and the arguments that reach it."""

    role: Role
    name: str
    arguments: Arguments


def call(resolver: Resolver, site: Site, node: nodes.Call) -> Iterator[Finding]:
    """``Listener(...)``, ``Client(...)``, a manager, or ``deliver_challenge(...)``: each code at most once."""
    if flow.is_unreachable(resolver, node):
        return
    told: set[str] = set()
    arguments = resolver.arguments(node, None)
    for callee in resolver.ask(node.func):
        for endpoint in opened(resolver, callee, arguments):
            for finding in _of_endpoint(resolver, site, endpoint):
                if finding.code not in told:
                    told.add(finding.code)
                    yield finding


def _of_endpoint(q: Resolver, site: Site, endpoint: Endpoint) -> Iterator[Finding]:
    opening = known.OPENINGS[endpoint.role]
    given = keys.handed_over(endpoint.arguments, opening.authkey, "authkey")
    if endpoint.name not in known.WITHOUT_KEYS:
        yield from keys.findings(q, site, endpoint.role, endpoint.arguments.call, given)
    if opening.address is not None:
        address = keys.handed_over(endpoint.arguments, opening.address, "address")
        yield from addresses.findings(q, site, endpoint.role, endpoint.arguments.call, address)
        told = keys.handed_over(endpoint.arguments, opening.family, "family") if opening.family is not None else []
        if q.options.audit and not addresses.is_local_family(q, told):
            yield from addresses.unknown(q, site, endpoint.role, endpoint.arguments.call, address)


def opened(q: Resolver, callee: Value, arguments: Arguments) -> Iterator[Endpoint]:
    """Yield what calling ``callee`` with ``arguments`` opens."""
    if isinstance(callee, Partial):
        yield from opened(q, callee.callee, operands.joined(q, callee.arguments, arguments))
    elif isinstance(callee, Symbol):
        name = callee.name.removesuffix(_CONSTRUCTOR)
        found = role(name)
        if found is not None and found in known.OPENINGS:
            if name != callee.name and not _is_super(arguments.call):
                arguments = operands.without_first(q, arguments)
            yield Endpoint(found, name, arguments)
    elif isinstance(callee, Class) and classes.own_method(q, callee, "__init__") is None:
        for base in classes.symbols(q, callee):
            found = role(base.name)
            if found is not None and found in known.OPENINGS:
                yield Endpoint(found, base.name, arguments)
                return


def _is_super(call: nodes.NodeNG) -> bool:
    function = call.func if isinstance(call, nodes.Call) else None
    return isinstance(function, nodes.Attribute) and isinstance(function.expr, nodes.Call)


def assigned_key(resolver: Resolver, site: Site, node: nodes.NodeNG) -> Iterator[Finding]:
    """``current_process().authkey = b"..."``, the same by ``setattr()``, or as ``_config["authkey"]``."""
    owners = [value for value in resolver.ask(keyed(node)) if _is_process(resolver, value)]
    if isinstance(node, nodes.Call):
        is_builtin = any(isinstance(v, Symbol) and v.name == "builtins.setattr" for v in resolver.ask(node.func))
        if owners and is_builtin:
            yield from keys.written(resolver, site, node, resolver.ask(node.args[2]))
    elif isinstance(node, nodes.AssignAttr):
        for binding in resolver.scopes(node).attributes(node.attrname) if owners else ():
            if binding.node is node:
                yield from keys.written(resolver, site, node, bindings.of_binding(resolver, binding, (), None))
    elif owners and isinstance(node.parent.parent, (nodes.Assign, nodes.AnnAssign)):
        if node.parent.parent.value is not None:
            yield from keys.written(resolver, site, node, resolver.ask(node.parent.parent.value))


def keyed(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return the expression of what is given a key at ``node``, of the process or of its ``_config``."""
    if isinstance(node, nodes.Call):
        return node.args[0]
    is_entry = isinstance(node, nodes.Name) or node.attrname != known.PROCESS_CONFIG
    return node if is_entry and not isinstance(node, nodes.AssignAttr) else node.expr


def _is_process(q: Resolver, value: Value) -> bool:
    if isinstance(value, Member) and value.name == known.PROCESS_CONFIG:
        return _is_process(q, value.owner)
    if isinstance(value, Product):
        return role(value.name) in {Role.CURRENT_PROCESS, Role.PROCESS}
    if isinstance(value, Instance):
        return any(role(base.name) is Role.PROCESS for base in classes.symbols(q, value.cls))
    return False
