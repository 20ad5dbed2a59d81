from multiprocessing import Pipe
from typing import Any

import zmq
from server import Server


def echo(conn: Any) -> None:
    conn.recv()  # MPR073: Pipe() at line 19


def note(message: Any) -> None:
    message.recv()  # ok: told of zmq sockets


server = Server()
server.on_connect = echo
server.on_message = note
server.fire(Pipe()[0])
server.tell(zmq.Context.instance().socket(zmq.SUB))
