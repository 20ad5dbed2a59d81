"""The resolver: asks what an expression can be, remembers answers, and stops at cycles and budgets."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.options import Options
from flake8_mp_recv.resolve import attributes, bindings, calls, expressions, frames, hints, operands
from flake8_mp_recv.resolve.budget import (
    BYTES_PER_STEP,
    FILES_PER_STEP,
    MAX_FRAMES,
    SITE_STEPS,
    Budget,
)
from flake8_mp_recv.resolve.library import Library
from flake8_mp_recv.resolve.memory import Remembering
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.resolve.targets import Binding
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    Class,
    Connection,
    Frame,
    Instance,
    Operand,
    Origin,
    OriginKind,
    Path,
    Product,
    Received,
    Step,
    Symbol,
    Trail,
    Value,
    has_connection,
    then,
)

T = TypeVar("T")


def _leads_to_connection(value: Value) -> bool:
    """Tell whether a value is a connection, or an object or module that makes one."""
    if isinstance(value, Product):
        return known.role(value.name) in known.MAKING
    return isinstance(value, Connection) or (isinstance(value, Symbol) and value.name == known.HOME)


class Resolver(Remembering):
    """Answers questions about the expressions of one linted file, and of the files it leads to.

    Everything it remembers lives as long as the file's analysis, so that no answer depends on what was linted before.
    """

    def __init__(self, library: Library, options: Options, budget: Budget) -> None:
        super().__init__(budget)
        self.library = library
        self.options = options
        self.exhaustive = bool(options.trusted_origins)
        self._interned: dict[Hashable, object] = {}

    def ask(self, node: nodes.NodeNG, path: Path = (), frame: Frame | None = None) -> Answer:
        """Return what ``node`` can be, or what ``path`` takes out of it, when its function runs in ``frame``.

        Raises OutOfSteps when the site's budget is used up.
        """
        return self.once((node, path, frame), partial(expressions.evaluate, self, node, path, frame), NOTHING)

    def ask_receiver(self, node: nodes.NodeNG) -> Answer:
        """Return what a receiver can be: a connection in a method only if objects hold it that run the method."""
        answer = self._ask_receiver(node, None)
        frame = frames.of_whatever_runs(self, node) if has_connection(answer) else None
        if frame is None:
            return answer
        # Whether there are classes that override it is asked last: other files are searched for them.
        among_these = self.attempt(lambda: self._ask_receiver(node, frame))
        return among_these if has_connection(among_these) or frames.is_overridden(self, frame) else answer

    def _ask_receiver(self, node: nodes.NodeNG, frame: Frame | None) -> Answer:
        """Where all callers are to be looked at and that takes too many steps, the first connection found is the
        answer."""
        if not self.exhaustive:
            return self.ask(node, (), frame)
        answer = self.attempt(lambda: self.ask(node, (), frame), SITE_STEPS // 2)
        if has_connection(answer):
            return answer
        self.exhaustive = False
        try:
            return self.ask(node, (), frame)
        finally:
            self.exhaustive = True

    def ask_all(self, node: nodes.NodeNG, frame: Frame | None = None) -> Answer:
        """Return what ``node`` can be where a connection is not what is looked for: the search goes on behind one."""
        if self.exhaustive:
            return self.ask(node, (), frame)
        self.exhaustive = True
        try:
            return self.attempt(lambda: self.ask(node, (), frame))
        finally:
            self.exhaustive = False

    def nearby(self, compute: Callable[[], T]) -> T:
        """Return ``compute()``, in which nobody looks for uses in other files, or for calls of what is computed.

        What is called is seldom found there, and searches within each other take every step there is.
        """
        before, self.looks_afar = self.looks_afar, False
        try:
            return compute()
        finally:
            self.looks_afar = before

    def ask_operand(self, operand: Operand, path: Path = ()) -> Answer:
        """Return what an operand can be, or what ``path`` takes out of it."""
        if operand.node is None:
            return NOTHING
        return self.ask(operand.node, then(operand.path, path), operand.frame)

    def annotated(self, node: nodes.NodeNG, path: Path = ()) -> Answer:
        """Return what a value annotated with the expression ``node`` can be."""
        return self.once(("annotated", node, path), lambda: hints.evaluate(self, node, path), NOTHING)

    def called(self, callee: Value, arguments: Arguments, path: Path) -> Answer:
        """Return what calling ``callee`` with ``arguments`` gives back, or what ``path`` takes out of that."""
        return calls.called(self, callee, arguments, path)

    def attribute(self, value: Value, name: str, path: Path, node: nodes.NodeNG) -> Answer:
        """Return what the attribute ``name`` of ``value`` can be; ``node`` is where it is asked for."""
        return attributes.of_value(self, value, name, path, node)

    def bound(self, binding: Binding, path: Path, frame: Frame | None) -> Answer:
        """Return what ``binding`` gives its name, or what ``path`` takes out of it."""
        return bindings.of_binding(self, binding, path, frame)

    def frame(
        self,
        function: nodes.FunctionDef | nodes.Lambda,
        arguments: Arguments | None,
        receiver: Instance | Class | None,
        env: Frame | None,
    ) -> Frame | None:
        """Return the one frame for these, or None when calls are nested too deep to follow."""
        caller = arguments.frame if arguments is not None else None
        depth = max(caller.depth if caller is not None else 0, env.depth if env is not None else 0) + 1
        if isinstance(receiver, Instance) and receiver.arguments is not None and receiver.arguments.frame is not None:
            depth = max(depth, receiver.arguments.frame.depth + 1)
        if depth > MAX_FRAMES:
            self.note_bound()
            return None
        key = ("frame", function, arguments, receiver, env)
        return self.intern(key, lambda: Frame(function, arguments, receiver, env, depth))

    def arguments(self, call: nodes.Call, frame: Frame | None) -> Arguments:
        """Return the arguments of ``call`` when its function runs in ``frame``."""
        return self.intern(("arguments", call, frame), lambda: operands.arguments_of(call, frame))

    def intern_arguments(self, key: Hashable, make: Callable[[], Arguments]) -> Arguments:
        """Return the one Arguments for ``key``: calls made by launchers have no call node of their own."""
        return self.intern(("launched", key), make)

    def intern(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the one ``make()`` for ``key``, which must ask nothing."""
        found = self._interned.get(key)
        if found is None:
            found = self._interned[key] = make()
        return found  # type: ignore[return-value]

    def scopes(self, node: nodes.NodeNG) -> ModuleScopes:
        """Return the tables of the module that ``node`` stands in."""
        return self.library.scopes_of(node.root())

    def open(self, path: str) -> ModuleScopes | None:
        """Return the tables of a file of the project, or None when it cannot be read.

        The first time costs steps by its size, so that reading is bounded; a file that does not fit into what is left
        is passed over.
        """
        if not self.library.is_open(path):
            cost = self.library.size(path) // BYTES_PER_STEP
            if not self.budget.fits(cost):
                self.run_short()
                return None
            self.budget.spend(cost)
        return self.library.open(path)

    def elsewhere(self, find: Callable[[], Iterable[str]]) -> Iterator[ModuleScopes]:
        """Yield the tables of those files of the project that ``find()`` finds by their text: of none for what is asked
        nearby."""
        if self.looks_afar:
            self.budget.spend(self.library.search_size // FILES_PER_STEP)
            for path in find():
                scopes = self.open(path)
                if scopes is not None:
                    yield scopes

    def file(self, node: nodes.NodeNG) -> str:
        """Return the file that ``node`` stands in, as messages name it."""
        return self.library.display(node.root().file)

    def origin(self, kind: OriginKind, label: str, node: nodes.NodeNG, endpoint: nodes.NodeNG | None = None) -> Origin:
        """Return the origin of a connection that is made at ``node``."""
        return Origin(kind, label, self.file(node), node.lineno or 1, endpoint if endpoint is not None else node)

    def made(self, value: Connection | Received, node: nodes.NodeNG, what: str) -> Answer:
        """Return the answer that holds one value that comes into being at ``node``."""
        return {value: Trail(Step(self.file(node), node.lineno or 1, what))}

    def via(self, answer: Answer, node: nodes.NodeNG, what: str) -> Answer:
        """Return ``answer`` with the step that what it holds went through ``node``."""
        if not any(isinstance(value, (Connection, Received)) for value in answer):
            return answer
        step = Step(self.file(node), node.lineno or 1, what)
        return {
            value: Trail(step, trail) if isinstance(value, (Connection, Received)) else trail
            for value, trail in answer.items()
        }

    def enough(self, answer: Answer) -> bool:
        """Tell whether looking for further callers cannot change what is reported."""
        return not self.exhaustive and any(_leads_to_connection(value) for value in answer)

    def symbol(self, name: str) -> Symbol:
        """Return the symbol of a dotted name, with forks of multiprocessing made one."""
        return Symbol(known.canonical(name, self.options.forks))
