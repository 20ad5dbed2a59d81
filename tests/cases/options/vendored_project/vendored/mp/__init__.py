"""Hands on what stands elsewhere."""

from ._native import make_pipe as Pipe
