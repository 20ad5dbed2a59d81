"""Who calls a function, and with what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known import launchers
from flake8_mp_recv.resolve import classes, forward, mentions, operands
from flake8_mp_recv.resolve.budget import MAX_CALLERS, MAX_FORWARD
from flake8_mp_recv.resolve.lexical import class_of, decorator_names, enclosing_function, enclosing_function_or_self
from flake8_mp_recv.resolve.targets import Binding
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, Class, Frame, Function, Instance, Operand, Symbol

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


@frozen
class CallerOf:
    """A call of a function: its arguments, and how many parameters the receiver has filled already (0 or 1).

    ``made`` is the class of which it makes an object, for an ``__init__``.
    """

    arguments: Arguments
    skip: int
    made: Class | None = None


def of_function(q: Resolver, function: nodes.FunctionDef, *, elsewhere: bool) -> Iterable[CallerOf]:
    """Return the calls of ``function`` in its own module, or (``elsewhere``) in the project's other files, in order."""
    return q.lazily(("callers", function, elsewhere), lambda: _callers(q, function, elsewhere))


def _callers(q: Resolver, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    for count, caller in enumerate(_all_callers(q, function, elsewhere), start=1):
        yield caller
        if count >= MAX_CALLERS:
            q.note_bound()
            return


def _all_callers(q: Resolver, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    cls = class_of(function)
    if cls is not None and function.name in {"__init__", "__new__", "__post_init__"}:
        yield from _constructions(q, Class(cls), function, elsewhere)
    if cls is not None and function.name == "__call__":
        for maker in of_construction(q, Class(cls), function, elsewhere=elsewhere):
            for arguments in forward.calls_of(q, maker.arguments.call, maker.arguments.frame, MAX_FORWARD):
                yield CallerOf(arguments, 1)
    if function.decorators is not None:
        yield from _dispatched(q, function, elsewhere)
    if not elsewhere and function.decorators is not None:
        through = list(_through_decorators(q, function))
        yield from through
        if through:
            return
    if cls is not None and "setter" in decorator_names(function):
        yield from _settings(q, function, elsewhere)
    for mention in mentions.of_definition(q, function, elsewhere=elsewhere):
        skip = 1 if cls is not None and mention.bound else 0
        for arguments in forward.calls_of(q, mention.node, None, MAX_FORWARD):
            yield CallerOf(arguments, skip)
    for mention in mentions.of_definition(q, function, elsewhere=False) if elsewhere else ():
        for arguments in forward.calls_elsewhere(q, mention.node, MAX_FORWARD):
            yield CallerOf(arguments, 1 if cls is not None and mention.bound else 0)


def _settings(q: Resolver, setter: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    """``worker.link = conn`` calls the setter of the property ``link``."""
    for binding in mentions.assignments(q, setter, elsewhere=elsewhere):
        yield CallerOf(q.intern_arguments((binding, "set"), partial(_handed_to_setter, binding)), 1)


def _handed_to_setter(binding: Binding) -> Arguments:
    return Arguments(binding.node, None, (Operand(binding.value, None, binding.path),))


def _through_decorators(q: Resolver, function: nodes.FunctionDef) -> Iterator[CallerOf]:
    """A decorator of the project gets the function and may call it, or put it where it is called."""
    for decorator in function.decorators.nodes:
        for callee in q.ask(decorator):
            if isinstance(callee, Function) and isinstance(callee.node, nodes.FunctionDef):
                frame = q.frame(callee.node, forward.decorating(q, decorator, function, None), None, callee.env)
                ordered = [*(callee.node.args.posonlyargs or ()), *(callee.node.args.args or ())]
                if frame is not None and ordered:
                    for use in mentions.of_name(q, callee.node, ordered[0].name):
                        for inner in _frames_of_wrapper(q, function, enclosing_function_or_self(use), frame):
                            for arguments in forward.calls_of(q, use, inner, MAX_FORWARD):
                                yield CallerOf(arguments, 0)


def _dispatched(q: Resolver, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    """``@handle.register`` makes a function one of those that calls of ``handle`` choose from by their first
    argument."""
    for decorator in function.decorators.nodes:
        node = decorator.func if isinstance(decorator, nodes.Call) else decorator
        if isinstance(node, nodes.Attribute) and node.attrname == launchers.REGISTER:
            for value in q.ask(node.expr):
                if isinstance(value, Function) and value.node is not function and _dispatches(q, value.node):
                    for caller in of_function(q, value.node, elsewhere=elsewhere):
                        yield CallerOf(operands.with_unknown_first(q, caller.arguments), caller.skip)


def _dispatches(q: Resolver, function: nodes.FunctionDef | nodes.Lambda) -> bool:
    if not isinstance(function, nodes.FunctionDef) or function.decorators is None:
        return False
    found = (value for decorator in function.decorators.nodes for value in q.ask(decorator))
    return any(isinstance(value, Symbol) and value.name in launchers.DISPATCHING for value in found)


def _frames_of_wrapper(
    q: Resolver, function: nodes.FunctionDef, wrapper: nodes.NodeNG | None, decorating: Frame
) -> Iterator[Frame | None]:
    """Yield the frames in which a decorator mentions the ``function`` it is given: its own, or those of its wrapper.

    A decorator's wrapper runs for all it decorates; for ``function`` it gets what the function's name is called with.
    """
    if wrapper is decorating.function:
        yield decorating
    elif wrapper is None or enclosing_function(wrapper) is not decorating.function:
        yield None
    else:
        unknown = q.intern_arguments((function, wrapper, "unknown"), lambda: Arguments(function, None))
        frames = [q.frame(wrapper, unknown, None, decorating)]
        for mention in mentions.of_definition(q, function, elsewhere=False):
            cls = class_of(function) if mention.bound else None
            receiver = Instance(Class(cls)) if cls is not None else None
            for arguments in forward.calls_of(q, mention.node, None, MAX_FORWARD):
                frames.append(q.frame(wrapper, arguments, receiver, decorating))
        yield from (frame for frame in frames if frame is not None)


def of_construction(
    q: Resolver, cls: Class, function: nodes.FunctionDef | None, *, elsewhere: bool
) -> Iterable[CallerOf]:
    """Return the calls that make objects of ``cls``, and of subclasses that leave ``function`` alone: its ``__init__``
    (None when it has none and takes its fields) or its ``__call__``."""
    key = ("constructions of", cls.node, function, elsewhere)
    return q.lazily(key, lambda: _constructions(q, cls, function, elsewhere))


def _constructions(q: Resolver, cls: Class, function: nodes.FunctionDef | None, elsewhere: bool) -> Iterator[CallerOf]:
    for arguments in constructions(q, cls, elsewhere=elsewhere):
        yield CallerOf(arguments, 1, cls)
    for sub in classes.subclasses(q, cls):
        if _is_left_alone(q, sub, function):
            for arguments in constructions(q, sub, elsewhere=elsewhere):
                yield CallerOf(arguments, 1, sub)
    for sub in classes.subclasses(q, cls, elsewhere=True) if elsewhere else ():
        if _is_left_alone(q, sub, function):
            for place in (False, True):
                for arguments in constructions(q, sub, elsewhere=place):
                    yield CallerOf(arguments, 1, sub)


def may_be_on(q: Resolver, value: Instance, caller: CallerOf) -> bool:
    """Tell whether a call makes, or is made on, an object for which the method runs that ``value.runs`` names."""
    if value.runs is None:
        return True
    if caller.made is not None:
        return classes.admits(q, value, caller.made)
    called = caller.arguments.call.func if isinstance(caller.arguments.call, nodes.Call) else caller.arguments.call
    if not isinstance(called, (nodes.Attribute, nodes.AssignAttr)):
        return True
    owners = [owner for owner in q.ask(called.expr, (), caller.arguments.frame) if isinstance(owner, Instance)]
    return not owners or any(classes.admits(q, value, owner.cls) for owner in owners)


def _is_left_alone(q: Resolver, sub: Class, function: nodes.FunctionDef | None) -> bool:
    own = classes.own_method(q, sub, function.name if function is not None else "__init__")
    return (own.node if own is not None else None) is function


def constructions(q: Resolver, cls: Class, *, elsewhere: bool) -> Iterable[Arguments]:
    """Return the arguments of the calls that make an object of ``cls`` itself."""
    return q.lazily(("constructions", cls.node, elsewhere), lambda: _made(q, cls, elsewhere))


def _made(q: Resolver, cls: Class, elsewhere: bool) -> Iterator[Arguments]:
    for mention in mentions.of_definition(q, cls.node, elsewhere=elsewhere):
        yield from forward.calls_of(q, mention.node, None, MAX_FORWARD)
    if not elsewhere:
        yield from _made_by_itself(q, cls)
        return
    for mention in mentions.of_definition(q, cls.node, elsewhere=False):
        yield from forward.calls_elsewhere(q, mention.node, MAX_FORWARD)


def _made_by_itself(q: Resolver, cls: Class) -> Iterator[Arguments]:
    """``cls(...)``, ``type(self)(...)`` and ``self.__class__(...)`` in methods of the class."""
    scopes = q.scopes(cls.node)
    for name in ("cls", "type"):
        for node in scopes.names(name):
            call = node.parent if name == "cls" else node.parent.parent if isinstance(node.parent, nodes.Call) else None
            if isinstance(call, nodes.Call) and _encloses(cls.node, call):
                if any(isinstance(v, Class) and v.node is cls.node for v in q.ask(call.func)):
                    yield q.arguments(call, None)
    for node in scopes.loads("__class__"):
        if isinstance(node.parent, nodes.Call) and node.parent.func is node and _encloses(cls.node, node):
            yield q.arguments(node.parent, None)


def _encloses(outer: nodes.NodeNG, node: nodes.NodeNG) -> bool:
    current: nodes.NodeNG | None = node
    while current is not None and current is not outer:
        current = current.parent
    return current is outer


def described(function: nodes.FunctionDef | nodes.Lambda) -> str:
    """Return the words for a function in a trail."""
    name = getattr(function, "name", None)
    if not name or name == "<lambda>":
        return "a lambda"
    cls = class_of(function)
    if cls is not None and name == "__init__":
        return f"{cls.name}()"
    return f"{name}()"
