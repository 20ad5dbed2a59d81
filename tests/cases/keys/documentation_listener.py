"""After the listener of CPython's documentation: a greeting for whoever knows the password."""

from array import array
from multiprocessing.connection import Listener

address = ("localhost", 6000)

with Listener(address, authkey=b"secret password") as listener:  # MPR082@6: line 8
    with listener.accept() as conn:
        print("accepted", listener.last_accepted)
        conn.send([2.25, None, "junk"])
        conn.send_bytes(b"hello")
        conn.send_bytes(array("i", [42, 1729]))
