"""What a name is: the bindings that reach it, and what each of them gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.resolve import (
    branches,
    context_managers,
    forward,
    hints,
    imports,
    mutations,
    names,
    narrowing,
    parameters,
    ruled_out,
)
from flake8_mp_recv.resolve.budget import MAX_CONDITIONS
from flake8_mp_recv.resolve.lexical import COMPREHENSIONS, frame_of, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    At,
    Class,
    Frame,
    From,
    Function,
    Path,
    Received,
    Rest,
    Symbol,
    Take,
    has_connection,
    then,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_STEP_OF_KIND: Final = {
    BindingKind.ASSIGN: "assigned to {}",
    BindingKind.ITERATE: "taken out as {}",
    BindingKind.ENTER: "entered as {}",
    BindingKind.EXTEND: "added to {}",
}


def of_name(q: Resolver, node: nodes.Name, path: Path, frame: Frame | None) -> Answer:
    """Return what a name can be where it stands."""
    start = scope_of(node)
    found = names.lookup(q, node, node.name, start, frame)
    if found is None:
        return imports.of_undefined(q, node, path)
    owner, owner_frame, reached = found
    put = mutations.surely_put(q, node, path, frame) if path else None
    if put is not None:
        return put

    def given(binding: Binding) -> Answer:
        own = _frame_for(owner_frame, binding)
        if branches.left_out(q, binding.node, own):
            return NOTHING
        answer = of_binding(q, binding, path, own)
        if path or len(reached) > MAX_CONDITIONS:
            return answer
        answer = narrowing.narrow_binding(q, node, node.name, binding, answer, frame)
        return ruled_out.left(q, answer, ruled_out.before(q, node, node.name, binding))

    def bound() -> Answer:
        # Callers, who may be in other files, are asked last.
        own = union(given(binding) for binding in reached if binding.kind is not BindingKind.PARAMETER)
        return own if q.enough(own) else union(map(given, reached))

    tested = not path and narrowing.is_tested_connection(q, node, node.name, frame)
    answer = q.attempt(bound) if tested else bound()
    if not isinstance(owner, COMPREHENSIONS):
        answer = union([answer, mutations.of_name(q, owner, node.name, path, owner_frame, reached)])
    if isinstance(owner, nodes.Module):
        answer = union([answer, imports.given_elsewhere(q, owner, node.name, path, answer)])
    return narrowing.narrow(q, node, node.name, answer, frame) if not path else answer


def _frame_for(frame: Frame | None, binding: Binding) -> Frame | None:
    """A binding made by an inner function (``nonlocal``, ``global``) is not evaluated in the owner's frame."""
    if frame is None or binding.kind is BindingKind.PARAMETER:
        return frame
    home = frame_of(scope_of(binding.node))
    while isinstance(home, nodes.ClassDef):
        home = frame_of(scope_of(home))
    return frame if home is frame.function else None


def of_binding(q: Resolver, binding: Binding, path: Path, frame: Frame | None) -> Answer:
    """Return what ``binding`` gives its name, or what ``path`` takes out of it."""
    kind = binding.kind
    if kind in (BindingKind.ASSIGN, BindingKind.ITERATE):
        answer = _assigned(q, binding, path, frame)
    elif kind is BindingKind.ENTER and binding.value is not None:
        answer = context_managers.entered(q, binding.value, then(binding.path, path), frame)
    elif kind is BindingKind.EXTEND and binding.value is not None:
        answer = q.ask(binding.value, _behind(path), frame)
        if not path:
            answer = {value: trail for value, trail in answer.items() if isinstance(value, Received)}
    elif kind is BindingKind.PARAMETER:
        return parameters.of_parameter(q, binding, path, frame)
    elif kind is BindingKind.IMPORT:
        return imports.of_import(q, binding, path)
    elif kind is BindingKind.DEFINE:
        return _defined(q, binding.node, frame) if not path else NOTHING
    else:
        return NOTHING
    step = "unpacked into {}" if binding.path and kind is BindingKind.ASSIGN else _STEP_OF_KIND[kind]
    return q.via(answer, binding.node, step.format(binding.key))


def _behind(path: Path) -> Path:
    """``a += b``: what stands at a position of ``a`` stands at another one of ``b``."""
    if path and (isinstance(path[0], (From, Rest)) or (isinstance(path[0], At) and isinstance(path[0].key, int))):
        return (Take.ITEM, *path[1:])
    return path


def _assigned(q: Resolver, binding: Binding, path: Path, frame: Frame | None) -> Answer:
    answer = NOTHING
    if binding.value is not None:
        answer = q.ask(binding.value, then(binding.path, path), frame)
    if not q.enough(answer) and not has_connection(answer):
        annotation = binding.annotation or hints.type_comment(q, binding)
        if annotation is not None:
            answer = union([answer, q.annotated(annotation, path)])
    return answer


def _defined(q: Resolver, node: nodes.NodeNG, frame: Frame | None) -> Answer:
    symbol = _of_multiprocessing(q, node)
    if symbol is not None:
        return {symbol: None}
    if isinstance(node, nodes.ClassDef):
        return {Class(node, frame): None}
    return dict.fromkeys(decorated(q, node, frame))


def decorated(q: Resolver, node: nodes.FunctionDef, env: Frame | None) -> list[Function]:
    """Return the functions that a definition's name stands for once its decorators have run.

    Decorators from outside the project are taken to give back the function they are given.
    """
    current = [Function(node, env)]
    if node.decorators is None:
        return current
    for decorator in reversed(node.decorators.nodes):
        wrappers = [
            value
            for callee in q.ask(decorator, (), env)
            for value in q.called(callee, forward.decorating(q, decorator, node, env), ())
            if isinstance(value, Function)
        ]
        if any(wrapper.node is not node for wrapper in wrappers):
            current = [Function(wrapper.node, wrapper.env, decorated=node) for wrapper in wrappers]
    return current


def _of_multiprocessing(q: Resolver, node: nodes.NodeNG) -> Symbol | None:
    """Inside multiprocessing and its forks, a definition that we know by name is what we know it to be."""
    if not isinstance(node.parent, nodes.Module) and not isinstance(node.parent, (nodes.If, nodes.Try)):
        return None
    module: str = node.root().name
    symbol = q.symbol(f"{module}.{node.name}")
    return symbol if known.role(symbol.name) is not None else None
