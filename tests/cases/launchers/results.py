"""What a future or a pool gives back."""

import multiprocessing as mp
import os
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.connection import Client

import zmq


def dial(address):
    return Client(address, authkey=os.environb[b"KEY"])


def tune(context):
    return context.socket(zmq.SUB)


def main(addresses, context):
    with ThreadPoolExecutor() as executor:
        future = executor.submit(dial, addresses[0])
        future.result().recv()  # MPR073: Client() at line 12
        executor.submit(tune, context).result().recv()  # ok: a zmq socket
        for conn in executor.map(dial, addresses):
            conn.recv()  # MPR073: Client() at line 12
        futures = [executor.submit(dial, address) for address in addresses]
        for done in as_completed(futures):
            done.result().recv()  # MPR073: Client() at line 12
            done.recv()  # ok: a future has no such thing
    return mp.cpu_count()


def waited_for(pool: mp.pool.Pool, address, context):
    pool.apply(tune, (context,)).recv()  # ok: a zmq socket
    return pool.apply(dial, (address,)).recv()  # MPR073: Client() at line 12
