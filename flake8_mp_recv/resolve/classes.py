"""Classes of the project: their bases, those derived from them, and what they define."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import records as known_records
from flake8_mp_recv.resolve import mentions, records
from flake8_mp_recv.resolve.flow import at_end
from flake8_mp_recv.resolve.lexical import (
    class_of,
    decorator_names,
    dotted,
    enclosing_function,
    enclosing_function_or_self,
    scope_of,
)
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import NOTHING, Answer, Class, Frame, Function, Instance, Product, Symbol, Value

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_PROTOCOLS: Final = frozenset({"typing.Protocol", "typing_extensions.Protocol"})
_ADDED: Final = frozenset({"setter", "deleter"})


def mro(q: Resolver, cls: Class) -> tuple[Class | Symbol, ...]:
    """Return the class and its bases, nearest first and each once; bases outside the project as symbols."""
    return q.once(("mro", cls), lambda: tuple(_linear(q, cls)), (cls,))


def behind(q: Resolver, cls: Class, base: Class) -> tuple[Class | Symbol, ...]:
    """Return the classes that come behind ``base`` in the order of ``cls``; in its own where it is no base of it."""
    order = mro(q, cls)
    place = next((i for i, each in enumerate(order) if isinstance(each, Class) and each.node is base.node), None)
    return order[place + 1 :] if place is not None else mro(q, base)[1:]


def _linear(q: Resolver, cls: Class) -> Iterable[Class | Symbol]:
    """Return the order in which Python looks at a class and its bases; where they have none, or are not all known, each
    with its own bases before the next."""
    bases = list(_bases(q, cls))
    rows = [mro(q, base) if isinstance(base, Class) else (base,) for base in bases]
    return [cls, *(_merged([*rows, tuple(bases)]) or dict.fromkeys(base for row in rows for base in row))]


def _merged(rows: list[tuple[Class | Symbol, ...]]) -> list[Class | Symbol]:
    """Return the order that keeps that of all ``rows``, by the C3 rule; nothing when there is none."""
    found = []
    rows = [row for row in rows if row]
    while rows:
        first = next((row[0] for row in rows if not any(row[0] in other[1:] for other in rows)), None)
        if first is None:
            return []
        found.append(first)
        rows = [rest for row in rows if (rest := row[1:] if row[0] == first else row)]
    return found


def _bases(q: Resolver, cls: Class) -> Iterator[Class | Symbol]:
    for base in cls.node.bases:
        node = base.value if isinstance(base, nodes.Subscript) else base
        for value in q.ask(node, (), cls.env):
            if isinstance(value, (Class, Symbol)):
                yield value
            elif isinstance(value, Product) and value.name in known_records.NAMED_TUPLES:
                yield Symbol(value.name)


def symbols(q: Resolver, cls: Class) -> list[Symbol]:
    """Return the bases of a class that are outside the project."""
    return [base for base in mro(q, cls) if isinstance(base, Symbol)]


def subclasses(q: Resolver, cls: Class, *, elsewhere: bool = False) -> Iterable[Class]:
    """Return the classes derived from ``cls``, in its own module or (``elsewhere``) in the project's other files."""
    return q.lazily(("subclasses", cls.node, elsewhere), lambda: _derived(q, cls, elsewhere))


def _derived(q: Resolver, cls: Class, elsewhere: bool) -> Iterator[Class]:
    queue = [cls, *(subclasses(q, cls) if elsewhere else ())]
    seen = {each.node for each in queue}
    while queue:
        for mention in _mentions_of_base(q, queue.pop(0), cls, elsewhere):
            node = mention.node
            if isinstance(node.parent, nodes.Subscript) and node.parent.value is node:
                node = node.parent
            derived = node.parent
            if isinstance(derived, nodes.ClassDef) and node in derived.bases and derived not in seen:
                seen.add(derived)
                queue.append(Class(derived))
                yield Class(derived)


def _mentions_of_base(q: Resolver, base: Class, cls: Class, elsewhere: bool) -> Iterator[mentions.Mention]:
    """Yield where ``base``, which is ``cls`` or derived from it, may be derived from."""
    if not elsewhere or base.node.root() is not cls.node.root():
        yield from mentions.of_definition(q, base.node, elsewhere=False)
    if elsewhere:
        yield from mentions.of_base(q, base.node)


