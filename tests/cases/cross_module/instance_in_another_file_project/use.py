"""Uses it."""

import hub
from hub import HUB, Hub, get_hub


def read(given: Hub, maybe: "hub.Hub | None"):
    HUB.radio.recv()  # ok: a zmq socket
    HUB.link.recv()  # MPR073: (Pipe() in hub.py at line 10)
    hub.HUB.far.recv()  # MPR073: (Pipe() in hub.py at line 10)
    get_hub().link.recv()  # MPR073: (Pipe() in hub.py at line 10)
    given.radio.recv()  # ok: a zmq socket
    given.link.recv()  # MPR073: (Pipe() in hub.py at line 10)
    return maybe.link.recv()  # MPR073: (Pipe() in hub.py at line 10)
