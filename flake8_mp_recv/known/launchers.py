"""Callables that call what they are given: where the callee and its arguments stand in their own arguments."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from flake8_mp_recv.frozen import frozen


@frozen
class Launcher:
    """How a launcher passes things on.

    The callee is argument ``position`` or keyword ``keyword``. Its arguments are either what follows it (``spread``) or
    one iterable, argument ``args_position`` or keyword ``args``, and one mapping, keyword ``kwargs``. With ``each``,
    the callee gets one element of every further argument (``map``), the first of which may be keyword ITERABLE;
    with ``star_each``, its arguments are one element of that. With ``prefix``, that many values come first that are not
    known. With ``at_once``, the result is waited for and given back, whatever the arguments look like.
    """

    position: int
    keyword: str
    spread: bool = False
    args_position: int | None = None
    kwargs_position: int | None = None
    args: str = "args"
    kwargs: str = "kwargs"
    each: bool = False
    star_each: bool = False
    prefix: int = 0
    at_once: bool = False

    @property
    def goes_through(self) -> bool:
        """Whether the callee is called for each element of an iterable, and what it gives back comes in a row."""
        return self.each or self.star_each

    @property
    def gives_back(self) -> bool:
        """Whether the launcher's own result is, or holds, what the callee gives back."""
        return self.spread or self.goes_through or self.at_once


ITERABLE: Final = "iterable"
"""What the pools of multiprocessing call the argument that ``map()`` and ``starmap()`` go through."""

_PROCESS: Final = Launcher(1, "target", args_position=3, kwargs_position=4)
_SUBMIT: Final = Launcher(0, "fn", spread=True)
_AFTER_ONE: Final = Launcher(1, "func", spread=True)
_MAP: Final = Launcher(0, "func", each=True)
_APPLY: Final = Launcher(0, "func", args_position=1, kwargs_position=2, kwargs="kwds")
_STARMAP: Final = Launcher(0, "func", star_each=True)
_SCHEDULED: Final = Launcher(2, "action", args_position=3, kwargs_position=4, args="argument")

SPAWN: Final = "multiprocessing.spawn"
"""What torch adds to multiprocessing."""

SYMBOLS: Final = {
    "multiprocessing.Process": _PROCESS,
    "multiprocessing.context.Process": _PROCESS,
    "multiprocessing.context.ForkProcess": _PROCESS,
    "multiprocessing.context.SpawnProcess": _PROCESS,
    "multiprocessing.context.ForkServerProcess": _PROCESS,
    "multiprocessing.process.BaseProcess": _PROCESS,
    "multiprocessing.process.Process": _PROCESS,
    SPAWN: Launcher(0, "fn", args_position=1, prefix=1),
    "multiprocessing.Pool": Launcher(1, "initializer", args_position=2, args="initargs"),
    "multiprocessing.pool.Pool": Launcher(1, "initializer", args_position=2, args="initargs"),
    "multiprocessing.pool.ThreadPool": Launcher(1, "initializer", args_position=2, args="initargs"),
    "multiprocessing.util.Finalize": Launcher(1, "callback", args_position=2, kwargs_position=3),
    "multiprocessing.dummy.Process": _PROCESS,
    "threading.Thread": _PROCESS,
    "threading.Timer": Launcher(1, "function", args_position=2, kwargs_position=3),
    "_thread.start_new_thread": Launcher(0, "function", args_position=1, kwargs_position=2),
    "asyncio.to_thread": _SUBMIT,
    "anyio.to_thread.run_sync": _SUBMIT,
    "trio.to_thread.run_sync": _SUBMIT,
    "atexit.register": Launcher(0, "func", spread=True),
    "weakref.finalize": Launcher(1, "func", spread=True),
    "contextvars.copy_context.run": _SUBMIT,
    "concurrent.futures.ThreadPoolExecutor": Launcher(2, "initializer", args_position=3, args="initargs"),
    "concurrent.futures.ProcessPoolExecutor": Launcher(2, "initializer", args_position=3, args="initargs"),
    "builtins.map": _MAP,
    "itertools.starmap": _STARMAP,
    "functools.reduce": Launcher(0, "function", each=True, prefix=1),
    "trio.run": _SUBMIT,
    "anyio.run": _SUBMIT,
    "curio.run": _SUBMIT,
    "outcome.capture": _SUBMIT,
    "outcome.acapture": _SUBMIT,
    "twisted.internet.task.LoopingCall": _SUBMIT,
    "eventlet.tpool.execute": _SUBMIT,
    "curses.wrapper": Launcher(0, "func", spread=True, prefix=1),
    "matplotlib.animation.FuncAnimation": Launcher(1, "func", args_position=4, args="fargs", prefix=1),
}
METHODS: Final = {
    "submit": _SUBMIT,
    "run_in_executor": _AFTER_ONE,
    "call_soon": _SUBMIT,
    "call_soon_threadsafe": _SUBMIT,
    "call_later": _AFTER_ONE,
    "call_at": _AFTER_ONE,
    "add_reader": _AFTER_ONE,
    "add_writer": _AFTER_ONE,
    "add_signal_handler": _AFTER_ONE,
    "add_callback": _SUBMIT,  # tornado's loop
    "spawn_callback": _SUBMIT,
    "after": _AFTER_ONE,  # tkinter
    "after_idle": _SUBMIT,
    "timeout_add": _AFTER_ONE,  # GLib
    "timeout_add_seconds": _AFTER_ONE,
    "idle_add": _SUBMIT,
    "io_add_watch": Launcher(2, "func", spread=True, prefix=2),
    "spawn": _SUBMIT,  # gevent and eventlet
    "spawn_later": _AFTER_ONE,
    "callLater": _AFTER_ONE,  # twisted's reactor
    "callInThread": _SUBMIT,
    "callFromThread": _SUBMIT,
    "deferToThread": _SUBMIT,
    "enter": _SCHEDULED,  # sched
    "enterabs": _SCHEDULED,
    "add_job": Launcher(0, "func", args_position=2, kwargs_position=3),  # apscheduler
    "do": _SUBMIT,  # schedule
    "runcall": _SUBMIT,  # profilers and debuggers
    "start_soon": _SUBMIT,
    "map": _MAP,
    "imap": _MAP,
    "imap_unordered": _MAP,
    "map_async": _MAP,
    "starmap": _STARMAP,
    "starmap_async": _STARMAP,
    "apply": replace(_APPLY, at_once=True),
    "apply_async": _APPLY,
    "callback": _SUBMIT,
    "push_async_callback": _SUBMIT,
    "addCleanup": _SUBMIT,  # unittest
    "addAsyncCleanup": _SUBMIT,
    "addClassCleanup": _SUBMIT,
    "addModuleCleanup": _SUBMIT,
    "CallAfter": _SUBMIT,  # wxPython
    "CallLater": _AFTER_ONE,
    "schedule": Launcher(0, "function"),  # pebble
}
"""Methods of objects that are not known (an executor, a loop, a pool): the name alone tells."""

