"""The rule table: the only place where a rule's code, messages, reasons and examples stand.

The reasons and remedies follow CPython's documentation of ``multiprocessing`` and ``pickle`` and Code Pathfinder's
PYTHON-LANG-SEC-073; how each kind of address and key behaves was read from CPython's sources, 3.9 to 3.13.
"""

import re
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Final

from flake8_mp_recv.frozen import frozen

MAX_LENGTH: Final = 120
"""The most characters of a code, a space and the rule's message together."""

AUDIT_GROUP: Final = "MPR9"
"""What ``enable-extensions`` names to switch the audit rules on: their entry point."""

_ELLIPSIS: Final = "..."


@frozen
class Rule:
    """One rule: what it is called, what it says when it fires, and what it says when it is asked why.

    ``message`` is a template: ``{fields}`` are filled in by :func:`message`, and words in ``[brackets]`` are left out
    when the line would be too long with them. ``variants`` are further templates, by name, for a rule that meets its
    subject in more than one form.
    """

    code: str
    title: str
    message: str
    why: str
    fix: str
    bad: str
    good: str
    references: tuple[str, ...]
    audit: bool = False
    variants: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


_CWE_502: Final = "CWE-502: Deserialization of Untrusted Data"
_CWE_306: Final = "CWE-306: Missing Authentication for Critical Function"
_CWE_798: Final = "CWE-798: Use of Hard-coded Credentials"
_CWE_1327: Final = "CWE-1327: Binding to an Unrestricted IP Address"
_OWASP_INTEGRITY: Final = "OWASP A08:2021: Software and Data Integrity Failures"
_OWASP_AUTHENTICATION: Final = "OWASP A07:2021: Identification and Authentication Failures"
_DOCS: Final = "https://docs.python.org/3/library/"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        code="MPR073",
        title="recv() on a multiprocessing connection",
        message="recv() unpickles[ what the peer sends] ({origin}) - use recv_bytes() and json.loads()",
        variants=MappingProxyType(
            {"bound": "recv, handed on, unpickles[ what the peer sends] ({origin}) - use recv_bytes() and json.loads()"}
        ),
        why="""\
`Connection.recv()` unpickles, and unpickling runs whatever code the sender asks for. Whoever can write to the
connection therefore runs code in the receiver: a peer, someone in the middle, a process that takes the place of the
trusted one. "It is only our forked children" holds only as long as nothing else can reach the descriptor or the
address. The message names where the connection comes from, so that you can judge who stands at its other end.""",
        fix="""\
Receive with `recv_bytes()` and decode with `json.loads()`, then check the type of what comes out; the other side sends
`send_bytes(json.dumps(...).encode())`. A project that trusts all of its pipes says so with
`--mpr-trusted-origins=pipe`.""",
        bad="""\
import os
from multiprocessing.connection import Client

with Client(("localhost", 6000), authkey=os.environ["JOBS_KEY"].encode()) as conn:
    job = conn.recv()
""",
        good="""\
import json
import os
from multiprocessing.connection import Client

with Client(("localhost", 6000), authkey=os.environ["JOBS_KEY"].encode()) as conn:
    job = json.loads(conn.recv_bytes())
""",
        references=(
            _CWE_502,
            _OWASP_INTEGRITY,
            f"{_DOCS}multiprocessing.html#multiprocessing.connection.Connection.recv",
        ),
    ),
    Rule(
        code="MPR074",
        title="bytes of recv_bytes() handed to an unpickler",
        message="received bytes are unpickled[, as recv() would do] ({origin}) - use json.loads()",
        why="""\
`recv_bytes()` is safe because it only hands over bytes. Unpickling them afterwards is `recv()` by another name: who
can write to the connection runs code here.""",
        fix="""\
Decode the bytes with `json.loads()` and check the type of what comes out. Where a pickle cannot be avoided, send an
HMAC with it and compare with `hmac.compare_digest()` before the bytes reach the unpickler.""",
        bad="""\
import pickle
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)
task = pickle.loads(reader.recv_bytes())
""",
        good="""\
import json
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)
task = json.loads(reader.recv_bytes())
""",
        references=(_CWE_502, _OWASP_INTEGRITY, f"{_DOCS}pickle.html#module-pickle"),
    ),
    Rule(
        code="MPR075",
        title="ForkingPickler.loads()",
        message="ForkingPickler.{method}() is pickle.loads()[: it runs what the bytes say] - use json.loads()",
        why="""\
`multiprocessing.reduction.ForkingPickler.loads` is `pickle.loads` itself. Its name suggests bytes that never leave
the program's own processes, but nothing checks that.""",
        fix="""\
Decode with `json.loads()`, or let the bytes be authenticated before they are unpickled.""",
        bad="""\
from multiprocessing.reduction import ForkingPickler


def decode(frame: bytes) -> object:
    return ForkingPickler.loads(frame)
""",
        good="""\
import json


def decode(frame: bytes) -> object:
    return json.loads(frame)
""",
        references=(_CWE_502, _OWASP_INTEGRITY, f"{_DOCS}pickle.html#pickle.loads"),
    ),
    Rule(
        code="MPR081",
        title="Listener or Client without authentication",
        message="{what} without authkey trusts any peer - pass a random key from the environment or a file",
        variants=MappingProxyType(
            {"empty": '{what} with authkey b"" trusts any peer - pass a random key from the environment or a file'}
        ),
        why="""\
Without `authkey`, or with `None`, a `Listener` takes every client and a `Client` every server: nobody is turned away
before the first `recv()` unpickles. An empty key is no better: up to Python 3.12 it means no authentication, and from
3.13 a key that everybody knows.""",
        fix="""\
Always pass an `authkey`: random, such as `secrets.token_bytes(32)`, and shared through the environment or a file that
only the two sides can read. It covers the handshake only; what follows is neither signed nor encrypted.""",
        bad="""\
from multiprocessing.connection import Listener

with Listener(("localhost", 6000)) as listener:
    conn = listener.accept()
""",
        good="""\
import os
from multiprocessing.connection import Listener

with Listener(("localhost", 6000), authkey=os.environ["JOBS_KEY"].encode()) as listener:
    conn = listener.accept()
""",
        references=(
            _CWE_306,
            _OWASP_AUTHENTICATION,
            f"{_DOCS}multiprocessing.html#multiprocessing.connection.Listener",
        ),
    ),
    Rule(
        code="MPR082",
        title="authkey written in the source",
        message="hard-coded authkey ({where}) - keep it in the environment or a file; deleting it is worse",
        why="""\
Whoever can read the source, a backup, a wheel or an old commit has the key, and a key that leaks turns nobody away.
The keys of CPython's documentation, `b"secret password"` and `b"abracadabra"`, are copied often enough to be the first
that anyone tries.""",
        fix="""\
Make a random key, such as `secrets.token_bytes(32)`, and read it from the environment or from a file that only the two
sides can read. Do not just delete the key: a `Listener` without `authkey` lets everybody in (MPR081). A default for a
missing variable is a key in the source, too: let the program stop instead.""",
        bad="""\
from multiprocessing.connection import Listener

listener = Listener(("localhost", 6000), authkey=b"secret password")
""",
        good="""\
import os
from multiprocessing.connection import Listener

listener = Listener(("localhost", 6000), authkey=os.environ["JOBS_KEY"].encode())
""",
        references=(
            _CWE_798,
            _OWASP_AUTHENTICATION,
            f"{_DOCS}multiprocessing.html#authentication-keys",
        ),
    ),
    Rule(
        code="MPR083",
        title="Listener or manager that other machines can reach",
        message="{what} on {address} is open to other machines - bind to 127.0.0.1 or a Unix socket",
        why="""\
A listener hands what it receives to the unpickler. One that can be reached from the network hands that to every
client there: `""`, `"0.0.0.0"` and `"::"` are all of the machine's interfaces, and a host name may be any of them.
An `authkey` covers only the handshake, so whoever sits on the way can still change what follows.""",
        fix="""\
Bind to `"127.0.0.1"` or to a Unix socket in a directory of your own. Between machines use a message queue or an RPC
with TLS, authentication and payloads that are checked against a schema.""",
        bad="""\
import os
from multiprocessing.connection import Listener

listener = Listener(("0.0.0.0", 6000), authkey=os.environ["JOBS_KEY"].encode())
""",
        good="""\
import os
from multiprocessing.connection import Listener

listener = Listener(("127.0.0.1", 6000), authkey=os.environ["JOBS_KEY"].encode())
""",
        references=(
            _CWE_1327,
            _OWASP_INTEGRITY,
            f"{_DOCS}multiprocessing.html#multiprocessing.connection.Listener",
        ),
    ),
    Rule(
        code="MPR084",
        title="Client or manager that connects to another machine",
        message="{what} connects to {address}, another machine - use a message queue or RPC with TLS, not pickle",
        why="""\
What comes from the other machine is unpickled here, so that machine, and everybody on the way to it, runs code in this
process. The `authkey` is checked once, at the handshake; nothing after it is signed or encrypted.""",
        fix="""\
Between machines use a message queue or an RPC with TLS, authentication and payloads that are checked against a schema.
Keep `multiprocessing` connections on one machine.""",
        bad="""\
import os
from multiprocessing.connection import Client

conn = Client(("jobs.example.org", 6000), authkey=os.environ["JOBS_KEY"].encode())
""",
        good="""\
import json
from urllib.request import urlopen

with urlopen("https://jobs.example.org/next") as response:
    job = json.load(response)
""",
        references=(
            _CWE_502,
            _OWASP_INTEGRITY,
            f"{_DOCS}multiprocessing.html#multiprocessing.connection.Client",
        ),
    ),
    Rule(
        code="MPR901",
        title="get() on a multiprocessing queue",
        message="get() unpickles[ what any writer put into the queue] ({origin}) - check that each writer is trusted",
        why="""\
The queues of `multiprocessing` are pipes: `get()` and `get_nowait()` unpickle as `recv()` does. Most queues stay
between a program and its own children, which is why this is a question for an audit and not a finding.""",
        fix="""\
Name every process that holds the queue's writing end, and those that could come to hold it. If one of them handles
what strangers send, pass bytes over a pipe and decode them with `json.loads()`.""",
        bad="""\
from multiprocessing import Queue

jobs = Queue()
job = jobs.get()
""",
        good="""\
import json
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)
job = json.loads(reader.recv_bytes())
""",
        references=(_CWE_502, _OWASP_INTEGRITY, f"{_DOCS}multiprocessing.html#multiprocessing.Queue.get"),
        audit=True,
    ),
    Rule(
        code="MPR902",
        title="recv() on a receiver that is not known",
        message=(
            "recv() on an unknown receiver - check that it is not a multiprocessing connection, or use recv_bytes()"
        ),
        why="""\
The file uses `multiprocessing`, and this receiver could not be traced to where it was made. Only a connection's
`recv()` is called without a size, so it may well be one.""",
        fix="""\
Find out what the receiver is. If it is a connection, use `recv_bytes()` and `json.loads()`; an annotation lets the
next reader, and MPR073, know. If a function of yours makes it, name that in `--mpr-connection-factories`.""",
        bad="""\
import multiprocessing


def next_job(link):
    return link.recv()


multiprocessing.freeze_support()
""",
        good="""\
import json
import multiprocessing


def next_job(link):
    return json.loads(link.recv_bytes())


multiprocessing.freeze_support()
""",
        references=(
            _CWE_502,
            _OWASP_INTEGRITY,
            f"{_DOCS}multiprocessing.html#multiprocessing.connection.Connection.recv",
        ),
        audit=True,
    ),
    Rule(
        code="MPR903",
        title="Listener or manager on an address that is not known",
        message="{what} on an address that is not known here - check that it is loopback or a Unix socket",
        why="""\
The address comes from a parameter, a setting or another program. Whether other machines can reach this listener is
decided there, and may change without a change of this file.""",
        fix="""\
Follow the address to where it is chosen, and refuse all but loopback and Unix sockets there, or here.""",
        bad="""\
import os
from multiprocessing.connection import Listener


def serve(address):
    return Listener(address, authkey=os.environ["JOBS_KEY"].encode())
""",
        good="""\
import os
from multiprocessing.connection import Listener


def serve(port):
    return Listener(("127.0.0.1", port), authkey=os.environ["JOBS_KEY"].encode())
""",
        references=(
            _CWE_1327,
            _OWASP_INTEGRITY,
            f"{_DOCS}multiprocessing.html#multiprocessing.connection.Listener",
        ),
        audit=True,
    ),
)

