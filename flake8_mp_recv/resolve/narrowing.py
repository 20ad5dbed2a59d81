"""What tests leave of an answer: ``isinstance`` and its like, ``is`` and ``in``, ``hasattr``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import classes
from flake8_mp_recv.resolve.flow import passed
from flake8_mp_recv.resolve.lexical import ROWS, dotted
from flake8_mp_recv.resolve.targets import Binding, BindingKind, method_of_self
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
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
    has_connection,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


_TESTS: Final = frozenset({"isinstance", "TypeGuard", "TypeIs"})
_NEGATED: Final = {"is not": "is", "!=": "==", "not in": "in"}


class _Says(Enum):
    """What a test says of a value, with what stands for it in the source."""

    KIND = auto()  # it is of one of these classes, or derived from one
    EXACT = auto()  # one of these is its class
    GUARD = auto()  # this function of it gives a true value
    NONE = auto()
    SAME = auto()  # it is, or equals, this
    AMONG = auto()  # it is in this
    HAS = auto()  # it has the attribute of this name


_OF_CLASSES: Final = frozenset({_Says.KIND, _Says.EXACT})


@frozen
class _Fact:
    """Where the narrowed expression stands, its value is (``positive``) or is not what ``node`` ``says``."""

    says: _Says
    node: nodes.NodeNG
    positive: bool


def is_tested_connection(q: Resolver, node: nodes.NodeNG, key: str, frame: Frame | None) -> bool:
    """Tell whether a test around ``node`` says that it is a connection, whatever else is known of it."""
    if not q.scopes(node).holds(_TESTS):
        return False
    return any(
        fact.positive and fact.says in _OF_CLASSES and _names_connection(_kinds(q, fact.node, frame))
        for fact in _in_common(q, node, key)
    )


def narrow(q: Resolver, node: nodes.NodeNG, key: str, answer: Answer, frame: Frame | None) -> Answer:
    """Return what is left of ``answer`` for the expression ``node``, written ``key``, under the tests that it has
    passed whatever it is bound by; a connection when one of them says so."""
    if _is_worth_it(q, node, answer):
        for fact in _in_common(q, node, key):
            answer = _left(q, fact, answer, frame, None)
            if fact.positive and not has_connection(answer):
                answer = union([answer, _told(q, fact, frame)])
    return answer


def narrow_binding(
    q: Resolver, node: nodes.NodeNG, key: str, binding: Binding | None, answer: Answer, frame: Frame | None
) -> Answer:
    """Return what is left of ``answer``, which ``binding`` (None: what was there before) gives ``node``, written
    ``key``, under the tests passed since."""
    if _is_worth_it(q, node, answer):
        facts = _facts(q, node, key)
        for fact in facts.get(binding, facts.get(None, ())):
            answer = _left(q, fact, answer, frame, binding)
    return answer


def _is_worth_it(q: Resolver, node: nodes.NodeNG, answer: Answer) -> bool:
    scopes = q.scopes(node)
    return has_connection(answer) or scopes.has_match or scopes.holds(_TESTS)


def _in_common(q: Resolver, node: nodes.NodeNG, key: str) -> tuple[_Fact, ...]:
    """Return what is known of a value whatever it is bound by."""
    first, *others = _facts(q, node, key).values() or ((),)
    return tuple(fact for fact in first if all(fact in facts for facts in others)) if others else first


def _facts(q: Resolver, node: nodes.NodeNG, key: str) -> Mapping[Binding | None, tuple[_Fact, ...]]:
    """Return what is known of the value that each binding gives; None stands for those of which nothing more is."""
    return q.intern(("facts", node, key), lambda: _find_facts(q, node, key))


def _find_facts(q: Resolver, node: nodes.NodeNG, key: str) -> Mapping[Binding | None, tuple[_Fact, ...]]:
    return {
        binding: tuple(fact for each in conditions for fact in _of_test(each.test, key, each.truth))
        for binding, conditions in passed(q, node, key).items()
    }


def _of_pattern(pattern: nodes.Pattern, truth: bool) -> Iterator[_Fact]:
    """``Connection()``, which has fitted or, without parts, has not."""
    patterns = list(_alternatives(pattern))
    if truth and all(isinstance(each, nodes.MatchClass) for each in patterns):
        yield _Fact(_Says.KIND, pattern, True)
    elif not truth:
        for each in patterns:
            if isinstance(each, nodes.MatchClass) and not each.patterns and not each.kwd_patterns:
                yield _Fact(_Says.KIND, each, False)


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
        if truth or test.guard is None:
            yield from _of_pattern(test.pattern, truth)
    elif isinstance(test, nodes.Pattern):
        yield from _of_pattern(test, truth)
    elif isinstance(test, nodes.UnaryOp) and test.op == "not":
        yield from _of_test(test.operand, key, not truth)
    elif isinstance(test, nodes.BoolOp) and (test.op == "and") is truth:
        for operand in test.values:
            yield from _of_test(operand, key, truth)
    elif isinstance(test, nodes.NamedExpr):
        yield from _of_test(test.value, key, truth)
    elif isinstance(test, nodes.Call):
        yield from _of_call(test, key, truth)
    elif isinstance(test, nodes.Compare) and len(test.ops) == 1:
        (operator, right), positive = test.ops[0], truth
        if operator in _NEGATED:
            operator, positive = _NEGATED[operator], not truth
        yield from _of_comparison(test.left, operator, right, key, positive)


def _of_call(test: nodes.Call, key: str, truth: bool) -> Iterator[_Fact]:
    """``isinstance(x, T)``, ``hasattr(x, "recv_bytes")``, ``getattr(x, "recv_bytes", None)``, ``is_link(x)``."""
    name = dotted(test.func)
    if name == "issubclass" and len(test.args) == 2 and _written(_classified(test.args[0])) == key:
        yield _Fact(_Says.KIND, test.args[1], truth)
    if not test.args or _written(test.args[0]) != key:
        return
    if name == "isinstance" and len(test.args) == 2:
        yield _Fact(_Says.KIND, test.args[1], truth)
    elif name in {"hasattr", "getattr"}:
        if len(test.args) > 1 and (name == "hasattr" or truth):
            yield _Fact(_Says.HAS, test.args[1], truth)
    else:
        yield _Fact(_Says.GUARD, test.func, truth)


def _of_comparison(left: nodes.NodeNG, operator: str, right: nodes.NodeNG, key: str, positive: bool) -> Iterator[_Fact]:
    """``x is None``, ``type(x) is T``, ``x is conn``, ``x in conns``, ``getattr(x, "recv_bytes", None) is None``."""
    is_same = operator in {"is", "=="}
    if is_same and _written(right) == key:
        left, right = right, left
    if _written(left) == key:
        if is_same and isinstance(right, nodes.Const):
            if right.value is None:
                yield _Fact(_Says.NONE, right, positive)
        elif is_same or operator == "in":
            yield _Fact(_Says.SAME if is_same else _Says.AMONG, right, positive)
    elif _written(_classified(left)) == key:
        if is_same or operator == "in":
            yield _Fact(_Says.EXACT, right, positive)
    elif is_same and isinstance(right, nodes.Const) and right.value is None and isinstance(left, nodes.Call):
        if dotted(left.func) == "getattr" and len(left.args) == 3 and _written(left.args[0]) == key:
            if isinstance(left.args[2], nodes.Const) and left.args[2].value is None:
                yield _Fact(_Says.HAS, left.args[1], not positive)


def _written(node: nodes.NodeNG | None) -> str | None:
    """Return how the tested value is written: ``x``, also for ``x := xs[0]``."""
    if node is None:
        return None
    return dotted(node.target if isinstance(node, nodes.NamedExpr) else node)


def _classified(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return ``x`` for ``type(x)`` and ``x.__class__``, or None."""
    if isinstance(node, nodes.Call) and dotted(node.func) == "type" and len(node.args) == 1:
        return node.args[0]
    return node.expr if isinstance(node, nodes.Attribute) and node.attrname == "__class__" else None


