"""After the client of CPython's documentation: takes the greeting."""

from array import array
from multiprocessing.connection import Client

address = ("localhost", 6000)

with Client(address, authkey=b"secret password") as conn:  # MPR082@6: line 8
    print(conn.recv())  # MPR073: Client() at line 8
    print(conn.recv_bytes())
    numbers = array("i", [0] * 5)
    print(conn.recv_bytes_into(numbers), numbers)
