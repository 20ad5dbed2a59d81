"""Calls that may open a listener or a client or make a manager, and keys that are given by hand."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.gate import words
from flake8_mp_recv.gate.names import Imported, last_of, mentioned, parts_of, root_of
from flake8_mp_recv.gate.scene import Scene, Source
from flake8_mp_recv.gate.site import Site, SiteKind, site
from flake8_mp_recv.known.multiprocessing import ENDINGS

if TYPE_CHECKING:
    from flake8_mp_recv.gate.derived import Base

_ADDRESS: Final = re.compile(r"address\s*=")
_ALIASED: Final = rf"(?:{'|'.join(ENDINGS)})\s+as\b"
_KEYWORDS: Final = frozenset({"authkey", "address"})
_SERVING: Final = (".get_server(", ".serve_forever(")
_USING: Final = (".connect()", ".start()")
"""What managers are asked to do, and much else is: only then is looked for one that is given a constant by name."""
_DOTTED: Final = re.compile(r"[\w.]+")
_CONSTANT: Final = re.compile(r"\((?:\s*\w+\.)*\s*[A-Z][A-Z\d_]+\s*[,)]")
_OWN_CLASS: Final = frozenset({"cls", "__class__"})
"""What the methods of a class call the class of their object."""
_LONGEST: Final = 64
_FAR: Final = 300
"""Characters before an address within which the call that is given it is looked for."""
_OURS: Final = (Source.FORK, Source.PROJECT)


class Endpoints:
    """The gate of MPR081 to MPR084 and MPR903."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def wanted(self) -> Sequence[int]:
        """Return the offsets of what endpoints, or what holds them, are called in the file."""
        text = self._scene.text
        if not any(word in text for word in (*ENDINGS, "authkey")):
            return [*words.alone(text, sorted(self._imported))]
        found = [*words.called(text, ENDINGS), *words.alone(text, ("authkey",)), *_given_addresses(text)]
        if not found and not self._imported and not self._scene.uses_fork and not re.search(_ALIASED, text):
            return ()
        if self._subclasses:
            found += words.called(text, (".__init__",))
        return [*found, *words.alone(text, sorted(self._others))]

    def sites(self, node: ast.AST, parent: ast.AST) -> Iterator[Site]:
        """Yield the site that ``node`` is."""
        if isinstance(node, ast.Call):
            if self._looks_like_endpoint(node) and self._may_be_endpoint(node.func):
                yield site(SiteKind.ENDPOINT, node)
        owner = _owner_of_key(node)
        if isinstance(node, ast.expr) and owner is not None and self._may_be_endpoint(owner):
            # A subscription is found by what it is taken out of, which begins where it does.
            yield site(SiteKind.AUTHKEY, node.value if isinstance(node, ast.Subscript) else node)

    @cached_property
    def _others(self) -> frozenset[str]:
        """The further names that the file gives to endpoints: aliases, subclasses, variables and tables with one."""
        found = self._aliases | self._subclasses | self._imported
        if self._scene.uses_fork:
            for target, value in self._scene.names.given:
                held = not isinstance(value, ast.Call) or last_of(value.func) == "partial"
                if held and any(word.endswith(ENDINGS) or word in found for word in mentioned(value)):
                    found.add(target.arg if isinstance(target, ast.arg) else last_of(target))
        own = _OWN_CLASS if self._subclasses else ()
        return frozenset(found.union(own) - {""})

    @cached_property
    def _aliases(self) -> set[str]:
        imports = self._scene.names.imports.items()
        return {
            name
            for name, items in imports
            if not name.endswith(ENDINGS) and any((item.member or "").endswith(ENDINGS) for item in items)
        }

    @cached_property
    def _imported(self) -> frozenset[str]:
        """The names of classes that another file of the project derives from an endpoint.

        Their names say nothing, so they are looked for only among those that the text gives an address.
        """
        called = {tuple(name.split(".")) for name in _given_an_address(self._scene.text)}
        if not called:
            return frozenset()
        imports = self._scene.names.imports
        found = (self._derived(bound, rest, item) for bound, *rest in called for item in imports.get(bound, ()))
        return frozenset(chain.from_iterable(found))

    def _derived(self, bound: str, rest: Sequence[str], imported: Imported) -> Iterator[str]:
        """Yield the last part of ``bound.rest`` when it is a class derived from an endpoint."""
        if any(
            base.name.endswith(ENDINGS) and (base.module is None or self._scene.is_fork(base.module))
            for base in self._last_bases(imported, rest) or ()
        ):
            yield rest[-1] if rest else bound

    def _last_bases(self, imported: Imported, rest: Sequence[str]) -> Sequence[Base] | None:
        """Return what the class ``rest`` of what is ``imported`` derives from in the end; None when it is not found."""
        absolute = self._scene.absolute(imported)
        *modules, name = [*([imported.member] if imported.member else []), *rest] or [""]
        if absolute is None or not name:
            return None
        found = self._scene.project.find(".".join([absolute, *modules]), self._scene.path)
        return self._scene.last_bases(found, name) if found is not None else None

    @cached_property
    def _subclasses(self) -> set[str]:
        """The classes of the file that derive from what may be an endpoint, directly or through one another."""
        found: set[str] = set()
        grown = True
        while grown:
            grown = False
            for name, classes in self._scene.names.classes.items():
                bases = (base for node in classes for base in node.bases)
                if name not in found and any(self._may_be_base(base, found) for base in bases):
                    found.add(name)
                    grown = True
        return found

    def _may_be_base(self, base: ast.expr, found: set[str]) -> bool:
        parts = parts_of(base.value if isinstance(base, ast.Subscript) else base)
        if parts is None:
            return False
        if parts == [parts[-1]] and parts[-1] in found:
            return True
        if parts[-1].endswith(ENDINGS) or parts[-1] in self._aliases:
            return self._scene.source(parts) in _OURS
        imports = self._scene.names.imports.get(parts[0], ())
        if not imports or self._scene.source(parts) is not Source.PROJECT:
            return False
        return any(self._may_be_derived(imported, parts[1:]) for imported in imports)

    def _may_be_derived(self, imported: Imported, rest: Sequence[str]) -> bool:
        """Tell whether the class ``rest`` of what is ``imported`` derives from an endpoint, or nobody can tell."""
        bases = self._last_bases(imported, rest)
        return bases is None or any(
            base.module is None or (base.name.endswith(ENDINGS) and self._scene.is_fork(base.module)) for base in bases
        )

    def _looks_like_endpoint(self, call: ast.Call) -> bool:
        last = last_of(call.func)
        if last.endswith(ENDINGS) or any(keyword.arg in _KEYWORDS for keyword in call.keywords):
            return True
        if last == "__init__":
            return bool(self._subclasses)
        return not self._others.isdisjoint(mentioned(call.func))

    def _may_be_endpoint(self, callee: ast.expr) -> bool:
        """Tell whether a callee may be one of multiprocessing's, by what its first name is."""
        parts, root = parts_of(callee), root_of(callee)
        if root is None or root == "super":
            return self._scene.uses_fork or bool(self._subclasses)
        if parts is not None and parts[-1] in self._imported:
            return True
        if root in self._scene.names.imports:
            return self._scene.source(parts or [root]) is not Source.OUTSIDE
        if root in self._scene.names.classes:
            return root in self._others
        return self._scene.uses_fork or self._scene.source(parts or [root]) in _OURS


