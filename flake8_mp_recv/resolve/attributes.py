"""What an attribute is: looked up on what its object can be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from flake8_mp_recv.known import command_line as options
from flake8_mp_recv.known import containers as known_containers
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known import records as known_records
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import (
    class_members,
    classes,
    command_line,
    containers,
    imports,
    instances,
    known_members,
    mutations,
    narrowing,
    operands,
    records,
    ruled_out,
    set_from_outside,
)
from flake8_mp_recv.resolve.flow import reaching
from flake8_mp_recv.resolve.lexical import class_of, dotted, frame_of, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    BoundMethod,
    Class,
    Connection,
    Frame,
    Instance,
    Literal,
    Member,
    Module,
    Path,
    Product,
    Received,
    Record,
    Symbol,
    Value,
    has_connection,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_attribute(q: Resolver, node: nodes.Attribute, path: Path, frame: Frame | None) -> Answer:
    """Return what ``object.name`` can be where it stands, or what ``path`` takes out of it."""
    key = dotted(node)
    answer = _just_assigned(q, node, key, path, frame) if key is not None else None
    if answer is None:
        objects = q.ask(node.expr, (), frame)
        if node.attrname not in known.OF_CONNECTIONS and has_connection(objects):
            objects = q.ask_all(node.expr, frame)
        answer = _of_bases(q, node, key, objects, path) if key is not None else NOTHING
        answer = answer or union(of_value(q, value, node.attrname, path, node) for value in objects)
        if _may_be_given_here(node, objects, answer):
            answer = union([set_from_outside.beside(q, node, node.attrname, path), answer])
        if key is not None and not path:
            answer = _tested_or_replaced(q, node, key, answer, frame)
    return narrowing.narrow(q, node, key, answer, frame) if not path and key is not None else answer


def _may_be_given_here(node: nodes.Attribute, objects: Answer, answer: Answer) -> bool:
    """Tell whether the file itself may give the attribute to something unknown, or to something outside the project:
    ``flask.g.conn = conn``. What is called comes from outside."""
    if not answer:
        return not any(isinstance(value, (Instance, Class, Module, Connection)) for value in objects)
    called = isinstance(node.parent, nodes.Call) and node.parent.func is node
    return not called and all(isinstance(value, Symbol) for value in (*objects, *answer))


def _just_assigned(q: Resolver, node: nodes.Attribute, key: str, path: Path, frame: Frame | None) -> Answer | None:
    """Return what straight-line code of the same frame has surely assigned to the attribute before, or None; what is
    assigned to a property went to its setter."""
    reached, sure = reaching(q, node, key)
    if not sure:
        return None
    answer = union(_given(q, node, key, binding, path, frame) for binding in reached)
    if has_connection(answer):
        objects = q.ask(node.expr, (), frame)
        if any(isinstance(value, Instance) and instances.has_property(q, value, node.attrname) for value in objects):
            return None
    return union([answer, mutations.of_key(q, node, key, path, frame)])


def _given(q: Resolver, node: nodes.Attribute, key: str, binding: Binding, path: Path, frame: Frame | None) -> Answer:
    """Return what ``binding``, in the same frame, has given the attribute that is looked up at ``node``."""
    if binding.kind is BindingKind.EXTEND:
        return NOTHING
    found = q.bound(binding, path, frame)
    if path:
        return found
    found = narrowing.narrow_binding(q, node, key, binding, found, frame)
    return ruled_out.left(q, found, ruled_out.before(q, node, key, binding))


def _tested_or_replaced(q: Resolver, node: nodes.Attribute, key: str, answer: Answer, frame: Frame | None) -> Answer:
    """``if isinstance(self.link, Connection): self.link = Wrapper(self.link)``: return what an attribute can be of
    which the frame has ruled something out, or replaced it unless its tests came out another way."""
    reached, _ = reaching(q, node, key)
    kept = narrowing.narrow_binding(q, node, key, None, answer, frame) if reached else answer
    kept = ruled_out.left(q, kept, ruled_out.before(q, node, key))
    if len(kept) == len(answer):
        return answer
    return union([kept, *(_given(q, node, key, binding, (), frame) for binding in reached)])


def _of_bases(q: Resolver, node: nodes.Attribute, key: str, objects: Iterable[Value], path: Path) -> Answer:
    """``self.link = Wrapper(self.link)`` in ``__init__``: until then, the attribute is what the bases gave it."""
    home = frame_of(scope_of(node))
    cls = class_of(home)
    if not isinstance(home, nodes.FunctionDef) or home.name != "__init__" or cls is None:
        return NOTHING
    if not q.scopes(node).of(home, key) or reaching(q, node, key)[0]:
        return NOTHING
    return union(
        instances.of_bases(q, value, Class(cls), node.attrname, path, node)
        for value in objects
        if isinstance(value, Instance)
    )


def of_value(q: Resolver, value: Value, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what the attribute ``name`` of ``value`` can be; ``node`` is where it is asked for."""
    if isinstance(value, Module):
        return imports.of_member(q, value, name, path)
    if isinstance(value, Symbol):
        return _of_symbol(q, value, name, path, node)
    if isinstance(value, Product):
        return _of_product(q, value, name, path, node)
    if isinstance(value, Record):
        found = records.attribute(q, value, name, path)
        return found or ({Member(value, name): None} if not path else NOTHING)
    if isinstance(value, Instance) and name == "__class__":
        return NOTHING if path else {value.cls: None}
    if isinstance(value, Instance) and name == "_replace" and classes.takes_fields(q, value.cls):
        return NOTHING if path else {Member(value, name): None}
    if isinstance(value, Instance) and name == "__dict__":
        return containers.of_namespace(q, value, path, node)
    if isinstance(value, Instance):
        return q.once(
            ("attribute", value, name, path), lambda: instances.of_instance(q, value, name, path, node), NOTHING
        )
    if isinstance(value, Class):
        return class_members.of_class(q, value, name, path)
    if isinstance(value, Literal) and name in known_records.MEMBER_VALUE:
        return {value: None} if not path else NOTHING
    if isinstance(value, (Connection, Received, Literal)) and not path:
        return {Member(value, name): None}
    if isinstance(value, BoundMethod) and name == "__self__" and not path:
        return {value.receiver: None}
    return NOTHING


