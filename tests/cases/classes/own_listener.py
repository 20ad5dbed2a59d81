"""Subclasses of `Listener`."""

import json
from multiprocessing.connection import Connection, Listener


class Logged(Listener):
    def accept(self):
        conn = super().accept()
        print("accepted")
        return conn


class Plain(Listener):
    pass


class JsonConnection(Connection):
    def recv(self):
        return json.loads(self.recv_bytes())


class JsonListener(Listener):
    def accept(self):
        conn = super().accept()
        return JsonConnection(conn.detach())


def serve(address, key):
    Plain(address, authkey=key).accept().recv()  # MPR073: Listener.accept() at line 30
    Logged(address, authkey=key).accept().recv()  # MPR073: Listener.accept() at line 9
    return JsonListener(address, authkey=key).accept().recv()  # ok: its connections do not unpickle


class Named(Logged):
    def accept(self):
        return Logged.accept(self)


class Counted(Plain):
    def accept(self):
        return Plain.accept(self)


class Json(JsonListener):
    def accept(self):
        return JsonListener.accept(self)


def serve_derived(address, key):
    Named(address, authkey=key).accept().recv()  # MPR073: Listener.accept() at line 9
    Counted(address, authkey=key).accept().recv()  # MPR073: Listener.accept() at line 42
    return Json(address, authkey=key).accept().recv()  # ok: its connections do not unpickle
