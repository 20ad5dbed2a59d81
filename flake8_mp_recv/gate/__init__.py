"""What is worth a look, decided on the text and then on flake8's own tree, before astroid is even imported.

Each concern is one module: ``wanted`` tells by the text alone which lines may matter, ``site`` whether a node does.
Which names of a file can be anything of ours is told by its import statements (``names``, ``scene``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from flake8_mp_recv.gate.endpoints import Endpoints
from flake8_mp_recv.gate.receivers import Receivers
from flake8_mp_recv.gate.scene import Concern, Scene
from flake8_mp_recv.gate.site import OF_A_CONNECTION, UNPICKLING, Position, Site, SiteKind
from flake8_mp_recv.gate.sources import may_have_connection, may_receive_bytes
from flake8_mp_recv.gate.unpicklers import Unpicklers

__all__ = ["Position", "Scene", "Site", "SiteKind", "promising", "sites"]

_ALWAYS: Final[tuple[type[Concern], ...]] = (Receivers, Unpicklers, Endpoints)


def sites(scene: Scene) -> tuple[Site, ...]:
    """Return the places of a file worth resolving, in the order of the tree.

    A file without any costs no more than a search of its text. The tree is only read. Raises RecursionError on a tree
    too deep to walk.
    """
    concerned: list[Concern] = []
    offsets: set[int] = set()
    for make in _concerns(scene):
        concern = make(scene)
        wanted = concern.wanted()
        if wanted:
            concerned.append(concern)
            offsets.update(wanted)
    if not offsets:
        return ()
    found: list[Site] = []
    for node, parent in _walk(scene.tree, _lines_of(scene.text, sorted(offsets))):
        for concern in concerned:
            found.extend(concern.sites(node, parent))
    return tuple(found)


def _concerns(scene: Scene) -> tuple[type[Concern], ...]:
    if not scene.options.audit:
        return _ALWAYS
    from flake8_mp_recv.gate.audit import Audit

    return (*_ALWAYS, Audit)


def promising(scene: Scene, found: tuple[Site, ...]) -> tuple[Site, ...]:
    """Return those of the sites that can be anything of ours, by what there is in the project at all."""
    if not UNPICKLING.isdisjoint(site.kind for site in found) and not may_receive_bytes(scene):
        found = tuple(site for site in found if site.kind not in UNPICKLING)
    if not OF_A_CONNECTION.isdisjoint(site.kind for site in found) and not may_have_connection(scene):
        found = tuple(site for site in found if site.kind not in OF_A_CONNECTION)
    return found


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
        if not isinstance(node, (ast.Name, ast.Constant)):
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