def _of_symbol(q: Resolver, value: Symbol, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    if path:
        return NOTHING
    if value.name in known.CONTEXT_OBJECTS or value.name == known.CONTEXT_MODULE:
        of_context = known.of_context(name)
        if of_context is not None:
            return {Symbol(of_context): None}
    symbol = q.symbol(f"{value.name}.{name}")
    if known.role(symbol.name) is None and value.name.partition(".")[0] != "builtins":
        found = q.library.find(f"{value.name}.{name}", node.root().file)
        if found is not None and q.open(found) is not None:
            return {Module(found): None}
    return {symbol: None}


def _of_product(q: Resolver, value: Product, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    if value.name == "builtins.super":
        return of_super(q, value, name, path)
    if value.name == "builtins.tuple" and name in known_records.MEMBER_VALUE and value.node is not None:
        return q.ask(value.node, path, value.frame)
    if value.name == known_containers.SELECTOR_KEY:
        return containers.of_selector_key(q, value, name, path)
    made = value.node if known.role(value.name) is Role.LISTENER and value.node is not None else node
    found = known_members.of_object(q, value.name, name, made, path)
    found = found or known_members.pipes_held(q, value.name, name, value.node or node, path)
    if found:
        return found
    if value.name in known_containers.OPEN_OBJECTS and isinstance(value.node, nodes.Call):
        given = operands.keyword(q.arguments(value.node, value.frame), name)
        if given is not None:
            return q.ask_operand(given, path)
        found = q.once(
            ("given", value, name, path), lambda: set_from_outside.of_product(q, value, name, path, node), NOTHING
        )
        if found:
            return found
    set_elsewhere = set_from_outside.beside(q, node, name, path) if isinstance(node, nodes.Attribute) else NOTHING
    if set_elsewhere:
        return set_elsewhere
    default = command_line.option(q, value, name, path) if value.name == options.NAMESPACE else NOTHING
    if default:
        return default
    return NOTHING if path else {Member(value, name): None}


def of_super(q: Resolver, value: Product, name: str, path: Path) -> Answer:
    """Return what ``super().name`` can be: the next of that name behind the class that the method stands in."""
    found = classes.of_super(q, value)
    if found is None:
        return NOTHING
    cls, receiver = found
    start = receiver.cls if isinstance(receiver, Instance) else receiver
    for base in classes.behind(q, start, cls):
        if isinstance(base, Symbol):
            known_member = known_members.of_object(q, base.name, name, value.node or cls.node, path)
            return known_member or ({q.symbol(f"{base.name}.{name}"): None} if not path else NOTHING)
        bound = classes.in_force(q, base.node, name)
        if bound:
            return union(class_members.of_binding(q, binding, base, receiver, path) for binding in bound)
    return {Symbol(f"builtins.object.{name}"): None} if not path else NOTHING
