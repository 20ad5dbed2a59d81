"""The tools that are compared, each as a function from the corpus' folder to the sites that it reports."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TypedDict

from benchmarks.accuracy.labels import Site, read_sites
from benchmarks.environments import programs
from benchmarks.peers import RULE
from benchmarks.peers.receivers import python_files
from benchmarks.peers.type_checker import reveal
from benchmarks.places import CHECKOUT
from benchmarks.processes import BenchmarkError, run


@dataclass(frozen=True)
class Tool:
    """A tool: `program` must be installed for it; `find` is given that program and the corpus' folder."""

    name: str
    program: str
    version: Callable[[Path], str]
    find: Callable[[Path, Path], frozenset[Site]]
    is_ours: bool = False


class _Start(TypedDict):
    line: int


class _Match(TypedDict):
    path: str
    start: _Start


class _Matches(TypedDict):
    results: list[_Match]


def own_version(_: Path) -> str:
    """Say which version of this project is measured."""
    return "this checkout"


def astroid_version(_: Path) -> str:
    """Return the version of the astroid that is installed beside the plugin."""
    return metadata.version("astroid")


def printed_version(program: Path) -> str:
    """Ask a program for its version."""
    number = re.search(r"\d+(?:\.\d+)+", run((program, "--version")).output)
    return number[0] if number else ""


def no_version(_: Path) -> str:
    """Say nothing, of what is part of every system."""
    return ""


def run_flake8(python: Path, folder: Path, codes: str, *arguments: str) -> str:
    """Run flake8 of that interpreter in `folder` and return its output for `codes` alone."""
    # Isolated, so that no file of `folder` is imported in place of a module; flake8 ends with 1 for findings, and so
    # does an interpreter that broke.
    ended = run(
        (python, "-I", "-m", "flake8", "-j1", "--isolated", "--select", codes, *arguments), folder=folder, seconds=1800
    )
    if ended.code not in (0, 1) or "Traceback (most recent call last)" in ended.errors:
        raise BenchmarkError(f"flake8 failed: {ended.last_error}")
    return ended.output


def plugin(python: Path, folder: Path) -> frozenset[Site]:
    """Plain flake8 with this plugin."""
    return read_sites(run_flake8(python, folder, "MPR073", ".").splitlines())


def text_search(_: Path, folder: Path) -> frozenset[Site]:
    """A search for the text `.recv()`, as grep would do it."""
    pattern = re.compile(rb"\.recv\(\s*\)")
    return frozenset(
        Site(file.relative_to(folder).as_posix(), number)
        for file in sorted(folder.rglob("*.py"))
        if file.is_file()
        for number, line in enumerate(file.read_bytes().splitlines(), 1)
        if pattern.search(line)
    )


def semgrep(program: Path, folder: Path) -> frozenset[Site]:
    """Semgrep's community engine with a rule for recv()."""
    quiet = ("--metrics=off", "--disable-version-check", "--no-git-ignore", "--quiet", "--json")
    # Files that are named are read wherever they are; of a folder, semgrep leaves out the tests.
    files = [file.relative_to(folder) for file in python_files(folder)]
    ended = run((program, "scan", *quiet, "--config", RULE, *files), folder=folder, seconds=1800)
    try:
        matches: _Matches = json.loads(ended.output)
    except ValueError as error:
        raise BenchmarkError(f"semgrep gave no report: {ended.last_error}") from error
    return frozenset(Site(Path(match["path"]).as_posix(), match["start"]["line"]) for match in matches["results"])


def stock_astroid(python: Path, folder: Path) -> frozenset[Site]:
    """A check written on astroid's own inference, in a time that nobody would wait for."""
    # Not started in the corpus' folder, which would put that folder on the import path.
    ended = run((python, "-m", "benchmarks.peers.stock_astroid", folder), folder=CHECKOUT, seconds=900)
    if ended.code not in (0, None):
        raise BenchmarkError(f"the check on astroid's inference failed: {ended.last_error}")
    return read_sites(line.removeprefix(f"{folder}/") for line in ended.output.splitlines())


def type_checker(program: Path, folder: Path) -> frozenset[Site]:
    """A type checker, asked package by package for the receivers' types."""
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="revealing-") as scratch:
        return frozenset(
            Site(f"{package.name}/{revealed.file.as_posix()}", revealed.line)
            for package in sorted(folder.iterdir())
            if package.is_dir()
            for revealed in reveal(program, package, Path(scratch))
            if revealed.is_connection
        )


TOOLS = (
    Tool("flake8-mp-recv", "python", own_version, plugin, is_ours=True),
    Tool("basedpyright's types", "basedpyright", printed_version, type_checker),
    Tool("astroid's own inference", "python", astroid_version, stock_astroid),
    Tool("semgrep, a rule for recv()", "semgrep", printed_version, semgrep),
    Tool("grep for .recv()", "python", no_version, text_search),
)


def find_program(name: str, peers: Path) -> Path | None:
    """Find a tool's program: among the peers, beside the running interpreter, or on the path."""
    if name == "python":
        return Path(sys.executable)
    for place in (str(peers), str(programs(Path(sys.prefix))), None):
        found = shutil.which(name, path=place)
        if found:
            return Path(found)
    return None
