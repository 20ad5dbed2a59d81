"""``python -m flake8_mp_recv trace``: the way of a value, who can write to it, and what is not known."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.cases import Case, runnable_cases
from support.findings import FINDING
from support.real_flake8 import BASE_ARGUMENTS, UNGUARDED, flake8_in_process

from flake8_mp_recv.commands import main
from flake8_mp_recv.review import tracing, unknown
from flake8_mp_recv.review import words as review_words
from flake8_mp_recv.review.hiding import without_keys
from flake8_mp_recv.review.places import shown
from flake8_mp_recv.review.reading import Question, Reading, Watched
from flake8_mp_recv.values import Class, Function

Tell = Callable[..., str]

PIPE = "from multiprocessing import Pipe\nPipe()[0].recv()\n"


@pytest.fixture
def tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tell:
    """Write files, run ``trace`` beside them, and return what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(target: str, **files: str) -> str:
        for name, text in files.items():
            (tmp_path / f"{name}.py").write_text(textwrap.dedent(text), encoding="utf-8")
        assert main(["trace", target]) == 0
        printed = capsys.readouterr()
        assert printed.err == ""
        return printed.out

    return run


START = """\
from multiprocessing import Pipe, Process
from worker import Worker

def main():
    ours, theirs = zip(*[Pipe() for _ in range(4)])
    for end in theirs:
        Process(target=Worker(end).run).start()
"""
WORKER = """\
class Worker:
    def __init__(self, link):
        self.link = link

    def run(self):
        return self.link.recv()
"""


WAY = """\
worker.py:6:16: MPR073 recv() unpickles what the peer sends (Pipe() in start.py at line 5) - \
use recv_bytes() and json.loads()
  its way
    start.py:5   Pipe()                     ours, theirs = zip(*[Pipe() for _ in range(4)])
    start.py:5   unpacked into theirs       ours, theirs = zip(*[Pipe() for _ in range(4)])
    start.py:6   taken out as end           for end in theirs:
    start.py:7   argument link of Worker()  Process(target=Worker(end).run).start()
    worker.py:3  assigned to self.link      self.link = link
    worker.py:6  unpickled                  return self.link.recv()
  who can write to it
    Pipe() at start.py:5, no key: open to child processes
      process Worker(end).run gets an end: start.py:7  Process(target=Worker(end).run).start()
"""


def test_the_way_through_two_files_and_the_process_that_gets_an_end(tell: Tell) -> None:
    assert tell("worker.py", start=START, worker=WORKER) == WAY


