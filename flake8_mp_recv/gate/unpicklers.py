"""``pickle.loads(data)`` and the like, where ``data`` may have come over a connection."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cached_property

from flake8_mp_recv.gate import words
from flake8_mp_recv.gate.names import last_of, mentioned, parts_of
from flake8_mp_recv.gate.own_bytes import OwnBytes
from flake8_mp_recv.gate.scene import Scene, Source
from flake8_mp_recv.gate.site import Site, SiteKind, site
from flake8_mp_recv.known import unpicklers as known


class Unpicklers:
    """The gate of MPR074 and MPR075."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._own = OwnBytes(scene)

    def wanted(self) -> Sequence[int]:
        """Return the offsets of what unpicklers are called."""
        text = self._scene.text
        if not _may_name_unpickler(text) or next(words.last(text, known.WORDS), None) is None:
            return ()
        return [*words.alone(text, self._words)]

    def sites(self, node: ast.AST, parent: ast.AST) -> Iterator[Site]:
        """Yield the site that ``node`` is."""
        if isinstance(node, ast.With):
            self._own.come_by(node)
        if not isinstance(node, ast.Call):
            return
        if node.args and not isinstance(node.args[0], ast.Constant) and self._is_named(node.func):
            if not self._own.given_to(node):
                yield site(SiteKind.UNPICKLER, node)
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            if isinstance(argument, (ast.Name, ast.Attribute)) and self._is_named(argument):
                yield site(SiteKind.UNPICKLER_BOUND, argument)

    def _is_named(self, callee: ast.expr) -> bool:
        return not self._words.isdisjoint(mentioned(callee)) and self._may_unpickle(callee)

    @cached_property
    def _words(self) -> frozenset[str]:
        """The names of unpicklers, and those that the file gives them: aliases, variables, tables, subclasses."""
        names, text = self._scene.names, self._scene.text
        found = {word for word in known.WORDS if known.ONLY_WITH.get(word, "") in text}
        for name, items in names.imports.items():
            if any(item.member in known.WORDS for item in items) or is_renamed(self._scene, name):
                found.add(name)
        for name, classes in names.classes.items():
            if any(last_of(base) == "Unpickler" for node in classes for base in node.bases):
                found.add(name)
        for target, value in names.given:
            if not isinstance(value, ast.Call) and not found.isdisjoint(mentioned(value)):
                found.add(target.arg if isinstance(target, ast.arg) else last_of(target))
        return frozenset(found - {""})

    def _may_unpickle(self, callee: ast.expr) -> bool:
        """Tell whether the callee may be an unpickler, by what its first name is imported from."""
        parts = parts_of(callee)
        if parts is None or parts[0] not in self._scene.names.imports:
            return True
        return is_of_unpickler(self._scene, parts[0]) or self._scene.source(parts) is not Source.OUTSIDE


def _may_name_unpickler(text: str) -> bool:
    """Tell by as few searches as possible whether a text names what may unpickle."""
    if any(word in text for word in known.COMMON_WORDS):
        return True
    return known.LOADING_WORD in text and any(word in text for word in known.LOADING_MODULES)


def is_of_unpickler(scene: Scene, name: str) -> bool:
    """Tell whether the file imports ``name`` as, or from, a module that unpickles."""
    imported = scene.names.imports.get(name, ())
    return any(item.module in known.MODULES or item.member in known.MODULES for item in imported)


def is_renamed(scene: Scene, name: str) -> bool:
    """Tell whether the project may have given an unpickler the name that is imported: ``pickle_loads``."""
    return any(
        (item.member or "").rpartition("_")[2] in known.WORDS and scene.is_of_project(item)
        for item in scene.names.imports[name]
    )
