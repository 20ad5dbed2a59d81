"""The gate: which places of which files are worth resolving, and how little it takes to say that none is."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_mp_recv.gate import Scene, SiteKind, sites, words
from flake8_mp_recv.gate.receivers import Receivers
from flake8_mp_recv.known import unpicklers
from flake8_mp_recv.options import DEFAULTS, Options
from flake8_mp_recv.project import Project

AUDIT = Options(audit=True)


class Untouched(Exception):
    """The project was looked at."""


def no_project() -> Project:
    """Stand in for a project that must not be looked at."""
    raise Untouched


def found(
    source: str, folder: Path, options: Options = DEFAULTS, project: Callable[[], Project] | None = None
) -> list[tuple[SiteKind, int]]:
    """Return kind and line of each site in ``source``, a file of the project in ``folder``."""
    text = textwrap.dedent(source)
    path = folder / "linted.py"
    scene = Scene(
        ast.parse(text), text.splitlines(keepends=True), str(path), options, project or (lambda: Project(str(folder)))
    )
    return [(site.kind, site.position.line) for site in sites(scene)]


def write(folder: Path, **modules: str) -> None:
    (folder / "setup.cfg").touch()
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(textwrap.dedent(text), encoding="utf-8")


RECEIVERS = [
    ("link.recv()", [SiteKind.RECV_CALL]),
    ("link . recv ( )", [SiteKind.RECV_CALL]),
    ("(link\n .recv())", [SiteKind.RECV_CALL]),
    ("\n\nlink.recv()", [SiteKind.RECV_CALL]),
    ("call(link.recv)", [SiteKind.RECV_BOUND]),
    ("get = link.recv", [SiteKind.RECV_BOUND]),
    ("Connection.recv(link)", [SiteKind.RECV_OF_CLASS]),
    ("mpc.Connection.recv(link)", [SiteKind.RECV_OF_CLASS]),
    ("getattr(link, 'recv')()", [SiteKind.RECV_BY_NAME]),
    ("link.recv(1024)", []),
    ("link.recv(size)", []),
    ("link.recv(timeout=1)", []),
    ("link.recv(  # bytes\n    1024\n)", []),
    ("Connection.recv(link, 1)", []),
    ("async def f():\n    await link.recv()", []),
    ("link.recv = fake", []),
    ("link.recv.assert_called()", []),
    ("def recv(self): return self.received", []),
    ("getattr(link, name)", []),
    ("getattr(recv, name)", []),
    ("getattr(recv, 'timeout')", []),
    ("'''link.recv()'''", []),
]


@pytest.mark.parametrize(("source", "kinds"), RECEIVERS, ids=[source for source, _ in RECEIVERS])
def test_receivers(source: str, kinds: list[SiteKind], tmp_path: Path) -> None:
    assert [kind for kind, _ in found(source, tmp_path, project=no_project)] == kinds


@pytest.mark.parametrize("source", ["sock.recv(1024)", "sock.recv (size)", "def recv(self, size): ...", "recvs()"])
def test_receivers_that_the_text_rules_out(source: str, tmp_path: Path) -> None:
    scene = Scene(ast.parse(source), [source], str(tmp_path / "x.py"), DEFAULTS, no_project)
    assert [*Receivers(scene).wanted()] == []


NO_CONCERN = [
    "x = 1\n",
    "from requests import get\nget('http://localhost').json()\n",
    "import json\njson.loads(text)\n",
    "client = {}\nclient.get('x')\n",
    "queue.get()\nqueue.get_nowait()\n",
    "from pathlib import Path\nPath('x').read_text()\n",
]


@pytest.mark.parametrize("source", NO_CONCERN)
def test_a_file_with_nothing_relevant_costs_neither_its_names_nor_the_project(source: str, tmp_path: Path) -> None:
    scene = Scene(ast.parse(source), [source], str(tmp_path / "x.py"), DEFAULTS, no_project)
    assert sites(scene) == ()
    assert "names" not in vars(scene)


OTHERS = """\
import importlib

import boto3
import httpx
import requests
import six
from django.db import models
from django.test import Client
from distributed import Client as Dask
from pynput.keyboard import Listener


class PostManager(models.Manager):
    def __init__(self):
        super().__init__()


class Post(models.Model):
    objects = PostManager()
    others = models.Manager()


class Hub(six.with_metaclass(Registered, models.Model)):
    pass


