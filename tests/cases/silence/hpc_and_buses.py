"""mpi4py, CAN buses, serial lines, MQTT and message queues."""

import multiprocessing
from multiprocessing import Pipe

import can
import pynng
import rpyc
import serial
from mpi4py import MPI

count = multiprocessing.cpu_count()
spare = Pipe()


def mpi():
    comm = MPI.COMM_WORLD
    return comm.recv(), comm.Recv()  # ok: mpi4py, another story


def bus():
    with can.Bus(interface="virtual") as bus:
        message = bus.recv()  # ok: a CAN bus
        return message or bus.recv(timeout=1.0)  # ok: a CAN bus


def nng(url):
    with pynng.Pair0(listen=url) as sock:
        return sock.recv()  # ok: pynng


def remote(host):
    conn = rpyc.connect(host, 18861)
    listener = pynng.Sub0()
    return conn.recv(), listener.recv()  # ok: rpyc and pynng


def line():
    return serial.Serial("/dev/ttyS0").recv()  # ok: a serial line
