"""Which branches a call does not take, as far as the constants and objects tell that it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from flake8_mp_recv.resolve import classes, names, operands
from flake8_mp_recv.resolve.lexical import FUNCTIONS, defaults, scope_of, takes_receiver
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Class, Frame, Instance, Literal, Member, Operand

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_HOPS: Final = 8
"""Names and parameters that a constant is followed through."""

_IDENTICAL: Final[Mapping[str, Callable[[object, object], bool]]] = {
    "==": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "is": lambda one, other: one is other or one == other,
    "is not": lambda one, other: one is not other and one != other,
}


_Known: TypeAlias = "Literal | Member | Instance"
"""A constant, a member of an enumeration, or an object of one of the project's classes."""


def left_out(q: Resolver, node: nodes.NodeNG, frame: Frame | None) -> bool:
    """Tell whether ``node`` stands in a branch that the call behind ``frame`` surely does not take."""
    if frame is None or frame.arguments is None:
        return False
    child, parent = node, node.parent
    while parent is not None and child is not frame.function:
        if isinstance(child, (*FUNCTIONS, nodes.ClassDef)) and child is not node:
            return False
        if isinstance(parent, nodes.If) and child is not parent.test:
            holds = is_true(q, parent.test, frame)
            if holds is not None and holds is not (child in parent.body):
                return True
        elif isinstance(parent, nodes.MatchCase) and child in parent.body and _is_other_case(q, parent, frame):
            return True
        child, parent = parent, parent.parent
    return False


def is_true(q: Resolver, test: nodes.NodeNG, frame: Frame | None) -> bool | None:
    """Return whether a test holds in ``frame``, or None when that is not sure."""
    if isinstance(test, nodes.UnaryOp) and test.op == "not":
        inner = is_true(q, test.operand, frame)
        return None if inner is None else not inner
    if isinstance(test, nodes.BoolOp):
        deciding = test.op == "or"
        inner_ones = [is_true(q, each, frame) for each in test.values]
        if deciding in inner_ones:
            return bool(deciding)
        return None if None in inner_ones else not deciding
    if isinstance(test, nodes.Compare):
        return _compared(q, test, frame)
    return _truth(q, _known(q, Operand(test, frame), _HOPS))


def _compared(q: Resolver, test: nodes.Compare, frame: Frame | None) -> bool | None:
    if len(test.ops) != 1:
        return None
    (op, right) = test.ops[0]
    left = _known(q, Operand(test.left, frame), _HOPS)
    if left is None:
        return None
    if op in {"in", "not in"}:
        if not isinstance(right, (nodes.Tuple, nodes.List, nodes.Set)):
            return None
        others = [_known(q, Operand(item, frame), _HOPS) for item in right.elts]
        if None in others or isinstance(left, Instance):
            return None
        return (left in others) is (op == "in")
    other = _known(q, Operand(right, frame), _HOPS)
    if op not in _IDENTICAL or other is None or (isinstance(left, Instance) and isinstance(other, Instance)):
        return None
    return _IDENTICAL[op](left, other)


def _truth(q: Resolver, known: _Known | None) -> bool | None:
    if isinstance(known, Literal):
        return bool(known.value)
    if isinstance(known, Instance) and not classes.symbols(q, known.cls):
        own = (classes.own_method(q, known.cls, name) for name in ("__bool__", "__len__"))
        return True if not any(own) else None
    return None


def _is_other_case(q: Resolver, case: nodes.MatchCase, frame: Frame) -> bool:
    """Tell whether the subject is surely no constant that the case names, or one that a case before it names."""
    subject = _known(q, Operand(case.parent.subject, frame), _HOPS)
    if not isinstance(subject, (Literal, Member)):
        return False
    for earlier in case.parent.cases:
        matches = _matches(q, earlier.pattern, subject, frame) if earlier.guard is None else None
        if earlier is case:
            return matches is False
        if matches:
            return True
    return False


def _matches(q: Resolver, pattern: nodes.Pattern, subject: _Known, frame: Frame) -> bool | None:
    if isinstance(pattern, nodes.MatchSingleton):
        return subject == Literal(pattern.value, pattern)
    if isinstance(pattern, nodes.MatchValue):
        known = _known(q, Operand(pattern.value, frame), _HOPS)
        return None if known is None else subject == known
    if isinstance(pattern, nodes.MatchOr):
        found = [_matches(q, each, subject, frame) for each in pattern.patterns]
        return True if True in found else None if None in found else False
    return None


def _known(q: Resolver, operand: Operand, hops: int) -> _Known | None:
    """Return the one thing that an operand is, whatever the program does; None when that is not sure."""
    node, frame = operand.node, operand.frame
    if node is None or operand.path or hops == 0:
        return None
    if isinstance(node, nodes.Const):
        return Literal(node.value, node)
    if isinstance(node, nodes.Attribute):
        return _member(q, node, frame)
    if isinstance(node, nodes.Call):
        made = list(q.ask(node.func, (), frame))
        return Instance(made[0]) if len(made) == 1 and isinstance(made[0], Class) else None
    if not isinstance(node, nodes.Name):
        return None
    bound = list(names.definitions(q, node))
    if len(bound) != 1 or bound[0].path:
        return None
    if bound[0].kind is BindingKind.PARAMETER and frame is not None and bound[0].node.parent is frame.function.args:
        given = _given(frame, node.name)
        return _known(q, given, hops - 1) if given is not None else None
    if bound[0].kind is BindingKind.ASSIGN and bound[0].value is not None:
        here = frame if frame is not None and scope_of(bound[0].node) is frame.function else None
        return _known(q, Operand(bound[0].value, here), hops - 1)
    return None


def _member(q: Resolver, node: nodes.Attribute, frame: Frame | None) -> Member | None:
    owners = list(q.ask(node.expr, (), frame))
    if len(owners) != 1 or not isinstance(owners[0], Class):
        return None
    cls = owners[0]
    is_member = classes.is_enum(q, cls) and q.scopes(cls.node).of(cls.node, node.attrname)
    return Member(cls, node.attrname) if is_member else None


def _given(frame: Frame, name: str) -> Operand | None:
    """Return what the call behind ``frame`` hands to the parameter ``name``, or its default."""
    function, arguments = frame.function, frame.arguments
    if arguments is None or arguments.star is not None or arguments.double_star is not None:
        return None
    if frame.receiver is not None and takes_receiver(function, name):
        return None
    handed = operands.to_parameter(arguments, function, name, (), 1 if frame.receiver is not None else 0)
    if handed:
        (operand, path), *others = handed
        return operand if not others and not path else None
    default = next((default for parameter, default in defaults(function.args) if parameter.name == name), None)
    return Operand(default, frame.env) if default is not None else None
