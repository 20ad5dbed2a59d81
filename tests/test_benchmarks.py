"""The benchmarks' own parts: what reads, counts, judges, measures and draws. What they measure is no test's concern."""

from __future__ import annotations

import ast
import hashlib
import os
import select
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from benchmarks import packages, processes
from benchmarks.accuracy import runtime_sites
from benchmarks.accuracy.floors import Floors, shortfalls
from benchmarks.accuracy.labels import CORPUS, Label, Site, read_labels, read_sites
from benchmarks.accuracy.others import LISTS
from benchmarks.accuracy.recv_hook import sitecustomize
from benchmarks.accuracy.score import Score, score
from benchmarks.chart import Bar, Panel, Row, svg
from benchmarks.markdown import table
from benchmarks.mutation.mutants import PACKAGE, mutants
from benchmarks.mutation.parts import PARTS
from benchmarks.packages import Package, read_list
from benchmarks.peers.receivers import receivers
from benchmarks.peers.type_checker import Revealed, wrapped
from benchmarks.places import CHECKOUT
from benchmarks.processes import BenchmarkError, Finished, run
from benchmarks.speed import generated
from benchmarks.speed.inputs import Inputs
from benchmarks.speed.limits import (
    AddedMemory,
    AsMuchAsTheOthers,
    AtMostRunOf,
    Limit,
    NoWorseThan,
    PerLine,
    Ratio,
)
from benchmarks.speed.measure import Command, Comparison, Cost, measure, medians
from benchmarks.speed.peers import Beside
from benchmarks.speed.scenarios import all_names, named


def label(line: int, *, connection: bool, reach: str = "") -> Label:
    return Label(Site("p-1/a.py", line), connection, reach, "")


LABELS = (
    label(1, connection=True, reach="expr"),
    label(2, connection=True, reach="expr"),
    label(3, connection=True, reach="dynamic"),
    label(4, connection=False),
)


def scored(*lines: int) -> Score:
    return score(LABELS, frozenset(Site("p-1/a.py", line) for line in lines))


def test_a_score_counts_what_is_found_missed_and_false() -> None:
    result = scored(1, 4, 9)
    assert (str(result.recall), str(result.static_recall)) == ("1/3", "1/2")
    assert [one.site.line for one in result.missed] == [2, 3]
    assert [one.site.line for one in result.false_alarms] == [4]
    assert result.elsewhere == (Site("p-1/a.py", 9),)
    assert {reach: str(share) for reach, share in result.by_reach.items()} == {"dynamic": "0/1", "expr": "1/2"}


@pytest.mark.parametrize(("lines", "lacking"), [((1, 2), 0), ((1, 3), 1), ((1,), 2), ((1, 2, 4), 1)])
def test_a_floor_holds_each_figure(lines: tuple[int, ...], lacking: int) -> None:
    assert len(shortfalls(scored(*lines), Floors(static_found=2, found=2, false_alarms=0))) == lacking


def test_sites_are_read_from_what_flake8_prints() -> None:
    printed = ["./p-1/a.py:3:5: MPR073 recv() (Pipe() in b.py at line 8) - use", "p-1/c d.py:12", "no finding", ""]
    assert read_sites(printed) == {Site("p-1/a.py", 3), Site("p-1/c d.py", 12)}


def test_every_label_stands_in_a_pinned_package() -> None:
    labels = read_labels()
    folders = {package.folder for package in read_list(CORPUS / "packages.txt")}
    assert {one.site.path.split("/")[0] for one in labels} == folders
    assert Counter(one.is_connection for one in labels) == {True: 71, False: 140}
    assert len({one.site for one in labels}) == len(labels)


@pytest.mark.parametrize("file", [CORPUS / "packages.txt", *sorted(LISTS.glob("*.txt"))], ids=lambda file: file.stem)
def test_every_package_is_pinned_with_its_hash(file: Path) -> None:
    for package in read_list(file):
        assert "==" in package.requirement
        assert len(bytes.fromhex(package.sha256)) == hashlib.sha256().digest_size


def test_a_package_is_unpacked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def download(command: tuple[str | Path, ...]) -> Finished:
        calls.append(command)
        assert "--hash=sha256:ab" in Path(command[-1]).read_text()
        folder = Path(command[command.index("-d") + 1])
        (folder / "a.py").write_text("")
        with tarfile.open(folder / "p-1.tar.gz", "w:gz") as archive:
            archive.add(folder / "a.py", "p-1/a.py")
        return Finished("", "", 0)

    monkeypatch.setattr(packages, "run", download)
    for _ in range(2):
        packages.provide((Package("p==1", "ab", "p-1"),), tmp_path / "corpus")
    assert len(calls) == 1
    assert [path.name for path in (tmp_path / "corpus").iterdir()] == ["p-1"]


