"""What an attribute is: looked up on what its object can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import command_line as options
from flake8_mp_recv.known import containers as known_containers
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import (
    bindings,
    callers,
    calls,
    classes,
    command_line,
    containers,
    imports,
    mutations,
    narrowing,
    operands,
    records,
    spread,
)
from flake8_mp_recv.resolve.flow import reaching
from flake8_mp_recv.resolve.lexical import decorator_names, dotted, first_parameter, frame_of, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    BoundMethod,
    Class,
    Connection,
    Frame,
    Function,
    Instance,
    Literal,
    Member,
    Module,
    Operand,
    OriginKind,
    Path,
    Product,
    Received,
    Record,
    Symbol,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes

PROPERTIES = frozenset({"property", "cached_property", "abstractproperty"})
MIXIN = "Mixin"
"""What the names of classes end in that are made to be joined with others."""


def of_attribute(q: Resolver, node: nodes.Attribute, path: Path, frame: Frame | None) -> Answer:
    """Return what ``object.name`` can be where it stands, or what ``path`` takes out of it."""
    key = dotted(node)
    answer = _just_assigned(q, node, key, path, frame) if key is not None else None
    if answer is None:
        objects = q.ask(node.expr, (), frame)
        answer = union(of_value(q, value, node.attrname, path, node) for value in objects)
        if not answer and not any(isinstance(value, (Instance, Class, Module, Connection)) for value in objects):
            answer = _of_unknown_object(q, node, key, path, unknown=not objects)
    return narrowing.narrow(q, node, key, answer, frame) if not path and key is not None else answer


def _just_assigned(q: Resolver, node: nodes.Attribute, key: str, path: Path, frame: Frame | None) -> Answer | None:
    """Return what straight-line code of the same frame has surely assigned to the attribute before, or None."""
    home = frame_of(scope_of(node))
    scopes = q.scopes(node)
    bound = [binding for binding in scopes.of(home, key) if binding.kind is not BindingKind.EXTEND]
    if not bound:
        return None
    reached, sure = reaching(scopes, node, bound)
    if not sure:
        return None
    answer = union(bindings.of_binding(q, binding, path, frame) for binding in reached)
    return union([answer, mutations.of_key(q, node, key, path, frame)])


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
    if isinstance(value, Instance):
        return q.once(("attribute", value, name, path), lambda: _of_instance(q, value, name, path, node), NOTHING)
    if isinstance(value, Class):
        return _of_class(q, value, name, path, value)
    if isinstance(value, (Connection, Received, Literal)) and not path:
        return {Member(value, name): None}
    if isinstance(value, BoundMethod) and name == "__self__" and not path:
        return {value.receiver: None}
    return NOTHING


def _of_symbol(q: Resolver, value: Symbol, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    if path:
        return NOTHING
    if value.name in known.CONTEXT_OBJECTS or value.name == "multiprocessing.context":
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
        return _of_super(q, value, name, path)
    if value.name == known_containers.SELECTOR_KEY:
        return containers.of_selector_key(q, value, name, path)
    made = value.node if known.role(value.name) is Role.LISTENER and value.node is not None else node
    found = _of_known_class(q, value.name, name, made, path)
    found = found or _pipes_held(q, value.name, name, value.node or node, path)
    if found:
        return found
    if value.name in known_containers.OPEN_OBJECTS and isinstance(value.node, nodes.Call):
        given = operands.keyword(q.arguments(value.node, value.frame), name)
        if given is not None:
            return q.ask_operand(given, path)
        found = q.once(("given", value, name, path), lambda: _given_from_outside(q, value, name, path, node), NOTHING)
        if found:
            return found
    set_elsewhere = _assigned_beside(q, node, name, path) if isinstance(node, nodes.Attribute) else NOTHING
    if set_elsewhere:
        return set_elsewhere
    default = command_line.option(q, value, name, path) if value.name == options.NAMESPACE else NOTHING
    if default:
        return default
    return NOTHING if path else {Member(value, name): None}


def _of_known_class(q: Resolver, cls: str, name: str, node: nodes.NodeNG, path: Path) -> Answer:
    """Return the attribute ``name`` of an object of a class of multiprocessing."""
    if path:
        return NOTHING
    if cls in known.MANAGERS_OF_CONTAINERS and name in known.SHARED:
        return {Symbol(known.SHARED[name]): None}
    role = known.role(cls)
    if role is Role.LISTENER and name == "accept":
        return {Member(Product(cls, node), name): None}
    if role is Role.CONTEXT:
        member = known.of_context(name)
        return {Symbol(member): None} if member is not None else NOTHING
    if role in (Role.QUEUE, Role.SIMPLE_QUEUE) and name in known.QUEUE_ENDS:
        label = f"{cls.rpartition('.')[2]}.{name}"
        return q.made(Connection(q.origin(OriginKind.QUEUE, label, node)), node, label)
    return NOTHING


def _pipes_held(q: Resolver, cls: str, name: str, node: nodes.NodeNG, path: Path) -> Answer:
    """Return the ends of pipes that an object of a class outside the project is known to keep in an attribute."""
    if known.PIPES_HELD.get(cls) != name or len(path) > 1:
        return NOTHING
    if not path:
        return {Product("builtins.list", node): None}
    label = f"{cls.rpartition('.')[2]}.{name}"
    return q.made(Connection(q.origin(OriginKind.PIPE, label, node)), node, label)


def _of_super(q: Resolver, value: Product, name: str, path: Path) -> Answer:
    found = calls.super_class(q, value)
    if found is None:
        return NOTHING
    cls, receiver = found
    start = receiver.cls if isinstance(receiver, Instance) else receiver
    order = classes.mro(q, start)
    position = next((i for i, base in enumerate(order) if isinstance(base, Class) and base.node is cls.node), None)
    behind = order[position + 1 :] if position is not None else classes.mro(q, cls)[1:]
    for base in behind:
        if isinstance(base, Symbol):
            known_member = _of_known_class(q, base.name, name, value.node or cls.node, path)
            return known_member or ({q.symbol(f"{base.name}.{name}"): None} if not path else NOTHING)
        bound = q.scopes(base.node).of(base.node, name)
        if bound:
            return union(_of_class_binding(q, binding, base, receiver, path) for binding in bound[-1:])
    return {Symbol(f"builtins.object.{name}"): None} if not path else NOTHING


def _of_class(q: Resolver, cls: Class, name: str, path: Path, receiver: Class) -> Answer:
    """Return what the class itself has under ``name``, with what was put into it when it is a container."""
    answer = _bound_in_class(q, cls, name, path, receiver)
    return union([answer, mutations.of_attribute(q, Instance(cls), name, path)]) if path else answer


def _bound_in_class(q: Resolver, cls: Class, name: str, path: Path, receiver: Class) -> Answer:
    for base in classes.mro(q, cls):
        if isinstance(base, Symbol):
            if base.name == "enum.Enum" or path:
                continue
            member = _of_known_class(q, base.name, name, cls.node, path)
            if member:
                return member
            continue
        scopes = q.scopes(base.node)
        bound = scopes.of(base.node, name)
        answer = union(_of_class_binding(q, binding, base, receiver, path) for binding in bound[-1:])
        set_later = union(
            bindings.of_binding(q, binding, path, None)
            for binding, method in scopes.of_self(base.node, name)
            if "classmethod" in decorator_names(method) or method.name in {"__init_subclass__", "__new__"}
        )
        if bound or set_later:
            return union([answer, set_later, _assigned_on_class(q, cls, name, path)])
    return _assigned_on_class(q, cls, name, path)


def _assigned_on_class(q: Resolver, cls: Class, name: str, path: Path) -> Answer:
    """``Worker.link = conn`` from outside the class."""
    scopes = q.scopes(cls.node)
    return union(
        bindings.of_binding(q, binding, path, None)
        for binding in scopes.attributes(name)
        if binding.key == f"{cls.node.name}.{name}"
    )


def _of_class_binding(q: Resolver, binding: Binding, cls: Class, receiver: Instance | Class, path: Path) -> Answer:
    """Return what a class-level name gives when it is looked up on ``receiver``."""
    node = binding.node
    if isinstance(node, nodes.FunctionDef):
        functions = bindings.decorated(q, node, cls.env)
        return union(_of_method(q, function, receiver, path) for function in functions)
    found = bindings.of_binding(q, binding, path, cls.env)
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


# Objects of the project's classes


def _of_instance(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    answer = _inherited(q, value, name, path, node)
    if q.enough(answer):
        return answer
    answer = union([answer, _assigned_from_outside(q, value, name, path, node)])
    if path:
        answer = union([answer, mutations.of_attribute(q, value, name, path)])
    if all(isinstance(known_value, Literal) for known_value in answer):
        answer = union([answer, q.attempt(lambda: _assigned_in_other_files(q, value, name, path))])
    if _says_nothing(answer):
        answer = union([answer, spread.of_instance(q, value, name, path)])
    if _says_nothing(answer):
        answer = union([answer, _from_subclasses(q, value, name, path, node)])
    if not answer and not name.startswith("__"):
        answer = _from_mixins(q, value, name, path)
    if not answer and not path and name in {"recv", "__getattr__"}:
        return NOTHING
    return answer or _delegated(q, value, name, path, node)


def _says_nothing(answer: Answer) -> bool:
    """Tell whether an attribute is not known, or None until somebody sets it."""
    return all(isinstance(value, Literal) and value.value is None for value in answer)


def _inherited(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what the class and its bases give: attributes set by methods, then the nearest class-level name."""
    answers: list[Answer] = []
    class_level = False
    for base in classes.mro(q, value.cls):
        if isinstance(base, Symbol):
            if not class_level and not any(answers):
                listener = known.role(base.name) is Role.LISTENER
                made = value.arguments.call if listener and value.arguments is not None else node
                answers.append(_of_known_class(q, base.name, name, made, path))
                answers.append(_pipes_held(q, base.name, name, value.cls.node, path))
            continue
        scopes = q.scopes(base.node)
        for binding, method in scopes.of_self(base.node, name):
            runs, frame = frame_of_method(q, value, base, method)
            if not runs:
                continue
            found = bindings.of_binding(q, binding, path, frame)
            answers.append(found)
            if q.enough(found):
                return union(answers)
        bound = scopes.of(base.node, name)
        if bound and not class_level:
            class_level = True
            for binding in bound[-1:]:
                answers.append(_of_class_binding(q, binding, base, value, path))
                if classes.is_field(binding) and not q.enough(answers[-1]):
                    answers.append(_of_field(q, value, name, path))
    return union(answers)