def overriders(q: Resolver, cls: Class, method: nodes.FunctionDef) -> Answer:
    """Return subclasses of ``cls``, in its module or else in other files, for which its ``method`` never runs."""
    key = ("overriders", cls, method)
    return q.once(key, lambda: _overriders(q, cls, method, False) or _overriders(q, cls, method, True), NOTHING)


def _overriders(q: Resolver, cls: Class, method: nodes.FunctionDef, elsewhere: bool) -> Answer:
    return {sub: None for sub in subclasses(q, cls, elsewhere=elsewhere) if not _keeps(q, sub, method)}


def admits(q: Resolver, value: Instance, cls: Class) -> bool:
    """Tell whether ``value`` may be an object of ``cls``, a subclass: one that runs the method it is said to run."""
    return value.runs is None or _keeps(q, cls, value.runs)


def _keeps(q: Resolver, cls: Class, method: nodes.FunctionDef) -> bool:
    """Tell whether ``method`` of a base runs for objects of ``cls``: what overrides it on the way calls it."""
    order = [base for base in mro(q, cls) if isinstance(base, Class)]
    home = next((place for place, base in enumerate(order) if base.node is class_of(method)), 0)
    return all(
        not q.scopes(base.node).of(base.node, method.name) or _calls_up(q, base, method.name) for base in order[:home]
    )


def _calls_up(q: Resolver, cls: Class, name: str) -> bool:
    """``super().name()`` or ``Base.name(self)`` anywhere in a class."""
    for node in q.scopes(cls.node).loads(name):
        if around(node) == Class(cls.node):
            above = isinstance(node.expr, nodes.Call) and dotted(node.expr.func) == "super"
            if above or any(isinstance(value, Class) for value in q.ask(node.expr)):
                return True
    return False


def is_protocol(q: Resolver, cls: Class) -> bool:
    """Tell whether a class only describes objects that need not derive from it."""
    return any(isinstance(base, Symbol) and base.name in _PROTOCOLS for base in _bases(q, cls))


def is_enum(q: Resolver, cls: Class) -> bool:
    """Tell whether a class is an enumeration: what its body binds are its members."""
    return any(base.name.startswith(known_records.ENUMS) for base in symbols(q, cls))


def own_method(q: Resolver, cls: Class, name: str) -> Function | None:
    """Return the function ``name`` that the class or the nearest of its bases in the project defines, or None."""
    for base in mro(q, cls):
        if isinstance(base, Class):
            found = definition(q, base, name)
            if found is not None:
                return found
    return None


def has(q: Resolver, cls: Class, name: str) -> bool:
    """Tell whether a class or a base of it in the project gives its objects ``name``, in whatever way."""
    return any(
        binding.value is not None or binding.kind is not BindingKind.ASSIGN
        for base in mro(q, cls)
        if isinstance(base, Class)
        for binding in _bound_by(q, base.node, name)
    )


def _bound_by(q: Resolver, cls: nodes.ClassDef, name: str) -> Iterator[Binding]:
    scopes = q.scopes(cls)
    yield from scopes.of(cls, name)
    yield from (binding for binding, _ in scopes.of_self(cls, name))
    yield from (binding for binding in scopes.attributes(name) if binding.key == f"{cls.name}.{name}")


def methods(q: Resolver, cls: Class) -> list[str]:
    """Return the names of the methods that a class and its bases in the project define."""
    found: dict[str, None] = {}
    for base in mro(q, cls):
        for name, bound in q.scopes(base.node).bound_in(base.node).items() if isinstance(base, Class) else ():
            if isinstance(bound[-1].node, nodes.FunctionDef):
                found[name] = None
    return list(found)


def in_force(q: Resolver, cls: nodes.ClassDef, name: str) -> Sequence[Binding]:
    """Return what a class's body leaves ``name`` bound to: setters and deleters add to a property that is there."""
    scopes = q.scopes(cls)
    bound = [binding for binding in scopes.of(cls, name) if not _ADDED.intersection(_decorators(binding.node))]
    return at_end(q, cls, bound)


def _decorators(node: nodes.NodeNG) -> list[str]:
    return decorator_names(node) if isinstance(node, nodes.FunctionDef) else []


def gives(q: Resolver, cls: Class, name: str) -> bool:
    """Tell whether the body of ``cls``, or a method of its own, binds ``name``."""
    return bool(q.scopes(cls.node).of_self(cls.node, name) or in_force(q, cls.node, name))


