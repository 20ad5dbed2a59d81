"""The stand-ins come first, or not at all."""

from fakes import *
from multiprocessing import *

Pipe()[0].recv()  # MPR073: Pipe() at line 6
