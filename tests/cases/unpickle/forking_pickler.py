"""`ForkingPickler.loads` is `pickle.loads`, whatever it is given."""

import multiprocessing.connection as mpc
import multiprocessing.reduction
import pickle
from multiprocessing import reduction
from multiprocessing.queues import _ForkingPickler
from multiprocessing.reduction import ForkingPickler
from multiprocessing.reduction import ForkingPickler as Forking

import zmq


def decode(frame, path):
    ForkingPickler.loads(frame)  # MPR075@5: ForkingPickler.loads()
    Forking.loads(frame)  # MPR075: ForkingPickler.loads()
    reduction.ForkingPickler.loads(frame)  # MPR075: ForkingPickler.loads()
    multiprocessing.reduction.ForkingPickler.loads(frame)  # MPR075: ForkingPickler.loads()
    loads = ForkingPickler.loads
    loads(frame)  # MPR075: ForkingPickler.loads()
    with open(path, "rb") as stream:
        return ForkingPickler.loads(stream.read())  # MPR075: ForkingPickler.loads()


def encode(message):
    pickle.loads(message)  # ok: MPR075 is about the other name
    return ForkingPickler.dumps(message)


class Own:
    class ForkingPickler:
        @staticmethod
        def loads(frame):
            return frame


def own(frame):
    zmq.utils.loads(frame)  # ok: another library's
    return Own.ForkingPickler.loads(frame)  # ok: a class of ours


def by_other_names(frame, reader):
    private = multiprocessing.context.reduction.ForkingPickler
    private.loads(frame)  # MPR075: ForkingPickler.loads()
    mpc._ForkingPickler.loads(frame)  # MPR075: ForkingPickler.loads()
    return _ForkingPickler.loads(frame)  # MPR075: ForkingPickler.loads()
