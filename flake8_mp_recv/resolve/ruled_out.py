"""What tests leave of the constants that a name or an attribute can be."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.resolve import flow, names
from flake8_mp_recv.resolve.flow import Condition
from flake8_mp_recv.resolve.lexical import dotted, first_parameter, frame_of, scope_of
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


@frozen
class Test:
    """A test whose outcome is known, and how what is tested is written in it."""

    key: str
    condition: Condition


def left(q: Resolver, answer: Answer, tests: Iterable[Test]) -> Answer:
    """Return what is left of an answer that has passed ``tests``."""
    if not any(isinstance(value, Literal) for value in answer):
        return answer
    known = list(tests)
    if not known:
        return answer
    return {
        value: trail
        for value, trail in answer.items()
        if not (isinstance(value, Literal) and _is_ruled_out(q, known, value.value))
    }


def constants(q: Resolver, values: Iterable[object], tests: Iterable[Test]) -> frozenset[object]:
    """Return what is left of some constants that have passed ``tests``."""
    known = list(tests)
    return frozenset(value for value in values if not _is_ruled_out(q, known, value))


def before(q: Resolver, node: nodes.NodeNG, key: str, binding: Binding | None = None) -> Iterator[Test]:
    """Yield the tests that what ``binding`` binds passes on its way to ``node``, where it is written ``key``.

    Without ``binding``, what has been there from the start of the function.
    """
    state = flow.passed(q, node, key)
    yield from (Test(key, condition) for condition in state.get(binding, state.get(None, ())))
    if binding is not None and frame_of(scope_of(binding.node)) is not frame_of(scope_of(node)):
        yield from behind(q, binding)


def behind(q: Resolver, binding: Binding) -> Iterator[Test]:
    """Yield the tests that what ``binding`` binds passes before the function around it has run."""
    home = frame_of(scope_of(binding.node))
    yield from (Test(binding.key, condition) for condition in flow.passed_at_end(q, home, binding.key, binding))


def through(q: Resolver, method: nodes.FunctionDef, name: str) -> Iterator[Test]:
    """Yield the tests that the attribute ``name`` of the object passes when ``method`` runs from start to end."""
    receiver = first_parameter(method)
    if receiver is not None:
        key = f"{receiver.name}.{name}"
        yield from (Test(key, condition) for condition in flow.passed_at_end(q, method, key, None))


def _is_ruled_out(q: Resolver, tests: Iterable[Test], value: object) -> bool:
    for test in tests:
        found = _Tested(q, test.key, value).of(test.condition.test)
        if found is not _UNKNOWN and bool(found) is not test.condition.truth:
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
