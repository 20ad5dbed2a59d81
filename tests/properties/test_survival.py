"""Whatever parses is read to its end, without the guard that would hide a bug, and read twice gives the same."""

from __future__ import annotations

import ast
import random
import sys
from multiprocessing import connection, managers, pool, queues
from pathlib import Path

import hypothesmith
import pysource_codegen
import pytest
from hypothesis import given, note
from hypothesis import strategies as st
from property_settings import PROGRAMS, properties
from support.cases import CASES

from benchmarks.fuzz import dense, mutations, survival
from flake8_mp_recv.options import Options

REAL_FILES = sorted(
    [*CASES.rglob("*.py"), *(Path(str(module.__file__)) for module in (connection, managers, pool, queues))],
)
CAREFUL = Options(trusted_origins=frozenset({"pipe"}))
SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


@properties()
@given(rng=st.randoms(use_true_random=False))
def test_dense_programs(rng: random.Random) -> None:
    text = dense.source(rng)
    note(text)
    assert survival.findings(text) == survival.findings(text)
    survival.findings(text, options=CAREFUL)


@properties()
@given(rng=st.randoms(use_true_random=False), file=st.sampled_from(REAL_FILES))
def test_spoilt_real_files(rng: random.Random, file: Path) -> None:
    text = mutations.mutated(file.read_text(encoding="utf-8"), rng)
    if text is not None:
        survival.findings(text)


@properties(PROGRAMS // 10)
@given(text=hypothesmith.from_node())
def test_programs_of_hypothesmith(text: str) -> None:
    survival.findings(with_receivers(text))


@properties(PROGRAMS // 10)
@given(seed=SEEDS)
def test_programs_of_pysource_codegen(seed: int) -> None:
    survival.findings(with_receivers(pysource_codegen.generate(seed, node_limit=400, depth_limit=6)))


def with_receivers(text: str) -> str:
    """Turn every attribute into ``recv`` and put a pipe behind every name that is read, so that there is work to do."""
    tree = ast.parse(text)
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            node.attr = "recv"
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            names.add(node.id)
    pipes = "".join(f"{name}, _ = Pipe()\n{name}.recv()\n" for name in sorted(names)[:20] if name.isidentifier())
    try:
        return f"from multiprocessing import Pipe\n{pipes}{ast.unparse(tree)}\n"
    except RecursionError:
        return text


def test_the_programs_hold_work() -> None:
    found = sum(len(survival.findings(dense.source(random.Random(seed)))) for seed in range(40))
    assert found >= 20, "programs in which nothing is found ask nothing of the engine"


@pytest.mark.parametrize(
    "text",
    [
        "x = a.recv\n" + "x = x.recv()\n" * 300,
        "import multiprocessing as mp\nx = mp.Pipe()\n" + "x = x + x\n" * 40 + "x[0].recv()\n",
        "import multiprocessing as mp\n"
        + "".join(f"def f{n}(x):\n    return f{n + 1}(x)\n" for n in range(200))
        + "f0(mp.Pipe()[0]).recv()\n",
        "from multiprocessing import Pipe\n"
        + "".join(f"class C{n}(C{n + 1}, C{n + 2}): pass\n" for n in range(60))
        + "C0().link.recv()\n",
        "from multiprocessing import Pipe\nx = " + "[" * 80 + "Pipe()" + "]" * 80 + "\nx" + "[0]" * 80 + ".recv()\n",
        "from multiprocessing import Pipe\n" + "if a:\n    x = Pipe()[0]\nel" * 200 + "if b:\n    x.recv()\n",
        "from multiprocessing import Pipe\nx = " + "(" * 60 + "Pipe()[0]" + ").y" * 60 + "\nx.recv()\n",
        "from multiprocessing import Pipe\nx = Pipe()[0]" + " + x" * (sys.getrecursionlimit() - 200) + "\nx.recv()\n",
        "from multiprocessing import Pipe\n" + "x, y = y, x\n" * 500 + "x = Pipe()[0]\ny.recv()\n",
        "def f(g=lambda: f): return g()\nf()().recv()\n",
        "class A(A): recv = A.recv\nA.recv(A).recv()\n",
    ],
    ids=["chain", "doubling", "calls", "bases", "nested", "elif", "attributes", "terms", "swaps", "itself", "own base"],
)
def test_shapes_that_grow(text: str) -> None:
    survival.findings(text)
