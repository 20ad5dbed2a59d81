"""What the gate hands to the checks: places in the code, and what they may turn out to be."""

from __future__ import annotations

import ast
from enum import Enum, auto
from typing import Final

from flake8_mp_recv.frozen import frozen


class SiteKind(Enum):
    """What a place in the code may turn out to be."""

    RECV_CALL = auto()  # conn.recv()
    RECV_BOUND = auto()  # conn.recv, handed on or kept
    RECV_OF_CLASS = auto()  # Connection.recv(conn)
    RECV_BY_NAME = auto()  # getattr(conn, "recv")
    UNPICKLER = auto()  # pickle.loads(data)
    UNPICKLER_BOUND = auto()  # pickle.loads, handed on
    ENDPOINT = auto()  # Listener(address), or a challenge by hand
    AUTHKEY = auto()  # current_process().authkey = b"key", and two more ways to set it
    QUEUE_GET = auto()  # queue.get(), for the audit
    RECV_UNKNOWN = auto()  # conn.recv() in a file that uses multiprocessing, for the audit


UNPICKLING: Final = frozenset({SiteKind.UNPICKLER, SiteKind.UNPICKLER_BOUND})
"""Kinds of which a place can be something only where bytes are received."""
OF_A_CONNECTION: Final = UNPICKLING | {
    *(SiteKind.RECV_CALL, SiteKind.RECV_BOUND, SiteKind.RECV_OF_CLASS, SiteKind.RECV_BY_NAME)
}
"""Kinds of which a place can be something only where there is a connection."""


@frozen
class Position:
    """Where an expression stands: lines from 1, columns from 0 in UTF-8 bytes, as in :mod:`ast`."""

    line: int
    column: int
    end_line: int
    end_column: int


@frozen
class Site:
    """One place worth resolving."""

    kind: SiteKind
    position: Position


def site(kind: SiteKind, node: ast.expr) -> Site:
    """Return the site of ``kind`` at ``node``."""
    end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or 0
    return Site(kind, Position(node.lineno, node.col_offset, end_line, end_column))
