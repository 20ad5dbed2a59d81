"""Programs that make connections and look-alikes and send both the same random ways: running them tells who is who."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.fuzz.constructs import ALL, Construct

HEADER: Final = """\
import asyncio
import collections
import concurrent.futures
import contextlib
import contextvars
import copy
import dataclasses
import enum
import functools
import heapq
import itertools
import multiprocessing
import multiprocessing.connection
import multiprocessing.dummy
import operator
import queue
import threading
import types
import typing
import weakref

TRUE = True


class Keeper:
    def __init__(self, x):
        self.kept = x


class Radio:
    def recv(self):
        return b""

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None


class Phone(Radio):
    def __init__(self, number=0):
        self.number = number

    def recv(self):
        return self.number
"""

SOURCES: Final = (
    "{a}, _ = multiprocessing.Pipe()",
    "_, {a} = multiprocessing.Pipe(duplex=True)",
    "{a} = multiprocessing.Pipe()[0]",
    "{b} = multiprocessing.Pipe()\n{a} = {b}[1]",
    '{b} = multiprocessing.get_context("fork")\n{a}, _ = {b}.Pipe()',
    "{a} = multiprocessing.connection.Client(('localhost', 1))",
    "{b} = multiprocessing.connection.Listener()\n{a} = {b}.accept()",
    "from multiprocessing import Pipe as {b}\n{a}, {c} = {b}()",
    "from multiprocessing.connection import Client as {b}\n{a} = {b}(('localhost', 1))",
)
DECOYS: Final = (
    "{a} = Radio()",
    "{a} = Phone(1)",
    "{a}, _ = Radio(), multiprocessing.Pipe()",
    "{b} = [Phone(), multiprocessing.Pipe()]\n{a} = {b}[0]",
    "{a}, _ = multiprocessing.dummy.Pipe()",
    "{a}, _ = multiprocessing.Pipe()\n{a} = Radio()",
)
SINKS: Final = (
    "{e}.recv()",
    "{a} = {e}.recv()",
    "while {e}.recv():\n    break",
    "if {e}.recv() is None:\n    pass",
    "str({e}.recv()).strip()",
    "{a} = {e}.recv\n{a}()",
    "{a} = [{e}.recv() for _ in range(1)]",
    "threading.Thread(target={e}.recv).start()",
)
SHARED_SINKS: Final = (
    ("def {f}(link):\n    return link.recv()", "{f}({e})"),
    (
        (
            "class {f}:\n    def __init__(self, link):\n        self.link = link\n"
            "    def read(self):\n        return self.link.recv()"
        ),
        "{f}({e}).read()",
    ),
    ("def {f}(links):\n    for link in links:\n        link.recv()", "{f}([{e}])"),
)
"""Receivers in definitions that only one of the values is handed to, perhaps from another file."""


@dataclass(frozen=True)
class Program:
    """The files of a program under their names, and the constructs that it is made of."""

    files: dict[str, str]
    made_of: tuple[str, ...]

    def write(self, folder: Path) -> None:
        """Write the files, and the mark of a project's root."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "pyproject.toml").touch()
        for name, text in self.files.items():
            (folder / name).write_text(text, encoding="utf-8")


@dataclass
class _Writer:
    rng: random.Random
    elsewhere: bool
    main: list[str] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    exported: list[str] = field(default_factory=list)
    depth: int = 0
    count: int = 0
    used: set[str] = field(default_factory=set)
    closers: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)

    def names(self) -> dict[str, str]:
        """Return fresh names for one construct."""
        self.count += 1
        n = self.count
        return {"a": f"a{n}", "b": f"b{n}", "c": f"c{n}", "F": f"func{n}", "K": f"Class{n}"}

    def shared_names(self) -> dict[str, str]:
        self.count += 1
        return {"f": f"shared{self.count}", "C": f"Shared{self.count}"}

    def line(self, text: str) -> None:
        self.main.append("    " * self.depth + text)

    def define(self, lines: tuple[str, ...], names: dict[str, str]) -> None:
        self.shared += ["", *(line.format(**names) for line in lines)]

    def take(self, construct: Construct, e: str, shared: dict[str, str]) -> str:
        names = {**self.names(), **shared, "e": e}
        for line in construct.before:
            self.line(line.format(**names))
        if construct.opens:
            last = construct.opens[-1]
            for line in construct.opens:
                self.line(line.format(**names))
            inside = len(last) - len(last.lstrip()) + (4 if last.endswith(":") else 0)
            self.closers.append((self.depth, tuple(line.format(**names) for line in construct.closes)))
            self.depth += inside // 4
        return construct.result.format(**names)

    def close(self) -> None:
        while self.closers:
            depth, lines = self.closers.pop()
            self.line("pass")
            self.depth = depth
            for line in lines:
                self.line(line)

    def sink(self, e: str) -> None:
        if self.rng.random() < 0.2:
            lines, call = self.rng.choice(SHARED_SINKS)
            names = {**self.shared_names(), "e": e}
            self.define(tuple(lines.split("\n")), names)
            self.line(call.format(**names))
            return
        names = {**self.names(), "e": e}
        for line in self.rng.choice(SINKS).split("\n"):
            self.line(line.format(**names))


def program(rng: random.Random, depth: int = 6, constructs: tuple[Construct, ...] = ALL) -> Program:
    """Make a program that sends a connection and a look-alike through up to ``depth`` constructs, the same for both."""
    writer = _Writer(rng, elsewhere=rng.random() < 0.3)
    lanes = []
    for choices in (SOURCES, DECOYS) if rng.random() < 0.5 else (DECOYS, SOURCES):
        names = writer.names()
        for line in rng.choice(choices).split("\n"):
            writer.line(line.format(**names))
        lanes.append(names["a"])
    made_of = []
    for _ in range(rng.randint(1, depth)):
        construct = rng.choice(constructs)
        if construct.once:
            if construct.once in writer.used:
                continue
            writer.used.add(construct.once)
        made_of.append(construct.name)
        shared = writer.shared_names()
        writer.define(construct.shared, shared)
        lanes = [writer.take(construct, lane, shared) for lane in (lanes[:1] if construct.once else lanes)]
        if rng.random() < 0.3:
            writer.sink(rng.choice(lanes))
    for lane in lanes:
        writer.sink(lane)
    writer.close()
    return Program(_files(writer), tuple(made_of))


def _files(writer: _Writer) -> dict[str, str]:
    if not writer.elsewhere:
        return {"main.py": "\n".join([HEADER, *writer.shared, "", *writer.main, ""])}
    return {
        "main.py": "\n".join([HEADER, "from helpers import *", "", *writer.main, ""]),
        "helpers.py": "\n".join([HEADER, *writer.shared, ""]),
    }
