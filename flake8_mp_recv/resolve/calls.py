"""What a call gives back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from flake8_mp_recv.known import command_line as options
from flake8_mp_recv.known import containers as known_containers
from flake8_mp_recv.known import launchers, unpicklers
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import (
    branches,
    classes,
    command_line,
    container_classes,
    containers,
    context_managers,
    literals,
    operands,
    records,
    symbols,
)
from flake8_mp_recv.resolve.budget import OVERRIDE_STEPS, SENT_STEPS
from flake8_mp_recv.resolve.lexical import scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    BoundMethod,
    Class,
    Connection,
    Frame,
    Function,
    Instance,
    Literal,
    Member,
    OriginKind,
    Partial,
    Path,
    Product,
    Promise,
    Received,
    Record,
    Symbol,
    Take,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes


def of_call(q: Resolver, node: nodes.Call, path: Path, frame: Frame | None) -> Answer:
    """Return what a call can give back, or what ``path`` takes out of that."""
    arguments = q.arguments(node, frame)
    callees = q.ask(node.func, (), frame)
    answers = [called(q, callee, arguments, path) for callee in callees]
    if isinstance(node.func, nodes.Attribute) and all(isinstance(callee, Member) for callee in callees):
        answers.append(_of_unknown_method(q, node, callees, path, frame))
    return union(answers)


def called(q: Resolver, callee: Value, arguments: Arguments, path: Path) -> Answer:
    """Return what calling the value ``callee`` with ``arguments`` gives back, or what ``path`` takes out of that."""
    if isinstance(callee, Symbol):
        return symbols.called(q, callee, arguments, path)
    if isinstance(callee, Function):
        return of_function(q, callee, arguments, None, path)
    if isinstance(callee, BoundMethod):
        return of_function(q, callee.function, arguments, callee.receiver, path)
    if isinstance(callee, Class):
        return _of_class(q, callee, arguments, path)
    if isinstance(callee, Instance):
        methods = q.attribute(callee, "__call__", (), arguments.call)
        return union(called(q, method, arguments, path) for method in methods)
    if isinstance(callee, Partial):
        return called(q, callee.callee, operands.joined(q, callee.arguments, arguments), path)
    if isinstance(callee, Member):
        return _of_member(q, callee, arguments, path)
    if isinstance(callee, Promise):
        return q.annotated(callee.result, path)
    if isinstance(callee, Product):
        return records.called(q, callee, arguments, path)
    return NOTHING


def of_function(
    q: Resolver, function: Function, arguments: Arguments | None, receiver: Instance | Class | None, path: Path
) -> Answer:
    """Return what a function of the project returns, or yields when ``path`` begins with taking an element."""
    node = function.node
    frame = q.frame(node, arguments, receiver, function.env)
    if frame is None or _is_open(arguments, node):
        q.note_bound()
        return NOTHING
    if isinstance(node, nodes.Lambda) and not isinstance(node, nodes.FunctionDef):
        return q.ask(node.body, path, frame)
    factory = _of_factory(q, node, arguments, path)
    if factory:
        return factory
    scopes = q.scopes(node)
    yields = scopes.yields(node)
    if yields:
        answer = _yielded(q, yields, path, frame) if path else _made("builtins.generator", node)
    else:
        answer = union(
            q.via(q.ask(found.value, path, frame), found, f"returned by {node.name}()")
            for found in scopes.returns(node)
            if found.value is not None and not branches.left_out(q, found, frame)
        )
    if node.returns is not None and all(isinstance(value, (Literal, Product, Symbol)) for value in answer):
        answer = union([answer, q.annotated(node.returns, path)])
    if isinstance(receiver, Instance) and receiver.arguments is not None:
        return answer
    if not answer and receiver is not None:
        answer = _overridden(q, node, arguments, receiver, path)
    return answer


def _made(name: str, node: nodes.NodeNG) -> Answer:
    return {Product(name, node): None}


def _is_open(arguments: Arguments | None, node: nodes.NodeNG) -> bool:
    """Tell whether the same function is already being followed twice on the way to this call."""
    frame = arguments.frame if arguments is not None else None
    seen = 0
    while frame is not None:
        seen += frame.function is node
        frame = frame.arguments.frame if frame.arguments is not None else None
    return seen > 1


def _yielded(q: Resolver, yields: list[nodes.NodeNG], path: Path, frame: Frame) -> Answer:
    answers = []
    for found in yields:
        if found.value is None:
            continue
        inner = path if isinstance(found, nodes.YieldFrom) else path[1:]
        answers.append(q.via(q.ask(found.value, inner, frame), found, "yielded"))
    return union(answers)


def _of_factory(q: Resolver, node: nodes.FunctionDef, arguments: Arguments | None, path: Path) -> Answer:
    """The project may name functions that return a connection (``--mpr-connection-factories``)."""
    if not q.options.connection_factories or path or arguments is None:
        return NOTHING
    if qualified_name(node) not in q.options.connection_factories:
        return NOTHING
    return symbols.declared(q, node.name, arguments)


def is_coroutine(q: Resolver, node: nodes.NodeNG) -> bool:
    """Tell whether an expression calls a coroutine function, whose result comes only when it is awaited."""
    if not isinstance(node, nodes.Call):
        return False
    functions = [
        value.function.node if isinstance(value, BoundMethod) else value.node if isinstance(value, Function) else None
        for value in q.ask(node.func)
    ]
    return bool(functions) and all(isinstance(function, nodes.AsyncFunctionDef) for function in functions)


def qualified_name(node: nodes.FunctionDef | nodes.ClassDef) -> str:
    """Return the dotted name of a function or class from its module on: ``app.ipc.Channels.open``."""
    parts = [node.name]
    scope = scope_of(node)
    while not isinstance(scope, nodes.Module):
        parts.append(getattr(scope, "name", "<lambda>"))
        scope = scope_of(scope)
    return ".".join([scope.name, *reversed(parts)])


def _overridden(
    q: Resolver, node: nodes.FunctionDef, arguments: Arguments | None, receiver: Instance | Class, path: Path
) -> Answer:
    """A method that returns nothing of use may be one that subclasses are meant to override; other files are searched
    for those of one that returns nothing at all."""

    def given(elsewhere: bool) -> Iterator[Answer]:
        for derived in _derived(q, receiver, elsewhere):
            cls = derived.cls if isinstance(derived, Instance) else derived
            for binding in q.scopes(cls.node).of(cls.node, node.name):
                if isinstance(binding.node, nodes.FunctionDef) and binding.node is not node:
                    yield of_function(q, Function(binding.node, cls.env), arguments, derived, path)

    near = union(given(False))
    if near or any(returned.value is not None for returned in q.scopes(node).returns(node)):
        return near
    return q.gather(given(True), OVERRIDE_STEPS)


def _derived(q: Resolver, receiver: Instance | Class, elsewhere: bool) -> Iterator[Instance | Class]:
    """Yield what ``receiver`` may be where its class is only the base of its own."""
    if isinstance(receiver, Class):
        yield from classes.subclasses(q, receiver, elsewhere=elsewhere)
        return
    for cls in classes.subclasses(q, receiver.cls, elsewhere=elsewhere):
        if classes.admits(q, receiver, cls):
            yield Instance(cls, None, receiver.runs)


def _of_class(q: Resolver, cls: Class, arguments: Arguments, path: Path) -> Answer:
    instance = Instance(cls, arguments)
    return container_classes.of_instance(q, instance, path, arguments.call) if path else {instance: None}


def _of_member(q: Resolver, callee: Member, arguments: Arguments, path: Path) -> Answer:
    """Return what calling a method of a value that is no project's object gives back."""
    owner, name = callee.owner, callee.name
    if isinstance(owner, Product) and known.role(owner.name) is Role.LISTENER and name == "accept" and not path:
        endpoint = owner.node if owner.node is not None else arguments.call
        origin = q.origin(OriginKind.LISTENER, "Listener.accept()", arguments.call, endpoint)
        return q.made(Connection(origin), arguments.call, "Listener.accept()")
    if isinstance(owner, Connection) and name in unpicklers.RECEIVING and not path:
        return q.made(Received(owner.origin), arguments.call, f"received by {name}()")
    if isinstance(owner, Connection) and name == "recv" and owner.origin.kind is OriginKind.PIPE:
        key = ("sent", owner.origin, path)
        return q.once(key, lambda: q.gather(_sent(q, owner, path), SENT_STEPS), NOTHING)
    if isinstance(owner, Product) and owner.name in (options.PARSER, options.SUBPARSERS):
        return command_line.called(owner, name, arguments, path)
    if isinstance(owner, Product) and known.role(owner.name) is Role.SIMPLE_QUEUE and name == unpicklers.PAYLOAD:
        return _payload(q, owner, arguments) if not path else NOTHING
    if isinstance(owner, Received) and name in unpicklers.SAME_BYTES_METHODS and not path:
        return {owner: None}
    if isinstance(owner, Connection) and name == launchers.RESULT and not path:
        return {owner: None}
    if isinstance(owner, Received) and name in unpicklers.SPLITTING:
        return {owner: None} if len(path) == 1 else NOTHING
    if isinstance(owner, Product) and owner.name in unpicklers.DECOMPRESSORS and name == "decompress" and not path:
        given = q.ask_operand(arguments.positional[0]) if arguments.positional else NOTHING
        return {value: trail for value, trail in given.items() if isinstance(value, Received)}
    if isinstance(owner, Literal) and not path:
        received = _received_parts(q, arguments) if name == "join" else NOTHING
        return received or literals.of_method(q, owner, name, arguments)
    if isinstance(owner, Product) and name in unpicklers.DIGESTS and not path and _is_digest(owner):
        return {owner: None}
    if isinstance(owner, Product) and owner.name in known_containers.SELECTORS and name == "select":
        return containers.of_selector(arguments.call, path, arguments.frame)
    if name in {"__enter__", "__aenter__"} and not path:
        return {owner: None}
    if name in {"enter_context", "enter_async_context"} and arguments.positional:
        operand = arguments.positional[0]
        return context_managers.entered(q, operand.node, path, operand.frame) if operand.node is not None else NOTHING
    if name == "_replace" and isinstance(owner, Record):
        return records.replaced(q, owner, arguments, path)
    if name == "_replace" and isinstance(owner, Instance) and not path:
        return records.with_changes(q, {owner: None}, arguments)
    return NOTHING


