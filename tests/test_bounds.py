"""What bounds the engine's work: steps, kept modules, and which files of a large project are searched."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flake8_mp_recv.analysis import Session
from flake8_mp_recv.options import DEFAULTS
from flake8_mp_recv.project import ModuleName, Stamp, occurrences
from flake8_mp_recv.resolve import bodies, library
from flake8_mp_recv.resolve.budget import FILE_STEPS, SITE_STEPS, STEPS_PER_LINE, Budget, OutOfSteps
from flake8_mp_recv.resolve.library import Shelf
from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.tree import Outline

READER = "def read(link):\n    return link.recv()\n"
OPENER = "from ipc import pair\nfrom worker import read\nread(pair()[0])\n"
FACTORY = "import multiprocessing\ndef pair():\n    return multiprocessing.Pipe()\n"


def origins(folder: Path) -> list[str]:
    """Return where the connections come from that ``READER``, at worker.py in the project at ``folder``, reads."""
    findings = Session(DEFAULTS).findings(ast.parse(READER), READER.splitlines(True), str(folder / "worker.py"))
    return [origin for finding in findings for origin in re.findall(r"\((Pipe\(\)[^()]*)\)", finding.text)]


def write(folder: Path, **modules: str) -> None:
    (folder / "setup.cfg").touch()
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")


def test_the_linted_file_can_be_imported_before_it_is_saved(tmp_path: Path) -> None:
    write(tmp_path, ipc=FACTORY, start=OPENER)
    assert origins(tmp_path) == ["Pipe() in ipc.py at line 3"]


WORKER = """\
import multiprocessing
from base import Base

class Worker(Base):
    @classmethod
    def receive(cls, link):
        return link.recv()

    def start(self):
        ours, theirs = multiprocessing.Pipe()
        multiprocessing.Process(target=self.__class__.remote, kwargs=dict(link=theirs)).start()
"""
BASE = "class Base:\n    @classmethod\n    def remote(cls, link):\n        return cls.receive(link=link)\n"


def test_variables_that_share_a_methods_name_take_no_steps_of_its_search(tmp_path: Path) -> None:
    others = "".join(f"def pass{number}(remote):\n    pass{number + 1}(remote)\n" for number in range(300))
    write(tmp_path, base=BASE + others, worker=WORKER)
    findings = Session(DEFAULTS).findings(ast.parse(WORKER), WORKER.splitlines(True), str(tmp_path / "worker.py"))
    assert [(finding.line, finding.code) for finding in findings] == [(7, "MPR073")]


def test_a_name_that_is_tested_and_bound_very_often_is_still_known(tmp_path: Path) -> None:
    start = "from multiprocessing import Pipe\ndef read(link):\n    link = Pipe()[0]\n"
    tests = "".join(f"    if isinstance(link, Kind{number}):\n        link = Pipe()[0]\n" for number in range(200))
    source = f"{start}{tests}    return link.recv()\n"
    findings = Session(DEFAULTS).findings(ast.parse(source), source.splitlines(True), str(tmp_path / "read.py"))
    assert [(finding.line, finding.code) for finding in findings] == [(404, "MPR073")]


SENDER = """\
class Exchange:
    def start(self):
        ours, theirs = multiprocessing.Pipe()
        multiprocessing.Process(target=self.serve, args=(theirs,)).start()
        link = ours.recv()
        return link.recv()

    def serve(self, conn):
        with Listener("/run/app.sock", authkey=KEY) as listener:
            conn.send(listener.accept())
