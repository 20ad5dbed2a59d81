"""Tasks, and what several of them give together."""

import asyncio
from multiprocessing.connection import Client, Connection

import bus


async def opened(address: str) -> Connection:
    return Client(address, authkey=bus.key())


async def linked(address):
    return bus.link(address)


async def main(addresses: list[str]) -> None:
    for conn in await asyncio.gather(*[opened(address) for address in addresses]):
        conn.recv()  # MPR073: Client() at line 10
    for link in await asyncio.gather(*[linked(address) for address in addresses]):
        link.recv()  # ok: a link of the bus
    first, *others = await asyncio.gather(linked("a"), *(opened(address) for address in addresses))
    first.recv()  # ok: a link of the bus
    others[0].recv()  # MPR073: Client() at line 10
    task = asyncio.create_task(opened("a"))
    await asyncio.wait([task])
    task.result().recv()  # MPR073: Client() at line 10
    loop = asyncio.get_running_loop()
    (await loop.create_task(opened("a"))).recv()  # MPR073: Client() at line 10
    other = loop.create_task(linked("a"))
    await asyncio.wait([other])
    other.result().recv()  # ok: a link of the bus
    async with asyncio.TaskGroup() as group:
        started = group.create_task(opened("a"))
    started.result().recv()  # MPR073: Client() at line 10
