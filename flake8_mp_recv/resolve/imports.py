"""What an import binds, by path alone: multiprocessing and its forks by name, the project's modules, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.resolve import bindings, containers
from flake8_mp_recv.resolve.scopes import Binding
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Module, Path, Symbol, union

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_import(q: Resolver, binding: Binding, path: Path) -> Answer:
    """Return what the name that an import statement binds can be, or what ``path`` takes out of it."""
    node = binding.node
    importer: str = node.root().file
    if isinstance(node, nodes.Import):
        if path:
            return NOTHING
        for name, alias in node.names:
            if alias == binding.key:
                return module(q, name, importer)
        return module(q, binding.key, importer)
    for name, alias in node.names:
        if (alias or name) == binding.key:
            absolute = q.library.name(importer).absolute(node.modname or "", node.level or 0)
            return NOTHING if absolute is None else from_module(q, absolute, name, importer, path)
    return NOTHING


def module(q: Resolver, name: str, importer: str) -> Answer:
    """Return the module of an absolute name: one of the project's, or a symbol."""
    found = q.library.find(name, importer)
    if found is not None and q.library.open(found) is not None:
        return {Module(found): None}
    return {q.symbol(name): None}


def from_module(q: Resolver, name: str, member: str, importer: str, path: Path) -> Answer:
    """Return what ``from name import member`` gives: the module's own name, a submodule, or a symbol."""
    symbol = q.symbol(f"{name}.{member}")
    if known.role(symbol.name) is not None:
        return NOTHING if path else {symbol: None}
    found = q.library.find(name, importer)
    if found is not None and q.library.open(found) is not None:
        return of_member(q, Module(found), member, path)
    submodule = module(q, f"{name}.{member}", importer)
    return NOTHING if path else submodule


def of_member(q: Resolver, owner: Module, name: str, path: Path) -> Answer:
    """Return what ``owner.name`` can be: what the module binds at its end, or its submodule."""
    return q.once(("member", owner, name, path), lambda: _of_member(q, owner, name, path), NOTHING)


def _of_member(q: Resolver, owner: Module, name: str, path: Path) -> Answer:
    scopes = q.library.open(owner.path)
    if scopes is None:
        return NOTHING
    symbol = q.symbol(f"{scopes.module.name}.{name}")
    if known.role(symbol.name) is not None:
        return NOTHING if path else {symbol: None}
    bound = scopes.of(scopes.module, name)
    answer = union(bindings.of_binding(q, binding, path, None) for binding in bound)
    if bound:
        return union([answer, containers.mutations_of_name(q, scopes.module, name, path, None)])
    starred = union(_of_star(q, star, name, path) for star in scopes.stars)
    if starred:
        return starred
    if q.library.name(owner.path).package:
        submodule = q.library.find(f"{scopes.module.name}.{name}", owner.path)
        if submodule is not None and not path and q.library.open(submodule) is not None:
            return {Module(submodule): None}
    return NOTHING


def _of_star(q: Resolver, star: nodes.ImportFrom, name: str, path: Path) -> Answer:
    importer: str = star.root().file
    absolute = q.library.name(importer).absolute(star.modname or "", star.level or 0)
    if absolute is None or name.startswith("_"):
        return NOTHING
    symbol = q.symbol(f"{absolute}.{name}")
    if known.role(symbol.name) is not None:
        return NOTHING if path else {symbol: None}
    found = q.library.find(absolute, importer)
    if found is not None and q.library.open(found) is not None:
        return of_member(q, Module(found), name, path)
    return NOTHING


def of_undefined(q: Resolver, node: nodes.Name, path: Path) -> Answer:
    """Return what a name that its module does not bind can be: from a star import, or a built-in."""
    starred = union(_of_star(q, star, node.name, path) for star in q.scopes(node).stars)
    if starred or path:
        return starred
    return {Symbol(f"builtins.{node.name}"): None}