def test_a_package_that_cannot_be_had_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "run", lambda _: Finished("", "note\nERROR: no matching distribution\n", 1))
    with pytest.raises(BenchmarkError, match=r"^could not download p==1: ERROR: no matching distribution$"):
        packages.provide((Package("p==1", "ab", "p-1"),), tmp_path)
    assert list(tmp_path.iterdir()) == []


class _UpWhenItPrints(subprocess.Popen[str]):
    """A child whose time is up as soon as it has printed something, however long that takes."""

    def communicate(self, input: str | None = None, timeout: float | None = None) -> tuple[str, str]:
        if timeout is not None:
            assert self.stdout is not None
            select.select([self.stdout], [], [])
            timeout = 0
        return super().communicate(input, timeout)


def test_a_command_is_stopped_at_its_time_limit_and_its_output_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", _UpWhenItPrints)
    # One write, so that what is there when something is there is all of it.
    program = "import os, time; os.write(1, b'so far\\n'); time.sleep(600)"
    ended = run((sys.executable, "-c", program), seconds=600)
    assert (ended.output, ended.code) == ("so far\n", None)


def test_receivers_are_calls_without_arguments() -> None:
    source = b"a.recv()\nb.recv(1)\nc.recv(n=1)\nd.recv\nx = [e[0].recv() for e in f.recv()]\n"
    assert [(place.line, place.column, place.end_column) for place in receivers(source)] == [
        (1, 0, 1),
        (5, 5, 9),
        (5, 26, 27),
    ]
    assert receivers(b"not python(") == ()


def test_a_receiver_is_wrapped_in_place() -> None:
    source = "é = 'é'; é.recv()\r\nf(a\n  .b).recv().recv()\n".encode()
    assert wrapped(source, receivers(source)).decode() == (
        "é = 'é'; reveal_type(é).recv()\r\nreveal_type(reveal_type(f(a\n  .b)).recv()).recv()\n"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Connection[Any, Any]", True),
        ("PipeConnection[Any, Any] | None", True),
        ("Connection", True),
        ("Self@Connection", False),
        ("ClientConnection", False),
        ("Unknown", False),
    ],
)
def test_a_revealed_type_that_names_a_connection(text: str, expected: bool) -> None:
    assert Revealed(Path("a.py"), 1, text).is_connection is expected


def test_the_hook_notes_the_calling_line_in_children_too(tmp_path: Path) -> None:
    program = tmp_path / "watched.py"
    program.write_text(
        "import multiprocessing as mp\n"
        "def child(c):\n"
        "    c.recv()\n"
        "if __name__ == '__main__':\n"
        "    a, b = mp.Pipe()\n"
        "    p = mp.get_context('spawn').Process(target=child, args=(b,))\n"
        "    p.start()\n"
        "    a.send(1)\n"
        "    p.join()\n"
        "    b.send(2)\n"
        "    print(a.recv())\n"
    )
    log = tmp_path / "lines"
    hook = {"PYTHONPATH": str(runtime_sites.HOOK), "RECV_HOOK_LOG": str(log), "RECV_HOOK_FILE": program.name}
    printed = subprocess.run(
        [sys.executable, program], env={**os.environ, **hook}, capture_output=True, check=True, timeout=120
    )
    assert printed.stdout == b"2\n"
    assert sorted(log.read_text().split()) == ["11", "3"]
    assert Path(sitecustomize.__file__).parent == runtime_sites.HOOK


def test_recorded_sites_are_read_as_they_were_written(tmp_path: Path) -> None:
    sites = runtime_sites.RuntimeSites("3.13.0", frozenset({Site("test/a.py", 12), Site("test/a.py", 3)}))
    runtime_sites.write(sites, tmp_path / "record.csv")
    assert runtime_sites.read(tmp_path / "record.csv") == sites
    assert len(runtime_sites.read().sites) == 44


def test_a_peak_is_the_commands_own_and_not_the_measuring_processs() -> None:
    ballast = bytearray(300 << 20)
    assert measure(Command((sys.executable, "-c", "pass"), Path.cwd())).peak < 100 << 10
    assert len(ballast)


def test_a_run_that_broke_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(BenchmarkError, match="ZeroDivisionError"):
        measure(Command((sys.executable, "-c", "1 / 0"), tmp_path))
    assert measure(Command((sys.executable, "-c", "raise SystemExit(1)"), tmp_path)).cpu > 0


