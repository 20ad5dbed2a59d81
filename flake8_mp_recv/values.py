"""What an expression can be: the vocabulary in which the engine answers.

An answer is an ordered mapping from a value to the trail that led to it. The empty answer means "unknown". Values are
compared without their trails, so the first way found to a value is the one that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from flake8_mp_recv.frozen import frozen, frozen_by_identity

if TYPE_CHECKING:
    from flake8_mp_recv.tree import nodes


class Take(Enum):
    """Two ways to take something out of a container without knowing where it stands in there."""

    ELEMENT = "element"  # what iteration yields: an item of a list, a key of a mapping
    ITEM = "item"  # what subscription with an unknown key yields: an item of a list, a value of a mapping


@frozen
class At:
    """What subscription with the constant ``key`` yields."""

    key: object


@frozen
class From:
    """One of the items from position ``start`` on, without the last ``but``."""

    start: int
    but: int = 0


@frozen
class Rest:
    """All items from position ``start`` on, without the last ``but``: what a starred target gets, or a slice is."""

    start: int
    but: int = 0


Projection: TypeAlias = "Take | At | From | Rest"
Path: TypeAlias = "tuple[Projection, ...]"


def then(way: Path, path: Path) -> Path:
    """Return the way that leads on by ``path`` from where ``way`` leads, be that only a part of a container."""
    if not way or not path or not isinstance(way[-1], Rest):
        return way + path
    rest, head = way[-1], path[0]
    if isinstance(head, At) and isinstance(head.key, int):
        key = head.key + rest.start if head.key >= 0 else head.key - rest.but
        return (*way[:-1], At(key), *path[1:])
    if isinstance(head, From):
        return (*way[:-1], From(head.start + rest.start, head.but + rest.but), *path[1:])
    if isinstance(head, Rest):
        return then((*way[:-1], Rest(head.start + rest.start, head.but + rest.but)), path[1:])
    return (*way[:-1], From(rest.start, rest.but) if rest != Rest(0) else head, *path[1:])


@frozen
class Step:
    """One place that a value went through, and ``what`` happened there.

    ``file`` is its name in the project; ``line`` counts from 1.
    """

    file: str
    line: int
    what: str


@frozen
class Trail:
    """The places a value went through, the latest first, as a linked list so that branches share their beginning."""

    step: Step
    before: Trail | None = None

    def __iter__(self) -> Iterator[Step]:
        """Yield the steps, origin first."""
        steps = []
        trail: Trail | None = self
        while trail is not None:
            steps.append(trail.step)
            trail = trail.before
        return reversed(steps)


class OriginKind(Enum):
    """What made a connection; the names that ``--mpr-trusted-origins`` takes. Worst trust boundary first."""

    LISTENER = "listener"
    CLIENT = "client"
    QUEUE = "queue"
    PIPE = "pipe"
    ANNOTATION = "annotation"


@frozen
class Origin:
    """Where a connection was made: ``label`` is the words for it, ``line`` counts from 1 in ``file``.

    ``endpoint`` is the call that opened the pipe, listener, client or queue, if there is one.
    """

    kind: OriginKind
    label: str
    file: str
    line: int
    endpoint: nodes.NodeNG | None = field(default=None, compare=False, repr=False)


@frozen
class Connection:
    """A connection whose ``recv()`` unpickles."""

    origin: Origin


@frozen
class Received:
    """Bytes that ``recv_bytes()`` of a connection returned, or a buffer that holds them."""

    origin: Origin


@frozen
class Symbol:
    """Something outside the project under its dotted name, forks of multiprocessing under multiprocessing's."""

    name: str


@frozen
class Product:
    """What calling the symbol ``name`` makes: an object of a class outside the project, a built-in container."""

    name: str
    node: nodes.NodeNG | None = None
    frame: Frame | None = None


@frozen
class Literal:
    """A constant that stands in the source at ``node``."""

    value: object
    node: nodes.NodeNG = field(compare=False)


@frozen
class Function:
    """A function or lambda, with the frame of the function that it was defined in.

    ``decorated`` is the definition whose name it goes by after a decorator has put it there.
    """

    node: nodes.FunctionDef | nodes.Lambda
    env: Frame | None = None
    decorated: nodes.FunctionDef | None = None


@frozen
class Class:
    """A class of the project."""

    node: nodes.ClassDef
    env: Frame | None = None


@frozen
class Instance:
    """An object of a project's class; ``arguments`` are those it was made with, or None for any object of the class.

    With ``runs`` it is none of a subclass that overrides this method.
    """

    cls: Class
    arguments: Arguments | None = None
    runs: nodes.FunctionDef | None = None


@frozen
class BoundMethod:
    """A project's function looked up on an object or class, which it gets as its first argument."""

    function: Function
    receiver: Instance | Class


@frozen
class Member:
    """The attribute ``name`` of a value that is no project's object: a method of a connection, of a list."""

    owner: Value
    name: str


@frozen
class Partial:
    """``functools.partial``: a callable with its first arguments."""

    callee: Value
    arguments: Arguments


@frozen
class Promise:
    """A callable of which only the annotation of its result is known: ``Callable[..., Connection]``."""

    result: nodes.NodeNG


@frozen
class Record:
    """An object of a class made by ``namedtuple(...)``."""

    fields: tuple[str, ...]
    arguments: Arguments


@frozen
class Module:
    """A module of the project, by its path."""

    path: str


Value: TypeAlias = (
    "Connection | Received | Symbol | Product | Literal | Function | Class | Instance | BoundMethod | Member"
    " | Partial | Promise | Record | Module"
)
Answer: TypeAlias = "Mapping[Value, Trail | None]"
NOTHING: Final[Answer] = MappingProxyType({})


def has_connection(answer: Answer) -> bool:
    """Tell whether an answer holds a connection."""
    return any(isinstance(value, Connection) for value in answer)


def union(answers: Iterable[Answer]) -> Answer:
    """Return one answer that holds the values of all, in order, each with the first trail found."""
    found: dict[Value, Trail | None] = {}
    for answer in answers:
        for value, trail in answer.items():
            found.setdefault(value, trail)
    return found


@frozen
class Operand:
    """An expression to be asked about later: the frame it stands in, and the way from it to what is meant.

    Without a node it is a value that is not known.
    """

    node: nodes.NodeNG | None
    frame: Frame | None = None
    path: Path = ()


@frozen_by_identity
class Arguments:
    """What one call hands over. ``star`` and ``double_star`` are the operands behind ``*`` and ``**``.

    ``call`` is the node that makes the call, for provenance. Compared by identity: the resolver makes one for each
    call node and frame.
    """

    call: nodes.NodeNG
    frame: Frame | None
    positional: tuple[Operand, ...] = ()
    keywords: tuple[tuple[str, Operand], ...] = ()
    star: Operand | None = None
    double_star: Operand | None = None


@frozen_by_identity
class Frame:
    """One activation of a function: what it was called with, on what, and the frame that it was defined in.

    ``arguments`` is None when only the receiver is known. Compared by identity: the resolver makes one for each call
    and frame.
    """

    function: nodes.FunctionDef | nodes.Lambda
    arguments: Arguments | None
    receiver: Instance | Class | None
    env: Frame | None
    depth: int
