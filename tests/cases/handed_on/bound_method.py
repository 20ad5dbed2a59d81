"""`conn.recv` without a call, given to somebody who will call it."""

import asyncio
import functools
import multiprocessing as mp
import threading
from concurrent.futures import ThreadPoolExecutor

import zmq


async def main(context, register):
    reader, writer = mp.Pipe(duplex=False)
    radio = context.socket(zmq.SUB)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, reader.recv)  # MPR073@38: Pipe() at line 13
    await loop.run_in_executor(None, radio.recv)  # ok: a zmq socket
    await asyncio.to_thread(reader.recv)  # MPR073@29: Pipe() at line 13
    await asyncio.to_thread(radio.recv)  # ok: a zmq socket
    for message in iter(reader.recv, None):  # MPR073@25: Pipe() at line 13
        print(message)
    for message in iter(radio.recv, b""):  # ok: a zmq socket
        print(message)
    threading.Thread(target=reader.recv).start()  # MPR073: Pipe() at line 13
    functools.partial(reader.recv)  # MPR073: Pipe() at line 13
    register(on_message=reader.recv)  # MPR073: Pipe() at line 13
    register(on_message=radio.recv)  # ok: a zmq socket
    with ThreadPoolExecutor() as executor:
        executor.submit(reader.recv)  # MPR073: Pipe() at line 13
    return writer
