"""Whatever this installation has."""

try:
    from billiard import Pipe, get_context
except ImportError:
    from multiprocessing import Pipe, get_context

try:
    from zmq import Context
except ImportError:
    Context = None
