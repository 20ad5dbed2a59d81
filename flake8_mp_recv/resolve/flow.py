"""Which bindings of a name reach a use of it, inside one frame, and which tests its value has passed on the way.

What a statement does is worked out as if its frame began with it: which bindings are in force behind it, and whether
what was before still is. Blocks, branches and loops put that together. Across frames there is no order: the caller
takes all bindings then.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.resolve.budget import MAX_BINDINGS, MAX_CONDITIONS, STATEMENTS_PER_STEP
from flake8_mp_recv.resolve.lexical import COMPREHENSIONS, FUNCTIONS, dotted, frame_of, scope_of
from flake8_mp_recv.resolve.scopes import BLOCKS, ModuleScopes
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_ENDING_CALLS: Final = frozenset({"sys.exit", "exit", "quit", "os._exit", "os.abort", "parser.error", "parser.exit"})
_TURNING: Final = (nodes.Return, nodes.Raise, nodes.Break, nodes.Continue, nodes.Assert)
_NO_NAME: Final = ""
"""The key of the flow that no name takes part in: what is left by it is left whatever is asked for."""
_FRAMES: Final = (nodes.Module, nodes.ClassDef, *FUNCTIONS)
_LOOPS: Final = (nodes.For, nodes.While)
_TRIES: Final = (nodes.Try, nodes.TryStar)


class Condition(NamedTuple):
    """What a value has passed: ``test``, a case of a ``match``, or a pattern in one, came out as ``truth``."""

    test: nodes.NodeNG
    truth: bool


State: TypeAlias = "Mapping[Binding | None, tuple[Condition, ...]]"
"""The bindings that can be in force at a place, each with what its value has passed since; None stands for what was
before. Empty where the program does not get."""
_START: Final[State] = MappingProxyType({None: ()})
_NOWHERE: Final[State] = MappingProxyType({})


def reaching(q: Resolver, use: nodes.NodeNG, key: str) -> tuple[list[Binding], bool]:
    """Return the bindings of ``key`` in the frame of ``use`` that can reach it, and whether one of them surely does:
    otherwise a value from outside the frame may reach it too."""
    return q.intern(("reaching", use, key), lambda: _reaching(q, use, key))


def _reaching(q: Resolver, use: nodes.NodeNG, key: str) -> tuple[list[Binding], bool]:
    return reaching_among(q, use, key, _of_frame(q, frame_of(scope_of(use)), key))


def reaching_among(q: Resolver, use: nodes.NodeNG, key: str, bindings: Sequence[Binding]) -> tuple[list[Binding], bool]:
    """Return the same for all ``bindings`` of ``key`` in the frame of ``use``."""
    state = _arriving(q, use, key, bindings) if bindings else _START
    return [binding for binding in bindings if binding in state], None not in state


def passed(q: Resolver, use: nodes.NodeNG, key: str) -> State:
    """Return what the value of each binding of ``key``, a name or an attribute as it is written, has passed where
    ``use`` stands; None stands for those of which nothing more is known."""
    return q.intern(("passed", use, key), lambda: _find_passed(q, use, key))


def _find_passed(q: Resolver, use: nodes.NodeNG, key: str) -> State:
    here = tuple(each for each in _in_expression(use) if key in _names_in(each.test))
    if isinstance(q.scopes(use).owner_at(key.partition(".")[0], scope_of(use)), COMPREHENSIONS):
        return {None: here}
    home = frame_of(scope_of(use))
    tested = key in _turns_of(q, home).testing
    state = _arriving(q, use, key, _of_frame(q, home, key)) if tested else _START
    found = {binding: (*conditions, *here) for binding, conditions in state.items()}
    if None in found and "." not in key and home.parent is not None:
        # What was tested before a function was defined holds for what it finds outside.
        for binding, outer in passed(q, home, key).items():
            found[binding] = (*outer, *found[None])
    return found


def passed_at_end(q: Resolver, home: nodes.NodeNG, key: str, binding: Binding | None) -> tuple[Condition, ...]:
    """Return what the value that ``binding`` (None: what was there before) gives ``key`` has passed when the frame
    ``home`` has run."""
    if key not in _turns_of(q, home).testing:
        return ()
    return _of(q, home, key, _of_frame(q, home, key)).end.get(binding, ())


def is_left(q: Resolver, home: nodes.NodeNG, binding: Binding) -> bool:
    """Tell whether what ``binding`` binds in the frame ``home`` may be in force when that has run."""
    return binding in _of(q, home, binding.key, _of_frame(q, home, binding.key)).end


def _arriving(q: Resolver, use: nodes.NodeNG, key: str, bindings: Sequence[Binding]) -> State:
    return _of(q, frame_of(scope_of(use)), key, bindings).at(use)


def _of(q: Resolver, home: nodes.NodeNG, key: str, bindings: Sequence[Binding]) -> _Flow:
    return q.intern(("flow", home, key), lambda: _Flow(q, home, key, bindings))


def _of_frame(q: Resolver, home: nodes.NodeNG, key: str) -> list[Binding]:
    """Return the bindings of ``key`` that stand in the frame, whoever they belong to; none when they are too many."""
    scopes = q.scopes(home)
    bound = scopes.of(scopes.owner(home, key), key)
    if len(bound) > MAX_BINDINGS:
        q.note_bound()
        return []
    return [binding for binding in bound if frame_of(scope_of(binding.node)) is home]


def is_unreachable(q: Resolver, node: nodes.NodeNG) -> bool:
    """Tell whether the program never gets to ``node``: something before it in its frame always leaves."""
    return not _arriving(q, node, _NO_NAME, ())


def replaced(q: Resolver, definition: nodes.NodeNG, key: str) -> list[Binding]:
    """Return the bindings of ``key`` of which ``definition``, a function or class in their frame, can never see
    anything.

    They came before it and were replaced before it; in a loop around it they come again.
    """
    scopes = q.scopes(definition)
    bindings = _of_frame(q, frame_of(scope_of(definition)), key)
    state = _arriving(q, definition, key, bindings)
    loops = [place.statement for place in _places(scopes, definition) if isinstance(place.statement, _LOOPS)]
    return [
        binding
        for binding in bindings
        if binding not in state
        and _serial(scopes, binding) < scopes.serial[definition]
        and not any(_inside(binding, loop) for loop in loops)
    ]


def at_end(q: Resolver, cls: nodes.ClassDef, bindings: Sequence[Binding]) -> Sequence[Binding]:
    """Return those of ``bindings``, of one name in the body of ``cls``, that are in force when the body has run."""
    if not 1 < len(bindings) <= MAX_BINDINGS:
        return bindings
    state = _Flow(q, cls, bindings[0].key, bindings).end
    return [binding for binding in bindings if binding in state]


def _serial(scopes: ModuleScopes, binding: Binding) -> int:
    """Return where a binding stands; ``*args`` and ``**kwargs`` have no number of their own, and come first as well."""
    return 0 if _comes_first(binding) else scopes.serial[binding.node]


def _inside(binding: Binding, loop: nodes.NodeNG) -> bool:
    node: nodes.NodeNG | None = binding.node
    while node is not None:
        if node is loop:
            return True
        node = node.parent
    return False


# Where statements stand


@frozen
class _Place:
    """A statement, and the block that it stands in: ``field`` of ``owner``. Handlers and cases count as statements."""

    owner: nodes.NodeNG
    field: str
    statement: nodes.NodeNG


def _places(scopes: ModuleScopes, node: nodes.NodeNG) -> list[_Place]:
    """Return the statements around ``node`` in its frame, outermost first."""
    found = []
    child: nodes.NodeNG | None = None
    current: nodes.NodeNG | None = node
    while current is not None:
        block = scopes.block.get(current)
        if block is not None:
            found.append(_Place(*block, current))
            if isinstance(block[0], _FRAMES):
                break
        elif isinstance(current, nodes.Lambda) and child is current.body:
            break
        child, current = current, current.parent
    found.reverse()
    return found


@frozen
class _Turns:
    """Where a frame does not just go on to the next statement: ``statements`` that leave or assert, with those around
    them, what each test means that only names a result, the names that each speaks of, and the statements by these."""

    statements: frozenset[nodes.NodeNG]
    meant: Mapping[nodes.NodeNG, nodes.NodeNG]
    spoken_of: Mapping[nodes.NodeNG, frozenset[str]]
    testing: Mapping[str, Sequence[nodes.NodeNG]]


def _turns_of(q: Resolver, frame: nodes.NodeNG) -> _Turns:
    return q.intern(("turns", frame), lambda: _turns(q.scopes(frame), frame))


def _turns(scopes: ModuleScopes, frame: nodes.NodeNG) -> _Turns:
    leaving: set[nodes.NodeNG] = set()
    meant: dict[nodes.NodeNG, nodes.NodeNG] = {}
    spoken_of: dict[nodes.NodeNG, frozenset[str]] = {}
    testing: dict[str, list[nodes.NodeNG]] = defaultdict(list)
    owners = [frame]
    while owners:
        owner = owners.pop()
        for test in _tests_of(owner):
            result = _result_named(scopes, frame, _unnegated(test)[0])
            if result is not None:
                meant[test] = result
            spoken_of[test] = frozenset(_names_in(test)).union(_names_in(result) if result is not None else ())
            for name in spoken_of[test]:
                testing[name] += owner.cases if isinstance(owner, nodes.Match) else [owner]
        for field in BLOCKS.get(type(owner), ()):
            for statement in getattr(owner, field):
                if isinstance(statement, _TURNING) or _ends_program(statement):
                    outer = statement
                    while outer not in leaving and outer is not frame:
                        leaving.add(outer)
                        outer, _ = scopes.block[outer]
                if not isinstance(statement, _FRAMES):
                    owners.append(statement)
    return _Turns(frozenset(leaving), meant, spoken_of, dict(testing))


def _tests_of(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    if isinstance(node, (nodes.If, nodes.While, nodes.Assert)):
        yield node.test
    elif isinstance(node, nodes.Match):
        yield node.subject
        yield from (case.pattern for case in node.cases)
    elif isinstance(node, nodes.MatchCase) and node.guard is not None:
        yield node.guard


def _unnegated(test: nodes.NodeNG) -> tuple[nodes.NodeNG, bool]:
    """Return what stands behind any ``not``, and whether it is true when the test is."""
    alike = True
    while isinstance(test, nodes.UnaryOp) and test.op == "not":
        test, alike = test.operand, not alike
    return test, alike


def _result_named(scopes: ModuleScopes, frame: nodes.NodeNG, test: nodes.NodeNG) -> nodes.NodeNG | None:
    """``known = isinstance(x, Connection)``: return the test whose result a name has, or None."""
    bound = scopes.of(frame, test.name) if isinstance(test, nodes.Name) else []
    if len(bound) != 1 or bound[0].kind is not BindingKind.ASSIGN or bound[0].path:
        return None
    return bound[0].value if isinstance(bound[0].value, (nodes.Call, nodes.Compare, nodes.BoolOp)) else None


def _names_in(test: nodes.NodeNG) -> Iterator[str]:
    pending = [test]
    while pending:
        node = pending.pop()
        name = dotted(node)
        if name is not None:
            yield name
        pending.extend(node.get_children())


def _in_expression(node: nodes.NodeNG) -> Iterator[Condition]:
    """Yield how the tests of the expression around ``node`` have come out where it is evaluated."""
    child, parent = node, node.parent
    while parent is not None and not child.is_statement:
        if isinstance(parent, nodes.IfExp):
            if child is not parent.test:
                yield Condition(parent.test, child is parent.body)
        elif isinstance(parent, nodes.BoolOp):
            for operand in parent.values[: parent.values.index(child)]:
                yield Condition(operand, parent.op == "and")
        for generator in [parent] if isinstance(parent, nodes.Comprehension) else getattr(parent, "generators", ()):
            for test in generator.ifs:
                if test is not child:
                    yield Condition(test, True)
        child, parent = parent, parent.parent


def _is_quiet(statement: nodes.NodeNG) -> bool:
    """Tell whether a statement raises nothing."""
    if isinstance(statement, nodes.Return):
        return statement.value is None or isinstance(statement.value, (nodes.Name, nodes.Const))
    return isinstance(statement, (nodes.Break, nodes.Continue, nodes.Pass))


def _ends_program(statement: nodes.NodeNG) -> bool:
    call = statement.value if isinstance(statement, nodes.Expr) else None
    return isinstance(call, nodes.Call) and dotted(call.func) in _ENDING_CALLS


# What they do


class _Effect(NamedTuple):
    """What is in force where a statement or block is left: at its end, by ``break``, ``continue`` or ``return``, or by
    an exception from somewhere inside it."""

    end: State
    breaks: State = _NOWHERE
    continues: State = _NOWHERE
    returns: State = _NOWHERE
    raises: State = _START


_NO_EFFECT: Final = _Effect(_START)


def _either(*states: State) -> State:
    """Return what is in force where several ways meet: of a binding, what it has passed before they parted."""
    first, *others = [state for state in states if state] or [_NOWHERE]
    others = [state for state in others if state is not first]
    if not others:
        return first
    found = dict(first)
    for state in others:
        for binding, passed in state.items():
            found[binding] = _in_common(found[binding], passed) if binding in found else passed
    return found


def _in_common(one: tuple[Condition, ...], other: tuple[Condition, ...]) -> tuple[Condition, ...]:
    if one == other:
        return one
    differing = (place for place, (left, right) in enumerate(zip(one, other)) if left != right)
    return one[: next(differing, min(len(one), len(other)))]


def _then(before: State, state: State) -> State:
    """Return what ``state``, worked out as if nothing came before, is behind ``before``."""
    if state is _START or not before:
        return before
    if None not in state:
        return state
    since = state[None]
    kept = {binding: (*passed, *since)[:MAX_CONDITIONS] for binding, passed in before.items()} if since else before
    if len(state) == 1:
        return kept
    return _either(kept, {binding: passed for binding, passed in state.items() if binding is not None})


def _after(before: State, effect: _Effect) -> _Effect:
    """Return what a block does that is entered with ``before``."""
    return _Effect(*(_then(before, way) for way in effect))


def _joined(effects: Sequence[_Effect]) -> _Effect:
    """Return what blocks do of which one runs."""
    return _Effect(*(_either(*ways) for ways in zip(*effects)))


class _Flow:
    """What the statements of one frame do to one name."""

    def __init__(self, q: Resolver, frame: nodes.NodeNG, key: str, bindings: Sequence[Binding]) -> None:
        """``bindings`` are those of ``key`` in ``frame``."""
        scopes = self._scopes = q.scopes(frame)
        self._key = key
        self._start: State = {binding: () for binding in bindings if _comes_first(binding)} or _START
        self._bound: dict[nodes.NodeNG | None, list[Binding]] = defaultdict(list)
        """The bindings that each statement makes itself."""
        self._last = max((_serial(scopes, binding) for binding in bindings), default=0)
        self._turns = _turns_of(q, frame)
        self._without_name = _of(q, frame, _NO_NAME, ()) if key != _NO_NAME else self
        self._touched = {frame}
        """The statements that what is asked for takes part in; what the others do is the same for every name."""
        for binding in bindings:
            if not _comes_first(binding):
                places = _places(scopes, binding.node)
                self._bound[places[-1].statement if places else None].append(binding)
                self._touched.update(place.statement for place in places)
        binding_or_turning = self._turns.statements | (self._touched - {frame})
        for statement in self._turns.testing.get(key, ()):
            self._touched.update(place.statement for place in _places(scopes, statement))
        self._blocks: dict[tuple[nodes.NodeNG, str], list[nodes.NodeNG]] = defaultdict(list)
        """The statements that do anything, block by block; what follows one of them is in ``_behind``."""
        self._behind: dict[tuple[nodes.NodeNG, str], list[State]] = {}
        self._of_block: dict[tuple[nodes.NodeNG, str], _Effect] = {}
        self._effects: dict[nodes.NodeNG, _Effect] = {}
        telling = [each for each in binding_or_turning if self._of_part(scopes.block[each][0]) is self]
        telling.sort(key=scopes.serial.__getitem__)
        q.budget.spend(len(telling) // STATEMENTS_PER_STEP)
        for statement in telling:
            self._blocks[scopes.block[statement]].append(statement)
        for statement in reversed(telling):  # what is inside a statement comes before it, so that nothing recurses
            part = self._of_part(statement)
            self._effects[statement] = self._effect(statement) if part is self else part._effects[statement]
        body = self._block(frame, "body") if not isinstance(frame, nodes.Lambda) else _NO_EFFECT
        self.end = _then(self._start, _either(body.end, body.returns))

    def at(self, use: nodes.NodeNG) -> State:
        """Return what is in force where ``use`` stands."""
        state = self._start
        statement = None
        for place in _places(self._scopes, use):
            part = self._of_part(place.owner)
            if statement is not None:
                state = _then(state, part._into(place))
            state = _then(state, part._before(place))
            statement = place.statement
        part = self._of_part(statement) if statement is not None else self
        return _then(state, part._within(statement, use))

    def _of_part(self, statement: nodes.NodeNG) -> _Flow:
        """Return the flow that knows what happens in ``statement``."""
        return self if statement in self._touched else self._without_name

    def _before(self, place: _Place) -> State:
        """Return what the statements before it in its block leave."""
        block = (place.owner, place.field)
        serial = self._scopes.serial
        if block not in self._behind or place.field in {"cases", "handlers"}:
            return _START
        count = bisect_left(self._blocks[block], serial[place.statement], key=serial.__getitem__)
        return self._behind[block][count - 1] if count else _START

    def _block(self, owner: nodes.NodeNG, field: str) -> _Effect:
        """Return what the statements of a block do one after the other."""
        if (owner, field) not in self._blocks:
            return _NO_EFFECT
        found = self._of_block.get((owner, field))
        if found is None:
            found = self._of_block[owner, field] = self._one_by_one(owner, field)
        return found

    def _one_by_one(self, owner: nodes.NodeNG, field: str) -> _Effect:
        last = next((each for each in reversed(getattr(owner, field)) if not _is_quiet(each)), None)
        behind = self._behind[owner, field] = []
        whole, done_before = _NO_EFFECT, None
        for statement in self._blocks[owner, field]:
            effect = self._effects[statement]
            if (whole.end, effect) != done_before:
                done_before = whole.end, effect
                done = _after(whole.end, effect)
                whole = _joined([whole, done])._replace(end=done.end)
                if last is not None and self._scopes.serial[statement] < self._scopes.serial[last]:
                    whole = whole._replace(raises=_either(whole.raises, done.end))
            behind.append(whole.end)
        return whole

    def _effect(self, node: nodes.NodeNG) -> _Effect:
        if isinstance(node, nodes.If):
            return _joined([self._inside(node, "body"), self._inside(node, "orelse")])
        if isinstance(node, _LOOPS):
            body, orelse = self._inside(node, "body"), self._inside(node, "orelse")
            left = _Effect(body.breaks, returns=body.returns, raises=_either(self._rounds(node), body.raises))
            return _joined([orelse, left])
        if isinstance(node, _TRIES):
            return self._finally(node)
        if isinstance(node, nodes.Match):
            cases = [_after(self._case(node, case), self._effects.get(case, _NO_EFFECT)) for case in node.cases]
            return _joined([*cases, _Effect(self._case(node, None))])
        if isinstance(node, nodes.With):
            return self._with(node)
        if isinstance(node, (nodes.ExceptHandler, nodes.MatchCase)):
            return self._inside(node, "body")
        return self._simple(node)

    def _simple(self, node: nodes.NodeNG) -> _Effect:
        if isinstance(node, nodes.Return):
            return _Effect(_NOWHERE, returns=_START, raises=_NOWHERE if _is_quiet(node) else _START)
        if isinstance(node, nodes.Raise) or _ends_program(node):
            return _Effect(_NOWHERE)
        if isinstance(node, nodes.Break):
            return _Effect(_NOWHERE, breaks=_START, raises=_NOWHERE)
        if isinstance(node, nodes.Continue):
            return _Effect(_NOWHERE, continues=_START, raises=_NOWHERE)
        if isinstance(node, nodes.Assert):
            return _Effect(self._passed(self._header(node), node.test, True))
        return _Effect(self._header(node))

    def _inside(self, node: nodes.NodeNG, field: str) -> _Effect:
        """Return what a block of ``node`` does, from where the statement begins."""
        return _after(self._into(_Place(node, field, node)), self._block(node, field))

    def _into(self, place: _Place) -> State:
        """Return what is in force at the beginning of a block, from where the statement begins that it is a block of;
        of handlers and cases, at the beginning of the one that is the place's statement."""
        node, field = place.owner, place.field
        if isinstance(node, nodes.If):
            return self._passed(self._header(node), node.test, field == "body")
        if isinstance(node, nodes.While):
            if field == "orelse" and isinstance(node.test, nodes.Const) and node.test.value:
                return _NOWHERE
            return self._passed(_then(self._rounds(node), self._header(node)), node.test, field == "body")
        if isinstance(node, nodes.For):
            return _then(self._rounds(node), self._header(node)) if field == "body" else self._exhausted(node)
        if isinstance(node, _TRIES):
            return self._into_try(node, field)
        if isinstance(node, nodes.Match):
            return self._case(node, place.statement)
        if isinstance(node, nodes.MatchCase):
            return self._passed(self._captured(node), node.guard, True) if node.guard else self._captured(node)
        return self._header(node)

    def _header(self, node: nodes.NodeNG) -> State:
        """Return what is in force when a simple statement has run, or what stands before the block of another."""
        state = _START
        for binding in self._bound.get(node, ()):
            made: State = {binding: ()}
            state = _either(state, made) if _may_not_run(binding) else made
        return state

    # Loops

    def _rounds(self, loop: nodes.NodeNG) -> State:
        """Return what is in force at the beginning of any round."""
        again = self._again(loop)
        return _either(_START, {binding: passed for binding, passed in again.items() if binding is not None})

    def _again(self, loop: nodes.NodeNG) -> State:
        body = self._block(loop, "body")
        return _either(body.end, body.continues)

    def _exhausted(self, loop: nodes.For) -> State:
        """Return what is in force when there is no further item; a name that items are taken out as has had one."""
        if self._bound.get(loop):
            return _then(self._into(_Place(loop, "body", loop)), self._again(loop)) or self._rounds(loop)
        return self._rounds(loop)

    # try and with

    def _into_try(self, node: nodes.Try, field: str) -> State:
        body = self._block(node, "body")
        if field == "handlers":
            ends = [effect.end for effect in self._handlers(node)] if isinstance(node, nodes.TryStar) else []
            return _either(body.raises, *(_then(body.raises, end) for end in ends))
        if field == "orelse":
            return body.end
        if field == "finalbody":
            return _either(*self._tried(node))
        return _START

    def _handlers(self, node: nodes.Try) -> list[_Effect]:
        return [self._effects.get(handler, _NO_EFFECT) for handler in node.handlers]

    def _tried(self, node: nodes.Try) -> _Effect:
        """Return what a ``try`` does without its ``finally``."""
        body = self._block(node, "body")
        caught = self._into_try(node, "handlers")
        ways = [_after(caught, handler) for handler in self._handlers(node)]
        ways.append(self._inside(node, "orelse"))
        return _joined([*ways, body._replace(end=_NOWHERE)])

    def _finally(self, node: nodes.Try) -> _Effect:
        """However a ``try`` is left, its ``finally`` runs, and may leave in another way."""
        tried, final = self._tried(node), self._block(node, "finalbody")
        through = _Effect(*(_then(way, final.end) for way in tried))
        return _joined([through, _after(_either(*tried), final)._replace(end=_NOWHERE)])

    def _with(self, node: nodes.With) -> _Effect:
        """Code behind a ``with`` that is always left is there because the manager swallows exceptions."""
        body = self._inside(node, "body")
        owner, field = self._scopes.block[node]
        if body.end or getattr(owner, field)[-1] is node:
            return body
        return body._replace(end=body.raises)

    # match

    def _case(self, match: nodes.Match, case: nodes.MatchCase | None) -> State:
        """Return what is in force where ``case`` is tried; with None, where no case has fitted."""
        state = _START
        for earlier in match.cases:
            if earlier is case:
                break
            if earlier.guard is None and _fits_all(earlier.pattern):
                return _NOWHERE
            if dotted(match.subject) == self._key:
                state = _with_condition(state, Condition(earlier, False))
        return state

    def _captured(self, case: nodes.MatchCase) -> State:
        """Return what is in force where the pattern of ``case`` has fitted."""
        match = case.parent
        bound = self._bound.get(case)
        if not bound:
            fitted = dotted(match.subject) == self._key
            return _with_condition(_START, Condition(case, True)) if fitted else _START
        state: dict[Binding | None, tuple[Condition, ...]] = {}
        for binding in bound:
            state[binding] = (Condition(binding.node.parent, True),)
            if binding.value is match.subject and not binding.path:
                earlier = match.cases[: match.cases.index(case)]
                state[binding] += tuple(Condition(each, False) for each in earlier)
        return state

    # Inside the statement

    def _within(self, statement: nodes.NodeNG | None, use: nodes.NodeNG) -> State:
        """Return what is in force at ``use``, which stands in no block of ``statement``, from where that begins."""
        serial = self._scopes.serial
        state = self._rounds(statement) if isinstance(statement, nodes.While) else _START
        if isinstance(statement, nodes.MatchCase):
            return self._captured(statement)
        for binding in self._bound.get(statement, ()):
            before = serial[binding.node] < serial.get(use, 0)
            if isinstance(binding.node.parent, nodes.NamedExpr):
                sure = before and not _may_not_run(binding) and not _stands_in(use, binding.node.parent)
                state = {binding: ()} if sure else _either(state, {binding: ()})
            elif isinstance(statement, nodes.With) and before:
                state = {binding: ()}
        return state

    def _passed(self, state: State, test: nodes.NodeNG, truth: bool) -> State:
        """Return ``state`` when ``test`` has come out as ``truth``; a result kept in a name says nothing of what may
        have been bound since."""
        if self._key not in self._turns.spoken_of[test]:
            return state
        result = self._turns.meant.get(test)
        if result is None or dotted(_unnegated(test)[0]) == self._key:
            return _with_condition(state, Condition(test, truth))
        if self._last > self._scopes.serial[result]:
            return state
        return _with_condition(state, Condition(result, _unnegated(test)[1] is truth))


def _comes_first(binding: Binding) -> bool:
    return binding.kind is BindingKind.PARAMETER


def _with_condition(state: State, condition: Condition) -> State:
    return {binding: (*passed, condition)[:MAX_CONDITIONS] for binding, passed in state.items()}


def _fits_all(pattern: nodes.NodeNG) -> bool:
    """``case _:`` and ``case name:``."""
    return isinstance(pattern, nodes.MatchAs) and pattern.pattern is None


def _stands_in(node: nodes.NodeNG, outer: nodes.NodeNG) -> bool:
    current: nodes.NodeNG | None = node
    while current is not None and not current.is_statement:
        if current is outer:
            return True
        current = current.parent
    return False


def _may_not_run(binding: Binding) -> bool:
    """Tell whether a binding may leave what was before: ``+=``, a walrus behind ``and``, ``or``, in a conditional."""
    if binding.kind is BindingKind.EXTEND:
        return True
    child, parent = binding.node, binding.node.parent
    while parent is not None and not parent.is_statement:
        if isinstance(parent, nodes.BoolOp) and parent.values[0] is not child:
            return True
        if isinstance(parent, nodes.IfExp) and parent.test is not child:
            return True
        child, parent = parent, parent.parent
    return False
