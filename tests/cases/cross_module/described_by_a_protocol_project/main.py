from multiprocessing import Pipe

import zmq
from pump import listen, pump, read

ours, theirs = Pipe()
pump(ours)
listen(zmq.Context.instance().socket(zmq.SUB))
read(ours)
