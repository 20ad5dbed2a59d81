"""What the engine did not know: the expressions without an answer on which a receiver's own answer rests."""

from __future__ import annotations

import builtins
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.resolve import names
from flake8_mp_recv.resolve.lexical import scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.review.places import Place, place_of, written
from flake8_mp_recv.review.reading import Question, Watched
from flake8_mp_recv.review.words import described, plain
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Answer, Class, Instance, Member, Module, Product, Symbol, Value

_BUILTINS: Final = frozenset(dir(builtins))
CUT_SHORT: Final = "the search was cut short here: too many steps, or calls nested too deep"
MOST: Final = 6
"""Gaps that are told of one receiver: those behind them are rarely why it is not known."""


@frozen
class Gap:
    """An expression that nothing is known of, and why."""

    place: Place
    text: str
    reason: str


def gaps(q: Watched, node: nodes.NodeNG) -> tuple[Gap, ...]:
    """Return why the engine has no answer for ``node``, nearest to it first; nothing if it has one."""
    root = q.question(node)
    if root is None or is_known(root.answer):
        return ()
    found: dict[tuple[Place, str], Gap] = {}
    aside: dict[tuple[Place, str], Gap] = {}
    for question, beside in _leaves(root):
        node = question.node
        if question.path and isinstance(node.parent, nodes.Subscript) and node.parent.value is node:
            node = node.parent
        reason = q.within_steps(partial(_reason, q, question), CUT_SHORT)
        gap = Gap(place_of(q, node), written(q, node), reason)
        (aside if beside else found).setdefault((gap.place, gap.text), gap)
    return tuple([*found.values(), *aside.values()][:MOST])


def is_known(answer: Answer) -> bool:
    """Tell whether an answer says something: a name that nothing binds is taken for a builtin, which it need not be."""
    return any(not _is_unbound(value) for value in answer)


def _is_unbound(value: Value) -> bool:
    return isinstance(value, Symbol) and value.name.startswith("builtins.") and value.name[9:] not in _BUILTINS


def _leaves(root: Question) -> Iterator[tuple[Question, bool]]:
    """Yield the unanswered questions whose answer rests on no other unanswered one, the nearest first.

    With each, whether it lies beside the way: asked only to see who calls a function, or what a class derives from.
    """
    seen = {root}
    queue = deque([(root, False)])
    while queue:
        question, beside = queue.popleft()
        open_ones = {inner: _is_beside(question, inner) for inner in question.inner if not is_known(inner.answer)}
        if question.cut or all(open_ones.values()):
            yield question, beside
        for inner, is_beside in open_ones.items():
            if inner not in seen:
                seen.add(inner)
                queue.append((inner, beside or is_beside))


def _is_beside(outer: Question, inner: Question) -> bool:
    """Tell whether ``inner`` is a part of a callee that was looked at in search of a function's callers, or a base."""
    node = inner.node
    if isinstance(node.parent, nodes.ClassDef):
        return True
    while isinstance(node.parent, nodes.Attribute):
        node = node.parent
    call = node.parent
    return isinstance(call, nodes.Call) and call.func is node and outer.node is not call and outer.node is not node


def _reason(q: Watched, question: Question) -> str:
    node = question.node
    if question.path and not question.cut:
        whole = _answer(q, question, node)
        if whole:
            return f"{described(q, whole[0])}: what is in there is not known"
    if question.cut:
        return CUT_SHORT
    if isinstance(node, (nodes.Name, nodes.AssignName)):
        return _of_name(q, node)
    if isinstance(node, (nodes.Attribute, nodes.AssignAttr)):
        return _of_attribute(q, question)
    if isinstance(node, nodes.Call):
        return _of_call(q, question)
    if isinstance(node, nodes.Subscript):
        return "what was put in there is not known"
    return "nothing is known of an expression of this kind"


def _of_name(q: Watched, node: nodes.NodeNG) -> str:
    found = names.lookup(q, node, node.name, scope_of(node), None) if isinstance(node, nodes.Name) else None
    if found is None or not found[2]:
        return f"nothing in sight binds {node.name} here"
    reasons = dict.fromkeys(_of_binding(q, binding) for binding in found[2])
    return "; ".join(reasons)


def _of_binding(q: Watched, binding: Binding) -> str:
    at = f"{q.file(binding.node)}:{binding.node.lineno}"
    if binding.kind is BindingKind.PARAMETER:
        function = scope_of(binding.node)
        name = getattr(function, "name", "a lambda")
        return f"parameter {binding.key} of {name}() ({at}): no call that hands it over is in sight"
    if binding.kind is BindingKind.IMPORT:
        return f"imported ({at}) from a module that is outside the project, or that has no such name"
    if binding.value is not None:
        return f"{binding.kind.value} ({at}): {written(q, binding.value)}, of which no such part is known"
    return f"{binding.kind.value} ({at})"


def _of_attribute(q: Watched, question: Question) -> str:
    name = question.node.attrname
    owners = _answer(q, question, question.node.expr)
    if not owners:
        return f"nothing is known of what has the attribute {name}"
    reasons = []
    for value in owners:
        if isinstance(value, (Instance, Class)):
            cls = value.cls if isinstance(value, Instance) else value
            where = f"{q.file(cls.node)}:{cls.node.lineno}"
            reasons.append(f"attribute {name} of the class {cls.node.name} ({where}) is never given a value in sight")
        elif isinstance(value, Module):
            reasons.append(f"{described(q, value)} has no {name} in sight")
        else:
            reasons.append(f"attribute {name} of {described(q, value)}")
    return "; ".join(dict.fromkeys(reasons))


def _of_call(q: Watched, question: Question) -> str:
    callees = _answer(q, question, question.node.func)
    if not callees:
        return "nothing is known of what is called"
    return "; ".join(dict.fromkeys(_of_callee(q, callee) for callee in callees))


def _of_callee(q: Watched, callee: Value) -> str:
    if isinstance(callee, Member) and isinstance(callee.owner, (Product, Symbol)):
        return f"given back by {callee.name}() of {plain(callee.owner.name)}, which is outside the project"
    if isinstance(callee, Symbol):
        return f"given back by {plain(callee.name)}(), which is outside the project"
    return f"nothing is known of what it gives back: {described(q, callee)}"


def _answer(q: Watched, question: Question, node: nodes.NodeNG) -> list[Value]:
    found = q.question(node, (), question.frame) or q.question(node)
    return list(found.answer) if found is not None else []
