"""Programs that need not run, only parse: everything that the engine follows, dense, cyclic and at odds with itself."""

from __future__ import annotations

import random
from typing import Final

_NAMES: Final = ("a", "b", "c", "conn", "self", "cls")
_FUNCTIONS: Final = (
    "f",
    "g",
    "run",
    "get",
    "__init__",
    "__call__",
    "__iter__",
    "__getattr__",
    "__enter__",
    "__getitem__",
)
_CLASSES: Final = ("A", "B", "C")
_ATTRIBUTES: Final = ("link", "links", "a", "recv", "_conn", "run", "get", "__class__", "__dict__")
_CALLS: Final = (
    *("mp.Pipe", "Pipe", "Client", "Listener", "mp.Process", "mp.Queue", "Thread", "partial", "zip", "list", "dict"),
    *("map", "next", "iter", "super", "type", "getattr", "setattr", "isinstance", "enumerate", "wait", "ctx.Pipe"),
    *("property", "staticmethod", "classmethod", "wraps", "replace", "cast", "SimpleNamespace", "namedtuple", "sorted"),
    *("pickle.loads", "ForkingPickler.loads", "BytesIO", "Manager", "BaseManager", "current_process", "bytes"),
)
_METHODS: Final = (
    *(
        "recv",
        "recv",
        "recv",
        "accept",
        "append",
        "pop",
        "get",
        "put",
        "values",
        "items",
        "update",
        "setdefault",
        "extend",
    ),
    *("submit", "result", "start", "join", "copy", "send", "recv_bytes", "map", "apply_async", "encode", "run", "f"),
)
_DECORATORS: Final = (
    *(
        "property",
        "staticmethod",
        "classmethod",
        "dataclass",
        "contextmanager",
        "lru_cache",
        "wraps(f)",
        "f",
        "g(a)",
        "A",
    ),
    *("cached_property", "overload", "a.setter", "functools.singledispatch"),
)
_ANNOTATIONS: Final = (
    *(
        "Connection",
        "'Connection'",
        "A",
        "Optional[Connection]",
        "List[Connection]",
        "Dict[str, B]",
        "T",
        "C[A]",
        "a.b",
    ),
    *(
        "Callable[[Connection], A]",
        "Tuple[Connection, ...]",
        "'Unfinished['",
        "int | Connection",
        "Generic[T]",
        "type[A]",
    ),
)
_HEADER: Final = """\
import multiprocessing as mp, functools, pickle
from multiprocessing import Pipe, Process, Queue, Manager, current_process
from multiprocessing.connection import *
from multiprocessing.connection import Client, Connection, Listener, wait
from multiprocessing.managers import BaseManager
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from functools import partial, wraps, lru_cache, cached_property
from contextlib import contextmanager
from dataclasses import dataclass, replace
from collections import namedtuple
from types import SimpleNamespace
from typing import *
from io import BytesIO
from . import a
from .b import *
ctx = mp.get_context()
T = TypeVar("T")
"""


