"""A callable and its arguments that stand side by side, row after row: what is taken out together is used together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import names, operands
from flake8_mp_recv.resolve.lexical import enclosing_function_or_self
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, Frame, Instance, Operand

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_row(q: Resolver, arguments: Arguments, target: nodes.NodeNG, row: tuple[Operand, ...]) -> Arguments:
    """Return ``arguments`` with the names that ``target`` binds beside the callable put as they stand in its row."""
    if len(target.elts) != len(row) or any(isinstance(item, nodes.Starred) for item in target.elts):
        return arguments
    items: dict[nodes.NodeNG, Operand] = dict(zip(target.elts, row))

    def put(given: Operand) -> Operand:
        name = given.node
        bound = [binding.node for binding in names.definitions(q, name)] if isinstance(name, nodes.Name) else []
        found = items.get(bound[0]) if len(bound) == 1 else None
        if found is not None:
            return replace(found, path=(*found.path, *given.path))
        return replace(given, frame=_frame_of_row(q, given.frame, target, row))

    return q.intern_arguments((arguments, target, row), lambda: operands.each(arguments, put))


def _frame_of_row(q: Resolver, frame: Frame | None, target: nodes.NodeNG, row: tuple[Operand, ...]) -> Frame | None:
    """Return the frame of a function that was handed the names that ``target`` binds, as they are in the row.

    The object that it runs for may have been made with them.
    """
    if frame is None or frame.function is enclosing_function_or_self(target):
        return frame
    receiver = frame.receiver
    if isinstance(receiver, Instance) and receiver.arguments is not None:
        receiver = replace(receiver, arguments=of_row(q, receiver.arguments, target, row))
    arguments = of_row(q, frame.arguments, target, row) if frame.arguments is not None else None
    return q.frame(frame.function, arguments, receiver, frame.env)
