"""Who calls a function, and with what: arguments of call nodes, of launchers, and the way of a function to its
calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flake8_mp_recv.known import launchers
from flake8_mp_recv.known.launchers import Launcher
from flake8_mp_recv.resolve import classes, mentions
from flake8_mp_recv.resolve.budget import MAX_CALLERS, MAX_FORWARD
from flake8_mp_recv.resolve.lexical import enclosing_function, first_parameter, parameters, scope_of
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    At,
    BoundMethod,
    Class,
    Frame,
    From,
    Function,
    Instance,
    Member,
    Operand,
    Partial,
    Path,
    Rest,
    Symbol,
    Take,
    Value,
    then,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


# The arguments of one call


def arguments_of(call: nodes.Call, frame: Frame | None) -> Arguments:
    """Return what the call node hands over."""
    plain: list[Operand] = []
    star = None
    for argument in call.args:
        if isinstance(argument, nodes.Starred):
            star = Operand(argument.value, frame)
            break
        plain.append(Operand(argument, frame))
    named = tuple((keyword.arg, Operand(keyword.value, frame)) for keyword in call.keywords if keyword.arg is not None)
    double = next((Operand(keyword.value, frame) for keyword in call.keywords if keyword.arg is None), None)
    return Arguments(call, frame, tuple(plain), named, star, double)


def positional(arguments: Arguments, position: int) -> Operand | None:
    """Return the operand of a positional argument, out of ``*args`` too, or None."""
    if position < len(arguments.positional):
        return arguments.positional[position]
    if arguments.star is not None:
        star = arguments.star
        return Operand(star.node, star.frame, then(star.path, (At(position - len(arguments.positional)),)))
    return None


def keyword(arguments: Arguments, name: str) -> Operand | None:
    """Return the operand of a keyword argument, out of ``**kwargs`` too, or None."""
    for key, operand in arguments.keywords:
        if key == name:
            return operand
    if arguments.double_star is not None:
        double = arguments.double_star
        return Operand(double.node, double.frame, then(double.path, (At(name),)))
    return None


def without_first(q: Resolver, arguments: Arguments) -> Arguments:
    """Return the arguments behind the first one: what ``partial(function, ...)`` keeps."""

    def make() -> Arguments:
        star, plain = arguments.star, arguments.positional[1:]
        if not arguments.positional and star is not None:
            star = Operand(star.node, star.frame, then(star.path, (Rest(1),)))
        return Arguments(arguments.call, arguments.frame, plain, arguments.keywords, star, arguments.double_star)

    return q.intern_arguments((arguments, "without first"), make)


def joined(q: Resolver, first: Arguments, then: Arguments) -> Arguments:
    """Return the arguments of a partial's call: its own, then those of the call."""

    def make() -> Arguments:
        if first.star is not None:
            return Arguments(then.call, then.frame, first.positional, (*then.keywords, *first.keywords), first.star)
        return Arguments(
            then.call,
            then.frame,
            (*first.positional, *then.positional),
            (*then.keywords, *first.keywords),
            then.star,
            then.double_star or first.double_star,
        )

    return q.intern_arguments((first, then, "joined"), make)


def handed_to(
    arguments: Arguments, function: nodes.FunctionDef | nodes.Lambda, name: str, path: Path, skip: int
) -> list[tuple[Operand, Path]]:
    """Return the operands, each with the way into it, that the parameter ``name`` gets; ``skip`` parameters are
    bound."""
    spec = function.args
    ordered = [node.name for node in (*(spec.posonlyargs or ()), *(spec.args or ()))][skip:]
    if name in ordered:
        position = ordered.index(name)
        by_name = next((operand for key, operand in arguments.keywords if key == name), None)
        if by_name is None and position >= len(arguments.positional):
            either = (positional(arguments, position), keyword(arguments, name))
            return [(operand, path) for operand in either if operand is not None]
        found = by_name or positional(arguments, position)
        return [(found, path)] if found is not None else []
    if spec.kwonlyargs and name in [node.name for node in spec.kwonlyargs]:
        found = keyword(arguments, name)
        return [(found, path)] if found is not None else []
    if spec.vararg == name:
        return _variadic(arguments, path, len(ordered))
    if spec.kwarg == name and path:
        return _keywords(arguments, path, {*ordered, *(node.name for node in spec.kwonlyargs or ())})
    return []


