"""What the gate makes of a project's other files: whether it can have a connection, what a class derives from."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path

import pytest

from flake8_mp_recv import gate
from flake8_mp_recv.gate import SiteKind
from flake8_mp_recv.gate.derived import Base
from flake8_mp_recv.known.multiprocessing import HOME
from flake8_mp_recv.options import DEFAULTS, Options
from flake8_mp_recv.project import LARGE_PROJECT, Project

RECEIVER = "def work(link):\n    return link.recv()\n"


def write(folder: Path, **modules: str) -> None:
    (folder / "setup.cfg").touch()
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(textwrap.dedent(text), encoding="utf-8")


def promising(source: str, folder: Path, options: Options = DEFAULTS) -> list[SiteKind]:
    """Return the kinds of the sites that are left of ``source``, a file of the project in ``folder``."""
    path = folder / "linted.py"
    path.write_text(source, encoding="utf-8")
    lines = source.splitlines(keepends=True)
    scene = gate.Scene(ast.parse(source), lines, str(path), options, lambda: Project(str(folder)))
    return [site.kind for site in gate.promising(scene, gate.sites(scene))]


WITH_A_CONNECTION = {
    "a pipe": "from multiprocessing import Pipe\n",
    "a pipe of a context": "import multiprocessing as mp\nends = mp.get_context('spawn').Pipe()\n",
    "a client": "from multiprocessing.connection import Client\n",
    "a listener by its module": "from multiprocessing import connection\nlistener = connection.Listener()\n",
    "the module among others": "from multiprocessing import (\n    Process,\n    connection,\n)\n",
    "the module under another name": "from multiprocessing import (\n    connection as mpc,\n)\n",
    "the module by its dotted name": "import multiprocessing.connection\n",
    "a queue's own end": "from multiprocessing import Queue\nend = Queue()._reader\n",
    "a class of queues": "from billiard.queues import Queue\nclass Inbox(Queue):\n    end = _reader\n",
    "a class of queues by its module": "from multiprocessing import queues\nclass Inbox(queues.SimpleQueue): ...\n",
    "a queue's own end by its name": "from multiprocessing import Queue\nend = getattr(Queue(), '_reader')\n",
    "a proxy's own": "from multiprocessing.managers import BaseProxy\ndef of(proxy): return proxy._tls.connection\n",
    "a pipe under another name": "from multiprocessing import Pipe as make_pair\n",
    "a fork": "from billiard import Pipe\n",
    "a class of gym that keeps pipes": "from gym.vector import AsyncVectorEnv\nclass Envs(AsyncVectorEnv): ...\n",
}


@pytest.mark.parametrize("starter", WITH_A_CONNECTION.values(), ids=WITH_A_CONNECTION.keys())
def test_a_receiver_may_be_handed_a_connection_by_another_file(starter: str, tmp_path: Path) -> None:
    write(tmp_path, starter=starter)
    assert promising(RECEIVER, tmp_path) == [SiteKind.RECV_CALL]


def test_a_connection_may_take_two_files_to_make(tmp_path: Path) -> None:
    write(tmp_path, settings="import multiprocessing as mp\n", starter="from settings import mp\nends = mp.Pipe()\n")
    assert promising(RECEIVER, tmp_path) == [SiteKind.RECV_CALL]
    write(tmp_path, starter="from settings import mp\nmp.connection.Client(path)\n")
    assert promising(RECEIVER, tmp_path) == [SiteKind.RECV_CALL]


WITHOUT = {
    "nothing": "import socket\n",
    "processes alone": "from multiprocessing import Process\n",
    "threads in the guise of processes": "from multiprocessing.dummy import Pipe\n",
    "somebody else's pipe": "from subprocess import Pipe\n",
    "a stream's own reader": "import multiprocessing\ndef follow(self, source):\n    self._reader = source\n",
    "prose about a pipe": "import multiprocessing\n\n# A Pipe transport is not asked for\n",
    "prose about a connection": "import multiprocessing\n\n# Opens a connection, then another connection\n",
}


@pytest.mark.parametrize("starter", WITHOUT.values(), ids=WITHOUT.keys())
def test_where_no_file_can_make_a_connection_no_receiver_is_one(starter: str, tmp_path: Path) -> None:
    write(tmp_path, starter=starter)
    assert promising(RECEIVER, tmp_path) == []


def test_bytes_are_not_received_where_no_file_can_make_a_connection(tmp_path: Path) -> None:
    source = "import pickle\n\ndef read(link):\n    return pickle.loads(link.recv_bytes())\n"
    write(tmp_path)
    assert promising(source, tmp_path) == []
    write(tmp_path, starter="from multiprocessing import Pipe\n")
    assert promising(source, tmp_path) == [SiteKind.UNPICKLER]


def test_unpicklers_elsewhere_count_when_the_project_receives_bytes(tmp_path: Path) -> None:
    source = "import pickle\n\ndef decode(frame):\n    return pickle.loads(frame)\n"
    write(tmp_path, starter="from multiprocessing import Pipe\n")
    assert promising(source, tmp_path) == []
    write(tmp_path, reader="def read(conn):\n    return conn.recv_bytes()\n")
    assert promising(source, tmp_path) == [SiteKind.UNPICKLER]
    assert promising(source.replace("import pickle", "pickle = codec()"), tmp_path) == []


def test_a_mails_payload_is_no_payload_of_a_queue(tmp_path: Path) -> None:
    source = "import pickle\n\ndef read(part):\n    return pickle.loads(decoded(part))\n"
    mail = "def decoded(part):\n    return part.get_payload(decode=True)\n"
    write(tmp_path, starter="from multiprocessing import Pipe\n", mail=mail)
    assert promising(source, tmp_path) == []
    write(tmp_path, starter="from billiard import Pipe\n")
    assert promising(source, tmp_path) == [SiteKind.UNPICKLER]


@pytest.mark.parametrize("used", ["import multiprocessing\n", "from app import ctx\nends = ctx.Pipe()\n"])
def test_what_the_file_itself_uses_is_enough(used: str, tmp_path: Path) -> None:
    write(tmp_path)
    assert promising(f"{used}{RECEIVER}", tmp_path) == [SiteKind.RECV_CALL]


def test_a_connection_factory_is_enough(tmp_path: Path) -> None:
    write(tmp_path)
    factory = Options(connection_factories=("app.connect",))
    assert promising(RECEIVER, tmp_path, factory) == [SiteKind.RECV_CALL]


def test_a_project_too_large_to_be_searched_may_have_one(tmp_path: Path) -> None:
    write(tmp_path, **{f"module{number}": "" for number in range(LARGE_PROJECT)})
    assert promising(RECEIVER, tmp_path) == [SiteKind.RECV_CALL]


def last_bases(folder: Path, path: str, name: str) -> list[Base]:
    project = Project(str(folder))
    scene = gate.Scene(ast.parse(""), [], str(folder / "linted.py"), DEFAULTS, lambda: project)
    return list(scene.last_bases(str(folder / path), name))


def test_a_line_of_bases_is_followed_to_where_it_leaves_the_project(tmp_path: Path) -> None:
    write(
        tmp_path,
        app="from net import Hub as Center\n",
        net="""\
        import abc
        import multiprocessing.managers
        import multiprocessing.managers as mpm
        from threading import (
            Lock,
            Thread as Worker,
        )
        from base import Base

        class Hub(Base, metaclass=abc.ABCMeta): ...
        class Dotted(multiprocessing.managers.BaseManager): ...
        class Renamed(mpm.SyncManager): ...
        class Threaded(Worker): ...
        class Failed(Exception): ...
        class Plain: ...
        class Bound(BOUND): ...
        """,
        base="""\
        from multiprocessing.managers import BaseManager

        class Base(BaseManager):
            pass
        """,
    )
    managers = f"{HOME}.managers"
    assert last_bases(tmp_path, "app.py", "Center") == [Base("BaseManager", managers)]
    assert last_bases(tmp_path, "net.py", "Dotted") == [Base("BaseManager", managers)]
    assert last_bases(tmp_path, "net.py", "Renamed") == [Base("SyncManager", managers)]
    assert last_bases(tmp_path, "net.py", "Threaded") == [Base("Thread", "threading")]
    assert last_bases(tmp_path, "net.py", "Failed") == []
    assert last_bases(tmp_path, "net.py", "Plain") == []
    assert last_bases(tmp_path, "net.py", "Bound") == [Base("BOUND")]


def test_a_circle_of_bases_ends(tmp_path: Path) -> None:
    write(tmp_path, one="from two import B\nclass A(B): ...\n", two="from one import A\nclass B(A): ...\n")
    assert last_bases(tmp_path, "one.py", "A") == []


def test_a_long_line_of_bases_is_not_followed_to_its_end(tmp_path: Path) -> None:
    line = "".join(f"class C{number}(C{number + 1}): ...\n" for number in range(40))
    write(tmp_path, line=f"{line}class C40: ...\n")
    assert last_bases(tmp_path, "line.py", "C0") == [Base("C0")]


def test_a_client_of_the_project_is_none_of_ours_where_its_bases_are_none(tmp_path: Path) -> None:
    write(
        tmp_path,
        client="import abc\nfrom mixins import Sync\n\nclass Client(Sync, abc.ABC): ...\n",
        mixins="class Sync: ...\n",
    )
    source = "import multiprocessing\nfrom client import Client\nClient(address='tcp://scheduler:8786')\n"
    assert promising(source, tmp_path) == []


@pytest.mark.parametrize(("imported", "kinds"), [("jsonpickle", [SiteKind.UNPICKLER]), ("pickle", [])])
def test_to_decode_is_to_unpickle_only_where_jsonpickle_does(
    imported: str, kinds: list[SiteKind], tmp_path: Path
) -> None:
    source = f"import {imported}\n\ndef read(link, codec):\n    return codec.decode(link.recv_bytes())\n"
    write(tmp_path, starter="from multiprocessing import Pipe\n")
    assert promising(source, tmp_path) == kinds


def test_a_decoder_of_the_project_may_be_that_of_jsonpickle(tmp_path: Path) -> None:
    write(tmp_path, codec="from jsonpickle import decode\n", starter="from multiprocessing import Pipe\n")
    source = "from codec import decode\n\ndef read(link):\n    return decode(link.recv_bytes())\n"
    assert promising(source, tmp_path) == [SiteKind.UNPICKLER]


JOBS = "from multiprocessing.managers import BaseManager\nclass JobManager(BaseManager): ...\n"


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("from jobs import *\nJobManager(('', 1))\n", [SiteKind.ENDPOINT]),
        ("from views import *\nfrom jobs import *\nJobManager(('', 1))\n", [SiteKind.ENDPOINT]),
        ("from multiprocessing.managers import *\nBaseManager(('', 1))\n", [SiteKind.ENDPOINT]),
        ("from django.db import *\nJobManager(('', 1))\n", []),
        ("from jobs import *\nclass JobManager: ...\nJobManager(('', 1))\n", []),
        ("JobManager(('', 1))\n", []),
    ],
)
def test_a_star_import_may_bring_a_manager(source: str, kinds: list[SiteKind], tmp_path: Path) -> None:
    write(tmp_path, jobs=JOBS, views="class View: ...\n")
    assert promising(source, tmp_path) == kinds
