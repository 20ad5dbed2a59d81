"""The key of the process itself, and challenges by hand."""

import multiprocessing
import multiprocessing as mp
import os
from multiprocessing import current_process
from multiprocessing.connection import answer_challenge, deliver_challenge

KEY = b"letmein"

multiprocessing.current_process().authkey = b"letmein"  # MPR082: line 11
mp.current_process().authkey = KEY  # MPR082: line 9
current_process().authkey = os.urandom(32)  # ok: random
process = current_process()
process.authkey = b"letmein"  # MPR082: line 15


class Robot:
    pass


robot = Robot()
robot.authkey = b"letmein"  # ok: an object of ours


def challenge(conn, key):
    deliver_challenge(conn, b"letmein")  # MPR082@5: line 27
    answer_challenge(conn, KEY)  # MPR082: line 9
    deliver_challenge(conn, key)  # ok: the caller's
