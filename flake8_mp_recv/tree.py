"""Nodes: astroid's view of a syntax tree. The only file that imports astroid.

Only the node classes and the conversion from :mod:`ast` are used. Neither astroid's inference nor its manager's caches
are touched: the one can run project code, the others are shared with whoever else uses astroid in the process.
"""

from __future__ import annotations

import ast
import inspect
from typing import Any

import astroid
from astroid import nodes
from astroid.manager import AstroidManager
from astroid.rebuilder import TreeRebuilder

__all__ = ["UnusableAstroid", "build", "nodes", "parse", "parse_expression"]


class UnusableAstroid(Exception):
    """This astroid's internals are not the ones we know: no node can be built with it."""


class _Rebuilder(TreeRebuilder):  # type: ignore[misc]
    """astroid's conversion, made to leave flake8's tree as it is.

    The original takes the docstring's statement out of ``node.body`` of the tree it is given
    (``astroid/rebuilder.py``, ``_get_doc``), which other plugins of the same run then miss.
    """

    def _get_doc(self, node: Any) -> tuple[Any, None]:
        return node, None


def build(tree: ast.Module, name: str, path: str, package: bool) -> nodes.Module:
    """Return astroid's nodes for ``tree``, which is left unchanged.

    Raises UnusableAstroid when astroid's interface has changed, and whatever astroid raises on a tree it cannot convert
    (RecursionError on deep ones).
    """
    try:
        rebuilder = _Rebuilder(AstroidManager())
        inspect.signature(rebuilder.visit_module).bind(tree, name, path, package)
    except (AttributeError, TypeError) as error:
        raise UnusableAstroid(f"astroid {astroid.__version__}: {error}") from error
    return rebuilder.visit_module(tree, name, path, package)


def parse(source: bytes, name: str, path: str, package: bool) -> nodes.Module:
    """Return the nodes of a module's source text. Raises SyntaxError or ValueError when it is not Python."""
    return build(ast.parse(source), name, path, package)


def parse_expression(text: str, parent: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression written in ``text`` as a child of ``parent`` (its line is the parent's), or None."""
    try:
        module = build(ast.parse(f"({text.strip()}\n)"), "", "", False)
    except (SyntaxError, ValueError):
        return None
    if len(module.body) != 1 or not isinstance(module.body[0], nodes.Expr):
        return None
    node: nodes.NodeNG = module.body[0].value
    node.parent = parent
    for child in [node, *_descendants(node)]:
        child.lineno, child.col_offset = parent.lineno, parent.col_offset
    return node


def _descendants(node: nodes.NodeNG) -> list[nodes.NodeNG]:
    found: list[nodes.NodeNG] = []
    stack = list(node.get_children())
    while stack:
        child = stack.pop()
        found.append(child)
        stack.extend(child.get_children())
    return found
