"""Exports every public name, imported ones too."""

from multiprocessing import Pipe
from multiprocessing.connection import Client as _Client

_private = Pipe()
public = Pipe()
