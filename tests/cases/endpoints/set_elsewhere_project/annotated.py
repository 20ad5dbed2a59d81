from multiprocessing.connection import Listener

from settings import Settings


def serve(settings: Settings):
    return Listener((settings.host, 1), authkey=settings.key)  # ok: main.py gives loopback and a key
