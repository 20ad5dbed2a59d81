"""What the package says of the key."""

from multiprocessing.connection import Listener

from . import NO_KEY
from ..settings import KEY


def serve(path):
    Listener(path, authkey=KEY)  # ok: from outside the top package
    return Listener(path, authkey=NO_KEY)  # MPR081: Listener without authkey