def test_medians_are_taken_figure_by_figure() -> None:
    assert medians([Cost(1, 9, 5), Cost(2, 8, 7), Cost(9, 1, 6)]) == Cost(2, 8, 6)


def added(seconds: float, off: float = 1.0, mib: float = 0.0) -> Comparison:
    return Comparison(Cost(off, off, 100 * 1024), Cost(off + seconds, off + seconds, (100 + mib) * 1024))


KNOWN = {"small": added(0.2), "fixed": added(0.1), "start": added(0.0), "other": added(0.05)}


@pytest.mark.parametrize(
    ("limit", "within", "beyond"),
    [
        (Ratio(1.25), added(0.25), added(0.26)),
        (Ratio(1.25, 1.15), added(0.25, mib=15), added(0.1, mib=16)),
        (NoWorseThan("other"), added(0.06), added(0.07)),
        (PerLine(1000, "small", 100, "fixed"), added(1.3), added(1.4)),
        (AtMostRunOf("other"), added(0.9), added(1.1)),
        (AddedMemory(40), added(0, mib=40), added(0, mib=41)),
        (AsMuchAsTheOthers("start"), added(2.0), added(2.1)),
        (AsMuchAsTheOthers("start"), added(8.9, off=10.0), added(9.1, off=10.0)),
    ],
)
def test_a_limit_tells_within_from_beyond(limit: Limit, within: Comparison, beyond: Comparison) -> None:
    assert limit.judge(within, KNOWN).met
    assert not limit.judge(beyond, KNOWN).met


def test_the_fastest_peer_counts_by_the_lesser_of_its_figures() -> None:
    peers = (("a", Cost(9.0, 4.0, 1)), ("b", Cost(3.0, 8.0, 1)))
    assert Beside(added(1.0), peers).times_faster == 3.0


def test_a_scenario_brings_what_it_is_held_against() -> None:
    names = [scenario.name for scenario in named(["lines-10000", "corpus-j2"])]
    assert set(names) == {"lines-100", "lines-1000", "lines-10000", "corpus", "corpus-j2"}
    assert names.index("lines-1000") < names.index("lines-10000")
    assert len(set(all_names())) == len(all_names())


@pytest.mark.parametrize(
    "make",
    [
        partial(generated.candidates, 200),
        partial(generated.chain, 20),
        partial(generated.bindings, 20),
        partial(generated.diamond, 5),
        partial(generated.recursion, 5),
        partial(generated.knotted_containers, 5),
        partial(generated.call_sites, 5),
        partial(generated.fan_out, 3, 3),
    ],
    ids=lambda make: make.func.__name__,
)
def test_generated_inputs_are_python_and_the_same_every_time(make: Callable[[], str]) -> None:
    text = make()
    compile(text, "generated", "exec")
    assert make() == text
    assert ".recv()" in text


def test_generated_files_are_written_once(tmp_path: Path) -> None:
    inputs = Inputs(tmp_path)
    folder = inputs.generate("few", generated.large_project(20))
    assert sum(1 for _ in folder.rglob("*.py")) == 20
    stamps = {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    inputs.generate("few", generated.large_project(20))
    assert {file: file.stat().st_mtime_ns for file in folder.rglob("*")} == stamps


def test_a_chart_is_well_formed_and_escapes_its_texts() -> None:
    rows = [Row("ours & <more>", (Bar(3, "3", target=2), Bar(0, "0")), is_ours=True), Row("b", (Bar(99, "99"), None))]
    drawn = svg("A <title>", "note", (Panel("found", 5), Panel("false", 5, 1)), rows)
    root = ElementTree.fromstring(drawn)
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"ours & <more>", "A <title>", "note", "found", "3", "99"} <= set(texts)
    widths = [float(bar.attrib["width"]) for bar in root.iter("{http://www.w3.org/2000/svg}rect")][1:]
    assert max(widths) == widths[0]
    assert drawn == svg("A <title>", "note", (Panel("found", 5), Panel("false", 5, 1)), rows)


def test_a_chart_is_as_wide_as_its_words() -> None:
    def width(title: str, note: str) -> int:
        drawn = ElementTree.fromstring(svg(title, note, (Panel("found", 5),), [Row("a", (Bar(3, "3"),))]))
        return int(drawn.attrib["width"])

    assert width("title", "note") < width("title", "n" * 90) < width("title", "n" * 120)
    assert width("title", "note") < width("t" * 60, "note")


