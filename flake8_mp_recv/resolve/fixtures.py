"""What a test's parameter is: what the fixture of that name returns or yields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import fixtures as known
from flake8_mp_recv.resolve import calls, classes, literals
from flake8_mp_recv.resolve.lexical import class_of, decorator_names, scope_of
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Class, Function, Path, Symbol, Take

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes


def of_parameter(q: Resolver, function: nodes.FunctionDef, name: str, path: Path) -> Answer:
    """Return what the parameter ``name`` of a test or of another fixture is handed, or what ``path`` takes out of it;
    nothing for any other function."""
    if not function.name.startswith(known.TEST) and not _is_fixture(q, function):
        return NOTHING
    fixture = next((found for found in _of_name(q, function, name) if found is not function), None)
    if fixture is None:
        return NOTHING
    way = (Take.ELEMENT, *path) if q.scopes(fixture).yields(fixture) else path
    return q.via(calls.of_function(q, Function(fixture), None, None, way), fixture, f"fixture {name}")


def _is_fixture(q: Resolver, function: nodes.FunctionDef) -> bool:
    if known.FIXTURE_WORDS.isdisjoint(decorator_names(function)):
        return False
    return any(_makes_fixture(q, decorator) for decorator in function.decorators.nodes)


def _makes_fixture(q: Resolver, decorator: nodes.NodeNG) -> bool:
    callee = decorator.func if isinstance(decorator, nodes.Call) else decorator
    return any(isinstance(value, Symbol) and value.name in known.FIXTURES for value in q.ask(callee))


def _of_name(q: Resolver, function: nodes.FunctionDef, name: str) -> Iterator[nodes.FunctionDef]:
    """Yield the fixtures that are called ``name`` where ``function`` stands, nearest first."""
    cls = class_of(function)
    for base in classes.mro(q, Class(cls)) if cls is not None else ():
        if isinstance(base, Class):
            yield from _in_scope(q, q.scopes(base.node), base.node, name)
    own = q.scopes(function)
    yield from _in_scope(q, own, own.module, name)
    for file in q.library.project.beside_and_above(function.root().file, known.SHARED):
        scopes = q.open(file) if q.library.may_export(file, name) else None
        if scopes is not None:
            yield from _in_scope(q, scopes, scopes.module, name)


def _in_scope(q: Resolver, scopes: ModuleScopes, scope: nodes.NodeNG, name: str) -> Iterator[nodes.FunctionDef]:
    """Yield the fixtures called ``name`` that a class or module defines or imports."""
    for fixture, asked_as in q.lazily(("fixtures", scopes.module), lambda: _defined(q, scopes)):
        if asked_as == name and scope_of(fixture) is scope:
            yield fixture
    for binding in scopes.of(scope, name):
        if binding.kind is BindingKind.IMPORT:
            for value in q.bound(binding, (), None):
                if isinstance(value, Function) and isinstance(value.node, nodes.FunctionDef):
                    if _is_fixture(q, value.node):
                        yield value.node


def _defined(q: Resolver, scopes: ModuleScopes) -> Iterator[tuple[nodes.FunctionDef, str]]:
    """Yield the fixtures of a module, each with the name that it is asked for by."""
    for word in sorted(known.FIXTURE_WORDS):
        for node in (*scopes.names(word), *scopes.loads(word)):
            decorator = node.parent if isinstance(node.parent, nodes.Call) else node
            if isinstance(decorator.parent, nodes.Decorators) and _makes_fixture(q, decorator):
                function = decorator.parent.parent
                if isinstance(function, nodes.FunctionDef):
                    yield function, _called(q, decorator) or function.name


def _called(q: Resolver, decorator: nodes.NodeNG) -> str | None:
    """Return the name that ``@pytest.fixture(name=...)`` gives, or None."""
    keywords = decorator.keywords if isinstance(decorator, nodes.Call) else ()
    for keyword in keywords:
        if keyword.arg == "name":
            return next((str(literal.value) for literal in literals.known(q.ask(keyword.value))), None)
    return None
