"""Calls the functions of the other file."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client

import vector


def main():
    ours, theirs = mp.Pipe()
    vector.work(ours)
    vector.serve(Client("/run/peer", authkey=os.environb[b"KEY"]))