def frame_of_method(q: Resolver, value: Instance, base: Class, method: nodes.FunctionDef) -> tuple[bool, Frame | None]:
    """Return whether ``method`` runs for ``value``, and its frame: of the call that made the object, if that is
    known."""
    if method.name in {"__init__", "__new__"}:
        if value.arguments is not None or value.cls.node is not base.node:
            return _frame_of_init(q, value, method)
        return True, None
    if value.arguments is None and value.cls.node is base.node:
        return True, None
    return True, q.frame(method, None, value, base.env)


def _frame_of_init(q: Resolver, value: Instance, method: nodes.FunctionDef) -> tuple[bool, Frame | None]:
    """Follow ``super().__init__(...)`` and ``Base.__init__(self, ...)`` from the class of ``value`` up to ``method``.

    A method that no such call leads to does not run; where a call cannot be followed, it may.
    """
    current = classes.own_method(q, value.cls, method.name)
    if current is None or not isinstance(current.node, nodes.FunctionDef):
        return True, q.frame(method, None, value, value.cls.env)
    frame = q.frame(current.node, value.arguments, value, current.env)
    for _ in range(len(classes.mro(q, value.cls))):
        if frame is None or frame.function is method:
            break
        calls_up, frame = _next_init(q, frame, value, method.name)
        if not calls_up:
            return False, None
    if frame is None:
        return True, q.frame(method, None, value, value.cls.env)
    return True, frame


