"""Lines as they may be shown: without the keys written in them.

What is printed is kept, and passed on, where the source may not be.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from flake8_mp_recv.tree import syntax

HIDDEN: Final = "\0"
"""Stands for each byte that is hidden, so that columns stay; no Python file holds it."""
SHOWN: Final = '"..."'
"""What a reader sees in place of a literal."""

_TO_BYTES: Final = ("bytes", "bytearray")


def without_keys(lines: Sequence[str], *, strings: bool) -> tuple[str, ...]:
    """Return a file's ``lines`` with HIDDEN for the literals that keys are written as: bytes, and strings made bytes.

    Without ``strings``, for any other string, too. Of lines that are not Python, nothing is left.
    """
    text = "\n".join(line.rstrip("\r\n") for line in lines).removeprefix("\ufeff")
    found = [line.encode() for line in text.split("\n")]
    try:
        tree = syntax(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ("",) * len(found)
    for literal in _made_bytes(tree) if strings else _strings(tree):
        first, last = literal.lineno, literal.end_lineno or literal.lineno
        for number in range(first, last + 1):
            line = found[number - 1]
            start = literal.col_offset if number == first else 0
            end = literal.end_col_offset if number == last else len(line)
            found[number - 1] = line[:start] + HIDDEN.encode() * len(line[start:end]) + line[end:]
    return tuple(line.decode() for line in found)


def _made_bytes(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the literals that are bytes, or that bytes are made of where they stand."""
    for node in _walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, bytes):
            yield from _strings(node)
        elif isinstance(node, ast.Attribute) and node.attr == "encode":
            yield from _strings(node.value, through=ast.BinOp)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TO_BYTES and node.args:
            yield from _strings(node.args[0], through=ast.BinOp)


def _strings(start: ast.AST, *, through: type[ast.AST] = ast.AST) -> Iterator[ast.expr]:
    """Yield the bytes and strings from ``start`` on that are not empty."""
    for node in _walk(start, through=through):
        if isinstance(node, (ast.JoinedStr, ast.Constant)) and _is_text(node):
            yield node


def _is_text(node: ast.JoinedStr | ast.Constant) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node.value, (bytes, str)) and bool(node.value))


def _walk(start: ast.AST, *, through: type[ast.AST] = ast.AST) -> Iterator[ast.AST]:
    """Yield ``start`` and what is below it, ``through`` such nodes, but no part of an f-string.

    Where such parts stand is right from Python 3.12 on.
    """
    pending = [start]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, through) and not isinstance(node, ast.JoinedStr):
            pending.extend(ast.iter_child_nodes(node))
