# options: --enable-extensions=MPR9
"""`get()` of a multiprocessing queue unpickles, too."""

import asyncio
import multiprocessing as mp
import queue
from multiprocessing import JoinableQueue, Queue, SimpleQueue
from multiprocessing.pool import ThreadPool

shared = Queue()
jobs = JoinableQueue(4)
results = SimpleQueue()
local = queue.Queue()


def work(inbox, outbox: mp.Queue, plain: queue.Queue):
    plain.get()  # ok: a queue between threads
    outbox.get()  # MPR901: get() unpickles
    return inbox.get()  # MPR901@12: get() unpickles


def main():
    shared.get()  # MPR901@5: get() unpickles
    shared.get(timeout=1)  # MPR901: get() unpickles
    shared.get(True, 5)  # MPR901: get() unpickles
    shared.get_nowait()  # MPR901: get() unpickles
    jobs.get()  # MPR901: get() unpickles
    results.get()  # MPR901: get() unpickles
    mp.get_context("spawn").Queue().get()  # MPR901: get() unpickles
    mp.Process(target=work, args=(shared, shared, local)).start()


async def silent(unknown, record: dict):
    local.get()  # ok: a queue between threads
    local.get_nowait()  # ok: a queue between threads
    asyncio.Queue().get_nowait()  # ok: a queue between tasks
    await asyncio.Queue().get()  # ok: a queue between tasks
    unknown.get()  # ok: nobody says what it is
    record.get("x")  # ok: a mapping
    mp.dummy.Queue().get()  # ok: a queue between threads
    ThreadPool().apply_async(print).get()  # ok: a result
    shared.put(1)
    return shared.empty()
