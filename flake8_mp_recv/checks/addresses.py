"""MPR083, MPR084 and MPR903: the addresses that endpoints are bound to or connect to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from flake8_mp_recv import rules
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.gate import Site
from flake8_mp_recv.known import addresses as known
from flake8_mp_recv.known.addresses import Reach
from flake8_mp_recv.known.endpoints import CONNECTING, OPENINGS, SERVING
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import certain, classes, literals, operands
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Answer, At, Class, Instance, Literal, Operand, Product, Step, Symbol, Value, union

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

OPEN = "MPR083"
REMOTE = "MPR084"
UNKNOWN = "MPR903"


@frozen
class Host:
    """One host that an address can have, as messages write it, where that stands, and if it is this machine's name."""

    reach: Reach
    written: str
    node: nodes.NodeNG | None = None
    own: bool = False


def findings(q: Resolver, site: Site, opened: Role, call: nodes.Call, given: Sequence[Operand]) -> Iterator[Finding]:
    """Yield what is wrong with the address that ``call``, which opens ``opened``, is ``given``."""
    hosts = [host for operand in given for host in hosts_of(q, operand)]
    reached = [host for host in hosts if host.reach is not Reach.HERE]
    peer = bool(reached) and _is_peer(q, opened, call)
    if peer:
        reached = [host for host in reached if host.reach is Reach.ELSEWHERE and not host.own]
    if reached:
        nearest = min(reached, key=lambda host: host.reach is not Reach.EVERYWHERE)
        yield _finding(q, site, REMOTE if peer else OPEN, OPENINGS[opened].word, nearest)


def unknown(q: Resolver, site: Site, opened: Role, call: nodes.Call, given: Sequence[Operand]) -> Iterator[Finding]:
    """Yield that nothing is known of the address that ``call`` serves at."""
    known_of = any(True for operand in given for _ in hosts_of(q, operand))
    if given and not known_of and not certain.are_absent(q, given) and not _is_peer(q, opened, call):
        text = rules.message(UNKNOWN, what=OPENINGS[opened].word)
        yield Finding(site.position.line, site.position.column, UNKNOWN, text)


def _is_peer(q: Resolver, opened: Role, call: nodes.Call) -> bool:
    return opened is Role.CLIENT or (opened is Role.MANAGER and connects(q, call))


def is_local_family(q: Resolver, given: Sequence[Operand]) -> bool:
    """Tell whether ``family`` says that an address is no network address."""
    families = [*literals.known(union(q.ask_operand(operand) for operand in given))]
    return bool(families) and all(family.value in known.LOCAL_FAMILIES for family in families)


def _finding(q: Resolver, site: Site, code: str, word: str, host: Host) -> Finding:
    trail = (Step(q.file(host.node), host.node.lineno, "written here"),) if host.node is not None else ()
    text = rules.message(code, what=word, address=host.written)
    return Finding(site.position.line, site.position.column, code, text, trail)


# What an address can be


def hosts_of(q: Resolver, operand: Operand) -> Iterator[Host]:
    """Yield the hosts that are known of an address, none when nothing is known of it."""
    if not operand.path and _is_path_or_empty(operand.node):
        yield Host(Reach.HERE, "")
        return
    for value in q.ask_operand(operand):
        if isinstance(value, Literal):
            yield from _of_whole(value)
        elif isinstance(value, Product) and value.name in known.PATHS:
            yield Host(Reach.HERE, "")
    yield from _of_hosts(q, q.ask_operand(operand, (At(0),)))


def _is_path_or_empty(node: nodes.NodeNG | None) -> bool:
    if isinstance(node, nodes.Call) and isinstance(node.func, nodes.Attribute):
        return node.func.attrname in known.PATH_METHODS
    return isinstance(node, nodes.Tuple) and not node.elts


def _of_whole(literal: Literal) -> Iterator[Host]:
    """A whole address that is no tuple: a default, a Unix socket, or a named pipe."""
    if literal.value is None or isinstance(literal.value, (str, bytes)):
        machine = known.machine_of_pipe(literal.value) if isinstance(literal.value, str) else None
        if machine is None:
            yield Host(Reach.HERE, "")
        else:
            # A pipe can be served on this machine only, so to a listener this is a mistake and no danger.
            yield Host(Reach.ELSEWHERE, repr(machine), literal.node)


