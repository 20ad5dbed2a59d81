"""Calls of what is computed: taken out of a table, a field or an attribute, or given back by another call.

Which function such a call means is asked of the call, not followed from the function: that ends where it is stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import launchers
from flake8_mp_recv.known.containers import REGISTERED
from flake8_mp_recv.known.records import NAMED_TUPLES
from flake8_mp_recv.resolve import beside, callers, classes, forward, mentions, names, operands
from flake8_mp_recv.resolve.budget import MAX_COMPUTED, MAX_FORWARD
from flake8_mp_recv.resolve.callers import CallerOf
from flake8_mp_recv.resolve.lexical import (
    class_of,
    decorator_names,
    enclosing_function_or_self,
    first_parameter,
    parameters,
    scope_of,
)
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    BoundMethod,
    Class,
    Connection,
    Frame,
    Function,
    Instance,
    Partial,
    Path,
    Received,
    Take,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes

_GIVEN: Final = frozenset({BindingKind.ASSIGN, BindingKind.ITERATE, BindingKind.ENTER})
_BY_TEXT: Final = frozenset({"getattr", "globals", "methodcaller"})
"""Functions by which a definition is found that nothing mentions."""
_ASKING: Final = frozenset({"isinstance", "issubclass", "super", "cast"})
"""Functions that are given a class to say something about it."""
_RECORDS: Final = tuple(sorted(name.rpartition(".")[2] for name in NAMED_TUPLES))
_LONG: Final = 100
"""Characters of a text that is no list of fields any more."""
_SAYING: Final = (
    *(nodes.ClassDef, nodes.Attribute, nodes.AssignAttr, nodes.Arguments, nodes.Compare, nodes.Expr, nodes.Raise),
)
"""What a definition is mentioned in to say something of it."""
_OURS: Final = (Function, BoundMethod, Class, Instance)
_MADE_BY: Final = frozenset({"__init__", "__new__"})


def callers_of(q: Resolver, function: nodes.FunctionDef | nodes.Lambda) -> Iterable[CallerOf]:
    """Return the calls in the module of ``function`` whose callee, when it is asked for, can be ``function``."""
    if not q.looks_afar:
        return ()
    return q.lazily(("computed callers", function), lambda: _callers(q, function))


def _callers(q: Resolver, function: nodes.FunctionDef | nodes.Lambda) -> Iterator[CallerOf]:
    cls = class_of(function) if isinstance(function, nodes.FunctionDef) else None
    definition = cls if cls is not None and function.name in _MADE_BY else function
    if q.nearby(lambda: _is_stored(q, definition)):
        for call, callee in _candidates(q, q.scopes(function)):
            if callee is not call.func or _fits(call, function):
                yield from q.nearby(partial(_by_call, q, function, call, callee))


def _by_call(
    q: Resolver, function: nodes.FunctionDef | nodes.Lambda, call: nodes.Call, callee: nodes.NodeNG
) -> Sequence[CallerOf]:
    """Return ``call``, or what it launches, as a caller of ``function`` once for each row of what ``callee`` can be."""
    by = []
    for frame in _frames(q, callee):
        found = q.ask(callee, (), frame)
        if all(_bound_parameters(q, value, function) is None for value in found):
            continue
        arguments = _handed(q, call, callee, frame)
        if arguments is not None and _depends_on_caller(q, call, callee):
            continue
        for values, given in _each_row(q, callee, found, arguments, frame):
            for value in values:
                skip = _bound_parameters(q, value, function)
                if skip is not None:
                    kept = value.arguments if isinstance(value, Partial) else None
                    by.append(CallerOf(operands.joined(q, kept, given) if kept is not None else given, skip))
    return by


def constructions_of(q: Resolver, cls: Class) -> Iterable[Arguments]:
    """Return the arguments of the calls in the module of ``cls`` whose callee, when it is asked for, can be ``cls``."""
    if not q.looks_afar:
        return ()
    return q.lazily(("computed constructions", cls.node), lambda: _constructions(q, cls))


def _constructions(q: Resolver, cls: Class) -> Iterator[Arguments]:
    if q.nearby(lambda: _is_stored(q, cls.node)):
        for call, callee in _candidates(q, q.scopes(cls.node)):
            arguments = q.nearby(partial(_making, q, cls, call, callee))
            if arguments is not None:
                yield arguments


def _making(q: Resolver, cls: Class, call: nodes.Call, callee: nodes.NodeNG) -> Arguments | None:
    """Return the arguments with which ``call``, or what it launches, makes an object of ``cls``, or None."""
    if any(isinstance(value, Class) and value.node is cls.node for value in q.ask(callee)):
        return _handed(q, call, callee, None)
    return None


def _each_row(
    q: Resolver, callee: nodes.NodeNG, found: Answer, arguments: Arguments | None, frame: Frame | None
) -> Iterable[tuple[Answer, Arguments]]:
    """Return what is called with which arguments; the object that a frame is of is the same for both."""
    if arguments is None:
        return ()
    return beside.rows(q, callee, found, arguments, same=_root(callee) if frame is not None else None)


# Which functions, and which calls


def _is_stored(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef | nodes.Lambda) -> bool:
    """Tell whether a definition is put somewhere from where the search for its calls does not lead on."""
    if not isinstance(definition, (nodes.FunctionDef, nodes.ClassDef)):
        return _ends_at(q, definition)
    return q.once(("stored", definition), lambda: _is_lost(q, definition), False)


def _is_lost(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef) -> bool:
    if _is_named(q.scopes(definition), definition.name) or _is_registered(q, definition):
        return True
    return any(_ends_at(q, mention.node) for mention in mentions.of_definition(q, definition, elsewhere=False))


def _is_named(scopes: ModuleScopes, name: str) -> bool:
    """Tell whether a module may look up ``name`` by a text that is written there, whole or up to an underscore."""
    beginnings = (name[: place + 1] for place, sign in enumerate(name) if sign == "_" and place)
    return scopes.holds(_BY_TEXT) and scopes.holds((f'"{name}"', f"'{name}'", *beginnings))


def _is_registered(q: Resolver, definition: nodes.FunctionDef | nodes.ClassDef) -> bool:
    """Tell whether a decorator of the project gives a definition back, or keeps it: it may have put it anywhere."""
    for decorator in definition.decorators.nodes if definition.decorators is not None else ():
        arguments = forward.decorating(q, decorator, definition, None)
        for callee in q.ask(decorator):
            for value in q.called(callee, arguments, ()) if isinstance(callee, _OURS) else ():
                if isinstance(value, Instance) or (isinstance(value, (Function, Class)) and value.node is definition):
                    return True
    return False


def _ends_at(q: Resolver, node: nodes.NodeNG) -> bool:
    """Tell whether the way of a function to its calls ends at ``node``, which mentions it."""
    around = node.parent.parent if isinstance(node.parent, nodes.Keyword) else node.parent
    if isinstance(around, _SAYING) or (isinstance(around, nodes.Call) and _is_no_use(around, node)):
        return False
    if isinstance(around, nodes.Return):
        factory = scope_of(around)
        if not isinstance(factory, nodes.FunctionDef):
            return False
        return "property" in decorator_names(factory) or _is_stored(q, factory)
    return next(iter(forward.calls_of(q, node, None, MAX_FORWARD)), None) is None


def _is_no_use(call: nodes.Call, node: nodes.NodeNG) -> bool:
    return call.func is node or getattr(call.func, "name", "") in _ASKING


def _candidates(q: Resolver, scopes: ModuleScopes) -> Sequence[tuple[nodes.Call, nodes.NodeNG]]:
    """Return the calls of a module that may call something computed, each with the expression for that."""
    key = ("computed calls", scopes.module)
    return q.once(key, lambda: tuple(islice(_computed(scopes), MAX_COMPUTED)), ())


def _computed(scopes: ModuleScopes) -> Iterator[tuple[nodes.Call, nodes.NodeNG]]:
    everything = list(scopes.all_nodes())
    of_records = scopes.holds(_RECORDS)
    words = {*REGISTERED, *(word for node in everything for word in _words_given(node, of_records))}
    for node in everything:
        if isinstance(node, nodes.Call) and (node.args or node.keywords):
            for callee in (node.func, *_launched_by(node)):
                if _is_computed(scopes, callee, words):
                    yield node, callee


def _words_given(node: nodes.NodeNG, of_records: bool) -> Sequence[str]:
    """Return the names of attributes that a node may give something: by assignment, as a field, as a property."""
    if isinstance(node, nodes.AssignAttr):
        return (node.attrname,)
    if isinstance(node, nodes.AssignName):
        return (node.name,) if isinstance(scope_of(node), nodes.ClassDef) else ()
    if isinstance(node, nodes.FunctionDef) and node.decorators is not None:
        return (node.name,) if "property" in decorator_names(node) else ()
    if of_records and isinstance(node, nodes.Const) and isinstance(node.value, str):
        return node.value.replace(",", " ").split() if len(node.value) < _LONG else ()
    return ()


def _launched_by(call: nodes.Call) -> Iterator[nodes.NodeNG]:
    """Yield what a call that is named like a launcher may launch."""
    found = launchers.named(getattr(call.func, "attrname", getattr(call.func, "name", "")))
    for position in {launcher.position for launcher in found}:
        yield from call.args[position : position + 1]
    keywords = {launcher.keyword for launcher in found}
    yield from (keyword.value for keyword in call.keywords if keyword.arg in keywords)


def _is_computed(scopes: ModuleScopes, callee: nodes.NodeNG, words: set[str]) -> bool:
    if isinstance(callee, (nodes.Subscript, nodes.Call)):
        return True
    root = _root(callee)
    owner = scopes.owner_at(root, scope_of(callee)) if root is not None else None
    kinds = {binding.kind for binding in scopes.of(owner, root)} if owner is not None and root is not None else set()
    if isinstance(callee, nodes.Attribute):
        return callee.attrname in words and kinds != {BindingKind.IMPORT}
    return isinstance(callee, nodes.Name) and not kinds.isdisjoint(_GIVEN)


def _fits(call: nodes.Call, function: nodes.FunctionDef | nodes.Lambda) -> bool:
    """Tell by their number alone whether a function may be called with these arguments, perhaps bound or in part."""
    spec = function.args
    if spec.vararg is not None or any(isinstance(argument, nodes.Starred) for argument in call.args):
        return True
    names = {parameter.name for parameter in parameters(spec)}
    known = spec.kwarg is not None or all(keyword.arg is None or keyword.arg in names for keyword in call.keywords)
    return known and len(call.args) <= len(spec.posonlyargs or ()) + len(spec.args or ())


# What such a call hands over


def _frames(q: Resolver, callee: nodes.NodeNG) -> Sequence[Frame | None]:
    """Return the frames in which a method of an object that is known runs: one for each call that makes one."""
    method = enclosing_function_or_self(callee)
    if not isinstance(method, nodes.FunctionDef) or not _begins_with_self(callee, method):
        return [None]
    cls = Class(class_of(method))
    made = (Instance(cls, arguments) for arguments in callers.constructions(q, cls, elsewhere=False))
    frames = [q.frame(method, None, receiver, None) for receiver in made]
    return [frame for frame in frames if frame is not None] or [None]


def _begins_with_self(node: nodes.NodeNG, method: nodes.FunctionDef) -> bool:
    first = first_parameter(method)
    return first is not None and _root(node) == first.name


def _root(node: nodes.NodeNG) -> str | None:
    """Return the name that an expression of attributes and subscripts begins with."""
    while isinstance(node, (nodes.Attribute, nodes.Subscript)):
        node = node.expr if isinstance(node, nodes.Attribute) else node.value
    return node.name if isinstance(node, nodes.Name) else None


def _handed(q: Resolver, call: nodes.Call, callee: nodes.NodeNG, frame: Frame | None) -> Arguments | None:
    """Return what ``callee`` is called with: by ``call`` itself, or by what it launches."""
    if call.func is callee:
        return q.arguments(call, frame)
    launcher = forward.launcher_of(q, call, q.ask(call.func, (), frame))
    launched = operands.launch(q, launcher, call, frame) if launcher is not None else None
    return launched[1] if launched is not None and launched[0].node is callee and not launched[0].path else None


def _depends_on_caller(q: Resolver, call: nodes.Call, callee: nodes.NodeNG) -> bool:
    """Tell whether ``def emit(topic, conn): table[topic](conn)`` is called with a connection for some topics only: for
    which, nobody sees."""
    function = enclosing_function_or_self(call)
    if not isinstance(function, nodes.FunctionDef):
        return False
    first = first_parameter(function)
    own = {parameter.name for parameter in parameters(function.args) if parameter is not first}
    handed = _names_in([*call.args, *call.keywords]) & own
    sources = [binding.value for binding in _definitions(q, callee) if binding.value is not None]
    if not handed or not _names_in([callee, *sources]) & own:
        return False
    return any(_is_mixed(q, function, name) for name in sorted(handed))


def _definitions(q: Resolver, callee: nodes.NodeNG) -> Iterable[Binding]:
    return names.definitions(q, callee) if isinstance(callee, nodes.Name) else ()


def _names_in(found: Iterable[nodes.NodeNG]) -> set[str]:
    return {name.name for node in found for name in node.nodes_of_class(nodes.Name)}


def _is_mixed(q: Resolver, function: nodes.FunctionDef, name: str) -> bool:
    """Tell whether some of the calls of a function hand a connection to the parameter ``name``, and others none."""
    way: Path = (Take.ELEMENT,) if function.args.vararg == name else ()
    found = set()
    for caller in callers.of_function(q, function, elsewhere=False):
        handed = operands.to_parameter(caller.arguments, function, name, way, caller.skip)
        answer = union(q.ask_operand(operand, path) for operand, path in handed)
        found.add(any(isinstance(value, (Connection, Received)) for value in answer))
    return len(found) > 1


def _bound_parameters(q: Resolver, value: Value, function: nodes.FunctionDef | nodes.Lambda) -> int | None:
    """Return how many parameters of ``function`` are filled when ``value`` is called; None if that calls another."""
    if isinstance(value, Partial):
        return _bound_parameters(q, value.callee, function)
    if isinstance(value, BoundMethod):
        return 1 if _is(value.function, function) else None
    if isinstance(value, Function):
        return 0 if _is(value, function) else None
    if isinstance(value, (Class, Instance)):
        wanted = _MADE_BY if isinstance(value, Class) else frozenset({"__call__"})
        name: str = getattr(function, "name", "")
        cls = value if isinstance(value, Class) else value.cls
        own = classes.own_method(q, cls, name) if name in wanted else None
        return 1 if own is not None and own.node is function else None
    return None


def _is(value: Function, function: nodes.FunctionDef | nodes.Lambda) -> bool:
    return value.node is function or value.decorated is function