def test_a_table_escapes_what_would_end_a_cell() -> None:
    assert table(("a", "b"), [(1, "x|y")]) == "| a | b |\n| --- | ---: |\n| 1 | x\\|y |"


def test_a_killed_child_takes_its_own_with_it(tmp_path: Path) -> None:
    grandchild = "import time; print('up', flush=True); time.sleep(60); print('left alive')"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {grandchild!r}])"
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "up\n"
    processes.stop(child)
    # Both hold the pipe: it ends when the last of them does.
    assert child.stdout.read() == ""
    assert child.wait() < 0


SPOILABLE = """\
\"\"\"A docstring.\"\"\"
from __future__ import annotations
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import ast
LIMIT: Final = 3


@dataclass(frozen=True)
class Gate:
    \"\"\"Another.\"\"\"

    def opens(self, word: Literal["a"]) -> Literal["b"]:
        note(word)
        if word == "c" and not self.shut:
            return [letter for letter in word if letter]
        return None
"""


def test_a_mutant_is_the_module_with_one_thing_changed(tmp_path: Path) -> None:
    path = tmp_path / "flake8_mp_recv" / "gate" / "made_up.py"
    path.parent.mkdir(parents=True)
    path.write_text(SPOILABLE, encoding="utf-8")
    made = mutants(path)
    assert {mutant.module for mutant in made} == {"flake8_mp_recv.gate.made_up"}
    assert [mutant.line for mutant in made] == [6, 14, 15, 15, 15, 15, 15, 16, 16]
    assert [mutant.function for mutant in made] == [False] + [True] * 8
    whole = ast.unparse(ast.parse(SPOILABLE)).splitlines()
    for mutant in made:
        spoilt = ast.unparse(mutant.tree()).splitlines()
        assert len(spoilt) == len(whole)
        assert sum(one != other for one, other in zip(spoilt, whole)) == 1
    assert [str(mutant) for mutant in made][:3] == [
        "made_up.py:6: LIMIT: Final = 3  ->  LIMIT: Final = 4",
        "made_up.py:14: note(word)  ->  None",
        "made_up.py:15: word == 'c' and (not self.shut)  ->  not (word == 'c' and (not self.shut))",
    ]


def test_the_parts_that_are_spoilt_and_their_tests_are_there() -> None:
    """A file of tests that is not there would count every mutant as found."""
    package = {path.stem for path in (CHECKOUT / PACKAGE).iterdir()}
    assert [part for part in PARTS if part not in package] == []
    files = {CHECKOUT / "tests" / f"test_{name}.py" for tests in PARTS.values() for name in tests}
    assert [file.name for file in files if not file.is_file()] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="mutants are tried in forked processes")
def test_a_module_to_spoil_that_there_is_not_is_one_clear_line() -> None:
    finished = run([sys.executable, "-m", "benchmarks.mutation", "gate/nothing"], folder=CHECKOUT)
    assert finished.code == 2
    assert finished.last_error.endswith(
        "no module flake8_mp_recv/gate/nothing.py: name one as it stands in flake8_mp_recv, like gate/words"
    )


def test_a_mutant_is_found_by_a_case_that_comes_by_it_or_not(tmp_path: Path) -> None:
    """In a process of its own, which has not imported the package yet."""
    trial = (
        "import pathlib, sys\n"
        "sys.path.insert(0, 'tests')\n"
        "from benchmarks.mutation import trial\n"
        "from benchmarks.mutation.mutants import mutants\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "case = next(case for case in trial.lay_out(folder) if case.id == 'flow/branches_that_leave')\n"
        "lines = trial.lines_of_cases([case], folder)[case.id]\n"
        "for mutant in mutants(pathlib.Path('flake8_mp_recv/resolve/flow.py').resolve()):\n"
        "    if ' in _ENDING_CALLS' in str(mutant) or 'os._exitX' in str(mutant):\n"
        "        comes_by = (str(mutant.path), mutant.line) in lines\n"
        "        print(mutant.now, comes_by, trial.killed_by_cases(mutant, [case], folder), sep=' | ')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", trial, str(tmp_path)], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    ending, found = "frozenset({'sys.exit', 'exit', 'quit', 'os._exitX', 'os.abort', ...", "flow/branches_that_leave"
    assert done.stdout.splitlines() == [
        f"_ENDING_CALLS: Final = {ending} | True | None",
        f"return None | True | {found}",
        f"return isinstance(call, nodes.Call) or dotted(call.func) in _ENDING_CALLS | True | {found}: AttributeError",
        f"return isinstance(call, nodes.Call) and dotted(call.func) not in _ENDING_CALLS | True | {found}",
    ]