def _received_parts(q: Resolver, arguments: Arguments) -> Answer:
    """``b"".join(parts)`` is received where one of the parts is."""
    parts = q.ask_operand(arguments.positional[0], (Take.ELEMENT,)) if arguments.positional else NOTHING
    return {value: trail for value, trail in parts.items() if isinstance(value, Received)}


def _is_digest(owner: Product) -> bool:
    return owner.name.startswith(("hashlib.", "hmac."))


def _sent(q: Resolver, end: Connection, path: Path) -> Iterator[Answer]:
    """``recv()`` gives back what ``send()`` puts into the same pipe: followed for connections that are handed over."""
    for node in _sends(q, end):
        call = node.parent
        if not isinstance(call, nodes.Call) or call.func is not node or len(call.args) != 1:
            continue
        if any(isinstance(value, Connection) and value.origin == end.origin for value in q.ask(node.expr)):
            sent = q.ask(call.args[0], path)
            handed_over: Answer = {value: trail for value, trail in sent.items() if isinstance(value, Connection)}
            yield q.via(handed_over, call, "sent over a pipe")
            if q.enough(handed_over):
                return


def _sends(q: Resolver, end: Connection) -> Iterator[nodes.Attribute]:
    """Yield where ``send`` is looked up in the modules that may use a pipe: first in the class that makes it, or
    outside of classes when none does."""
    endpoint = end.origin.endpoint
    opened = q.scopes(endpoint) if endpoint is not None else q.library.linted
    around = classes.around(endpoint) if endpoint is not None else None
    yield from _sends_by_class(q, opened).get(around, ())
    for scopes in dict.fromkeys([opened, q.library.linted]):
        for cls, found in _sends_by_class(q, scopes).items():
            if scopes is not opened or cls != around:
                yield from found


