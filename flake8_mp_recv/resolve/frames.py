"""In which frame a method runs for an object: with what the object was made with, as far as that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import classes, operands
from flake8_mp_recv.resolve.lexical import class_of, enclosing_function_or_self, first_parameter, parameters, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, BoundMethod, Class, Frame, Function, Instance

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_method(q: Resolver, value: Instance, base: Class, method: nodes.FunctionDef) -> tuple[bool, Frame | None]:
    """Return whether ``method`` runs for ``value``, and its frame: of the call that made it, if that is known."""
    if method.name in {"__init__", "__new__"}:
        if value.arguments is not None or value.cls.node is not base.node:
            return _frame_of_init(q, value, method)
        return True, q.frame(method, None, value, base.env) if value.runs is not None else None
    if method.name == "__post_init__" and value.arguments is not None:
        return True, q.frame(method, _left_for_post_init(q, value, method), value, base.env)
    if value.arguments is None and value.cls.node is base.node and value.runs is None:
        return True, None
    return True, q.frame(method, None, value, base.env)


def _left_for_post_init(q: Resolver, value: Instance, method: nodes.FunctionDef) -> Arguments | None:
    """Return what a dataclass hands on to ``__post_init__``: those of its arguments that are no fields, by name."""
    made = value.arguments
    assert made is not None
    wanted = [parameter.name for parameter in parameters(method.args)[1:]]
    if not wanted:
        return None
    names = classes.fields(q, value.cls)
    given = (
        (name, operands.keyword(made, name) or operands.positional(made, names.index(name)))
        for name in wanted
        if name in names
    )
    left = tuple((name, operand) for name, operand in given if operand is not None)
    return q.intern_arguments((made, method, "left"), lambda: Arguments(made.call, made.frame, (), left))


def _frame_of_init(q: Resolver, value: Instance, method: nodes.FunctionDef) -> tuple[bool, Frame | None]:
    """Follow ``super().__init__(...)`` and ``Base.__init__(self, ...)`` from the class of ``value`` up to ``method``.

    A method that no such call leads to does not run; where a call cannot be followed, it may.
    """
    current = classes.own_method(q, value.cls, method.name)
    if current is None or not isinstance(current.node, nodes.FunctionDef):
        return True, q.frame(method, None, value, value.cls.env)
    frame = q.frame(current.node, value.arguments, value, current.env)
    for _ in range(len(classes.mro(q, value.cls))):
        if frame is None or frame.function is method:
            break
        calls_up, frame = _next_init(q, frame, value, method.name)
        if not calls_up:
            return False, None
    if frame is None:
        return True, q.frame(method, None, value, value.cls.env)
    return True, frame


def _next_init(q: Resolver, frame: Frame, value: Instance, name: str) -> tuple[bool, Frame | None]:
    calls_up = False
    for node in q.scopes(frame.function).loads_in(frame.function, name):
        call = node.parent
        if not isinstance(call, nodes.Call) or call.func is not node or scope_of(call) is not frame.function:
            continue
        calls_up = True
        arguments = q.arguments(call, frame)
        for callee in q.ask(node, (), frame):
            if isinstance(callee, BoundMethod) and isinstance(callee.function.node, nodes.FunctionDef):
                return True, q.frame(callee.function.node, arguments, value, callee.function.env)
            if isinstance(callee, Function) and isinstance(callee.node, nodes.FunctionDef):
                rest = operands.without_first(q, arguments)
                return True, q.frame(callee.node, rest, value, callee.env)
    return calls_up, None


def of_self(q: Resolver, value: Instance, base: Class, expression: nodes.NodeNG) -> tuple[bool, Frame | None]:
    """Return whether ``expression``, if it is ``self`` in a method of ``base``, runs for ``value``, and its frame."""
    function = scope_of(expression)
    while function.parent is not None and class_of(function) is not base.node:
        function = scope_of(function)
    if isinstance(function, nodes.FunctionDef) and isinstance(expression, nodes.Name):
        first = first_parameter(function)
        if first is not None and first.name == expression.name:
            return of_method(q, value, base, function)
    return True, None


def of_whatever_runs(q: Resolver, node: nodes.NodeNG) -> Frame | None:
    """Return the frame of the method that ``node`` stands in, for objects of all classes that do not override it; None
    where it stands in no method."""
    method = enclosing_function_or_self(node)
    cls = class_of(method) if isinstance(method, nodes.FunctionDef) else None
    if cls is None or first_parameter(method) is None:
        return None
    return q.frame(method, None, Instance(Class(cls), None, method), None)


def is_overridden(q: Resolver, frame: Frame) -> bool:
    """Tell whether there are classes that override the method that runs in such a frame."""
    receiver, method = frame.receiver, frame.function
    if not isinstance(receiver, Instance) or not isinstance(method, nodes.FunctionDef):
        return False
    return bool(q.attempt(lambda: classes.overriders(q, receiver.cls, method)))
