"""What the connections come from."""

from multiprocessing import Pipe

import zmq
from base import Above, Named, Tuned
from base import Renamed as Other


class Job(Named):
    def __init__(self):
        Named.__init__(self, Pipe()[0])


class Task(Above):
    def __init__(self):
        self.label = "task"
        super().__init__(Pipe()[0])


class Order(Other):
    def __init__(self):
        self.label = "order"
        Other.__init__(self, Pipe()[0])


class Radio(Tuned):
    def __init__(self):
        Tuned.__init__(self, zmq.Context.instance().socket(zmq.SUB))
