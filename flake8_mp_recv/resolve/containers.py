"""What comes out of containers: of literals, comprehensions, functions and methods."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import containers as known
from flake8_mp_recv.resolve import classes, literals, operands
from flake8_mp_recv.resolve.lexical import ROWS, scope_of
from flake8_mp_recv.resolve.targets import BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    Class,
    Connection,
    Frame,
    From,
    Instance,
    Literal,
    Operand,
    Path,
    Product,
    Projection,
    Received,
    Rest,
    Symbol,
    Take,
    Value,
    then,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

KEY_STEPS: Final = 100
"""Steps for finding out what a key can be: it only tells apart what a container holds."""


# Literals and comprehensions


def of_sequence(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """Return what ``path`` takes out of a tuple, list or set that is written down."""
    if not path or isinstance(path[0], Rest):
        return {Product(f"builtins.{type(node).__name__.lower()}", node): None}
    head, rest = path[0], path[1:]
    answers = []
    for item, inner in _chosen(node.elts, head):
        answers.append(q.ask(item, (*inner, *rest), frame))
    return union(answers)


def _chosen(written: list[nodes.NodeNG], head: Projection) -> Iterator[tuple[nodes.NodeNG, Path]]:
    """Yield the items of a written sequence that ``head`` can mean; a starred one with the way into it."""
    items = list(_spliced(written))
    starred = [position for position, item in enumerate(items) if isinstance(item, nodes.Starred)]
    if isinstance(head, At) and isinstance(head.key, int):
        yield from _at(items, starred, head.key)
        return
    if isinstance(head, At):
        return
    part = slice(0, None)
    if isinstance(head, From) and not (starred and starred[0] < head.start):
        part = slice(head.start, len(items) - head.but if head.but and not starred else None)
    for item in items[part]:
        yield (item.value, (Take.ELEMENT,)) if isinstance(item, nodes.Starred) else (item, ())


def _spliced(items: list[nodes.NodeNG]) -> Iterator[nodes.NodeNG]:
    """Yield ``[*[a, b], c]`` as ``a``, ``b`` and ``c``."""
    for item in items:
        if isinstance(item, nodes.Starred) and isinstance(item.value, ROWS):
            yield from _spliced(item.value.elts)
        else:
            yield item


def _at(items: list[nodes.NodeNG], starred: list[int], key: int) -> Iterator[tuple[nodes.NodeNG, Path]]:
    """Yield what may stand at the position ``key``, counted from the end when it is negative.

    Behind a starred item, which may be empty, that is any item as far as ``key`` is behind it.
    """
    position = key if key >= 0 else len(items) + key
    nearest = (starred[0] if key >= 0 else starred[-1]) if starred else -1
    if not starred or (position < nearest if key >= 0 else position > nearest):
        if 0 <= position < len(items):
            yield items[position], ()
        return
    beyond = abs(position - nearest)
    yield items[nearest].value, (At(beyond if key >= 0 else -1 - beyond),)
    near = items[nearest + 1 : nearest + 2 + beyond] if key >= 0 else items[max(nearest - 1 - beyond, 0) : nearest]
    for item in near:
        yield (item.value, (Take.ELEMENT,)) if isinstance(item, nodes.Starred) else (item, ())


def of_mapping(q: Resolver, node: nodes.Dict, path: Path, frame: Frame | None) -> Answer:
    """Return what ``path`` takes out of a mapping that is written down."""
    if not path:
        return {Product("builtins.dict", node): None}
    head, rest = path[0], path[1:]
    answers = []
    for key, value in _in_force(node, head):
        if type(key).__name__ == "DictUnpack":
            answers.append(q.ask(value, path, frame))
        elif head is Take.ELEMENT:
            answers.append(q.ask(key, rest, frame))
        elif not isinstance(head, At) or _may_be_key(q, key, head.key, frame):
            answers.append(q.ask(value, rest, frame))
    return union(answers)


def _in_force(node: nodes.Dict, head: Projection) -> list[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Return the items of a written mapping that the last one with the key ``head`` does not replace."""
    last = max((place for place, (key, _) in enumerate(node.items) if written_key(key) == head), default=0)
    return list(node.items[last:])