def _of_hosts(q: Resolver, answer: Answer) -> Iterator[Host]:
    for value in answer:
        if isinstance(value, Literal) and isinstance(value.value, (str, bytes)):
            reach = known.of_host(value.value)
            if reach is not None and not q.library.is_test_of_other(value.node):
                yield Host(reach, _as_written(value.value, reach), value.node)
        elif isinstance(value, Product):
            yield from _of_function(q, value)


def _as_written(host: str | bytes, reach: Reach) -> str:
    text = repr(host.decode("latin-1") if isinstance(host, bytes) else host)
    return f"all interfaces ({text})" if reach is Reach.EVERYWHERE else text


def _of_function(q: Resolver, value: Product) -> Iterator[Host]:
    if value.name in known.OWN_NAMES:
        yield Host(Reach.ELSEWHERE, f"{value.name.rpartition('.')[2]}()", value.node, own=True)
    elif value.name in known.LOOKUPS and isinstance(value.node, nodes.Call):
        first = operands.positional(q.arguments(value.node, value.frame), 0)
        if first is not None:
            yield from _of_hosts(q, q.ask_operand(first))


# What a manager is asked to do


def connects(q: Resolver, call: nodes.Call) -> bool:
    """Tell whether the manager that ``call`` makes is told to connect, and never to serve."""
    tables = _at_hand(q, call)
    if any(_is_asked(q, tables, call, name) for name in SERVING):
        return False
    if _is_asked(q, tables, call, CONNECTING):
        return True
    return _is_asked(q, _elsewhere(q, call, CONNECTING), call, CONNECTING) and not any(
        _is_asked(q, _elsewhere(q, call, name), call, name) for name in sorted(SERVING)
    )


def _elsewhere(q: Resolver, call: nodes.Call, method: str) -> Iterator[ModuleScopes]:
    """Yield the other files that ask a ``method`` of something and may mean what the module of ``call`` makes."""
    own: str = call.root().file
    words = tuple(q.library.name(own).dotted.split("."))
    return q.elsewhere(lambda: q.library.mentioning(method, words, own))


def _at_hand(q: Resolver, call: nodes.Call) -> Iterable[ModuleScopes]:
    """Return the module of ``call``, and those of the class, and its bases, of which it makes an object."""
    made = (value for value in q.ask(call.func) if isinstance(value, Class))
    bases = (base for value in made for base in classes.mro(q, value) if isinstance(base, Class))
    return dict.fromkeys([q.scopes(call), *(q.scopes(base.node) for base in bases)])


def _is_asked(q: Resolver, tables: Iterable[ModuleScopes], call: nodes.Call, method: str) -> bool:
    asked = (found for scopes in tables for found in _asked(q, scopes, method))
    return any(_is_made_by(q, value, call) for found in asked for value in q.ask(found))


def _asked(q: Resolver, scopes: ModuleScopes, method: str) -> Iterator[nodes.NodeNG]:
    """Yield the objects whose ``method`` is called: ``hub.connect()``, ``Hub.connect(hub)``, or handed on.

    ``getattr(hub, "connect")`` is the same.
    """
    for node in scopes.loads(method):
        given = node.parent.args if isinstance(node.parent, nodes.Call) and node.parent.func is node else []
        named = node.parent.keywords if isinstance(node.parent, nodes.Call) and node.parent.func is node else []
        if given and any(isinstance(value, (Class, Symbol)) for value in q.ask(node.expr)):
            yield given[0]
        elif method == "start" or not (given or named):
            yield node.expr
    for name in scopes.names("getattr"):
        call = name.parent
        if isinstance(call, nodes.Call) and call.func is name and len(call.args) > 1:
            if isinstance(call.args[1], nodes.Const) and call.args[1].value == method:
                yield call.args[0]


def _is_made_by(q: Resolver, value: Value, call: nodes.Call) -> bool:
    if isinstance(value, Product):
        return value.node is call
    if not isinstance(value, Instance):
        return False
    if value.arguments is not None and value.arguments.call is call:
        return True
    # super().__init__(address) inside the class, self.connect() in another method of it
    around = classes.around(call)
    if around is not None and isinstance(call.func, nodes.Attribute) and call.func.attrname == "__init__":
        return classes.are_related(q, value.cls, around)
    made = q.ask(call.func)
    return value.arguments is None and any(isinstance(v, Class) and v.node is value.cls.node for v in made)
