"""Relative imports of every depth."""

from .. import ipc
from ..common import ipc as common_ipc
from ..common.ipc import open_link, open_radio
from . import helpers
from .helpers import make


def main():
    open_link().recv()  # MPR073: (Pipe() in app/common/ipc.py at line 9)
    common_ipc.open_link().recv()  # MPR073: (Pipe() in app/common/ipc.py at line 9)
    make().recv()  # MPR073: (Pipe() in app/common/ipc.py at line 9)
    helpers.make().recv()  # MPR073: (Pipe() in app/common/ipc.py at line 9)
    ipc.open_link().recv()  # ok: the module of that name one level up gives zmq sockets
    return open_radio().recv()  # ok: a zmq socket


def too_far():
    from ....somewhere import open_link

    return open_link().recv()  # ok: leaves the project
