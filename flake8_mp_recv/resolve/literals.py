"""Constants, and what is computed from constants alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.resolve import names
from flake8_mp_recv.resolve.lexical import ROWS
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Arguments, Frame, Literal, Operand, Product, Value, union

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

MAX_LENGTH: Final = 1_000
"""Characters of a computed constant; ``b"x" * 10**9`` is not computed."""
TEXT: Final = "builtins.str"
_METHODS: Final = frozenset(
    {
        *("format", "join", "replace", "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize"),
        *("casefold", "removeprefix", "removesuffix", "decode"),
    }
)
_WIDTH: Final = re.compile(r"%[^%a-zA-Z]*(?:\d{4}|\*)|\{[^{}]*(?:\d{4}|\{)")


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
    if node.op == "+" and not found and any(_is_text(value) for value in (*left, *right)):
        return _text(node)
    return found


def _is_text(value: Value) -> bool:
    if isinstance(value, Literal):
        return isinstance(value.value, str)
    return isinstance(value, Product) and value.name == TEXT


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
    """Return the text of an f-string: which one it is when all of its parts are constants."""
    return _of_parts(q, node, frame) or _text(node)


def _of_parts(q: Resolver, node: nodes.JoinedStr, frame: Frame | None) -> Answer:
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


def of_percent(q: Resolver, node: nodes.BinOp, left: Answer, frame: Frame | None) -> Answer:
    """Return what ``"%s-%s" % (a, b)`` is."""
    items = node.right.elts if isinstance(node.right, nodes.Tuple) else [node.right]
    values = _constants(q, [Operand(item, frame) for item in items])
    return union(_made(text, node, "__mod__", [tuple(values)] if values is not None else None) for text in known(left))


def encoded(receiver: Literal) -> Answer:
    """Return what ``"text".encode()`` is; the codec does not matter for what we ask."""
    if isinstance(receiver.value, str):
        return {Literal(receiver.value.encode("utf-8", "replace"), receiver.node): None}
    return NOTHING


def of_method(q: Resolver, owner: Literal, name: str, arguments: Arguments) -> Answer:
    """Return what a method of a constant gives."""
    if name == "encode":
        return encoded(owner)
    if name not in _METHODS or not isinstance(owner.value, (str, bytes)):
        return NOTHING
    if name == "join":
        parts = _row(q, arguments)
        return _made(owner, arguments.call, name, [parts] if parts is not None else None)
    if arguments.star is not None or arguments.double_star is not None:
        return _made(owner, arguments.call, name, None)
    given = [*arguments.positional, *(operand for _, operand in arguments.keywords)]
    values = _constants(q, given)
    if values is None:
        return _made(owner, arguments.call, name, None)
    behind = len(arguments.positional)
    named = {key: value for (key, _), value in zip(arguments.keywords, values[behind:])}
    return _made(owner, arguments.call, name, values[:behind], named)


def text_of(q: Resolver, node: nodes.NodeNG, answer: Answer) -> Answer:
    """Return what ``str()`` makes of ``answer``."""
    texts = [Literal(str(v.value), v.node) for v in known(answer) if isinstance(v.value, (str, int))]
    return dict.fromkeys(texts) if texts and len(texts) == len(answer) else _text(node)


def _row(q: Resolver, arguments: Arguments) -> list[object] | None:
    """Return the constants in the row that is handed over first, or None."""
    row = arguments.positional[0] if arguments.positional else Operand(None)
    if not isinstance(row.node, ROWS) or row.path:
        return None
    return _constants(q, [Operand(item, row.frame) for item in row.node.elts])


def _constants(q: Resolver, given: Sequence[Operand]) -> list[object] | None:
    """Return the constants that operands are, or None when one may be something else.

    Only what stands near by is asked: much is put together in a program, and little of it from constants alone.
    """
    if not all(_is_near(q, operand) for operand in given):
        return None
    answers = [[*q.ask_operand(operand)] for operand in given]
    values = [value.value for answer in answers for value in answer if isinstance(value, Literal)]
    return values if len(values) == len(given) and all(len(answer) == 1 for answer in answers) else None


def _is_near(q: Resolver, operand: Operand) -> bool:
    """Tell whether an operand is a constant, a name for one, or something that is imported."""
    node = operand.node
    while isinstance(node, nodes.Attribute):
        node = node.expr
    if not isinstance(node, nodes.Name):
        return isinstance(node, nodes.Const)
    return all(
        binding.kind is BindingKind.IMPORT or (node is operand.node and isinstance(binding.value, nodes.Const))
        for binding in names.definitions(q, node)
    )


def _made(
    text: Literal,
    node: nodes.NodeNG,
    method: str,
    values: Sequence[object] | None,
    named: Mapping[str, object] = MappingProxyType({}),
) -> Answer:
    """Return what a method of a text or of bytes makes of constants; some text where they are not known."""
    if values is not None and isinstance(text.value, (str, bytes)) and not _is_wide(text.value):
        try:
            made = getattr(text.value, method)(*values, **named)
        except (TypeError, ValueError, LookupError, AttributeError):
            return NOTHING
        return {Literal(made, text.node): None} if len(made) <= MAX_LENGTH else NOTHING
    return _text(node) if isinstance(text.value, str) else NOTHING


def _is_wide(template: str | bytes) -> bool:
    """Tell whether a template may ask for a text that is too long to be made."""
    text = template.decode("latin-1") if isinstance(template, bytes) else template
    return _WIDTH.search(text) is not None


def _text(node: nodes.NodeNG) -> Answer:
    """Return some text, as unknown as it is."""
    return {Product(TEXT, node): None}