"""


def test_what_is_sent_over_a_pipe_is_looked_for_in_its_class_first(tmp_path: Path) -> None:
    start = "import multiprocessing\nfrom multiprocessing.connection import Listener\nfrom app import KEY\n"
    others = "".join(
        f"class Other{number}:\n    def run(self, conn):\n        conn.send(self.pair{number}())\n"
        for number in range(300)
    )
    source = start + others + SENDER
    findings = Session(DEFAULTS).findings(ast.parse(source), source.splitlines(True), str(tmp_path / "exchange.py"))
    found = [re.findall(r"\((\S+\(\) at line \d+)\)", finding.text) for finding in findings]
    assert found == [["Pipe() at line 906"], ["Listener.accept() at line 913"]]


@pytest.mark.parametrize(
    "of_class",
    [
        "        self.link = mp.Pipe()[0]\n    def on(self):\n        self.link.recv()\n        self.other.recv()\n",
        "        self.links['a'] = mp.Pipe()[0]\n    def on(self):\n        self.links['a'].recv()\n",
        "        return type(self)(mp.Pipe()[0])\n    def __init__(self, link):\n        link.recv()\n",
        "        self.ends = mp.Pipe()\n    def on(self):\n        link = self.ends[0].recv()\n        link.recv()\n",
    ],
)
def test_a_text_is_searched_for_a_word_once_whatever_the_number_of_its_classes(
    of_class: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[bytes] = []

    def searching(text: bytes, word: bytes) -> Iterator[int]:
        searched.append(word)
        return occurrences(text, word)

    monkeypatch.setattr(bodies, "occurrences", searching)

    def searches(count: int) -> list[bytes]:
        searched.clear()
        classes = "".join(f"class C{number}:\n    def go(self):\n{of_class}" for number in range(count))
        source = f"import multiprocessing as mp\n{classes}"
        Session(DEFAULTS).findings(ast.parse(source), source.splitlines(True), str(tmp_path / "many.py"))
        return sorted(word for word in searched if not re.fullmatch(rb"C\d+", word))

    assert searches(20)
    assert searches(40) == searches(20)


def test_of_a_large_project_likely_files_and_those_beside_are_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = tmp_path / "far"
    far.mkdir()
    write(tmp_path, worker=READER, ipc=FACTORY)
    (far / "start.py").write_text(OPENER, encoding="utf-8")
    assert origins(tmp_path) == ["Pipe() in ipc.py at line 3"]
    monkeypatch.setattr(library, "LARGE_PROJECT", 2)
    assert origins(tmp_path) == []
    (far / "start.py").write_text(f"import multiprocessing\n{OPENER}", encoding="utf-8")
    assert origins(tmp_path) == ["Pipe() in ipc.py at line 3"]
    (far / "start.py").unlink()
    write(tmp_path, start=OPENER)
    assert origins(tmp_path) == ["Pipe() in ipc.py at line 3"]


def opened_for(folder: Path, monkeypatch: pytest.MonkeyPatch, texts: dict[str, str], linted: str) -> list[str]:
    """Return which of the project's other files, with these ``texts``, are parsed for one of them, in order."""
    (folder / "setup.cfg").touch()
    for name, text in texts.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    opened: list[str] = []
    parse = library.Library._parse

    def noted(self: library.Library, path: str, name: ModuleName) -> ModuleScopes | None:
        opened.append(Path(path).relative_to(folder).as_posix())
        return parse(self, path, name)

    monkeypatch.setattr(library.Library, "_parse", noted)
    source = texts[linted]
    Session(DEFAULTS).findings(ast.parse(source), source.splitlines(True), str(folder / linted))
    return opened


def test_only_files_that_can_import_what_is_asked_about_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {
        "lab/__init__.py": "",
        "lab/worker.py": READER,
        "lab/start.py": "from multiprocessing import Pipe\nfrom .worker import read\nread(Pipe)\n",
        "lab/listed.py": "from lab.worker import (\n    READER, read, WRITER\n)\nread(1)\n",
        "lab/star.py": "from lab.worker import *\nread(1)\n",
        # No import of these leads to lab.worker, though all have the word and something like an import of it.
        "shop/__init__.py": "",
        "shop/relative.py": "from .shelf import read\nread(1)\n",
        "shop/star.py": "from shop.shelf import *\nread(worker=1)\n",
        "shop/prose.py": '"A worker may\\\nread from it."\n',
        "shop/shelf.py": "import io\n",
    }
    opened = opened_for(tmp_path, monkeypatch, texts, "lab/worker.py")
    assert opened == ["lab/start.py", "lab/listed.py", "lab/star.py"]


