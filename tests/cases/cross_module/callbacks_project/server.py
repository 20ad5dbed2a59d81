"""Accepts, and hands every connection to a handler that somebody else wrote."""

import os
import threading
from multiprocessing.connection import Listener


class Server:
    def __init__(self, address, handler):
        self.listener = Listener(address, authkey=os.environb[b"KEY"])
        self.handler = handler

    def serve_forever(self):
        while True:
            conn = self.listener.accept()
            threading.Thread(target=self.handler, args=(conn,)).start()


def on_connection(function, listener):
    function(listener.accept())