FUTURES: Final = frozenset({"submit", "apply_async"})
"""Those of METHODS that give back a future; its ``result()`` or ``get()`` is what the callable returns."""
FUTURE: Final = "concurrent.futures.Future"

AT_ONCE: Final = frozenset(
    {
        *("map", "reduce", "starmap", "callback", "register", "finalize", "Finalize", "runcall", "wrapper", "run"),
        *("push_async_callback", "addCleanup", "addAsyncCleanup", "addClassCleanup", "addModuleCleanup"),
    }
)
"""The last parts of the names of launchers that call at once or at the end, in the same thread: they start nothing."""

IN_THREADS: Final = ("Thread", "ThreadPool", "ThreadPoolExecutor", "Timer", "start_new_thread")
IN_PROCESSES: Final = ("Process", "Pool", "ProcessPoolExecutor")
"""What the names of launchers end in that start a thread, and of all others of which it is a process."""

_UNKNOWN: Final = Launcher(0, "target", spread=True)


def by_name(name: str, *, targeted: bool) -> Launcher | None:
    """Return how a process or thread class that is known by its name alone hands on what it is given.

    With a ``target`` (``targeted``) as the standard library's do, else its first argument and the rest.
    """
    if not name.endswith(("Process", "Thread")):
        return None
    return _PROCESS if targeted else _UNKNOWN


def named(name: str) -> tuple[Launcher, ...]:
    """Return the ways in which a call may launch, by the last part of its name alone."""
    methods = (METHODS[name],) if name in METHODS else ()
    unknown = (_PROCESS, _UNKNOWN) if name.endswith(("Process", "Thread")) else ()
    return (*(launcher for known, launcher in SYMBOLS.items() if known.endswith(f".{name}")), *methods, *unknown)


PARTIAL: Final = frozenset({"functools.partial", "functools.partialmethod"})
TRANSPARENT: Final = frozenset(
    {
        "builtins.staticmethod",
        "builtins.classmethod",
        "functools.cache",
        "functools.lru_cache",
        "functools.update_wrapper",
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.shield",
        "asyncio.wait_for",
        "asyncio.run",
        "asgiref.sync.sync_to_async",
        "asgiref.sync.async_to_sync",
        "joblib.delayed",
        "dask.delayed",
        "contextlib.closing",
        "contextlib.nullcontext",
        "types.MappingProxyType",
        "contextlib.aclosing",
        "copy.copy",
        "copy.deepcopy",
        "weakref.proxy",
        "typing.no_type_check",
        "typing.final",
        "typing_extensions.final",
        "builtins.memoryview",
    }
)
"""Callables whose result is, for us, their first argument."""
TRANSPARENT_METHODS: Final = frozenset({"create_task", "ensure_future", "run_until_complete"})
"""Methods of loops and task groups with such a result."""
RESULT: Final = "result"
"""The method of a task that gives what we take the task for."""
DISPATCHING: Final = frozenset({"functools.singledispatch", "functools.singledispatchmethod"})
"""Decorators whose functions have further ones, added by REGISTER: the class of their first argument chooses one."""
REGISTER: Final = "register"
REFERENCES: Final = frozenset({"weakref.ref", "weakref.ReferenceType", "weakref.WeakMethod"})
"""Classes whose objects, called, give what they were made with."""
