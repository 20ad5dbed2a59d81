"""Stand-ins where there are no processes."""

from multiprocessing import *

try:
    import _multiprocessing
except ImportError:
    from fakes import *

Pipe()[0].recv()  # MPR073: Pipe() at line 10
