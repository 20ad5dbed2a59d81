"""What the calls take that open a listener, a client or a manager, and what one may then be asked to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from flake8_mp_recv.known.multiprocessing import Role


@dataclass(frozen=True, slots=True)
class Opening:
    """How messages call an endpoint, and at which positions its address and key are handed over."""

    word: str
    authkey: int
    address: int | None = 0


OPENINGS: Final[Mapping[Role, Opening]] = MappingProxyType(
    {
        Role.LISTENER: Opening("Listener", authkey=3),
        Role.CLIENT: Opening("Client", authkey=2),
        Role.MANAGER: Opening("manager", authkey=1),
        Role.CHALLENGE: Opening("challenge", authkey=1, address=None),
    }
)
ENDINGS: Final = ("Listener", "Client", "Manager", "_challenge")
"""What the names of all these end in, and most names that projects give to classes derived from them."""

WITHOUT_KEYS: Final = frozenset({"multiprocessing.connection.SocketClient", "multiprocessing.connection.PipeClient"})
"""Inner parts of Client that take no key: whoever calls them answers for it."""

CONNECTING: Final = "connect"
SERVING: Final = frozenset({"start", "serve_forever", "get_server"})
PROCESS_CONFIG: Final = "_config"
"""The attribute of a process in which its ``authkey`` stands, under that name."""

KEY_DERIVATIONS: Final = frozenset(
    {
        *("base64.b64decode", "base64.urlsafe_b64decode", "base64.b64encode", "binascii.unhexlify"),
        *("builtins.bytes", "builtins.bytes.fromhex", "builtins.bytearray"),
        "multiprocessing.process.AuthenticationString",
        *(f"hashlib.{name}" for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s")),
    }
)
"""Functions that make nothing but another spelling of the key they are given first."""
