"""Square numbers in a child process; each side unpickles what the other one sends."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def square(requests: Connection) -> None:
    for numbers in iter(requests.recv, None):
        requests.send([number * number for number in numbers])


def main() -> None:
    ours, theirs = Pipe()
    child = Process(target=square, args=(theirs,))
    child.start()
    ours.send([1, 2, 3])
    print(ours.recv())
    ours.send(None)
    child.join()


if __name__ == "__main__":
    main()
