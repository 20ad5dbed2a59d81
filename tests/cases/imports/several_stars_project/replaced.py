"""The later of two star imports counts."""

from multiprocessing.connection import *

from fakes import *

Pipe()[0].recv()  # ok: the stand-in
Client("address").recv()  # ok: the stand-in
Listener("address", authkey=make("key")).accept().recv()  # MPR073: Listener.accept() at line 9
