"""The way of a callable to its calls: through names, containers, parameters and launchers that it is handed to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import launchers
from flake8_mp_recv.known.launchers import Launcher
from flake8_mp_recv.resolve import classes, mentions, names, operands, taken_out
from flake8_mp_recv.resolve.lexical import defaults, enclosing_function_or_self, first_parameter, parameters, scope_of
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    Answer,
    Arguments,
    At,
    BoundMethod,
    Class,
    Frame,
    Function,
    Instance,
    Member,
    Operand,
    Partial,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes


def calls_of(q: Resolver, node: nodes.NodeNG, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """Yield the arguments of the calls of the callable that ``node`` stands for, by whoever it is handed to."""
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
        yield from calls_of(q, parent, frame, hops)
    elif isinstance(parent, (nodes.Assign, nodes.AnnAssign)) and parent.value is node:
        targets = parent.targets if isinstance(parent, nodes.Assign) else [parent.target]
        for target in targets:
            yield from to_target(q, target, frame, hops - 1)
    elif isinstance(parent, (nodes.Tuple, nodes.List, nodes.Dict, nodes.Set)):
        yield from taken_out.calls_of_item(q, parent, node, frame, hops - 1)
    elif isinstance(parent, nodes.Return):
        yield from _returned(q, parent, hops - 1, elsewhere=False)
    elif isinstance(parent, nodes.Arguments):
        parameter = _default_of(parent, node)
        if parameter is not None:
            yield from _from_name(q, parameter, parent.parent, frame, hops - 1)
    elif isinstance(parent, nodes.Decorators):
        yield decorating(q, node, parent.parent, frame)


def decorating(
    q: Resolver, decorator: nodes.NodeNG, definition: nodes.FunctionDef | nodes.ClassDef, frame: Frame | None
) -> Arguments:
    """Return what a decorator is called with: the definition below it."""
    key = (decorator, frame)
    return q.intern_arguments(key, lambda: Arguments(decorator, frame, (Operand(definition, frame),)))


def _default_of(spec: nodes.Arguments, node: nodes.NodeNG) -> nodes.AssignName | None:
    return next((parameter for parameter, default in defaults(spec) if default is node), None)


def _returned(q: Resolver, node: nodes.Return, hops: int, *, elsewhere: bool) -> Iterator[Arguments]:
    function = scope_of(node)
    if isinstance(function, nodes.FunctionDef):
        for mention in mentions.of_definition(q, function, elsewhere=elsewhere):
            around = mention.node.parent
            if isinstance(around, nodes.Call) and around.func is mention.node:
                yield from calls_of(q, around, None, hops)
            elif isinstance(around, nodes.Decorators):
                for use in mentions.of_definition(q, around.parent, elsewhere=False):
                    yield from calls_of(q, use.node, None, hops)


def calls_elsewhere(q: Resolver, node: nodes.NodeNG, hops: int) -> Iterator[Arguments]:
    """Yield the arguments of the calls, in the project's other files, of the callable which ``node`` stands for: where
    its module hands it out as the result of a function, in a variable, or in a container that a variable holds."""
    while isinstance(node.parent, (nodes.IfExp, nodes.BoolOp, nodes.NamedExpr)):
        node = node.parent
    container, parent = node, node.parent
    while isinstance(parent, (nodes.Tuple, nodes.List, nodes.Dict)):
        container, parent = parent, parent.parent
    if isinstance(parent, nodes.Return) and container is node:
        yield from _returned(q, parent, hops - 1, elsewhere=True)
    elif isinstance(parent, (nodes.Assign, nodes.AnnAssign)) and isinstance(scope_of(parent), nodes.Module):
        for target in parent.targets if isinstance(parent, nodes.Assign) else [parent.target]:
            for use in mentions.of_variable(q, target, container) if isinstance(target, nodes.AssignName) else ():
                if container is node:
                    yield from calls_of(q, use, None, hops - 1)
                else:
                    yield from taken_out.calls_of_item_of(q, use, node, hops - 1)
    elif isinstance(parent, nodes.Call) and container is node and parent.args[:1] == [node]:
        if any(isinstance(callee, Symbol) and callee.name in launchers.PARTIAL for callee in q.ask(parent.func)):
            kept = operands.without_first(q, q.arguments(parent, None))
            for arguments in calls_elsewhere(q, parent, hops - 1):
                yield operands.joined(q, kept, arguments)


def to_target(q: Resolver, target: nodes.NodeNG, frame: Frame | None, hops: int) -> Iterator[Arguments]:
    """Yield the arguments of the calls of what ``target`` is assigned."""
    if isinstance(target, nodes.AssignName):
        scope = q.scopes(target).owner(scope_of(target), target.name)
        if isinstance(scope, nodes.ClassDef):
            yield from _from_attribute(q, target, target.name, hops)
        yield from _from_name(q, target, scope, frame, hops)
    elif isinstance(target, nodes.AssignAttr):
        yield from _from_attribute(q, target, target.attrname, hops, frame)
    elif isinstance(target, nodes.Subscript):
        yield from taken_out.calls_of_entry(q, target, (), frame, hops)


def _from_name(
    q: Resolver, name: nodes.AssignName, scope: nodes.NodeNG, frame: Frame | None, hops: int
) -> Iterator[Arguments]:
    for use in names.users(q, name, scope):
        inner = frame if frame is not None and frame.function is enclosing_function_or_self(use) else None
        yield from calls_of(q, use, inner, hops)


def _from_attribute(
    q: Resolver, target: nodes.NodeNG, name: str, hops: int, frame: Frame | None = None
) -> Iterator[Arguments]:
    """A callable kept in an attribute: the uses of the attribute on objects of the same class, in this module, in its
    own and those of its bases.

    What a method of the same object uses it for is followed with that object.
    """
    cls = _owner(q, target)
    for scopes in _modules_of(q, target, cls):
        for use in scopes.loads(name):
            if cls is None or classes.related(q, use.expr, Instance(cls)):
                yield from calls_of(q, use, _frame_of_use(q, use, frame), hops)


def _owner(q: Resolver, target: nodes.NodeNG) -> Class | None:
    """Return the class of the object that ``target`` is an attribute of, else the class around it, or None."""
    for value in q.ask(target.expr) if isinstance(target, nodes.AssignAttr) else ():
        if isinstance(value, (Instance, Class)):
            return value.cls if isinstance(value, Instance) else value
    return classes.around(target)


def _modules_of(q: Resolver, node: nodes.NodeNG, cls: Class | None) -> Iterator[ModuleScopes]:
    """Yield the module of ``node``, then those of ``cls`` and of its bases, each once."""
    seen = [q.scopes(node)]
    yield seen[0]
    for base in classes.mro(q, cls) if cls is not None else ():
        if isinstance(base, Class) and q.scopes(base.node) not in seen:
            seen.append(q.scopes(base.node))
            yield seen[-1]


def _frame_of_use(q: Resolver, use: nodes.Attribute, frame: Frame | None) -> Frame | None:
    method = enclosing_function_or_self(use)
    if frame is None or not isinstance(frame.receiver, Instance) or not isinstance(method, nodes.FunctionDef):
        return None
    first = first_parameter(method)
    if first is None or not isinstance(use.expr, nodes.Name) or use.expr.name != first.name:
        return None
    return q.frame(method, None, frame.receiver, None)


def uses(q: Resolver, node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield where the name or attribute is read that ``node`` assigns or reads.

    Of a name it is the same binding, of an attribute the same object as far as its class tells.
    """
    if isinstance(node, nodes.AssignName):
        scope = q.scopes(node).owner(scope_of(node), node.name)
        yield from names.users(q, node, scope)
        if isinstance(scope, nodes.ClassDef):
            yield from _loads_by_related(q, node, node.name, [Class(scope)])
    elif isinstance(node, nodes.Name):
        yield from names.fellow_users(q, node)
    elif isinstance(node, (nodes.AssignAttr, nodes.Attribute)):
        found = [value.cls if isinstance(value, Instance) else value for value in q.ask(node.expr)]
        yield from _loads_by_related(q, node, node.attrname, [cls for cls in found if isinstance(cls, Class)])


