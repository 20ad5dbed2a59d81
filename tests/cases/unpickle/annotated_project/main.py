"""Hands them over."""

from multiprocessing import Pipe

from codec import unpack, unpack_file

reader, writer = Pipe(duplex=False)
unpack(reader.recv_bytes())
unpack_file(open("data", "rb").read())
