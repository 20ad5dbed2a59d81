"""What tests leave of the constants that a name or an attribute can be."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from flake8_mp_recv.resolve import names
from flake8_mp_recv.resolve.flow import Condition, passed, passed_at_end
from flake8_mp_recv.resolve.lexical import dotted, frame_of, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Answer, Literal

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_UNKNOWN: Final = object()
_COMPARED: Final[Mapping[str, Callable[[Any, Any], object]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "is": operator.is_,
    "is not": operator.is_not,
    "in": lambda item, container: item in container,
    "not in": lambda item, container: item not in container,
}
_TYPES: Final = {kind.__name__: kind for kind in (str, bytes, bytearray, int, float, bool, tuple, list, dict)}
_WRITTEN: Final = (nodes.Const, nodes.Tuple, nodes.List, nodes.Set)
_SAME_TEXT: Final = frozenset({"strip", "lower", "upper", "casefold"})


def left(
    q: Resolver,
    answer: Answer,
    key: str,
    node: nodes.NodeNG | None,
    binding: Binding | None = None,
) -> Answer:
    """Return what is left of an answer where it is seen.

    It is that of ``binding``, when this is known, seen at ``node``, which is written ``key``; without ``node`` when
    the function has run that binds it.
    """
    if not any(isinstance(value, Literal) for value in answer):
        return answer
    known = list(_known(q, key, node, binding))
    if not known:
        return answer
    return {
        value: trail
        for value, trail in answer.items()
        if not (isinstance(value, Literal) and _is_ruled_out(q, known, value.value))
    }


def constants(
    q: Resolver,
    values: Iterable[object],
    key: str,
    node: nodes.NodeNG | None,
    binding: Binding | None = None,
) -> frozenset[object]:
    """Return those of some constants that are left (see :func:`left`)."""
    known = list(_known(q, key, node, binding))
    return frozenset(value for value in values if not _is_ruled_out(q, known, value))


def _known(
    q: Resolver, key: str, node: nodes.NodeNG | None, binding: Binding | None
) -> Iterator[tuple[str, Condition]]:
    """Yield the tests that a value of ``binding`` has passed on its way to ``node``, and how it is written in them."""
    if node is not None:
        state = passed(q, node, key)
        for condition in state.get(binding, state.get(None, ())):
            yield key, condition
    if binding is not None and (node is None or frame_of(scope_of(node)) is not frame_of(scope_of(binding.node))):
        for condition in passed_at_end(q, binding):
            yield binding.key, condition


def _is_ruled_out(q: Resolver, known: Iterable[tuple[str, Condition]], value: object) -> bool:
    for key, condition in known:
        found = _Tested(q, key, value).of(condition.test)
        if found is not _UNKNOWN and bool(found) is not condition.truth:
            return True
    return False


class _Tested:
    """What a test is when what is written ``key`` in it is the constant ``value``."""

    def __init__(self, q: Resolver, key: str, value: object) -> None:
        self._q = q
        self._key = key
        self._value = value

    def of(self, node: nodes.NodeNG) -> Any:
        """Return what ``node`` is, a constant or ``_UNKNOWN``."""
        if isinstance(node, nodes.NamedExpr):
            return self._value if dotted(node.target) == self._key else self.of(node.value)
        if isinstance(node, nodes.Const):
            return node.value
        if isinstance(node, nodes.UnaryOp) and node.op == "not":
            found = self.of(node.operand)
            return found if found is _UNKNOWN else not found
        if isinstance(node, nodes.BoolOp):
            return self._joined(node)
        if isinstance(node, nodes.Compare):
            return self._compared(node)
        if isinstance(node, nodes.Call):
            return self._called(node)
        return self._value if dotted(node) == self._key else _UNKNOWN

    def _joined(self, node: nodes.BoolOp) -> Any:
        found = [self.of(operand) for operand in node.values]
        decisive = [each for each in found if each is not _UNKNOWN and bool(each) is (node.op == "or")]
        if decisive:
            return decisive[0]
        return _UNKNOWN if _UNKNOWN in found else found[-1]

    def _compared(self, node: nodes.Compare) -> Any:
        one = self._side(node.left)
        for name, right in node.ops:
            other = self._side(right)
            if one is _UNKNOWN or other is _UNKNOWN or (name.startswith("is") and other is not None):
                return _UNKNOWN
            try:
                holds = bool(_COMPARED[name](one, other))
            except TypeError:
                return _UNKNOWN
            if not holds:
                return False
            one = other
        return True

    def _side(self, node: nodes.NodeNG) -> Any:
        """Return one side of a comparison: also a row of constants, or a name of the module for one or for the row."""
        if isinstance(node, (nodes.Tuple, nodes.List, nodes.Set)):
            items = [self._side(item) for item in node.elts]
            return _UNKNOWN if _UNKNOWN in items else tuple(items)
        if not isinstance(node, nodes.Name) or node.name == self._key:
            return self.of(node)
        bound = list(names.definitions(self._q, node))
        value = bound[0].value if len(bound) == 1 and bound[0].kind is BindingKind.ASSIGN else None
        return self._side(value) if isinstance(value, _WRITTEN) and not bound[0].path else _UNKNOWN

    def _called(self, node: nodes.Call) -> Any:
        """``len(key)``, ``isinstance(key, str)`` and ``key.strip()``."""
        name = dotted(node.func) or ""
        if isinstance(node.func, nodes.Attribute) and node.func.attrname in _SAME_TEXT and not node.args:
            text = self.of(node.func.expr)
            return getattr(text, node.func.attrname)() if isinstance(text, str) else _UNKNOWN
        if not node.args or dotted(node.args[0]) != self._key:
            return _UNKNOWN
        if name == "len" and isinstance(self._value, (str, bytes)):
            return len(self._value)
        if name == "isinstance" and len(node.args) == 2:
            kinds = node.args[1].elts if isinstance(node.args[1], nodes.Tuple) else [node.args[1]]
            types = [_TYPES.get(dotted(kind) or "") for kind in kinds]
            known = tuple(kind for kind in types if kind is not None)
            return isinstance(self._value, known) or (False if len(known) == len(types) else _UNKNOWN)
        return _UNKNOWN
