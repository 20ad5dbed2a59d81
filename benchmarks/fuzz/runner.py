"""Runs programs, each in a forked process of its own, and tells what stood before each ``.recv`` that was evaluated.

A script that `truth` starts: it reads folders from standard input and answers with one line of JSON for each. It needs
a system that can fork.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import functools
import importlib
import importlib.abc
import importlib.machinery
import io
import json
import os
import signal
import sys
import tempfile
import traceback
import types
from collections.abc import Sequence
from multiprocessing import Pipe, connection
from multiprocessing.dummy import connection as dummy
from typing import Any, BinaryIO, Final

SECONDS: Final = 60
"""After which a program that hangs is ended, and so found out."""

_IMPORTED_ONCE: Final = (
    *("asyncio", "collections", "concurrent.futures.process", "concurrent.futures.thread", "dataclasses", "itertools"),
    *("multiprocessing.context", "multiprocessing.process", "queue", "threading", "typing"),
)
"""What programs import, and every child would import anew: two thirds of a program's time."""


_BASE: Final[Any] = connection.__dict__["_ConnectionBase"]


class _Watch(ast.NodeTransformer):
    """Turns ``E.recv`` into ``__seen__(file, line, E).recv``."""

    def __init__(self, file: str) -> None:
        self._file = file

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        """Watch the attribute ``recv``."""
        self.generic_visit(node)
        if node.attr == "recv" and isinstance(node.ctx, ast.Load):
            place = [ast.Constant(self._file), ast.Constant(node.lineno)]
            node.value = ast.Call(ast.Name("__seen__", ast.Load()), [*place, node.value], [])
        return node


def _compiled(path: str) -> types.CodeType:
    with open(path, "rb") as file:
        tree = ast.parse(file.read(), path)
    watched = _Watch(os.path.basename(path)).visit(tree)
    return compile(ast.fix_missing_locations(watched), path, "exec")


class _Loader(importlib.abc.Loader):
    def __init__(self, path: str) -> None:
        self._path = path

    def exec_module(self, module: types.ModuleType) -> None:
        """Run the module, watched."""
        exec(_compiled(self._path), module.__dict__)


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, folder: str) -> None:
        self._folder = folder

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the program's other files."""
        file = os.path.join(self._folder, f"{fullname}.py")
        return importlib.machinery.ModuleSpec(fullname, _Loader(file)) if os.path.isfile(file) else None


class _NoListener:
    """Stands for a Listener: a connection without an address."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        pass

    def accept(self) -> Any:
        return Pipe()[0]


def _no_client(*args: object, **kwargs: object) -> Any:
    """Stand for Client: a connection to nobody."""
    return Pipe()[0]


class _SilentDummy(dummy.Connection):
    """Its recv() is not a method but an attribute of the object."""

    def __init__(self, *queues: object) -> None:
        super().__init__(*queues)
        self.recv = functools.partial(_nothing, self)


def _nothing(self: object) -> None:
    """Stands for every recv() of the standard library: nobody sends."""


def _run(folder: str, log: BinaryIO) -> str | None:
    """Run a program to its end; return what it raised, or None."""

    def seen(file: str, line: int, value: object) -> object:
        os.write(log.fileno(), f"{int(isinstance(value, _BASE))} {file} {line}\n".encode())
        return value

    replacements: tuple[tuple[Any, str, object], ...] = (
        (builtins, "__seen__", seen),
        (_BASE, "recv", _nothing),
        (connection, "Listener", _NoListener),
        (connection, "Client", _no_client),
        (dummy, "Connection", _SilentDummy),
    )
    for owner, name, value in replacements:
        setattr(owner, name, value)
    signal.alarm(SECONDS)
    sys.meta_path.insert(0, _Finder(folder))
    module = types.ModuleType("program")
    sys.modules["program"] = module
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(_compiled(os.path.join(folder, "main.py")), module.__dict__)
    except BaseException:
        return traceback.format_exc()
    return None


def _observe(folder: str) -> dict[str, object]:
    with tempfile.TemporaryFile() as log, tempfile.TemporaryFile() as failure:
        child = os.fork()
        if child == 0:
            raised = _run(folder, log)
            failure.write((raised or "").encode())
            failure.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            return {"places": [], "failure": f"ended with status {status}"}
        log.seek(0)
        failure.seek(0)
        places = {tuple(line.split()) for line in log.read().decode().splitlines()}
        return {"places": sorted(places), "failure": failure.read().decode()}


def main() -> None:
    """Answer each folder that is named on a line of standard input."""
    for name in _IMPORTED_ONCE:
        importlib.import_module(name)
    for line in sys.stdin:
        print(json.dumps(_observe(line.strip())), flush=True)


if __name__ == "__main__":
    main()
