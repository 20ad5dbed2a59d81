"""What ``isinstance`` leaves of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import classes
from flake8_mp_recv.resolve.flow import leaves
from flake8_mp_recv.resolve.lexical import FUNCTIONS, dotted, frame_of, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Class,
    Connection,
    Frame,
    Function,
    Instance,
    OriginKind,
    Product,
    Symbol,
    Take,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


_TESTS: Final = frozenset({"isinstance", "TypeGuard", "TypeIs"})


@dataclass(frozen=True, slots=True)
class _Fact:
    """Where the narrowed expression stands, its value is (``positive``) or is not of the type ``kind``."""

    kind: nodes.NodeNG
    positive: bool
    test: nodes.NodeNG
    guard: bool = False


def is_tested_connection(q: Resolver, node: nodes.NodeNG, key: str, frame: Frame | None) -> bool:
    """Tell whether a test around ``node`` says that it is a connection, whatever else is known of it."""
    if not q.scopes(node).holds(_TESTS):
        return False
    return any(
        fact.positive
        and not fact.guard
        and not isinstance(fact.kind, nodes.Const)
        and any(
            isinstance(kind, Symbol) and known.role(kind.name) is Role.CONNECTION
            for kind in _kinds(q, fact.kind, frame)
        )
        for fact in _facts(node, key)
    )


def narrow(q: Resolver, node: nodes.NodeNG, key: str, answer: Answer, frame: Frame | None) -> Answer:
    """Return what is left of ``answer`` for the expression ``node``, written ``key``, under the tests around it."""
    scopes = q.scopes(node)
    connected = any(isinstance(value, Connection) for value in answer)
    if not connected and not scopes.has_match and not scopes.holds(_TESTS):
        return answer
    bound = scopes.of(frame_of(scope_of(node)), key)
    for fact in _facts(node, key):
        tested = scopes.serial.get(fact.test, 0)
        if not any(tested < scopes.serial.get(binding.node, 0) < scopes.serial[node] for binding in bound):
            answer = _apply(q, fact, answer, frame)
    return answer


def _facts(node: nodes.NodeNG, key: str) -> Iterator[_Fact]:
    child, parent = node, node.parent
    while parent is not None and not isinstance(parent, FUNCTIONS):
        if isinstance(parent, (nodes.If, nodes.While)):
            if child in parent.body:
                yield from _of_test(parent.test, key, True)
            elif child in parent.orelse:
                yield from _of_test(parent.test, key, False)
        elif isinstance(parent, nodes.IfExp):
            if child is not parent.test:
                yield from _of_test(parent.test, key, child is parent.body)
        elif isinstance(parent, nodes.BoolOp):
            for operand in parent.values[: parent.values.index(child)]:
                yield from _of_test(operand, key, parent.op == "and")
        elif isinstance(parent, nodes.MatchCase):
            yield from _of_case(parent, key)
        if isinstance(parent, nodes.Comprehension) or hasattr(parent, "generators"):
            for generator in getattr(parent, "generators", ()):
                for test in generator.ifs:
                    if test is not child:
                        yield from _of_test(test, key, True)
        if child.is_statement:
            yield from _of_earlier(parent, child, key)
        child, parent = parent, parent.parent
    if parent is not None and child.is_statement:
        yield from _of_earlier(parent, child, key)


def _of_case(case: nodes.MatchCase, key: str) -> Iterator[_Fact]:
    """``case Connection():`` and ``case Connection() as key:``."""
    named = isinstance(case.pattern, nodes.MatchAs) and case.pattern.name is not None
    pattern = case.pattern.pattern if isinstance(case.pattern, nodes.MatchAs) else case.pattern
    if isinstance(pattern, nodes.MatchClass):
        if dotted(case.parent.subject) == key or (named and case.pattern.name.name == key):
            yield _Fact(pattern.cls, True, case.pattern.name if named else case)


def _of_earlier(parent: nodes.NodeNG, child: nodes.NodeNG, key: str) -> Iterator[_Fact]:
    """``assert isinstance(x, T)`` and ``if not isinstance(x, T): return`` before, in the same block."""
    for field in ("body", "orelse", "finalbody"):
        block = getattr(parent, field, None)
        if not isinstance(block, list) or child not in block:
            continue
        for statement in block[: block.index(child)]:
            if isinstance(statement, nodes.Assert):
                yield from _of_test(statement.test, key, True)
            elif isinstance(statement, nodes.If) and not statement.orelse and leaves(statement.body, loops=True):
                yield from _of_test(statement.test, key, False)


def _of_test(test: nodes.NodeNG, key: str, truth: bool) -> Iterator[_Fact]:
    if isinstance(test, nodes.UnaryOp) and test.op == "not":
        yield from _of_test(test.operand, key, not truth)
    elif isinstance(test, nodes.BoolOp) and (test.op == "and") is truth:
        for operand in test.values:
            yield from _of_test(operand, key, truth)
    elif isinstance(test, nodes.Call) and isinstance(test.func, nodes.Name) and test.func.name == "isinstance":
        if len(test.args) == 2 and dotted(test.args[0]) == key:
            yield _Fact(test.args[1], truth, test)
    elif isinstance(test, nodes.Call) and truth and test.args and dotted(test.args[0]) == key:
        yield _Fact(test.func, truth, test, guard=True)
    elif isinstance(test, nodes.Compare) and len(test.ops) == 1 and isinstance(test.left, nodes.Call) and truth:
        operator, right = test.ops[0]
        if operator in {"is", "=="} and dotted(test.left.func) == "type" and test.left.args:
            if dotted(test.left.args[0]) == key:
                yield _Fact(right, truth, test)
    elif isinstance(test, nodes.Compare) and len(test.ops) == 1 and dotted(test.left) == key:
        operator, right = test.ops[0]
        if operator in {"is", "is not"} and isinstance(right, nodes.Const) and right.value is None:
            yield _Fact(right, truth is (operator == "is"), test)


def _apply(q: Resolver, fact: _Fact, answer: Answer, frame: Frame | None) -> Answer:
    if isinstance(fact.kind, nodes.Const) and fact.kind.value is None:
        return {v: t for v, t in answer.items() if not (fact.positive and isinstance(v, Connection))}
    kinds = list(_kinds(q, fact.kind, frame)) if not fact.guard else list(_guarded(q, fact.kind))
    if not kinds:
        return answer
    tests = [known.role(kind.name) is Role.CONNECTION for kind in kinds if isinstance(kind, Symbol)]
    if fact.positive:
        kept = {value: trail for value, trail in answer.items() if _may_be(q, value, kinds)}
        if any(tests) and not any(isinstance(value, Connection) for value in kept):
            origin = q.origin(OriginKind.ANNOTATION, "isinstance Connection", fact.kind)
            return union([kept, q.made(Connection(origin), fact.kind, "tested with isinstance")])
        return kept
    if any(tests):
        return {value: trail for value, trail in answer.items() if not isinstance(value, Connection)}
    return {value: trail for value, trail in answer.items() if not _surely_is(q, value, kinds)}


def _guarded(q: Resolver, function: nodes.NodeNG) -> Iterator[Value]:
    """``def is_link(value) -> TypeGuard[Connection]``."""
    for value in q.ask(function):
        returns = (
            value.node.returns if isinstance(value, Function) and isinstance(value.node, nodes.FunctionDef) else None
        )
        if isinstance(returns, nodes.Subscript):
            if (dotted(returns.value) or "").rpartition(".")[2] in {"TypeGuard", "TypeIs"}:
                yield from _kinds(q, returns.slice, None)


def _kinds(q: Resolver, node: nodes.NodeNG, frame: Frame | None) -> Iterator[Value]:
    if isinstance(node, nodes.BinOp) and node.op == "|":
        yield from _kinds(q, node.left, frame)
        yield from _kinds(q, node.right, frame)
    elements = q.ask(node, (Take.ELEMENT,), frame)
    for value in elements or q.ask(node, (), frame):
        if isinstance(value, (Class, Symbol)):
            yield value


def _may_be(q: Resolver, value: Value, kinds: list[Value]) -> bool:
    if isinstance(value, Connection):
        return any(
            isinstance(kind, Symbol) and (known.role(kind.name) is Role.CONNECTION or kind.name == "builtins.object")
            for kind in kinds
        )
    if isinstance(value, Instance):
        return any(not isinstance(kind, Class) or classes.are_related(q, value.cls, kind) for kind in kinds)
    if isinstance(value, Product):
        role = known.role(value.name)
        return any(not isinstance(kind, Symbol) or known.role(kind.name) is role for kind in kinds)
    return True


def _surely_is(q: Resolver, value: Value, kinds: list[Value]) -> bool:
    return isinstance(value, Instance) and any(
        isinstance(kind, Class) and any(isinstance(b, Class) and b.node is kind.node for b in classes.mro(q, value.cls))
        for kind in kinds
    )
