from multiprocessing.connection import Listener

from server import serve


def listen(path, key=None):
    return Listener(path, authkey=key)  # MPR081: without authkey


def test_serve(tmp_path):
    serve(str(tmp_path / "socket"))
    listen(str(tmp_path / "other"))
