"""Whatever turns bytes into objects."""

import io
import marshal
import pickle
from multiprocessing import Pipe
from multiprocessing.reduction import ForkingPickler

import _pickle
import cloudpickle
import cPickle
import dill
import joblib
import jsonpickle
import msgpack
import yaml

reader, writer = Pipe(duplex=False)


def received():
    pickle.loads(reader.recv_bytes())  # MPR074@5: Pipe() at line 18
    _pickle.loads(reader.recv_bytes())  # MPR074: Pipe() at line 18
    cPickle.loads(reader.recv_bytes())  # MPR074: Pipe() at line 18
    dill.loads(reader.recv_bytes())  # MPR074: Pipe() at line 18
    cloudpickle.loads(reader.recv_bytes())  # MPR074: Pipe() at line 18
    marshal.loads(reader.recv_bytes())  # MPR074: Pipe() at line 18
    yaml.unsafe_load(reader.recv_bytes())  # MPR074: Pipe() at line 18
    jsonpickle.decode(reader.recv_bytes())  # MPR074: Pipe() at line 18
    pickle.load(io.BytesIO(reader.recv_bytes()))  # MPR074: Pipe() at line 18
    joblib.load(io.BytesIO(reader.recv_bytes()))  # MPR074: Pipe() at line 18
    pickle.Unpickler(io.BytesIO(reader.recv_bytes())).load()  # MPR074: Pipe() at line 18
    ForkingPickler.loads(reader.recv_bytes())  # MPR074: Pipe() at line 18


def harmless():
    yaml.safe_load(reader.recv_bytes())  # ok: makes plain values only
    msgpack.loads(reader.recv_bytes())  # ok: makes plain values only
    pickle.dumps(reader.recv_bytes())
    return reader.recv_bytes().decode()  # ok: text
