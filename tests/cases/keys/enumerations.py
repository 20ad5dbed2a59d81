"""Keys and addresses that are members of an enumeration."""

import os
from enum import Enum
from multiprocessing.connection import Client, Listener

PATH = "/run/app.sock"


class Net(Enum):
    HOST = "0.0.0.0"
    LOCAL = "127.0.0.1"
    KEY = b"letmein"
    PLACE = ("0.0.0.0", 6000)
    OTHER = os.environb[b"KEY"]


class Names(bytes, Enum):
    JOBS = b"jobs"


Client(PATH, authkey=Net.KEY.value)  # MPR082: line 13
Client(PATH, authkey=Net["KEY"].value)  # MPR082: line 13
Client(PATH, authkey=Names.JOBS)  # MPR082: line 19
Client(PATH, authkey=Names.JOBS.value)  # MPR082: line 19
Client(PATH, authkey=Net.OTHER.value)  # ok: from the environment
Listener((Net.HOST.value, 1), authkey=Net.OTHER.value)  # MPR083: all interfaces ('0.0.0.0')
Listener(Net.PLACE.value, authkey=Net.OTHER.value)  # MPR083: all interfaces ('0.0.0.0')
Listener((Net.LOCAL.value, 1), authkey=Net.OTHER.value)  # ok: loopback
