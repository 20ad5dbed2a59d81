"""What ``isinstance`` leaves of an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import classes
from flake8_mp_recv.resolve.flow import passed
from flake8_mp_recv.resolve.lexical import dotted, frame_of, scope_of
from flake8_mp_recv.resolve.targets import Binding
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
        for fact in _in_common(q, node, key)
    )


def narrow(q: Resolver, node: nodes.NodeNG, key: str, answer: Answer, frame: Frame | None) -> Answer:
    """Return what is left of ``answer`` for the expression ``node``, written ``key``, under the tests that it has
    passed whatever it is bound by."""
    if _is_worth_it(q, node, answer):
        for fact in _in_common(q, node, key):
            answer = _apply(q, fact, answer, frame)
    return answer


def narrow_binding(q: Resolver, node: nodes.Name, binding: Binding, answer: Answer, frame: Frame | None) -> Answer:
    """Return what is left of ``answer``, which ``binding`` gives the name ``node``, under the tests passed since, but
    for those of all its bindings."""
    if _is_worth_it(q, node, answer):
        common = _in_common(q, node, node.name)
        for fact in _facts(q, node, node.name).get(binding, ()):
            if fact not in common:
                answer = _apply(q, fact, answer, frame)
    return answer


def _is_worth_it(q: Resolver, node: nodes.NodeNG, answer: Answer) -> bool:
    scopes = q.scopes(node)
    return any(isinstance(value, Connection) for value in answer) or scopes.has_match or scopes.holds(_TESTS)


def _in_common(q: Resolver, node: nodes.NodeNG, key: str) -> tuple[_Fact, ...]:
    """Return what is known of a value whatever it is bound by."""
    first, *others = _facts(q, node, key).values() or ((),)
    return tuple(fact for fact in first if all(fact in facts for facts in others))


def _facts(q: Resolver, node: nodes.NodeNG, key: str) -> Mapping[Binding | None, tuple[_Fact, ...]]:
    """Return what is known of the value that each binding gives; None stands for those of which nothing more is."""
    return q.intern(("facts", node, key), lambda: _find_facts(q, node, key))


def _find_facts(q: Resolver, node: nodes.NodeNG, key: str) -> Mapping[Binding | None, tuple[_Fact, ...]]:
    here = tuple(_in_expression(node, key))
    facts = {
        binding: (*(fact for each in conditions for fact in _of_test(each.test, key, each.truth)), *here)
        for binding, conditions in passed(q, node, key).items()
    }
    home = frame_of(scope_of(node))
    if None in facts and "." not in key and home.parent is not None:
        # What was tested before a function was defined holds for what it finds outside.
        for binding, outer in _facts(q, home, key).items():
            facts[binding] = (*outer, *facts[None])
    return facts


def _in_expression(node: nodes.NodeNG, key: str) -> Iterator[_Fact]:
    """Yield what is known by the tests of the expression around ``node``."""
    child, parent = node, node.parent
    while parent is not None and not child.is_statement:
        if isinstance(parent, nodes.IfExp):
            if child is not parent.test:
                yield from _of_test(parent.test, key, child is parent.body)
        elif isinstance(parent, nodes.BoolOp):
            for operand in parent.values[: parent.values.index(child)]:
                yield from _of_test(operand, key, parent.op == "and")
        for generator in [parent] if isinstance(parent, nodes.Comprehension) else getattr(parent, "generators", ()):
            for test in generator.ifs:
                if test is not child:
                    yield from _of_test(test, key, True)
        child, parent = parent, parent.parent


def _of_case(case: nodes.MatchCase, truth: bool) -> Iterator[_Fact]:
    """``case Connection():``, which has fitted or, without parts and guard, has not."""
    patterns = list(_alternatives(case.pattern))
    if truth and all(isinstance(pattern, nodes.MatchClass) for pattern in patterns):
        yield _Fact(case.pattern, True, case)
    elif not truth and case.guard is None:
        for pattern in patterns:
            if isinstance(pattern, nodes.MatchClass) and not pattern.patterns and not pattern.kwd_patterns:
                yield _Fact(pattern, False, case)


def _alternatives(pattern: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield ``A()`` and ``B()`` for ``A() | B() as name``."""
    if isinstance(pattern, nodes.MatchAs) and pattern.pattern is not None:
        yield from _alternatives(pattern.pattern)
    elif isinstance(pattern, nodes.MatchOr):
        for each in pattern.patterns:
            yield from _alternatives(each)
    else:
        yield pattern


def _of_test(test: nodes.NodeNG, key: str, truth: bool) -> Iterator[_Fact]:
    if isinstance(test, nodes.MatchCase):
        yield from _of_case(test, truth)
    elif isinstance(test, nodes.UnaryOp) and test.op == "not":
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
    if isinstance(node, nodes.Pattern):
        for pattern in _alternatives(node):
            yield from _kinds(q, pattern.cls, frame)
        return
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
