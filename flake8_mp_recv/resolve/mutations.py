"""What was put into a container after it was made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import containers as known
from flake8_mp_recv.known import launchers
from flake8_mp_recv.resolve import classes, containers, forward, frames, mentions, names, operands
from flake8_mp_recv.resolve.flow import reaching_among
from flake8_mp_recv.resolve.lexical import ROWS, dotted, enclosing_function_or_self, frame_of, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind, written_at
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    At,
    Class,
    Connection,
    Frame,
    Instance,
    Literal,
    Path,
    Product,
    Projection,
    Received,
    Take,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes

_WRITING: Final = frozenset({"write", "extend"})


def of_name(
    q: Resolver, scope: nodes.NodeNG, name: str, path: Path, frame: Frame | None, reached: Sequence[Binding] = ()
) -> Answer:
    """Return what was put into the container that the variable ``name`` of ``scope`` holds.

    That is the one which it was given by one of ``reached``; by any binding when there are none.
    """
    scopes = q.scopes(scope)
    if not path and not (fills_buffers(scopes) and any(map(_may_be_buffer, reached or scopes.of(scope, name)))):
        return NOTHING
    answers: list[Answer] = []
    key = ("put into", scope, name, bool(path))
    candidates: tuple[nodes.NodeNG, ...] = q.once(key, lambda: tuple(_candidates(scopes.uses(scope, name), path)), ())
    several = len(scopes.of(scope, name)) > 1 and reached
    for use in candidates:
        q.budget.spend()
        if several and not any(binding in reached for binding in names.definitions(q, use)):
            continue
        inner = frame if frame is not None and frame.function is enclosing_function_or_self(use) else None
        answers.append(put_in(q, use, path, inner, name))
    answers += _through_fellows(q, [binding.node for binding in reached], path, frame, name)
    return union(answers)


def _may_be_buffer(binding: Binding) -> bool:
    """Tell whether a name can hold a buffer: one of a function, class or module does not."""
    return binding.kind is not BindingKind.DEFINE and not isinstance(binding.node, nodes.Import)


def fills_buffers(scopes: ModuleScopes) -> bool:
    """Tell whether a module may put received bytes into a buffer, by its text alone."""
    if scopes.holds(("recv_bytes_into", "write"), looked_up=True):
        return True
    return scopes.holds(("recv_bytes",), looked_up=True) and scopes.holds(("extend",), looked_up=True)


def surely_put(q: Resolver, node: nodes.Name, path: Path, frame: Frame | None) -> Answer | None:
    """Return what straight-line code has surely put under a key of a mapping before ``node``, which is its name.

    That is None where it is what the mapping was made with, or may be.
    """
    key = path[0].key if isinstance(path[0], At) else None
    if not isinstance(key, str):
        return None
    scopes, home = q.scopes(node), frame_of(scope_of(node))
    bound = scopes.of(home, node.name)
    put = [found for use in scopes.uses(home, node.name) for found in _put_under(use, key)] if bound else []
    if not put:
        return None
    reached, sure = reaching_among(q, node, f"{node.name}[{key!r}]", [*bound, *put])
    if not sure or any(binding in bound for binding in reached):
        return None
    return union(
        q.via(q.ask(found.value, path[1:], frame), found.node, f"put into {node.name}")
        for found in reached
        if found.value is not None
    )


def _put_under(use: nodes.Name, key: object) -> Iterator[Binding]:
    """Yield how ``options["host"] = value`` and ``options.update(host=value)`` bind the key of what ``use`` names."""
    place, statement = use.parent, use.statement()
    if isinstance(place, nodes.Subscript) and place.value is use and isinstance(place.slice, nodes.Const):
        if place.slice.value == key and isinstance(statement, nodes.Assign) and place in statement.targets:
            yield Binding(use.name, place, BindingKind.ASSIGN, statement.value)
    elif isinstance(place, nodes.Attribute) and place.attrname == "update" and isinstance(place.parent, nodes.Call):
        for keyword in place.parent.keywords:
            if keyword.arg == key and isinstance(statement, nodes.Expr):
                yield Binding(use.name, place.parent, BindingKind.ASSIGN, keyword.value)


def of_key(q: Resolver, node: nodes.Attribute, key: str, path: Path, frame: Frame | None) -> Answer:
    """Return what the same function put into the container that the attribute ``key`` holds."""
    home = frame_of(scope_of(node))
    return union(
        put_in(q, use, path, frame, key)
        for use in _candidates(q.scopes(node).loads_in(home, node.attrname), path)
        if dotted(use) == key
    )


def of_attribute(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """Return what was put into the container that the attribute ``name`` of the object ``value`` holds.

    Looked for in the modules of its classes and in the linted one.
    """
    homes = [q.scopes(base.node) for base in _classes(q, value)]
    bound = [binding.node for base in _classes(q, value) for binding, _ in q.scopes(base.node).of_self(base.node, name)]
    found = _of_attribute_in(q, dict.fromkeys([*homes, q.library.linted]), value, name, path)
    return union([found, *_through_fellows(q, bound, path, None, name)])


def in_other_files(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """Return what the project's other files put into it."""
    cls = value.cls.node
    words = mentions.words_of_objects(q, cls)
    return _of_attribute_in(q, q.elsewhere(lambda: q.library.filling(name, words, cls.root().file)), value, name, path)


