"""What functions and methods of containers give back, as the way from their argument or receiver to the result."""

from __future__ import annotations

from typing import Final

from flake8_mp_recv.values import At, Path, Take

COPIES: Final = frozenset(
    {
        "builtins.list",
        "builtins.tuple",
        "builtins.set",
        "builtins.frozenset",
        "builtins.sorted",
        "builtins.reversed",
        "builtins.iter",
        "collections.deque",
        "itertools.compress",
        "itertools.cycle",
        "itertools.islice",
        "random.sample",
        "multiprocessing.connection.wait",
        "concurrent.futures.as_completed",
        "asyncio.as_completed",
        "tqdm.tqdm",
        "tqdm.auto.tqdm",
        "numpy.array",
        "numpy.asarray",
        "collections.OrderedDict",
    }
)
"""Functions whose result holds the elements of their first argument, in some order."""

NUMBERED: Final = "builtins.enumerate"
ZIPPED: Final = frozenset({"builtins.zip", "itertools.zip_longest"})
"""Functions whose result holds rows of one element of each argument."""
CROSSED: Final = "itertools.product"
"""Its result holds rows, too, but any element of one argument may stand beside any of another."""
REGROUPED: Final = frozenset(
    {
        "itertools.combinations",
        "itertools.combinations_with_replacement",
        "itertools.permutations",
        "itertools.pairwise",
        "itertools.batched",
    }
)
"""Functions whose result holds rows of elements of their first argument."""
GROUPED: Final = "itertools.groupby"
REPEATED: Final = frozenset({"itertools.repeat", "itertools.tee"})
"""Functions whose result holds their first argument, several times."""
FILTERED: Final = frozenset({"builtins.filter", "itertools.takewhile", "itertools.dropwhile", "itertools.filterfalse"})
"""Functions whose result holds elements of their second argument."""
JOINED: Final = frozenset({"itertools.chain", "heapq.merge"})
"""Functions whose result holds the elements of all arguments."""

ONE_OF: Final = frozenset({"builtins.next", "builtins.min", "builtins.max", "random.choice", "heapq.heappop"})
"""Functions that return one element of their first argument."""

MAPPINGS: Final = frozenset(
    {
        "builtins.dict",
        "collections.OrderedDict",
        "collections.defaultdict",
        "weakref.WeakValueDictionary",
        "collections.ChainMap",
        "collections.UserDict",
    }
)
SEQUENCES: Final = frozenset(
    {"builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset", "collections.deque", "builtins.generator"}
)
HOLDERS: Final = SEQUENCES | MAPPINGS | ZIPPED | {"builtins.map"}
"""Classes whose objects hold others: who is given one is given these."""
BASES: Final = {
    **{f"builtins.{name}": f"builtins.{name}" for name in ("dict", "list", "tuple", "set")},
    **dict.fromkeys(("collections.UserDict", "typing.Dict", "collections.OrderedDict"), "builtins.dict"),
    **dict.fromkeys(("collections.UserList", "typing.List", "typing.MutableSequence"), "builtins.list"),
    "collections.defaultdict": "collections.defaultdict",
    "collections.deque": "collections.deque",
}
"""Containers that classes derive from, each with the function that makes the same of the same arguments."""
STORES: Final = frozenset(
    {
        "queue.Queue",
        "queue.SimpleQueue",
        "queue.LifoQueue",
        "queue.PriorityQueue",
        "asyncio.Queue",
        "multiprocessing.Queue",
        "multiprocessing.queues.Queue",
        "multiprocessing.SimpleQueue",
        "multiprocessing.JoinableQueue",
        "multiprocessing.queues.SimpleQueue",
        "multiprocessing.queues._SimpleQueue",
        "multiprocessing.queues.JoinableQueue",
        "contextvars.ContextVar",
    }
)
"""Containers that are filled with ``put`` and emptied with ``get``."""

ITEM_METHODS: Final = frozenset({"get", "pop", "setdefault", "popleft", "__getitem__", "get_nowait", "__next__"})
"""Methods that return one item of their receiver; a constant first argument is its key."""

SAME_METHODS: Final = frozenset(
    {
        "copy",
        "keys",
        "__iter__",
        "union",
        "difference",
        "intersection",
        "symmetric_difference",
        "elements",
        "__reversed__",
    }
)
"""Methods whose result is iterated like their receiver."""

JOINING_METHODS: Final = frozenset({"union", "symmetric_difference"})
"""Those of SAME_METHODS whose result also holds the elements of their arguments."""

VALUES_METHODS: Final = frozenset({"values", "itervalues"})
ITEMS_METHODS: Final = frozenset({"items", "iteritems"})

ADDING: Final[dict[str, tuple[int, bool]]] = {
    "append": (0, False),
    "appendleft": (0, False),
    "add": (0, False),
    "put": (0, False),
    "put_nowait": (0, False),
    "set": (0, False),
    "set_result": (0, False),
    "insert": (1, False),
    "__setitem__": (1, False),
    "extend": (0, True),
    "extendleft": (0, True),
    "update": (0, True),
}
"""Methods that put something into their receiver: which argument, and whether its elements are what is put in."""

OPEN_OBJECTS: Final = frozenset({"types.SimpleNamespace", "argparse.Namespace", "threading.local"})
"""Classes whose objects are given attributes by whoever has them."""

SELECTORS: Final = frozenset(
    f"selectors.{name}Selector" for name in ("Default", "Select", "Poll", "Epoll", "Devpoll", "Kqueue")
)
SELECTOR_KEY: Final = "selectors.SelectorKey"
REGISTERING: Final = frozenset({"register", "modify"})
REGISTERED: Final = {"fileobj": 0, "data": 2}
"""Attributes of a selector's keys: which argument of REGISTERING methods, or which keyword, they hold."""

FILLING: Final = frozenset({*ADDING, *REGISTERING, "setdefault", "get"})
"""Methods that may put something into their receiver, or into what it holds."""


def popped_pair(path: Path) -> Path | None:
    """Return the way into a mapping for ``path`` into one of its (key, value) pairs, or None."""
    if path and path[0] == At(0):
        return (Take.ELEMENT, *path[1:])
    if path and path[0] == At(1):
        return (Take.ITEM, *path[1:])
    return None
