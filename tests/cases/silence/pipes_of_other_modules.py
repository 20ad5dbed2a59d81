"""Things that are called pipe, and are none of ours."""

import asyncio
import multiprocessing as mp
import os
import pipes
import subprocess
from os import pipe as Pipe

import gevent.subprocess
import numpy
from sklearn.pipeline import Pipeline, make_pipeline
from trio.lowlevel import FdStream

print(mp.cpu_count())


async def main(command):
    read_end, write_end = os.pipe()
    read_end.recv()  # ok: a file descriptor
    Pipe()[0].recv()  # ok: a file descriptor
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    child.stdout.recv()  # ok: a file
    proc = await asyncio.create_subprocess_exec(command)
    proc.stdin.recv()  # ok: a stream
    pipes.Template().recv()  # ok: a template
    make_pipeline().recv(), Pipeline([]).recv()  # ok: scikit-learn
    FdStream(1).recv()  # ok: trio
    gevent.subprocess.Popen(command).stdout.recv()  # ok: gevent
    return numpy.frombuffer(b"").recv(), write_end  # ok: an array