def _classes(q: Resolver, value: Instance) -> list[Class]:
    return [base for base in classes.mro(q, value.cls) if isinstance(base, Class)]


def _of_attribute_in(q: Resolver, modules: Iterable[ModuleScopes], value: Instance, name: str, path: Path) -> Answer:
    answers = []
    for use in (use for scopes in modules for use in _candidates(scopes.uncalled(name), path)):
        q.budget.spend()
        if classes.related(q, use.expr, value):
            around = classes.around(use)
            home = next((base for base in _classes(q, value) if around and base.node is around.node), value.cls)
            runs, frame = frames.of_self(q, value, home, use.expr)
            if runs:
                answers.append(put_in(q, use, path, frame, name))
    return union(answers)


def _candidates(uses: Iterable[nodes.NodeNG], path: Path) -> Iterator[nodes.NodeNG]:
    """Yield the uses that something may be put into, by their shape alone."""
    for use in uses:
        parent = use.parent
        if path:
            handed_over = _handing_over(parent) is not None and getattr(parent, "func", None) is not use
            if is_filled(use) or handed_over or _names_given(use):
                yield use
        elif isinstance(parent, nodes.Attribute):
            if parent.attrname in _WRITING and isinstance(parent.parent, nodes.Call) and parent.parent.func is parent:
                yield use
        elif isinstance(parent, nodes.Call) and parent.func is not use:
            if isinstance(parent.func, nodes.Attribute) and parent.func.attrname == "recv_bytes_into":
                yield use


def is_filled(use: nodes.NodeNG) -> bool:
    """Tell by its shape alone whether a use of a container may put something into it or into what it holds."""
    parent = use.parent
    if isinstance(parent, nodes.Subscript):
        return parent.value is use
    if isinstance(parent, nodes.Attribute) and isinstance(parent.parent, nodes.Call):
        return parent.attrname in known.FILLING
    return False


def only_reads(use: nodes.NodeNG) -> bool:
    """Tell by its shape alone whether a use of a container leaves what it holds alone, and gives it to nobody who may
    not."""
    parent = use.parent
    if isinstance(parent, nodes.Keyword):
        return parent.arg is None
    if isinstance(parent, nodes.Subscript):
        return parent.value is use and not _is_target(parent)
    if isinstance(parent, nodes.Attribute):
        return not is_filled(use)
    return isinstance(parent, (nodes.Starred, nodes.Compare, nodes.If, nodes.For))