def _loads_by_related(q: Resolver, node: nodes.NodeNG, name: str, owners: list[Class]) -> Iterator[nodes.NodeNG]:
    """Yield where the module of ``node`` reads ``name`` of objects of ``owners``, of any if there are none."""
    for use in q.scopes(node).loads(name):
        if not owners or any(classes.related(q, use.expr, Instance(owner)) for owner in owners):
            yield use


def sent_to(q: Resolver, function: nodes.FunctionDef) -> Iterator[Operand]:
    """Yield what ``send()`` hands to generators that ``function`` makes, where they are kept in a name or attribute."""
    for mention in mentions.of_definition(q, function, elsewhere=False):
        call = mention.node.parent
        if not isinstance(call, nodes.Call) or not isinstance(call.parent, nodes.Assign):
            continue
        for target in call.parent.targets:
            for use in uses(q, target):
                sending = use.parent.parent if isinstance(use.parent, nodes.Attribute) else None
                if isinstance(sending, nodes.Call) and use.parent.attrname in {"send", "asend"} and sending.args:
                    yield Operand(sending.args[0])


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
        launched = operands.launch(q, launcher, call, frame)
        if launched is not None and launched[0].node is value:
            yield launched[1]
        elif launched is not None:
            yield from through_wrapper(q, launched, value, hops - 1)
        return
    for callee in callees:
        yield from _handed_on(q, callee, call, node, frame, hops)
    if not any(isinstance(callee, (Function, BoundMethod, Class)) for callee in callees):
        yield from taken_out.calls_of_added(q, call, node, frame, hops - 1)


