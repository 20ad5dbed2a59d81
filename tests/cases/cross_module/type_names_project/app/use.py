"""Annotated with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import types as t
from app.types import Ends, Link, Radio

if TYPE_CHECKING:
    from app.types import MaybeLink, Record


def read(link: Link, radio: Radio) -> object:
    radio.recv()  # ok: a zmq socket
    return link.recv()  # MPR073: annotation


def maybe(link: MaybeLink) -> object:
    return link.recv() if link else None  # MPR073: annotation


def dotted(link: t.Link, radio: t.Radio) -> object:
    radio.recv()  # ok: a zmq socket
    return link.recv()  # MPR073: annotation


def fields(ends: Ends, record: Record) -> object:
    ends.sock.recv()  # ok: a zmq socket
    record.radio.recv()  # ok: a zmq socket
    ends.near.recv()  # MPR073: annotation
    return record.conn.recv()  # MPR073: annotation
