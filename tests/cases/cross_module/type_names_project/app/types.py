"""Names for types, kept in one place."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import NamedTuple, Optional

import zmq

Link = Connection
MaybeLink = Optional[Connection]
Radio = zmq.Socket


class Ends(NamedTuple):
    near: Connection
    sock: zmq.Socket


@dataclass
class Record:
    conn: Connection
    radio: zmq.Socket
