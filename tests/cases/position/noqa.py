"""flake8's own comments switch a finding off."""

import multiprocessing as mp

reader, writer = mp.Pipe(duplex=False)

reader.recv()  # noqa: MPR073  # ok: switched off on this line
reader.recv()  # noqa: MPR  # ok: switched off with its whole group
reader.recv()  # noqa  # ok: everything is switched off
reader.recv()  # noqa: MPR074  # MPR073: Pipe() at line 5
reader.recv(  # noqa: MPR073  # ok: the first line of a call counts
)
print(
    reader.recv(),  # noqa: MPR073  # ok: the line of the call counts
    reader.recv(),  # MPR073: Pipe() at line 5
)
