"""Calls them."""

from multiprocessing import Pipe

import zmq

import app
from app import handlers
from app.handlers import COMMANDS, HANDLER, KINDS, make_handler, select

ours, theirs = Pipe()
sub = zmq.Context.instance().socket(zmq.SUB)

COMMANDS["echo"](ours)
COMMANDS["hear"](sub)
KINDS["reader"](ours).read()
select("x")(ours)
make_handler(3)(ours)
handlers.make_listener()(sub)
handlers.twice()(ours)
HANDLER(ours)
app.handle(ours)
