"""A lambda's default is evaluated where the lambda stands, after what came before it there."""

import socket
from multiprocessing import Pipe

conn = None
conn = Pipe()[0]
give = lambda link=conn: link
give().recv()  # MPR073: Pipe() at line 7

sock = Pipe()[0]
sock = socket.socket()
give_other = lambda link=sock: link
give_other().recv()  # ok: replaced before the lambda was made

if give:
    left = Pipe()[0]
else:
    left = None
read = lambda link=left: link.recv()  # MPR073: Pipe() at line 17
read()

later = socket.socket()
read_later = lambda link=later: link.recv()  # ok: what the name holds afterwards is nothing to the default
later = Pipe()[1]
read_later()
call_later = lambda: later.recv()  # MPR073: Pipe() at line 25
call_later()
