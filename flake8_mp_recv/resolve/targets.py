"""What a node binds, and to what."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.resolve.lexical import ROWS, dotted, first_parameter, parameters, scope_of
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import At, Path, Rest, Take


class BindingKind(Enum):
    """How a name gets its value."""

    ASSIGN = "assigned"
    ITERATE = "taken from"
    ENTER = "entered as"
    EXTEND = "extended"
    PARAMETER = "parameter"
    IMPORT = "imported"
    DEFINE = "defined"
    ERASE = "erased"


@frozen
class Binding:
    """One place that binds ``key`` (a name, or an attribute as it is written: ``self.link``).

    ``path`` leads from ``value`` to what is bound: ``a, b = pair`` binds ``b`` to ``pair`` at ``(At(1),)``.
    """

    key: str
    node: nodes.NodeNG
    kind: BindingKind
    value: nodes.NodeNG | None = None
    path: Path = ()
    annotation: nodes.NodeNG | None = None


def bindings_of(node: nodes.NodeNG) -> Iterator[Binding]:
    """Yield what ``node`` itself binds (not its children)."""
    if isinstance(node, nodes.Call):
        yield from _set_attribute(node)
    elif isinstance(node, nodes.Assign):
        for target in node.targets:
            yield from _targets(target, BindingKind.ASSIGN, node.value, ())
    elif isinstance(node, nodes.AnnAssign):
        for binding in _targets(node.target, BindingKind.ASSIGN, node.value, ()):
            yield Binding(binding.key, binding.node, binding.kind, binding.value, (), node.annotation)
    elif isinstance(node, nodes.NamedExpr):
        yield from _targets(node.target, BindingKind.ASSIGN, node.value, ())
    elif isinstance(node, (nodes.For, nodes.Comprehension)):
        yield from _targets(node.target, BindingKind.ITERATE, node.iter, (Take.ELEMENT,))
    elif isinstance(node, nodes.With):
        for manager, target in node.items:
            if target is not None:
                yield from _targets(target, BindingKind.ENTER, manager, ())
    elif isinstance(node, (nodes.FunctionDef, nodes.ClassDef)):
        yield Binding(node.name, node, BindingKind.DEFINE)
    elif isinstance(node, nodes.Arguments):
        for parameter in parameters(node):
            yield Binding(parameter.name, parameter, BindingKind.PARAMETER)
    elif isinstance(node, nodes.Import):
        for name, alias in node.names:
            yield Binding(alias or name.partition(".")[0], node, BindingKind.IMPORT)
    elif isinstance(node, nodes.ImportFrom):
        for name, alias in node.names:
            if name != "*":
                yield Binding(alias or name, node, BindingKind.IMPORT)
    else:
        yield from _rarer_bindings_of(node)


def _rarer_bindings_of(node: nodes.NodeNG) -> Iterator[Binding]:
    if isinstance(node, nodes.AugAssign):
        yield from _targets(node.target, BindingKind.EXTEND, node.value, ())
    elif isinstance(node, nodes.ExceptHandler) and node.name is not None:
        yield Binding(node.name.name, node.name, BindingKind.ERASE)
    elif isinstance(node, nodes.Delete):
        for target in node.targets:
            key = dotted(target)
            if key is not None:
                yield Binding(key, target, BindingKind.ERASE)
    elif isinstance(node, nodes.Match):
        for case in node.cases:
            yield from _captures(case.pattern, node.subject, ())
    elif type(node).__name__ == "TypeAlias":
        yield from _targets(node.name, BindingKind.ASSIGN, node.value, ())


def _set_attribute(node: nodes.Call) -> Iterator[Binding]:
    """``setattr(self, "link", conn)`` binds ``self.link``, as ``super().__setattr__("link", conn)`` does."""
    target = set_object(node)
    if target is not None:
        name, value = node.args[-2:]
        key = dotted(target) or _self_of(target)
        if key is not None and isinstance(name, nodes.Const) and isinstance(name.value, str):
            yield Binding(f"{key}.{name.value}", node, BindingKind.ASSIGN, value)


def written_at(value: nodes.NodeNG | None, path: Path) -> nodes.NodeNG | None:
    """Return the expression that stands at ``path`` in rows that are written down: ``{}`` at 1 of ``[], {}``.

    None where there is none, or a starred one makes the position unsure.
    """
    for step in path:
        if not isinstance(value, ROWS) or not isinstance(step, At) or not isinstance(step.key, int):
            return None
        if any(isinstance(item, nodes.Starred) for item in value.elts):
            return None
        value = value.elts[step.key] if -len(value.elts) <= step.key < len(value.elts) else None
    return value


def set_object(node: nodes.Call) -> nodes.NodeNG | None:
    """Return how the object is written that a call of ``setattr`` or ``__setattr__`` gives an attribute, or None."""
    if type(node.func) is nodes.Name and node.func.name == "setattr":
        return node.args[0] if len(node.args) == 3 else None
    if type(node.func) is nodes.Attribute and node.func.attrname == "__setattr__":
        return node.args[0] if len(node.args) == 3 else node.func.expr if len(node.args) == 2 else None
    return None


def _self_of(node: nodes.NodeNG) -> str | None:
    """Return the name of the object that ``super()`` stands for in a method, or None."""
    function = scope_of(node)
    if not isinstance(node, nodes.Call) or dotted(node.func) != "super" or not isinstance(function, nodes.FunctionDef):
        return None
    first = first_parameter(function)
    name: str | None = first.name if first is not None else None
    return name


def _targets(target: nodes.NodeNG, kind: BindingKind, value: nodes.NodeNG | None, path: Path) -> Iterator[Binding]:
    if isinstance(target, (nodes.Tuple, nodes.List)):
        starred = next((i for i, item in enumerate(target.elts) if isinstance(item, nodes.Starred)), None)
        for position, item in enumerate(target.elts):
            if position == starred:
                yield from _targets(item.value, kind, value, (*path, Rest(position, len(target.elts) - position - 1)))
            else:
                behind = starred is not None and position > starred
                yield from _targets(item, kind, value, (*path, At(position - len(target.elts) if behind else position)))
        return
    key = dotted(target) or _attribute_by_key(target)
    if key is not None:
        yield Binding(key, target, kind, value, path)
    elif isinstance(target, nodes.AssignAttr):
        yield Binding(f"?.{target.attrname}", target, kind, value, path)


def _attribute_by_key(target: nodes.NodeNG) -> str | None:
    """Return ``self.link`` for ``self.__dict__["link"]``, which goes around a ``__setattr__``; else None."""
    name = target.slice.value if isinstance(target, nodes.Subscript) and isinstance(target.slice, nodes.Const) else None
    if not isinstance(name, str) or not name.isidentifier():
        return None
    owner, _, last = (dotted(target.value) or "").rpartition(".")
    return f"{owner}.{name}" if owner and last == "__dict__" else None


def _captures(pattern: nodes.NodeNG, subject: nodes.NodeNG, path: Path) -> Iterator[Binding]:
    """Yield the names that a ``match`` pattern captures, with the way from the subject to each."""
    if isinstance(pattern, nodes.MatchAs):
        if pattern.pattern is not None:
            yield from _captures(pattern.pattern, subject, path)
        if pattern.name is not None:
            yield Binding(pattern.name.name, pattern.name, BindingKind.ASSIGN, subject, path)
    elif isinstance(pattern, nodes.MatchSequence):
        count, starred = len(pattern.patterns), False
        for position, item in enumerate(pattern.patterns):
            if isinstance(item, nodes.MatchStar):
                if item.name is not None:
                    yield Binding(
                        item.name.name,
                        item.name,
                        BindingKind.ASSIGN,
                        subject,
                        (*path, Rest(position, count - position - 1)),
                    )
                starred = True
                continue
            yield from _captures(item, subject, (*path, At(position - count if starred else position)))
    elif isinstance(pattern, nodes.MatchMapping):
        for key, item in zip(pattern.keys, pattern.patterns):
            step = At(key.value) if isinstance(key, nodes.Const) else Take.ITEM
            yield from _captures(item, subject, (*path, step))
    elif isinstance(pattern, nodes.MatchOr):
        for item in pattern.patterns:
            yield from _captures(item, subject, path)
    elif isinstance(pattern, nodes.MatchClass):
        for position, item in enumerate(pattern.patterns):
            yield from _captures(item, subject, (*path, At(position)))
        for attribute, item in zip(pattern.kwd_attrs, pattern.kwd_patterns):
            yield from _captures(item, _attribute_of(subject, attribute, pattern), ())


def _attribute_of(subject: nodes.NodeNG, name: str, pattern: nodes.MatchClass) -> nodes.Attribute:
    """Return the expression ``subject.name``, which a class pattern looks at without writing it."""
    node = nodes.Attribute(
        name,
        pattern.lineno,
        pattern.col_offset,
        pattern,
        end_lineno=pattern.end_lineno,
        end_col_offset=pattern.end_col_offset,
    )
    node.postinit(subject)
    return node


def method_of_self(binding: Binding) -> nodes.FunctionDef | None:
    """Return the method whose first parameter ``binding`` sets an attribute of, directly or in an inner function."""
    name, _, attribute = binding.key.partition(".")
    if not attribute or "." in attribute:
        return None
    function = scope_of(binding.node)
    while function is not None and function.parent is not None:
        if isinstance(function, nodes.FunctionDef):
            first = first_parameter(function)
            if first is not None and first.name == name:
                return function
        function = scope_of(function)
    return None
