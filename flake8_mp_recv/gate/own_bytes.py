"""Arguments of unpicklers that surely are a file the program opens, or what it has pickled itself: nobody sent them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_mp_recv.gate.names import last_of, parts_of
from flake8_mp_recv.gate.scene import Scene
from flake8_mp_recv.known import unpicklers as known

_BINDING_FIELDS: Final = ("arg", "name", "asname", "rest")


class OwnBytes:
    """The files that are open where the walk through a tree has got to."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._open: list[tuple[str, ast.With]] = []

    def come_by(self, node: ast.With) -> None:
        """Note the files that a ``with`` opens, before what stands in it is asked about."""
        for item in node.items:
            if isinstance(item.optional_vars, ast.Name) and self._is_opening(item.context_expr):
                self._open.append((item.optional_vars.id, node))

    def given_to(self, call: ast.Call) -> bool:
        """Tell whether the first argument of an unpickler's call is a file that is open here, or bytes of our own."""
        argument = call.args[0]
        if not last_of(call.func).endswith(known.OF_BYTES):
            return self._is_file(argument)
        # ForkingPickler.loads() is a finding whatever it is given.
        if not self._is_of_module(call.func) or not isinstance(argument, ast.Call):
            return False
        if last_of(argument.func) == "dumps":
            return self._is_of_module(argument.func)
        read = argument.func
        return isinstance(read, ast.Attribute) and read.attr == "read" and self._is_file(read.value)

    def _is_file(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Name):
            around = (opening for name, opening in self._open if name == node.id and _stands_in(node, opening))
            return any(_names_bound(opening).count(node.id) == 1 for opening in around)
        return self._is_opening(node)

    def _is_opening(self, node: ast.expr) -> bool:
        """Tell whether an expression is ``open(...)`` or ``gzip.open(...)``."""
        if not isinstance(node, ast.Call) or last_of(node.func) != "open":
            return False
        module, *rest = parts_of(node.func) or [""]
        imported = self._scene.names.imports.get(module, [])
        if not rest:
            return not imported and "def open" not in self._scene.text
        return bool(imported) and all(item.member is None and item.module in known.OPENING_MODULES for item in imported)

    def _is_of_module(self, callee: ast.expr) -> bool:
        """Tell whether a callee is looked up on a module that unpickles: ``pickle.loads``."""
        module, *rest = parts_of(callee) or [""]
        imported = self._scene.names.imports.get(module, [])
        return len(rest) == 1 and bool(imported) and all(item.module in known.MODULES for item in imported)


def _stands_in(node: ast.expr, opening: ast.With) -> bool:
    return opening.body[0].lineno <= node.lineno <= (opening.end_lineno or 0)


def _names_bound(opening: ast.With) -> list[str]:
    """Return the names that a statement and all in it may bind, each as often as it does."""
    return [name for node in ast.walk(opening) for name in _bound_by(node)]


def _bound_by(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
        yield node.id
    yield from (name for field in _BINDING_FIELDS if isinstance(name := getattr(node, field, None), str))
