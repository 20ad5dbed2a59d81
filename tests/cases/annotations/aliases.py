"""Names for types."""

from multiprocessing.connection import Connection
from typing import Annotated, ClassVar, Final, NewType, Optional, TypeAlias, Union

import zmq

Link = Connection
MaybeLink = Optional[Connection]
Explicit: TypeAlias = "Connection"
Endpoint = Union[Connection, zmq.Socket]
Radio = zmq.Socket
Pair = tuple[Connection, Radio]
Named = NewType("Named", Connection)


def plain(link: Link) -> object:
    return link.recv()  # MPR073: annotation


def optional(link: MaybeLink) -> object:
    return link.recv()  # MPR073: annotation


def explicit(link: Explicit) -> object:
    return link.recv()  # MPR073: annotation


def union(link: Endpoint) -> object:
    return link.recv()  # MPR073: annotation


def other(radio: Radio) -> object:
    return radio.recv()  # ok: a zmq socket


def pair(pair: Pair) -> object:
    pair[1].recv()  # ok: a zmq socket
    return pair[0].recv()  # MPR073: annotation


def annotated(link: Annotated[Connection, "the parent's end"], note: Annotated[str, Connection]) -> object:
    note.recv()  # ok: what stands behind the type is only a note
    return link.recv()  # MPR073: annotation


def new_type(link: Named) -> object:
    return link.recv()  # MPR073: annotation


class Holder:
    shared: ClassVar[Connection]
    fixed: Final[Connection]

    def read(self) -> object:
        self.fixed.recv()  # MPR073: annotation
        return self.shared.recv()  # MPR073: annotation
