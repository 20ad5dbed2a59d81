"""What an address reaches, in every spelling that the operating system takes."""

from __future__ import annotations

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_mp_recv.known.addresses import Reach, machine_of_pipe, of_host

EVERYWHERE = [
    *("", b"", "0.0.0.0", b"0.0.0.0", "0", "0.0", "0.0.0", "0x0", "00"),
    *("::", "::0", "0:0:0:0:0:0:0:0", "::ffff:0.0.0.0"),
]
HERE = [
    *("localhost", b"localhost", "LocalHost", "localhost.", "localhost.localdomain", "ip6-localhost", "app.localhost"),
    *("127.0.0.1", b"127.0.0.1", "127.255.255.254", "127.1", "127.0.1", "0x7f.1", "0177.0.0.1", "2130706433"),
    *("0x7f000001", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"),
]
ELSEWHERE = [
    *("10.0.0.1", "192.168.1.20", "8.8.8.8", "169.254.7.7", "255.255.255.255", "10.1", "0x0a000001", "128.0.0.1"),
    *("fe80::1", "fe80::1%eth0", "2001:db8::8", "::ffff:10.0.0.1", "jobs.example.org", "jobs.example.org.", "nas"),
    *("my_host", "localhost.example.org", "127.0.0.1.example.org", "256.0.0.1"),
]
NO_HOST = ["{}", "<host>", "a b", "host:6000", "/run/app.sock", "a..b", ".", "\0name"]


@pytest.mark.parametrize(
    ("host", "reach"),
    [
        *((host, Reach.EVERYWHERE) for host in EVERYWHERE),
        *((host, Reach.HERE) for host in HERE),
        *((host, Reach.ELSEWHERE) for host in ELSEWHERE),
        *((host, None) for host in NO_HOST),
    ],
)
def test_hosts(host: str | bytes, reach: Reach | None) -> None:
    assert of_host(host) is reach


@given(st.ip_addresses())
def test_every_number_has_a_reach(number: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    assert of_host(str(number)) is not None


@given(st.ip_addresses(v=4), st.sampled_from([1, 2, 3, 4]), st.sampled_from(["{}", "0x{:x}", "0{:o}"]))
def test_short_forms_are_read_as_the_system_reads_them(number: ipaddress.IPv4Address, count: int, base: str) -> None:
    packed = number.packed
    parts = [*packed[: count - 1], int.from_bytes(packed[count - 1 :], "big")]
    written = ".".join(base.format(part) for part in parts)
    assert socket.inet_aton(written) == packed
    assert of_host(written) is of_host(str(number))


@given(st.text(max_size=30))
def test_no_text_is_too_odd(text: str) -> None:
    of_host(text)
    machine_of_pipe(text)


@pytest.mark.parametrize(
    ("address", "machine"),
    [
        (r"\\Server\pipe\jobs", "Server"),
        (r"\\10.0.0.5\PIPE\jobs", "10.0.0.5"),
        (r"\\.\pipe\jobs", None),
        (r"\\?\pipe\jobs", None),
        (r"\\localhost\pipe\jobs", None),
        (r"\\127.0.0.1\pipe\jobs", None),
        (r"\\Server\share\jobs", None),
        ("/run/app.sock", None),
        ("", None),
    ],
)
def test_named_pipes(address: str, machine: str | None) -> None:
    assert machine_of_pipe(address) == machine
