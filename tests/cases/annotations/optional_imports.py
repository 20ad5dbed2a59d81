"""The class is imported for the type checker only, or may be missing."""

from typing import TYPE_CHECKING, Any

try:
    from multiprocessing.connection import Connection
except ImportError:
    Connection = None

if TYPE_CHECKING:
    from multiprocessing.connection import Connection as Link

    import zmq
else:
    Link = Any


def read(conn: Connection) -> object:
    return conn.recv()  # MPR073: annotation


def read_link(conn: Link) -> object:
    return conn.recv()  # MPR073: annotation


def read_radio(conn: "zmq.Socket") -> object:
    return conn.recv()  # ok: a zmq socket
