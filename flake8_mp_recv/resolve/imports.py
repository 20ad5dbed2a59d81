"""What an import binds, by path alone: multiprocessing and its forks by name, the project's modules, and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.resolve import mutations, names, ruled_out
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.resolve.targets import Binding, BindingKind, written_at
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Literal, Module, Path, Symbol, union

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
            return from_module(q, absolute, name, importer, path) if absolute else _beside(q, node, name, importer)
    return NOTHING


def _beside(q: Resolver, node: nodes.ImportFrom, name: str, importer: str) -> Answer:
    """``from . import worker`` in the project's own folder when that is a package, which has no name."""
    absolute = q.library.name(importer).absolute(name, node.level) if not node.modname else None
    found = q.library.find(absolute, importer) if absolute is not None else None
    return {Module(found): None} if found is not None and q.open(found) is not None else NOTHING


def module(q: Resolver, name: str, importer: str) -> Answer:
    """Return the module of an absolute name: one of the project's, or a symbol."""
    found = q.library.find(name, importer)
    if found is not None and q.open(found) is not None:
        return {Module(found): None}
    return {q.symbol(name): None}


def from_module(q: Resolver, name: str, member: str, importer: str, path: Path) -> Answer:
    """Return what ``from name import member`` gives: the module's own name, a submodule, or a symbol."""
    symbol = q.symbol(f"{name}.{member}")
    if known.role(symbol.name) is not None:
        return NOTHING if path else {symbol: None}
    found = q.library.find(name, importer)
    if found is not None and found != importer and q.open(found) is not None:
        answer = of_member(q, Module(found), member, path)
        if answer or path or q.library.find(f"{name}.{member}", importer) is None:
            return answer
    submodule = module(q, f"{name}.{member}", importer)
    return NOTHING if path else submodule


def of_member(q: Resolver, owner: Module, name: str, path: Path) -> Answer:
    """Return what ``owner.name`` can be: what the module binds at its end, or its submodule."""
    return q.once(("member", owner, name, path), lambda: _of_member(q, owner, name, path), NOTHING)


def _of_member(q: Resolver, owner: Module, name: str, path: Path) -> Answer:
    scopes = q.open(owner.path)
    if scopes is None:
        return NOTHING
    symbol = q.symbol(f"{scopes.module.name}.{name}")
    if known.role(symbol.name) is not None:
        return NOTHING if path else {symbol: None}
    bound = scopes.of(scopes.module, name)
    answer = union(_left_at_end(q, binding, path) for binding in bound)
    if bound:
        answer = union([answer, mutations.of_name(q, scopes.module, name, path, None)])
        return union([answer, given_elsewhere(q, scopes.module, name, path, answer)])
    starred = _of_stars(q, scopes, name, path)
    if starred:
        return starred
    if not q.library.name(owner.path).package:
        return q.attempt(lambda: _set_elsewhere(q, owner, name, path)) if not scopes.stars else NOTHING
    submodule = q.library.find(f"{scopes.module.name}.{name}", owner.path)
    if submodule is not None and not path and q.open(submodule) is not None:
        return {Module(submodule): None}
    return _of_lazy_package(q, scopes.module, name, path) if submodule is None else NOTHING


def _of_lazy_package(q: Resolver, package: nodes.Module, name: str, path: Path) -> Answer:
    """A package whose ``__getattr__`` imports what it is asked for gives what a single module below it defines."""
    if not q.scopes(package).of(package, "__getattr__"):
        return NOTHING
    defining = q.library.defining(name, package.file)
    return of_member(q, Module(defining[0]), name, path) if len(defining) == 1 else NOTHING


def _left_at_end(q: Resolver, binding: Binding, path: Path) -> Answer:
    """Return what a module has bound a name to when it has run."""
    found = q.bound(binding, path, None)
    return ruled_out.left(q, found, ruled_out.behind(q, binding)) if not path else found


def given_elsewhere(q: Resolver, module: nodes.Module, name: str, path: Path, answer: Answer) -> Answer:
    """Return what other files give a module's variable that it only declares; ``answer`` is what it is by itself."""
    if not _is_left_empty(q.scopes(module).of(module, name), answer):
        return NOTHING
    return q.attempt(lambda: _set_elsewhere(q, Module(module.file), name, path))


def _is_left_empty(bound: list[Binding], answer: Answer) -> bool:
    """Tell whether a module only declares a variable: as a constant, or as a container with nothing in it."""
    if not all(isinstance(value, Literal) for value in answer):
        return False
    values = [written_at(binding.value, binding.path) for binding in bound if binding.kind is BindingKind.ASSIGN]
    return len(values) == len(bound) and all(
        isinstance(value, nodes.Const)
        or (isinstance(value, (nodes.List, nodes.Dict, nodes.Set, nodes.Call)) and not any(value.get_children()))
        or (isinstance(value, nodes.Call) and all(isinstance(given, nodes.Const) for given in value.args))
        for value in values
    )


