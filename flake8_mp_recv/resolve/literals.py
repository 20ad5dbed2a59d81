"""Constants, and what is computed from constants alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Frame, Literal, Value

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

MAX_LENGTH: Final = 1_000
"""Characters of a computed constant; ``b"x" * 10**9`` is not computed."""


def of_constant(node: nodes.Const) -> Answer:
    """Return the constant that a node is."""
    return {Literal(node.value, node): None}


def known(answer: Answer) -> list[Literal]:
    """Return the constants among the values of an answer."""
    return [value for value in answer if isinstance(value, Literal)]


def of_operation(node: nodes.BinOp, left: Answer, right: Answer) -> Answer:
    """Return what ``+`` and ``*`` make of constants."""
    found: dict[Value, None] = {}
    for a in known(left):
        for b in known(right):
            value = _fold(node.op, a.value, b.value)
            if value is not None:
                found[Literal(value, a.node)] = None
    if node.op == "*" and not right:
        # How often it is repeated is not known; that it stands in the source is.
        found.update({a: None for a in known(left) if isinstance(a.value, bytes)})
    return found


def _fold(operator: str, left: object, right: object) -> object:
    if operator == "+" and isinstance(left, str) and isinstance(right, str):
        return left + right if len(left) + len(right) <= MAX_LENGTH else None
    if operator == "+" and isinstance(left, bytes) and isinstance(right, bytes):
        return left + right if len(left) + len(right) <= MAX_LENGTH else None
    if operator == "*" and isinstance(left, (str, bytes)) and isinstance(right, int):
        return left * min(max(right, 0), MAX_LENGTH // max(len(left), 1) or 1)
    if operator == "*" and isinstance(right, (str, bytes)) and isinstance(left, int):
        return right * min(max(left, 0), MAX_LENGTH // max(len(right), 1) or 1)
    return None


def of_formatted(q: Resolver, node: nodes.JoinedStr, frame: Frame | None) -> Answer:
    """Return the text of an f-string all of whose parts are constants."""
    parts = []
    for part in node.values:
        inner = part.value if isinstance(part, nodes.FormattedValue) else part
        formatted = isinstance(part, nodes.FormattedValue)
        if formatted and (part.format_spec is not None or part.conversion not in (-1, 115)):
            return NOTHING
        constants = known(q.ask(inner, (), frame))
        if len(constants) != 1:
            return NOTHING
        parts.append(str(constants[0].value))
    return {Literal("".join(parts), node): None}


def beginning(node: nodes.NodeNG | None) -> str:
    """Return the text that an expression surely begins with: of ``"do_" + name`` and ``f"do_{name}"``."""
    while isinstance(node, (nodes.BinOp, nodes.JoinedStr)):
        if isinstance(node, nodes.BinOp):
            node = node.left if node.op in {"+", "%"} else None
        else:
            node = node.values[0] if node.values else None
    text = node.value if isinstance(node, nodes.Const) and isinstance(node.value, str) else ""
    return text.partition("%")[0]


def encoded(receiver: Literal) -> Answer:
    """Return what ``"text".encode()`` is; the codec does not matter for what we ask."""
    if isinstance(receiver.value, str):
        return {Literal(receiver.value.encode("utf-8", "replace"), receiver.node): None}
    return NOTHING
