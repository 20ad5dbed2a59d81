"""Makes pipes of its own."""

from .mp._native import make_pipe as Pipe