def _sends_by_class(q: Resolver, scopes: ModuleScopes) -> Mapping[Class | None, Sequence[nodes.Attribute]]:
    """Return where a module looks up ``send``, by the class around it."""

    def grouped() -> Mapping[Class | None, Sequence[nodes.Attribute]]:
        found: dict[Class | None, list[nodes.Attribute]] = {}
        for node in scopes.loads("send"):
            found.setdefault(classes.around(node), []).append(node)
        return found

    return q.intern(("sends", scopes.module), grouped)


def _payload(q: Resolver, queue: Product, arguments: Arguments) -> Answer:
    """``SimpleQueue.get_payload()`` gives what its reader received."""
    label = f"{queue.name.rpartition('.')[2]}.{unpicklers.PAYLOAD}()"
    origin = q.origin(OriginKind.QUEUE, label, queue.node if queue.node is not None else arguments.call)
    return q.made(Received(origin), arguments.call, f"received by {unpicklers.PAYLOAD}()")


def _of_unknown_method(q: Resolver, node: nodes.Call, callees: Answer, path: Path, frame: Frame | None) -> Answer:
    """A method of a container, a launcher, or of something whose class is not known."""
    name = node.func.attrname
    launcher = launchers.METHODS.get(name)
    if launcher is not None and name in launchers.FUTURES:
        return NOTHING if path else {Product(launchers.FUTURE, node, frame): None}
    if name in launchers.TRANSPARENT_METHODS and node.args and is_coroutine(q, node.args[0]):
        return q.ask(node.args[0], path, frame)
    if launcher is not None and launcher.gives_back:
        launched = operands.launch(q, launcher, node, frame)
        if launched is not None:
            callee, arguments = launched
            rest = path[1:] if launcher.goes_through else path
            found = union(called(q, value, arguments, rest) for value in q.ask_operand(callee))
            if found:
                return found
    if name in unpicklers.RECEIVING and not callees:
        return _received_by_itself(q, node, path, frame)
    owners = [callee.owner for callee in callees if isinstance(callee, Member) and not _is_none(callee.owner)]
    futures = [owner for owner in owners if isinstance(owner, Product) and owner.name == launchers.FUTURE]
    if futures and name in {"result", "get"}:
        given = q.ask(node.func.expr, (Take.ITEM, *path), frame)
        return union([given, *(_result(q, future, path) for future in futures)])
    if all(containers.may_be_container(owner) for owner in owners):
        return containers.of_method(q, node, name, path, frame)
    return NOTHING


