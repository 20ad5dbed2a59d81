"""Bytes that come in pieces, through buffers, and from a list of them."""

import asyncio
import io
import pickle
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)


def joined():
    pieces = []
    while reader.poll():
        pieces.append(reader.recv_bytes())
    pickle.loads(b"".join(pieces))  # MPR074: Pipe() at line 8
    return [pickle.loads(piece) for piece in pieces]  # MPR074: Pipe() at line 8


def added():
    data = b""
    while reader.poll():
        data += reader.recv_bytes()
    return pickle.loads(data)  # MPR074: Pipe() at line 8


def written():
    buffer = io.BytesIO()
    buffer.write(reader.recv_bytes())
    buffer.seek(0)
    pickle.load(buffer)  # MPR074: Pipe() at line 8
    other = io.BytesIO()
    other.write(b"")
    return pickle.load(other)  # ok: our own bytes


def unwrapped():
    data = memoryview(reader.recv_bytes())[4:].tobytes()
    return pickle.loads(data, encoding="latin1")  # MPR074: Pipe() at line 8


class Careless(pickle.Unpickler):
    def persistent_id(self, obj):
        return None


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


def derived():
    Careless(io.BytesIO(reader.recv_bytes())).load()  # MPR074: Pipe() at line 8
    return Careful(io.BytesIO(reader.recv_bytes())).load()  # ok: makes no class


async def handed_on(loop, executor, pieces, files):
    pieces = [reader.recv_bytes(), reader.recv_bytes()]
    executor.submit(pickle.loads, reader.recv_bytes())  # MPR074@21: Pipe() at line 8
    await loop.run_in_executor(None, pickle.loads, pieces[0])  # MPR074@38: Pipe() at line 8
    list(map(pickle.loads, files))  # ok: the bytes of files
    return list(map(pickle.loads, pieces))  # MPR074@21: Pipe() at line 8


async def received():
    return reader.recv_bytes()


async def together():
    one, other = await asyncio.gather(received(), received())
    pickle.loads(one)  # MPR074: Pipe() at line 8
    pickle.loads(other)  # MPR074: Pipe() at line 8
    first, *rest = await asyncio.gather(*[received() for _ in range(3)])
    for data in await asyncio.gather(received(), received()):
        pickle.loads(data)  # MPR074: Pipe() at line 8
    return first, rest
