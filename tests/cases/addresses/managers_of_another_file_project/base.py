"""The only file that names multiprocessing."""

from multiprocessing.managers import BaseManager


class Base(BaseManager):
    pass
