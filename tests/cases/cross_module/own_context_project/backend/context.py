"""Subclasses of the real contexts."""

from multiprocessing.context import BaseContext, Process

import zmq


class RobustProcess(Process):
    _start_method = "robust"


class RobustContext(BaseContext):
    _name = "robust"
    Process = RobustProcess

    def RadioPipe(self):
        return zmq.Context.instance().socket(zmq.PAIR), None


_contexts = {"robust": RobustContext()}


def get_context(method=None):
    return _contexts[method or "robust"]
