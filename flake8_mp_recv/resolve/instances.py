"""What an object of a project's class has: what its methods set, its fields, and what is set on it elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.known.records import NAMED_TUPLES, POST_INIT
from flake8_mp_recv.resolve import (
    branches,
    callers,
    calls,
    class_members,
    classes,
    computed,
    frames,
    known_members,
    literals,
    mutations,
    operands,
    ruled_out,
    set_again,
    set_from_outside,
    spread,
)
from flake8_mp_recv.resolve.budget import ATTEMPT_STEPS, COMPUTED_STEPS
from flake8_mp_recv.resolve.lexical import scope_of
from flake8_mp_recv.resolve.targets import Binding
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    Class,
    Connection,
    Instance,
    Literal,
    Operand,
    OriginKind,
    Path,
    Symbol,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def of_instance(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what the attribute ``name`` of an object can be.

    What it is annotated with counts only where nothing tells what made the connection.
    """
    answer = _found(q, value, name, path, node)
    if len(_kinds(answer)) < 2 or OriginKind.ANNOTATION not in _kinds(answer):
        return answer
    annotated = union(q.annotated(annotation, path) for annotation in _annotations(q, value.cls, name))
    return {found: trail for found, trail in answer.items() if found not in annotated}


def _annotations(q: Resolver, cls: Class, name: str) -> Iterator[nodes.NodeNG]:
    for base in classes.mro(q, cls):
        if isinstance(base, Class):
            of_methods = (binding for binding, _ in q.scopes(base.node).of_self(base.node, name))
            for binding in (*classes.in_force(q, base.node, name), *of_methods):
                if binding.annotation is not None:
                    yield binding.annotation


def _kinds(answer: Answer) -> set[OriginKind]:
    return {found.origin.kind for found in answer if isinstance(found, Connection)}


