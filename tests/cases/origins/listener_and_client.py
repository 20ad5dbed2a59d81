"""Servers and clients of every shape."""

import multiprocessing as mp
import os
import threading
from multiprocessing.connection import Client, Listener

import zmq

KEY = os.environb[b"KEY"]


class Server:
    def __init__(self, address):
        self.listener = Listener(address, backlog=4, authkey=KEY)
        self.clients = []

    def serve_forever(self):
        while True:
            conn = self.listener.accept()
            self.clients.append(conn)
            threading.Thread(target=self.handle, args=(conn,)).start()

    def handle(self, conn):
        while True:
            try:
                request = conn.recv()  # MPR073: Listener.accept() at line 20
            except EOFError:
                return
            conn.send(request)

    def broadcast(self):
        return [client.recv() for client in self.clients]  # MPR073: Listener.accept() at line 20


def accept_one(listener: Listener):
    with listener, listener.accept() as conn:
        return conn.recv()  # MPR073: Listener.accept() at line 37


def accept_zmq(listener):
    return listener.accept().recv()  # ok: nobody says what the listener is


def ask(address, question):
    conn = Client(address, "AF_INET", KEY)
    try:
        conn.send(question)
        return conn.recv()  # MPR073: Client() at line 46
    finally:
        conn.close()


def ask_zmq(context, question):
    conn = context.socket(zmq.REQ)
    conn.send(question)
    return conn.recv(), mp.active_children()  # ok: a zmq socket
