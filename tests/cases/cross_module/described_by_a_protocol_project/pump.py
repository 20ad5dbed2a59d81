from typing import Any, Protocol


class Receiver(Protocol):
    def recv(self) -> Any: ...


class Own:
    def recv(self) -> Any:
        return input()


def pump(receiver: Receiver) -> Any:
    return receiver.recv()  # MPR073: Pipe() in main.py at line 6


def listen(receiver: Receiver) -> Any:
    return receiver.recv()  # ok: it gets a zmq socket


def read(receiver: Own) -> Any:
    return receiver.recv()  # ok: annotated with a class of the project
