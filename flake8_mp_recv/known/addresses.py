"""What a socket address reaches: this machine alone, all of its interfaces, or another place in the network."""

from __future__ import annotations

import ipaddress
import re
from enum import Enum
from typing import Final


class Reach(Enum):
    """How far the host of an address reaches."""

    HERE = "this machine alone"
    EVERYWHERE = "all of this machine's interfaces"
    ELSEWHERE = "an interface or a machine of the network"


OWN_NAMES: Final = frozenset({"socket.gethostname", "socket.getfqdn", "platform.node"})
"""Functions that return this machine's name in the network: its own interface to a server, itself to a client."""

LOOKUPS: Final = frozenset({"socket.gethostbyname"})
"""Functions that return the address of the host they are given."""

PATHS: Final = frozenset(
    {
        *("builtins.str", "os.fspath", "tempfile.mktemp", "tempfile.mkdtemp", "tempfile.gettempdir"),
        *(
            f"{module}.{name}"
            for module in ("os.path", "posixpath", "ntpath")
            for name in ("join", "abspath", "realpath", "normpath", "expanduser", "expandvars")
        ),
    }
)
"""Functions that return a text: as a whole address that is a Unix socket or a named pipe, never a network address."""

PATH_METHODS: Final = frozenset({"as_posix", "__fspath__"})
"""Methods of a path that return it as a text."""

LOCAL_FAMILIES: Final = frozenset({"AF_UNIX", "AF_PIPE"})
"""What ``family`` is for addresses that are no network addresses."""

_LOCAL_NAMES: Final = frozenset(
    {"localhost", "localhost.localdomain", "localhost4", "localhost6", "ip6-localhost", "ip6-loopback"}
)
_HOST_NAME: Final = re.compile(r"(?=.{1,253}$)[a-z0-9_][a-z0-9_-]{0,62}(\.[a-z0-9_][a-z0-9_-]{0,62})*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"0x[0-9a-f]+|\d+", re.IGNORECASE)
_REMOTE_PIPE: Final = re.compile(r"\\\\([^\\]+)\\pipe\\", re.IGNORECASE)


def of_host(host: str | bytes) -> Reach | None:
    """Return how far ``host``, the first part of an address, reaches; None for what is no host."""
    text = host.decode("latin-1") if isinstance(host, bytes) else host
    if not text:
        return Reach.EVERYWHERE
    number = _number(text)
    if number is not None:
        return _of_number(number)
    name = text.lower().removesuffix(".")
    if name in _LOCAL_NAMES or name.endswith(".localhost"):
        return Reach.HERE
    return Reach.ELSEWHERE if _HOST_NAME.fullmatch(name) else None


def _of_number(number: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Reach:
    inner = number.ipv4_mapped if isinstance(number, ipaddress.IPv6Address) else None
    number = number if inner is None else inner
    if number.is_unspecified:
        return Reach.EVERYWHERE
    return Reach.HERE if number.is_loopback else Reach.ELSEWHERE


def _number(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return _short_form(text)


def _short_form(text: str) -> ipaddress.IPv4Address | None:
    """Return what ``inet_aton`` makes of ``0``, ``127.1`` or ``0x7f000001``, which resolvers still take."""
    parts = text.split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    try:
        numbers = [int(part, 16 if part[:2].lower() == "0x" else 8 if part[0] == "0" else 10) for part in parts]
    except ValueError:
        return None
    *leading, last = numbers
    if any(number > 255 for number in leading) or last >= 256 ** (4 - len(leading)):
        return None
    value = last + sum(number << 8 * (3 - position) for position, number in enumerate(leading))
    return ipaddress.IPv4Address(value)


def machine_of_pipe(address: str) -> str | None:
    r"""Return the machine of a Windows named pipe when that is another one: ``Server`` of ``\\Server\pipe\jobs``."""
    found = _REMOTE_PIPE.match(address)
    if found is None or found[1] in {".", "?"} or of_host(found[1]) is not Reach.ELSEWHERE:
        return None
    return found[1]
