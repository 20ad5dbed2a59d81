"""What is reported is what happens: programs are run, and each receiver's line is compared with what stood there."""

from __future__ import annotations

import os
import random

import pytest
from hypothesis import given, note
from hypothesis import strategies as st
from property_settings import properties

from benchmarks.fuzz import truth
from benchmarks.fuzz.constructs import ALL, Construct
from benchmarks.fuzz.flows import HEADER, Program, program
from benchmarks.fuzz.truth import BrokenProgram, Line, Referee

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="programs are run in forked processes")

PLAIN = HEADER + (
    "conn, _ = multiprocessing.Pipe()\nradio = Radio()\nconn.recv()\nradio.recv()\nif not TRUE:\n    radio.recv()\n"
)
FIRST = HEADER.count("\n") + 1


@properties()
@given(rng=st.randoms(use_true_random=False))
def test_any_flow_to_depth_six(referee: Referee, rng: random.Random) -> None:
    made = program(rng)
    note("\n".join(made.files.values()))
    assert not referee.judge(made)


@pytest.mark.parametrize("construct", ALL, ids=lambda construct: construct.name)
def test_each_construct_alone(referee: Referee, construct: Construct) -> None:
    for seed in range(4):
        made = program(random.Random(seed), 1, (construct,))
        assert not referee.judge(made), "\n".join(made.files.values())


def test_names_of_constructs_differ() -> None:
    names = [construct.name for construct in ALL]
    assert sorted(set(names)) == sorted(names)


# What the comparison is worth


def test_lines_that_did_not_run_prove_nothing(referee: Referee) -> None:
    assert referee.judge(Program({"main.py": PLAIN}, ())).right == 2


def test_a_silent_linter_is_found_out(referee: Referee, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(truth, "reported_lines", lambda folder, made: set())
    verdict = referee.judge(Program({"main.py": PLAIN}, ()))
    assert verdict.missed == (Line("main.py", FIRST + 2),)


def test_a_linter_that_reports_everything_is_found_out(referee: Referee, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = {Line("main.py", FIRST + number) for number in range(6)}
    monkeypatch.setattr(truth, "reported_lines", lambda folder, made: lines)
    verdict = referee.judge(Program({"main.py": PLAIN}, ()))
    assert verdict.false == (Line("main.py", FIRST + 3),)


def test_receivers_in_threads_children_and_other_files_are_seen(referee: Referee) -> None:
    main = HEADER + (
        "from helpers import read\n"
        "conn = multiprocessing.connection.Client('x')\n"
        "for kind in (multiprocessing.Process, threading.Thread):\n"
        "    job = kind(target=read, args=(conn,))\n"
        "    job.start()\n"
        "    job.join()\n"
    )
    made = Program({"main.py": main, "helpers.py": "def read(link):\n    getattr(link.recv, '__call__')()\n"}, ())
    verdict = referee.judge(made)
    assert (verdict.missed, verdict.false, verdict.right) == ((), (), 1)


def test_a_program_that_fails_is_refused(referee: Referee) -> None:
    with pytest.raises(BrokenProgram, match="ZeroDivisionError"):
        referee.judge(Program({"main.py": "1 / 0\n"}, ()))