def _left(q: Resolver, fact: _Fact, answer: Answer, frame: Frame | None, binding: Binding | None) -> Answer:
    """Return what is left of an answer that ``fact`` is known of; ``binding`` has given it, if that is known."""
    if fact.says in _OF_CLASSES:
        return _of_classes(q, fact, answer, list(_kinds(q, fact.node, frame)))
    if fact.says is _Says.GUARD:
        for inner in _guarded(q, fact):
            answer = _left(q, inner, answer, None, binding)
        return answer
    if not has_connection(answer):
        return answer
    if fact.says is _Says.NONE:
        ruled_out = fact.positive
    elif fact.says is _Says.HAS:
        ruled_out = _is_no_attribute_of_connections(q, fact)
    elif fact.positive:
        same = q.ask(fact.node, (Take.ELEMENT,) if fact.says is _Says.AMONG else (), frame)
        ruled_out = bool(same) and not has_connection(same)
    else:
        others = _others(q, fact, binding, frame) if binding is not None else None
        return answer if others is None else {v: t for v, t in answer.items() if _is_kept(v, others)}
    return _without_connections(answer) if ruled_out else answer


def _told(q: Resolver, fact: _Fact, frame: Frame | None) -> Answer:
    """Return the connection that a value is by ``fact`` alone."""
    if fact.says is _Says.GUARD:
        return union(_told(q, inner, None) for inner in _guarded(q, fact) if inner.positive)
    if fact.says not in _OF_CLASSES or not _names_connection(_kinds(q, fact.node, frame)):
        return NOTHING
    origin = q.origin(OriginKind.ANNOTATION, "isinstance Connection", fact.node)
    return q.made(Connection(origin), fact.node, "tested with isinstance")


