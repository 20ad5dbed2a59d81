"""Unpicklers that other packages carry along."""

from multiprocessing import Pipe

import ray.cloudpickle
from joblib.externals import cloudpickle
from ray import cloudpickle as of_ray
from six.moves import cPickle

reader, writer = Pipe(duplex=False)


def received():
    of_ray.loads(reader.recv_bytes())  # MPR074: Pipe() at line 10
    cloudpickle.loads(reader.recv_bytes())  # MPR074: Pipe() at line 10
    ray.cloudpickle.dumps(reader.recv_bytes())
    return cPickle.loads(reader.recv_bytes())  # MPR074: Pipe() at line 10