def _next_init(q: Resolver, frame: Frame, value: Instance, name: str) -> tuple[bool, Frame | None]:
    calls_up = False
    for node in q.scopes(frame.function).loads_in(frame.function, name):
        call = node.parent
        if not isinstance(call, nodes.Call) or call.func is not node or scope_of(call) is not frame.function:
            continue
        calls_up = True
        arguments = q.arguments(call, frame)
        for callee in q.ask(node, (), frame):
            if isinstance(callee, BoundMethod) and isinstance(callee.function.node, nodes.FunctionDef):
                return True, q.frame(callee.function.node, arguments, value, callee.function.env)
            if isinstance(callee, Function) and isinstance(callee.node, nodes.FunctionDef):
                rest = operands.without_first(q, arguments)
                return True, q.frame(callee.node, rest, value, callee.env)
    return calls_up, None


def _of_field(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """Return what the constructor call handed over for a field of a dataclass or NamedTuple."""
    if not classes.takes_fields(q, value.cls):
        return NOTHING
    names = [field.key for field in classes.fields(q, value.cls)]
    if name not in names:
        return NOTHING
    return of_field_at(q, value, names.index(name), name, path)


def of_field_at(q: Resolver, value: Instance, position: int, name: str, path: Path) -> Answer:
    """Return what the ``position``-th field, called ``name``, was given when ``value`` was made."""
    made = (
        [value.arguments]
        if value.arguments is not None
        else [
            *callers.constructions(q, value.cls, elsewhere=False),
        ]
    )
    answers = []
    for arguments in made:
        # attrs takes ``link=`` for the field ``_link``.
        named = operands.keyword(arguments, name) or operands.keyword(arguments, name.lstrip("_"))
        operand = named or operands.positional(arguments, position)
        if operand is not None:
            found = q.ask_operand(operand, path)
            answers.append(q.via(found, arguments.call, f"argument {name} of {value.cls.node.name}()"))
    return union(answers)


def frame_of_self(q: Resolver, value: Instance, base: Class, expression: nodes.NodeNG) -> tuple[bool, Frame | None]:
    """Return whether ``expression``, if it is ``self`` in a method of ``base``, runs for ``value``, and its frame."""
    function = scope_of(expression)
    while function.parent is not None and function.parent is not base.node:
        function = scope_of(function)
    if isinstance(function, nodes.FunctionDef) and isinstance(expression, nodes.Name):
        first = first_parameter(function)
        if first is not None and first.name == expression.name:
            return frame_of_method(q, value, base, function)
    return True, None


def _assigned_from_outside(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """``worker.link = conn`` where ``worker`` can be the object: in the class's module, that of ``node``, which looks
    it up, or the linted one."""
    answers = []
    for scopes in dict.fromkeys([q.scopes(value.cls.node), q.scopes(node), q.library.linted]):
        for binding in scopes.attributes(name):
            owner = _owner(binding)
            if owner is None or _sets_self(binding, owner):
                continue
            if classes.related(q, owner, value):
                answers.append(bindings.of_binding(q, binding, path, None))
    return union(answers)


def _given_from_outside(q: Resolver, value: Product, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """``args.link = conn`` where ``args`` can be the object: in its module, that of ``node``, or the linted one."""
    answers = []
    for scopes in dict.fromkeys([q.scopes(value.node), q.scopes(node), q.library.linted]):
        for binding in scopes.attributes(name):
            owner = _owner(binding)
            if owner is not None and any(isinstance(v, Product) and v.node is value.node for v in q.ask(owner)):
                answers.append(bindings.of_binding(q, binding, path, None))
    return union(answers)


def _assigned_in_other_files(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """The same in the project's other files, for an attribute that its own module leaves empty."""
    cls = value.cls
    if not q.scopes(cls.node).attributes(name) and not q.scopes(cls.node).of(cls.node, name):
        return NOTHING
    answers = []
    for file in q.library.filling(name, (cls.node.name,), cls.node.root().file):
        scopes = q.open(file)
        for binding in scopes.attributes(name) if scopes is not None else ():
            owner = _owner(binding)
            if owner is not None and not _sets_self(binding, owner) and classes.related(q, owner, value):
                answers.append(bindings.of_binding(q, binding, path, None))
    return union(answers)


def _owner(binding: Binding) -> nodes.NodeNG | None:
    """Return how the object is written that ``x.link = conn`` or ``setattr(x, "link", conn)`` gives an attribute."""
    node = binding.node
    if isinstance(node, nodes.AssignAttr):
        return node.expr
    return node.args[0] if isinstance(node, nodes.Call) else None


def _sets_self(binding: Binding, target: nodes.NodeNG) -> bool:
    if not isinstance(target, nodes.Name):
        return False
    function = scope_of(binding.node)
    while function.parent is not None:
        if isinstance(function, nodes.FunctionDef):
            first = first_parameter(function)
            if first is not None and first.name == target.name:
                return True
        function = scope_of(function)
    return False


def _from_subclasses(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """A base class may use what its subclasses set."""
    if value.arguments is not None or not classes.is_closed(q, value.cls):
        return NOTHING

    def inherited(elsewhere: bool) -> Answer:
        found = classes.subclasses(q, value.cls, elsewhere=elsewhere)
        return union(_inherited(q, Instance(sub), name, path, node) for sub in found)

    return inherited(False) or q.attempt(lambda: inherited(True))


def _from_mixins(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """An attribute that a class uses and nobody gives it comes from a mixin of its module, whoever joins the two."""
    scopes = q.scopes(value.cls.node)
    mixins: tuple[nodes.ClassDef, ...] = q.once(("mixins", scopes.module), lambda: tuple(_mixins(scopes)), ())
    return union(
        _of_class_binding(q, scopes.of(mixin, name)[-1], Class(mixin), value, path)
        for mixin in mixins
        if scopes.of(mixin, name)
    )


def _mixins(scopes: ModuleScopes) -> Iterator[nodes.ClassDef]:
    """Yield the classes of a module that are made to be joined with others."""
    for key, bound in scopes.bound_in(scopes.module).items():
        if key.endswith(MIXIN):
            yield from (binding.node for binding in bound if isinstance(binding.node, nodes.ClassDef))


def _delegated(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """``def __getattr__(self, name): return getattr(self._conn, name)``."""
    if path or name.startswith("__"):
        return NOTHING
    getter = classes.own_method(q, value.cls, "__getattr__")
    if getter is None or not isinstance(getter.node, nodes.FunctionDef):
        return NOTHING
    asked = q.intern_arguments(("delegated", name, node), lambda: Arguments(node, None, (_named(node, name),)))
    return calls.of_function(q, getter, asked, value, path)


def _named(node: nodes.NodeNG, name: str) -> Operand:
    constant = nodes.Const(name, node.lineno, node.col_offset, node.parent)
    return Operand(constant)


# Objects that nothing is known of


def _of_unknown_object(q: Resolver, node: nodes.Attribute, key: str | None, path: Path, *, unknown: bool) -> Answer:
    """Return what the module sets under this name: on the same expression, or on objects of its only class that has
    it."""
    beside = _assigned_beside(q, node, node.attrname, path)
    if beside or not unknown or node.attrname.startswith("__"):
        return beside
    scopes = q.scopes(node)
    owners = scopes.with_attribute(node.attrname)
    if len(owners) != 1 or node.attrname in dir(str) or containers.is_method(node.attrname):
        return NOTHING
    cls = Class(next(iter(owners)))
    if q.scopes(cls.node).of(cls.node, node.attrname):
        return NOTHING
    return of_value(q, Instance(cls), node.attrname, path, node)


def _assigned_beside(q: Resolver, node: nodes.Attribute, name: str, path: Path) -> Answer:
    """Return what is assigned to the same attribute of the same name or attribute elsewhere in the module.

    ``self._tls.link = conn`` in one method, ``self._tls.link.recv()`` in another; ``state.link`` of a global ``state``.
    """
    if isinstance(node.expr, nodes.Attribute):
        return union(
            bindings.of_binding(q, binding, path, None)
            for binding in q.scopes(node).attributes(name)
            if isinstance(binding.node, nodes.AssignAttr)
            and isinstance(binding.node.expr, nodes.Attribute)
            and binding.node.expr.attrname == node.expr.attrname
            and _same_owner(q, binding.node.expr.expr, node.expr.expr)
        )
    if not isinstance(node.expr, nodes.Name):
        return NOTHING
    scopes = q.scopes(node)
    owner = scopes.owner_at(node.expr.name, scope_of(node))
    return union(
        bindings.of_binding(q, binding, path, None)
        for binding in scopes.attributes(name)
        if binding.key == f"{node.expr.name}.{name}"
        and scopes.owner_at(node.expr.name, scope_of(binding.node)) is owner
    )


def _same_owner(q: Resolver, one: nodes.NodeNG, other: nodes.NodeNG) -> bool:
    """Tell whether two written objects are the same one, or ``self`` of the same class."""
    if dotted(one) is None or dotted(one) != dotted(other):
        return False
    here, there = classes.around(one), classes.around(other)
    return here is None or there is None or classes.are_related(q, here, there)


def at_position(path: Path) -> int | None:
    """Return the constant position that a way begins with, or None."""
    if path and isinstance(path[0], At) and isinstance(path[0].key, int):
        return path[0].key
    return None


def connections(q: Resolver, answer: Answer, node: nodes.NodeNG) -> Answer:
    """Return ``answer`` with objects that inherit ``recv()`` from a connection class made connections."""
    receiver = getattr(node.func if isinstance(node, nodes.Call) else node, "expr", None)
    if receiver is not None and calls.is_coroutine(q, receiver):
        return NOTHING
    found = []
    for value in answer:
        if isinstance(value, Product) and value.name == "builtins.super":
            inherited = _of_super(q, value, "recv", ())
            is_connection = any(
                isinstance(v, Symbol) and known.role(v.name.rpartition(".")[0]) is Role.CONNECTION for v in inherited
            )
        else:
            is_connection = isinstance(value, Instance) and _inherits_recv(q, value.cls)
            found.append(_behind_getattr(q, value, node) if isinstance(value, Instance) else NOTHING)
        if is_connection:
            cls = value.cls.node.name if isinstance(value, Instance) else "super"
            origin = q.origin(OriginKind.ANNOTATION, f"{cls}()", node)
            found.append(q.made(Connection(origin), node, "an object of a subclass of Connection"))
    return union([answer, *found]) if found else answer


def _behind_getattr(q: Resolver, value: Instance, node: nodes.NodeNG) -> Answer:
    """Return the connections whose ``recv`` a wrapper without one of its own hands out."""
    if classes.own_method(q, value.cls, "recv") is not None:
        return NOTHING
    handed_out = _delegated(q, value, "recv", (), node)
    return {
        member.owner: trail
        for member, trail in handed_out.items()
        if isinstance(member, Member) and isinstance(member.owner, Connection) and member.name == "recv"
    }


def _inherits_recv(q: Resolver, cls: Class) -> bool:
    if classes.own_method(q, cls, "recv") is not None:
        return False
    return any(known.role(base.name) is Role.CONNECTION for base in classes.symbols(q, cls))