def main(session, host):
    Client().get("/")
    Dask(address="tcp://scheduler:8786")
    httpx.Client(base_url=host)
    boto3.session.Session().Client("s3")
    self.client = session.Client(address=host)
    Listener(on_press=print)
    importlib.import_module("site").Listener
    Hub(address=host)
    return Post(address=host)
"""


def test_namesakes_of_other_libraries_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path)
    assert found(OTHERS, tmp_path) == []


def test_namesakes_in_the_project_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, http="class Client:\n    pass\n", workers="import multiprocessing\n")
    source = "from http import Client\nfrom .http import Client as C\nClient(address='x')\nC('x')\n"
    assert found(source, tmp_path) == []


def test_a_class_of_the_project_is_looked_for_in_the_module_that_is_imported(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    write(tmp_path, **{"app/__init__": "class Listener(Base):\n    pass\n", "app/ui": "class Listener:\n    pass\n"})
    source = "import multiprocessing\nfrom app import ui\nui.Listener(address=1)\n"
    assert found(source, tmp_path) == []


@pytest.mark.parametrize(
    ("imports", "call"), [("from net import Listener as Open", "Open(path)"), ("from net import *", "Listener(path)")]
)
def test_endpoints_that_the_project_hands_on(imports: str, call: str, tmp_path: Path) -> None:
    write(tmp_path, net="from multiprocessing.connection import Listener\n")
    assert found(f"{imports}\n{call}\n", tmp_path) == [(SiteKind.ENDPOINT, 2)]


ENDPOINTS = [
    ("from multiprocessing.connection import Listener\n", "Listener(path)"),
    ("from multiprocessing.connection import Listener as L\n", "L(path)"),
    ("from multiprocessing import connection\n", "connection.Client(path)"),
    ("import multiprocessing.connection\n", "multiprocessing.connection.Client(path)"),
    ("import torch.multiprocessing as tmp\n", "tmp.connection.Client(path)"),
    ("import torch.multiprocessing\n", "torch.multiprocessing.connection.Client(path)"),
    ("from billiard.connection import *\n", "Client(path)"),
    ("import importlib\nmp = importlib.import_module('multiprocessing.connection')\n", "mp.Client(path)"),
    ("mpc = __import__('multiprocessing.connection')\n", "mpc.connection.Client(path)"),
    ("from multiprocessing.managers import BaseManager\nclass Jobs(BaseManager): pass\n", "Jobs(path)"),
    ("from multiprocessing.managers import BaseManager as B\nclass A(B): pass\nclass Jobs(A): pass\n", "Jobs(path)"),
    ("import multiprocessing.managers as m\ndef f():\n    class J(A): pass\nclass A(m.BaseManager): pass\n", "J(path)"),
    ("import multiprocessing.managers as m\nclass Jobs(m.SyncManager): pass\n", "Jobs(path)"),
    ("from multiprocessing.connection import Listener\nopen_it = Listener\n", "open_it(path)"),
    ("from multiprocessing.connection import Listener\nopen_it: type = Listener\n", "open_it(path)"),
    ("from multiprocessing.connection import Listener\ndef serve(path, *, backlog, make=Listener):", "    make(path)"),
    ("if windows:\n    pass\nelse:\n    from multiprocessing.connection import Client as Open\n", "Open(path)"),
    ("try:\n    pass\nfinally:\n    import multiprocessing.connection as mpc\n", "mpc.Client(path)"),
    ("try:\n    import x\nexcept ImportError:\n    import multiprocessing.connection as mpc\n", "mpc.Client(path)"),
    ("match system:\n    case 'Linux':\n        import multiprocessing.connection as mpc\n", "mpc.Client(path)"),
    ("from multiprocessing.connection import Listener\nKINDS = {'x': Listener}\n", "KINDS['x'](path)"),
    ("from multiprocessing.connection import deliver_challenge\n", "deliver_challenge(conn, key)"),
    ("import multiprocessing\n", "opened_by(options)(path, authkey=key)"),
    ("import multiprocessing\nLISTENERS = {'x': 'Listener'}\n", "opened_by(options)(address=path)"),
]


@pytest.mark.parametrize(("imports", "call"), ENDPOINTS, ids=[call for _, call in ENDPOINTS])
def test_endpoints(imports: str, call: str, tmp_path: Path) -> None:
    write(tmp_path)
    source = f"{imports}\n{call}\n"
    assert (SiteKind.ENDPOINT, source.count("\n")) in found(source, tmp_path)


@pytest.mark.parametrize("module", ["dummy", "dummy.connection"])
def test_endpoints_between_threads_are_none(module: str, tmp_path: Path) -> None:
    write(tmp_path)
    assert found(f"from multiprocessing.{module} import Listener\nListener(path)\n", tmp_path) == []


def test_a_part_of_a_fork_need_not_name_it(tmp_path: Path) -> None:
    source = "def serve(make_listener):\n    make_listener.Listener(path)\n"
    write(tmp_path)
    assert found(source, tmp_path) == []
    (tmp_path / "billiard").mkdir()
    assert found(source, tmp_path / "billiard", project=lambda: Project(str(tmp_path))) == []
    write(tmp_path, **{"billiard/__init__": ""})
    at = [(SiteKind.ENDPOINT, 2)]
    assert found(source, tmp_path / "billiard", project=lambda: Project(str(tmp_path))) == at


def test_the_constructor_of_the_base_is_an_endpoint(tmp_path: Path) -> None:
    source = """\
    from multiprocessing.managers import BaseManager
    class Jobs(BaseManager):
        def __init__(self, path):
            super().__init__(path)
            BaseManager.__init__(self, path)
    """
    assert found(source, tmp_path) == [(SiteKind.ENDPOINT, 4), (SiteKind.ENDPOINT, 5)]


def test_assigned_keys(tmp_path: Path) -> None:
    source = "import multiprocessing\nmultiprocessing.current_process().authkey = b'x'\n"
    assert found(source, tmp_path) == [(SiteKind.AUTHKEY, 2)]
    assert found("import ssh\nssh.session().authkey = b'x'\n", tmp_path) == []
    by_name = "import multiprocessing, ssh\nsetattr({}, 'authkey', b'x')\n"
    assert found(by_name.format("multiprocessing.current_process()"), tmp_path) == [(SiteKind.AUTHKEY, 2)]
    assert found(by_name.format("ssh.session()"), tmp_path) == []
    assert found("import multiprocessing as mp\nsetattr(mp.current_process(), 'name', authkey)\n", tmp_path) == []
    entry = "import multiprocessing as mp\nmp.current_process()._config{} = authkey\n"
    assert found(entry.format("['authkey']"), tmp_path) == [(SiteKind.AUTHKEY, 2)]
    assert found(entry.format("['name']"), tmp_path) == []
    assert found(entry.format("['authkey'][0]"), tmp_path) == []
    assert found(f"{entry.format('')}key = mp.current_process()._config['authkey']\n", tmp_path) == []


@pytest.mark.parametrize(
    "imports", ["from jobs import JobManager", "from .jobs import JobManager", "from jobs import JobManager as M"]
)
def test_managers_of_the_project_count_wherever_they_are_imported(imports: str, tmp_path: Path) -> None:
    jobs = "from multiprocessing.managers import BaseManager\nclass JobManager(BaseManager): pass\n"
    write(tmp_path, jobs=jobs, web="class ViewManager: pass\n")
    name = imports.split()[-1]
    assert found(f"{imports}\n{name}(('', 1))\n", tmp_path) == [(SiteKind.ENDPOINT, 2)]
    assert found("from web import ViewManager\nViewManager(('', 1))\n", tmp_path) == []


def test_a_manager_of_the_project_may_be_two_classes_away(tmp_path: Path) -> None:
    write(
        tmp_path,
        base="from multiprocessing.managers import BaseManager\nclass Base(BaseManager): pass\n",
        jobs="from base import Base\nclass JobManager(Base): pass\n",
    )
    assert found("from jobs import JobManager\nJobManager(('', 1))\n", tmp_path) == [(SiteKind.ENDPOINT, 2)]


def test_a_manager_by_a_name_that_says_nothing_is_known_by_its_bases(tmp_path: Path) -> None:
    write(
        tmp_path,
        base="from multiprocessing.managers import BaseManager\nclass Base(BaseManager): pass\n",
        jobs="import sys\nsys.path.insert(0, '..')\nfrom base import Base\nclass Jobs(Base): pass\n",
        views="from toolkit import Base\nclass Views(Base): pass\n",
    )
    assert found("from jobs import Jobs\nJobs(('', 1))\n", tmp_path) == [(SiteKind.ENDPOINT, 2)]
    assert found("from views import Views\nViews(('', 1))\n", tmp_path) == []


DERIVED = [
    ("from base import Base as Parent\nclass Jobs(Parent): pass\n", True),
    ("from base import (\n    Plain,\n    Base as Parent,\n)\nclass Jobs(Parent): pass\n", True),
    ("from base import Base, Plain\nclass Jobs(Base): pass\n", True),
    ("import base\nclass Jobs(base.Base): pass\n", True),
    ("import base as b\nclass Jobs(b.Base): pass\n", True),
    ("import hubs.base\nclass Jobs(hubs.base.Base): pass\n", True),
    ("import hubs.base as b\nclass Jobs(b.Base): pass\n", True),
    ("from hubs import base\nclass Jobs(base.Base): pass\n", True),
    ("from base import Base\nclass Jobs(Base[int], object): pass\n", True),
    ("from base import Base\nclass Jobs(\n    Base,\n): pass\n", True),
    ("from base import Base\nJobs = Base\nclass Jobs(Base): pass\n", True),
    ("import multiprocessing.managers as m\nclass Jobs(m.BaseManager): pass\n", True),
    ("class Jobs(toolkit.BaseManager): pass\n", True),
    ("from base import Plain as Base\nclass Jobs(Base): pass\n", False),
    ("from base import Base\nclass Jobs(dict): pass\n", False),
    ("from base import Base\nclass Jobs: pass\n", False),
    ("import base\nclass Jobs(base.Plain): pass\n", False),
    ("import plain as base\nclass Jobs(base.Base): pass\n", False),
    ("from toolkit import BaseManager\nclass Jobs(BaseManager): pass\n", False),
    ("from plain import \\\n    Base\nclass Jobs(Base): pass\n", False),
    ("from base import \\\n    Base\nclass Jobs(Base): pass\n", True),
    ("from base import Base\nfrom plain import Base as P\nclass Jobs(P[Base, P], kind=Base, name=Base): pass\n", False),
    ('"""From base we import Base."""\nfrom plain import Base\nclass Jobs(Base): pass\n', False),
]


@pytest.mark.parametrize(("jobs", "is_manager"), DERIVED, ids=[jobs for jobs, _ in DERIVED])
def test_the_bases_of_another_files_class_are_followed_by_their_imports(
    jobs: str, is_manager: bool, tmp_path: Path
) -> None:
    base = "from multiprocessing.managers import BaseManager\nclass Base(BaseManager): pass\nclass Plain: pass\n"
    (tmp_path / "hubs").mkdir()
    write(tmp_path, base=base, jobs=jobs, plain="class Base: pass\n", **{"hubs/__init__": "", "hubs/base": base})
    expected = [(SiteKind.ENDPOINT, 2)] if is_manager else []
    assert found("from jobs import Jobs\nJobs(('', 1))\n", tmp_path) == expected


GIVEN_AN_ADDRESS = [
    ("Hub(address=where)", True),
    ("Hub(ADDRESS)", True),
    ("Hub(sizes(rows(1)), my_address)", True),
    ("jobs.Hub(('', 1))", True),
    ("Hub(WHERE).start()", True),
    ("Hub(port).get_server()", True),
    ("Hub(WHERE)", False),
    ("Hub(port).start()", False),
    ("run(Hub(), address)", False),
    ("made(1).Hub(('', 1))", False),
]


@pytest.mark.parametrize(("call", "is_looked_at"), GIVEN_AN_ADDRESS, ids=[call for call, _ in GIVEN_AN_ADDRESS])
def test_a_derived_class_is_looked_at_where_the_text_gives_it_an_address(
    call: str, is_looked_at: bool, tmp_path: Path
) -> None:
    write(tmp_path, jobs="from multiprocessing.managers import BaseManager\nclass Hub(BaseManager): pass\n")
    assert bool(found(f"import jobs\nfrom jobs import Hub\n{call}\n", tmp_path)) is is_looked_at


PARENTS = [
    ("class Parent: pass\n", False),
    ("from multiprocessing import Process\nclass Parent(Process): pass\n", False),
    ("from multiprocessing.connection import Listener\nclass Parent(Listener): pass\n", True),
    ("Parent = made()\n", True),
    ("from elsewhere import *\n", True),
]


@pytest.mark.parametrize(("parents", "is_endpoint"), PARENTS, ids=[parents for parents, _ in PARENTS])
def test_a_class_is_no_endpoint_whose_last_bases_in_the_project_are_none(
    parents: str, is_endpoint: bool, tmp_path: Path
) -> None:
    write(tmp_path, parents=parents)
    source = """\
    import multiprocessing
    from parents import Parent
    class Hub(Parent): pass
    Hub(("", 1), authkey=b"")
    Hub()
    """
    expected = [(SiteKind.ENDPOINT, 4), (SiteKind.ENDPOINT, 5)] if is_endpoint else []
    assert found(source, tmp_path) == expected


@pytest.mark.parametrize("name", sorted(unpicklers.FROM_BYTES))
def test_every_unpickler_is_found_by_the_words_that_are_searched_first(name: str, tmp_path: Path) -> None:
    module, _, last = name.rpartition(".")
    assert found(f"from {module} import {last}\n{last}(data)\n", tmp_path) == [(SiteKind.UNPICKLER, 2)]


def test_unpicklers_where_bytes_are_received(tmp_path: Path) -> None:
    source = """\
    import json, pickle
    from pickle import loads as unpack
    data = conn.recv_bytes()
    pickle.loads(data)
    unpack(data)
    json.loads(data)
    pickle.loads(b"")
    shown = ascii
    shown(data)
    """
    assert found(source, tmp_path) == [(SiteKind.UNPICKLER, 4), (SiteKind.UNPICKLER, 5)]


def test_unpicklers_that_the_project_has_renamed(tmp_path: Path) -> None:
    write(tmp_path, compat="import pickle\npickle_loads = pickle.loads\nunpack = struct.unpack\n")
    source = """\
    from compat import pickle_loads, unpack
    data = conn.recv_bytes()
    pickle_loads(data)
    unpack(data)
    """
    assert found(source, tmp_path) == [(SiteKind.UNPICKLER, 3)]


OWN_BYTES = [
    ("with open(path, 'rb') as file:\n    pickle.load(file)", 0),
    ("with open(path, 'rb') as file, open(other) as log:\n    with lock:\n        pickle.Unpickler(file)", 0),
    ("with open(path, 'rb') as file:\n    pickle.loads(file.read())", 0),
    ("with gzip.open(path) as file:\n    pickle.load(file)", 0),
    ("pickle.load(open(path, 'rb'))", 0),
    ("pickle.load(gz.open(path))", 0),
    ("pickle.loads(pickle.dumps(thing))", 0),
    ("with open(path, 'rb') as file:\n    pass\npickle.load(file)", 1),
    ("with open(path, 'rb') as file:\n    pickle.load(other)", 1),
    ("with link.open() as file:\n    pickle.load(file)", 1),
    ("with received(link) as file:\n    pickle.load(file)", 1),
    ("with open(path) as file:\n    file = BytesIO(link.recv_bytes())\n    pickle.load(file)", 1),
    ("with open(path) as file:\n    def load(file):\n        return pickle.load(file)", 1),
    ("with open(path) as file:\n    for file in files:\n        pickle.load(file)", 1),
    ("with open(path) as file:\n    try:\n        pickle.load(file)\n    except E as file:\n        pass", 1),
    ("with open(path) as file:\n    import links as file\n    pickle.load(file)", 1),
    ("with open(path) as file:\n    match links:\n        case {**file}:\n            pickle.load(file)", 1),
    ("with open(path) as log:\n    log.read()\nwith link as file:\n    pickle.load(file)", 1),
    ("def open(link):\n    return BytesIO(link.recv_bytes())\npickle.load(open(link))", 1),
    ("from links import open\npickle.load(open(link))", 1),
    ("import links\npickle.load(links.open(1))", 1),
    ("pickle.loads(link.read())", 1),
    ("pickle.loads(frames.dumps())", 1),
    ("pickle.loads(received(pickle.dumps(1)))", 1),
    ("ForkingPickler.loads(ForkingPickler.dumps(1))", 1),
    ("ForkingPickler.loads(open(path).read())", 1),
    ("ForkingPickler.loadbuf(open(path))", 1),
]


@pytest.mark.parametrize(("source", "count"), OWN_BYTES, ids=[source for source, _ in OWN_BYTES])
def test_unpicklers_of_a_file_or_of_what_was_pickled_here(source: str, count: int, tmp_path: Path) -> None:
    imports = "import gzip, pickle\nimport gzip as gz\nfrom multiprocessing.reduction import ForkingPickler\n"
    kinds = [kind for kind, _ in found(f"{imports}{source}\n", tmp_path)]
    assert kinds == [SiteKind.UNPICKLER] * count


def test_the_project_is_not_looked_at_for_a_file_that_unpickles_its_own(tmp_path: Path) -> None:
    source = "import pickle\nwith open(path, 'rb') as file:\n    thing = pickle.load(file)\n"
    assert found(source, tmp_path, project=no_project) == []


AUDITED = [
    ("import multiprocessing\njobs.get()\n", [SiteKind.QUEUE_GET]),
    ("import multiprocessing\njobs.get(True, 5)\n", [SiteKind.QUEUE_GET]),
    ("import multiprocessing\njobs.get(block=False)\n", [SiteKind.QUEUE_GET]),
    ("import multiprocessing\njobs.get_nowait()\n", [SiteKind.QUEUE_GET]),
    ("import multiprocessing\nsettings.get('x')\n", []),
    ("import multiprocessing\nsettings.get(name)\n", []),
    ("import multiprocessing\nsettings.get('x', 1)\n", []),
    ("import multiprocessing\nsettings.get(default=None)\n", []),
    ("import multiprocessing\nsettings.get(True, 5, 1)\n", []),
    ("import multiprocessing\nasync def f():\n    await jobs.get()\n", []),
    ("import multiprocessing\nlink.recv()\n", [SiteKind.RECV_CALL, SiteKind.RECV_UNKNOWN]),
    ("from wsgiref import util\nshown = 'wsgi.multiprocess'\nlink.recv()\n", [SiteKind.RECV_CALL]),
    ("link.recv()\n", [SiteKind.RECV_CALL]),
    ("jobs.get()\n", []),
]


@pytest.mark.parametrize(("source", "kinds"), AUDITED, ids=[source for source, _ in AUDITED])
def test_the_audit(source: str, kinds: list[SiteKind], tmp_path: Path) -> None:
    write(tmp_path)
    assert [kind for kind, _ in found(source, tmp_path, AUDIT)] == kinds
    asked_anyway = [kind for kind in kinds if kind is SiteKind.RECV_CALL]
    assert [kind for kind, _ in found(source, tmp_path, project=no_project)] == asked_anyway


def test_a_word_of_wsgi_is_no_fork(tmp_path: Path) -> None:
    source = "class Client:\n    pass\nenviron = {'wsgi.multiprocess': True}\nClient(address=1)\n"
    write(tmp_path)
    assert found(source, tmp_path) == []


def test_further_forks(tmp_path: Path) -> None:
    source = "from vendored.mp.connection import Client\nClient(path)\n"
    write(tmp_path)
    assert found(source, tmp_path) == []
    assert found(source, tmp_path, Options(forks=("vendored.mp",))) == [(SiteKind.ENDPOINT, 2)]


def test_positions_count_utf_8_bytes_as_the_tree_does(tmp_path: Path) -> None:
    source = "é = 'ü'; link.recv()\n"
    scene = Scene(ast.parse(source), [source], str(tmp_path / "x.py"), DEFAULTS, no_project)
    (site,) = sites(scene)
    assert (site.position.column, site.position.end_column) == (11, 22)


def test_a_class_of_the_project_that_derives_from_nothing_is_no_manager(tmp_path: Path) -> None:
    checker = """
    import multiprocessing
    class FileManager:
        pass
    class Other(object):
        pass
    OtherManager = Other
    """
    write(tmp_path, checker=checker)
    source = """\
    import multiprocessing, checker
    from checker import FileManager
    FileManager(1)
    checker.OtherManager(1)
    """
    assert found(source, tmp_path) == [(SiteKind.ENDPOINT, 4)]


def test_words() -> None:
    text = "recv(recv_bytes, conn.recv, pickle_recv, recvrecv)"
    assert [*words.offsets(text, ("recv",))] == [0, 5, 22, 35, 41, 45]
    assert [*words.offsets("aaa", ("a",))] == [0, 1, 2]
    assert [*words.alone(text, ("recv",))] == [0, 22]
    assert [*words.alone("xrecv", ("recv",))] == []
    assert [*words.last(text, ("recv",))] == [0, 22, 35]
    assert [*words.called(text, ("recv",))] == [0]
