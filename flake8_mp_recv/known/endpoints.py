"""What the calls take that open a listener, a client or a manager, and what one may then be asked to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.known.multiprocessing import Role


@frozen
class Opening:
    """How messages call an endpoint, and at which positions its address, family and key are handed over."""

    word: str
    authkey: int
    address: int | None = 0
    family: int | None = None


@frozen
class Part:
    """An argument that a key is made of: its position, None for one that goes by name alone, and its name."""

    position: int | None
    name: str


OPENINGS: Final[Mapping[Role, Opening]] = MappingProxyType(
    {
        Role.LISTENER: Opening("Listener", authkey=3, family=1),
        Role.CLIENT: Opening("Client", authkey=2, family=1),
        Role.MANAGER: Opening("manager", authkey=1),
        Role.CHALLENGE: Opening("challenge", authkey=1, address=None),
    }
)
WITHOUT_KEYS: Final = frozenset(
    f"multiprocessing.connection.{name}" for name in ("SocketClient", "PipeClient", "SocketListener", "PipeListener")
)
"""Inner parts of Client and Listener that take no key: whoever calls them answers for it."""

CHALLENGES: Final = ("deliver_challenge", "answer_challenge")
"""The functions with which a connection is authenticated by hand."""
CONNECTING: Final = "connect"
SERVING: Final = frozenset({"start", "serve_forever", "get_server"})
PROCESS_CONFIG: Final = "_config"
"""The attribute of a process in which its ``authkey`` stands, under that name."""

_HASHES: Final = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512")
_BASES: Final = ("b64", "standard_b64", "urlsafe_b64", "b32", "b16", "b85", "a85")

KEY_DERIVATIONS: Final[Mapping[str, tuple[Part, ...]]] = MappingProxyType(
    {
        **dict.fromkeys((f"base64.{base}decode" for base in _BASES), (Part(0, "s"),)),
        **dict.fromkeys((f"base64.{base}encode" for base in _BASES), (Part(0, "s"),)),
        **dict.fromkeys(("binascii.unhexlify", "binascii.a2b_hex"), (Part(0, "hexstr"),)),
        **dict.fromkeys((f"binascii.{name}" for name in ("hexlify", "b2a_hex", "a2b_base64")), (Part(0, "data"),)),
        **dict.fromkeys(("codecs.encode", "codecs.decode"), (Part(0, "obj"),)),
        **dict.fromkeys(("builtins.bytes", "builtins.bytearray"), (Part(0, "source"),)),
        "builtins.bytes.fromhex": (Part(0, "string"),),
        "multiprocessing.process.AuthenticationString": (Part(0, "source"),),
        **dict.fromkeys((f"hashlib.{name}" for name in _HASHES), (Part(0, "string"),)),
        **dict.fromkeys(("hashlib.blake2b", "hashlib.blake2s"), (Part(0, "data"), Part(None, "key"))),
        "hashlib.new": (Part(1, "data"),),
        "hashlib.pbkdf2_hmac": (Part(1, "password"), Part(2, "salt")),
        **dict.fromkeys(("hmac.new", "hmac.digest"), (Part(0, "key"), Part(1, "msg"))),
    }
)
"""Functions that make nothing but another spelling, or a digest, of these of their arguments."""

DIGESTING: Final = frozenset({"update", "extend", "append"})
"""Methods that add to what is digested, or to a bytearray."""
