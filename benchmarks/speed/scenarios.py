"""Everything that is measured with the plugin on and off, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.speed import generated
from benchmarks.speed.generated import File
from benchmarks.speed.inputs import Inputs
from benchmarks.speed.limits import (
    AddedMemory,
    AsMuchAsTheOthers,
    AtMostRunOf,
    Limit,
    NoWorseThan,
    PerLine,
    Ratio,
    Unjudged,
)

SUBPROC_VEC_ENV = "stable_baselines3-2.9.2/stable_baselines3/common/vec_env/subproc_vec_env.py"
REMOTEPROXY = "pyqtgraph-0.13.7/pyqtgraph/multiprocess/remoteproxy.py"
CONNECTION_USERS = ("multiprocessing", "concurrent/futures", "asyncio", "test/_test_multiprocessing.py")

EMPTY = "empty-file"
FIFTY = "fifty-files"
USERS = "connection-users"


@dataclass(frozen=True)
class Case:
    """What flake8 is called with, and where."""

    folder: Path
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Scenario:
    """One measurement: how its input is made, what it may cost, and which others that is held against.

    A short run is repeated `times` as often as a long one.
    """

    name: str
    title: str
    make: Callable[[Inputs], Case]
    limit: Limit
    needs: tuple[str, ...] = ()
    times: int = 1


@dataclass(frozen=True)
class Group:
    """Scenarios that are shown together."""

    heading: str
    scenarios: tuple[Scenario, ...]


def _stdlib(inputs: Inputs) -> Case:
    return Case(inputs.standard_library(), ("-j1", "."))


def _unconnected(inputs: Inputs) -> Case:
    return Case(inputs.library_without_connections(), ("-j1", "."))


def _corpus(inputs: Inputs, jobs: str) -> Case:
    return Case(inputs.corpus(), (jobs, "."))


def _one_of_corpus(inputs: Inputs, path: str) -> Case:
    """Return a file of a package, linted from the package's folder as an editor does."""
    package, _, file = path.partition("/")
    inputs.in_corpus(path)
    return Case(inputs.corpus() / package, ("-j1", file))


def _connection_users(inputs: Inputs) -> Case:
    return Case(inputs.connection_users(), ("-j1", *CONNECTION_USERS))


def _generated(inputs: Inputs, name: str, files: Callable[[], Iterable[File]], lint: tuple[str, ...] = (".",)) -> Case:
    return Case(inputs.generate(name, files()), ("-j1", *lint))


def _module(name: str, text: Callable[[], str]) -> Callable[[Inputs], Case]:
    """Return a maker of one generated module."""
    return partial(_generated, name=name, files=lambda: [File(f"{name.replace('-', '_')}.py", text())])


def _worst(name: str, title: str, text: Callable[[], str]) -> Scenario:
    return Scenario(name, title, _module(name, text), AsMuchAsTheOthers(EMPTY), needs=(EMPTY,))


def _lines(count: int, smaller: int | None = None, times: int = 1) -> Scenario:
    """Return a scenario of generated candidates, held against a smaller one of the same kind."""
    name = f"lines-{count}"
    title = f"{count:,} lines of generated code full of candidates"
    make = _module(name, partial(generated.candidates, count))
    if smaller is None:
        return Scenario(name, title, make, Unjudged(), times=times)
    before, least = f"lines-{smaller}", "lines-100"
    return Scenario(name, title, make, PerLine(count, before, smaller, least), (before, least), times)


LARGE_PROJECT = partial(_generated, name="large-project", files=partial(generated.large_project, 10_000))
FIFTY_FILES = tuple(f"program/part7/module{number}.py" for number in range(701, 751))

GROUPS = (
    Group(
        "Everyday runs",
        (
            Scenario("stdlib", "the standard library without its tests", _stdlib, Ratio(1.01)),
            Scenario(
                "unconnected",
                "the same without `multiprocessing` and `concurrent`: no connection in it",
                _unconnected,
                Ratio(1.01),
            ),
            Scenario("corpus", "the 16 packages of the corpus", partial(_corpus, jobs="-j1"), Ratio(1.03, 1.15)),
            Scenario(
                "corpus-j2", "the same with -j2", partial(_corpus, jobs="-j2"), NoWorseThan("corpus"), needs=("corpus",)
            ),
            Scenario(
                "subproc-vec-env",
                "one file: stable-baselines3's subproc_vec_env.py",
                partial(_one_of_corpus, path=SUBPROC_VEC_ENV),
                Ratio(1.25),
                times=4,
            ),
            Scenario(
                "remoteproxy",
                "one file that needs others: pyqtgraph's remoteproxy.py",
                partial(_one_of_corpus, path=REMOTEPROXY),
                Ratio(1.5),
                times=4,
            ),
        ),
    ),
    Group(
        "Growth",
        (
            _lines(100, times=4),
            _lines(1_000, times=4),
            _lines(10_000, smaller=1_000),
            _lines(100_000, smaller=10_000),
            Scenario(
                "large-project",
                "one receiver in a project of 10,000 files, its callers in three others",
                partial(LARGE_PROJECT, lint=("program/receiver.py",)),
                AtMostRunOf(FIFTY),
                needs=(FIFTY,),
                times=2,
            ),
            Scenario(
                "many-candidates",
                "2,000 files with candidates",
                partial(_generated, name="many-candidates", files=partial(generated.many_candidates, 2_000)),
                AddedMemory(40),
            ),
        ),
    ),
    Group(
        "Worst cases",
        (
            _worst("chain", "a chain of 10,000 assignments", partial(generated.chain, 10_000)),
            _worst("bindings", "20,000 bindings of one name", partial(generated.bindings, 20_000)),
            _worst("diamond", "a class diamond of depth 25", partial(generated.diamond, 25)),
            _worst("recursion", "mutual recursion of 1,000 functions", partial(generated.recursion, 1_000)),
            _worst("knot", "containers that hold themselves", partial(generated.knotted_containers, 100)),
            _worst("call-sites", "5,000 call sites of one function", partial(generated.call_sites, 5_000)),
            _worst("fan-out", "8 layers of 8 functions that call all of the next", partial(generated.fan_out, 8, 8)),
        ),
    ),
    Group(
        "For comparison",
        (
            Scenario(EMPTY, "an empty file", _module(EMPTY, str), Unjudged(), times=4),
            Scenario(FIFTY, "50 files of the project of 10,000", partial(LARGE_PROJECT, lint=FIFTY_FILES), Unjudged()),
            Scenario(USERS, "CPython's users of connections", _connection_users, Unjudged()),
        ),
    ),
)


def named(names: Iterable[str]) -> tuple[Scenario, ...]:
    """Return the scenarios of those names, and those they are held against, in the order that they can be judged."""
    scenarios = {scenario.name: scenario for group in GROUPS for scenario in group.scenarios}
    wanted: dict[str, Scenario] = {}

    def want(name: str) -> None:
        for other in scenarios[name].needs:
            want(other)
        wanted[name] = scenarios[name]

    for name in names:
        want(name)
    return tuple(wanted.values())


def all_names() -> tuple[str, ...]:
    """Return the names of all scenarios, in order."""
    return tuple(scenario.name for group in GROUPS for scenario in group.scenarios)
