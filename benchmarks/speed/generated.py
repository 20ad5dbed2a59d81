"""Inputs that no project holds: large, or made to be hard. The same bytes every time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

SEED = 73


@dataclass(frozen=True)
class File:
    """A generated file: its path in the generated folder, and its text."""

    path: str
    text: str


# Ten short lines each, so that 100,000 lines stay below the 2 MB above which other files are not searched.
_BLOCKS = (
    """\
def f{n}():
    a, b = mp.Pipe()
    c = [a]
    for x in c:
        x.recv()
    d = b
    d.recv()
    return d


""",
    """\
def f{n}(s):
    t = s
    s.recv()
    t.recv()
    u = (s, t)
    v, w = u
    v.recv()
    return w


""",
    """\
class C{n}:
    def go(self):
        p = mp.Pipe()
        self.a = p[0]

    def on(self):
        self.a.recv()
        self.b.recv()


""",
)


def candidates(lines: int, seed: int = SEED) -> str:
    """Return a module of about that many lines in which every third holds a `.recv()` to decide about."""
    random = Random(seed)
    blocks = (random.choice(_BLOCKS).format(n=number) for number in range(max((lines - 3) // 10, 1)))
    return f"import multiprocessing as mp\n\n\n{''.join(blocks).rstrip()}\n"


_ORDINARY = '''\
"""Part {n} of a large program."""

import os


class Part{n}:
    """Keeps what it was given, and says how often it was asked to work."""

    def __init__(self, name, size={n}):
        self.name = name
        self.size = size
        self.asked = 0

    def step(self, items):
        total = 0
        for item in items:
            if item.name == self.name:
                total += item.size
            else:
                total -= 1
        self.asked += 1
        return os.path.join(self.name, str(total))
'''

_RECEIVER = '''\
"""Reads what it is sent."""


def work(conn):
    while True:
        print(conn.recv())
'''

_CALLER = '''\
"""Starts a worker."""

from multiprocessing import Pipe, Process

from program import receiver


def start():
    ours, theirs = Pipe()
    Process(target=receiver.work, args=(theirs,)).start()
    return ours
'''


def large_project(files: int) -> Iterator[File]:
    """Yield a program of that many files, one of which receives; its callers stand in three others."""
    yield File("program/__init__.py", "")
    yield File("program/receiver.py", _RECEIVER)
    for number in range(3):
        yield File(f"program/caller{number}.py", _CALLER)
    for number in range(files - 5):
        folder = f"program/part{number // 100}"
        if number % 100 == 0:
            yield File(f"{folder}/__init__.py", "")
        else:
            yield File(f"{folder}/module{number}.py", _ORDINARY.format(n=number))


def many_candidates(files: int) -> Iterator[File]:
    """Yield a package of files with receivers to decide about."""
    yield File("candidates/__init__.py", "")
    for number in range(files - 1):
        yield File(f"candidates/module{number}.py", candidates(60, SEED + number))


_PIPE = "from multiprocessing import Pipe\n\n"


def chain(length: int) -> str:
    """Return a chain of assignments, the last of which receives."""
    links = "".join(f"a{number} = a{number - 1}\n" for number in range(1, length))
    return f"{_PIPE}a0, other = Pipe()\n{links}a{length - 1}.recv()\n"


def bindings(count: int) -> str:
    """Return a name that is bound that many times, in branches, and receives."""
    branches = "".join(f"if flag == {number}:\n    a = Pipe()[0]\n" for number in range(count))
    return f"{_PIPE}flag = 0\na = None\n{branches}a.recv()\n"


def diamond(depth: int) -> str:
    """Return classes that inherit from two classes that inherit from one, over and over."""
    steps = "".join(
        f"\n\nclass {name}:\n    pass\n"
        for n in range(1, depth + 1)
        for name in (f"L{n}(A{n - 1})", f"R{n}(A{n - 1})", f"A{n}(L{n}, R{n})")
    )
    base = "\nclass A0:\n    def __init__(self):\n        self.conn, self.other = Pipe()\n"
    return f"{_PIPE}{base}{steps}\n\nA{depth}().conn.recv()\nA{depth}().missing.recv()\n"


def recursion(functions: int) -> str:
    """Return functions that hand a value round in a circle, each of which receives."""
    circle = "".join(
        f"\ndef f{n}(a):\n    a.recv()\n    return f{(n + 1) % functions}(a)\n\n" for n in range(functions)
    )
    return f"{_PIPE}{circle}\nf0(Pipe()[0]).recv()\n"


def knotted_containers(count: int) -> str:
    """Return containers that hold themselves and each other, and receivers taken out of them."""
    lines = ["a0 = []", "a0.append(a0)", "a0[0] = a0", "a0.append(Pipe()[0])"]
    for n in range(1, count):
        lines += [f"a{n} = {{'x': a{n - 1}, 'y': None}}", f"a{n}['y'] = a{n}", f"a0.append(a{n})"]
        lines += [f"a{n}['x']['y'].recv()"]
    lines += ["for x in a0:", "    a0 = x", "    x.recv()"]
    return _PIPE + "\n".join(lines) + "\n"


def call_sites(count: int) -> str:
    """Return one function that receives, and that many calls of it."""
    calls = "".join(f"receive(value{n}, {n})\n" for n in range(count))
    return f"{_PIPE}\ndef receive(a, b):\n    return a.recv()\n\n\n{calls}"


def fan_out(width: int, depth: int) -> str:
    """Return functions that each call all of the next layer's: paths grow exponentially, functions do not."""
    layers = []
    for layer in range(depth):
        for n in range(width):
            after = [f"    f{layer + 1}_{m}(a)\n" for m in range(width)] if layer + 1 < depth else ["    a.recv()\n"]
            layers.append(f"\ndef f{layer}_{n}(a):\n{''.join(after)}\n")
    return f"{_PIPE}{''.join(layers)}\nf0_0(Pipe()[0])\n"
