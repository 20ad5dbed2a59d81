"""What moves between processes without `recv()`."""

import concurrent.futures
import multiprocessing as mp
import queue


def main():
    jobs = mp.Queue()
    jobs.put(1)
    jobs.get()
    jobs.recv()  # ok: a queue has no such thing
    local = queue.Queue()
    local.recv()  # ok: nor has that
    with mp.Pool(2) as pool:
        pool.recv()  # ok: nor has a pool
    with concurrent.futures.ProcessPoolExecutor() as executor:
        future = executor.submit(print)
        future.result().recv()  # ok: whatever print returns
        future.recv()  # ok: a future has no such thing
    process = mp.Process(target=print)
    process.recv()  # ok: a process has no such thing
    event, lock, value = mp.Event(), mp.Lock(), mp.Value("i")
    event.recv(), lock.recv(), value.recv()  # ok: none of them has
    manager = mp.Manager()
    return manager.Queue().recv()  # ok: a proxy of a queue
