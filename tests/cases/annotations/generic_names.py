"""The generic types that hold a connection, each by the name that it goes by in an annotation."""

from collections import OrderedDict, defaultdict, deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Collection,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    MutableSequence,
    MutableSet,
    Reversible,
    Sequence,
)
from multiprocessing.connection import Connection
from queue import Queue, SimpleQueue
from typing import AbstractSet, Annotated, ClassVar, DefaultDict, Deque, Dict, Final, FrozenSet, Optional, Set, Union
from weakref import WeakKeyDictionary, WeakValueDictionary


def from_set_of(conns: set[Connection], names: set[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_frozenset_of(conns: frozenset[Connection], names: frozenset[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_set_old(conns: Set[Connection], names: Set[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_frozenset_old(conns: FrozenSet[Connection], names: FrozenSet[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_deque_old(conns: Deque[Connection], names: Deque[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_deque_of(conns: deque[Connection], names: deque[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_sequence_of(conns: Sequence[Connection], names: Sequence[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_mutablesequence_of(conns: MutableSequence[Connection], names: MutableSequence[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_collection_of(conns: Collection[Connection], names: Collection[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_iterable_of(conns: Iterable[Connection], names: Iterable[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_iterator_of(conns: Iterator[Connection], names: Iterator[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_reversible_of(conns: Reversible[Connection], names: Reversible[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_mutableset_of(conns: MutableSet[Connection], names: MutableSet[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_abstractset_of(conns: AbstractSet[Connection], names: AbstractSet[str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation
    for name in names:
        name.recv()  # ok: strings


def from_dict_old(conns: Dict[str, Connection], owners: Dict[Connection, str]) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


def from_defaultdict_old(conns: DefaultDict[str, Connection], owners: DefaultDict[Connection, str]) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


def from_defaultdict_of(conns: defaultdict[str, Connection], owners: defaultdict[Connection, str]) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


def from_ordereddict_of(conns: OrderedDict[str, Connection], owners: OrderedDict[Connection, str]) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


def from_mapping_of(conns: Mapping[str, Connection], owners: Mapping[Connection, str]) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


def from_mutablemapping_of(conns: MutableMapping[str, Connection], owners: MutableMapping[Connection, str]) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


def from_weakvaluedictionary_of(
    conns: WeakValueDictionary[str, Connection], owners: WeakValueDictionary[Connection, str]
) -> None:
    conns["x"].recv()  # MPR073: annotation
    owners["x"].recv()  # ok: the value is a string


async def from_asynciterable(conns: AsyncIterable[Connection]) -> None:
    async for conn in conns:
        conn.recv()  # MPR073: annotation


async def from_asynciterator(conns: AsyncIterator[Connection]) -> None:
    async for conn in conns:
        conn.recv()  # MPR073: annotation


async def from_asyncgenerator(conns: AsyncGenerator[Connection, None]) -> None:
    async for conn in conns:
        conn.recv()  # MPR073: annotation


def from_generator(conns: Generator[Connection, str, str]) -> None:
    for conn in conns:
        conn.recv()  # MPR073: annotation


async def from_awaitable(promised: Awaitable[Connection]) -> None:
    (await promised).recv()  # MPR073: annotation


def from_queues(jobs: Queue[Connection], simple: SimpleQueue[Connection], words: Queue[str]) -> None:
    jobs.get().recv()  # MPR073: annotation
    simple.get().recv()  # MPR073: annotation
    words.get().recv()  # ok: strings


def from_keys(owners: WeakKeyDictionary[Connection, str]) -> None:
    for conn in owners:
        conn.recv()  # MPR073: annotation


def wrapped(
    may: Optional[Connection],
    either: Union[str, Connection],
    noted: Annotated[Connection, "ours"],
    other: Union[str, int],
) -> None:
    may.recv()  # MPR073: annotation
    either.recv()  # MPR073: annotation
    noted.recv()  # MPR073: annotation
    other.recv()  # ok: neither


class Peer:
    kept: ClassVar[Connection]
    last: Final[Connection]
    name: ClassVar[str]

    def read(self):
        self.kept.recv()  # MPR073: annotation
        self.last.recv()  # MPR073: annotation
        self.name.recv()  # ok: a string
