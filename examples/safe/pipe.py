"""Square numbers in a child process; lists of numbers travel as JSON."""

import json
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def square(requests: Connection) -> None:
    while numbers := json.loads(requests.recv_bytes()):
        requests.send_bytes(json.dumps([number * number for number in numbers]).encode())


def main() -> None:
    ours, theirs = Pipe()
    child = Process(target=square, args=(theirs,))
    child.start()
    ours.send_bytes(json.dumps([1, 2, 3]).encode())
    print(json.loads(ours.recv_bytes()))
    ours.send_bytes(json.dumps([]).encode())
    child.join()


if __name__ == "__main__":
    main()
