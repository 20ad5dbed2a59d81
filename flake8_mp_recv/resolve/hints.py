"""What a value with an annotation can be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.multiprocessing import Role
from flake8_mp_recv.resolve import containers, imports, names, symbols
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes, parse_expression
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    Class,
    Connection,
    Instance,
    Module,
    OriginKind,
    Path,
    Product,
    Promise,
    Symbol,
    Take,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_ANY_OF: Final = frozenset({"Optional", "Union"})
_FIRST: Final = frozenset(
    {"Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly", "Awaitable", "InitVar", "TypeGuard"}
)
_SEQUENCES: Final = frozenset(
    {
        *("list", "List", "set", "Set", "frozenset", "FrozenSet", "deque", "Deque", "Sequence", "MutableSequence"),
        *("Collection", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Generator", "AsyncGenerator"),
        *("AbstractSet", "MutableSet", "Reversible", "Queue", "SimpleQueue"),
    }
)
_MANAGERS: Final = frozenset(
    {"ContextManager", "AbstractContextManager", "AsyncContextManager", "AbstractAsyncContextManager"}
)
_TUPLES: Final = frozenset({"tuple", "Tuple"})
_MAPPINGS: Final = frozenset(
    {
        *("dict", "Dict", "Mapping", "MutableMapping", "DefaultDict", "defaultdict", "OrderedDict"),
        *("WeakKeyDictionary", "WeakValueDictionary"),
    }
)
_UNTOLD: Final = frozenset({"typing.Any", "typing_extensions.Any", "builtins.object", "builtins.None"})
_TYPE_COMMENT: Final = r"#\s*type:\s*(?!ignore\b)(.+?)\s*(?:#|$)"


def evaluate(q: Resolver, node: nodes.NodeNG, path: Path) -> Answer:
    """Return what a value annotated with ``node`` can be, or what ``path`` takes out of it."""
    if isinstance(node, nodes.Const):
        if not isinstance(node.value, str):
            return NOTHING
        written = parse_expression(node.value, node)
        return q.annotated(written, path) if written is not None else NOTHING
    if isinstance(node, nodes.BinOp) and node.op == "|":
        return union([q.annotated(node.left, path), q.annotated(node.right, path)])
    if isinstance(node, nodes.Subscript):
        return _of_subscript(q, node, path)
    if isinstance(node, (nodes.Name, nodes.Attribute)):
        alias = _alias(q, node)
        if alias is not None:
            return q.annotated(alias, path)
        return union(_of_type(q, value, node, path) for value in q.ask(node))
    return NOTHING


def _alias(q: Resolver, node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression that a type alias of the project stands for, or None."""
    if isinstance(node, nodes.Name):
        found = [imports.definition(q, binding) for binding in names.definitions(q, node)]
    else:
        modules = [value for value in q.ask(node.expr) if isinstance(value, Module)]
        found = [imports.in_module(q, module.path, node.attrname) for module in modules]
    if len(found) != 1 or found[0] is None or found[0].kind is not BindingKind.ASSIGN or found[0].path:
        return None
    value = found[0].value
    if isinstance(value, (nodes.Subscript, nodes.BinOp, nodes.Const, nodes.Name, nodes.Attribute)):
        return value
    return None


def _of_type(q: Resolver, value: object, node: nodes.NodeNG, path: Path) -> Answer:
    if isinstance(value, Class):
        return containers.of_instance(q, Instance(value), path, node) if path else {Instance(value): None}
    if isinstance(value, Product) and value.name.endswith(".TypeVar") and isinstance(value.node, nodes.Call):
        bounds = [keyword.value for keyword in value.node.keywords if keyword.arg == "bound"]
        return union(q.annotated(bound, path) for bound in (*value.node.args[1:], *bounds))
    of_pair = isinstance(value, Symbol) and known.role(value.name) is Role.PIPE and symbols.is_end_of_pipe(path)
    if path and not of_pair:
        return NOTHING
    if not isinstance(value, Symbol) or value.name in _UNTOLD or value.name.startswith("typing."):
        return NOTHING
    role = known.role(value.name)
    if role in (Role.CONNECTION, Role.PIPE):
        label = f"annotation {value.name.rpartition('.')[2]}"
        return q.made(Connection(q.origin(OriginKind.ANNOTATION, label, node)), node, f"annotated {node.as_string()}")
    # Where a queue's annotation stands is told by the audit; elsewhere equal annotations are equal values.
    return {Product(value.name, node if role in (Role.QUEUE, Role.SIMPLE_QUEUE) else None): None}


def _of_subscript(q: Resolver, node: nodes.Subscript, path: Path) -> Answer:
    base = node.value
    name = base.attrname if isinstance(base, nodes.Attribute) else getattr(base, "name", "")
    inner = node.slice.elts if isinstance(node.slice, nodes.Tuple) else [node.slice]
    if not inner:
        return NOTHING
    if name in _ANY_OF:
        return union(q.annotated(item, path) for item in inner)
    if name in _FIRST:
        return q.annotated(inner[0], path)
    if name in _MANAGERS:
        return q.annotated(inner[0], path[1:]) if path else {Product("builtins.generator"): None}
    if name in _TUPLES:
        return _of_tuple(q, inner, path)
    if name in _SEQUENCES:
        if not path:
            return {Product("builtins.list"): None}
        return (
            NOTHING if isinstance(path[0], At) and not isinstance(path[0].key, int) else q.annotated(inner[0], path[1:])
        )
    if name in _MAPPINGS and len(inner) == 2:
        if not path:
            return {Product("builtins.dict"): None}
        return q.annotated(inner[0] if path[0] is Take.ELEMENT else inner[1], path[1:])
    if name in {"type", "Type"}:
        return NOTHING if path else q.ask(inner[0])
    if name == "Callable" and len(inner) == 2:
        return NOTHING if path else {Promise(inner[1]): None}
    if name == "Literal":
        return NOTHING
    return _of_parametrised(q, node, path)