def test_a_reason_that_takes_too_many_steps_is_left_at_that(tell: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(q: Watched, question: Question) -> str:
        while True:
            q.budget.spend()

    monkeypatch.setattr(unknown, "_reason", endless)
    printed = tell("worker.py", worker=WORKER).splitlines()
    assert [line.split("  ")[-1] for line in printed[2:]] == [unknown.CUT_SHORT]


def test_a_description_that_takes_too_many_steps_does_without(tell: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(q: Watched, cls: Class, name: str) -> Function | None:
        while True:
            q.budget.spend()

    monkeypatch.setattr(review_words, "classes", SimpleNamespace(own_method=endless))
    printed = tell("radio.py:6", radio="class Radio:\n    def start(self):\n        ...\n\n\nRadio().recv()\n")
    assert printed.splitlines()[-1].strip() == "an object of the class Radio (radio.py:1)"


STEPS = """\
import multiprocessing.connection as mpc, pickle
from multiprocessing import Pipe

class Pool:
    def __init__(self, link):
        self.by_name = {}
        self.by_name["first"] = link

    def first(self):
        return self.by_name["first"]

def each(pools):
    for pool in pools:
        yield pool.first()

with Pipe()[0] as end:
    for one in each([Pool(end)]):
        one.recv()
links = []
links.append(end)
links[0].recv()
buffer = bytearray(64)
end.recv_bytes_into(buffer)
pickle.loads(buffer)
def typed(conn: mpc.Connection):
    return conn.recv()
"""
WAYS = """\
    x.py:16  Pipe()                   with Pipe()[0] as end:
    x.py:16  entered as end           with Pipe()[0] as end:
    x.py:17  argument link of Pool()  for one in each([Pool(end)]):
    x.py:7   put into by_name         self.by_name["first"] = link
    x.py:10  returned by first()      return self.by_name["first"]
    x.py:14  yielded                  yield pool.first()
    x.py:17  taken out as one         for one in each([Pool(end)]):
    x.py:18  unpickled                one.recv()
    x.py:16  Pipe()             with Pipe()[0] as end:
    x.py:16  entered as end     with Pipe()[0] as end:
    x.py:20  appended to links  links.append(end)
    x.py:21  unpickled          links[0].recv()
    x.py:23  received by recv_bytes_into()  end.recv_bytes_into(buffer)
    x.py:24  unpickled                      pickle.loads(buffer)
    x.py:25  annotated mpc.Connection  def typed(conn: mpc.Connection):
    x.py:26  unpickled                 return conn.recv()
"""


def test_each_step_is_told_in_its_own_words(tell: Tell) -> None:
    printed = tell("x.py", x=STEPS)
    assert [line for line in printed.splitlines() if line.startswith("    x.py")] == WAYS.splitlines()


SERVER = """\
import os
from multiprocessing.connection import Listener
KEY = os.environ["SECRET"].encode()
with Listener(("10.0.0.1", 6000), authkey=KEY) as listener:
    with listener.accept() as conn:
        print(conn.recv())

def forward(source):
    source.recv()
"""
SERVED = """\
serve.py:4:6: MPR083 Listener on '10.0.0.1' is open to other machines - bind to 127.0.0.1 or a Unix socket
  its way
    serve.py:4  written here  with Listener(("10.0.0.1", 6000), authkey=KEY) as listener:
  what it opens
    Listener() at serve.py:4, address ('10.0.0.1', 6000) (AF_INET), key from os.environ["SECRET"] (serve.py:3): \
open to the network

serve.py:6:15: MPR073 recv() unpickles what the peer sends (Listener.accept() at line 5) - \
use recv_bytes() and json.loads()
  its way
    serve.py:5  Listener.accept()  with listener.accept() as conn:
    serve.py:5  entered as conn    with listener.accept() as conn:
    serve.py:6  unpickled          print(conn.recv())
  who can write to it
    Listener() at serve.py:4, address ('10.0.0.1', 6000) (AF_INET), key from os.environ["SECRET"] (serve.py:3): \
open to the network

serve.py:9:5: not reported: source.recv()
  what is not known, nearest first
    serve.py:9  source  parameter source of forward() (serve.py:8): no call that hands it over is in sight
"""


def test_a_whole_file(tell: Tell) -> None:
    assert tell("serve.py", serve=SERVER) == SERVED


def test_a_client_with_its_peer(tell: Tell) -> None:
    source = "from multiprocessing.connection import Client\nprint(Client('/run/x.sock').recv())\n"
    printed = tell("c.py:2", c=source)
    assert "Client() at c.py:2, peer '/run/x.sock' (AF_UNIX), key absent: open to this machine's users" in printed


def test_all_origins_are_told_worst_first(tell: Tell) -> None:
    printed = tell(
        "both.py",
        both="""\
        from multiprocessing import Pipe
        from multiprocessing.connection import Listener

        def work(link):
            return link.recv()

        work(Pipe()[0])
        work(Listener(("", 1), authkey=key()).accept())
        """,
    )
    listener, pipe = printed.index("Listener() at both.py:8"), printed.index("Pipe() at both.py:7")
    assert listener < pipe


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def f(link):\n    link.recv()\n", "parameter link of f() (x.py:1): no call that hands it over is in sight"),
        ("import zmq\nzmq.Context().socket(zmq.PULL).recv()\n", "given back by socket() of zmq.Context"),
        ("import zmq\nzmq.Context().recv()\n", "an object of zmq.Context (x.py:2)"),
        (
            "from vendor import opened\nopened().recv()\n",
            "what vendor.opened gives, which is outside the project (x.py:2)",
        ),
        (
            "class A:\n    def f(self):\n        self.link.recv()\n",
            "attribute link of the class A (x.py:1) is never given a value in sight",
        ),
        (
            "class A:\n    def recv(self): ...\nA().recv()\n",
            "an object of the class A (x.py:1), which has a recv() of its own at x.py:2",
        ),
        ("link.recv()\n", "nothing in sight binds link here"),
        ("from vendor import link\nlink.recv()\n", "vendor.link"),
        ("links = {}\nlinks['a'].recv()\n", "what is in there is not known"),
    ],
)
def test_why_nothing_is_reported(tell: Tell, source: str, words: str) -> None:
    printed = tell("x.py", x=source)
    assert "not reported" in printed
    assert words in printed


