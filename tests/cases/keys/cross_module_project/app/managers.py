"""Managers of the project."""

from multiprocessing.managers import BaseManager


class Base(BaseManager):
    pass


def manager(address, key=None):
    return Base(address, key)  # MPR082: app/main.py