def _given_addresses(text: str) -> Iterator[int]:
    """Yield the offsets of ``address=``."""
    return (offset for offset in words.alone(text, ("address",)) if _ADDRESS.match(text, offset))


def _given_an_address(text: str) -> Iterator[str]:
    """Yield the dotted callees of ``Hub(address=...)``, ``Hub(ADDRESS)``, ``Hub(WHERE)`` and ``app.Hub(("", 1))``.

    Where a server is run, all classes that are called.
    """
    serves, uses = (any(word in text for word in asked) for asked in (_SERVING, _USING))
    around = (_open_around(text, offset) for offset in words.offsets(text, ("address", "ADDRESS")))
    constants = (found.start() for found in _CONSTANT.finditer(text)) if uses else ()
    opened = words.offsets(text, ("(",) if serves else ("((",))
    for parenthesis in chain(around, constants, opened):
        name = _dotted_before(text, parenthesis) if words.is_word(text, parenthesis - 1) else ""
        if name.rpartition(".")[2][:1].isupper():
            yield name


def _dotted_before(text: str, position: int) -> str:
    """Return the dotted name that ends at ``position``, or nothing when it is longer than any."""
    # A pattern is tried at each place up to the end, but only once from the end back.
    found = _DOTTED.match(text[max(position - _LONGEST, 0) : position][::-1])
    return found[0][::-1] if found is not None and len(found[0]) < _LONGEST else ""


def _open_around(text: str, offset: int) -> int:
    """Return where the innermost parenthesis stands that is open at ``offset``; -1 when it is not near."""
    near, closed = max(offset - _FAR, 0), 0
    while True:
        opening, closing = text.rfind("(", near, offset), text.rfind(")", near, offset)
        if opening < 0 or (opening > closing and not closed):
            return opening
        closed += 1 if closing > opening else -1
        offset = max(opening, closing)


def _owner_of_key(node: ast.AST) -> ast.expr | None:
    """Return what is given a key by assignment, by ``setattr()``, or by an entry of its ``_config``; else None."""
    if isinstance(node, ast.Attribute):
        return node.value if node.attr == "authkey" and isinstance(node.ctx, ast.Store) else None
    if isinstance(node, ast.Subscript):
        is_name = isinstance(node.value, (ast.Name, ast.Attribute))
        return node.value if is_name and isinstance(node.ctx, ast.Store) and _is_authkey(node.slice) else None
    if isinstance(node, ast.Call) and last_of(node.func) == "setattr" and len(node.args) == 3:
        return node.args[0] if _is_authkey(node.args[1]) else None
    return None


def _is_authkey(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == "authkey"