def _of_classes(q: Resolver, fact: _Fact, answer: Answer, kinds: list[Value]) -> Answer:
    if not kinds:
        return answer
    if fact.positive:
        return {value: trail for value, trail in answer.items() if _may_be(q, value, kinds)}
    if _names_connection(kinds):
        return _without_connections(answer)
    exact = fact.says is _Says.EXACT
    return {value: trail for value, trail in answer.items() if not _surely_is(q, value, kinds, exact=exact)}


def _names_connection(kinds: Iterable[Value]) -> bool:
    return any(isinstance(kind, Symbol) and known.role(kind.name) is Role.CONNECTION for kind in kinds)


def _without_connections(answer: Answer) -> Answer:
    return {value: trail for value, trail in answer.items() if not isinstance(value, Connection)}


def _is_no_attribute_of_connections(q: Resolver, fact: _Fact) -> bool:
    """Tell whether what has, or has not, an attribute is no connection: unless somebody gives attributes to objects of
    other classes."""
    name = fact.node.value if isinstance(fact.node, nodes.Const) else None
    if not isinstance(name, str) or (name in known.CONNECTION_ATTRIBUTES) is fact.positive:
        return False
    return not fact.positive or all(method_of_self(found) for found in q.scopes(fact.node).attributes(name))


def _others(q: Resolver, fact: _Fact, binding: Binding, frame: Frame | None) -> Answer | None:
    """``for item in wait([conn, other])``: return what an item can be that is not ``conn``, or None."""
    if binding.kind is not BindingKind.ITERATE or binding.path != (Take.ELEMENT,):
        return None
    source = binding.value.args[0] if isinstance(binding.value, nodes.Call) and binding.value.args else binding.value
    said = dotted(fact.node)
    if not isinstance(source, (*ROWS, nodes.Set)) or said is None:
        return None
    wanted = [(item.value, (Take.ELEMENT,)) if isinstance(item, nodes.Starred) else (item, ()) for item in source.elts]
    left = [
        (item, path) for item, path in wanted if dotted(item) != said or (fact.says is _Says.AMONG) is not bool(path)
    ]
    return union(q.ask(item, path, frame) for item, path in left) if len(left) < len(wanted) else None


def _is_kept(value: Value, others: Answer) -> bool:
    return not isinstance(value, Connection) or value in others


def _guarded(q: Resolver, fact: _Fact) -> Iterator[_Fact]:
    """Yield what a function tells of its argument: by ``-> TypeGuard[Connection]``, or as it returns the test."""
    for value in q.ask(fact.node):
        function = value.node if isinstance(value, Function) else None
        if not isinstance(function, nodes.FunctionDef):
            continue
        name = dotted(function.returns.value) or "" if isinstance(function.returns, nodes.Subscript) else ""
        guard = name.rpartition(".")[2]
        if guard == "TypeIs" or (guard == "TypeGuard" and fact.positive):
            yield _Fact(_Says.KIND, function.returns.slice, fact.positive)
        body = q.scopes(function).body(function)
        if len(body) == 1 and isinstance(body[0], nodes.Return) and body[0].value and function.args.args:
            told = _of_test(body[0].value, function.args.args[0].name, fact.positive)
            yield from (each for each in told if each.says is not _Says.GUARD)


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


def _surely_is(q: Resolver, value: Value, kinds: list[Value], *, exact: bool) -> bool:
    if not isinstance(value, Instance):
        return False
    own = [value.cls] if exact else classes.mro(q, value.cls)
    bases = [base.node for base in own if isinstance(base, Class)]
    return any(isinstance(kind, Class) and kind.node in bases for kind in kinds)