class _Grammar:
    def __init__(self, rng: random.Random) -> None:
        self._rng = rng

    def _pick(self, choices: tuple[str, ...]) -> str:
        return self._rng.choice(choices)

    def _name(self) -> str:
        return self._pick((*_NAMES, *_NAMES, *_FUNCTIONS[:4], *_CLASSES))

    def expression(self, depth: int) -> str:
        """Return an expression with at most ``depth`` levels below it."""
        if depth <= 0:
            return self._pick((*_NAMES, *_CLASSES, "(0)", "None", "'link'", "b'key'", "()", "[]", "{}"))
        e = self.expression
        d = depth - 1
        kind = self._rng.randrange(24)
        if kind < 4:
            return f"{e(d)}.{self._pick(_ATTRIBUTES)}"
        if kind < 8:
            return f"{e(d)}.{self._pick(_METHODS)}({self.arguments(d)})"
        if kind < 11:
            return f"{self._pick((*_CALLS, *_FUNCTIONS[:4], *_CLASSES))}({self.arguments(d)})"
        return (
            lambda: f"{e(d)}[{e(d)}]",
            lambda: f"{e(d)}[{self._rng.randint(-2, 2)}:]",
            lambda: f"({e(d)}, *{e(d)}, {e(d)})",
            lambda: f"[{e(d)}, {e(d)}]",
            lambda: f"{{{e(d)}: {e(d)}, **{e(d)}}}",
            lambda: f"[{e(d)} for {self.target(1)} in {e(d)} if {e(d)}]",
            lambda: f"{{{e(d)}: {e(d)} for {self.target(1)} in {e(d)}}}",
            lambda: f"({e(d)} if {e(d)} else {e(d)})",
            lambda: f"({e(d)} or {e(d)})",
            lambda: f"(lambda {self._pick(_NAMES)}={e(d)}: {e(d)})",
            lambda: f"({self._pick(_NAMES[:4])} := {e(d)})",
            lambda: f"({e(d)} {self._pick(('+', '|', '*', '%'))} {e(d)})",
            lambda: f"f'{{{self._pick(_NAMES)}}}'",
        )[kind - 11]()

    def arguments(self, depth: int) -> str:
        """Return the arguments of a call."""
        found = [self.expression(depth) for _ in range(self._rng.randrange(3))]
        if self._rng.random() < 0.2:
            found.append(f"*{self.expression(depth)}")
        if self._rng.random() < 0.3:
            found.append(f"{self._pick(('target', 'args', 'a', 'authkey', 'address'))}={self.expression(depth)}")
        if self._rng.random() < 0.1:
            found.append(f"**{self.expression(depth)}")
        return ", ".join(found)

    def target(self, depth: int) -> str:
        """Return what can stand left of an assignment."""
        kind = self._rng.randrange(8)
        if kind < 4 or depth <= 0:
            return self._pick(_NAMES)
        if kind == 4:
            return f"{self._name()}.{self._pick(_ATTRIBUTES)}"
        if kind == 5:
            return f"{self._name()}[{self.expression(depth - 1)}]"
        return f"({self.target(depth - 1)}, {self._pick(('', '*'))}{self.target(0)}, {self._pick(_NAMES)})"

    def _parameters(self) -> str:
        names = self._rng.sample(_NAMES, self._rng.randrange(4))
        found = []
        for position, name in enumerate(names):
            annotation = f": {self._pick(_ANNOTATIONS)}" if self._rng.random() < 0.3 else ""
            found.append(f"{name}{annotation}={self.expression(1)}" if position else f"{name}{annotation}")
        return ", ".join([*found, *self._rng.choice(((), ("*args",), ("*, key=None",), ("*args", "**kwargs")))])

    def block(self, depth: int, indent: int, function: bool) -> list[str]:
        """Return the lines of a block; ``return`` and ``yield`` only stand in a ``function``."""
        found = []
        for _ in range(self._rng.randint(1, 4)):
            found += self.statement(depth, indent, function)
        return found

    def statement(self, depth: int, indent: int, function: bool) -> list[str]:
        """Return the lines of one statement."""
        pad = "    " * indent
        kind = self._rng.randrange(24 if depth > 0 else 10)
        e = self.expression(self._rng.randrange(4))
        if kind < 4:
            return [f"{pad}{self.target(2)} = {e}"]
        if kind < 7:
            return [f"{pad}{e}.recv()"]
        if kind == 7:
            return [f"{pad}{self._pick(_NAMES[:4])}: {self._pick(_ANNOTATIONS)} = {e}"]
        if kind == 8:
            return [f"{pad}{self._pick(_NAMES)} += {e}"]
        if kind == 9:
            word = self._pick(("return", "yield", "yield from")) if function else "del"
            return [f"{pad}{word} {self._pick(_NAMES) if word == 'del' else e}"]
        return self._compound(depth - 1, indent, function, e)

    def _compound(self, depth: int, indent: int, function: bool, e: str) -> list[str]:
        pad = "    " * indent
        inner = self.block(depth, indent + 1, function)
        kind = self._rng.randrange(10)
        if kind < 3:
            decorators = [f"{pad}@{self._pick(_DECORATORS)}"] if self._rng.random() < 0.3 else []
            body = self.block(depth, indent + 1, True)
            returns = f" -> {self._pick(_ANNOTATIONS)}" if self._rng.random() < 0.2 else ""
            return [*decorators, f"{pad}def {self._pick(_FUNCTIONS)}({self._parameters()}){returns}:", *body]
        if kind < 5:
            bases = ", ".join(
                self._rng.sample(
                    (*_CLASSES, "Process", "Thread", "NamedTuple", "Generic[T]", "Listener"), self._rng.randrange(3)
                )
            )
            return [f"{pad}class {self._pick(_CLASSES)}({bases}):", *self.block(depth, indent + 1, False)]
        if kind == 5:
            return [f"{pad}for {self.target(2)} in {e}:", *inner]
        if kind == 6:
            return [f"{pad}with {e} as {self.target(1)}:", *inner]
        if kind == 7:
            return [
                f"{pad}if isinstance({self._pick(_NAMES)}, {e}):",
                *inner,
                f"{pad}else:",
                *self.block(0, indent + 1, function),
            ]
        if kind == 8:
            return [
                f"{pad}try:",
                *inner,
                f"{pad}except {self._pick(_CLASSES)} as {self._pick(_NAMES)}:",
                f"{pad}    {e}.recv()",
            ]
        pattern = self._pick(("A(link=a)", "[a, *b]", "{'link': conn}", "(A() | B()) as c", "a"))
        return [f"{pad}match {e}:", f"{pad}    case {pattern}:", *self.block(depth, indent + 2, function)]


def source(rng: random.Random) -> str:
    """Return a module's text: it parses, and mostly cannot run."""
    grammar = _Grammar(rng)
    lines = [_HEADER]
    for _ in range(rng.randint(3, 12)):
        lines += grammar.statement(3, 0, False)
    lines.append(f"{grammar.expression(3)}.recv()")
    return "\n".join([*lines, ""])
