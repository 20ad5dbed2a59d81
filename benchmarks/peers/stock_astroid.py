"""A check as one would first write it: ask astroid's own inference what stands before `.recv()`.

    python -m benchmarks.peers.stock_astroid FILE_OR_FOLDER...

Prints `path:line` for each call whose receiver is inferred to be a connection.
"""

from __future__ import annotations

import sys
from pathlib import Path

from astroid import nodes
from astroid.bases import Instance
from astroid.exceptions import AstroidError
from astroid.manager import AstroidManager

from benchmarks.peers.receivers import python_files

MODULES = frozenset({"multiprocessing.connection", "billiard.connection", "multiprocess.connection"})
CLASSES = frozenset({"_ConnectionBase", "Connection", "PipeConnection"})


def is_connection(receiver: nodes.NodeNG) -> bool:
    """Say whether one of the receiver's inferred values is a connection."""
    return any(_is_connection_class(value._proxied) for value in receiver.infer() if isinstance(value, Instance))


def _is_connection_class(made_from: nodes.NodeNG) -> bool:
    if not isinstance(made_from, nodes.ClassDef):
        return False
    lineage = (made_from, *made_from.ancestors())
    return any(known.name in CLASSES and known.root().name in MODULES for known in lineage)


def lines(file: Path) -> tuple[int, ...]:
    """Return the lines of the connections' `.recv()` in `file`."""
    try:
        module = AstroidManager().ast_from_file(str(file), source=True)
    except AstroidError:
        return ()
    return tuple(sorted({call.lineno or 0 for call in module.nodes_of_class(nodes.Call) if _reported(call)}))


def _reported(call: nodes.Call) -> bool:
    match call:
        case nodes.Call(func=nodes.Attribute(attrname="recv", expr=receiver), args=[], keywords=[]):
            try:
                return is_connection(receiver)
            except (AstroidError, RecursionError):
                return False
    return False


def main(arguments: list[str]) -> None:
    """Print what is found, file by file, so that a time limit costs only what comes after it."""
    for argument in arguments:
        for file in python_files(Path(argument)):
            for line in lines(file):
                print(f"{file}:{line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
