"""What an expression can be, by its kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from flake8_mp_recv.resolve import attributes, bindings, branches, calls, containers, forward, literals
from flake8_mp_recv.resolve.lexical import ROWS, frame_of, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    At,
    Class,
    Frame,
    From,
    Function,
    Literal,
    Path,
    Product,
    Received,
    Rest,
    Take,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

Evaluate: TypeAlias = "Callable[[Resolver, nodes.NodeNG, Path, Frame | None], Answer]"


def evaluate(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """Return what ``node`` can be, or what ``path`` takes out of it."""
    if path and isinstance(path[-1], Rest):
        return {Product("builtins.list", node): None}
    evaluator = _EVALUATORS.get(type(node))
    return evaluator(q, node, path, frame) if evaluator is not None else NOTHING


def _constant(q: Resolver, node: nodes.Const, path: Path, frame: Frame | None) -> Answer:
    return NOTHING if path else literals.of_constant(node)


def _conditional(q: Resolver, node: nodes.IfExp, path: Path, frame: Frame | None) -> Answer:
    holds = branches.is_true(q, node.test, frame) if frame is not None else None
    taken = [node.body, node.orelse] if holds is None else [node.body if holds else node.orelse]
    return union(q.ask(branch, path, frame) for branch in taken)


def _either(q: Resolver, node: nodes.BoolOp, path: Path, frame: Frame | None) -> Answer:
    *earlier, last = node.values
    if node.op == "and":
        return q.ask(last, path, frame)
    if frame is not None and branches.is_true(q, earlier[0], frame):
        return q.ask(earlier[0], path, frame)
    return union([*(_if_true(q.ask(operand, path, frame), path) for operand in earlier), q.ask(last, path, frame)])


def _if_true(answer: Answer, path: Path) -> Answer:
    """Return what an operand before ``or`` gives: no constant that is false."""
    return {v: t for v, t in answer.items() if path or not isinstance(v, Literal) or v.value}


def _value(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    return q.ask(node.value, path, frame)


def _comparison(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    return NOTHING if path else {Product("builtins.bool"): None}


def _lambda(q: Resolver, node: nodes.Lambda, path: Path, frame: Frame | None) -> Answer:
    return NOTHING if path else {Function(node, frame): None}


def _undecorated(q: Resolver, node: nodes.FunctionDef | nodes.ClassDef, path: Path, frame: Frame | None) -> Answer:
    """A definition itself stands for the function or class that its decorators are given."""
    if path:
        return NOTHING
    return {Class(node, frame) if isinstance(node, nodes.ClassDef) else Function(node, frame): None}


def _operation(q: Resolver, node: nodes.BinOp, path: Path, frame: Frame | None) -> Answer:
    """``a + b`` and ``a | b`` of containers hold what both hold, ``a * 2`` what ``a`` holds.

    Of constants it is a constant, and what received bytes are part of stays received.
    """
    if path:
        if node.op == "|" and containers.surely_has(node.right, path[0]):
            return q.ask(node.right, path, frame)
        sides = (node.left, node.right) if node.op in {"+", "|", "*"} else (node.left,)
        if node.op == "*":  # what says how often need not be asked
            sides = tuple(side for side in sides if isinstance(side, ROWS)) or sides
        if node.op == "*" and isinstance(path[0], (At, From, Rest)):
            path = (Take.ELEMENT, *path[1:])
        return union(
            q.ask(side, (Take.ELEMENT if i and node.op != "|" else path[0], *path[1:]), frame)
            for i, side in enumerate(sides)
        )
    if node.op == "*" and isinstance(node.left, ROWS):
        return q.ask(node.left, (), frame)
    left, right = q.ask(node.left, (), frame), q.ask(node.right, (), frame)
    folded = literals.of_percent(q, node, left, frame) if node.op == "%" else literals.of_operation(node, left, right)
    received: Answer = {value: trail for value, trail in union([left, right]).items() if isinstance(value, Received)}
    kinds: Answer = {value: trail for value, trail in left.items() if isinstance(value, Product)}
    return union([folded, received, kinds])


def _formatted(q: Resolver, node: nodes.JoinedStr, path: Path, frame: Frame | None) -> Answer:
    return NOTHING if path else literals.of_formatted(q, node, frame)


def _yielded(q: Resolver, node: nodes.Yield, path: Path, frame: Frame | None) -> Answer:
    """Return what ``send()`` hands to the generator."""
    function = frame_of(scope_of(node))
    if not isinstance(function, nodes.FunctionDef):
        return NOTHING
    return union(q.ask_operand(operand, path) for operand in forward.sent_to(q, function))


_EVALUATORS: Final[Mapping[type[nodes.NodeNG], Evaluate]] = {
    nodes.Name: bindings.of_name,
    nodes.AssignName: bindings.of_name,
    nodes.Attribute: attributes.of_attribute,
    nodes.AssignAttr: attributes.of_attribute,
    nodes.Call: calls.of_call,
    nodes.Const: _constant,
    nodes.JoinedStr: _formatted,
    nodes.Tuple: containers.of_sequence,
    nodes.List: containers.of_sequence,
    nodes.Set: containers.of_sequence,
    nodes.Dict: containers.of_mapping,
    nodes.ListComp: containers.of_comprehension,
    nodes.SetComp: containers.of_comprehension,
    nodes.GeneratorExp: containers.of_comprehension,
    nodes.DictComp: containers.of_dict_comprehension,
    nodes.Subscript: containers.of_subscript,
    nodes.IfExp: _conditional,
    nodes.BoolOp: _either,
    nodes.NamedExpr: _value,
    nodes.Await: _value,
    nodes.Starred: _value,
    nodes.Lambda: _lambda,
    nodes.FunctionDef: _undecorated,
    nodes.AsyncFunctionDef: _undecorated,
    nodes.ClassDef: _undecorated,
    nodes.BinOp: _operation,
    nodes.Compare: _comparison,
    nodes.Yield: _yielded,
}
