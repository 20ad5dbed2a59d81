"""``conn.recv()`` and a ``conn.recv`` that is handed on."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeGuard

from flake8_mp_recv.gate import words
from flake8_mp_recv.gate.names import last_of
from flake8_mp_recv.gate.scene import Scene
from flake8_mp_recv.gate.site import Site, SiteKind, site

_ARGUMENT: Final = re.compile(r"recv\s*\(\s*[\w\"'{\[-]")
_OF_CLASS: Final = re.compile(r".*\b_*[A-Z]\w*\s*\.\s*\Z", re.DOTALL)


class Receivers:
    """The gate of MPR073."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def wanted(self) -> Sequence[int]:
        """Return the offsets of ``recv`` without arguments, or behind the name of a class."""
        text = self._scene.text
        return [
            offset
            for offset in words.alone(text, ("recv",))
            if not _ARGUMENT.match(text, offset) or _OF_CLASS.match(text[max(offset - 40, 0) : offset])
        ]

    def sites(self, node: ast.AST, parent: ast.AST) -> Iterator[Site]:
        """Yield the site that ``node`` is."""
        if isinstance(node, ast.Call):
            yield from _of_call(node, parent)
        elif _is_handed_on(node, parent):
            yield site(SiteKind.RECV_BOUND, node)


def _is_handed_on(node: ast.AST, parent: ast.AST) -> TypeGuard[ast.Attribute]:
    if not isinstance(node, ast.Attribute) or node.attr != "recv" or not isinstance(node.ctx, ast.Load):
        return False
    return not isinstance(parent, ast.Attribute) and not (isinstance(parent, ast.Call) and parent.func is node)


def _of_call(node: ast.Call, parent: ast.AST) -> Iterator[Site]:
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr == "recv":
        if may_be_without_arguments(node) and not isinstance(parent, ast.Await):
            yield site(SiteKind.RECV_CALL, node)
        elif len(node.args) == 1 and not node.keywords and last_of(function.value).lstrip("_")[:1].isupper():
            yield site(SiteKind.RECV_OF_CLASS, node)
    elif isinstance(function, ast.Name) and function.id == "getattr" and len(node.args) in (2, 3):
        name = node.args[1]
        if isinstance(name, ast.Constant) and name.value == "recv":
            yield site(SiteKind.RECV_BY_NAME, node)


def may_be_without_arguments(call: ast.Call) -> bool:
    """Tell whether a call hands over nothing, or what ``*args`` and ``**kwargs`` may leave out."""
    return all(isinstance(argument, ast.Starred) for argument in call.args) and all(
        keyword.arg is None for keyword in call.keywords
    )