def put_in(q: Resolver, use: nodes.NodeNG, path: Path, frame: Frame | None, name: str) -> Answer:
    """Return what the statement around ``use`` puts where ``path`` leads."""
    node, depth = use, 0
    while True:
        parent = node.parent
        if isinstance(parent, nodes.Subscript) and parent.value is node:
            if parent.parent is not None and _is_target(parent):
                return _assigned_item(q, parent, path[depth:], frame, use, name)
            if depth >= len(path) or not _agrees(q, parent.slice, path[depth], frame):
                return NOTHING
            node, depth = parent, depth + 1
            continue
        named = _names_given(node)
        if named:
            return union(_through_name(q, target, path[depth + taken :], frame, name) for target, taken in named)
        if not isinstance(parent, nodes.Attribute) or not isinstance(parent.parent, nodes.Call):
            return _into_buffer(q, node, parent, path, frame) if depth == 0 else NOTHING
        call, method = parent.parent, parent.attrname
        if method in _WRITING and not path and call.args:
            return _received(q.ask(call.args[0], (), frame))
        is_taken = method in {"setdefault", "get"} and bool(call.args) and depth < len(path)
        if is_taken and _agrees(q, call.args[0], path[depth], frame):
            if method == "setdefault" and len(call.args) == 2:
                given = q.ask(call.args[1], path[depth + 1 :], frame)
                if given:
                    return q.via(given, call, f"put into {name}")
            node, depth = call, depth + 1
            continue
        if call.func is parent and method in known.REGISTERING and depth < len(path):
            return _registered(q, call, path[depth:], frame, name)
        if method not in known.ADDING or call.func is not parent:
            return NOTHING
        return _added(q, call, method, path[depth:], frame, name)


def _names_given(node: nodes.NodeNG) -> list[tuple[nodes.AssignName, int]]:
    """Return the names by which something may be put into a container, and how deep in it is what they name.

    ``links = self.links``; ``for link in self.links:``
    """
    parent = node.parent
    if isinstance(parent, nodes.Assign) and parent.value is node:
        return [(target, 0) for target in parent.targets if isinstance(target, nodes.AssignName)]
    if isinstance(parent, nodes.Attribute) and parent.attrname in known.VALUES_METHODS:
        node, parent = parent.parent, parent.parent.parent
    if isinstance(parent, nodes.For) and parent.iter is node and isinstance(parent.target, nodes.AssignName):
        return [(parent.target, 1)]
    return []


def _through_fellows(
    q: Resolver, bound: Iterable[nodes.NodeNG], path: Path, frame: Frame | None, name: str
) -> Iterator[Answer]:
    """``links = self.links = []``: yield what is put, by the other names, into what the nodes ``bound`` are given."""
    for node in bound if path else ():
        statement = node.parent
        if isinstance(statement, nodes.Assign) and len(statement.targets) > 1:
            for target in statement.targets:
                if target is not node and isinstance(target, nodes.AssignName):
                    yield _through_name(q, target, path, frame, name)


def _through_name(q: Resolver, target: nodes.AssignName, path: Path, frame: Frame | None, name: str) -> Answer:
    """Return what is put, by the name that ``target`` binds, where ``path`` leads from what that names."""
    if not path:
        return NOTHING

    def put() -> Iterator[Answer]:
        scope = q.scopes(target).owner(scope_of(target), target.name)
        for use in names.users(q, target, scope):
            if is_filled(use) or _names_given(use):
                inner = frame if frame is not None and frame.function is enclosing_function_or_self(use) else None
                yield put_in(q, use, path, inner, name)

    return q.once(("put in by name", target, path, frame), lambda: union(put()), NOTHING)


def _is_target(node: nodes.Subscript) -> bool:
    return str(getattr(node.ctx, "name", "")) == "Store"


