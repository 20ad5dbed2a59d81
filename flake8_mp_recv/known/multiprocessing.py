"""multiprocessing, its forks, and what their names mean.

Names are those of CPython's ``Lib/multiprocessing`` (3.9 to 3.13), under ``multiprocessing.``; a fork mirrors them.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from flake8_mp_recv.known.unpicklers import FORKING_PICKLER_CLASS

FORKS: Final = ("multiprocessing", "billiard", "multiprocess", "torch.multiprocessing")
HOME: Final = "multiprocessing"


class Role(Enum):
    """What a name of multiprocessing is to us."""

    PIPE = auto()
    CLIENT = auto()
    LISTENER = auto()
    CONNECTION = auto()
    CONTEXT_FACTORY = auto()
    CONTEXT = auto()
    PROCESS = auto()
    POOL = auto()
    QUEUE = auto()
    SIMPLE_QUEUE = auto()
    WAIT = auto()
    MANAGER = auto()
    STARTED_MANAGER = auto()
    CURRENT_PROCESS = auto()
    FORKING_PICKLER = auto()
    CHALLENGE = auto()
    REDUCTION = auto()
    SPAWN = auto()


OF_CONNECTIONS: Final = frozenset(
    {
        *("recv", "send", "poll", "close", "closed", "fileno", "readable", "writable"),
        *("recv_bytes", "recv_bytes_into", "send_bytes", "_recv_bytes", "_send_bytes", "_recv", "_send", "_handle"),
    }
)
"""Attributes of a connection; who asks for another one means something else."""

_OF_CONTEXT: Final = {
    "Pipe": Role.PIPE,
    "Process": Role.PROCESS,
    "Queue": Role.QUEUE,
    "JoinableQueue": Role.QUEUE,
    "SimpleQueue": Role.SIMPLE_QUEUE,
    "Pool": Role.POOL,
    "Manager": Role.STARTED_MANAGER,
    "get_context": Role.CONTEXT_FACTORY,
    "current_process": Role.CURRENT_PROCESS,
}
_OF_MODULES: Final = {
    "connection.Pipe": Role.PIPE,
    "connection.Client": Role.CLIENT,
    "connection.SocketClient": Role.CLIENT,
    "connection.PipeClient": Role.CLIENT,
    "connection.Listener": Role.LISTENER,
    "connection.SocketListener": Role.LISTENER,
    "connection.PipeListener": Role.LISTENER,
    "connection.Connection": Role.CONNECTION,
    "connection.PipeConnection": Role.CONNECTION,
    "connection._ConnectionBase": Role.CONNECTION,
    "connection.rebuild_connection": Role.CONNECTION,
    "connection.reduce_connection": Role.REDUCTION,
    "connection.wait": Role.WAIT,
    "connection.deliver_challenge": Role.CHALLENGE,
    "connection.answer_challenge": Role.CHALLENGE,
    "context.BaseContext": Role.CONTEXT,
    "context.DefaultContext": Role.CONTEXT,
    "context.ForkContext": Role.CONTEXT,
    "context.SpawnContext": Role.CONTEXT,
    "context.ForkServerContext": Role.CONTEXT,
    "context.get_spawning_popen": Role.SPAWN,
    "context.Process": Role.PROCESS,
    "context.ForkProcess": Role.PROCESS,
    "context.SpawnProcess": Role.PROCESS,
    "context.ForkServerProcess": Role.PROCESS,
    "process.BaseProcess": Role.PROCESS,
    "process.Process": Role.PROCESS,
    "process.current_process": Role.CURRENT_PROCESS,
    "pool.Pool": Role.POOL,
    "pool.ThreadPool": Role.POOL,
    "queues.Queue": Role.QUEUE,
    "queues.JoinableQueue": Role.QUEUE,
    "queues.SimpleQueue": Role.SIMPLE_QUEUE,
    "queues._SimpleQueue": Role.SIMPLE_QUEUE,  # billiard
    "managers.BaseManager": Role.MANAGER,
    "managers.SyncManager": Role.MANAGER,
    "managers.SharedMemoryManager": Role.MANAGER,
    "reduction.ForkingPickler": Role.FORKING_PICKLER,
    "spawn": Role.SPAWN,
}
ROLES: Final = {f"{HOME}.{name}": role for name, role in (*_OF_CONTEXT.items(), *_OF_MODULES.items())}
_IMPORTED: Final = {
    f"{HOME}.connection._ForkingPickler": f"{HOME}.reduction.{FORKING_PICKLER_CLASS}",
    f"{HOME}.queues._ForkingPickler": f"{HOME}.reduction.{FORKING_PICKLER_CLASS}",
    f"{HOME}.context.reduction": f"{HOME}.reduction",
    f"{HOME}.connection.reduction": f"{HOME}.reduction",
}
"""What modules of multiprocessing import of each other, and where that is from."""
MAKING: Final = frozenset({Role.CONTEXT, Role.LISTENER})
"""What the objects are whose methods make connections."""
CONTEXT_MODULE: Final = f"{HOME}.context"
CONTEXT_CLASS: Final = f"{HOME}.context.BaseContext"
CONNECTION_CLASS: Final = f"{HOME}.connection.Connection"
CONTEXT_OBJECTS: Final = frozenset({f"{HOME}.context._default_context", f"{HOME}.util._default_context"})
OPENERS: Final = ("Pipe", "Queue", "JoinableQueue", "SimpleQueue", "Listener", "Client", "Manager")
"""What the calls that open something are named by; a project's own classes end in these, too."""
ENDINGS: Final = ("Listener", "Client", "Manager", "_challenge")
"""What the names of all end in that takes an address or a key, and most names of classes derived from them; the gate's,
so it stands apart from what only endpoints need."""
CONNECTION_ATTRIBUTES: Final = frozenset(
    {
        *("close", "closed", "fileno", "poll", "readable", "writable", "send", "send_bytes"),
        *("recv", "recv_bytes", "recv_bytes_into", "_handle", "_readable", "_writable"),
        *("_close", "_poll", "_read", "_write", "_send", "_recv", "_send_bytes", "_recv_bytes", "_get_more_data"),
        *("_bad_message_length", "_check_closed", "_check_readable", "_check_writable"),
        *("_ov", "_got_empty_message", "_get_address", "_send_ov"),
        *dir(object),
        *("__enter__", "__exit__", "__del__", "__dict__", "__module__", "__weakref__"),
    }
)
"""What a connection has, on any system."""
QUEUE_ENDS: Final = frozenset({"_reader", "_writer"})
QUEUE_MODULE: Final = "queues"
QUEUE_ENDING: Final = "Queue"
"""The module of the classes of queues, and what their names end in: nobody derives from them by another name."""
SHARED: Final = {
    "list": "builtins.list",
    "dict": "builtins.dict",
    "Queue": "queue.Queue",
    "JoinableQueue": "queue.Queue",
}
"""Methods of a manager that make a container like the one here, for several processes."""
MANAGERS_OF_CONTAINERS: Final = frozenset({f"{HOME}.Manager", f"{HOME}.managers.SyncManager"})