def surely_has(node: nodes.NodeNG, head: Projection) -> bool:
    """Tell whether ``node`` is a mapping that is written down with the key ``head`` in it."""
    return isinstance(node, nodes.Dict) and any(written_key(key) == head for key, _ in node.items)


def _may_be_key(q: Resolver, key: nodes.NodeNG, wanted: object, frame: Frame | None) -> bool:
    written = written_key(key)
    if written is not None:
        return bool(written.key == wanted)
    known_keys = literals.known(q.ask(key, (), frame))
    return not known_keys or any(literal.value == wanted for literal in known_keys)


def of_comprehension(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """Return what ``path`` takes out of a list, set or generator comprehension."""
    if not path:
        kind = {nodes.ListComp: "list", nodes.SetComp: "set"}.get(type(node), "generator")
        return {Product(f"builtins.{kind}", node): None}
    head = path[0]
    if isinstance(head, At) and not isinstance(head.key, int):
        return NOTHING
    return q.ask(node.elt, path[1:], frame)


def of_dict_comprehension(q: Resolver, node: nodes.DictComp, path: Path, frame: Frame | None) -> Answer:
    """Return what ``path`` takes out of a mapping comprehension."""
    if not path:
        return {Product("builtins.dict", node): None}
    return q.ask(node.key if path[0] is Take.ELEMENT else node.value, path[1:], frame)


def of_subscript(q: Resolver, node: nodes.Subscript, path: Path, frame: Frame | None) -> Answer:
    """Return what ``container[key]`` can be, or what ``path`` takes out of it."""
    if isinstance(node.slice, nodes.Slice):
        if not path:
            whole = q.ask(node.value, (), frame)
            return {value: trail for value, trail in whole.items() if _is_kept_by_slice(value)}
        return q.ask(node.value, _through_slice(node.slice, path), frame)
    answer = _taken_by(q, node.value, node.slice, path, frame)
    if not answer:
        answer = _of_item_protocol(q, node, path, frame)
    return answer or (_of_generic(q, node, frame) if not path else NOTHING)


def _of_generic(q: Resolver, node: nodes.Subscript, frame: Frame | None) -> Answer:
    """``Box[int]`` is the class ``Box``."""
    return {
        value: trail
        for value, trail in q.ask(node.value, (), frame).items()
        if isinstance(value, Class) and not classes.is_enum(q, value)
    }


def _is_kept_by_slice(value: Value) -> bool:
    """Tell whether a part of a value is, for us, the value: a container, received bytes, a key from the source."""
    return isinstance(value, (Product, Received)) or (isinstance(value, Literal) and isinstance(value.value, bytes))


def _through_slice(piece: nodes.Slice, path: Path) -> Path:
    """Return the way into what is sliced for ``path`` into the slice."""
    head = path[0]
    if isinstance(head, At) and isinstance(head.key, int) and piece.upper is None:
        if piece.lower is None and _number(piece.step) == -1:
            return (At(-1 - head.key), *path[1:])
        lower = _number(piece.lower)
        if piece.step is None and lower is not None and lower < 0:
            return (At(lower + head.key if 0 <= head.key < -lower else head.key), *path[1:])
    return then((_part(piece),), path)


def _part(piece: nodes.Slice) -> Projection:
    """Return the part of a container that a slice is; all of it when that is not known."""
    lower = 0 if piece.lower is None else _number(piece.lower)
    upper = 0 if piece.upper is None else _number(piece.upper)
    if piece.step is not None or lower is None or lower < 0:
        return Rest(0)
    return Rest(lower, -upper if upper is not None and upper < 0 else 0)


def _number(node: nodes.NodeNG | None) -> int | None:
    """Return the number that is written, perhaps with a minus before it, or None."""
    key = written_key(node) if node is not None else None
    return key.key if key is not None and isinstance(key.key, int) else None


def written_key(key: nodes.NodeNG) -> At | None:
    """Return the key that a constant, or a tuple of constants, is; None for anything else."""
    if isinstance(key, nodes.Const):
        return At(key.value)
    if isinstance(key, nodes.UnaryOp) and key.op == "-" and isinstance(key.operand, nodes.Const):
        return At(-key.operand.value) if isinstance(key.operand.value, int) else None
    if isinstance(key, nodes.Tuple) and all(isinstance(item, nodes.Const) for item in key.elts):
        return At(tuple(item.value for item in key.elts))
    return None


def _taken_by(q: Resolver, container: nodes.NodeNG, key: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """Return what ``container[key]`` can be; what the key is matters only when that can be reported."""
    written = written_key(key)
    if written is not None:
        return q.ask(container, (written, *path), frame)
    anything = q.ask(container, (Take.ITEM, *path), frame)
    if len(anything) < 2 and not any(isinstance(value, (Connection, Received)) for value in anything):
        return anything
    named = _named_key(q, key, frame)
    return q.ask(container, (named, *path), frame) if named is not None else anything


def key_of(q: Resolver, key: nodes.NodeNG, frame: Frame | None) -> At | None:
    """Return the key that an expression is, as written or as the one constant that it can be; None for any other."""
    return written_key(key) or _named_key(q, key, frame)


def _named_key(q: Resolver, key: nodes.NodeNG, frame: Frame | None) -> At | None:
    found = literals.known(q.attempt(lambda: _whole(q.ask(key, (), frame)), KEY_STEPS))
    if len(found) != 1 or found[0].value is None or not _hashable(found[0].value) or _is_counted(q, key):
        return None
    return At(found[0].value)


def _is_counted(q: Resolver, key: nodes.NodeNG) -> bool:
    """Tell whether a name or attribute is counted up or down: where it starts is all that is known of it."""
    scopes = q.scopes(key)
    if isinstance(key, nodes.Attribute):
        bound = scopes.attributes(key.attrname)
    elif isinstance(key, nodes.Name):
        owner = scopes.owner_at(key.name, scope_of(key))
        bound = scopes.of(owner, key.name) if owner is not None else []
    else:
        return any(_is_counted(q, child) for child in key.get_children())
    return any(binding.kind is BindingKind.EXTEND for binding in bound)


def _whole(answer: Answer) -> Answer:
    """Return an answer that is constants alone, or nothing: then it does not tell which keys there are."""
    return answer if all(isinstance(value, Literal) for value in answer) else NOTHING


def _hashable(value: object) -> bool:
    return isinstance(value, (str, bytes, int, float, bool, type(None)))


def _of_item_protocol(q: Resolver, node: nodes.Subscript, path: Path, frame: Frame | None) -> Answer:
    """``registry[name]`` where the registry is an object of a class with ``__getitem__``."""
    arguments = q.intern_arguments(("item", node, frame), lambda: Arguments(node, frame, (Operand(node.slice, frame),)))
    answers = []
    for value in q.ask(node.value, (), frame):
        if isinstance(value, Class) and classes.is_enum(q, value):
            answers.append(_member(q, value, node.slice, path))
        if isinstance(value, Instance):
            for method in q.attribute(value, "__getitem__", (), node):
                answers.append(q.called(method, arguments, path))
    return union(answers)


def _member(q: Resolver, cls: Class, key: nodes.NodeNG, path: Path) -> Answer:
    """``Network["HOST"]`` of an enumeration."""
    written = written_key(key)
    name = written.key if written is not None else None
    return q.attribute(cls, name, path, key) if isinstance(name, str) else NOTHING


def of_instance(q: Resolver, value: Instance, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what ``path`` takes out of an object of a project's class: by its own iteration, or as a named tuple."""
    head, rest = path[0], path[1:]
    position = _at_position(path)
    if isinstance(head, At) and isinstance(head.key, str):
        typed = any(base.name.endswith(".TypedDict") for base in classes.symbols(q, value.cls))
        return q.attribute(value, head.key, rest, node) if typed else NOTHING
    if position is not None and classes.takes_fields(q, value.cls):
        fields = classes.fields(q, value.cls)
        if -len(fields) <= position < len(fields):
            return q.attribute(value, fields[position], rest, node)
    if head is Take.ITEM and classes.own_method(q, value.cls, "__getitem__") is not None:
        return _of_getitem(q, value, rest, node)
    if isinstance(head, At) and not isinstance(head.key, int):
        return NOTHING
    empty = q.intern_arguments(("iterate", value, node), lambda: Arguments(node, None))
    for name in ("__iter__", "__aiter__"):
        for method in q.attribute(value, name, (), node):
            answer = q.called(method, empty, (Take.ELEMENT, *rest))
            if answer:
                return answer
            found = union(_next_of(q, iterator, rest, node) for iterator in q.called(method, empty, ()))
            if found:
                return found
    return _next_of(q, value, rest, node)


def _of_getitem(q: Resolver, value: Instance, path: Path, node: nodes.NodeNG) -> Answer:
    """Return what ``value[key]`` gives for a key that is not known, which is none that iteration gives."""
    anything = q.intern_arguments(("any item", node), lambda: Arguments(node, None, (Operand(None),)))
    return union(q.called(method, anything, path) for method in q.attribute(value, "__getitem__", (), node))


def _next_of(q: Resolver, iterator: Value, path: Path, node: nodes.NodeNG) -> Answer:
    if not isinstance(iterator, Instance):
        return NOTHING
    empty = q.intern_arguments(("iterate", iterator, node), lambda: Arguments(node, None))
    answers = []
    for name in ("__next__", "__anext__"):
        if classes.own_method(q, iterator.cls, name) is not None:
            for method in q.attribute(iterator, name, (), node):
                answers.append(q.called(method, empty, path))
    return union(answers)


# Functions and methods


def of_function(q: Resolver, callee: Symbol, arguments: Arguments, path: Path) -> Answer:
    """Return what ``path`` takes out of the result of a known function over containers."""
    name = callee.name
    first = operands.positional(arguments, 0)
    if name in known.ONE_OF:
        return _one_of(q, arguments, path)
    if name == "builtins.sum" and first is not None and path:
        return q.ask_operand(first, (Take.ELEMENT, *path))
    if not path:
        return NOTHING
    head, rest = path[0], path[1:]
    if name in known.MAPPINGS:
        return _of_dict(q, name, arguments, path)
    if first is None:
        return NOTHING
    if name == known.NUMBERED:
        return q.ask_operand(first, (Take.ELEMENT, *rest[1:])) if rest and rest[0] == At(1) else NOTHING
    if name in known.ZIPPED:
        return _of_zip(q, arguments, path)
    if name == known.CROSSED:
        return _of_product(q, arguments, path)
    if name in known.REGROUPED:
        return q.ask_operand(first, (Take.ELEMENT, *rest[1:])) if rest else NOTHING
    if name == known.GROUPED:
        return q.ask_operand(first, (Take.ELEMENT, *rest[2:])) if len(rest) > 1 and rest[0] == At(1) else NOTHING
    if name in known.JOINED:
        return union(q.ask_operand(operand, (Take.ELEMENT, *rest)) for operand in _each(arguments))
    if name == "itertools.chain.from_iterable":
        return q.ask_operand(first, (Take.ELEMENT, Take.ELEMENT, *rest))
    if name in known.REPEATED:
        return q.ask_operand(first, rest)
    if name == "builtins.iter" and len(arguments.positional) == 2:
        return _until(q, arguments, first, rest)
    if name in known.FILTERED:
        second = operands.positional(arguments, 1)
        return q.ask_operand(second, (Take.ELEMENT, *rest)) if second is not None else NOTHING
    if name in {"random.sample", "builtins.list", "builtins.tuple"}:
        return q.ask_operand(first, (_as_element(q, first, head), *rest))
    if name in known.COPIES:
        return q.ask_operand(first, (Take.ELEMENT, *rest))
    return NOTHING


def _until(q: Resolver, arguments: Arguments, given: Operand, path: Path) -> Answer:
    """``iter(queue.get, None)``: what the callable gives back each time."""
    method = given.node
    if isinstance(method, nodes.Attribute) and method.attrname in known.ITEM_METHODS and not given.path:
        found = q.ask(method.expr, (Take.ITEM, *path), given.frame)
        if found:
            return found
    empty = q.intern_arguments((arguments, "until"), lambda: Arguments(arguments.call, arguments.frame))
    return union(q.called(callee, empty, path) for callee in q.ask_operand(given))


def _as_element(q: Resolver, operand: Operand, head: Projection) -> Projection:
    """``list(d)`` of a mapping has its keys; of anything else, positions stay what they are."""
    if any(
        isinstance(value, Product) and value.name in {"builtins.dict", "builtins.set"}
        for value in q.ask_operand(operand)
    ):
        return Take.ELEMENT
    return Take.ELEMENT if head is Take.ITEM else head


def _each(arguments: Arguments) -> Iterator[Operand]:
    yield from arguments.positional
    star = arguments.star
    if star is not None:
        yield Operand(star.node, star.frame, then(star.path, (Take.ELEMENT,)))


def _one_of(q: Resolver, arguments: Arguments, path: Path) -> Answer:
    operands = list(_each(arguments))
    if not arguments.star and len(operands) in (1, 2):
        found = q.ask_operand(operands[0], (Take.ELEMENT, *path))
        if len(operands) == 1 or found:
            default = q.ask_operand(operands[1], path) if len(operands) == 2 else NOTHING
            return union([found, default])
    return union(q.ask_operand(operand, path) for operand in operands)


def _of_zip(q: Resolver, arguments: Arguments, path: Path) -> Answer:
    """``zip(a, b)`` has rows; ``zip(*rows)`` turns rows into columns."""
    if len(path) < 2:
        return NOTHING
    head, inner = path[1], path[2:]
    if arguments.star is not None and not arguments.positional:
        column = Take.ITEM if path[0] is Take.ELEMENT else path[0]
        return q.ask_operand(arguments.star, (head, column, *inner))
    return _of_column(q, arguments, head, (path[0] if isinstance(path[0], At) else Take.ELEMENT, *inner))


def _of_column(q: Resolver, arguments: Arguments, head: Projection, way: Path) -> Answer:
    """Return what a row has at ``head``, where it has an element of each argument, taken out of that by ``way``."""
    if isinstance(head, At) and isinstance(head.key, int):
        found = operands.positional(arguments, head.key) if head.key >= 0 else None
        return q.ask_operand(found, way) if found is not None else NOTHING
    return union(q.ask_operand(operand, way) for operand in _each(arguments))


def _of_product(q: Resolver, arguments: Arguments, path: Path) -> Answer:
    """``product(a, b)`` has rows like those of ``zip(a, b)``; with ``repeat`` the arguments come again and again."""
    if len(path) < 2:
        return NOTHING
    written = arguments.star is None and not arguments.keywords
    return _of_column(q, arguments, path[1] if written else Take.ITEM, (Take.ELEMENT, *path[2:]))


def _of_dict(q: Resolver, name: str, arguments: Arguments, path: Path) -> Answer:
    head, rest = path[0], path[1:]
    named = dict(arguments.keywords)
    if isinstance(head, At) and head.key in named:
        return q.ask_operand(named[str(head.key)], rest)
    answers = []
    if name == "collections.defaultdict" and arguments.positional:
        if head is not Take.ELEMENT:
            empty = q.intern_arguments((arguments, "default"), lambda: Arguments(arguments.call, arguments.frame))
            for factory in q.ask_operand(arguments.positional[0]):
                answers.append(q.called(factory, empty, rest))
        sources = arguments.positional[1:]
    else:
        sources = arguments.positional
    for operand in sources:
        kinds = q.ask_operand(operand)
        if any(isinstance(value, Product) and value.name in known.MAPPINGS for value in kinds):
            answers.append(q.ask_operand(operand, path))
        elif head is Take.ELEMENT:
            answers.append(q.ask_operand(operand, (Take.ELEMENT, At(0), *rest)))
        else:
            answers.append(q.ask_operand(operand, (_row_of_key(q, operand, head), At(1), *rest)))
    for operand in named.values():
        if head is not Take.ELEMENT and not isinstance(head, At):
            answers.append(q.ask_operand(operand, rest))
    return union(answers)


def _row_of_key(q: Resolver, operand: Operand, head: Projection) -> Projection:
    """Return which of its rows ``zip(["link", "name"], ...)`` has under a key; any, when that is not written there."""
    call = operand.node
    if operand.path or not isinstance(call, nodes.Call) or not call.args or not isinstance(call.args[0], ROWS):
        return Take.ELEMENT
    if not any(isinstance(v, Symbol) and v.name in known.ZIPPED for v in q.ask(call.func, (), operand.frame)):
        return Take.ELEMENT
    names = call.args[0].elts
    places = [place for place, item in enumerate(names) if written_key(item) == head]
    exact = len(places) == 1 and not any(isinstance(item, nodes.Starred) for item in names)
    return At(places[0]) if exact else Take.ELEMENT


def is_method(name: str) -> bool:
    """Tell whether ``name`` is a method that takes things out of containers or puts them in."""
    return (
        name in known.ITEM_METHODS
        or name in known.SAME_METHODS
        or name in known.VALUES_METHODS
        or name in known.ITEMS_METHODS
        or name in known.ADDING
        or name == "popitem"
    )


def may_be_container(owner: Value) -> bool:
    """Tell whether a value is a container, or an object outside the project that may be one."""
    if isinstance(owner, Product):
        return owner.name in known.MAPPINGS or owner.name in known.SEQUENCES or owner.name in known.STORES
    return False


def of_method(q: Resolver, node: nodes.Call, name: str, path: Path, frame: Frame | None) -> Answer:
    """Return what the method ``name`` of a container gives, or what ``path`` takes out of that."""
    container = node.func.expr
    if name in known.ITEM_METHODS:
        if node.args and name in {"get", "pop", "setdefault", "__getitem__"}:
            answer = _taken_by(q, container, node.args[0], path, frame)
        else:
            answer = q.ask(container, (Take.ITEM, *path), frame)
        if len(node.args) > 1 and name in {"get", "pop", "setdefault"}:
            answer = union([answer, _fallback(q, node, path, frame)])
        return answer
    if name == "popitem":
        way = known.popped_pair(path)
        return q.ask(container, way, frame) if way is not None else NOTHING
    if not path:
        return {Product("builtins.list", node): None} if is_method(name) else NOTHING
    if name in known.SAME_METHODS:
        others = node.args if name in known.JOINING_METHODS else []
        return union(q.ask(part, path, frame) for part in (container, *others))
    if name in known.VALUES_METHODS:
        return q.ask(container, (Take.ITEM, *path[1:]), frame)
    if name in known.ITEMS_METHODS:
        way = known.popped_pair(path[1:])
        return q.ask(container, way, frame) if way is not None else NOTHING
    return NOTHING


def _fallback(q: Resolver, node: nodes.Call, path: Path, frame: Frame | None) -> Answer:
    """Return what ``get(key, default)`` falls back to; a constant says nothing when the mapping is not known."""
    found = q.ask(node.args[1], path, frame)
    if q.ask(node.func.expr, (), frame):
        return found
    return {value: trail for value, trail in found.items() if not isinstance(value, Literal)}


def of_selector(call: nodes.NodeNG, path: Path, frame: Frame | None) -> Answer:
    """Return what ``path`` takes out of the pairs of keys and events that ``selector.select()`` gives."""
    if len(path) < 2:
        return {Product("builtins.list", call): None} if not path else NOTHING
    return {Product(known.SELECTOR_KEY, call, frame): None} if path[1:] == (At(0),) else NOTHING


def of_selector_key(q: Resolver, key: Product, name: str, path: Path) -> Answer:
    """Return what the attribute ``name`` of a selector's key can be, of all that was registered."""
    if not isinstance(key.node, nodes.Call) or name not in known.REGISTERED:
        return NOTHING
    return q.ask(key.node.func.expr, (At(name), *path), key.frame)


def _at_position(path: Path) -> int | None:
    """Return the constant position that a way begins with, or None."""
    if path and isinstance(path[0], At) and isinstance(path[0].key, int):
        return path[0].key
    return None


def of_namespace(q: Resolver, value: Value, path: Path, node: nodes.NodeNG) -> Answer:
    """``object.__dict__`` and ``vars(object)``: a mapping, in which the key is the attribute's name."""
    if not path:
        return {Product("builtins.dict", node): None}
    name = path[0].key if isinstance(path[0], At) else None
    return q.attribute(value, name, path[1:], node) if isinstance(name, str) else NOTHING
