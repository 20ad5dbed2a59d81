"""Fills them."""

from multiprocessing import Pipe

import state as settings
import zmq
from state import Globals, Worker, current, local, shared, state

ours, theirs = Pipe()
radio = zmq.Context.instance().socket(zmq.SUB)

state.conn = ours
state.radio = radio
state.conns.append(ours)

Globals.conn = ours
Globals.radio = radio

worker = Worker()
worker.link = theirs
worker.radio = radio

local.conn = ours
local.radio = radio
shared.conn = ours
current.set(ours)
settings.conn = ours
settings.radio = radio
