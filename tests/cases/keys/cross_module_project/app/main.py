"""Uses them."""

from multiprocessing.connection import Client

from app import settings
from app.managers import Base, manager
from app.settings import AUTHKEY, SECRET, Defaults


class Deep(Base):
    pass


def main(path):
    Client(path, authkey=AUTHKEY)  # MPR082: app/settings.py
    Client(path, authkey=settings.AUTHKEY)  # MPR082: app/settings.py
    Client(path, authkey=Defaults.key)  # MPR082: app/settings.py
    Deep(path, settings.AUTHKEY)  # MPR082: app/settings.py
    Client(path, authkey=SECRET)  # ok: random
    Client(path, authkey=settings.SECRET)  # ok: random
    return manager(path, b"letmein")