HOLDER = "import multiprocessing\nclass Holder:\n    def read(self):\n        return self.link.recv()\n"


def test_what_fills_an_attribute_is_looked_for_where_its_class_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {
        "holder.py": HOLDER,
        "filler.py": "from holder import Holder\nHolder().link = None\n",
        "namesake.py": f"{HOLDER}Holder().link = None\n",
    }
    assert opened_for(tmp_path, monkeypatch, texts, "holder.py") == ["filler.py"]


def test_subclasses_are_looked_for_in_class_statements_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``class `` may be the end of a name as well."""
    texts = {
        "holder.py": HOLDER,
        "sub.py": "from holder import Holder\nclass Sub(\n    Holder\n):\n    link = None\n",
        "user.py": "import functools, holder\nthe_class = functools.partial(holder.Holder)\n",
    }
    opened = opened_for(tmp_path, monkeypatch, texts, "holder.py")
    assert ("sub.py" in opened, "user.py" in opened) == (True, False)


def test_nobody_looks_for_who_overrides_a_method_whose_own_objects_hold_the_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {
        "holder.py": HOLDER + "    def __init__(self):\n        self.link, _ = multiprocessing.Pipe()\n",
        "sub.py": "from holder import Holder\nclass Sub(Holder):\n    def read(self):\n        return None\n",
    }
    assert opened_for(tmp_path, monkeypatch, texts, "holder.py") == []


def test_the_search_for_callers_ends_at_one_that_hands_over_what_makes_connections(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = "import multiprocessing\nfrom worker import run\nrun(multiprocessing.get_context())\n"
    texts = {
        "worker.py": "def run(context):\n    ours, theirs = context.Pipe()\n    return ours.recv()\n",
        **{f"start{number}.py": start for number in range(3)},
    }
    assert opened_for(tmp_path, monkeypatch, texts, "worker.py") == ["start0.py"]


def test_calls_that_hand_over_nothing_are_none_of_a_method_that_needs_more_than_its_object(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = """\
import multiprocessing
from board import board
board().take()
class Worker:
    def take(self, link): link.recv()
    def draw(self, link=None): link.recv()
    @given
    def read(self, link): link.recv()
"""
    texts = {
        "worker.py": worker,
        "board.py": "from painter import Worker\nboard = Worker\n",
        "canvas.py": "from worker import Worker\ncanvas.take()\nWorker . take(\n)\n",
        "painter.py": "from worker import Worker\nWorker().take(1)\n",
        "later.py": "from worker import Worker\nlater(Worker().take)\n",
        "default.py": "from worker import Worker\nWorker().draw()\n",
        "decorated.py": "from worker import Worker\nWorker().read()\n",
    }
    opened = opened_for(tmp_path, monkeypatch, texts, "worker.py")
    assert sorted(set(opened)) == ["decorated.py", "default.py", "later.py", "painter.py"]


def test_modules_are_kept_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "KEPT_SOURCE_BYTES", 100)
    shelf, keys = Shelf(), [(f"{number}.py", Stamp(50, 1), str(number)) for number in range(4)]
    for key in keys[:2]:
        shelf.put(key, None)
    assert [shelf.get(key)[0] for key in keys] == [True, True, False, False]
    assert shelf.get(keys[0]) == (True, None)
    shelf.put(keys[2], None)
    assert [shelf.get(key)[0] for key in keys] == [True, False, True, False], "the least recently used goes first"
    shelf.put(("large.py", Stamp(500, 1), "large"), None)
    assert [shelf.get(key)[0] for key in keys] == [False, False, False, False]
    assert shelf.get(("large.py", Stamp(500, 1), "large"))[0], "one module is kept whatever its size"


def test_a_file_that_was_opened_for_another_one_is_not_made_into_nodes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = "from multiprocessing import Pipe\nfrom worker import read\nlink, _ = Pipe()\nread(link)\nlink.recv()\n"
    write(tmp_path, worker=READER, reading=reading)
    made: list[str] = []
    outline = Outline

    def noted(tree: ast.Module, name: str, path: str, package: bool) -> Outline:
        made.append(name)
        return outline(tree, name, path, package)

    monkeypatch.setattr(library, "Outline", noted)
    session = Session(DEFAULTS)

    def lines(name: str, text: str) -> list[int]:
        found = session.findings(ast.parse(text), text.splitlines(True), str(tmp_path / f"{name}.py"))
        return [finding.line for finding in found]

    assert (lines("worker", READER), lines("reading", reading), made) == ([2], [5], ["worker", "reading"])
    assert (lines("reading", "#\n" + reading), made) == ([6], ["worker", "reading", "reading"])


def test_callers_elsewhere_are_not_asked_for_a_parameter_that_the_function_replaces_by_a_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = """\
import multiprocessing

