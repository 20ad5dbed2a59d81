"""Asynchronous streams and websockets."""

import asyncio
import multiprocessing

import anyio
import trio
import websockets
from websockets.sync.client import connect

workers = [multiprocessing.Process(target=print)]


def sync(uri):
    with connect(uri) as websocket:
        websocket.send("hello")
        return websocket.recv()  # ok: websockets, sync


async def client(uri):
    async with websockets.connect(uri) as ws:
        return await ws.recv()  # ok: awaited


async def handler(websocket):
    task = asyncio.ensure_future(websocket.recv())  # ok: websockets
    done, _ = await asyncio.wait({task})
    return done


async def trio_channel():
    send, receive = trio.open_memory_channel(0)
    await send.send(1)
    return receive.recv()  # ok: trio


async def anyio_stream():
    stream = await anyio.connect_tcp("localhost", 1)
    return stream.recv()  # ok: anyio


async def streams():
    reader, writer = await asyncio.open_connection("localhost", 1)
    pipe, _ = await asyncio.get_running_loop().connect_read_pipe(asyncio.Protocol, open("x"))
    pipe.recv()  # ok: a transport
    return reader.recv(), writer  # ok: asyncio streams


def wsgi(environ):
    ws = environ["wsgi.websocket"]
    return ws.recv()  # ok: comes from outside
