"""``python -m flake8_mp_recv map``: a project's endpoints, worst boundary first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flake8_mp_recv.commands import main
from flake8_mp_recv.commands.map import BOUNDARIES, FORMATS
from flake8_mp_recv.review.as_json import VERSION
from flake8_mp_recv.review.as_mermaid import MOST_CHARACTERS, label
from flake8_mp_recv.review.boundaries import Boundary, KeyState, Kind
from flake8_mp_recv.review.inventory import OPENING, RECEIVING
from flake8_mp_recv.rules import RULE_BY_CODE

SCHEMA = json.loads(Path(__file__).parents[1].joinpath("docs", "map.schema.json").read_text(encoding="utf-8"))
EXAMPLES = Path(__file__).parents[1] / "examples"

Map = Callable[..., dict[str, Any]]


@pytest.fixture
def mapped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Map:
    """Write files, run ``map --format json`` over them, and return what it printed."""

    def run(**files: str) -> dict[str, Any]:
        for name, text in files.items():
            (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        assert main(["map", str(tmp_path), "--format", "json"]) == 0
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    return run


HEAD = "import os, socket\nfrom multiprocessing import *\nfrom multiprocessing.connection import *\n"


@pytest.mark.parametrize(
    ("opening", "kind", "boundary", "address", "key"),
    [
        ("Listener(('', 6000), authkey=b'x')", "listener", "network", "('', 6000)", "hard-coded"),
        ("Listener(('localhost', 6000))", "listener", "machine", "('localhost', 6000)", "absent"),
        ("Listener('/run/x')", "listener", "machine", "'/run/x'", "absent"),
        ("Listener()", "listener", "machine", "a private default", "absent"),
        ("Listener(family='AF_INET')", "listener", "machine", "('127.0.0.1', any free port)", "absent"),
        ("Listener(get(), authkey=None)", "listener", "unknown", "get()", "absent"),
        ("Listener((socket.gethostname(), 1), authkey=os.urandom(9))", "listener", "network", None, "given"),
        ("Client(('10.0.0.9', 1), authkey=os.environ['K'].encode())", "client", "network", "('10.0.0.9', 1)", "given"),
        ("Client(('127.0.0.1', int(os.environ['P'])))", "client", "machine", "('127.0.0.1', port not known)", "absent"),
        ("Client(Listener(('', 5)).address)", "client", "network", None, "absent"),
        ("Manager()", "manager", "children", "a private default", "process"),
        ("managers.BaseManager()", "manager", "children", "a private default", "process"),
        ("managers.BaseManager(('', 1), b'k')", "manager", "network", "('', 1)", "hard-coded"),
        ("Pipe()", "pipe", "children", None, "none"),
        ("SimpleQueue()", "queue", "children", None, "none"),
        ("get_context('spawn').Queue()", "queue", "children", None, "none"),
    ],
)
def test_what_a_call_opens(mapped: Map, opening: str, kind: str, boundary: str, address: str | None, key: str) -> None:
    head = HEAD + "from multiprocessing import managers, Manager, Pipe, SimpleQueue, get_context\n"
    head += "from multiprocessing.connection import Client, Listener\n"
    found = mapped(x=f"{head}end = {opening}\n")["endpoints"]
    (endpoint,) = (one for one in found if one["kind"] == kind)
    assert (endpoint["boundary"], endpoint["key"]["state"]) == (boundary, key)
    if address is not None:
        assert endpoint["address"]["text"] == address


def test_the_worst_boundary_comes_first_and_all_the_parts_name_each_other(mapped: Map) -> None:
    found = mapped(
        a="from multiprocessing import Pipe, Process\n"
        "def work(link):\n    link.recv()\n"
        "ours, theirs = Pipe()\nProcess(target=work, args=(theirs,)).start()\n",
        b="from multiprocessing.connection import Listener\nListener(('', 1), authkey=key()).accept().recv()\n",
    )
    listener, pipe = found["endpoints"]
    assert (listener["kind"], pipe["kind"]) == ("listener", "pipe")
    (process,) = found["processes"]
    assert (process["kind"], process["target"], process["endpoints"]) == ("process", "work", [pipe["id"]])
    assert pipe["processes"] == [process["id"]]
    by_id = {receiver["id"]: receiver for receiver in found["receivers"]}
    assert [by_id[one]["file"] for one in pipe["receivers"]] == ["a.py"]
    assert [by_id[one]["line"] for one in listener["receivers"]] == [2]
    assert (found["worst"], listener["codes"]) == ("network", ["MPR083"])


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        ("multiprocessing.Process(target=work, args=(theirs,))", "process"),
        ("torch.multiprocessing.spawn(work, args=(theirs,))", "process"),
        ("threading.Thread(target=work, args=(theirs,))", "thread"),
        ("multiprocessing.Pool(1, work, (theirs,))", "process"),
        ("multiprocessing.pool.ThreadPool(1, work, (theirs,))", "thread"),
        ("gevent.spawn(work, theirs)", "task"),
        ("root.after(10, work, theirs)", "task"),
        ("curses.wrapper(work, theirs)", None),
        ("profile.runcall(work, theirs)", None),
    ],
)
def test_what_is_started_with_an_end_of_a_pipe(mapped: Map, call: str, kind: str | None) -> None:
    imports = "import curses, gevent, multiprocessing, multiprocessing.pool, threading, torch.multiprocessing\n"
    found = mapped(a=f"{imports}def work(*given): pass\nours, theirs = multiprocessing.Pipe()\n{call}\n")
    assert [process["kind"] for process in found["processes"]] == ([kind] if kind is not None else [])


def test_an_endpoint_is_told_once_with_the_receivers_of_other_files(mapped: Map) -> None:
    found = mapped(
        ipc="from multiprocessing import Pipe\nours, theirs = Pipe()\n", use="from ipc import ours\nours.recv()\n"
    )
    (pipe,) = found["endpoints"]
    assert (pipe["file"], [one["file"] for one in found["receivers"]]) == ("ipc.py", ["use.py"])
    assert pipe["receivers"] == [found["receivers"][0]["id"]]


def test_a_class_that_opens_in_its_constructor_is_told_where_it_is_made(mapped: Map) -> None:
    found = mapped(
        x="from multiprocessing.connection import Listener\n"
        "class JobListener(Listener):\n    def __init__(self, host):\n        super().__init__((host, 1))\n"
        "JobListener('0.0.0.0')\nJobListener('127.0.0.1')\n"
    )
    told = [(one["line"], one["boundary"], one["address"]["text"]) for one in found["endpoints"]]
    assert told == [(5, "network", "('0.0.0.0', 1)"), (6, "machine", "('127.0.0.1', 1)")]


def test_a_process_class_holds_what_it_is_given_and_what_it_makes(mapped: Map) -> None:
    found = mapped(
        x="from multiprocessing import Pipe, Process\n"
        "class Worker(Process):\n"
        "    def __init__(self, link):\n        self.link = link\n        self.back, self.own = Pipe()\n"
        "    def run(self):\n        self.link.recv()\n"
        "a, b = Pipe()\nWorker(b).start()\n"
    )
    (process,) = found["processes"]
    assert process["target"] == "Worker"
    assert len(process["endpoints"]) == 2


WRITTEN_KEYS = """\
import os, hashlib
from functools import partial
from multiprocessing import Pipe, Process
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import BaseManager
Client("/x", None, b"hunter1").recv()
BaseManager(("", 1), b"hunter2").start()
Listener(("0.0.0.0", 6000), authkey=bytes("hunter3", "utf8")).accept().recv()
Listener("/x", authkey="hunter4".encode()).accept().recv()
KEY = "hunter5"; Listener("/x", authkey=KEY.encode()).accept().recv()
Listener("/an/address/so/long/that/what/comes/behind/it/is/cut/off/in/the/midst", authkey=b"hunter6-and-more").accept()
def serve(key): return Listener("/x", authkey=key.encode()).accept()
serve("hunter7").recv()
SECRET = b"hunter8"
Listener("/x", authkey=SECRET)
Listener("/x", authkey=b'''hunter9
hunter10''')
ours, theirs = Pipe()
def work(link, key): link.recv()
Process(target=partial(work, key="hunter11"), args=(theirs,)).start()
Listener("/x", authkey=f"hunter12{os.getpid()}".encode())
Listener("/x", authkey="hunter13".encode() + os.urandom(4))
Listener("/x", authkey=("hunter" + "14").encode() + os.urandom(4))
Listener("/x", authkey=bytearray(b"hunter15", os.urandom(4)))
Listener("/x", authkey=os.environ.get("KEY", "hunter16").encode())
Listener("/x", authkey=hashlib.sha256(b"hunter17").digest())
Listener("/x", authkey=os.environ["KEY"].encode())
# \N{SNOWMAN}
"""


@pytest.mark.parametrize("form", FORMATS)
def test_no_written_key_is_in_the_map(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.py").write_text(WRITTEN_KEYS, encoding="utf-8-sig")
    assert main(["map", str(tmp_path), "--format", form]) == 0
    printed = capsys.readouterr().out
    assert "hunter" not in printed
    assert "Listener()" in printed


def test_what_is_left_of_lines_with_keys(mapped: Map) -> None:
    found = mapped(x=WRITTEN_KEYS)
    assert [receiver["source"] for receiver in found["receivers"]] == [
        'Client("...", None, "...").recv()',
        'Listener(("...", 6000), authkey=bytes("...", "...")).accept().recv()',
        'Listener("...", authkey="...".encode()).accept().recv()',
        'KEY = "..."; Listener("...", authkey=KEY.encode()).accept().recv()',
        'serve("...").recv()',
        "def work(link, key): link.recv()",
    ]
    (manager,) = (endpoint for endpoint in found["endpoints"] if endpoint["kind"] == "manager")
    assert manager["source"] == 'BaseManager(("", 1), "...").start()'
    assert manager["key"] == {"state": "hard-coded", "text": "written in the source", "at": {"file": "x.py", "line": 7}}
    assert [process["target"] for process in found["processes"]] == ['partial(work, key="...")']
    given = [endpoint["key"]["text"] for endpoint in found["endpoints"] if endpoint["key"]["state"] == "given"]
    assert given[-1] == 'from os.environ["KEY"]'


def test_what_is_not_known_is_listed(mapped: Map) -> None:
    found = mapped(x="import multiprocessing\ndef f(link):\n    link.recv()\n", broken="def (:\n")
    assert [(one["file"], one["line"]) for one in found["not_known"]] == [("x.py", 3)]
    assert [(one["file"], one["line"]) for one in found["not_read"]] == [("broken.py", 1)]
    assert found["files"] == 2


def test_a_file_that_cannot_be_read_is_named_from_the_folder_on(mapped: Map) -> None:
    found = mapped(odd="# coding: klingon\n")
    assert found["not_read"] == [{"file": "odd.py", "line": None, "reason": "unknown encoding: klingon"}]


def test_the_json_is_as_its_schema_says(mapped: Map, capsys: pytest.CaptureFixture[str]) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert main(["map", str(EXAMPLES), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    for document in (found, mapped(x="x = 1\n"), mapped(broken="def (:\n")):
        jsonschema.validate(document, SCHEMA)


def test_each_rule_is_told_of_a_receiver_of_an_endpoint_or_in_a_list_of_its_own() -> None:
    assert {*RECEIVING, *OPENING, "MPR902", "MPR903"} == set(RULE_BY_CODE)


def test_the_schema_names_what_the_code_names() -> None:
    kinds = SCHEMA["$defs"]["endpoint"]["properties"]
    assert SCHEMA["properties"]["version"]["const"] == VERSION
    assert SCHEMA["$defs"]["boundary"]["enum"] == [boundary.value for boundary in Boundary] == list(BOUNDARIES)
    assert kinds["kind"]["enum"] == [kind.value for kind in Kind]
    assert kinds["key"]["properties"]["state"]["enum"] == [state.value for state in KeyState]


# Which files


def git(*arguments: str, cwd: Path) -> None:
    subprocess.run(["git", *arguments], cwd=cwd, check=True, capture_output=True)


PIPE = "from multiprocessing import Pipe\nPipe()[0].recv()\n"


def test_only_what_git_tracks_is_read(tmp_path: Path, mapped: Map) -> None:
    (tmp_path / "tracked.py").write_text(PIPE, encoding="utf-8")
    git("init", "-q", cwd=tmp_path)
    git("add", "tracked.py", cwd=tmp_path)
    assert {one["file"] for one in mapped(scratch=PIPE)["endpoints"]} == {"tracked.py"}


def test_what_flake8_leaves_out_is_not_read(tmp_path: Path, mapped: Map) -> None:
    (tmp_path / "setup.cfg").write_text("[flake8]\nextend-exclude = old.py, ./gone\n", encoding="utf-8")
    (tmp_path / "gone").mkdir()
    (tmp_path / "gone" / "x.py").write_text(PIPE, encoding="utf-8")
    found = mapped(old=PIPE, new=PIPE)
    assert ({one["file"] for one in found["endpoints"]}, found["files"]) == ({"new.py"}, 1)


def test_the_configuration_is_that_of_the_folder(tmp_path: Path, mapped: Map, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    (tmp_path / ".flake8").write_text("[flake8]\nexclude = elsewhere\nmpr-trusted-origins = pipe\n", encoding="utf-8")
    found = mapped(x=PIPE)
    assert len(found["receivers"]) == 1
    assert Path.cwd() == elsewhere


# Statuses and formats


@pytest.mark.parametrize(
    ("opening", "fails"),
    [
        ("from multiprocessing import Pipe\nPipe()[0].recv()\n", {"children"}),
        ("from multiprocessing import Pipe\nPipe()[0].recv_bytes()\n", set()),
        ("from multiprocessing.connection import Client\nClient('/run/x')\n", {"children", "machine"}),
        ("from multiprocessing.connection import Client\nClient(get(), authkey=get()).recv()\n", set(BOUNDARIES[1:])),
        ("from multiprocessing.connection import Listener\nListener(('', 1), authkey=get())\n", set(BOUNDARIES)),
    ],
)
@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_fail_on(tmp_path: Path, opening: str, fails: set[str], boundary: str) -> None:
    (tmp_path / "x.py").write_text(opening, encoding="utf-8")
    assert main(["map", str(tmp_path), "--format", "json", "--fail-on", boundary]) == (1 if boundary in fails else 0)


def test_bad_input_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder, words in (("gone", "is not a folder"), (__file__, "is not a folder"), (".", "no Python file")):
        assert main(["map", str(tmp_path / folder), "--format", "json"]) == 2
        printed = capsys.readouterr()
        assert (printed.out, printed.err.count("\n")) == ("", 1)
        assert printed.err.startswith("map: ")
        assert words in printed.err


def test_a_folder_that_cannot_be_entered_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(folder: str) -> None:
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "chdir", refuse)
    assert main(["map", str(tmp_path), "--format", "json"]) == 2
    assert capsys.readouterr() == ("", f"map: {tmp_path} cannot be entered: Permission denied\n")


@pytest.mark.parametrize("arguments", [["map"], ["map", ".", "--format", "xml"], ["map", ".", "--fail-on", "mars"]])
def test_bad_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


def test_without_rich(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("flake8_mp_recv.commands.map.find_spec", lambda name: None)
    assert main(["map", str(EXAMPLES)]) == 2
    assert capsys.readouterr().err == (
        "map: --format text needs rich: python -m pip install 'flake8-mp-recv[map]', or take --format json or mermaid\n"
    )
    assert main(["map", str(EXAMPLES), "--format", "json"]) == 0


PROJECT = {
    "broken.py": "def (:\n",
    "lone.py": "from multiprocessing.reduction import ForkingPickler\nForkingPickler.loads(data)\n",
    "pipe.py": (
        "from multiprocessing import Pipe, Process\ndef work(link):\n    link.recv()\n"
        "ours, theirs = Pipe()\nProcess(target=work, args=(theirs,)).start()\n"
    ),
    "serve.py": (
        "import multiprocessing\nfrom multiprocessing.connection import Listener\n"
        "Listener(('', 1)).accept().recv()  # [bold]no markup[/bold]\ndef f(link):\n    link.recv()\n"
    ),
}
AS_TEXT = """\
Open to the network
  Listener() at serve.py:3, address ('', 1) (AF_INET), key absent  MPR081 MPR083
    MPR073 serve.py:3  Listener(('', 1)).accept().recv() # [bold]no markup[/bold]