def _agrees(q: Resolver, key: nodes.NodeNG, head: Projection, frame: Frame | None) -> bool:
    """Tell whether what is put under ``key`` may be what ``head`` takes out."""
    if isinstance(head, At):
        found = containers.key_of(q, key, frame)
        return found is None or found == head
    return head is not Take.ELEMENT or not isinstance(key, nodes.Const) or isinstance(key.value, int)


def _assigned_item(
    q: Resolver, target: nodes.Subscript, path: Path, frame: Frame | None, use: nodes.NodeNG, name: str
) -> Answer:
    """``container[key] = value``."""
    if not path:
        return NOTHING
    head, rest = path[0], path[1:]
    if isinstance(target.slice, nodes.Slice):
        value = getattr(target.statement(), "value", None)
        return q.ask(value, (Take.ELEMENT, *rest), frame) if value is not None else NOTHING
    if head is Take.ELEMENT:
        kinds = {value.name for value in q.ask(use, (), frame) if isinstance(value, Product)}
        if not kinds & known.SEQUENCES:
            return q.ask(target.slice, rest, frame) if kinds & known.MAPPINGS else NOTHING
    elif not _agrees(q, target.slice, head, frame):
        return NOTHING
    statement = target.statement()
    answers = []
    if isinstance(statement, nodes.Assign):
        for assigned in statement.targets:
            for way in _ways_to(assigned, target):
                written = isinstance(head, At) and containers.written_key(target.slice) is not None
                if written or not _is_only_moved(statement.value, way, use):
                    answers.append(q.ask(statement.value, (*way, *rest), frame))
        answers += _through_fellows(q, [target], rest, frame, name)
    elif isinstance(statement, (nodes.AugAssign, nodes.AnnAssign)) and statement.value is not None:
        answers.append(q.ask(statement.value, rest, frame))
    return q.via(union(answers), statement, f"put into {name}")


def _is_only_moved(value: nodes.NodeNG, way: Path, use: nodes.NodeNG) -> bool:
    """Tell whether what is put in was taken out of the same container: ``links[a], links[b] = links[b], links[a]``."""
    taken = written_at(value, way)
    if isinstance(taken, nodes.Call) and isinstance(taken.func, nodes.Attribute):
        source = taken.func.expr if taken.func.attrname in {"get", "pop"} else None
    else:
        source = taken.value if isinstance(taken, nodes.Subscript) else None
    return source is not None and dotted(source) == dotted(use) is not None


def _ways_to(assigned: nodes.NodeNG, target: nodes.NodeNG) -> Iterator[Path]:
    if assigned is target:
        yield ()
    elif isinstance(assigned, (nodes.Tuple, nodes.List)):
        for position, item in enumerate(assigned.elts):
            for way in _ways_to(item, target):
                yield (At(position), *way)


def _added(q: Resolver, call: nodes.Call, method: str, path: Path, frame: Frame | None, name: str) -> Answer:
    """``container.append(value)`` and the like."""
    if not path:
        return NOTHING
    head, rest = path[0], path[1:]
    if method == "__setitem__" and head is Take.ELEMENT:
        return NOTHING
    if isinstance(head, At) and not isinstance(head.key, int) and method not in {"update", "__setitem__"}:
        return NOTHING
    position, elements = known.ADDING[method]
    answers = []
    if position < len(call.args):
        way: Path = rest
        if method == "update":
            way = path
        elif elements:
            way = (Take.ELEMENT, *rest)
        answers.append(q.ask(call.args[position], way, frame))
    if method == "update" and head is not Take.ELEMENT:
        for keyword in call.keywords:
            if keyword.arg is not None and (not isinstance(head, At) or head.key == keyword.arg):
                answers.append(q.ask(keyword.value, rest, frame))
    return q.via(union(answers), call, "appended to " + name if method == "append" else f"put into {name}")


