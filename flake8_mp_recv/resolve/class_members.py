"""What a class of the project gives its objects and itself: names of its body, methods, properties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.resolve import bindings, calls, classes, known_members, mutations, operands, set_from_outside
from flake8_mp_recv.resolve.lexical import decorator_names, dotted
from flake8_mp_recv.resolve.targets import Binding
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    BoundMethod,
    Class,
    Function,
    Instance,
    Literal,
    Path,
    Product,
    Symbol,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes

PROPERTIES: Final = frozenset({"property", "cached_property", "abstractproperty"})
MIXIN: Final = "Mixin"
"""What the names of classes end in that are made to be joined with others."""


def of_class(q: Resolver, cls: Class, name: str, path: Path) -> Answer:
    """Return what the class itself has under ``name``, with what was put into it when it is a container.

    What it leaves open, a class derived from it or joined with it may give: a method gets that as ``cls``.
    """
    answer = _bound_in_class(q, cls, name, path)
    if path:
        answer = union([answer, mutations.of_attribute(q, Instance(cls), name, path)])
    if name.startswith("__"):
        is_new = name == "__new__" and not answer and not path
        return {Symbol("builtins.object.__new__"): None} if is_new else answer
    if says_nothing(answer):
        answer = union([answer, q.attempt(lambda: set_from_outside.in_other_files(q, Instance(cls), name, path))])
    if says_nothing(answer):
        answer = union([answer, _bound_in_subclasses(q, cls, name, path)])
    return answer or of_mixins(q, cls, name, path)


def says_nothing(answer: Answer) -> bool:
    """Tell whether an attribute is not known, or None until somebody sets it."""
    return all(isinstance(value, Literal) and value.value is None for value in answer)


def _bound_in_class(q: Resolver, cls: Class, name: str, path: Path) -> Answer:
    for base in classes.mro(q, cls):
        if isinstance(base, Symbol):
            if base.name == "enum.Enum" or path:
                continue
            member = known_members.of_object(q, base.name, name, cls.node, path)
            if member:
                return member
            continue
        scopes = q.scopes(base.node)
        bound = classes.in_force(q, base.node, name)
        answer = union(of_binding(q, binding, base, cls, path) for binding in bound)
        set_later = union(
            q.bound(binding, path, None)
            for binding, method in scopes.of_self(base.node, name)
            if "classmethod" in decorator_names(method) or method.name in {"__init_subclass__", "__new__"}
        )
        if bound or set_later:
            return union([answer, set_later, _assigned_on_class(q, cls, name, path)])
    return _assigned_on_class(q, cls, name, path)


def _bound_in_subclasses(q: Resolver, cls: Class, name: str, path: Path) -> Answer:
    def bound(elsewhere: bool) -> Iterator[Answer]:
        derived = classes.subclasses(q, cls, elsewhere=elsewhere)
        return (_bound_in_class(q, sub, name, path) for sub in derived)

    near = union(bound(False))
    return union([near, q.gather(bound(True))]) if says_nothing(near) else near


def of_mixins(q: Resolver, receiver: Instance | Class, name: str, path: Path) -> Answer:
    """Return what an attribute is that a class uses and nobody gives it: it comes from a mixin of its module.

    So it is where a program joins the two as it runs: by the names of its own that ``globals()`` has.
    """
    cls = receiver.cls if isinstance(receiver, Instance) else receiver
    scopes = q.scopes(cls.node)
    if not scopes.names("globals") or any(classes.gives(q, sub, name) for sub in classes.subclasses(q, cls)):
        return NOTHING
    mixins: tuple[nodes.ClassDef, ...] = q.once(("mixins", scopes.module), lambda: tuple(_mixins(scopes)), ())
    return union(
        of_binding(q, scopes.of(mixin, name)[-1], Class(mixin), receiver, path)
        for mixin in mixins
        if scopes.of(mixin, name)
    )


def _mixins(scopes: ModuleScopes) -> Iterator[nodes.ClassDef]:
    """Yield the classes of a module that are made to be joined with others."""
    for key, bound in scopes.bound_in(scopes.module).items():
        if key.endswith(MIXIN):
            yield from (binding.node for binding in bound if isinstance(binding.node, nodes.ClassDef))


def _assigned_on_class(q: Resolver, cls: Class, name: str, path: Path) -> Answer:
    """``Worker.link = conn`` from outside the class."""
    scopes = q.scopes(cls.node)
    return union(
        q.bound(binding, path, None) for binding in scopes.attributes(name) if binding.key == f"{cls.node.name}.{name}"
    )


def of_binding(q: Resolver, binding: Binding, cls: Class, receiver: Instance | Class, path: Path) -> Answer:
    """Return what a class-level name gives when it is looked up on ``receiver``."""
    node = binding.node
    if isinstance(node, nodes.FunctionDef):
        functions = bindings.decorated(q, node, cls.env)
        return union(_of_method(q, function, receiver, path) for function in functions)
    found = q.bound(binding, path, cls.env)
    if path or not isinstance(receiver, Instance):
        return found
    bound: dict[Value, None] = {}
    for value in found:
        if isinstance(value, Function) and not _is_static(binding):
            bound[BoundMethod(value, receiver)] = None
    if bound:
        return bound
    getter = union(_of_getter(q, value, receiver) for value in found if isinstance(value, Product))
    return getter or found


def is_property(node: nodes.NodeNG) -> bool:
    """Tell whether a definition is a property, which is asked before what the object itself holds."""
    return isinstance(node, nodes.FunctionDef) and bool({"property", "abstractproperty"} & set(decorator_names(node)))


def _is_static(binding: Binding) -> bool:
    value = binding.value
    return isinstance(value, nodes.Call) and dotted(value.func) == "staticmethod"


def _of_getter(q: Resolver, value: Product, receiver: Instance) -> Answer:
    """``link = property(_get_link)``."""
    if value.name != "builtins.property" or not isinstance(value.node, nodes.Call):
        return NOTHING
    arguments = q.arguments(value.node, value.frame)
    getter = operands.positional(arguments, 0)
    if getter is None:
        return NOTHING
    empty = q.intern_arguments((value.node, receiver), lambda: Arguments(value.node or receiver.cls.node, None))
    return union(
        calls.of_function(q, found, empty, receiver, ())
        for found in q.ask_operand(getter)
        if isinstance(found, Function)
    )


def _of_method(q: Resolver, function: Function, receiver: Instance | Class, path: Path) -> Answer:
    names = decorator_names(function.node) if isinstance(function.node, nodes.FunctionDef) else []
    if PROPERTIES & set(names):
        if not isinstance(receiver, Instance):
            return NOTHING
        empty = q.intern_arguments((function.node, receiver, "get"), lambda: Arguments(function.node, None))
        return calls.of_function(q, function, empty, receiver, path)
    if path:
        return NOTHING
    if "staticmethod" in names:
        return {function: None}
    if "classmethod" in names:
        return {BoundMethod(function, receiver.cls if isinstance(receiver, Instance) else receiver): None}
    if isinstance(receiver, Class):
        return {function: None}
    return {BoundMethod(function, receiver): None}
