"""Connections to other machines."""

import os
import socket
from multiprocessing import connection
from multiprocessing.connection import Client

KEY = os.environb[b"KEY"]
HOST = "jobs.example.org"


def remote(port):
    Client(("10.0.0.5", port), authkey=KEY)  # MPR084@5: 10.0.0.5
    Client(("jobs.example.org", port), authkey=KEY)  # MPR084: jobs.example.org
    Client((HOST, port), authkey=KEY)  # MPR084: jobs.example.org
    Client(("2001:db8::1", port), "AF_INET6", KEY)  # MPR084: connects to
    connection.Client(address=("nas", port), authkey=KEY)  # MPR084: connects to
    Client(r"\\Server\pipe\jobs", "AF_PIPE", KEY)  # MPR084: connects to
    return Client(r"\\Server\pipe\jobs", authkey=KEY)  # MPR084: connects to


def local(port):
    Client(("localhost", port), authkey=KEY)  # ok: this machine
    Client(("127.0.0.1", port), authkey=KEY)  # ok: this machine
    Client(("127.8.8.8", port), authkey=KEY)  # ok: this machine
    Client(("::1", port), "AF_INET6", KEY)  # ok: this machine
    Client((socket.gethostname(), port), authkey=KEY)  # ok: this machine
    Client("/run/app/jobs.sock", authkey=KEY)  # ok: a Unix socket
    Client("\0jobs", authkey=KEY)  # ok: an abstract socket
    return Client(r"\\.\pipe\jobs", "AF_PIPE", KEY)  # ok: this machine's named pipe


def not_known(address, host, port):
    Client(address, authkey=KEY)  # ok: the caller's
    Client((host, port), authkey=KEY)  # ok: the caller's
    return Client((os.environ["HOST"], port), authkey=KEY)  # ok: from the environment


def parameter(port, host="jobs.example.org"):
    return Client((host, port), authkey=KEY)  # MPR084: jobs.example.org
