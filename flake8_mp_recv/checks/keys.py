"""MPR081 and MPR082: the keys that listeners, clients and managers are given, or are not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from flake8_mp_recv import rules
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.gate import Site
from flake8_mp_recv.known import endpoints as known
from flake8_mp_recv.known.multiprocessing import Role, role
from flake8_mp_recv.resolve import certain, operands
from flake8_mp_recv.resolve.budget import ATTEMPT_STEPS
from flake8_mp_recv.resolve.lexical import ROWS, scope_of
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    Connection,
    Instance,
    Literal,
    Operand,
    Product,
    Step,
    Symbol,
    Trail,
    Value,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes

MISSING = "MPR081"
WRITTEN = "MPR082"


def handed_over(arguments: Arguments, position: int, name: str) -> list[Operand]:
    """Return where a call's argument may come from: none when it is surely left out."""
    for key, operand in arguments.keywords:
        if key == name:
            return [operand]
    if position < len(arguments.positional):
        return [arguments.positional[position]]
    found = [operands.positional(arguments, position), operands.keyword(arguments, name)]
    return [operand for operand in found if operand is not None]


def findings(q: Resolver, site: Site, opened: Role, call: nodes.Call, given: Sequence[Operand]) -> Iterator[Finding]:
    """Yield what is wrong with the key that ``call``, which opens ``opened``, is ``given``."""
    variant = missing(q, opened, given)
    if variant is None:
        for operand in given:
            yield from written(q, site, call, q.ask_operand(operand))
    elif not _challenged(q, call):
        text = rules.message(MISSING, variant=variant, what=known.OPENINGS[opened].word)
        yield Finding(site.position.line, site.position.column, MISSING, text)


def missing(q: Resolver, opened: Role, given: Sequence[Operand]) -> str | None:
    """Return the message's variant when there surely is no key, else None."""
    if opened is Role.CHALLENGE:
        return None
    if not given:
        return "" if opened is not Role.MANAGER else None
    if all(certain.surely(q, operand, certain.NONE) for operand in given):
        return "" if opened is not Role.MANAGER else None
    return "empty" if all(certain.surely(q, operand, certain.NO_KEY) for operand in given) else None


def _challenged(q: Resolver, call: nodes.Call) -> bool:
    """Tell whether the connections of what ``call`` opens are authenticated by hand, here or by another file."""

    def among(modules: Iterable[ModuleScopes]) -> bool:
        return any(_challenges(q, challenge, call) for scopes in modules for challenge in _challenges_in(q, scopes))

    found = q.elsewhere(lambda: q.library.holding(known.CHALLENGES, call.root().file))
    others = (scopes for scopes in found if not _defines_challenges(scopes))
    return among([q.scopes(call)]) or q.within(ATTEMPT_STEPS, lambda: among(others), otherwise=False)


def _defines_challenges(scopes: ModuleScopes) -> bool:
    """Tell whether a module is that of multiprocessing, or a fork's, where both are written."""
    bound = (binding for name in known.CHALLENGES for binding in scopes.of(scopes.module, name))
    return any(binding.kind is BindingKind.DEFINE for binding in bound)


def _challenges_in(q: Resolver, scopes: ModuleScopes) -> Iterator[nodes.Call]:
    for name in known.CHALLENGES:
        for node in (*scopes.names(name), *scopes.loads(name)):
            challenge = node.parent
            if isinstance(challenge, nodes.Call) and challenge.func is node and challenge.args:
                if any(isinstance(v, Symbol) and role(v.name) is Role.CHALLENGE for v in q.ask(node)):
                    yield challenge


def _challenges(q: Resolver, challenge: nodes.Call, call: nodes.Call) -> bool:
    """Tell whether ``challenge`` is of a connection of what ``call`` opens, or of an object that was made with one."""
    found: list[Value] = []
    for value in q.ask(challenge.args[0]):
        found.append(value)
        if isinstance(value, Instance) and value.arguments is not None:
            found += [held for operand in operands.all_of(value.arguments) for held in q.ask_operand(operand)]
    connections = [value for value in found if isinstance(value, Connection)]
    if any(connection.origin.endpoint is call for connection in connections):
        return True
    return not connections and scope_of(challenge) is scope_of(call)


def written(q: Resolver, site: Site, node: nodes.NodeNG, answer: Answer) -> Iterator[Finding]:
    """Yield the finding of a key that stands in the source; ``answer`` is all that the key can be."""
    for literal in literals(q, answer):
        key = literal.node
        if not literal.value or q.library.is_test_of_other(key):
            continue
        file = q.file(key)
        where = f"line {key.lineno}" if file == q.file(node) else f"{file} line {key.lineno}"
        trail = Trail(Step(q.file(node), node.lineno, "used as authkey"), Trail(Step(file, key.lineno, "written here")))
        text = rules.message(WRITTEN, where=where)
        yield Finding(site.position.line, site.position.column, WRITTEN, text, tuple(trail))
        return


def literals(q: Resolver, answer: Answer, depth: int = 3) -> Iterator[Literal]:
    """Yield the constants that a key with ``answer`` can be, also where only their spelling is changed."""
    for value in answer:
        if isinstance(value, Literal) and isinstance(value.value, (str, bytes)):
            yield value
        elif isinstance(value, Product) and value.name in known.KEY_DERIVATIONS and depth:
            yield from _derived(q, value, depth - 1)


def _derived(q: Resolver, made: Product, depth: int) -> Iterator[Literal]:
    """Yield the constants that a key is made of; none when it is made of anything else too."""
    if not isinstance(made.node, nodes.Call):
        return
    arguments = q.arguments(made.node, made.frame)
    given = [_given(arguments, part) for part in known.KEY_DERIVATIONS[made.name]]
    parts = [operand for operand in (*given, *_added(q, made)) if operand is not None]
    found = [[*_numbers(operand), *literals(q, q.ask_operand(operand), depth)] for operand in parts]
    if all(found):
        yield from chain.from_iterable(found)


def _given(arguments: Arguments, part: known.Part) -> Operand | None:
    named = operands.keyword(arguments, part.name)
    return named if named is not None or part.position is None else operands.positional(arguments, part.position)


def _added(q: Resolver, made: Product) -> Iterator[Operand]:
    """``digest.update(data)`` and ``buffer.extend(data)``: what else goes into it."""
    scopes = q.scopes(made.node)
    for node in (found for method in sorted(known.DIGESTING) for found in scopes.loads(method)):
        call = node.parent
        if isinstance(call, nodes.Call) and call.func is node and call.args:
            if any(isinstance(value, Product) and value.node is made.node for value in q.ask(node.expr)):
                yield Operand(call.args[0])


def _numbers(operand: Operand) -> Iterator[Literal]:
    """``[0x6c, 0x65]``, of which ``bytes`` makes a key."""
    node = operand.node
    if isinstance(node, ROWS) and not operand.path:
        numbers = [item.value for item in node.elts if isinstance(item, nodes.Const) and isinstance(item.value, int)]
        if len(numbers) == len(node.elts) and all(0 <= number < 256 for number in numbers):
            yield Literal(bytes(numbers), node)