PROXY_LOCAL: Final = "_tls"
PROXIES: Final = frozenset(
    f"{HOME}.managers.{name}Proxy"
    for name in ("Base", "Iterator", "Acquirer", "Condition", "Event", "Barrier", "Namespace", "Value")
)
"""Classes of a manager's proxies, each object of which keeps a connection to the manager in its PROXY_LOCAL."""
PROXY_LOCALS: Final = frozenset(f"{proxy}.{PROXY_LOCAL}" for proxy in PROXIES)
PROXY_CONNECTION: Final = "connection"
"""The attribute of a PROXY_LOCAL that is it; for the gate, it has the name of CONNECTION_MODULE."""

PIPES_HELD: Final = {
    **{
        f"{module}.AsyncVectorEnv": "parent_pipes"
        for package in ("gym", "gymnasium")
        for module in (f"{package}.vector", f"{package}.vector.async_vector_env")
    },
    **{
        f"{module}.SubprocVecEnv": "remotes"
        for package in ("baselines", "stable_baselines", "stable_baselines3")
        for module in (f"{package}.common.vec_env", f"{package}.common.vec_env.subproc_vec_env")
    },
}
"""Classes of other packages that are made to be derived from, with the attribute in which they keep pipe ends."""
HOLDERS_OF_PIPES: Final = tuple(sorted({name.rpartition(".")[2] for name in PIPES_HELD}))

MAKERS: Final = ("Pipe", "PipeConnection", "SocketClient", FORKING_PICKLER_CLASS)
"""Words of which a project's text holds one where it has a connection, unless it is made by CONNECTION_MODULE, or is an
end of a queue."""
CONNECTION_MODULE: Final = "connection"
DUMMY: Final = "dummy"
"""The module whose pipes are queues of threads."""


def fork_words(forks: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the words of which a file holds one when it uses multiprocessing, a fork of it, or one of ``forks``."""
    return tuple(dict.fromkeys(fork.rpartition(".")[2] for fork in (*FORKS, *forks)))


def canonical(name: str, forks: tuple[str, ...] = ()) -> str:
    """Return the dotted ``name`` with a fork's module replaced by ``multiprocessing``, and with what its modules import
    of each other by where that is from."""
    for fork in (*FORKS[1:], *forks):
        if name == fork or name.startswith(fork + "."):
            name = HOME + name[len(fork) :]
            break
    for imported, source in _IMPORTED.items():
        if name == imported or name.startswith(imported + "."):
            return source + name[len(imported) :]
    return name


def role(name: str) -> Role | None:
    """Return what the canonical dotted ``name`` is, or None."""
    return ROLES.get(name)


def of_context(name: str) -> str | None:
    """Return the canonical name behind the attribute ``name`` of a context object, or None."""
    return f"{HOME}.{name}" if name in _OF_CONTEXT else None
