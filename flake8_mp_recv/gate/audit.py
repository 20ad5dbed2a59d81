"""What only the audit asks about: ``queue.get()``, and a ``recv()`` that nothing is known of."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final

from flake8_mp_recv.gate.names import last_of
from flake8_mp_recv.gate.receivers import may_be_without_arguments
from flake8_mp_recv.gate.scene import Scene
from flake8_mp_recv.gate.site import Site, SiteKind, site

_TEXT: Final = r"\.\s*(?:get(?:_nowait)?|recv)\s*\("
_GETS: Final = frozenset({"get", "get_nowait"})
_KEYWORDS: Final = frozenset({"block", "timeout"})


class Audit:
    """The gate of MPR901 and MPR902, asked only when the audit is on."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def wanted(self) -> Sequence[int]:
        """Return the offsets of ``get`` and ``recv`` calls, when a multiprocessing queue may be anywhere near."""
        found = [match.start() for match in re.finditer(_TEXT, self._scene.text)]
        return found if found and (self._scene.uses_fork or self._scene.fork_files) else ()

    def sites(self, node: ast.AST, parent: ast.AST) -> Iterator[Site]:
        """Yield the site that ``node`` is."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or isinstance(parent, ast.Await):
            return
        if node.func.attr in _GETS and _takes_what_a_queue_takes(node):
            yield site(SiteKind.QUEUE_GET, node)
        elif node.func.attr == "recv" and not node.args and not node.keywords and self._scene.imports_fork:
            yield site(SiteKind.RECV_UNKNOWN, node)


def _takes_what_a_queue_takes(call: ast.Call) -> bool:
    """Tell whether the arguments are ``block`` and ``timeout``, and not a mapping's key."""
    if may_be_without_arguments(call):
        return True
    if any(keyword.arg not in _KEYWORDS for keyword in call.keywords) or len(call.args) > 2:
        return False
    first = call.args[0] if call.args else None
    return (
        first is None
        or last_of(first) == "block"
        or (isinstance(first, ast.Constant) and isinstance(first.value, bool))
    )
