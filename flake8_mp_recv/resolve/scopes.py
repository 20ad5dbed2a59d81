"""The tables of a module: what its scopes bind, where, and who mentions it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from flake8_mp_recv.resolve.bodies import Bodies
from flake8_mp_recv.resolve.lexical import (
    COMPREHENSIONS,
    FUNCTIONS,
    class_of,
    enclosing_function,
    frame_of,
    scope_of,
)
from flake8_mp_recv.resolve.standing import (
    Standing,
    is_looked_up,
    is_looked_up_uncalled,
    is_renamed,
    is_set,
    is_variable,
)
from flake8_mp_recv.resolve.targets import Binding, bindings_of, method_of_self
from flake8_mp_recv.tree import Outline, nodes

_FUNCTION_TYPES: Final = frozenset({nodes.FunctionDef, nodes.AsyncFunctionDef, nodes.Lambda})
_OPENING: Final = frozenset({nodes.Module, nodes.ClassDef, nodes.Arguments, *_FUNCTION_TYPES, *COMPREHENSIONS})
_LEAVES: Final = frozenset(
    {nodes.Name, nodes.AssignName, nodes.DelName, nodes.Const, nodes.Pass, nodes.Break, nodes.Continue}
)
_CHILDREN: Final[Mapping[type[nodes.NodeNG], Callable[[nodes.NodeNG], list[nodes.NodeNG]]]] = {
    nodes.Call: lambda node: [node.func, *node.args, *node.keywords],
    nodes.Expr: lambda node: [node.value],
    nodes.Keyword: lambda node: [node.value],
    nodes.Assign: lambda node: [*node.targets, node.value],
    nodes.AssignAttr: lambda node: [node.expr],
    nodes.Subscript: lambda node: [node.value, node.slice],
    nodes.Tuple: lambda node: [*node.elts],
    nodes.List: lambda node: [*node.elts],
}
"""The children of the most frequent nodes; those of the others are asked for one by one, which takes longer."""
BLOCKS: Final[Mapping[type[nodes.NodeNG], tuple[str, ...]]] = {
    nodes.Module: ("body",),
    nodes.ClassDef: ("body",),
    nodes.FunctionDef: ("body",),
    nodes.AsyncFunctionDef: ("body",),
    nodes.With: ("body",),
    nodes.AsyncWith: ("body",),
    nodes.ExceptHandler: ("body",),
    nodes.MatchCase: ("body",),
    nodes.If: ("body", "orelse"),
    nodes.For: ("body", "orelse"),
    nodes.AsyncFor: ("body", "orelse"),
    nodes.While: ("body", "orelse"),
    nodes.Try: ("body", "handlers", "orelse", "finalbody"),
    nodes.TryStar: ("body", "handlers", "orelse", "finalbody"),
    nodes.Match: ("cases",),
}
_BINDING: Final = frozenset(
    {
        *(nodes.Assign, nodes.AnnAssign, nodes.AugAssign, nodes.NamedExpr, nodes.For, nodes.AsyncFor),
        *(nodes.Comprehension, nodes.With, nodes.AsyncWith, nodes.FunctionDef, nodes.AsyncFunctionDef),
        *(nodes.ClassDef, nodes.Arguments, nodes.Import, nodes.ImportFrom, nodes.ExceptHandler, nodes.Delete),
        *(nodes.Match, nodes.Return, nodes.Yield, nodes.YieldFrom),
        *(kind for kind in [getattr(nodes, "TypeAlias", None)] if kind is not None),
    }
)
_LINE: Final = 20
_HEADER: Final = 1 << 16
"""Numbers leave room between two lines for 2 ** _LINE nodes, and on a function's first line for those of its header."""