def through_wrapper(
    q: Resolver, launched: tuple[Operand, Arguments], node: nodes.NodeNG, hops: int
) -> Iterator[Arguments]:
    """``Process(target=logged, args=(work, conn))``: follow the parameter in which what is launched gets ``work``."""
    for function, name, inner in parameters_given(q, launched, node):
        yield from _from_name_of(q, function, name, inner, hops)


def parameters_given(
    q: Resolver, launched: tuple[Operand, Arguments], node: nodes.NodeNG
) -> Iterator[tuple[nodes.FunctionDef, str, Frame]]:
    """Yield the functions that are launched, with the parameter in which they get ``node``, and their frame."""
    callee, arguments = launched
    for found in q.ask_operand(callee):
        function = found.function if isinstance(found, BoundMethod) else found
        receiver = found.receiver if isinstance(found, BoundMethod) else None
        if not isinstance(function, Function) or not isinstance(function.node, nodes.FunctionDef):
            continue
        inner = q.frame(function.node, arguments, receiver, function.env)
        skip = 1 if receiver is not None and first_parameter(function.node) is not None else 0
        for parameter in parameters(function.node.args) if inner is not None else ():
            handed = operands.to_parameter(arguments, function.node, parameter.name, (), skip)
            if inner is not None and any(_is_at(node, operand) for operand, _ in handed):
                yield function.node, parameter.name, inner


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
        kept = operands.without_first(q, q.arguments(call, frame))
        if callee.name == "functools.partialmethod":
            kept = _behind_receiver(q, kept)
        if call.args and call.args[0] is node:
            called = False
            for arguments in calls_of(q, call, frame, hops - 1):
                called = True
                yield operands.joined(q, kept, arguments)
            if not called:
                yield operands.and_unknown(q, kept)
    elif isinstance(callee, Symbol) and callee.name in launchers.TRANSPARENT:
        yield from calls_of(q, call, frame, hops - 1)
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
        yield from calls_of(q, use.parent, frame, hops)
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