def definition(q: Resolver, cls: Class, name: str) -> Function | None:
    """Return the function ``name`` that the body of ``cls`` defines itself, or None."""
    for binding in reversed(q.scopes(cls.node).of(cls.node, name)):
        if isinstance(binding.node, nodes.FunctionDef):
            return Function(binding.node, cls.env)
    return None


def around(node: nodes.NodeNG) -> Class | None:
    """Return the class in whose body, or a method of which, ``node`` stands."""
    scope = scope_of(node)
    while not isinstance(scope, nodes.ClassDef):
        if scope.parent is None:
            return None
        scope = scope_of(scope)
    return Class(scope)


def related(q: Resolver, expression: nodes.NodeNG, like: Instance, frame: Frame | None = None) -> bool:
    """Tell whether an expression can be the object ``like``, or a class or another object related to it."""
    for value in q.ask(expression, (), frame):
        if isinstance(value, Product) and value.name == "builtins.super":
            return True
        found = value.cls if isinstance(value, Instance) else value
        if not isinstance(found, Class) or made_apart(value, like) or not admits(q, like, found):
            continue
        if are_related(q, found, like.cls):
            return True
    return False


def may_be(q: Resolver, expression: nodes.NodeNG, cls: Class) -> bool:
    """Tell whether an expression can be an object of ``cls``: related to it, or not known."""
    return not q.ask(expression) or related(q, expression, Instance(cls))


def made_apart(one: Value, other: Value) -> bool:
    """Tell whether two values are objects that are known to be made by different calls."""
    return (
        isinstance(one, Instance)
        and isinstance(other, Instance)
        and one.arguments is not None
        and other.arguments is not None
        and one.arguments.call is not other.arguments.call
    )


def are_related(q: Resolver, one: Class, other: Class) -> bool:
    """Tell whether one of two classes is the other, or derived from it."""
    return one.node is other.node or any(
        isinstance(base, Class) and base.node is end.node
        for start, end in ((one, other), (other, one))
        for base in mro(q, start)
    )


def fields(q: Resolver, cls: Class) -> list[str]:
    """Return the names of the fields that a class and its bases declare, bases first, if it is a dataclass, NamedTuple
    or record of attrs."""
    found: dict[str, None] = {}
    for base in reversed(mro(q, cls)):
        if isinstance(base, Class):
            found.update(dict.fromkeys(_fields_of_bases(q, base)))
            for key, bound in q.scopes(base.node).bound_in(base.node).items():
                if is_field(bound[-1]):
                    found[key] = None
    return list(found)


def _fields_of_bases(q: Resolver, cls: Class) -> Iterator[str]:
    """Yield the fields of ``class Worker(namedtuple("Worker", "process conn"))``."""
    for base in cls.node.bases:
        for value in q.ask(base, (), cls.env):
            if isinstance(value, Product) and value.name in known_records.NAMED_TUPLES:
                yield from records.field_names(q, value)


def is_field(binding: Binding) -> bool:
    """Tell whether a class-level name is declared as a field: by an annotation, or by ``attr.ib()`` and its like."""
    if binding.kind is not BindingKind.ASSIGN:
        return False
    made_by = dotted(binding.value.func) if isinstance(binding.value, nodes.Call) else None
    return binding.annotation is not None or (made_by or "").rpartition(".")[2] in known_records.FIELD_WORDS


def takes_fields(q: Resolver, cls: Class) -> bool:
    """Tell whether objects are made by handing over the fields: of a NamedTuple or record without ``__init__``."""
    if own_method(q, cls, "__init__") is not None:
        return False
    if any(symbol.name in known_records.BASES | known_records.NAMED_TUPLES for symbol in symbols(q, cls)):
        return True
    return any(isinstance(base, Class) and base.node.decorators is not None for base in mro(q, cls))


def of_super(q: Resolver, made: Product) -> tuple[Class, Instance | Class] | None:
    """Return the class whose method calls ``super()``, and the object or class that it is called on."""
    call = made.node
    if call is None:
        return None
    function = enclosing_function_or_self(call)
    while function is not None and class_of(function) is None:
        function = enclosing_function(function)
    if function is None or not isinstance(function, nodes.FunctionDef):
        return None
    frame = made.frame
    while frame is not None and frame.function is not function:
        frame = frame.env
    cls = Class(class_of(function), frame.env if frame is not None else None)
    receiver: Instance | Class | None = frame.receiver if frame is not None else None
    if receiver is None:
        receiver = cls if "classmethod" in decorator_names(function) else Instance(cls)
    return cls, receiver
