"""`Pipe` is a function, and yet people annotate with it."""

import multiprocessing
from multiprocessing import Pipe
from typing import Any, List, Optional, Tuple

from plumbing import Pipe as WaterPipe


def dotted(pipe: multiprocessing.Pipe) -> Any:
    return pipe.recv()  # MPR073: annotation


def name(pipe: Pipe) -> Any:
    return pipe.recv()  # MPR073: annotation


def optional(pipe: "Optional[Pipe]" = None) -> Any:
    return pipe.recv() if pipe else None  # MPR073: annotation


def containers(pipes: List[Pipe], pair: Tuple[Pipe, Pipe]) -> Any:
    pair[1].recv()  # MPR073: annotation
    return [pipe.recv() for pipe in pipes]  # MPR073: annotation


def called(pipe: Pipe()) -> Any:
    return pipe.recv()  # ok: nobody can say what that should be


def plumbing(pipe: WaterPipe) -> Any:
    return pipe.recv()  # ok: another library's