def test_the_gap_nearest_to_the_receiver_comes_first(tell: Tell) -> None:
    source = "def f(a):\n    return g(a)\n\ndef g(b):\n    return h(b)\n\ndef h(c):\n    c.recv()\n\nh(missing)\n"
    printed = tell("x.py", x=source)
    assert printed.index("binds missing here") < printed.index("parameter a of f()")


def test_what_is_trusted_is_told_all_the_same(tell: Tell, tmp_path: Path) -> None:
    (tmp_path / ".flake8").write_text("[flake8]\nmpr-trusted-origins = pipe\n", encoding="utf-8")
    printed = tell("x.py", x="from multiprocessing import Pipe\nPipe()[0].recv()\n")
    assert "not reported: --mpr-trusted-origins names pipe" in printed


def test_an_endpoint_without_a_finding(tell: Tell) -> None:
    source = "from multiprocessing.connection import Listener\nListener(authkey=get_key())\n"
    assert "address a private default, key from get_key() (x.py:2)" in tell("x.py:2", x=source)


def test_nothing_to_say_of_a_file(tell: Tell) -> None:
    assert tell("x.py", x="x = 1\n") == "x.py: no finding, and no recv() that could be one\n"


BAD = {
    "gone.py": "gone.py is not there: name a Python file",
    ".": ". is a folder: name a file of it, or use map .",
    "broken.py": "broken.py:1 cannot be analysed (invalid syntax): correct it, or name another file",
    "binary.py": "binary.py cannot be analysed (invalid or missing encoding declaration)",
    "deep.py": "deep.py cannot be analysed (nested too deep to be analysed): correct it, or name another file",
    "good.py:1": "good.py: line 1 has no call; lines to ask of: 2, 4",
    "good.py:3": "good.py: line 3 gives its recv() an argument",
    "good.py:5": "good.py: line 5 awaits its recv()",
    "good.py:6": "good.py: line 6 has no call that the rules look at",
    "good.py:99": "good.py: line 99 is not in the file, which has 6 lines",
    "good.py:0": "good.py: line 0 is not in the file",
}


