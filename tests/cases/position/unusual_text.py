"""Tabs, form feeds, continuation lines and other odd text."""

import multiprocessing as mp

reader, writer = mp.Pipe(duplex=False)

if True:
	reader.recv()  # MPR073@2: Pipe() at line 5

message = \
    reader.recv()  # MPR073@5: Pipe() at line 5

class Empty: pass

'''A string with a
line of its own: reader.recv()
'''; reader.recv()  # MPR073@6: Pipe() at line 5

# reader.recv() in a comment
text = "reader.recv()"  # ok: in a string
лента = reader
лента.recv()  # MPR073@1: Pipe() at line 5
