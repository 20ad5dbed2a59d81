"""What is worth a look, decided on the text and then on flake8's own tree, before astroid is even imported."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class SiteKind(Enum):
    """What a place in the code may turn out to be."""

    RECV_CALL = auto()  # conn.recv()
    RECV_BOUND = auto()  # conn.recv, handed on or kept
    RECV_OF_CLASS = auto()  # Connection.recv(conn)
    RECV_BY_NAME = auto()  # getattr(conn, "recv")


@dataclass(frozen=True, slots=True)
class Position:
    """Where an expression stands: lines from 1, columns from 0 in UTF-8 bytes, as in :mod:`ast`."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Site:
    """One place worth resolving."""

    kind: SiteKind
    position: Position


_RECV: Final = re.compile(r"\brecv\b(?!\s*\(\s*[\w\"'*{\[-])|[A-Z]\w*\.recv\b")


def sites(tree: ast.Module, lines: Sequence[str]) -> tuple[Site, ...]:
    """Return the places of a file worth resolving, in the order of the tree; none costs no more than a search of the text.

    ``tree`` and ``lines`` are flake8's; ``tree`` is only read. Raises RecursionError on a tree too deep to walk.
    """
    text = "".join(lines)
    if "recv" not in text:
        return ()
    matches = list(_RECV.finditer(text))
    if not matches:
        return ()
    wanted = _lines_of(text, [match.start() for match in matches])
    found = []
    for node, parent in _walk(tree, wanted):
        site = _site(node, parent)
        if site is not None:
            found.append(site)
    return tuple(found)


def _lines_of(text: str, offsets: Sequence[int]) -> list[int]:
    """Return the line numbers, from 1 and ascending, of ascending ``offsets`` into ``text``."""
    found, line, position = [], 1, 0
    for offset in offsets:
        line += text.count("\n", position, offset)
        position = offset
        found.append(line)
    return found


def _walk(tree: ast.Module, wanted: Sequence[int]) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield each node that a wanted line may touch, with its parent; whole statements elsewhere are passed over."""
    stack: list[tuple[ast.AST, ast.AST]] = [(tree, tree)]
    while stack:
        node, parent = stack.pop()
        if isinstance(node, (ast.stmt, ast.ExceptHandler)) and not _touches(node, wanted):
            continue
        yield node, parent
        stack.extend((child, node) for child in reversed(list(ast.iter_child_nodes(node))))


def _touches(node: ast.stmt | ast.ExceptHandler, wanted: Sequence[int]) -> bool:
    first = node.lineno
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and node.decorator_list:
        first = node.decorator_list[0].lineno
    last = node.end_lineno or first
    low, high = 0, len(wanted)
    while low < high:
        middle = (low + high) // 2
        if wanted[middle] < first:
            low = middle + 1
        else:
            high = middle
    return low < len(wanted) and wanted[low] <= last


def _site(node: ast.AST, parent: ast.AST) -> Site | None:
    if isinstance(node, ast.Attribute) and node.attr == "recv" and isinstance(node.ctx, ast.Load):
        if isinstance(parent, ast.Call) and parent.func is node:
            return None
        return None if isinstance(parent, ast.Attribute) else Site(SiteKind.RECV_BOUND, _position(node))
    if not isinstance(node, ast.Call):
        return None
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr == "recv" and not node.keywords:
        if not node.args:
            return None if isinstance(parent, ast.Await) else Site(SiteKind.RECV_CALL, _position(node))
        if len(node.args) == 1 and _looks_like_class(function.value):
            return Site(SiteKind.RECV_OF_CLASS, _position(node))
    elif isinstance(function, ast.Name) and function.id == "getattr" and len(node.args) in (2, 3):
        name = node.args[1]
        if isinstance(name, ast.Constant) and name.value == "recv":
            return Site(SiteKind.RECV_BY_NAME, _position(node))
    return None


def _looks_like_class(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name.lstrip("_")[:1].isupper()


def _position(node: ast.expr) -> Position:
    return Position(node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or 0)
