"""With a connection."""

import multiprocessing as mp

from library import Stream, drain, identity

reader, writer = mp.Pipe(duplex=False)
drain(reader)
identity(reader).recv()  # MPR073: (Pipe() at line 7)
Stream(reader).inner.recv()  # MPR073: (Pipe() at line 7)
