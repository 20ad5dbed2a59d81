"""Of several handlers one runs."""

import multiprocessing as mp

import zmq


def connect(job):
    link = zmq.Context.instance().socket(zmq.PAIR)
    try:
        job.run()
    except OSError:
        link, _ = mp.Pipe()
    except ValueError:
        link.recv()  # ok: no other handler has run before
    except KeyError:
        link, _ = mp.Pipe()
        link.recv()  # MPR073: Pipe() at line 17


def again(jobs):
    link = zmq.Context.instance().socket(zmq.PAIR)
    for job in jobs:
        try:
            job.run()
        except OSError:
            link, _ = mp.Pipe()
        except ValueError:
            link.recv()  # MPR073: Pipe() at line 27
