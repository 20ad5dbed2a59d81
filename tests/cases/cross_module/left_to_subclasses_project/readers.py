from multiprocessing import Pipe

import zmq

from base import NamedReader, Worker


class LoudReader(NamedReader):
    loud = True


class PipeReader(LoudReader):
    def open(self) -> None:
        self.link, self.other = Pipe()


class PipeWorker(Worker):
    def __init__(self) -> None:
        super().__init__()
        self.conn, self.other = Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)