@pytest.mark.parametrize("target", BAD)
def test_bad_input_is_one_line(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.py").write_text("def (:\n", encoding="utf-8")
    Path("deep.py").write_text(f"import multiprocessing\nmultiprocessing.Pipe()[0].recv()\n1{' + 1' * 2000}\n")
    Path("binary.py").write_bytes(b"x = '\xff\xfe'\n\0")
    good = "x = 1\na.recv()\na.recv(1024)\nb.recv()\nasync def f(): await a.recv()\nprint(x)\n"
    Path("good.py").write_text(good, encoding="utf-8")
    assert main(["trace", target]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"trace: {BAD[target]}")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    ("configuration", "told"),
    [
        ("[flake8]\nmpr-trusted-origins = everything\n", "--mpr-trusted-origins: unknown origin 'everything'"),
        ("[flake8]\nmax-line-length = a\n", "invalid literal for int()"),
        ("[flake8]\nselect = E\nselect = F\n", "While reading from"),
    ],
)
def test_an_invalid_configuration_is_one_line(
    configuration: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".flake8").write_text(configuration, encoding="utf-8")
    assert main(["trace", "x.py"]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(f"trace: flake8's configuration is not valid, correct it: {told}")
    assert (printed.out, printed.err.count("\n")) == ("", 1)


@pytest.mark.parametrize("command", [["trace", "x.py"], ["map", ".", "--format", "json"]])
def test_no_code_of_the_project_is_run(command: list[str], tmp_path: Path) -> None:
    """Neither the plugins that its configuration names, nor modules that are called like Python's."""
    ran = "raise SystemExit('the project has run')\n"
    (tmp_path / ".flake8").write_text("[flake8:local-plugins]\nextension =\n  X = plug:X\npaths = .\n")
    for name in ("plug", "ast", "tokenize", "argparse", "configparser", "multiprocessing", "astroid"):
        (tmp_path / f"{name}.py").write_text(ran)
    (tmp_path / "x.py").write_text("from multiprocessing import Pipe\n\nPipe()[0].recv()\n")
    process = [sys.executable, "-m", "flake8_mp_recv", *command]
    done = subprocess.run(process, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "MPR073" in done.stdout


@pytest.mark.usefixtures("unchecked_astroid")
@pytest.mark.parametrize("command", [["trace", "x.py", "x.py"], ["map", ".", "--format", "json"]])
def test_an_astroid_that_cannot_be_used_is_one_line(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x.py").write_text(PIPE, encoding="utf-8")
    monkeypatch.setattr("astroid.rebuilder.TreeRebuilder.visit", lambda self, node: node)
    assert main(command) == 2
    words = f"{command[0]}: astroid {version('astroid')}: too many positional arguments"
    assert capsys.readouterr() == ("", f"{words}: install an astroid that flake8-mp-recv can use\n")


def test_a_file_that_the_analysis_fails_at_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(reading: Reading, *rest: object) -> None:
        if reading.source.path.endswith("bad.py"):
            raise KeyError(reading.source.path)

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(UNGUARDED)
    monkeypatch.setattr(tracing, "traces", fail)
    for name in ("bad.py", "good.py"):
        Path(name).touch()
    assert main(["trace", "bad.py", "good.py"]) == 2
    assert capsys.readouterr() == (
        "good.py: no finding, and no recv() that could be one\n",
        "trace: bad.py cannot be analysed (the analysis failed: KeyError): correct it, or name another file\n",
    )


# The process


def run_module(
    *arguments: str, cwd: Path, stdout: int = subprocess.PIPE, **environment: str
) -> tuple[int, bytes, bytes]:
    """Return the status, stdout and stderr of ``python -m flake8_mp_recv``."""
    command = [sys.executable, "-m", "flake8_mp_recv", *arguments]
    done = subprocess.run(
        command, cwd=cwd, stdout=stdout, stderr=subprocess.PIPE, env={**os.environ, **environment}, check=False
    )
    return done.returncode, done.stdout, done.stderr


COMMANDS = [["trace", "x.py"], ["map", "."], ["map", ".", "--format", "json"], ["map", ".", "--format", "mermaid"]]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_stdout_cannot_encode_is_spelt_out(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text(f"{PIPE.rstrip()}  # \N{SNOWMAN}\n", encoding="utf-8")
    status, out, err = run_module(*command, cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert (status, err) == (0, b"")
    assert out.decode("ascii").count("\\u2603") == (0 if "mermaid" in command else out.count(b".recv()"))


@pytest.mark.skipif(os.name == "nt", reason="has no such error")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_reader_that_leaves_is_no_error(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text(PIPE, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    assert run_module(*command, cwd=tmp_path, stdout=writer)[::2] == (1, b"")
    os.close(writer)


def test_one_bad_target_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x.py").write_text("from multiprocessing import Pipe\nPipe()[0].recv()\n", encoding="utf-8")
    assert main(["trace", "gone.py", "x.py"]) == 2
    printed = capsys.readouterr()
    assert "x.py:2:1: MPR073" in printed.out
    assert printed.err.count(os.linesep) == 1


def test_a_hard_coded_key_is_not_shown_nor_are_bytes(tell: Tell) -> None:
    printed = tell(
        "keys.py",
        keys="""\
        from multiprocessing.connection import Client, Listener
        Client("/x", None, b"hunter1").recv()
        KEY = "hunter2"; link = Listener("/x", authkey=KEY.encode()).accept()
        link.recv()
        def serve(key):
            return Listener("/y", authkey=key.encode()).accept()
        serve("hunter3").recv()
        """,
    )
    assert "hunter" not in printed
    ways = [line for line in printed.splitlines() if line.startswith("    keys.py:3")]
    assert ways == [
        '    keys.py:3  written here     KEY = "..."; link = Listener("...", authkey=KEY.encode()).accept()',
        '    keys.py:3  used as authkey  KEY = "..."; link = Listener("...", authkey=KEY.encode()).accept()',
        '    keys.py:3  Listener.accept()  KEY = "..."; link = Listener("...", authkey=KEY.encode()).accept()',
        '    keys.py:3  assigned to link   KEY = "..."; link = Listener("...", authkey=KEY.encode()).accept()',
    ]


@pytest.mark.parametrize(
    ("source", "without_bytes", "without_strings"),
    [
        ("f('a', b'k', b'')", "f('a', \"...\", b'')", 'f("...", "...", b\'\')'),
        ("'k'.encode() + x.encode('a')", "\"...\".encode() + x.encode('a')", '"...".encode() + x.encode("...")'),
        ("('k' + 'l').encode()", '("..." + "...").encode()', '("..." + "...").encode()'),
        (
            "bytes('k', 'a'), bytes(x['a'])",
            "bytes(\"...\", 'a'), bytes(x['a'])",
            'bytes("...", "..."), bytes(x["..."])',
        ),
        ("f'k{x}'.encode(), f'{x}'", "\"...\".encode(), f'{x}'", '"...".encode(), "..."'),
        ("\ufeff'é', b'k'", "'é', \"...\"", '"...", "..."'),
        ("[b'''k\nl''', x]", '["..." "...", x]', '["..." "...", x]'),
        ("1 +", "", ""),
    ],
)
def test_what_is_hidden_of_lines(source: str, without_bytes: str, without_strings: str) -> None:
    lines = source.splitlines(keepends=True)
    found = [shown(" ".join(without_keys(lines, strings=strings))) for strings in (True, False)]
    assert found == [without_bytes, without_strings]


def test_control_characters_of_a_source_do_not_reach_the_terminal(tell: Tell) -> None:
    source = "from multiprocessing import Pipe\nPipe()[0].recv()  # \x1b[31m\x07\n"
    assert "\x1b" not in tell("x.py", x=source)


# All that flake8 reports


def configured(options: Sequence[str]) -> str:
    """Return the configuration that says what options say on flake8's command line."""
    settings = [option.removeprefix("--").partition("=") for option in options]
    return "\n".join(["[flake8]", *(f"{name} = {value}" for name, _, value in settings), ""])


def reported(printed: str) -> list[str]:
    """Return the findings of a trace that flake8 reports, too, as flake8 prints them."""
    blocks = [block.partition("\n") for block in printed.rstrip().split("\n\n")]
    silent = ("    not reported: ", "    told only ")
    return sorted(first for first, _, rest in blocks if FINDING.fullmatch(first) and not rest.startswith(silent))


@pytest.mark.parametrize("case", runnable_cases(), ids=lambda case: case.id)
def test_what_flake8_reports_is_told_of_its_file_and_of_its_line(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case.lay_out(tmp_path)
    monkeypatch.chdir(tmp_path)
    Path(".flake8").write_text(configured(case.options), encoding="utf-8")
    found = flake8_in_process([*BASE_ARGUMENTS, *case.options, "--disable-noqa", *case.modules], cwd=tmp_path).stdout
    main(["trace", *case.modules])
    assert reported(capsys.readouterr().out) == sorted(found.splitlines())
    targets = {":".join(line.split(":")[:2]) for line in found.splitlines()}
    if targets:
        main(["trace", *targets])
        assert set(reported(capsys.readouterr().out)) == set(found.splitlines())