RULE_BY_CODE: Final[Mapping[str, Rule]] = MappingProxyType({rule.code: rule for rule in RULES})


def message(code: str, *, variant: str = "", **fields: str) -> str:
    """Return what rule ``code`` says about one place, without the code itself.

    ``variant`` chooses one of the rule's variants, ``fields`` fill in the template. Code, space and text are at most
    :data:`MAX_LENGTH` characters: words in brackets go first, then the longest field loses its beginning, or, if it
    names a file (``Pipe() in app/ipc.py at line 8``), the file's path does; the advice is never cut. The text is one
    line and never holds ``:LINE:COL:``, which editors would parse.

    Raises KeyError for a code, variant or field that the table does not have.
    """
    rule = RULE_BY_CODE[code]
    template = rule.variants[variant] if variant else rule.message
    values = {name: _without_position(" ".join(value.split())) for name, value in fields.items()}
    room = MAX_LENGTH - len(f"{code} ")
    text = re.sub(r"\[(.*?)\]", r"\1", template).format_map(values)
    if len(text) <= room:
        return text
    template = re.sub(r"\[.*?\]", "", template)
    text = template.format_map(values)
    for name in sorted(values, key=lambda name: len(values[name]), reverse=True):
        if len(text) > room:
            values[name] = _shortened(values[name], len(text) - room)
            text = template.format_map(values)
    return text


def _without_position(value: str) -> str:
    """Return ``value`` without what an editor would take for a line and a column: ``'2001:db8:...3::'`` for one."""
    return re.sub(r"(?<=:)(\d+:)+(?=\d+:)", _ELLIPSIS, value)


def _shortened(value: str, excess: int) -> str:
    """Return ``value`` without ``excess`` characters at the beginning of the path it names, or else of itself."""
    named = re.fullmatch(r"(.*? in |)(\S+)((?: at)? line \d+)", value)
    if named and len(named[2]) > excess + len(_ELLIPSIS):
        return named[1] + _ELLIPSIS + named[2][excess + len(_ELLIPSIS) :] + named[3]
    return _ELLIPSIS + value[excess + len(_ELLIPSIS) :]
