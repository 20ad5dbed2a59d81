"""What a parameter is: what its frame was called with, or else its callers, its default and its annotation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known.command_line import OPTION
from flake8_mp_recv.resolve import (
    callers,
    classes,
    command_line,
    computed,
    container_classes,
    fixtures,
    forward,
    frames,
    hints,
    literals,
    operands,
)
from flake8_mp_recv.resolve.budget import COMPUTED_STEPS
from flake8_mp_recv.resolve.lexical import (
    class_of,
    decorator_names,
    defaults,
    first_parameter,
    scope_of,
    takes_receiver,
)
from flake8_mp_recv.resolve.targets import Binding
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    At,
    Class,
    Frame,
    From,
    Instance,
    Literal,
    Path,
    Product,
    Rest,
    Value,
    has_connection,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_PLAIN: Final = frozenset(
    f"builtins.{name}" for name in ("bytes", "bytearray", "memoryview", "str", "tuple", "None", "NoneType")
)


def of_parameter(q: Resolver, binding: Binding, path: Path, frame: Frame | None) -> Answer:
    """Return what the parameter that ``binding`` binds can be, or what ``path`` takes out of it."""
    node = binding.node
    function = scope_of(node)
    within = frame if frame is not None and frame.function is function else None
    if isinstance(function, nodes.FunctionDef):
        first = first_parameter(function)
        if first is not None and first.name == binding.key:
            return _of_receiver(q, function, within, path)
    if within is not None and within.receiver is not None and takes_receiver(function, binding.key):
        return NOTHING if path else {within.receiver: None}
    if within is not None and within.arguments is not None:
        return _of_frame(q, function, binding.key, path, within)
    if not isinstance(function, nodes.FunctionDef):
        return _of_lambda(q, function, binding.key, path)
    return _of_callers(q, function, binding.key, path, within.receiver if within is not None else None)


def _of_receiver(q: Resolver, function: nodes.FunctionDef, frame: Frame | None, path: Path) -> Answer:
    cls = Class(class_of(function))
    receiver: Instance | Class = Instance(cls)
    if {"classmethod"} & set(decorator_names(function)) or function.name in {"__new__", "__init_subclass__"}:
        receiver = cls
    if frame is not None and frame.receiver is not None:
        receiver = frame.receiver
    if path:
        return container_classes.of_instance(q, receiver, path, function) if isinstance(receiver, Instance) else NOTHING
    return {receiver: None}


def _of_frame(q: Resolver, function: nodes.FunctionDef | nodes.Lambda, name: str, path: Path, frame: Frame) -> Answer:
    arguments = frame.arguments
    assert arguments is not None
    skip = 1 if frame.receiver is not None and _has_positional(function) else 0
    if frame.receiver is not None and _holds_receiver(function, name) and path:
        if path[0] == At(0):
            return NOTHING if path[1:] else {frame.receiver: None}
        path = _without_receiver(path)
    handed = operands.to_parameter(arguments, function, name, path, skip)
    answer = union(q.ask_operand(operand, rest) for operand, rest in handed)
    answer = q.via(answer, arguments.call, f"argument {name} of {callers.described(function)}")
    if not handed:
        answer = _of_default(q, function, name, path, frame.env)
    if not answer:
        answer = _of_annotation(q, function, name, path)
    if not answer and isinstance(frame.receiver, Instance):
        annotated = hints.of_parameter(q, function, name)
        if annotated is not None:
            answer = hints.type_argument(q, annotated[0], frame.receiver, path)
    return answer


def _has_positional(function: nodes.FunctionDef | nodes.Lambda) -> bool:
    return bool(function.args.posonlyargs or function.args.args)


def _holds_receiver(function: nodes.FunctionDef | nodes.Lambda, name: str) -> bool:
    """Tell whether a method gets the object that it is called on in ``*name``: there is no parameter before it."""
    return function.args.vararg == name and not _has_positional(function)


def _without_receiver(path: Path) -> Path:
    """``def wrapper(*args)`` gets the object in ``args[0]``: what was handed over stands behind it."""
    head = path[0]
    if isinstance(head, At) and isinstance(head.key, int) and head.key > 0:
        return (At(head.key - 1), *path[1:])
    if isinstance(head, (From, Rest)) and head.start > 0:
        return (type(head)(head.start - 1, head.but), *path[1:])
    return path


def _of_lambda(q: Resolver, function: nodes.Lambda, name: str, path: Path) -> Answer:
    answers = [_of_default(q, function, name, path, None)]
    for arguments in forward.calls_of(q, function, None, 3):
        for operand, rest in operands.to_parameter(arguments, function, name, path, 0):
            answers.append(q.ask_operand(operand, rest))
    if not any(answers):
        found = computed.callers_of(q, function)
        answers.append(q.gather(_handed(q, function, name, path, found), COMPUTED_STEPS))
    return union(answers)


def _of_callers(
    q: Resolver, function: nodes.FunctionDef, name: str, path: Path, receiver: Instance | Class | None
) -> Answer:
    """Return what the callers hand over: those in the module, else the annotation, else those in other files, too.

    With a ``receiver`` it is asked about calls on that object alone; an ``__init__`` that its class shares with its
    base is called for those of the base too.
    """
    given = fixtures.of_parameter(q, function, name, path)
    if given:
        return given
    made = receiver.cls if isinstance(receiver, Instance) and function.name == "__init__" else None
    annotated = _of_annotation(q, function, name, path)

    def handed(elsewhere: bool) -> Iterator[Answer]:
        if made is not None and _shares_init(q, made, function):
            found = callers.of_construction(q, made, function, elsewhere=elsewhere)
        else:
            found = callers.of_function(q, function, elsewhere=elsewhere)
        return _handed(q, function, name, path, _on(q, receiver, function, found))

    default = _of_default(q, function, name, path, None)
    near = q.gather(handed(False)) if has_connection(annotated) else union(handed(False))
    answer = union([near, default])
    if q.enough(answer):
        return answer
    if has_connection(answer) and has_connection(annotated):
        return answer
    if annotated and not _is_plain(q, annotated) and not (q.exhaustive and has_connection(annotated)):
        return union([answer, annotated])
    far = q.gather(handed(True))
    if not _is_known(near) and not _is_known(far):
        stored = _handed(q, function, name, path, computed.callers_of(q, function))
        far = union([far, q.gather(stored, COMPUTED_STEPS)])
    return union([answer, far] if has_connection(far) else [answer, far, annotated])


def _is_known(answer: Answer) -> bool:
    return not all(_leaves_open(value) for value in answer)


def _on(
    q: Resolver, receiver: Instance | Class | None, function: nodes.FunctionDef, found: Iterable[callers.CallerOf]
) -> Iterable[callers.CallerOf]:
    """Return those calls of a method that can be made on ``receiver``; those that it makes itself, in its own frame."""
    if isinstance(receiver, Instance) and receiver.runs is not None:
        yield from (caller for caller in found if callers.may_be_on(q, receiver, caller))
        return
    if not isinstance(receiver, Instance) or receiver.arguments is None:
        yield from found
        return
    bases = (base for base in classes.mro(q, receiver.cls) if isinstance(base, Class))
    home = next((base for base in bases if base.node is class_of(function)), receiver.cls)
    for caller in found:
        call = caller.arguments.call
        called = call.func if isinstance(call, nodes.Call) else call
        if not isinstance(called, (nodes.Attribute, nodes.AssignAttr)) or called.attrname != function.name:
            yield caller
            continue
        owners = q.ask(called.expr, (), caller.arguments.frame)
        if owners and all(classes.made_apart(owner, receiver) for owner in owners):
            continue
        runs, frame = frames.of_self(q, receiver, home, called.expr)
        if runs:
            own = frame is not None and caller.arguments.frame is None
            yield callers.CallerOf(operands.in_frame(q, caller.arguments, frame), caller.skip) if own else caller


def _is_plain(q: Resolver, annotated: Answer) -> bool:
    """Tell whether an annotation leaves open what matters: which bytes, which text, what follows a protocol."""
    return all(
        classes.is_protocol(q, value.cls)
        if isinstance(value, Instance)
        else isinstance(value, Product) and value.name in _PLAIN
        for value in annotated
    )


def _leaves_open(value: Value) -> bool:
    """Tell whether a value says nothing of what other callers may hand over: a constant, a text, an option."""
    return isinstance(value, Literal) or (isinstance(value, Product) and value.name in (OPTION, literals.TEXT))


def _shares_init(q: Resolver, made: Class, function: nodes.FunctionDef) -> bool:
    own = classes.own_method(q, made, "__init__")
    return made.node is not class_of(function) and own is not None and own.node is function


def _handed(
    q: Resolver,
    function: nodes.FunctionDef | nodes.Lambda,
    name: str,
    path: Path,
    found: Iterable[callers.CallerOf],
) -> Iterator[Answer]:
    what = f"argument {name} of {callers.described(function)}"
    for caller in found:
        way = path
        if caller.skip and path and _holds_receiver(function, name):
            if path[0] == At(0):
                continue
            way = _without_receiver(path)
        for operand, rest in operands.to_parameter(caller.arguments, function, name, way, caller.skip):
            answer = q.via(q.ask_operand(operand, rest), caller.arguments.call, what)
            yield answer
            if q.enough(answer):
                return


def _of_default(
    q: Resolver, function: nodes.FunctionDef | nodes.Lambda, name: str, path: Path, env: Frame | None
) -> Answer:
    for parameter, default in defaults(function.args):
        if parameter.name == name:
            return q.ask(default, path, env)
    return command_line.of_decorators(q, function, name, path) if isinstance(function, nodes.FunctionDef) else NOTHING


def _of_annotation(q: Resolver, function: nodes.FunctionDef | nodes.Lambda, name: str, path: Path) -> Answer:
    found = hints.of_parameter(q, function, name)
    if found is None:
        return NOTHING
    annotation, inner = found
    if inner is None:
        return q.annotated(annotation, path)
    return q.annotated(annotation, path[1:]) if path else NOTHING