def _set_elsewhere(q: Resolver, owner: Module, name: str, path: Path) -> Answer:
    """Return what other files of the project assign to ``module.name``, or put into the container that it is."""
    answers = [q.bound(binding, path, None) for binding in settings_elsewhere(q, owner, name)]
    for scopes in _filling(q, owner, name) if path else ():
        for use in (*scopes.names(name), *scopes.loads(name)):
            if _means(q, use, owner, name):
                answers.append(mutations.put_in(q, use, path, None, name))
    return union(answers)


def settings_elsewhere(q: Resolver, owner: Module, name: str) -> Iterator[Binding]:
    """Yield what assigns to ``module.name`` in other files of the project."""
    for scopes in _filling(q, owner, name):
        for binding in scopes.attributes(name):
            target = binding.node
            if isinstance(target, nodes.AssignAttr) and owner in q.ask(target.expr):
                yield binding


def _filling(q: Resolver, owner: Module, name: str) -> Iterator[ModuleScopes]:
    stem = q.library.name(owner.path).dotted.rpartition(".")[2]
    return q.elsewhere(lambda: q.library.filling(name, (stem,), owner.path))


def _means(q: Resolver, use: nodes.NodeNG, owner: Module, name: str) -> bool:
    if not mutations.is_filled(use):
        return False
    if isinstance(use, nodes.Attribute):
        return owner in q.ask(use.expr)
    defined = [definition(q, binding) for binding in names.definitions(q, use)]
    return any(found is not None and found.node.root().file == owner.path and found.key == name for found in defined)


def _of_stars(q: Resolver, scopes: ModuleScopes, name: str, path: Path) -> Answer:
    """Return what the star imports of a module give ``name``: a later one replaces what earlier ones gave, unless it
    may not run."""
    answers: list[Answer] = []
    for star in reversed(scopes.stars):
        answer = _of_star(q, star, name, path)
        if answer is not None:
            answers.append(answer)
            if star.parent is scopes.module:
                break
    return union(reversed(answers))


def _of_star(q: Resolver, star: nodes.ImportFrom, name: str, path: Path) -> Answer | None:
    """Return what a star import gives ``name``, or None when it gives it nothing."""
    importer: str = star.root().file
    absolute = q.library.name(importer).absolute(star.modname or "", star.level or 0)
    if absolute is None:
        return None
    symbol = q.symbol(f"{absolute}.{name}")
    if known.role(symbol.name) is not None:
        return NOTHING if path else {symbol: None}
    found = q.library.find(absolute, importer)
    scopes = q.open(found) if found is not None and q.library.may_export(found, name) else None
    if found is None or scopes is None or not _exports(scopes, name):
        return None
    answer = of_member(q, Module(found), name, path)
    # What the module imports itself may be what the importer got by an earlier star: modules of a package do so.
    own = any(binding.kind is not BindingKind.IMPORT for binding in scopes.of(scopes.module, name))
    return answer if answer or own else None


def _exports(scopes: ModuleScopes, name: str) -> bool:
    """Tell whether a star import takes ``name``: if ``__all__`` lists it or, without one, no underscore leads it."""
    listed = scopes.of(scopes.module, "__all__")
    if not listed:
        return not name.startswith("_")
    if len(listed) > 1 or not isinstance(listed[0].value, (nodes.List, nodes.Tuple)):
        return True
    return any(isinstance(item, nodes.Const) and item.value == name for item in listed[0].value.elts)


def definition(q: Resolver, binding: Binding) -> Binding | None:
    """Return what an imported name is bound by in the project's module that it comes from, if by one binding."""
    seen: set[Binding] = set()
    while binding.kind is BindingKind.IMPORT and binding not in seen:
        seen.add(binding)
        found = _behind(q, binding)
        if found is None:
            return None
        binding = found
    return binding


def _behind(q: Resolver, binding: Binding) -> Binding | None:
    if not isinstance(binding.node, nodes.ImportFrom):
        return None
    importer: str = binding.node.root().file
    absolute = q.library.name(importer).absolute(binding.node.modname or "", binding.node.level or 0)
    path = q.library.find(absolute, importer) if absolute is not None else None
    name = next((name for name, alias in binding.node.names if (alias or name) == binding.key), "")
    return in_module(q, path, name) if path is not None else None


def in_module(q: Resolver, path: str, name: str) -> Binding | None:
    """Return the only binding of ``name`` in the module at ``path``, or None."""
    scopes = q.open(path)
    bound = scopes.of(scopes.module, name) if scopes is not None else []
    return bound[0] if len(bound) == 1 else None


def of_undefined(q: Resolver, node: nodes.Name, path: Path) -> Answer:
    """Return what a name that its module does not bind can be: from a star import, or a built-in."""
    starred = _of_stars(q, q.scopes(node), node.name, path)
    if starred or path:
        return starred
    return {Symbol(f"builtins.{node.name}"): None}
