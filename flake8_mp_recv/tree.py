"""Nodes: astroid's view of a syntax tree. The only file that imports astroid.

Only the node classes and the conversion from :mod:`ast` are used. Neither astroid's inference nor its manager's caches
are touched: the one can run project code, the others are shared with whoever else uses astroid in the process.
"""

from __future__ import annotations

import ast
import inspect
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

import astroid
from astroid import nodes
from astroid.manager import AstroidManager
from astroid.rebuilder import TreeRebuilder

__all__ = ["Outline", "UnusableAstroid", "nodes", "parse_expression", "syntax"]

_FunctionNode = TypeVar("_FunctionNode", bound=ast.FunctionDef | ast.AsyncFunctionDef)


class UnusableAstroid(Exception):
    """This astroid's internals are not the ones we know: no node can be built with it."""


class _Rebuilder(TreeRebuilder):  # type: ignore[misc]
    """astroid's conversion, made to leave flake8's tree as it is, and function bodies for later.

    The original takes the docstring's statement out of ``node.body`` of the tree it is given
    (``astroid/rebuilder.py``, ``_get_doc``), which other plugins of the same run then miss.
    """

    def __init__(self) -> None:
        super().__init__(AstroidManager())
        self.bodies: dict[nodes.FunctionDef, list[ast.stmt]] = {}
        self.whole = False

    def _get_doc(self, node: Any) -> tuple[Any, None]:
        return node, None

    def visit_functiondef(self, node: ast.FunctionDef, parent: nodes.NodeNG) -> nodes.FunctionDef:
        return self._function(super().visit_functiondef, node, parent)

    def visit_asyncfunctiondef(self, node: ast.AsyncFunctionDef, parent: nodes.NodeNG) -> nodes.AsyncFunctionDef:
        return self._function(super().visit_asyncfunctiondef, node, parent)

    def _function(self, visit: Any, node: ast.FunctionDef | ast.AsyncFunctionDef, parent: nodes.NodeNG) -> Any:
        if self.whole:
            return visit(node, parent)
        function = visit(_without_body(node), parent)
        self.bodies[function] = node.body
        return function


def _without_body(node: _FunctionNode) -> _FunctionNode:
    """Return a copy of a function's definition that has no statements."""
    kind = type(node)
    header = kind.__new__(kind)
    header.__dict__.update(node.__dict__, body=[])
    return header


@contextmanager
def _class_model_restored() -> Iterator[None]:
    """Leave astroid's model of class attributes as it was.

    It is one object for all classes and keeps the class that was asked last, with all of its module
    (``astroid/interpreter/objectmodel.py``, ``ObjectModel.__call__``); each new class asks it.
    """
    model = nodes.ClassDef.special_attributes
    before = model._instance
    try:
        yield
    finally:
        model._instance = before


@cache
def _require_interface() -> None:
    """Raise UnusableAstroid unless what is used of astroid's internals is there, and takes what it is given."""
    try:
        _ = nodes.ClassDef.special_attributes._instance
        rebuilder = _Rebuilder()
        inspect.signature(rebuilder.visit_module).bind(ast.Module([], []), "", "", False)
        inspect.signature(rebuilder.visit).bind(ast.Module([], []), None)
    except (AttributeError, TypeError) as error:
        raise UnusableAstroid(f"astroid {astroid.__version__}: {error}") from error


class Outline:
    """A module's nodes without the bodies of its functions, which are added when they are asked for.

    Of most modules that a question leads to, one function matters; its nodes are a tenth of the work, and of the
    memory, that those of the whole module would be.
    """

    def __init__(self, tree: ast.Module, name: str, path: str, package: bool) -> None:
        """Convert ``tree``, which is left unchanged.

        Raises UnusableAstroid when astroid's interface has changed, and whatever astroid raises on a tree it cannot
        convert (RecursionError on deep ones).
        """
        _require_interface()
        self._rebuilder = _Rebuilder()
        with _class_model_restored():
            self.module: nodes.Module = self._rebuilder.visit_module(tree, name, path, package)

    def take_bodies(self) -> dict[nodes.FunctionDef, list[ast.stmt]]:
        """Return the functions that were left without a body, and the statements that it is to be made of; once."""
        bodies, self._rebuilder.bodies = self._rebuilder.bodies, {}
        return bodies

    def fill(self, function: nodes.FunctionDef, body: list[ast.stmt]) -> None:
        """Give ``function`` its body. Raises RecursionError on one too deep to convert, and leaves it without."""
        self._rebuilder.whole = True
        try:
            with _class_model_restored():
                function.body = [self._rebuilder.visit(statement, function) for statement in body]
        finally:
            self._rebuilder.whole = False


def parse_expression(text: str, parent: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression written in ``text`` as a child of ``parent`` (its line is the parent's), or None."""
    try:
        module = Outline(syntax(f"({text.strip()}\n)"), "", "", False).module
    except (SyntaxError, ValueError):
        return None
    if len(module.body) != 1 or not isinstance(module.body[0], nodes.Expr):
        return None
    node: nodes.NodeNG = module.body[0].value
    node.parent = parent
    for child in [node, *_descendants(node)]:
        child.lineno, child.col_offset = parent.lineno, parent.col_offset
    return node


def syntax(source: bytes | str) -> ast.Module:
    """Return the syntax tree of what nobody asked to have linted: what Python warns of there is not for this run.

    Raises SyntaxError or ValueError when it is not Python.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source)


def _descendants(node: nodes.NodeNG) -> list[nodes.NodeNG]:
    found: list[nodes.NodeNG] = []
    stack = list(node.get_children())
    while stack:
        child = stack.pop()
        found.append(child)
        stack.extend(child.get_children())
    return found
