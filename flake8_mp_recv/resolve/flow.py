"""Which bindings of a name reach a use of it, inside one frame.

In straight-line code a later binding replaces an earlier one, exclusive branches do not reach each other, and the
end of
a loop reaches its beginning. Across frames there is no order: the caller takes all bindings then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from flake8_mp_recv.resolve.lexical import FUNCTIONS, dotted
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes

_ENDING_CALLS: Final = frozenset({"sys.exit", "exit", "quit", "os._exit", "os.abort"})
LOOPS: Final = (nodes.For, nodes.While)


@dataclass(frozen=True, slots=True)
class _Place:
    """A statement, and the block that it stands in: ``field`` of ``owner``."""

    owner: nodes.NodeNG
    field: str
    statement: nodes.NodeNG


@dataclass(frozen=True, slots=True)
class _Relation:
    """How a binding stands to a use: before it, surely so or perhaps, or to be reached only through ``loop``."""

    binding: Binding
    before: bool
    sure: bool
    loops: tuple[nodes.NodeNG, ...]
    branch: tuple[nodes.NodeNG, str] | None
    order: int


def reaching(scopes: ModuleScopes, use: nodes.NodeNG, bindings: Sequence[Binding]) -> tuple[list[Binding], bool]:
    """Return the bindings that can reach ``use`` in the same frame, and whether one of them surely does.

    ``bindings`` stand in the frame of ``use``. Where none surely does, a value from outside the frame may reach it too.
    """
    use_places = _places(scopes, use)
    return _in_force([_relate(scopes, use, use_places, binding) for binding in bindings])


def at_end(scopes: ModuleScopes, bindings: Sequence[Binding]) -> Sequence[Binding]:
    """Return those of ``bindings``, of one name in the body of one class, that are in force when the body has run."""
    if len(bindings) < 2:
        return bindings
    relations = []
    for binding in bindings:
        _, *inner = _places(scopes, binding.node)
        relations.append(_out_of(binding, inner, scopes.serial[binding.node], before=True, sure=True, loops=()))
    return _in_force(relations)[0]


def _in_force(relations: Sequence[_Relation | None]) -> tuple[list[Binding], bool]:
    """Return the bindings that nothing replaces on the way, and whether one of them surely is one."""
    killer = _latest_sure(relations)
    reached = []
    for relation in relations:
        if relation is None:
            continue
        straight = relation.before and (killer is None or relation.order >= killer.order)
        if straight or any(killer is None or not _inside(killer.binding, loop) for loop in relation.loops):
            reached.append(relation.binding)
    return reached, killer is not None


def replaced(scopes: ModuleScopes, definition: nodes.NodeNG, bindings: Sequence[Binding]) -> list[Binding]:
    """Return the bindings of which ``definition``, a function or class in their frame, can never see anything.

    They came before it and were replaced before it; in a loop around it they come again.
    """
    reached, _ = reaching(scopes, definition, bindings)
    places = _places(scopes, definition)
    loops = [place.statement for place in places if isinstance(place.statement, LOOPS)]
    return [
        binding
        for binding in bindings
        if binding not in reached
        and scopes.serial[binding.node] < scopes.serial[definition]
        and not any(_inside(binding, loop) for loop in loops)
    ]


def _latest_sure(relations: Sequence[_Relation | None]) -> _Relation | None:
    sure = [relation for relation in relations if relation is not None and relation.before and relation.sure]
    branches = {r.branch: r for r in relations if r is not None and r.before and r.branch is not None}
    for branch, relation in branches.items():
        assert branch is not None
        owner, field = branch
        if field == "body" and (owner, "orelse") in branches:
            sure.append(min(relation, branches[owner, "orelse"], key=lambda found: found.order))
    return max(sure, key=lambda relation: relation.order, default=None)


def _places(scopes: ModuleScopes, node: nodes.NodeNG) -> list[_Place]:
    """Return the statements around ``node`` in its frame, outermost first."""
    found = []
    child: nodes.NodeNG | None = None
    current: nodes.NodeNG | None = node
    while current is not None:
        block = scopes.block.get(current)
        if block is not None:
            found.append(_Place(*block, current))
            if isinstance(block[0], (nodes.Module, nodes.ClassDef, *FUNCTIONS)):
                break
        elif isinstance(current, nodes.Lambda) and child is current.body:
            break
        child, current = current, current.parent
    found.reverse()
    return found


def _relate(scopes: ModuleScopes, use: nodes.NodeNG, use_places: list[_Place], binding: Binding) -> _Relation | None:
    """Return how ``binding`` stands to the use, or None when it can never reach it."""
    if binding.kind is BindingKind.PARAMETER:
        return _Relation(binding, before=True, sure=True, loops=(), branch=None, order=-1)
    places = _places(scopes, binding.node)
    depth = 0
    while depth < len(places) and depth < len(use_places) and places[depth] == use_places[depth]:
        depth += 1
    order = scopes.serial[binding.node]
    loops = tuple(p.statement for p in use_places[:depth] if isinstance(p.statement, LOOPS))
    if depth == len(places):
        before, sure = _in_header(scopes, use, binding, use_places[depth:])
        if before and isinstance(binding.node, (nodes.FunctionDef, nodes.ClassDef)):
            before = False
        return _Relation(binding, before, sure, loops, None, order)
    if depth == len(use_places):
        return _Relation(binding, False, False, loops, None, order)
    here, there = places[depth], use_places[depth]
    before, sure = _in_order(scopes, here, there)
    return _out_of(binding, places[depth + 1 :], order, before=before, sure=sure, loops=loops)


def _out_of(
    binding: Binding, inner: list[_Place], order: int, *, before: bool, sure: bool, loops: tuple[nodes.NodeNG, ...]
) -> _Relation | None:
    """Return how ``binding`` stands to a use outside the blocks ``inner`` that it stands in."""
    if any(_leaves(place) for place in inner) and not any(isinstance(p.owner, nodes.Try) for p in inner):
        return None
    if any(_left_for_good(place, binding.key) for place in inner):
        return None
    branch = None
    if len(inner) == 1 and isinstance(inner[0].owner, nodes.If) and before and sure:
        branch = (inner[0].owner, inner[0].field)
    sure = sure and all(_always_runs(place) for place in inner) and not _conditional_expression(binding.node)
    return _Relation(binding, before, sure, loops, branch, order)


def _in_header(scopes: ModuleScopes, use: nodes.NodeNG, binding: Binding, inner: list[_Place]) -> tuple[bool, bool]:
    """The use stands inside the statement that binds: in the body of a ``for``, ``with`` or ``match``, or beside it."""
    if inner:
        return True, inner[0].field == "body" and not _conditional_expression(binding.node)
    if isinstance(binding.node.parent, (nodes.NamedExpr, nodes.Comprehension)):
        return True, False
    if isinstance(binding.node.parent, nodes.With):
        return scopes.serial[binding.node] < scopes.serial[use], True
    return False, False


def _in_order(scopes: ModuleScopes, here: _Place, there: _Place) -> tuple[bool, bool]:
    """Tell whether the block entry ``here`` runs before the entry ``there`` of the same owner, and surely so."""
    owner = here.owner
    if here.field == there.field:
        if here.field in {"cases", "handlers"}:
            return False, False
        return scopes.serial[here.statement] < scopes.serial[there.statement], True
    if isinstance(owner, nodes.Try):
        if there.field == "finalbody" or (here.field == "body" and there.field == "handlers"):
            return True, False
        return here.field == "body" and there.field == "orelse", True
    return False, False


def _always_runs(place: _Place) -> bool:
    """Tell whether a block of a compound statement runs whenever the statement does, as far as what follows can see."""
    owner = place.owner
    if isinstance(owner, nodes.With):
        return True
    if isinstance(owner, nodes.While):
        return isinstance(owner.test, nodes.Const) and bool(owner.test.value) and place.field == "body"
    if isinstance(owner, nodes.Try):
        if place.field == "finalbody":
            return True
        return place.field in {"body", "orelse"} and all(leaves(handler.body, loops=True) for handler in owner.handlers)
    return False


def _leaves(place: _Place) -> bool:
    block = getattr(place.owner, place.field)
    return isinstance(place.owner, (nodes.If, nodes.MatchCase, nodes.ExceptHandler)) and leaves(block, loops=False)


def _left_for_good(place: _Place, key: str) -> bool:
    """Tell whether a ``try`` body leaves, and every handler leaves or binds the name anew: then nothing after sees
    it."""
    owner = place.owner
    if not isinstance(owner, nodes.Try) or place.field != "body" or owner.orelse or not leaves(owner.body, loops=False):
        return False
    return all(
        leaves(handler.body, loops=False)
        or any(
            isinstance(statement, nodes.Assign) and any(dotted(target) == key for target in statement.targets)
            for statement in handler.body
        )
        for handler in owner.handlers
    )


def leaves(block: list[nodes.NodeNG], *, loops: bool) -> bool:
    """Tell whether a block ends by leaving what is around it; ``loops`` counts ``break`` and ``continue`` as well."""
    kinds = (nodes.Return, nodes.Raise, nodes.Continue, nodes.Break) if loops else (nodes.Return, nodes.Raise)
    if not block:
        return False
    last = block[-1]
    if isinstance(last, nodes.Expr) and isinstance(last.value, nodes.Call):
        return dotted(last.value.func) in _ENDING_CALLS
    return isinstance(last, kinds)


def _conditional_expression(node: nodes.NodeNG) -> bool:
    """Tell whether a walrus stands where it may not be evaluated: behind ``and``, ``or``, in a conditional or
    lambda."""
    child, parent = node, node.parent
    while parent is not None and not parent.is_statement:
        if isinstance(parent, nodes.BoolOp) and parent.values[0] is not child:
            return True
        if isinstance(parent, nodes.IfExp) and parent.test is not child:
            return True
        child, parent = parent, parent.parent
    return False


def _inside(binding: Binding, loop: nodes.NodeNG) -> bool:
    node: nodes.NodeNG | None = binding.node
    while node is not None:
        if node is loop:
            return True
        node = node.parent
    return False
