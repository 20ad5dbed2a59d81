"""What is worth a look, decided on the text and then on flake8's own tree, before astroid is even imported.

Each concern is one module: ``wanted`` tells by the text alone which lines may matter, ``site`` whether a node does.
Which names of a file can be anything of ours is told by its import statements (``names``, ``scene``).
"""

from __future__ import annotations

import ast
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from flake8_mp_recv.gate.endpoints import Endpoints
from flake8_mp_recv.gate.names import HOLDING
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
        yield node, parent
        if type(node) in HOLDING:
            children = [child for _, value in ast.iter_fields(node) for child in _children(value, wanted)]
            stack.extend((child, node) for child in reversed(children))
        elif not isinstance(node, (ast.Name, ast.Constant)):
            stack.extend((child, node) for child in reversed(list(ast.iter_child_nodes(node))))


def _children(value: object, wanted: Sequence[int]) -> Iterable[ast.AST]:
    """Return the nodes in a field of a node that holds statements: of a block, those that wanted lines touch."""
    if isinstance(value, list):
        is_block = value and isinstance(value[0], (ast.stmt, ast.ExceptHandler))
        return _touched(value, wanted) if is_block else value
    return (value,) if isinstance(value, ast.AST) else ()


def _touched(block: Sequence[ast.stmt | ast.ExceptHandler], wanted: Sequence[int]) -> Iterator[ast.AST]:
    """Yield the statements of a block that one of the ``wanted`` lines, which ascend, may touch."""
    place = bisect_left(wanted, _first_line(block[0]))
    number = 0
    while place < len(wanted):
        number = bisect_left(block, wanted[place], number, key=_last_line)
        if number == len(block):
            return
        if _first_line(block[number]) <= wanted[place]:
            yield block[number]
            number += 1
        else:
            place = bisect_left(wanted, _first_line(block[number]), place)


def _first_line(node: ast.stmt | ast.ExceptHandler) -> int:
    decorators = getattr(node, "decorator_list", None)
    first: int = decorators[0].lineno if decorators else node.lineno
    return first


def _last_line(node: ast.stmt | ast.ExceptHandler) -> int:
    return node.end_lineno or node.lineno
