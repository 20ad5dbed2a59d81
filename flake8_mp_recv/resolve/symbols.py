"""What calling a name from outside the project gives back: of multiprocessing, of the standard library, of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from flake8_mp_recv.known import command_line as options
from flake8_mp_recv.known import environment, launchers, unpicklers
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known import records as known_records
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import classes, containers, imports, literals, operands, records
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    Class,
    Connection,
    From,
    Instance,
    Operand,
    OriginKind,
    Partial,
    Path,
    Product,
    Received,
    Symbol,
    Take,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_OfSymbol: TypeAlias = "Callable[[Resolver, Symbol, Arguments, Path], Answer]"


def called(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """Return what calling ``callee`` with ``arguments`` gives back, or what ``path`` takes out of that."""
    if callee.name in q.options.connection_factories and not path:
        return declared(q, callee.name.rpartition(".")[2], arguments)
    role = known.role(callee.name)
    if role is not None:
        return _of_role(q, callee, role, arguments, path)
    special = _SPECIAL.get(callee.name)
    if special is not None:
        return special(q, callee, arguments, path)
    first = operands.positional(arguments, 0)
    if callee.name in launchers.TRANSPARENT and first is not None:
        return q.ask_operand(first, path)
    if callee.name in launchers.PARTIAL and first is not None and not path:
        rest = operands.without_first(q, arguments)
        return {Partial(value, rest): None for value in q.ask_operand(first)}
    if callee.name in unpicklers.SAME_BYTES and first is not None and not path:
        inner = q.ask_operand(first)
        same: Answer = {value: trail for value, trail in inner.items() if isinstance(value, Received)}
        if same and callee.name == unpicklers.BUFFER:
            return union([same, _product(callee, arguments)])
        return same or (_to_bytes(inner) if callee.name == "builtins.bytes" else NOTHING) or _product(callee, arguments)
    launcher = launchers.SYMBOLS.get(callee.name)
    if launcher is not None and launcher.gives_back and isinstance(arguments.call, nodes.Call):
        launched = operands.launch(q, launcher, arguments.call, arguments.frame)
        if launched is not None:
            inner_path = path[1:] if launcher.goes_through else path
            return union(q.called(value, launched[1], inner_path) for value in q.ask_operand(launched[0]))
    contained = containers.of_function(q, callee, arguments, path)
    if contained or path:
        return contained
    return _product(callee, arguments)


def declared(q: Resolver, name: str, arguments: Arguments) -> Answer:
    """Return the connection that a function named by ``--mpr-connection-factories`` gives back."""
    label = f"{name}()"
    origin = q.origin(OriginKind.ANNOTATION, label, arguments.call)
    return q.made(Connection(origin), arguments.call, f"{label}, named as a connection factory")


def _product(callee: Symbol, arguments: Arguments) -> Answer:
    return {Product(callee.name, arguments.call, arguments.frame): None}


def _to_bytes(inner: Answer) -> Answer:
    return union(literals.encoded(value) for value in literals.known(inner))


def _of_role(q: Resolver, callee: Symbol, role: Role, arguments: Arguments, path: Path) -> Answer:
    call = arguments.call
    if role is Role.PIPE:
        if is_end_of_pipe(path):
            return q.made(Connection(q.origin(OriginKind.PIPE, "Pipe()", call)), call, "Pipe()")
        return NOTHING if path else {Product("builtins.tuple", call): None}
    if role is Role.REDUCTION and path == (At(0),):
        return {Symbol(known.CONNECTION_CLASS): None}
    if path:
        return containers.of_function(q, callee, arguments, path) if role is Role.WAIT else NOTHING
    if role is Role.CLIENT:
        return q.made(Connection(q.origin(OriginKind.CLIENT, "Client()", call)), call, "Client()")
    if role is Role.CONNECTION:
        return q.made(Connection(q.origin(OriginKind.PIPE, "Connection()", call)), call, "Connection()")
    if role is Role.CONTEXT_FACTORY:
        return {Product(known.CONTEXT_CLASS): None}
    if role is Role.WAIT:
        return {Product("builtins.list", call): None}
    return _product(callee, arguments)


def is_end_of_pipe(path: Path) -> bool:
    """Tell whether a pipe has something there: it is a pair."""
    head = path[0] if len(path) == 1 else None
    if head is None:
        return False
    if isinstance(head, At):
        return head.key in (0, 1, -1, -2)
    return not isinstance(head, From) or head.start < 2


def _super(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    return {Product("builtins.super", arguments.call, arguments.frame): None} if not path else NOTHING


def _type(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    first = operands.positional(arguments, 0)
    if first is None or len(arguments.positional) != 1 or path:
        return NOTHING
    return {value.cls: trail for value, trail in q.ask_operand(first).items() if isinstance(value, Instance)}


def _new(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    first = operands.positional(arguments, 0)
    if first is None or path:
        return NOTHING
    return {Instance(value): trail for value, trail in q.ask_operand(first).items() if isinstance(value, Class)}


def _getattr(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    target, name = operands.positional(arguments, 0), operands.positional(arguments, 1)
    if target is None or name is None:
        return NOTHING
    answers = [_looked_up(q, q.ask_operand(target), name, arguments, path)]
    default = operands.positional(arguments, 2)
    if default is not None:
        answers.append(q.ask_operand(default, path))
    return union(answers)


def _getattribute(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """``object.__getattribute__(self, "link")``, and the same of ``super()``."""
    function = arguments.call.func if isinstance(arguments.call, nodes.Call) else None
    if len(arguments.positional) != 1 or not isinstance(function, nodes.Attribute):
        return _getattr(q, callee, arguments, path)
    found = classes.of_super(q, Product("builtins.super", function.expr, arguments.frame))
    return _looked_up(q, (found[1],), arguments.positional[0], arguments, path) if found is not None else NOTHING


def _looked_up(q: Resolver, objects: Iterable[Value], name: Operand, arguments: Arguments, path: Path) -> Answer:
    """Return what ``objects`` have under the names that ``name`` can be: all methods that begin like it, when only its
    beginning is known."""
    names = [literal.value for literal in literals.known(q.ask_operand(name)) if isinstance(literal.value, str)]
    beginning = literals.beginning(name.node) if not names and not name.path else ""
    if not beginning:
        return union(q.attribute(each, text, path, arguments.call) for text in names for each in objects)
    return union(
        q.attribute(each, method, path, arguments.call)
        for each in objects
        if isinstance(each, (Instance, Class))
        for method in classes.methods(q, each.cls if isinstance(each, Instance) else each)
        if method.startswith(beginning)
    )


def _cast(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    kind, value = operands.positional(arguments, 0), operands.positional(arguments, 1)
    found = q.ask_operand(value, path) if value is not None else NOTHING
    if kind is None or kind.node is None or any(isinstance(v, Connection) for v in found):
        return found
    return union([found, q.annotated(kind.node, path)])


def _environment(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    default = operands.positional(arguments, 1) or operands.keyword(arguments, "default")
    return q.ask_operand(default, path) if default is not None else NOTHING


def _vars(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """``vars(namespace)["host"]`` is ``namespace.host``."""
    first = operands.positional(arguments, 0)
    if first is None or not path:
        return {Product("builtins.dict", arguments.call, arguments.frame): None} if not path else NOTHING
    return union(containers.of_namespace(q, value, path, arguments.call) for value in q.ask_operand(first))


def _import_module(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    name = operands.positional(arguments, 0)
    if name is None or path or len(arguments.positional) != 1:
        return NOTHING
    importer: str = arguments.call.root().file
    return union(
        imports.module(q, literal.value, importer)
        for literal in literals.known(q.ask_operand(name))
        if isinstance(literal.value, str)
    )


def _property(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    return {Product("builtins.property", arguments.call, arguments.frame): None} if not path else NOTHING


def _select(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """``select.select(r, w, x)`` gives three lists of elements of its arguments."""
    if len(path) < 2 or not isinstance(path[0], At) or not isinstance(path[0].key, int):
        return NOTHING
    chosen = operands.positional(arguments, path[0].key)
    return q.ask_operand(chosen, (Take.ELEMENT, *path[2:])) if chosen is not None else NOTHING


def _unpacked(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """``struct.unpack(layout, data)``: parts of what was received are received."""
    position, depth = unpicklers.UNPACKING[callee.name]
    given = operands.positional(arguments, position)
    inner = q.ask_operand(given) if given is not None and len(path) == depth else NOTHING
    return {value: trail for value, trail in inner.items() if isinstance(value, Received)}


def _gather(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    if not path:
        return {Product("builtins.list", arguments.call): None}
    head, rest = path[0], path[1:]
    if isinstance(head, At) and isinstance(head.key, int) and head.key >= 0:
        one = operands.positional(arguments, head.key)
        return q.ask_operand(one, rest) if one is not None else NOTHING
    found = [q.ask_operand(operand, rest) for operand in arguments.positional]
    if arguments.star is not None:
        found.append(q.ask_operand(arguments.star, (Take.ELEMENT, *rest)))
    return union(found)


def _str(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    first = operands.positional(arguments, 0)
    if path or first is None:
        return NOTHING
    return literals.text_of(q, arguments.call, q.ask_operand(first))


def _encode(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """``str.encode(text)``."""
    first = operands.positional(arguments, 0)
    return _to_bytes(q.ask_operand(first)) if first is not None and not path else NOTHING


def _new_type(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    base = operands.positional(arguments, 1)
    return q.ask_operand(base) if base is not None and not path else NOTHING


def _replace(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """Return ``dataclasses.replace(instance, ...)``."""
    first = operands.positional(arguments, 0)
    return records.with_changes(q, q.ask_operand(first), arguments) if first is not None and not path else NOTHING


def _field(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """Return the default that ``field(default_factory=...)`` makes, or ``field(default=...)`` names."""
    factory = operands.keyword(arguments, "default_factory") or operands.keyword(arguments, "factory")
    default = operands.keyword(arguments, "default")
    if default is None and callee.name in options.DEFAULTS:
        default = operands.positional(arguments, 0)
    empty = q.intern_arguments((arguments, "factory"), lambda: Arguments(arguments.call, arguments.frame))
    answers = [q.called(value, empty, path) for value in q.ask_operand(factory)] if factory is not None else []
    if default is not None:
        answers.append(q.ask_operand(default, path))
    return union(answers)


_SPECIAL: Final[Mapping[str, _OfSymbol]] = {
    "builtins.super": _super,
    "builtins.type": _type,
    "builtins.getattr": _getattr,
    "builtins.object.__getattribute__": _getattribute,
    "builtins.property": _property,
    "functools.cached_property": _property,
    "typing.cast": _cast,
    "typing_extensions.cast": _cast,
    "typing.NewType": _new_type,
    **dict.fromkeys(environment.GET | environment.SET_DEFAULT, _environment),
    "builtins.vars": _vars,
    "builtins.str": _str,
    "builtins.str.encode": _encode,
    "importlib.import_module": _import_module,
    "builtins.__import__": _import_module,
    "select.select": _select,
    "builtins.object.__new__": _new,
    **dict.fromkeys(known_records.FIELDS | options.DEFAULTS, _field),
    **dict.fromkeys(known_records.COPIES, _replace),
    "asyncio.gather": _gather,
    **dict.fromkeys(unpicklers.UNPACKING, _unpacked),
}
