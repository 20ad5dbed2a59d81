"""What one call hands over, operand by operand: to a parameter, and through launchers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from flake8_mp_recv.known.launchers import ITERABLE, Launcher
from flake8_mp_recv.resolve.lexical import ROWS
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Arguments, At, Frame, From, Operand, Path, Rest, Take, then

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def arguments_of(call: nodes.Call, frame: Frame | None) -> Arguments:
    """Return what the call node hands over."""
    plain: list[Operand] = []
    star = None
    for position, argument in enumerate(call.args):
        if isinstance(argument, nodes.Starred):
            last = position + 1 == len(call.args)
            star = Operand(argument.value if last else _row_from(call, position), frame)
            break
        plain.append(Operand(argument, frame))
    named = tuple((keyword.arg, Operand(keyword.value, frame)) for keyword in call.keywords if keyword.arg is not None)
    double = next((Operand(keyword.value, frame) for keyword in call.keywords if keyword.arg is None), None)
    return Arguments(call, frame, tuple(plain), named, star, double)


def _row_from(call: nodes.Call, position: int) -> nodes.Tuple:
    """Return the arguments from ``position`` on as the tuple that they would be: nobody knows how long it is."""
    row = nodes.Tuple(lineno=call.lineno, col_offset=call.col_offset, parent=call)
    row.postinit(call.args[position:])
    return row


def positional(arguments: Arguments, position: int) -> Operand | None:
    """Return the operand of a positional argument, out of ``*args`` too, or None."""
    if position < len(arguments.positional):
        return arguments.positional[position]
    if arguments.star is not None:
        star = arguments.star
        return Operand(star.node, star.frame, then(star.path, (At(position - len(arguments.positional)),)))
    return None


def keyword(arguments: Arguments, name: str) -> Operand | None:
    """Return the operand of a keyword argument, out of ``**kwargs`` too, or None."""
    for key, operand in arguments.keywords:
        if key == name:
            return operand
    if arguments.double_star is not None:
        double = arguments.double_star
        return Operand(double.node, double.frame, then(double.path, (At(name),)))
    return None


def in_frame(q: Resolver, arguments: Arguments, frame: Frame | None) -> Arguments:
    """Return what the same call, or the assignment that calls a setter, hands over in ``frame``."""
    if isinstance(arguments.call, nodes.Call):
        return q.arguments(arguments.call, frame)

    def make() -> Arguments:
        given = tuple(Operand(operand.node, frame, operand.path) for operand in arguments.positional)
        return Arguments(arguments.call, frame, given)

    return q.intern_arguments((arguments, frame, "in frame"), make)


def all_of(arguments: Arguments) -> Iterator[Operand]:
    """Yield every operand of the arguments."""
    yield from arguments.positional
    yield from (given for _, given in arguments.keywords)
    yield from (given for given in (arguments.star, arguments.double_star) if given is not None)


def each(arguments: Arguments, put: Callable[[Operand], Operand]) -> Arguments:
    """Return the arguments with ``put`` applied to every operand; a row that is written behind ``*`` is taken apart."""
    star, positional = arguments.star, arguments.positional
    if star is not None and not star.path and isinstance(star.node, ROWS):
        if not any(isinstance(item, nodes.Starred) for item in star.node.elts):
            positional += tuple(Operand(item, star.frame) for item in star.node.elts)
            star = None
    return replace(
        arguments,
        positional=tuple(map(put, positional)),
        keywords=tuple((name, put(given)) for name, given in arguments.keywords),
        star=put(star) if star is not None else None,
        double_star=put(arguments.double_star) if arguments.double_star is not None else None,
    )


def without_first(q: Resolver, arguments: Arguments) -> Arguments:
    """Return the arguments behind the first one: what ``partial(function, ...)`` keeps."""

    def make() -> Arguments:
        star, plain = arguments.star, arguments.positional[1:]
        if not arguments.positional and star is not None:
            star = Operand(star.node, star.frame, then(star.path, (Rest(1),)))
        return Arguments(arguments.call, arguments.frame, plain, arguments.keywords, star, arguments.double_star)

    return q.intern_arguments((arguments, "without first"), make)


def and_unknown(q: Resolver, arguments: Arguments) -> Arguments:
    """Return what a partial's call hands over that nobody sees: its own arguments, and any others."""

    def make() -> Arguments:
        star, double = arguments.star or Operand(None), arguments.double_star or Operand(None)
        return replace(arguments, star=star, double_star=double)

    return q.intern_arguments((arguments, "and unknown"), make)


def with_unknown_first(q: Resolver, arguments: Arguments) -> Arguments:
    """Return the same arguments, of which the first says nothing of what it is for the function that it chooses."""

    def make() -> Arguments:
        return replace(arguments, positional=(Operand(None), *arguments.positional[1:]))

    return q.intern_arguments((arguments, "unknown first"), make) if arguments.positional else arguments


def joined(q: Resolver, first: Arguments, then: Arguments) -> Arguments:
    """Return the arguments of a partial's call: its own, then those of the call."""

    def make() -> Arguments:
        if first.star is not None:
            return Arguments(then.call, then.frame, first.positional, (*then.keywords, *first.keywords), first.star)
        return Arguments(
            then.call,
            then.frame,
            (*first.positional, *then.positional),
            (*then.keywords, *first.keywords),
            then.star,
            then.double_star or first.double_star,
        )

    return q.intern_arguments((first, then, "joined"), make)


