"""Classes named `Connection` that have nothing to do with multiprocessing."""

import sqlite3
from multiprocessing.dummy.connection import Connection as DummyConnection

import psycopg
from aiosmtpd.smtp import Connection as SmtpConnection
from asyncpg import connection
from sqlalchemy.engine import Connection
from websockets.sync.connection import Connection as WebSocket


def database(conn: Connection) -> object:
    return conn.recv()  # ok: sqlalchemy's


def lite(conn: sqlite3.Connection) -> object:
    return conn.recv()  # ok: sqlite3's


def postgres(conn: "psycopg.Connection") -> object:
    return conn.recv()  # ok: psycopg's


def async_postgres(conn: connection.Connection) -> object:
    return conn.recv()  # ok: asyncpg's module has the same name


def websocket(conn: WebSocket) -> object:
    return conn.recv()  # ok: websockets'


def mail(conn: "list[SmtpConnection]") -> object:
    return conn[0].recv()  # ok: aiosmtpd's


def threads(conn: DummyConnection) -> object:
    return conn.recv()  # ok: queues between threads


def unbound(conn: "mp.connection.Connection") -> object:
    return conn.recv()  # ok: the name mp is bound nowhere
