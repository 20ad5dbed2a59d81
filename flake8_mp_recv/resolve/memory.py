"""What was found out before, so that it is not looked into again: complete answers, and such as were cut short.

An answer can be cut short at a question that is being answered already, for want of steps, or because too many
questions wait for each other. It is good for whoever would be cut short there again, and for nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Final, NamedTuple, TypeVar

from flake8_mp_recv.resolve.budget import ATTEMPT_STEPS, KEPT_BACK, MAX_DEPTH, Budget, OutOfSteps
from flake8_mp_recv.values import NOTHING, Answer, union

T = TypeVar("T")

_TOO_DEEP: Final = 1
_OUT_OF_STEPS: Final = 2
_AT_OUTERMOST: Final = 4
"""The bits of a set of cuts: the further ones stand for the questions that wait for each other, outermost first."""
_NO_QUESTION: Final = _AT_OUTERMOST.bit_length()


def _at(depth: int) -> int:
    """Return the cut at the question at ``depth``; where there is none, at -1, what rests on it is not kept."""
    return _AT_OUTERMOST << depth if depth >= 0 else _OUT_OF_STEPS


def _outside(depth: int) -> int:
    """Return all cuts that are left when the question at ``depth`` is answered."""
    return (_AT_OUTERMOST << depth) - 1


class _Room(NamedTuple):
    """What is left to whoever asks: steps, and questions that may yet wait for each other."""

    steps: int
    depth: int

    def leads_further(self, cuts: int, other: _Room) -> bool:
        """Tell whether who asks with this room may get further than who was cut short with ``other``."""
        if cuts & _OUT_OF_STEPS and self.steps > other.steps:
            return True
        return bool(cuts & (_OUT_OF_STEPS | _TOO_DEEP)) and self.depth > other.depth

    def or_less(self, other: _Room) -> _Room:
        """Return what is left of both."""
        return _Room(min(self.steps, other.steps), min(self.depth, other.depth))


class _List:
    """Items found so far, the cuts they rest on, the least room they were found in, and where others come from."""

    __slots__ = ("cuts", "done", "items", "room", "running", "source")

    def __init__(self, source: Iterator[object], room: _Room) -> None:
        self.items: list[object] = []
        self.cuts = 0
        self.room = room
        self.source = source
        self.running: int | None = None
        """The depth of the question for which the next item is being looked for."""
        self.done = False


class _Found:
    """What was found in one manner of looking, and the depths of the questions that are being answered."""

    __slots__ = ("active", "answers", "cut_short", "lists")

    def __init__(self) -> None:
        self.active: dict[Hashable, int] = {}
        self.answers: dict[Hashable, object] = {}
        self.cut_short: dict[Hashable, tuple[object, int, _Room]] = {}
        self.lists: dict[Hashable, _List] = {}


class Remembering:
    """Whoever asks each question once. What is found depends on the manner of looking, and is kept apart for each."""

    def __init__(self, budget: Budget) -> None:
        """``budget`` gives the steps: each question takes one."""
        self.budget = budget
        self.exhaustive = False
        """Whether to look behind the first connection that is found."""
        self.looks_afar = True
        """Whether to look for uses in other files, and for calls of what is computed."""
        self._found: dict[tuple[bool, bool], _Found] = {}
        self._cuts = 0
        """Those of the answer that is being computed."""
        self._resting: dict[int, list[tuple[dict[Hashable, Any], Hashable]]] = {}
        """What is to be forgotten when the question at a depth is answered; at -1 when a site is done with."""
        self.depth = 0
        """How many questions wait for each other."""

    def once(self, key: Hashable, compute: Callable[[], T], cut: T) -> T:
        """Return ``compute()``, remembered under ``key``; ``cut`` while it is being computed, or too deep.

        Raises OutOfSteps when the budget is used up.
        """
        found = self._here()
        if key in found.answers:
            self.budget.spend()
            return found.answers[key]  # type: ignore[return-value]
        waiting = found.active.get(key)
        if waiting is not None:
            self._cuts |= _at(waiting)
            return cut
        room = self._room()
        self.budget.spend()
        if key in found.cut_short:
            answer, cuts, given = found.cut_short[key]
            if not room.leads_further(cuts, given):
                self._cuts |= cuts
                return answer  # type: ignore[return-value]
        if not room.depth:
            self._cuts |= _TOO_DEEP
            return cut
        depth = found.active[key] = self.depth
        self.depth += 1
        outer, self._cuts = self._cuts, 0
        try:
            answer = compute()
            self._cuts &= _outside(depth)
            if self._cuts:
                found.cut_short[key] = (answer, self._cuts, room)
                self._forget_in_time(self._cuts, found.cut_short, key)
            else:
                found.answers[key] = answer
            return answer
        finally:
            del found.active[key]
            self.depth = depth
            self._forget(depth)
            self._cuts |= outer

    def lazily(self, key: Hashable, make: Callable[[], Iterator[T]]) -> Iterable[T]:
        """Return what ``make()`` yields, each item computed when first asked for, and remembered under ``key``."""
        lists = self._here().lists
        found = lists.get(key)
        if found is None or self._room().leads_further(found.cuts, found.room):
            found = lists[key] = _List(make(), self._room())
        return self._continued(lists, key, found)

    def _continued(self, lists: dict[Hashable, _List], key: Hashable, found: _List) -> Iterator[T]:
        position = 0
        while True:
            self._cuts |= found.cuts
            while position < len(found.items):
                yield found.items[position]  # type: ignore[misc]
                position += 1
            if found.done:
                return
            if found.running is not None:
                self._cuts |= _at(found.running)
                return
            self._find_next(lists, key, found)

    def _find_next(self, lists: dict[Hashable, _List], key: Hashable, found: _List) -> None:
        room = self._room()
        found.running = self.depth - 1
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
            cuts = self._cuts & _outside(self.depth)
            if cuts:
                found.cuts |= cuts
                found.room = found.room.or_less(room)
                self._forget_in_time(cuts, lists, key)
            self._cuts = outer

    def attempt(self, compute: Callable[[], Answer], steps: int = ATTEMPT_STEPS) -> Answer:
        """Return ``compute()``, or nothing when it takes more than ``steps``: the rest of the site's steps are kept."""
        return self.within(steps, compute, NOTHING)

    def gather(self, answers: Iterable[Answer], steps: int = ATTEMPT_STEPS) -> Answer:
        """Return what ``answers`` hold: those that are found within ``steps``."""
        found: list[Answer] = []
        self.within(steps, lambda: found.extend(answers), None)
        return union(found)

    def within(self, steps: int, compute: Callable[[], T], otherwise: T) -> T:
        """Return ``compute()``, or ``otherwise`` when it takes more than ``steps``, or nearly all that are left."""
        aside = self.budget.limit(min(steps, self.budget.left - self.budget.left // KEPT_BACK))
        try:
            return compute()
        except OutOfSteps:
            self.run_short()
            return otherwise
        finally:
            self.budget.restore(aside)

    def run_short(self) -> None:
        """Say that too few steps are left for all of the answer that is being computed."""
        self.note_bound()
        self._cuts |= _OUT_OF_STEPS

    def note_bound(self) -> None:
        """Say that a bound keeps the answer from being all there is: for who wants to know."""

    def end_site(self) -> None:
        """Forget what was found with what steps a site had left, and questions that it left open."""
        for depth in tuple(self._resting):
            self._forget(depth)
        self._cuts = 0

    def _here(self) -> _Found:
        """Return what was found in the present manner of looking."""
        manner = (self.exhaustive, self.looks_afar)
        found = self._found.get(manner)
        if found is None:
            found = self._found[manner] = _Found()
        return found

    def _room(self) -> _Room:
        return _Room(self.budget.left, MAX_DEPTH - self.depth)

    def _forget_in_time(self, cuts: int, remembered: dict[Hashable, Any], key: Hashable) -> None:
        """Have ``key`` forgotten as soon as a question is answered at which it was cut."""
        if cuts > _TOO_DEEP:
            self._resting.setdefault(cuts.bit_length() - _NO_QUESTION, []).append((remembered, key))

    def _forget(self, depth: int) -> None:
        for remembered, key in self._resting.pop(depth, ()):
            remembered.pop(key, None)