def to_parameter(
    arguments: Arguments, function: nodes.FunctionDef | nodes.Lambda, name: str, path: Path, skip: int
) -> list[tuple[Operand, Path]]:
    """Return the operands, with the way into each, that the parameter ``name`` gets; ``skip`` ones are bound."""
    spec = function.args
    ordered = [node.name for node in (*(spec.posonlyargs or ()), *(spec.args or ()))][skip:]
    if name in ordered:
        position = ordered.index(name)
        by_name = next((operand for key, operand in arguments.keywords if key == name), None)
        if by_name is None and position >= len(arguments.positional):
            either = [*_out_of_star(arguments, ordered, position, spec), keyword(arguments, name)]
            return [(operand, path) for operand in either if operand is not None]
        found = by_name or positional(arguments, position)
        return [(found, path)] if found is not None else []
    if spec.kwonlyargs and name in [node.name for node in spec.kwonlyargs]:
        found = keyword(arguments, name)
        return [(found, path)] if found is not None else []
    if spec.vararg == name:
        return _variadic(arguments, path, len(ordered))
    if spec.kwarg == name and path:
        return _keywords(arguments, path, {*ordered, *(node.name for node in spec.kwonlyargs or ())})
    return []


def _out_of_star(
    arguments: Arguments, ordered: list[str], position: int, spec: nodes.Arguments
) -> Iterator[Operand | None]:
    """Yield what ``(*some, conn)`` hands to the parameter at ``position`` of those in their order.

    Where a function takes just so many arguments, those behind the starred one are counted from the end.
    """
    star = arguments.star
    written = star.node.elts if star is not None and not star.path and isinstance(star.node, ROWS) else []
    places = [place for place, item in enumerate(written) if isinstance(item, nodes.Starred)]
    index = position - len(arguments.positional)
    by_name = arguments.double_star is not None or any(key in ordered for key, _ in arguments.keywords)
    if star is None or len(places) != 1 or index < places[0] or spec.vararg or spec.defaults or by_name:
        yield positional(arguments, position)
        return
    (place,), from_end = places, len(ordered) - position
    if from_end < len(written) - place:
        yield Operand(written[-from_end], star.frame)
    else:
        yield Operand(written[place].value, star.frame, (At(index - place),))


def _variadic(arguments: Arguments, path: Path, taken: int) -> list[tuple[Operand, Path]]:
    if not path:
        return []
    head, rest = path[0], path[1:]
    if isinstance(head, At) and isinstance(head.key, int) and head.key >= 0:
        found = positional(arguments, head.key + taken)
        return [(found, rest)] if found is not None else []
    start = taken + (head.start if isinstance(head, From) else 0)
    operands = [(operand, rest) for operand in arguments.positional[start:]]
    if arguments.star is not None:
        behind = max(start - len(arguments.positional), 0)
        operands.append((arguments.star, (From(behind) if behind else Take.ELEMENT, *rest)))
    return operands


def _keywords(arguments: Arguments, path: Path, taken: set[str]) -> list[tuple[Operand, Path]]:
    head, rest = path[0], path[1:]
    if isinstance(head, At):
        found = keyword(arguments, str(head.key))
        return [(found, rest)] if found is not None else []
    operands = [(operand, rest) for key, operand in arguments.keywords if key not in taken]
    if arguments.double_star is not None:
        operands.append((arguments.double_star, path))
    return operands


def launch(q: Resolver, launcher: Launcher, call: nodes.Call, frame: Frame | None) -> tuple[Operand, Arguments] | None:
    """Return the callee that ``call`` hands to a launcher, and the arguments that the launcher calls it with."""
    outer = q.arguments(call, frame)
    callee = keyword(outer, launcher.keyword) or positional(outer, launcher.position)
    if callee is None or callee.node is None:
        return None
    return callee, q.intern_arguments((outer, launcher), lambda: _launched(outer, launcher))


def _launched(outer: Arguments, launcher: Launcher) -> Arguments:
    behind = outer.positional[launcher.position + 1 :]
    prefix = (Operand(None),) * launcher.prefix
    if launcher.spread:
        return Arguments(outer.call, outer.frame, (*prefix, *behind), outer.keywords, outer.star, outer.double_star)
    if launcher.each or launcher.star_each:
        named = keyword(outer, ITERABLE)
        iterables = behind if named is None else (named, *behind)
        each = tuple(Operand(given.node, given.frame, then(given.path, (Take.ELEMENT,))) for given in iterables)
        if launcher.each:
            return Arguments(outer.call, outer.frame, (*prefix, *each))
        return Arguments(outer.call, outer.frame, star=next(iter(each), None))
    star = keyword(outer, launcher.args)
    if star is None and launcher.args_position is not None:
        star = positional(outer, launcher.args_position)
    double = keyword(outer, launcher.kwargs)
    if double is None and launcher.kwargs_position is not None:
        double = positional(outer, launcher.kwargs_position)
    return Arguments(outer.call, outer.frame, prefix, star=star, double_star=double)
