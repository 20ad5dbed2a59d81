"""Modules, each spoilt in one place."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PACKAGE: Final = "flake8_mp_recv"

_SWAPPED: Final[dict[type[ast.AST], type[ast.AST]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


@dataclass(frozen=True)
class Mutant:
    """One change of one module: the ``place``-th that there can be made in it."""

    module: str
    path: Path
    place: int
    line: int
    function: bool
    was: str
    now: str

    def __str__(self) -> str:
        return f"{self.path.name}:{self.line}: {self.was}  ->  {self.now}"

    def tree(self) -> ast.Module:
        """Return the spoilt module."""
        tree = _parsed(self.path)
        for number, change in enumerate(_changes(tree)):
            if number == self.place:
                change.make()
                return ast.fix_missing_locations(tree)
        raise LookupError(f"{self.path} has changed")


@dataclass(frozen=True)
class _Change:
    """What can be done to a node; ``make`` does it to the tree that the node is in, and ``shown`` shows it there."""

    node: ast.AST
    shown: Callable[[], ast.AST]
    function: bool
    make: Callable[[], None]


def mutants(path: Path) -> list[Mutant]:
    """Return all that can be made of a module of this package, in the order of its source."""
    parts = path.with_suffix("").parts
    parts = parts[len(parts) - 1 - parts[::-1].index(PACKAGE) :]
    module = ".".join(parts).removesuffix(".__init__")
    found = []
    count = len(list(_changes(_parsed(path))))
    for place in range(count):
        change = next(change for number, change in enumerate(_changes(_parsed(path))) if number == place)
        was = _shown(change.shown())
        change.make()
        line = getattr(change.node, "lineno", getattr(change.shown(), "lineno", 1))
        found.append(Mutant(module, path, place, line, change.function, was, _shown(change.shown())))
    return found


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _shown(node: ast.AST) -> str:
    text = ast.unparse(copy.deepcopy(node)).splitlines()
    return text[0] if len(text[0]) <= 90 else f"{text[0][:87]}..."


def _changes(tree: ast.Module) -> Iterator[_Change]:
    """Yield what can be changed: neither annotations nor docstrings nor decorators, which no test is about."""
    stack: list[tuple[ast.AST, ast.AST, bool]] = [(tree, tree, False)]
    while stack:
        node, shown, function = stack.pop()
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        yield from _changes_of(node, shown, function)
        inner = function or isinstance(node, (ast.FunctionDef, ast.Lambda))
        for child in reversed(list(_children(node))):
            simple = isinstance(child, ast.stmt) or (isinstance(node, ast.stmt) and hasattr(node, "body"))
            stack.append((child, child if simple or isinstance(shown, ast.Module) else shown, inner))


def _children(node: ast.AST) -> Iterator[ast.AST]:
    for field, value in ast.iter_fields(node):
        if field in {"annotation", "returns", "decorator_list", "type_params"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, (ast.Import, ast.ImportFrom)):
                continue
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue
            if isinstance(child, ast.AST):
                yield child


def _changes_of(node: ast.AST, shown: ast.AST, function: bool) -> Iterator[_Change]:
    def change(make: Callable[[], None]) -> _Change:
        return _Change(node, lambda: shown, function, make)

    if isinstance(node, ast.Compare):
        if type(node.ops[0]) in _SWAPPED:
            yield change(lambda: setattr(node, "ops", [_swapped(node.ops[0]), *node.ops[1:]]))
    elif isinstance(node, (ast.BoolOp, ast.BinOp)):
        if type(node.op) in _SWAPPED:
            yield change(lambda: setattr(node, "op", _swapped(node.op)))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield change(lambda: setattr(node, "operand", ast.UnaryOp(ast.Not(), node.operand)))
    elif isinstance(node, ast.Constant):
        other = _other(node.value)
        if other is not None:
            yield change(lambda: setattr(node, "value", other))
    elif isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield _Change(node.test, lambda: node.test, function, lambda: setattr(node, "test", _negated(node.test)))
    elif isinstance(node, ast.comprehension):
        if node.ifs:
            yield change(lambda: setattr(node, "ifs", node.ifs[1:]))
    elif _does_something(node):
        yield change(lambda: setattr(node, "value", ast.Constant(None)))


def _does_something(node: ast.AST) -> bool:
    """Tell whether a node is a statement that calls, or that returns something."""
    if isinstance(node, ast.Return):
        return node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None)
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)


def _swapped(operator: ast.AST) -> ast.AST:
    return _SWAPPED[type(operator)]()


def _negated(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _other(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return f"{value}X"
    return f"{value.decode('latin-1')}X".encode("latin-1") if isinstance(value, bytes) else None