def _found(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Look through the places that an attribute comes from, those that it rarely does in the end."""
    answer = _of_property(q, value, name, path)
    if not class_members.says_nothing(answer):
        return answer
    answer = _inherited(q, value, name, path, node)
    if q.enough(answer) and not (path and _kinds(answer) == {OriginKind.ANNOTATION}):
        return answer
    if value.arguments is None and not class_members.says_nothing(answer) and _is_open(answer):
        others: list[Class] = q.within(ATTEMPT_STEPS, lambda: replacing(q, value, name), [])
        if others:
            answer = union(_inherited(q, Instance(other, None, value.runs), name, path, node) for other in others)
            return union([answer, set_from_outside.at_hand(q, value, name, path, node)])
    answer = union([answer, set_from_outside.at_hand(q, value, name, path, node)])
    if path or mutations.fills_buffers(q.scopes(value.cls.node)):
        answer = union([answer, mutations.of_attribute(q, value, name, path)])
    if _is_open(answer) and (answer or _is_data(q, value.cls, name)):
        answer = union([answer, q.attempt(lambda: set_from_outside.in_other_files(q, value, name, path))])
    if class_members.says_nothing(answer):
        answer = union([answer, spread.of_instance(q, value, name, path)])
    if class_members.says_nothing(answer):
        answer = union([answer, _from_subclasses(q, value, name, path, node)])
    if not answer and not name.startswith("__"):
        answer = class_members.of_mixins(q, value, name, path)
    if not answer and not path and name in {"recv", "__getattr__"}:
        return NOTHING
    return answer or delegated(q, value, name, path, node)


def _is_data(q: Resolver, cls: Class, name: str) -> bool:
    """Tell whether the module of a class binds an attribute, or reads it otherwise than to call it, as methods are."""
    scopes = q.scopes(cls.node)
    return bool(scopes.of(cls.node, name) or scopes.attributes(name)) or any(True for _ in scopes.uncalled(name))


def replacing(q: Resolver, value: Instance, name: str) -> list[Class]:
    """Return the subclasses that ``value`` may be of, whose objects have something else as ``name`` than its own class
    gives.

    There are none where an object that has what the class gives is made somewhere.
    """
    found: list[Class] = q.once(("replacing", value.cls.node, name), lambda: _replacing(q, value.cls, name), [])
    return [sub for sub in found if classes.admits(q, value, sub)]


def _replacing(q: Resolver, cls: Class, name: str) -> list[Class]:
    derived = [sub for elsewhere in (False, True) for sub in classes.subclasses(q, cls, elsewhere=elsewhere)]
    anew = {sub for sub in derived if classes.gives(q, sub, name)}
    keeping = [other for other in (cls, *derived) if anew.isdisjoint(classes.mro(q, other))]
    made = (callers.constructions(q, one, elsewhere=elsewhere) for one in keeping for elsewhere in (False, True))
    if not anew:
        return []
    is_kept = any(not q.library.is_test_of_other(call.call) for calls_of_one in made for call in calls_of_one)
    return [] if is_kept else [sub for sub in derived if sub not in keeping]


def _of_property(q: Resolver, value: Instance, name: str, path: Path) -> Answer:
    """Return what the property ``name`` gives: what is assigned to it goes to its setter."""
    found = _property(q, value, name)
    if found is None:
        return NOTHING
    base, bound = found
    return union(class_members.of_binding(q, binding, base, value, path) for binding in bound)


def has_property(q: Resolver, value: Instance, name: str) -> bool:
    """Tell whether ``name`` is a property of the object's class."""
    return _property(q, value, name) is not None


def _property(q: Resolver, value: Instance, name: str) -> tuple[Class, Sequence[Binding]] | None:
    for base in classes.mro(q, value.cls):
        bound = classes.in_force(q, base.node, name) if isinstance(base, Class) else ()
        if bound and isinstance(base, Class):
            return (base, bound) if all(class_members.is_property(binding.node) for binding in bound) else None
    return None


def of_bases(q: Resolver, value: Instance, cls: Class, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what the classes behind ``cls``, which is the object's or a base of it, give the attribute ``name``."""
    return _given_by(q, value, classes.behind(q, value.cls, cls), name, path, node)


def _inherited(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what the class and its bases give."""
    return _given_by(q, value, classes.mro(q, value.cls), name, path, node)


def _given_by(
    q: Resolver, value: Instance, order: Sequence[Class | Symbol], name: str, path: Path, node: nodes.NodeNG
) -> Answer:
    """Return what classes in their ``order`` give: attributes set by methods, then the nearest class-level name.

    What an ``__init__`` sets in the end replaces what it is in the class, and what those of the bases have set.
    """
    answers: list[Answer] = []
    class_level = replaced = False
    for base in order:
        if isinstance(base, Symbol):
            if not class_level and not replaced and not any(answers):
                answers.append(_known_outside(q, value, base, name, path, node))
            continue
        scopes = q.scopes(base.node)
        for binding, method in scopes.of_self(base.node, name):
            runs, frame = frames.of_method(q, value, base, method)
            if not runs or (replaced and method.name == "__init__" and scope_of(binding.node) is method):
                continue
            if branches.left_out(q, binding.node, frame) or set_again.before_it_is_seen(q, base, name, binding, method):
                continue
            found = q.bound(binding, path, frame)
            found = ruled_out.left(q, found, ruled_out.behind(q, binding)) if not path else found
            answers.append(found)
            if q.enough(found):
                return union(answers)
        replaced = replaced or set_again.by_init(q, value, base, name)
        bound = classes.in_force(q, base.node, name) if not class_level else ()
        class_level = class_level or bool(bound)
        for binding in bound:
            if not replaced or _still_tells(binding):
                found = class_members.of_binding(q, binding, base, value, path)
                is_open = classes.is_field(binding) and not q.enough(found)
                answers.append(_given_or_default(q, value, name, path, found) if is_open else found)
    return union(answers)


def _known_outside(q: Resolver, value: Instance, base: Symbol, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what is known of the attribute ``name`` of a base outside the project."""
    listener = known.role(base.name) is Role.LISTENER
    made = value.arguments.call if listener and value.arguments is not None else node
    held = known_members.pipes_held(q, base.name, name, value.cls.node, path)
    field = _of_field(q, value, name, path, untold=True) if base.name in NAMED_TUPLES else NOTHING
    return union([known_members.of_object(q, base.name, name, made, path), held, field])


def _still_tells(binding: Binding) -> bool:
    """Tell whether what a class binds counts beside what ``__init__`` sets: an annotation, or ``property(...)``."""
    return binding.annotation is not None or isinstance(binding.value, nodes.Call)


def _is_open(answer: Answer) -> bool:
    """Tell whether others may give an attribute something else: it is not known, or a constant until they do."""
    return all(isinstance(value, Literal) for value in answer)


def _given_or_default(q: Resolver, value: Instance, name: str, path: Path, default: Answer) -> Answer:
    """Return what a field is: what the constructor call handed over, or its ``default`` unless all calls do."""
    given = _of_field(q, value, name, path, untold=_is_open(default))
    if literals.known(default):
        operands_given = [operand for _, operand in handed_over(q, value, name, elsewhere=True)]
        if operands_given and None not in operands_given:
            default = {
                known_value: trail for known_value, trail in default.items() if not isinstance(known_value, Literal)
            }
    answer = union([default, given])
    return ruled_out.left(q, answer, tests_of_field(q, value.cls, name)) if not path else answer


def tests_of_field(q: Resolver, cls: Class, name: str) -> Iterator[ruled_out.Test]:
    """Yield the tests that a field of a dataclass passes when an object is made."""
    method = classes.own_method(q, cls, POST_INIT)
    if method is not None and isinstance(method.node, nodes.FunctionDef):
        yield from ruled_out.through(q, method.node, name)


def handed_over(
    q: Resolver, value: Instance, name: str, *, elsewhere: bool
) -> Iterator[tuple[Arguments, Operand | None]]:
    """Yield what the calls that may have made an object hand over for the field ``name``.

    That is None where it is, or may be, left to its default. Where no call in the class's module makes one, those in
    other files are asked (``elsewhere``).
    """
    names = classes.fields(q, value.cls) if classes.takes_fields(q, value.cls) else []
    if name not in names:
        return
    made = [value.arguments] if value.arguments is not None else list(_constructions(q, value, False))
    if not made and elsewhere:
        made = q.within(ATTEMPT_STEPS, lambda: list(_constructions(q, value, True)), [])
    for arguments in made:
        if value.arguments is None and q.library.is_test_of_other(arguments.call):
            continue
        operand = _operand_of_field(arguments, names.index(name), name)
        yield arguments, operand
        if operand is not None and operand.path:
            yield arguments, None


def _constructions(q: Resolver, value: Instance, elsewhere: bool) -> Iterator[Arguments]:
    """Yield the arguments of the calls that may have made ``value``, whose class takes its fields."""
    found = callers.of_construction(q, value.cls, None, elsewhere=elsewhere)
    yield from (caller.arguments for caller in found if callers.may_be_on(q, value, caller))


def _operand_of_field(arguments: Arguments, position: int, name: str) -> Operand | None:
    """attrs takes ``link=`` for the field ``_link``."""
    named = operands.keyword(arguments, name) or operands.keyword(arguments, name.lstrip("_"))
    return named or operands.positional(arguments, position)


def _of_field(q: Resolver, value: Instance, name: str, path: Path, *, untold: bool) -> Answer:
    """Return what the constructor call handed over for a field of a dataclass or NamedTuple.

    Other files are asked when their class leaves it ``untold`` what it is.
    """
    if not classes.takes_fields(q, value.cls):
        return NOTHING
    names = classes.fields(q, value.cls)
    return _of_field_at(q, value, names.index(name), name, path, untold) if name in names else NOTHING


def _of_field_at(q: Resolver, value: Instance, position: int, name: str, path: Path, untold: bool) -> Answer:
    """Return what the ``position``-th field, called ``name``, was given when ``value`` was made."""
    if value.arguments is not None:
        return union(_handed_to_field(q, value, [value.arguments], position, name, path))

    def handed(elsewhere: bool) -> Iterator[Answer]:
        return _handed_to_field(q, value, _constructions(q, value, elsewhere), position, name, path)

    near = union(handed(False))
    if not near:
        stored = computed.constructions_of(q, value.cls)
        near = q.gather(_handed_to_field(q, value, stored, position, name, path), COMPUTED_STEPS)
    return union([near, q.gather(handed(True))]) if untold and _is_open(near) else near


def _handed_to_field(
    q: Resolver, value: Instance, made: Iterable[Arguments], position: int, name: str, path: Path
) -> Iterator[Answer]:
    for arguments in made:
        operand = _operand_of_field(arguments, position, name)
        if operand is not None:
            answer = q.via(q.ask_operand(operand, path), arguments.call, f"argument {name} of {value.cls.node.name}()")
            yield answer
            if q.enough(answer):
                return


def _from_subclasses(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
    """A base class may use what its subclasses set."""
    if value.arguments is not None:
        return NOTHING

    def inherited(elsewhere: bool) -> Iterator[Answer]:
        for sub in classes.subclasses(q, value.cls, elsewhere=elsewhere):
            if classes.admits(q, value, sub):
                yield _inherited(q, Instance(sub, None, value.runs), name, path, node)

    near = union(inherited(False))
    return union([near, q.gather(inherited(True))]) if class_members.says_nothing(near) else near


def delegated(q: Resolver, value: Instance, name: str, path: Path, node: nodes.NodeNG) -> Answer:
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
