"""Columns count characters, as an editor does, and not bytes."""

import multiprocessing as mp

reader, writer = mp.Pipe(duplex=False)

answers = {"ключ": reader.recv()}  # MPR073@20: Pipe() at line 5
print("→→→", reader.recv())  # MPR073@14: Pipe() at line 5
print("abc", reader.recv())  # MPR073@14: Pipe() at line 5
print("abc", "reader.recv()")  # ok: only text
