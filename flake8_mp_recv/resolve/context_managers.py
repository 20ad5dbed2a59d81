"""What ``with manager as target`` binds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    Connection,
    Frame,
    Instance,
    Literal,
    Path,
    Product,
    Received,
    Take,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def entered(q: Resolver, manager: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """Return what entering ``manager`` gives: itself, what its ``__enter__`` returns, or what its generator yields."""
    answers: list[Answer] = []
    for value, trail in q.ask(manager, (), frame).items():
        if isinstance(value, Instance):
            answers.append(_entered_instance(q, value, manager, path))
        elif isinstance(value, Product) and value.name == "builtins.generator":
            answers.append(q.ask(manager, (Take.ELEMENT, *path), frame))
        elif isinstance(value, (Connection, Received, Product, Literal)) and not path:
            answers.append({value: trail})
    return union(answers)


def _entered_instance(q: Resolver, value: Instance, manager: nodes.NodeNG, path: Path) -> Answer:
    arguments = q.intern_arguments((manager, "enter"), lambda: Arguments(manager, None))
    names = ("__enter__", "__aenter__")
    for name in reversed(names) if isinstance(manager.parent, nodes.AsyncWith) else names:
        methods = q.attribute(value, name, (), manager)
        if methods:
            return union(q.called(method, arguments, path) for method in methods)
    return {value: None} if not path else {}