def _variadic(arguments: Arguments, path: Path, taken: int) -> list[tuple[Operand, Path]]:
    if not path:
        return []
    head, rest = path[0], path[1:]
    if isinstance(head, At) and isinstance(head.key, int) and head.key >= 0:
        found = positional(arguments, head.key + taken)
        return [(found, rest)] if found is not None else []
    start = taken + (head.start if isinstance(head, From) else 0)
    operands = [(operand, rest) for operand in arguments.positional[start:]]
    if arguments.star is not None:
        behind = max(start - len(arguments.positional), 0)
        operands.append((arguments.star, (From(behind) if behind else Take.ELEMENT, *rest)))
    return operands


def _keywords(arguments: Arguments, path: Path, taken: set[str]) -> list[tuple[Operand, Path]]:
    head, rest = path[0], path[1:]
    if isinstance(head, At):
        found = keyword(arguments, str(head.key))
        return [(found, rest)] if found is not None else []
    operands = [(operand, rest) for key, operand in arguments.keywords if key not in taken]
    if arguments.double_star is not None:
        operands.append((arguments.double_star, path))
    return operands


def launch(q: Resolver, launcher: Launcher, call: nodes.Call, frame: Frame | None) -> tuple[Operand, Arguments] | None:
    """Return the callee that ``call`` hands to a launcher, and the arguments that the launcher calls it with."""
    outer = q.arguments(call, frame)
    callee = keyword(outer, launcher.keyword) or positional(outer, launcher.position)
    if callee is None or callee.node is None:
        return None
    return callee, q.intern_arguments((outer, launcher), lambda: _launched(outer, launcher))


def _launched(outer: Arguments, launcher: Launcher) -> Arguments:
    behind = outer.positional[launcher.position + 1 :]
    if launcher.spread:
        return Arguments(outer.call, outer.frame, behind, outer.keywords, outer.star, outer.double_star)
    if launcher.each:
        each = tuple(Operand(operand.node, operand.frame, then(operand.path, (Take.ELEMENT,))) for operand in behind)
        return Arguments(outer.call, outer.frame, each)
    if launcher.star_each:
        rows = positional(outer, launcher.position + 1)
        star = Operand(rows.node, rows.frame, then(rows.path, (Take.ELEMENT,))) if rows is not None else None
        return Arguments(outer.call, outer.frame, star=star)
    star = keyword(outer, launcher.args)
    if star is None and launcher.args_position is not None:
        star = positional(outer, launcher.args_position)
    double = keyword(outer, launcher.kwargs)
    if double is None and launcher.kwargs_position is not None:
        double = positional(outer, launcher.kwargs_position)
    prefix = (Operand(None),) * launcher.prefix
    return Arguments(outer.call, outer.frame, prefix, star=star, double_star=double)


# From a function to its calls


@dataclass(frozen=True, slots=True)
class CallerOf:
    """A call of a function: its arguments, and how many parameters the receiver has filled already (0 or 1)."""

    arguments: Arguments
    skip: int


def of_function(q: Resolver, function: nodes.FunctionDef, *, elsewhere: bool) -> Iterable[CallerOf]:
    """Return the calls of ``function`` in its own module, or (``elsewhere``) in the project's other files, in order."""
    return q.lazily(("callers", function, elsewhere), lambda: _callers(q, function, elsewhere))