def _of_parametrised(q: Resolver, node: nodes.Subscript, path: Path) -> Answer:
    """``Box[Connection]``: an object of the project's class made with nothing that is known but its type arguments."""
    found = q.annotated(node.value, path)
    if path:
        return found
    made = q.intern_arguments(("parametrised", node), lambda: Arguments(node, None))
    return {Instance(v.cls, made) if isinstance(v, Instance) else v: trail for v, trail in found.items()}


def type_argument(q: Resolver, variable: nodes.NodeNG, receiver: Instance, path: Path) -> Answer:
    """Return what a value annotated with a type variable of its class can be, for an object of ``Class[argument]``."""
    made = receiver.arguments.call if receiver.arguments is not None else None
    if not isinstance(variable, nodes.Name) or not isinstance(made, nodes.Subscript):
        return NOTHING
    for base in receiver.cls.node.bases:
        if isinstance(base, nodes.Subscript):
            variables = base.slice.elts if isinstance(base.slice, nodes.Tuple) else [base.slice]
            given = made.slice.elts if isinstance(made.slice, nodes.Tuple) else [made.slice]
            for name, argument in zip(variables, given):
                if isinstance(name, nodes.Name) and name.name == variable.name:
                    return q.annotated(argument, path)
    return NOTHING


def _of_tuple(q: Resolver, items: list[nodes.NodeNG], path: Path) -> Answer:
    if not path:
        return {Product("builtins.tuple"): None}
    head, rest = path[0], path[1:]
    if len(items) == 2 and isinstance(items[1], nodes.Const) and items[1].value is Ellipsis:
        return q.annotated(items[0], rest)
    if isinstance(head, At):
        if not isinstance(head.key, int) or not -len(items) <= head.key < len(items):
            return NOTHING
        return q.annotated(items[head.key], rest)
    return union(q.annotated(item, rest) for item in items)


# Where an annotation of a parameter or assignment stands


def of_parameter(
    q: Resolver, function: nodes.FunctionDef | nodes.Lambda, name: str
) -> tuple[nodes.NodeNG, str | None] | None:
    """Return the annotation of a parameter, and ``*`` or ``**`` when it is that of each of many; None without one."""
    spec = function.args
    for parameters, hints in (
        (spec.args or (), spec.annotations),
        (spec.posonlyargs or (), spec.posonlyargs_annotations),
        (spec.kwonlyargs or (), spec.kwonlyargs_annotations),
    ):
        for parameter, annotation in zip(parameters, hints or ()):
            if parameter.name == name and annotation is not None:
                return annotation, None
    if spec.vararg == name and spec.varargannotation is not None:
        return spec.varargannotation, "*"
    if spec.kwarg == name and spec.kwargannotation is not None:
        return spec.kwargannotation, "**"
    return _parameter_comment(q, function, name)


def _parameter_comment(
    q: Resolver, function: nodes.FunctionDef | nodes.Lambda, name: str
) -> tuple[nodes.NodeNG, str | None] | None:
    """PEP 484's comments: ``# type: (A, B) -> C`` below the ``def``, or ``# type: A`` behind a parameter; those of
    statements are of what these bind."""
    if not isinstance(function, nodes.FunctionDef):
        return None
    body = q.scopes(function).body(function)
    if not body:
        return None
    header = slice(function.lineno - 1, max(function.lineno, body[0].lineno - 1))
    lines = q.library.lines(function.root().file)[header]
    if not any("type:" in line and "#" in line for line in lines):
        return None
    plain = [parameter.name for parameter in (*(function.args.posonlyargs or ()), *(function.args.args or ()))]
    for line in lines:
        found = re.search(_TYPE_COMMENT, line)
        if found is None:
            continue
        text = found[1]
        if text.startswith("("):
            whole = parse_expression(text.partition("->")[0].strip().rstrip() + ",", function)
            items = whole.elts[0] if isinstance(whole, nodes.Tuple) and whole.elts else None
            types = items.elts if isinstance(items, nodes.Tuple) else [items] if items is not None else []
            if name in plain and types:
                position = plain.index(name) - (len(plain) - len(types))
                if 0 <= position < len(types):
                    return types[position], None
        elif re.search(rf"\b{re.escape(name)}\b", line.partition("#")[0]):
            written = parse_expression(text, function)
            return (written, None) if written is not None else None
    return None


def type_comment(q: Resolver, binding: Binding) -> nodes.NodeNG | None:
    """Return the annotation in a ``# type:`` comment behind an assignment, ``for`` or ``with``, or None."""
    statement = binding.node.statement()
    if not isinstance(statement, nodes.Assign) or binding.path:
        return None
    lines = q.library.lines(statement.root().file)
    last = statement.end_lineno or statement.lineno
    if not 0 < last <= len(lines) or "type:" not in lines[last - 1]:
        return None
    found = re.search(_TYPE_COMMENT, lines[last - 1])
    return parse_expression(found[1], statement) if found is not None else None
