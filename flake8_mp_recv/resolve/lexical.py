"""What the source alone tells of a node: the scope that it stands in, its name as written, its parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flake8_mp_recv.tree import nodes

FUNCTIONS: Final = (nodes.FunctionDef, nodes.Lambda)
ROWS: Final = (nodes.Tuple, nodes.List)
COMPREHENSIONS: Final = (nodes.ListComp, nodes.SetComp, nodes.DictComp, nodes.GeneratorExp)
_OPENING: Final = frozenset(
    {
        *(nodes.Module, nodes.ClassDef, nodes.FunctionDef, nodes.AsyncFunctionDef, nodes.Lambda, nodes.Arguments),
        *COMPREHENSIONS,
    }
)
"""What a scope begins with; whatever else is around a node is passed in one step."""


def scope_of(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return the scope whose names ``node`` sees first: defaults, decorators and bases belong to the outer one."""
    child, parent = node, node.parent
    while parent is not None:
        if type(parent) not in _OPENING:
            child, parent = parent, parent.parent
            continue
        if isinstance(parent, nodes.Arguments):
            function = parent.parent
            if isinstance(child, nodes.AssignName):
                return function
            child, parent = function, function.parent
            continue
        if isinstance(parent, nodes.FunctionDef):
            if not isinstance(child, nodes.Decorators) and child is not parent.returns:
                return parent
        elif isinstance(parent, nodes.ClassDef):
            if child.is_statement:
                return parent
        elif isinstance(parent, (nodes.Lambda, nodes.Module)):
            return parent
        elif isinstance(parent, COMPREHENSIONS):
            if child is not parent.generators[0]:
                return parent
            if not _in_first_iterable(node, child):
                return parent
        child, parent = parent, parent.parent
    return child


def _in_first_iterable(node: nodes.NodeNG, generator: nodes.Comprehension) -> bool:
    while node.parent is not generator:
        if node.parent is None:
            return False
        node = node.parent
    return node is generator.iter


def frame_of(scope: nodes.NodeNG) -> nodes.NodeNG:
    """Return the function, class or module that ``scope`` runs in: comprehensions run in what is around them."""
    while isinstance(scope, COMPREHENSIONS):
        scope = scope_of(scope)
    return scope


def enclosing_function(scope: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the function around ``scope``, or None at module level."""
    scope = scope_of(scope) if scope.parent is not None else scope
    while not isinstance(scope, FUNCTIONS):
        if scope.parent is None:
            return None
        scope = scope_of(scope)
    return scope


def dotted(node: nodes.NodeNG) -> str | None:
    """Return ``a.b.c`` as it is written, or None for anything that is not names and attributes alone."""
    parts = []
    while isinstance(node, (nodes.Attribute, nodes.AssignAttr, nodes.DelAttr)):
        parts.append(node.attrname)
        node = node.expr
    if not isinstance(node, (nodes.Name, nodes.AssignName, nodes.DelName)):
        return None
    parts.append(node.name)
    return ".".join(reversed(parts))


def parameters(arguments: nodes.Arguments) -> list[nodes.AssignName]:
    """Return a function's parameters in order: positional ones, ``*args``, keyword-only ones, ``**kwargs``."""
    found = [*(arguments.posonlyargs or ()), *(arguments.args or ())]
    found += [node for node in (arguments.vararg_node,) if node is not None]
    found += arguments.kwonlyargs or ()
    found += [node for node in (arguments.kwarg_node,) if node is not None]
    return found


def defaults(arguments: nodes.Arguments) -> Iterator[tuple[nodes.AssignName, nodes.NodeNG]]:
    """Yield a function's parameters that have a default, each with it."""
    plain = [*(arguments.posonlyargs or ()), *(arguments.args or ())]
    yield from zip(reversed(plain), reversed(arguments.defaults or []))
    for parameter, default in zip(arguments.kwonlyargs or (), arguments.kw_defaults or ()):
        if default is not None:
            yield parameter, default


def takes_receiver(function: nodes.FunctionDef | nodes.Lambda, name: str) -> bool:
    """Tell whether ``name`` is the parameter in which a bound function gets what it is bound to."""
    positional = [*(function.args.posonlyargs or ()), *(function.args.args or ())]
    return bool(positional) and positional[0].name == name


def class_of(definition: nodes.NodeNG) -> nodes.ClassDef | None:
    """Return the class whose body has a function or class defined, perhaps in an ``if`` or ``try`` there, or None."""
    parent = definition.parent
    if isinstance(parent, (nodes.Module, nodes.FunctionDef)):
        return None
    scope = parent if isinstance(parent, nodes.ClassDef) else scope_of(definition)
    return scope if isinstance(scope, nodes.ClassDef) else None


def first_parameter(function: nodes.FunctionDef) -> nodes.AssignName | None:
    """Return the parameter that a method gets its object or class in, or None for a function or static method."""
    if class_of(function) is None or "staticmethod" in decorator_names(function):
        return None
    return next(iter([*(function.args.posonlyargs or ()), *(function.args.args or ())]), None)


def decorator_names(function: nodes.FunctionDef | nodes.ClassDef) -> list[str]:
    """Return the last part of each decorator's name: ``contextmanager`` for ``@contextlib.contextmanager``."""
    if function.decorators is None:
        return []
    names = []
    for decorator in function.decorators.nodes:
        node = decorator.func if isinstance(decorator, nodes.Call) else decorator
        names.append((dotted(node) or "").rpartition(".")[2])
    return names


def enclosing_function_or_self(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the innermost function that ``node`` is evaluated in, or None at module level."""
    scope = scope_of(node)
    return scope if isinstance(scope, (nodes.FunctionDef, nodes.Lambda)) else enclosing_function(scope)
