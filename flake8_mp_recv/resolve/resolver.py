"""The resolver: asks what an expression can be, remembers answers, and stops at cycles and budgets."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Final, NamedTuple, TypeVar

from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.options import Options
from flake8_mp_recv.resolve import attributes, bindings, calls, expressions, frames, hints, operands
from flake8_mp_recv.resolve.budget import (
    ATTEMPT_STEPS,
    BYTES_PER_STEP,
    FILES_PER_STEP,
    MAX_DEPTH,
    MAX_FRAMES,
    SITE_STEPS,
    Budget,
    OutOfSteps,
)
from flake8_mp_recv.resolve.library import Library
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
    then,
)

T = TypeVar("T")
GIVEN_UP: Final = 1
"""The bit of a set of cuts that says: something was left out, for whoever asks."""


def _cut_at(depth: int) -> int:
    """Return the set of cuts that says: the answer rests on the question at ``depth``, which was being computed."""
    return GIVEN_UP << (depth + 1)


def _above(depth: int) -> int:
    """Return all cuts that are left when the question at ``depth`` is answered: on those that it is asked for."""
    return _cut_at(depth) - 1


def _deepest(cuts: int) -> int:
    """Return the depth of the innermost question that an answer with these ``cuts`` rests on."""
    return cuts.bit_length() - 2


def _leads_to_connection(value: Value) -> bool:
    """Tell whether a value is a connection, or an object or module that makes one."""
    if isinstance(value, Product):
        return known.role(value.name) in known.MAKING
    return isinstance(value, Connection) or (isinstance(value, Symbol) and value.name == known.HOME)


class _Room(NamedTuple):
    """What is left to whoever asks: steps, and questions that may yet wait for each other."""

    steps: int
    depth: int

    def is_no_more_than(self, other: _Room) -> bool:
        """Tell whether who was cut short with ``other`` would be so again."""
        return self.steps <= other.steps and self.depth <= other.depth

    def or_less(self, other: _Room) -> _Room:
        """Return what is left of both."""
        return _Room(min(self.steps, other.steps), min(self.depth, other.depth))


class _Lazy:
    """Items found so far, the cuts they rest on, the least room they were found in, and where others come from."""

    __slots__ = ("cuts", "done", "items", "room", "running", "source")

    def __init__(self, source: Iterator[object], room: _Room) -> None:
        self.items: list[object] = []
        self.cuts = 0
        self.room = room
        self.source = source
        self.running: int | None = None
        self.done = False


class _Memory:
    """Questions that are being answered, with their depths; complete answers; those that were cut, with the cuts and
    the room there was; lists so far."""

    __slots__ = ("active", "answers", "lists", "tentative")

    def __init__(self) -> None:
        self.active: dict[Hashable, int] = {}
        self.answers: dict[Hashable, object] = {}
        self.tentative: dict[Hashable, tuple[object, int, _Room]] = {}
        self.lists: dict[Hashable, _Lazy] = {}


class Resolver:
    """Answers questions about the expressions of one linted file, and of the files it leads to.

    Everything it remembers lives as long as the file's analysis, so that no answer depends on what was linted before.
    """

    def __init__(self, library: Library, options: Options, budget: Budget) -> None:
        self.library = library
        self.options = options
        self.budget = budget
        self.exhaustive = bool(options.trusted_origins)
        self.looks_afar = True
        self._memories: dict[tuple[bool, bool], _Memory] = {}
        self._depth = 0
        self._resting: dict[int, list[tuple[dict[Hashable, Any], Hashable]]] = {}
        self._cuts = 0
        self._interned: dict[Hashable, object] = {}

    def ask(self, node: nodes.NodeNG, path: Path = (), frame: Frame | None = None) -> Answer:
        """Return what ``node`` can be, or what ``path`` takes out of it, when its function runs in ``frame``.

        Raises OutOfSteps when the site's budget is used up.
        """
        return self.once((node, path, frame), lambda: expressions.evaluate(self, node, path, frame), NOTHING)

    def ask_receiver(self, node: nodes.NodeNG) -> Answer:
        """Return what a receiver can be: a connection in a method only if objects hold it that run the method."""
        answer = self._ask_receiver(node, None)
        if any(isinstance(value, Connection) for value in answer):
            frame = frames.among_overriders(self, node)
            return self._ask_receiver(node, frame) if frame is not None else answer
        return answer

    def _ask_receiver(self, node: nodes.NodeNG, frame: Frame | None) -> Answer:
        """Where all callers are to be looked at and that takes too many steps, the first connection found is the
        answer."""
        if not self.exhaustive:
            return self.ask(node, (), frame)
        answer = self.attempt(lambda: self.ask(node, (), frame), SITE_STEPS // 2)
        if any(isinstance(value, Connection) for value in answer):
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

    def _memory(self) -> _Memory:
        """Return what is remembered of questions that were looked into in the present manner."""
        manner = (self.exhaustive, self.looks_afar)
        found = self._memories.get(manner)
        if found is None:
            found = self._memories[manner] = _Memory()
        return found

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

    def once(self, key: Hashable, compute: Callable[[], T], cut: T) -> T:
        """Return ``compute()``, remembered under ``key``; ``cut`` while it is being computed, or too deep.

        An answer that rests on a cut one is remembered until the question that was cut is answered; one for which
        there was no room, for the site's other questions that have no more.
        """
        memory = self._memory()
        if key in memory.answers:
            self.budget.spend()
            return memory.answers[key]  # type: ignore[return-value]
        waiting = memory.active.get(key)
        if waiting is not None:
            self._cuts |= _cut_at(waiting)
            return cut
        self.budget.spend()
        room = self._room()
        if key in memory.tentative:
            answer, cuts, given = memory.tentative[key]
            if not cuts & GIVEN_UP or room.is_no_more_than(given):
                self._cuts |= cuts
                return answer  # type: ignore[return-value]
        depth = self._depth
        if not room.depth:
            self.give_up()
            return cut
        memory.active[key] = depth
        self._depth += 1
        outer, self._cuts = self._cuts, 0
        try:
            answer = compute()
            self._cuts &= _above(depth)
            if not self._cuts:
                memory.answers[key] = answer
            else:
                memory.tentative[key] = (answer, self._cuts, room)
                self._until_answered(self._cuts, memory.tentative, key)
            return answer
        finally:
            del memory.active[key]
            self._depth = depth
            self._forget(depth)
            self._cuts |= outer

    def _until_answered(self, cuts: int, remembered: dict[Hashable, Any], key: Hashable) -> None:
        """Have ``key`` forgotten when the first question is answered that it rests on, or the site is done with."""
        self._resting.setdefault(_deepest(cuts), []).append((remembered, key))

    def _forget(self, depth: int) -> None:
        for remembered, key in self._resting.pop(depth, ()):
            remembered.pop(key, None)

    def lazily(self, key: Hashable, make: Callable[[], Iterator[T]]) -> Iterable[T]:
        """Return what ``make()`` yields, each item computed when first asked for, and remembered under ``key``."""
        lists = self._memory().lists
        found = lists.get(key)
        if found is None or (found.cuts & GIVEN_UP and not self._room().is_no_more_than(found.room)):
            found = lists[key] = _Lazy(make(), self._room())
        return self._continued(lists, key, found)

    def _continued(self, lists: dict[Hashable, _Lazy], key: Hashable, found: _Lazy) -> Iterator[T]:
        position = 0
        while True:
            self._cuts |= found.cuts
            while position < len(found.items):
                yield found.items[position]  # type: ignore[misc]
                position += 1
            if found.done:
                return
            if found.running is not None:
                self._cuts |= _cut_at(found.running)
                return
            room = self._room()
            innermost = found.running = self._depth - 1
            outer, self._cuts = self._cuts, 0
            try:
                found.items.append(next(found.source))
            except StopIteration:
                found.done = True
            except BaseException:
                lists.pop(key, None)
                raise
            finally:
                found.running = None
                found.cuts |= self._cuts & _above(innermost + 1)
                if found.cuts:
                    found.room = found.room.or_less(room)
                    self._until_answered(found.cuts, lists, key)
                self._cuts = outer

    def _room(self) -> _Room:
        return _Room(self.budget.left, MAX_DEPTH - self._depth)

    def attempt(self, compute: Callable[[], Answer], steps: int = ATTEMPT_STEPS) -> Answer:
        """Return ``compute()``, or nothing when it takes more than ``steps``: the rest of the site's steps are kept."""
        return self.within(steps, compute, NOTHING)

    def within(self, steps: int, compute: Callable[[], T], otherwise: T) -> T:
        """Return ``compute()``, or ``otherwise`` when it takes more than ``steps``."""
        aside = self.budget.limit(steps)
        try:
            return compute()
        except OutOfSteps:
            self.give_up()
            return otherwise
        finally:
            self.budget.restore(aside)

    def give_up(self) -> None:
        """Say that the answer being computed is cut short, so that nothing that rests on it is remembered."""
        self._cuts |= GIVEN_UP

    def reset(self) -> None:
        """Forget the questions that were left open when a site ran out of steps."""
        for depth in tuple(self._resting):
            self._forget(depth)
        self._cuts = 0

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
            self.give_up()
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
                self.give_up()
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