def _registered(q: Resolver, call: nodes.Call, path: Path, frame: Frame | None, name: str) -> Answer:
    """``selector.register(conn, events, data)``: what the keys of a selector hold."""
    attribute = path[0].key if isinstance(path[0], At) else None
    if attribute not in known.REGISTERED:
        return NOTHING
    arguments, position = q.arguments(call, frame), known.REGISTERED[attribute]
    given = operands.positional(arguments, position) or operands.keyword(arguments, attribute)
    return q.via(q.ask_operand(given, path[1:]), call, f"registered with {name}") if given is not None else NOTHING


def _into_buffer(
    q: Resolver, node: nodes.NodeNG, parent: nodes.NodeNG | None, path: Path, frame: Frame | None
) -> Answer:
    """``conn.recv_bytes_into(buffer)``; and a container that is handed to a function of the project that fills it."""
    call = _handing_over(parent)
    if call is None:
        return NOTHING
    if isinstance(parent, ROWS):
        return _filled_by_launched(q, node, call, path, frame) if path and not _is_tuple(q, node, frame) else NOTHING
    if path:
        return _filled_by(q, call, parent if isinstance(parent, nodes.Keyword) else node, path, frame)
    if not isinstance(call.func, nodes.Attribute) or call.func.attrname != "recv_bytes_into":
        return NOTHING
    answers = []
    for value in q.ask(call.func.expr, (), frame):
        if isinstance(value, Connection):
            answers.append(q.made(Received(value.origin), call, "received by recv_bytes_into()"))
    return union(answers)


def _is_tuple(q: Resolver, node: nodes.NodeNG, frame: Frame | None) -> bool:
    """Tell whether an expression is a tuple or a constant, which nobody fills."""
    found = q.ask(node, (), frame)
    kinds = (value.name == "builtins.tuple" if isinstance(value, Product) else value for value in found)
    return bool(found) and all(kind is True or isinstance(kind, Literal) for kind in kinds)


def _handing_over(around: nodes.NodeNG | None) -> nodes.Call | None:
    """Return the call that gets what stands in ``around``: as an argument, or in a row of arguments that, by its name,
    it may launch something with."""
    row = isinstance(around, ROWS)
    node = around.parent if around is not None and row else around
    call = node.parent if isinstance(node, nodes.Keyword) else node
    if not isinstance(call, nodes.Call):
        return None
    name: str = getattr(call.func, "attrname", getattr(call.func, "name", ""))
    return call if not row or launchers.named(name) else None


def _received(answer: Answer) -> Answer:
    return {value: trail for value, trail in answer.items() if isinstance(value, Received)}


def _filled_by(q: Resolver, call: nodes.Call, argument: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """``fill(pipes)`` where ``def fill(target): target.append(conn)``, by itself or in a thread."""
    found = [forward.filled_parameter(q, callee, call, argument, frame) for callee in q.ask(call.func, (), frame)]
    return union(_filled_in(q, target, path) for target in found if target is not None)


def _filled_by_launched(q: Resolver, node: nodes.NodeNG, call: nodes.Call, path: Path, frame: Frame | None) -> Answer:
    """``Thread(target=fill, args=(pipes,))``."""
    launcher = forward.launcher_of(q, call, q.ask(call.func, (), frame))
    launched = operands.launch(q, launcher, call, frame) if launcher is not None else None
    if launched is None:
        return NOTHING
    return union(_filled_in(q, target, path) for target in forward.parameters_given(q, launched, node))


def _filled_in(q: Resolver, target: tuple[nodes.FunctionDef, str, Frame], path: Path) -> Answer:
    """Return what a function puts into what it gets in a parameter, or into where an object keeps that."""
    function, name, inner = target
    answers = []
    for use in mentions.of_name(q, function, name):
        if is_filled(use):
            answers.append(put_in(q, use, path, inner, name))
        elif isinstance(use.parent, nodes.Assign) and isinstance(inner.receiver, Instance):
            kept = [item.attrname for item in use.parent.targets if isinstance(item, nodes.AssignAttr)]
            answers += [of_attribute(q, inner.receiver, attribute, path) for attribute in kept]
    return union(answers)