class ModuleScopes:
    """The bindings and mentions of one module, as far as they have been asked for.

    A function's body is made and looked through when its bindings are asked for, or a word that stands in it. What has
    been asked for before never shows in an answer: each is complete, and in source order.
    """

    def __init__(self, outline: Outline, text: bytes, *, keep: bool = False) -> None:
        """``text`` is what the outline's tree was parsed from; with ``keep`` that tree is kept."""
        self.module = outline.module
        self.serial: dict[nodes.NodeNG, int] = {}
        """Every node that there is so far, with a number that grows in source order."""
        self.block: dict[nodes.NodeNG, tuple[nodes.NodeNG, str]] = {}
        self.stars: list[nodes.ImportFrom] = []
        self.has_match = False
        self._bodies = Bodies(outline, text, keep=keep)
        self._known: set[tuple[str, Standing]] = set()
        self._held: dict[tuple[frozenset[str] | tuple[str, ...], bool], bool] = {}
        self._bindings: dict[nodes.NodeNG, dict[str, list[Binding]]] = defaultdict(dict)
        self._attributes: dict[str, list[Binding]] = defaultdict(list)
        self._names: dict[str, list[nodes.NodeNG]] = defaultdict(list)
        self._loads: dict[str, list[nodes.NodeNG]] = defaultdict(list)
        self._aliases: dict[str, set[str]] = defaultdict(set)
        self._of_self: dict[str, dict[nodes.ClassDef, list[tuple[Binding, nodes.FunctionDef]]]] = defaultdict(dict)
        self._returns: dict[nodes.NodeNG, list[nodes.Return]] = defaultdict(list)
        self._yields: dict[nodes.NodeNG, list[nodes.NodeNG]] = defaultdict(list)
        self._elsewhere: dict[tuple[nodes.NodeNG, str], nodes.NodeNG] = {}
        self._uses: dict[str, tuple[int, dict[nodes.NodeNG, list[nodes.NodeNG]]]] = {}
        self._bodies.fill(self._bodies.holding("global", is_variable))
        self._walk([self.module], self.module, 0)

    @property
    def text(self) -> bytes:
        """What the module's tree was parsed from."""
        return self._bodies.text

    # What a scope binds

    def of(self, scope: nodes.NodeNG, key: str) -> list[Binding]:
        """Return the bindings of ``key`` that belong to ``scope``, in source order."""
        self._look_into(scope)
        bound = self._bindings.get(scope)
        return bound.get(key, []) if bound is not None else []

    def bound_in(self, scope: nodes.NodeNG) -> dict[str, list[Binding]]:
        """Return all that ``scope`` binds, each key with its bindings, in source order."""
        self._look_into(scope)
        return self._bindings.get(scope, {})

    def body(self, function: nodes.FunctionDef) -> list[nodes.NodeNG]:
        """Return the statements of a function; none for one too deep to convert."""
        self._look_into(function)
        body: list[nodes.NodeNG] = function.body
        return body

    def returns(self, function: nodes.NodeNG) -> list[nodes.Return]:
        """Return the ``return`` statements of a function."""
        self._look_into(function)
        return self._returns.get(function, [])

    def yields(self, function: nodes.NodeNG) -> list[nodes.NodeNG]:
        """Return the ``yield`` expressions of a function."""
        self._look_into(function)
        return self._yields.get(function, [])

    def owner(self, scope: nodes.NodeNG, name: str) -> nodes.NodeNG:
        """Return the scope that ``name`` means in ``scope``: another one after ``global`` and ``nonlocal``."""
        return self._elsewhere.get((scope, name), scope)

    def owner_at(self, name: str, start: nodes.NodeNG) -> nodes.NodeNG | None:
        """Return the scope that ``name`` belongs to where the scope ``start`` uses it, or None if it is unbound."""
        home = frame_of(start)
        scope = start
        while True:
            owner = self.owner(scope, name)
            if self.of(owner, name) and (not isinstance(owner, nodes.ClassDef) or owner is home):
                return owner
            if scope.parent is None:
                return None
            scope = scope_of(scope)

    # Where a word stands

    def names(self, name: str) -> list[nodes.NodeNG]:
        """Return where the variable ``name``, of whatever scope, is read."""
        self._know(name, is_variable)
        return self._names.get(name, [])

    def loads(self, name: str) -> list[nodes.NodeNG]:
        """Return where the attribute ``name``, of whatever object, is read."""
        self._know(name, is_looked_up)
        return self._loads.get(name, [])

    def uncalled(self, name: str) -> Iterator[nodes.NodeNG]:
        """Yield where the attribute ``name``, of whatever object, is read otherwise than to call it."""
        self._know(name, is_looked_up_uncalled)
        # Whoever asks for the called ones meanwhile puts them in between.
        yield from (node for node in tuple(self._loads.get(name, ())) if not _is_called(node))

    def loads_in(self, frame: nodes.NodeNG, name: str) -> list[nodes.NodeNG]:
        """Return where ``frame``, a function, a class's or the module's own statements, read the attribute ``name``."""
        self._look_into(frame)
        return [node for node in self._loads.get(name, ()) if frame_of(scope_of(node)) is frame]

    def attributes(self, name: str) -> list[Binding]:
        """Return the bindings of the attribute ``name``, of whatever object."""
        self._know(name, is_set)
        return self._attributes.get(name, [])

    def of_self(self, cls: nodes.ClassDef, name: str) -> list[tuple[Binding, nodes.FunctionDef]]:
        """Return where methods of ``cls`` bind ``name`` of their object or class, and the method."""
        self._know(name, is_set)
        return self._of_self.get(name, {}).get(cls, [])

    def aliases(self, name: str) -> list[str]:
        """Return what else ``name`` is called here, sorted: ``other`` after ``from module import name as other``."""
        self._know(name, is_renamed)
        return sorted(self._aliases.get(name, ()))

    def uses(self, scope: nodes.NodeNG, name: str) -> list[nodes.NodeNG]:
        """Return the uses of ``name`` that mean the one which belongs to ``scope``, in source order."""
        if enclosing_function(scope) is None and not isinstance(scope, FUNCTIONS):
            self._know(name, is_variable)
        self._look_into(scope)
        nodes_here = self._names.get(name, [])
        done, table = self._uses.get(name) or (0, defaultdict(list))
        for node in nodes_here[done:]:
            owner = self.owner_at(name, scope_of(node))
            if owner is not None:
                table[owner].append(node)
        self._uses[name] = (len(nodes_here), table)
        return table.get(scope, [])

    def holds(self, words: frozenset[str] | tuple[str, ...], *, looked_up: bool = False) -> bool:
        """Tell whether one of ``words``, which are ASCII, stands anywhere in the text, or behind a dot there."""
        found = self._held.get((words, looked_up))
        if found is None:
            found = any(self._bodies.in_text(word, looked_up) for word in words)
            self._held[words, looked_up] = found
        return found

    # All there is

    def nodes_on(self, lines: Iterable[int]) -> Iterable[nodes.NodeNG]:
        """Return the nodes that there are, with all that touch ``lines``, counted from 1."""
        self._add(self._bodies.on(lines))
        return self.serial

    def all_nodes(self) -> Iterable[nodes.NodeNG]:
        """Return all nodes of the module, in source order."""
        self._add(list(self._bodies.missing))
        return sorted(self.serial, key=self.serial.__getitem__)

    def attributes_of(self, cls: nodes.ClassDef) -> list[str]:
        """Return the names of all attributes that methods of ``cls`` bind on their object or class."""
        self._add(list(self._bodies.missing))
        first = {
            name: min(self.serial[binding.node] for binding, _ in classes[cls])
            for name, classes in self._of_self.items()
            if cls in classes
        }
        return sorted(first, key=first.__getitem__)

    # How they are found

    def _look_into(self, scope: nodes.NodeNG) -> None:
        if scope in self._bodies.missing:
            self._add([scope])

    def _know(self, word: str, fits: Standing) -> None:
        """Look through the functions in whose text ``word`` stands as ``fits`` wants it."""
        if (word, fits) in self._known:
            return
        self._known.add((word, fits))
        self._add(self._bodies.holding(word, fits))
        self._uses.pop(word, None)
        for mentions in (self._names.get(word), self._loads.get(word)):
            if mentions is not None:
                mentions.sort(key=self.serial.__getitem__)
        if word in self._attributes:
            self._attributes[word].sort(key=lambda binding: self.serial[binding.node])
        for of_class in self._of_self.get(word, {}).values():
            of_class.sort(key=lambda found: self.serial[found[0].node])

    def _add(self, functions: Sequence[nodes.FunctionDef]) -> None:
        """Make the bodies of ``functions`` and look through them."""
        for function in self._bodies.fill(functions):
            for statement in function.body:
                self.block[statement] = (function, "body")
            self._walk(function.body, function, self.serial[function] + _HEADER)

    def _walk(self, start: Sequence[nodes.NodeNG], scope: nodes.NodeNG, serial: int) -> None:
        """Visit every node of a block once, in source order, and number it from ``serial`` on.

        What is bound is looked at when all ``global`` statements are known.
        """
        stack = [(node, scope) for node in reversed(start)]
        binding: list[tuple[nodes.NodeNG, nodes.NodeNG]] = []
        while stack:
            node, scope = stack.pop()
            kind = type(node)
            serial += 1
            if node.is_statement:
                serial = max(serial, node.lineno << _LINE)
            self.serial[node] = serial
            if kind is nodes.Name:
                self._names[node.name].append(node)
            if kind in _LEAVES:
                continue
            if kind is nodes.Attribute:
                self._loads[node.attrname].append(node)
                stack.append((node.expr, scope))
                continue
            # Of calls only ``setattr()`` and the like bind anything, and these have two or three arguments.
            if kind in _BINDING or (kind is nodes.Call and 1 < len(node.args) < 4):
                binding.append((node, scope))
            inner = _CHILDREN.get(kind)
            children = list(node.get_children()) if inner is None else inner(node)
            children.reverse()
            if kind in _OPENING:
                stack.extend((child, node if _inside(child, node) else scope) for child in children)
            else:
                stack.extend((child, scope) for child in children)
            for field in BLOCKS.get(kind, ()):
                for statement in getattr(node, field):
                    self.block[statement] = (node, field)
            if kind is nodes.Global or kind is nodes.Nonlocal:
                self._declare(node, scope)
        for node, scope in binding:
            self._visit(node, scope)

    def _declare(self, node: nodes.Global | nodes.Nonlocal, scope: nodes.NodeNG) -> None:
        target: nodes.NodeNG = self.module
        if isinstance(node, nodes.Nonlocal):
            enclosing = enclosing_function(scope)
            target = enclosing if enclosing is not None else self.module
        for name in node.names:
            self._elsewhere[scope, name] = target

    def _visit(self, node: nodes.NodeNG, scope: nodes.NodeNG) -> None:
        kind = type(node)
        if kind is nodes.Return:
            self._returns[scope].append(node)
        elif kind is nodes.Yield or kind is nodes.YieldFrom:
            self._yields[frame_of(scope)].append(node)
        else:
            for binding in bindings_of(node):
                self._bind(binding, scope)
        if kind is nodes.Match:
            self.has_match = True
        elif kind is nodes.ImportFrom:
            if node.names[0][0] == "*":
                self.stars.append(node)
            for name, alias in node.names:
                if alias is not None and alias != name:
                    self._aliases[name].add(alias)

    def _bind(self, binding: Binding, scope: nodes.NodeNG) -> None:
        if "." in binding.key:
            self._attributes[binding.key.rpartition(".")[2]].append(binding)
            method = method_of_self(binding)
            if method is not None:
                self._of_self[binding.key.partition(".")[2]].setdefault(class_of(method), []).append((binding, method))
        elif isinstance(binding.node.parent, nodes.NamedExpr):
            scope = frame_of(scope)
        elif isinstance(binding.node, (nodes.FunctionDef, nodes.ClassDef)):
            scope = scope_of(binding.node)
        owner = self._elsewhere.get((scope, binding.key), scope)
        self._bindings[owner].setdefault(binding.key, []).append(binding)


def _is_called(node: nodes.NodeNG) -> bool:
    return isinstance(node.parent, nodes.Call) and node.parent.func is node


def _inside(child: nodes.NodeNG, parent: nodes.NodeNG) -> bool:
    """Tell whether ``child`` is evaluated in the scope that ``parent`` opens."""
    if isinstance(parent, nodes.FunctionDef):
        return not isinstance(child, nodes.Decorators) and child is not parent.returns
    if isinstance(parent, nodes.ClassDef):
        return bool(child.is_statement)
    return not isinstance(parent, nodes.Arguments)
