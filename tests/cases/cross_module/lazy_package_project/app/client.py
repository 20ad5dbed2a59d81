from multiprocessing import Pipe
from typing import Any


def connect() -> Any:
    return Pipe()[0]


def reconnect() -> Any:
    return Pipe()[0]
