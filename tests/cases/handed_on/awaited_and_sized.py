"""Calls that a connection does not have."""

import multiprocessing as mp


async def awaited(conn: mp.connection.Connection):
    await conn.recv()  # ok: a connection's recv() cannot be awaited
    message = await conn.recv()  # ok: awaited
    async for part in await conn.recv():  # ok: awaited
        print(part)
    return conn.recv(), message  # MPR073: annotation


def sized(conn: mp.connection.Connection, size):
    conn.recv(1024)  # ok: sockets take a size
    conn.recv(size)  # ok: sockets take a size
    conn.recv(flags=0)  # ok: zmq takes flags
    conn.recv(timeout=1)  # ok: CAN buses and websockets take a timeout
    return conn.recv()  # MPR073: annotation