def _received_by_itself(q: Resolver, node: nodes.Call, path: Path, frame: Frame | None) -> Answer:
    """``self.recv_bytes()`` of an object whose class is derived from that of connections."""
    answers = []
    for value in q.ask(node.func.expr, (), frame) if not path else ():
        if isinstance(value, Instance) and any(
            known.role(base.name) is Role.CONNECTION for base in classes.symbols(q, value.cls)
        ):
            origin = q.origin(OriginKind.ANNOTATION, f"{value.cls.node.name}()", node)
            answers.append(q.made(Received(origin), node, f"received by {node.func.attrname}()"))
    return union(answers)


def _is_none(owner: Value) -> bool:
    """Tell whether a value is None: who calls a method on what may be None means what else it may be."""
    return isinstance(owner, Literal) and owner.value is None


def _result(q: Resolver, future: Product, path: Path) -> Answer:
    """Return what the callable that was submitted gives back; none was for a future that the program makes itself."""
    function = future.node.func if isinstance(future.node, nodes.Call) else None
    if not isinstance(function, nodes.Attribute) or function.attrname not in launchers.FUTURES:
        return NOTHING
    launched = operands.launch(q, launchers.METHODS[function.attrname], future.node, future.frame)
    if launched is None:
        return NOTHING
    return union(called(q, value, launched[1], path) for value in q.ask_operand(launched[0]))
