"""Hands a connection to a function of a package that is not the project's."""

from multiprocessing import Pipe

from redis import work

work(Pipe()[0])