Open to child processes
  Pipe() at pipe.py:4, no key
    process work gets an end: pipe.py:5
    MPR073 pipe.py:3  link.recv()

Unpickled, from no endpoint that is known
    MPR075 lone.py:2  ForkingPickler.loads(data)

recv() on what is not known (trace FILE:LINE says what is missing)
    serve.py:5  link.recv()

Not read: nothing is known of these files
    broken.py:1  invalid syntax

2 endpoints (1 open to the network, 1 open to child processes; 1 without a key), 3 receivers, in 4 files, \
1 of them not read
"""
AS_MERMAID = """\
flowchart LR
  subgraph network["Open to the network"]
    e1["Listener() serve.py:3, ('', 1), key absent"]
  end
  subgraph children["Open to child processes"]
    e2["Pipe() pipe.py:4"]
  end
  p1(["process work pipe.py:5"])
  r1>"MPR075 lone.py:2"]
  r2>"MPR073 pipe.py:3"]
  r3>"MPR073 serve.py:3"]
  e2 --- p1
  p1 -.-> r2
  e2 --> r2
  e1 --> r3
  unread["1 file not read: see the map as text"]
  style network fill:#fdd,stroke:#b00,color:#000
  style children fill:#dfd,stroke:#080,color:#000
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in PROJECT.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_text(project: Path) -> None:
    pytest.importorskip("rich")
    command = [sys.executable, "-m", "flake8_mp_recv", "map", str(project)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "COLUMNS": "40"})
    assert (done.returncode, done.stdout, done.stderr) == (0, AS_TEXT, "")


def test_mermaid(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", str(project), "--format", "mermaid"]) == 0
    assert capsys.readouterr() == (AS_MERMAID, "map: not read: broken.py: invalid syntax\n")


def test_a_flowchart_leaves_out_what_no_code_host_would_draw(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.py").write_text("from multiprocessing import Pipe\n" + "Pipe()\n" * 2000, encoding="utf-8")
    assert main(["map", str(tmp_path), "--format", "mermaid"]) == 0
    printed = capsys.readouterr().out
    drawn = printed.count("Pipe() x.py")
    assert f'  more["and {2000 - drawn} more endpoints: see the map as text"]\n' in printed
    assert MOST_CHARACTERS / 2 < len(printed) < MOST_CHARACTERS


def test_a_label_holds_no_sign_of_mermaids() -> None:
    text = label('"quoted" <b> #1; [x] {y} | `z` \\ end')
    assert text[0] == text[-1] == '"'
    assert not set(text[1:-1]) & set('"<>[]{}|`\\')
