"""Line and column are those of the start of the call."""

import multiprocessing as mp

import zmq

reader, writer = mp.Pipe(duplex=False)
radio = zmq.Context.instance().socket(zmq.SUB)

first = reader.recv()  # MPR073@9: Pipe() at line 7
second = [  reader.recv(), radio.recv(), writer.recv()]  # MPR073@13: line 7 | MPR073@42: line 7
third = (
    reader  # MPR073@5: Pipe() at line 7
    .recv()  # ok: reported where the call starts
)
fourth = reader.recv(  # MPR073@10: Pipe() at line 7
)
fifth = (reader).recv()  # MPR073@9: Pipe() at line 7
if first: print(reader.recv()); print(reader.recv())  # MPR073@17: line 7 | MPR073@39: line 7
seventh = mp.Pipe(  # MPR073@11: Pipe() at line 20
    duplex=False,
)[0].recv()  # ok: reported where the call starts
eighth = f"{radio.recv()!r}"  # ok: a zmq socket
print(reader.recv().upper())  # MPR073@7: Pipe() at line 7
print(reader.recv()[0], not reader.recv())  # MPR073@7: line 7 | MPR073@29: line 7
