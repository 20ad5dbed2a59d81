"""Where a name, function or class is mentioned: in its module, and in the project's other files that hold the word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.resolve import classes
from flake8_mp_recv.resolve.lexical import class_of, defaults, dotted, first_parameter, scope_of
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import BoundMethod, Class, Function, Instance

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


@frozen
class Mention:
    """An expression that stands for a definition; ``bound`` when it was looked up on an object."""

    node: nodes.NodeNG
    bound: bool


def of_name(q: Resolver, scope: nodes.NodeNG, name: str) -> list[nodes.NodeNG]:
    """Return the uses of ``name`` that mean the one which belongs to ``scope``, in source order."""
    return q.scopes(scope).uses(scope, name)


def of_definition(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef, *, elsewhere: bool) -> Iterable[Mention]:
    """Return what stands for a function or class, in its own module or (``elsewhere``) in the project's other files.

    They are looked for as they are asked for: who has found enough need not go on.
    """
    return q.lazily(("mentions", definition, elsewhere), lambda: _of_definition(q, definition, elsewhere))


def of_base(q: Resolver, cls: nodes.ClassDef) -> Iterator[Mention]:
    """Yield what stands for a class in those of the project's other files that may derive one from it."""
    if isinstance(scope_of(cls), (nodes.FunctionDef, nodes.Lambda)):
        return
    word, also = _words(q, cls)
    for scopes in q.elsewhere(lambda: q.library.deriving(word, also, cls.root().file)):
        yield from _in_module(q, scopes, cls)