def run(context=None):
    if context is None:
        context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    return ours.recv()
"""
    starter = "import multiprocessing\nfrom worker import run\n\nrun(multiprocessing.get_context())\n"
    assert opened_for(tmp_path, monkeypatch, {"worker.py": worker, "starter.py": starter}, "worker.py") == []


def test_a_site_has_its_steps_and_no_more() -> None:
    budget = Budget(0)
    budget.start_site()
    assert budget.fits(SITE_STEPS)
    assert not budget.fits(SITE_STEPS + 1)
    budget.spend(SITE_STEPS)
    with pytest.raises(OutOfSteps):
        budget.spend()
    budget.start_site()
    budget.spend(SITE_STEPS)


def test_steps_are_set_aside_and_given_back() -> None:
    budget = Budget(0)
    budget.start_site()
    aside = budget.limit(10)
    assert aside == SITE_STEPS - 10
    assert budget.limit(20) == 0
    assert budget.fits(10)
    assert not budget.fits(11)
    with pytest.raises(OutOfSteps):
        budget.spend(15)
    budget.restore(aside)
    assert budget.fits(aside)
    assert not budget.fits(aside + 1)


def test_a_file_has_steps_by_its_length() -> None:
    budget, steps = Budget(100), FILE_STEPS + STEPS_PER_LINE * 100
    while steps > 0:
        budget.start_site()
        budget.spend(min(steps, SITE_STEPS))
        steps -= SITE_STEPS
    with pytest.raises(OutOfSteps):
        budget.start_site()


def test_a_hurried_answer_is_no_other_sites_answer(tmp_path: Path) -> None:
    """Where pipes are trusted, all origins are wanted; the first found, where steps are short, is not all of them."""
    many = "".join(f"a{number} = {number}\n" for number in range(SITE_STEPS // 4))
    source = f"""\
import os
from multiprocessing import Pipe
from multiprocessing.connection import Listener
{many}
class Hub:
    def inside(self):
        self.link = Pipe()[0]
    def outside(self):
        self.link = Listener(os.environ["HUB"], authkey=os.environb[b"KEY"]).accept()
    def first(self):
        link = {" or ".join(f"a{number}" for number in range(SITE_STEPS // 4))} or self.link
        return link.recv()
    def second(self):
        return self.link.recv()
"""
    write(tmp_path)
    trusting = replace(DEFAULTS, trusted_origins=frozenset({"pipe"}))
    findings = Session(trusting).findings(ast.parse(source), source.splitlines(True), str(tmp_path / "hub.py"))
    assert [finding.line for finding in findings] == [source.count("\n")]
