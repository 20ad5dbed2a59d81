# options: --enable-extensions=MPR9
"""Addresses of which enough is known: paths in every shape, a local family, and none at all."""

import os
from multiprocessing.connection import Listener
from multiprocessing.managers import SyncManager

KEY = os.environb[b"KEY"]


def listen(path, name, text):
    Listener(path, family="AF_UNIX", authkey=KEY)  # ok: the family says so
    Listener(path, "AF_PIPE", authkey=KEY)  # ok: the family says so
    Listener(path, "AF_INET", authkey=KEY)  # MPR903: not known here
    Listener("/run/%s" % name, authkey=KEY)  # ok: a path
    Listener("/run/" + name, authkey=KEY)  # ok: a path
    Listener("/run/{}".format(name), authkey=KEY)  # ok: a path
    Listener(os.environ["XDG_RUNTIME_DIR"] + "/app.sock", authkey=KEY)  # ok: a path
    Listener(path.as_posix(), authkey=KEY)  # ok: a path
    Listener(os.path.realpath(path), authkey=KEY)  # ok: a path
    local = f"/run/{name}.sock"
    Listener(local, authkey=KEY)  # ok: a path
    Listener(("10.0.0.%d" % text, 1), authkey=KEY)  # MPR903: not known here
    return Listener(text % name, authkey=KEY)  # MPR903: not known here


class Plain(SyncManager):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)  # ok: nobody gives an address


class Given(SyncManager):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)  # MPR903: not known here


Plain()
Plain(ctx=None)
Given()
Given(address=os.environ["ADDRESS"])