def of_variable(q: Resolver, target: nodes.AssignName, value: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield what stands in the project's other files for the variable ``target`` of a module, which holds ``value``."""
    held = q.ask(value)
    for node in _by_name(q, target.root(), target.name):
        if any(found in held for found in q.ask(node)):
            yield node


def _of_definition(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef, elsewhere: bool) -> Iterator[Mention]:
    for scopes in _modules(q, definition, elsewhere):
        yield from _in_module(q, scopes, definition)
        if elsewhere and scopes.module.package:
            yield from _renamed(q, scopes, definition)


def _renamed(q: Resolver, package: ModuleScopes, definition: nodes.FunctionDef | nodes.ClassDef) -> Iterator[Mention]:
    """``from .worker import entry as worker_entry`` in a package: yield what stands for ``entry`` by its other name."""
    for alias in package.aliases(definition.name):
        for node in _by_name(q, package.module, alias):
            if any(_is(value, definition) for value in q.ask(node)):
                yield Mention(node, bound=False)


def _by_name(q: Resolver, module: nodes.Module, name: str) -> Iterator[nodes.NodeNG]:
    """Yield what may stand in the project's other files for what ``module`` calls ``name``."""
    for scopes in q.elsewhere(lambda: q.library.importing(name, tuple(module.name.split(".")), module.file)):
        for word in (name, *scopes.aliases(name)):
            yield from scopes.names(word)
        yield from (node for node in scopes.loads(name) if _is_of_import(scopes, node.expr))


def assignments(q: Resolver, setter: nodes.FunctionDef, *, elsewhere: bool) -> Iterator[Binding]:
    """Yield what assigns to the property that ``setter`` belongs to, in its own module or in the other files."""
    for scopes in _modules(q, setter, elsewhere):
        for binding in scopes.attributes(setter.name):
            if binding.kind is BindingKind.ASSIGN and isinstance(binding.node, nodes.AssignAttr):
                if classes.related(q, binding.node.expr, Instance(Class(class_of(setter)))):
                    yield binding


def _modules(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef, elsewhere: bool) -> Iterator[ModuleScopes]:
    """Yield the module of ``definition``, or (``elsewhere``) the other files of the project that may mention it."""
    if not elsewhere:
        yield q.scopes(definition)
    elif not isinstance(scope_of(definition), (nodes.FunctionDef, nodes.Lambda)):
        own: str = definition.root().file
        word, also = _words(q, definition)
        if isinstance(definition, nodes.FunctionDef) and class_of(definition) is not None and word == definition.name:
            given = _needs_more_than_its_object(definition)
            yield from q.elsewhere(lambda: q.library.looking_up(word, also, own, given=given))
        else:
            yield from q.elsewhere(lambda: q.library.importing(word, also, own))


def words_of_objects(q: Resolver, cls: nodes.ClassDef) -> tuple[str, ...]:
    """Return the words of which a file holds one that gets hold of a class, or of an object of it that its module
    keeps in a variable."""
    scopes = q.scopes(cls)
    made = q.intern(("made", scopes.module), lambda: _made_by_name(scopes))
    return tuple(dict.fromkeys([cls.name, *made.get(cls.name, ())]))


def _made_by_name(scopes: ModuleScopes) -> Mapping[str, Sequence[str]]:
    """Return the variables of a module that are bound to what a call gives back, by the name that is called."""
    made: dict[str, list[str]] = {}
    for name, bound in scopes.bound_in(scopes.module).items():
        for binding in bound:
            called = dotted(binding.value.func) if isinstance(binding.value, nodes.Call) else None
            if called is not None:
                made.setdefault(called, []).append(name)
    return made


def _needs_more_than_its_object(method: nodes.FunctionDef) -> bool:
    """Tell whether a method has further parameters without a default; a decorated one may be given them."""
    spec = method.args
    needed = [*(spec.posonlyargs or ()), *(spec.args or ())][1:] + list(spec.kwonlyargs or ())
    return method.decorators is None and len(needed) > sum(1 for _ in defaults(spec))


def _is_called_with_nothing(node: nodes.Attribute) -> bool:
    call = node.parent
    return isinstance(call, nodes.Call) and call.func is node and not call.args and not call.keywords


def _words(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef) -> tuple[str, tuple[str, ...]]:
    """Return the word that a file must hold to mention a definition, and those of which it must hold one."""
    parts = tuple(definition.root().name.split("."))
    cls = class_of(definition)
    if cls is None:
        return definition.name, parts
    if definition.name.startswith("__"):
        return cls.name, parts
    family = [base.node.name for base in classes.mro(q, Class(cls)) if isinstance(base, Class)]
    return definition.name, (parts[-1], *family)


def _in_module(q: Resolver, scopes: ModuleScopes, definition: nodes.FunctionDef | nodes.ClassDef) -> Iterator[Mention]:
    """Yield the names and attributes that stand for ``definition``, asking only about those that can by their shape."""
    owner = scope_of(definition)
    for node in _names(scopes, definition, owner):
        if any(_is(value, definition) for value in q.ask(node)):
            yield Mention(node, bound=False)
    if isinstance(owner, (nodes.FunctionDef, nodes.Lambda)):
        return
    given = isinstance(definition, nodes.FunctionDef) and _needs_more_than_its_object(definition)
    for node in scopes.loads(definition.name):
        if isinstance(owner, nodes.ClassDef):
            fits = not (given and _is_called_with_nothing(node))
            fits = fits and (not definition.name.startswith("__") or _may_call_up(q, node, owner))
        else:
            fits = _is_of_import(scopes, node.expr)
        bound = _through_attribute(q, node, definition) if fits else None
        if bound is not None:
            yield Mention(node, bound)


def _names(scopes: ModuleScopes, definition: nodes.NodeNG, owner: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the names that may stand for ``definition``: of what a class defines, those that its body has."""
    for name in dict.fromkeys([definition.name, *scopes.aliases(definition.name)]):
        for node in scopes.names(name):
            if not isinstance(owner, nodes.ClassDef) or scopes.owner_at(name, scope_of(node)) is owner:
                yield node


def _is_of_import(scopes: ModuleScopes, node: nodes.NodeNG) -> bool:
    """Tell whether an expression may be a module: names and attributes that begin with an imported name."""
    while isinstance(node, nodes.Attribute):
        node = node.expr
    if not isinstance(node, nodes.Name):
        return isinstance(node, nodes.Call)
    owner = scopes.owner_at(node.name, scope_of(node))
    bound = scopes.of(owner, node.name) if owner is not None else []
    return not bound or any(binding.kind is not BindingKind.PARAMETER for binding in bound)


def _may_call_up(q: Resolver, node: nodes.Attribute, cls: nodes.ClassDef) -> bool:
    """Tell whether ``super().__init__`` or ``Base.__init__`` may mean that of ``cls``, by the names of bases alone."""
    around = classes.around(node)
    wanted = {cls.name, *(sub.node.name for sub in classes.subclasses(q, Class(cls)))}
    wanted.update(alias for name in tuple(wanted) for alias in q.scopes(node).aliases(name))
    if isinstance(node.expr, nodes.Call):
        bases = around.node.bases if around is not None else []
        names = [dotted(base.value if isinstance(base, nodes.Subscript) else base) or "" for base in bases]
        return any(name.rpartition(".")[2] in wanted for name in names)
    return (dotted(node.expr) or "").rpartition(".")[2] in wanted


def _is(value: object, definition: nodes.NodeNG) -> bool:
    if isinstance(value, Function) and value.decorated is definition:
        return True
    return isinstance(value, (Function, Class)) and value.node is definition


def _through_attribute(q: Resolver, node: nodes.Attribute, definition: nodes.NodeNG) -> bool | None:
    """Return whether ``node`` stands for ``definition`` bound to an object, or None when it does not stand for it."""
    found = q.ask(node)
    for value in found:
        if isinstance(value, BoundMethod) and _is(value.function, definition):
            return True
        if _is(value, definition):
            return False
    cls = class_of(definition)
    if isinstance(definition, nodes.FunctionDef) and cls is not None:
        for value in q.ask(node.expr):
            owner = value.cls if isinstance(value, Instance) else value
            if isinstance(owner, Class) and any(
                isinstance(base, Class) and base.node is owner.node for base in classes.mro(q, Class(cls))
            ):
                return isinstance(value, Instance) or first_parameter(definition) is not None
    return None
