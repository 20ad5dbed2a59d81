"""A job server that hands out jobs and takes their results: open to the network, with a key that everybody knows."""

from multiprocessing.connection import Listener

ADDRESS = ("", 6000)
KEY = b"secret password"


def serve(jobs: list[dict[str, object]]) -> None:
    with Listener(ADDRESS, authkey=KEY) as listener:
        for job in jobs:
            with listener.accept() as conn:
                conn.send(job)
                print("result:", conn.recv())


if __name__ == "__main__":
    serve([{"name": "resize", "width": 640}, {"name": "crop", "width": 320}])
