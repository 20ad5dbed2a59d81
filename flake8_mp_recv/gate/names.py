"""Where the names of a file come from: its import statements, classes and assignments, read off flake8's own tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Final

from flake8_mp_recv.frozen import frozen

_STATEMENTS: Final[tuple[type[ast.AST], ...]] = (
    *(ast.Module, ast.ExceptHandler, ast.match_case),
    *ast.stmt.__subclasses__(),
)
_LAST_FIRST: Final = ("cases", "finalbody", "orelse", "handlers", "body")
_BINDING: Final = frozenset({ast.Import, ast.ImportFrom, ast.ClassDef})
_GIVING: Final = frozenset({ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef})
_FIELDS: Final = {kind: [field for field in _LAST_FIRST if field in kind._fields] for kind in _STATEMENTS}
HOLDING: Final = frozenset(kind for kind, fields in _FIELDS.items() if fields)
"""The kinds of nodes that hold statements."""
_BLOCKS: Final = {kind: fields for kind, fields in _FIELDS.items() if fields or kind in _BINDING or kind in _GIVING}
"""The fields that hold statements, the last first, of each kind of node that has some, or that binds a name."""


@frozen
class Imported:
    """What an import binds a name to: ``module``, with ``level`` dots before it, or its ``member``."""

    module: str
    level: int = 0
    member: str | None = None


class Names:
    """The names that the statements of a file bind, whatever scope they stand in."""

    def __init__(self, tree: ast.Module) -> None:
        """Read the statements of ``tree``; expressions are not looked into."""
        self.imports: dict[str, list[Imported]] = {}
        self.stars: list[Imported] = []
        self.classes: dict[str, list[ast.ClassDef]] = {}
        self._giving: list[ast.AST] = []
        for statement in _statements(tree):
            if type(statement) in _BINDING:
                self._read(statement)
            else:
                self._giving.append(statement)

    @cached_property
    def given(self) -> Sequence[tuple[ast.expr | ast.arg, ast.expr]]:
        """Assigned targets and parameters with the expression that gives them a value, which is no constant."""
        found = chain.from_iterable(map(_given_by, self._giving))
        return tuple(pair for pair in found if not isinstance(pair[1], ast.Constant))

    def _read(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for name in node.names:
                bound = name.asname or name.name.partition(".")[0]
                self._import(bound, Imported(name.name if name.asname else bound))
        elif isinstance(node, ast.ImportFrom):
            for name in node.names:
                if name.name == "*":
                    self.stars.append(Imported(node.module or "", node.level))
                else:
                    self._import(name.asname or name.name, Imported(node.module or "", node.level, name.name))
        elif isinstance(node, ast.ClassDef):
            self.classes.setdefault(node.name, []).append(node)

    def _import(self, name: str, imported: Imported) -> None:
        self.imports.setdefault(name, []).append(imported)


def _statements(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the statements that bind or give something, in the order of the file."""
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        kind = type(node)
        if kind in _BINDING or kind in _GIVING:
            yield node
        for field in _BLOCKS[kind]:
            # Half of all statements are neither these nor hold any: they are passed over where they stand.
            stack += [inner for inner in reversed(getattr(node, field)) if type(inner) in _BLOCKS]


def _given_by(statement: ast.AST) -> Iterator[tuple[ast.expr | ast.arg, ast.expr]]:
    if isinstance(statement, ast.Assign):
        yield from ((target, statement.value) for target in statement.targets)
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        yield statement.target, statement.value
    elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield from _defaults(statement.args)


def _defaults(arguments: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr]]:
    plain = [*arguments.posonlyargs, *arguments.args]
    yield from zip(reversed(plain), reversed(arguments.defaults), strict=False)
    for parameter, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is not None:
            yield parameter, default


def parts_of(node: ast.expr) -> list[str] | None:
    """Return ``["a", "b", "c"]`` for ``a.b.c``, or None for anything that is not names and attributes alone."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    parts.append(node.id)
    return parts[::-1]


def root_of(node: ast.expr) -> str | None:
    """Return the name that an expression of attributes, subscripts and calls begins with, or None."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def last_of(node: ast.expr) -> str:
    """Return the last name of a callee: ``c`` of ``a.b().c``; empty when it has none."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def mentioned(node: ast.expr) -> Iterator[str]:
    """Yield the names and attributes that a callee or value is written with, without going into lambdas."""
    stack: list[ast.AST] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, ast.Name):
            yield current.id
        elif isinstance(current, ast.Attribute):
            yield current.attr
            stack.append(current.value)
        elif not isinstance(current, (ast.Constant, ast.Lambda)):
            stack.extend(ast.iter_child_nodes(current))
