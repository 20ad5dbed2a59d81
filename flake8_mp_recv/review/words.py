"""Words for what an expression is known to be, and for an endpoint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flake8_mp_recv.resolve import classes
from flake8_mp_recv.review.boundaries import TITLES, KeyState, Kind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    BoundMethod,
    Class,
    Connection,
    Function,
    Instance,
    Literal,
    Member,
    Module,
    Partial,
    Product,
    Promise,
    Received,
    Record,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.review.endpoints import Endpoint
    from flake8_mp_recv.review.reading import Watched


def described(q: Watched, value: Value) -> str:
    """Return words for a value: ``an object of zmq.Context made at line 3``, ``the method recv of ...``."""
    if isinstance(value, Symbol):
        return plain(value.name)
    if isinstance(value, Product):
        return f"{_product(value.name)}{_made(q, value.node)}"
    if isinstance(value, Instance):
        own = q.within_steps(lambda: classes.own_method(q, value.cls, "recv"), None)
        has = f", which has a recv() of its own at {_at(q, own.node)}" if own is not None else ""
        return f"an object of the class {value.cls.node.name} ({_at(q, value.cls.node)}){has}"
    if isinstance(value, Member):
        return f"{value.name} of {described(q, value.owner)}"
    if isinstance(value, Literal):
        return f"the constant {value.value!r}"
    if isinstance(value, Class):
        return f"the class {value.node.name} ({_at(q, value.node)})"
    if isinstance(value, (Function, BoundMethod)):
        node = value.function.node if isinstance(value, BoundMethod) else value.node
        return f"the function {getattr(node, 'name', 'lambda')} ({_at(q, node)})"
    if isinstance(value, Module):
        return f"the module {q.library.display(value.path)}"
    if isinstance(value, Connection):
        return f"a connection ({value.origin.label} in {value.origin.file} at line {value.origin.line})"
    if isinstance(value, Received):
        return "bytes from a connection"
    assert isinstance(value, (Partial, Promise, Record))
    return {Partial: "a partial function", Promise: "a function given by annotation", Record: "a named tuple"}[
        type(value)
    ]


def counted(number: int, noun: str) -> str:
    """Return a number of things whose plural is regular: ``1 endpoint``, ``2 endpoints``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def plain(name: str) -> str:
    """Return a dotted name as a reader knows it."""
    return name.removeprefix("builtins.")


def _product(name: str) -> str:
    """Return words for what calling something outside the project gives: nobody here knows what a function does."""
    is_function = name.rpartition(".")[2][:1].islower() and not name.startswith("builtins.")
    return f"what {name} gives, which is outside the project" if is_function else f"an object of {plain(name)}"


def _made(q: Resolver, node: nodes.NodeNG | None) -> str:
    return f" ({_at(q, node)})" if node is not None and node.lineno else ""


def _at(q: Resolver, node: nodes.NodeNG) -> str:
    return f"{q.file(node)}:{node.lineno}"


def endpoint_in_words(endpoint: Endpoint, name: Callable[[str], str]) -> str:
    """Return one line for an endpoint: what and where it is, its address and key, and who can reach it."""
    parts = [f"{endpoint.label} at {name(endpoint.place.path)}:{endpoint.place.line}"]
    if endpoint.address is not None:
        family = f" ({endpoint.address.family})" if endpoint.address.family else ""
        parts.append(f"{'peer' if endpoint.kind is Kind.CLIENT else 'address'} {endpoint.address.text}{family}")
    if endpoint.key.state is KeyState.NONE:
        parts.append("no key")
    else:
        parts.append(f"key {key_in_words(endpoint, name)}")
    return f"{', '.join(parts)}: {TITLES[endpoint.boundary].lower()}"


def key_in_words(endpoint: Endpoint, name: Callable[[str], str]) -> str:
    """Return the words for an endpoint's key."""
    key = endpoint.key
    at = f" ({name(key.place.path)}:{key.place.line})" if key.place is not None else ""
    return f"{key.text}{at}"