def _callers(q: Resolver, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    for count, caller in enumerate(_all_callers(q, function, elsewhere), start=1):
        yield caller
        if count >= MAX_CALLERS:
            q.give_up()
            return


def _all_callers(q: Resolver, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    if isinstance(function.parent, nodes.ClassDef) and function.name in {"__init__", "__new__", "__post_init__"}:
        yield from _constructions(q, Class(function.parent), function, elsewhere)
    if isinstance(function.parent, nodes.ClassDef) and function.name == "__call__":
        for made in constructions(q, Class(function.parent), elsewhere=elsewhere):
            for arguments in forward(q, made.call, made.frame, MAX_FORWARD):
                yield CallerOf(arguments, 1)
    if not elsewhere and function.decorators is not None:
        through = list(_through_decorators(q, function))
        yield from through
        if through:
            return
    method = isinstance(function.parent, nodes.ClassDef)
    for mention in mentions.of_definition(q, function, elsewhere=elsewhere):
        skip = 1 if method and mention.bound else 0
        for arguments in forward(q, mention.node, None, MAX_FORWARD):
            yield CallerOf(arguments, skip)


def _through_decorators(q: Resolver, function: nodes.FunctionDef) -> Iterator[CallerOf]:
    """A decorator of the project gets the function and may call it, or put it where it is called."""
    for decorator in function.decorators.nodes:
        for callee in q.ask(decorator):
            if isinstance(callee, Function) and isinstance(callee.node, nodes.FunctionDef):
                frame = q.frame(callee.node, _decorating(q, decorator, function), None, callee.env)
                ordered = [*(callee.node.args.posonlyargs or ()), *(callee.node.args.args or ())]
                if frame is not None and ordered:
                    for use in mentions.of_name(q, callee.node, ordered[0].name):
                        for inner in _frames_of_wrapper(q, function, enclosing_function_or_self(use), frame):
                            for arguments in forward(q, use, inner, MAX_FORWARD):
                                yield CallerOf(arguments, 0)


def _frames_of_wrapper(
    q: Resolver, function: nodes.FunctionDef, wrapper: nodes.NodeNG | None, decorating: Frame
) -> Iterator[Frame | None]:
    """Yield the frames in which a decorator mentions the ``function`` it is given: its own, or those of its wrapper.

    A decorator's wrapper runs for all it decorates; for ``function`` it gets what the function's name is called with.
    """
    if wrapper is decorating.function:
        yield decorating
    elif wrapper is None or enclosing_function(wrapper) is not decorating.function:
        yield None
    else:
        unknown = q.intern_arguments((function, wrapper, "unknown"), lambda: Arguments(function, None))
        frames = [q.frame(wrapper, unknown, None, decorating)]
        for mention in mentions.of_definition(q, function, elsewhere=False):
            bound = mention.bound and isinstance(function.parent, nodes.ClassDef)
            receiver = Instance(Class(function.parent)) if bound else None
            for arguments in forward(q, mention.node, None, MAX_FORWARD):
                frames.append(q.frame(wrapper, arguments, receiver, decorating))
        yield from (frame for frame in frames if frame is not None)


def _decorating(q: Resolver, decorator: nodes.NodeNG, function: nodes.FunctionDef) -> Arguments:
    key = (decorator, "around")
    return q.intern_arguments(key, lambda: Arguments(decorator, None, (Operand(function),)))


def of_construction(q: Resolver, cls: Class, function: nodes.FunctionDef, *, elsewhere: bool) -> Iterable[CallerOf]:
    """Return the calls that make objects of ``cls``, and of subclasses that leave ``function``, its ``__init__``,
    alone."""
    key = ("constructions of", cls.node, function, elsewhere)
    return q.lazily(key, lambda: _constructions(q, cls, function, elsewhere))


def _constructions(q: Resolver, cls: Class, function: nodes.FunctionDef, elsewhere: bool) -> Iterator[CallerOf]:
    for arguments in constructions(q, cls, elsewhere=elsewhere):
        yield CallerOf(arguments, 1)
    for sub in classes.subclasses(q, cls):
        if classes.own_method(q, sub, function.name) == Function(function, cls.env):
            for arguments in constructions(q, sub, elsewhere=elsewhere):
                yield CallerOf(arguments, 1)
    for sub in classes.subclasses(q, cls, elsewhere=True) if elsewhere else ():
        if classes.own_method(q, sub, function.name) == Function(function, cls.env):
            for place in (False, True):
                for arguments in constructions(q, sub, elsewhere=place):
                    yield CallerOf(arguments, 1)


def constructions(q: Resolver, cls: Class, *, elsewhere: bool) -> Iterable[Arguments]:
    """Return the arguments of the calls that make an object of ``cls`` itself."""
    return q.lazily(("constructions", cls.node, elsewhere), lambda: _made(q, cls, elsewhere))


def _made(q: Resolver, cls: Class, elsewhere: bool) -> Iterator[Arguments]:
    for mention in mentions.of_definition(q, cls.node, elsewhere=elsewhere):
        yield from forward(q, mention.node, None, MAX_FORWARD)
    if not elsewhere:
        yield from _made_by_itself(q, cls)


def _made_by_itself(q: Resolver, cls: Class) -> Iterator[Arguments]:
    """``cls(...)``, ``type(self)(...)`` and ``self.__class__(...)`` in methods of the class."""
    scopes = q.scopes(cls.node)
    for name in ("cls", "type"):
        for node in scopes.names(name):
            call = node.parent if name == "cls" else node.parent.parent if isinstance(node.parent, nodes.Call) else None
            if isinstance(call, nodes.Call) and _encloses(cls.node, call):
                if any(isinstance(v, Class) and v.node is cls.node for v in q.ask(call.func)):
                    yield q.arguments(call, None)
    for node in scopes.loads("__class__"):
        if isinstance(node.parent, nodes.Call) and node.parent.func is node and _encloses(cls.node, node):
            yield q.arguments(node.parent, None)


def _encloses(outer: nodes.NodeNG, node: nodes.NodeNG) -> bool:
    current: nodes.NodeNG | None = node
    while current is not None and current is not outer:
        current = current.parent
    return current is outer


def forward(q: Resolver, node: nodes.NodeNG, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """Yield the arguments of the calls that the callable which ``node`` stands for is handed to, directly or in the
    end."""
    q.budget.spend()
    parent = node.parent
    if hops <= 0 or parent is None:
        return
    if isinstance(parent, nodes.Call):
        if parent.func is node:
            yield q.arguments(parent, frame)
        else:
            yield from _as_argument(q, parent, node, frame, hops)
    elif isinstance(parent, nodes.Keyword):
        yield from _as_argument(q, parent.parent, parent, frame, hops)
    elif isinstance(parent, (nodes.IfExp, nodes.BoolOp, nodes.NamedExpr, nodes.Await)):
        yield from forward(q, parent, frame, hops)
    elif isinstance(parent, (nodes.Assign, nodes.AnnAssign)) and parent.value is node:
        targets = parent.targets if isinstance(parent, nodes.Assign) else [parent.target]
        for target in targets:
            yield from _from_target(q, target, frame, hops - 1)
    elif isinstance(parent, (nodes.Tuple, nodes.List, nodes.Dict, nodes.Set)):
        yield from _from_container(q, parent, node, frame, hops - 1)
    elif isinstance(parent, nodes.Return):
        yield from _returned(q, parent, hops - 1)
    elif isinstance(parent, nodes.Arguments):
        parameter = _default_of(parent, node)
        if parameter is not None:
            yield from _from_name(q, parameter, parent.parent, frame, hops - 1)


def _default_of(spec: nodes.Arguments, node: nodes.NodeNG) -> nodes.AssignName | None:
    plain = [*(spec.posonlyargs or ()), *(spec.args or ())]
    for parameter, default in zip(reversed(plain), reversed(spec.defaults or [])):
        if default is node:
            return parameter
    for parameter, default in zip(spec.kwonlyargs or (), spec.kw_defaults or ()):
        if default is node:
            return parameter
    return None


def _returned(q: Resolver, node: nodes.Return, hops: int) -> Iterator[Arguments]:
    function = scope_of(node)
    if isinstance(function, nodes.FunctionDef):
        for mention in mentions.of_definition(q, function, elsewhere=False):
            around = mention.node.parent
            if isinstance(around, nodes.Call) and around.func is mention.node:
                yield from forward(q, around, None, hops)
            elif isinstance(around, nodes.Decorators):
                for use in mentions.of_definition(q, around.parent, elsewhere=False):
                    yield from forward(q, use.node, None, hops)


def _from_target(q: Resolver, target: nodes.NodeNG, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    if isinstance(target, nodes.AssignName):
        scope = q.scopes(target).owner(scope_of(target), target.name)
        if isinstance(scope, nodes.ClassDef):
            yield from _from_attribute(q, target, target.name, hops)
        yield from _from_name(q, target, scope, frame, hops)
    elif isinstance(target, nodes.AssignAttr):
        yield from _from_attribute(q, target, target.attrname, hops, frame)
    elif isinstance(target, nodes.Subscript):
        for use in _uses_of_container(q, target.value):
            yield from _taken(q, use, frame, hops)


def _from_name(
    q: Resolver, name: nodes.AssignName, scope: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    for use in mentions.of_name(q, scope, name.name):
        inner = frame if frame is not None and frame.function is enclosing_function_or_self(use) else None
        yield from forward(q, use, inner, hops)


def enclosing_function_or_self(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the innermost function that ``node`` is evaluated in, or None at module level."""
    scope = scope_of(node)
    return scope if isinstance(scope, (nodes.FunctionDef, nodes.Lambda)) else enclosing_function(scope)


def _from_attribute(
    q: Resolver, target: nodes.NodeNG, name: str, hops: int, frame: Frame | None = None
) -> Iterator[Arguments]:
    """A callable kept in an attribute: the uses of the attribute on objects of the same class, in the same module.

    What a method of the same object uses it for is followed with that object.
    """
    cls = classes.around(target)
    for use in q.scopes(target).loads(name):
        if cls is None or classes.related(q, use.expr, Instance(cls)):
            yield from forward(q, use, _frame_of_use(q, use, frame), hops)


def _frame_of_use(q: Resolver, use: nodes.Attribute, frame: Frame | None) -> Frame | None:
    method = enclosing_function_or_self(use)
    if frame is None or not isinstance(frame.receiver, Instance) or not isinstance(method, nodes.FunctionDef):
        return None
    first = first_parameter(method)
    if first is None or not isinstance(use.expr, nodes.Name) or use.expr.name != first.name:
        return None
    return q.frame(method, None, frame.receiver, None)


def _from_container(
    q: Resolver, container: nodes.NodeNG, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """A callable in a literal container: what is taken out of the name or attribute that the container is assigned
    to, or what is launched with it."""
    parent = container.parent
    if isinstance(parent, (nodes.Call, nodes.Keyword)):
        call = parent.parent if isinstance(parent, nodes.Keyword) else parent
        launcher = launcher_of(q, call, q.ask(call.func, (), frame)) if isinstance(call, nodes.Call) else None
        launched = launch(q, launcher, call, frame) if launcher is not None else None
        if launched is not None:
            yield from _through_wrapper(q, launched, node, hops)
    while isinstance(parent, (nodes.Tuple, nodes.List, nodes.Dict)):
        parent = parent.parent
    if isinstance(parent, (nodes.Assign, nodes.AnnAssign)):
        for target in parent.targets if isinstance(parent, nodes.Assign) else [parent.target]:
            if isinstance(target, nodes.Tuple):
                yield from _unpacked(q, target, container, node, frame, hops)
            for use in _uses(q, target):
                yield from _taken(q, use, frame, hops)
    elif isinstance(parent, nodes.For) and isinstance(parent.target, nodes.AssignName):
        yield from _from_name(q, parent.target, scope_of(parent), frame, hops)


def _unpacked(
    q: Resolver, target: nodes.Tuple, container: nodes.NodeNG, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """``self.target, self.link = target, link``."""
    if container.parent is target.parent and isinstance(container, (nodes.Tuple, nodes.List)):
        if not any(isinstance(item, nodes.Starred) for item in (*target.elts, *container.elts)):
            for inner, value in zip(target.elts, container.elts):
                if value is node:
                    yield from _from_target(q, inner, frame, hops)


def _uses(q: Resolver, target: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    if isinstance(target, nodes.AssignName):
        scope = q.scopes(target).owner(scope_of(target), target.name)
        yield from mentions.of_name(q, scope, target.name)
        if isinstance(scope, nodes.ClassDef):
            yield from q.scopes(target).loads(target.name)
    elif isinstance(target, nodes.AssignAttr):
        yield from q.scopes(target).loads(target.attrname)


def sent_to(q: Resolver, function: nodes.FunctionDef) -> Iterator[Operand]:
    """Yield what ``send()`` hands to generators that ``function`` makes, where they are kept in a name or attribute."""
    for mention in mentions.of_definition(q, function, elsewhere=False):
        call = mention.node.parent
        if not isinstance(call, nodes.Call) or not isinstance(call.parent, nodes.Assign):
            continue
        for target in call.parent.targets:
            for use in _uses(q, target):
                sending = use.parent.parent if isinstance(use.parent, nodes.Attribute) else None
                if isinstance(sending, nodes.Call) and use.parent.attrname in {"send", "asend"} and sending.args:
                    yield Operand(sending.args[0])


def _uses_of_container(q: Resolver, container: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    if isinstance(container, nodes.Name):
        scope = q.scopes(container).owner_at(container.name, scope_of(container))
        if scope is not None:
            yield from mentions.of_name(q, scope, container.name)
    elif isinstance(container, nodes.Attribute):
        yield from q.scopes(container).loads(container.attrname)


def _taken(q: Resolver, container: nodes.NodeNG, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """What is taken out of the container at ``container``: by subscription, ``get``, ``values`` or iteration."""
    parent = container.parent
    if isinstance(parent, nodes.Subscript) and parent.value is container:
        yield from forward(q, parent, frame, hops)
    elif isinstance(parent, nodes.Attribute) and isinstance(parent.parent, nodes.Call) and parent.parent.func is parent:
        if parent.attrname in {"get", "pop"}:
            yield from forward(q, parent.parent, frame, hops)
        elif parent.attrname in {"values", "items"}:
            yield from _taken(q, parent.parent, frame, hops)
    elif isinstance(parent, nodes.For) and parent.iter is container:
        for name in parent.target.nodes_of_class(nodes.AssignName):
            yield from _from_name(q, name, scope_of(parent), frame, hops)


def _as_argument(
    q: Resolver, call: nodes.NodeNG, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """A callable handed to a call: to a launcher, a partial, a wrapper, or a function of the project that calls it."""
    if not isinstance(call, nodes.Call):
        return
    value = node.value if isinstance(node, nodes.Keyword) else node
    callees = q.ask(call.func, (), frame)
    launcher = launcher_of(q, call, callees)
    if launcher is not None:
        launched = launch(q, launcher, call, frame)
        if launched is not None and launched[0].node is value:
            yield launched[1]
        elif launched is not None:
            yield from _through_wrapper(q, launched, value, hops - 1)
        return
    for callee in callees:
        yield from _handed_on(q, callee, call, node, frame, hops)


def _through_wrapper(
    q: Resolver, launched: tuple[Operand, Arguments], node: nodes.NodeNG, hops: int
) -> Iterator[Arguments]:
    """``Process(target=logged, args=(work, conn))``: follow the parameter in which what is launched gets ``work``."""
    callee, arguments = launched
    for found in q.ask_operand(callee):
        function = found.function if isinstance(found, BoundMethod) else found
        receiver = found.receiver if isinstance(found, BoundMethod) else None
        if not isinstance(function, Function) or not isinstance(function.node, nodes.FunctionDef):
            continue
        inner = q.frame(function.node, arguments, receiver, function.env)
        skip = 1 if receiver is not None and first_parameter(function.node) is not None else 0
        for parameter in parameters(function.node.args) if inner is not None else ():
            handed = handed_to(arguments, function.node, parameter.name, (), skip)
            if inner is not None and any(_is_at(node, operand) for operand, _ in handed):
                yield from _from_name_of(q, function.node, parameter.name, inner, hops)


def _is_at(node: nodes.NodeNG, operand: Operand) -> bool:
    """Tell whether an operand is ``node`` itself, or the place at which it stands in a container that is written."""
    if not operand.path:
        return operand.node is node
    container, key = operand.node, operand.path[0].key if isinstance(operand.path[0], At) else None
    if isinstance(container, nodes.Dict):
        return any(value is node and isinstance(k, nodes.Const) and k.value == key for k, value in container.items)
    if not isinstance(container, (nodes.Tuple, nodes.List)) or not isinstance(key, int) or len(operand.path) > 1:
        return False
    return 0 <= key < len(container.elts) and container.elts[key] is node


def launcher_of(q: Resolver, call: nodes.Call, callees: Answer) -> Launcher | None:
    """Return how ``call`` launches, by the symbol that is called, a base class's ``__init__``, or a method's name."""
    for callee in callees:
        name = _launching_symbol(q, callee)
        if name is not None and name in launchers.SYMBOLS:
            return launchers.SYMBOLS[name]
    if isinstance(call.func, nodes.Attribute) and all(isinstance(callee, (Member, Symbol)) for callee in callees):
        method: str = call.func.attrname
        return launchers.METHODS.get(method) or launchers.by_name(method, targeted=_is_targeted(call))
    names = [callee.name for callee in callees if isinstance(callee, Symbol)]
    found = (launchers.by_name(name, targeted=_is_targeted(call)) for name in names)
    return next((launcher for launcher in found if launcher is not None), None)


def _is_targeted(call: nodes.Call) -> bool:
    return any(keyword.arg == "target" for keyword in call.keywords)


def _launching_symbol(q: Resolver, callee: Value) -> str | None:
    if isinstance(callee, Symbol):
        return callee.name.removesuffix(".__init__")
    if isinstance(callee, Class):
        own = classes.own_method(q, callee, "__init__")
        if own is None or _passes_on(own):
            return next(
                (
                    base.name
                    for base in classes.mro(q, callee)
                    if isinstance(base, Symbol) and base.name in launchers.SYMBOLS
                ),
                None,
            )
    return None


def _passes_on(function: Function) -> bool:
    """Tell whether an ``__init__`` leaves ``target`` to its base: it takes any keyword, and none of that name."""
    spec = function.node.args
    return spec.kwarg is not None and all(parameter.name != "target" for parameter in parameters(spec))


def _handed_on(
    q: Resolver, callee: Value, call: nodes.Call, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    if isinstance(callee, Symbol) and callee.name in launchers.PARTIAL:
        kept = without_first(q, q.arguments(call, frame))
        if callee.name == "functools.partialmethod":
            kept = _behind_receiver(q, kept)
        if call.args and call.args[0] is node:
            for arguments in forward(q, call, frame, hops - 1):
                yield joined(q, kept, arguments)
    elif isinstance(callee, Symbol) and callee.name in launchers.TRANSPARENT:
        yield from forward(q, call, frame, hops - 1)
    elif isinstance(callee, (Function, BoundMethod, Class)):
        yield from _through_parameter(q, callee, call, node, frame, hops)
    elif isinstance(callee, Partial):
        return


def _behind_receiver(q: Resolver, arguments: Arguments) -> Arguments:
    """``partialmethod`` hands over the object first, which no call shows."""

    def make() -> Arguments:
        return Arguments(
            arguments.call,
            arguments.frame,
            (Operand(None), *arguments.positional),
            arguments.keywords,
            arguments.star,
            arguments.double_star,
        )

    return q.intern_arguments((arguments, "behind receiver"), make)


def filled_parameter(
    q: Resolver, callee: Value, call: nodes.Call, node: nodes.NodeNG, frame: Frame | None
) -> tuple[nodes.FunctionDef, str, Frame] | None:
    """Return the function, parameter and frame that the argument ``node`` of ``call`` is handed to, or None."""
    function: Function | None = None
    receiver: Instance | Class | None = None
    arguments = q.arguments(call, frame)
    if isinstance(callee, Class):
        receiver = Instance(callee, arguments)
        function = classes.own_method(q, callee, "__init__")
    elif isinstance(callee, BoundMethod):
        function, receiver = callee.function, callee.receiver
    elif isinstance(callee, Function):
        function = callee
    if function is None or not isinstance(function.node, nodes.FunctionDef):
        return None
    skip = 1 if receiver is not None and first_parameter(function.node) is not None else 0
    name = _parameter_for(function.node, call, node, skip)
    inner = q.frame(function.node, arguments, receiver, function.env) if name is not None else None
    return (function.node, name, inner) if name is not None and inner is not None else None


def _through_parameter(
    q: Resolver, callee: Value, call: nodes.Call, node: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    """The project's own launcher: follow the parameter that gets the callable to where it is called."""
    target = filled_parameter(q, callee, call, node, frame)
    if target is None:
        return
    function, name, inner = target
    if function.args.vararg == name:
        for use in mentions.of_name(q, function, name):
            yield from _splatted(q, use, inner, hops - 1)
    else:
        yield from _from_name_of(q, function, name, inner, hops - 1)


def _splatted(q: Resolver, use: nodes.NodeNG, frame: Frame, hops: int) -> Iterator[Arguments]:
    """``def start(*args): Thread(target=args[0], args=args[1:])`` and ``launch(*args)``."""
    if isinstance(use.parent, nodes.Subscript):
        yield from forward(q, use.parent, frame, hops)
    elif isinstance(use.parent, nodes.Starred) and isinstance(use.parent.parent, nodes.Call):
        outer = use.parent.parent
        for callee in q.ask(outer.func, (), frame):
            if isinstance(callee, Function) and isinstance(callee.node, nodes.FunctionDef):
                inner = q.frame(callee.node, q.arguments(outer, frame), None, callee.env)
                ordered = [*(callee.node.args.posonlyargs or ()), *(callee.node.args.args or ())]
                if inner is not None and ordered:
                    yield from _from_name_of(q, callee.node, ordered[0].name, inner, hops - 1)


def _from_name_of(q: Resolver, function: nodes.FunctionDef, name: str, frame: Frame, hops: int) -> Iterator[Arguments]:
    for binding in q.scopes(function).of(function, name):
        if binding.kind is BindingKind.PARAMETER:
            yield from _from_name(q, binding.node, function, frame, hops)


def _parameter_for(function: nodes.FunctionDef, call: nodes.Call, node: nodes.NodeNG, skip: int) -> str | None:
    spec = function.args
    names = [parameter.name for parameter in parameters(spec)]
    if isinstance(node, nodes.Keyword):
        return str(node.arg) if node.arg in names else None
    ordered: list[str] = [parameter.name for parameter in (*(spec.posonlyargs or ()), *(spec.args or ()))][skip:]
    position = next((i for i, argument in enumerate(call.args) if argument is node), None)
    if position is None or any(isinstance(a, nodes.Starred) for a in call.args[:position]):
        return None
    if position < len(ordered):
        return ordered[position]
    vararg: str | None = spec.vararg
    return vararg


def described(function: nodes.FunctionDef | nodes.Lambda) -> str:
    """Return the words for a function in a trail."""
    name = getattr(function, "name", None)
    if not name or name == "<lambda>":
        return "a lambda"
    if isinstance(function.parent, nodes.ClassDef) and name == "__init__":
        return f"{function.parent.name}()"
    return f"{name}()"
