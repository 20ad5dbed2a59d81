"""Uses the helpers."""

from app.ipc import dial, open_pair, shared, tune
from app.ipc import open_pair as pair

import app.ipc
import app.ipc as plumbing
from app import ipc


def main(address):
    reader, writer = open_pair()
    reader.recv()  # MPR073: (Pipe() in app/ipc.py at line 13)
    pair()[0].recv()  # MPR073: (Pipe() in app/ipc.py at line 13)
    ipc.open_pair()[0].recv()  # MPR073: (Pipe() in app/ipc.py at line 13)
    app.ipc.open_pair()[0].recv()  # MPR073: (Pipe() in app/ipc.py at line 13)
    plumbing.dial(address).recv()  # MPR073: (Client() in app/ipc.py at line 17)
    dial(address).recv()  # MPR073: (Client() in app/ipc.py at line 17)
    shared.recv()  # MPR073: (Pipe() in app/ipc.py at line 9)
    ipc.shared_end.recv()  # MPR073: (Pipe() in app/ipc.py at line 9)
    tune().recv()  # ok: a zmq socket
    ipc.missing().recv()  # ok: no such helper
    return writer
