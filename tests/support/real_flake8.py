"""Real flake8 in two ways: in a process of its own, as a user runs it, and in this one, which is much faster."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from flake8 import utils as flake8_utils
from flake8.main.application import Application

from support.findings import FINDING

UNGUARDED = "FLAKE8_MP_RECV_UNGUARDED"
"""Set in every run of ours: a bug of the engine must then surface instead of being taken for "unknown".

Spelt anew, since whoever spoils the package must be the first to import it; a test compares the two."""

BASE_ARGUMENTS = ("--isolated", "--select=MPR", "--jobs=1")


@dataclass(frozen=True)
class Outcome:
    """All that one run of flake8 gave."""

    stdout: str
    stderr: str
    exit_code: int

    @property
    def crashed(self) -> bool:
        """Whether flake8 ended otherwise than by printing findings."""
        return (
            self.exit_code not in (0, 1)
            or bool(self.stderr)
            or any(not FINDING.match(line) for line in self.stdout.splitlines())
        )


def run_flake8(arguments: Sequence[str], *, cwd: Path, stdin: str | None = None) -> Outcome:
    """Run `python -m flake8` as a user does, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "flake8", *arguments],
        cwd=cwd,
        input=None if stdin is None else stdin.encode(),
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        env={**os.environ, UNGUARDED: "1"},
        check=False,
    )
    return Outcome(_decoded(done.stdout), _decoded(done.stderr), done.returncode)


def flake8_in_process(arguments: Sequence[str], *, cwd: Path, stdin: str = "") -> Outcome:
    """Run flake8's own application in this process: much faster, and state that leaks between runs shows."""
    flake8_utils.stdin_get_value.cache_clear()
    out, err = io.BytesIO(), io.BytesIO()
    application = Application()
    with (
        _working_directory(cwd),
        mock.patch.dict(os.environ, {UNGUARDED: "1"}),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")),
        contextlib.redirect_stdout(_stream(out)),
        contextlib.redirect_stderr(_stream(err)),
    ):
        try:
            application.run(list(arguments))
        except Exception:
            # What a process of its own would do with it.
            traceback.print_exc()
    exit_code = application.exit_code() if application.options is not None else 1
    return Outcome(_decoded(out.getvalue()), _decoded(err.getvalue()), exit_code)


class _Stream(io.TextIOWrapper):
    """Text into a buffer that outlives the stream, which closes what it wraps when it is collected."""

    def close(self) -> None:
        """Flush, and leave the buffer open."""
        self.flush()


def _stream(buffer: io.BytesIO) -> io.TextIOWrapper:
    return _Stream(buffer, encoding="utf-8", write_through=True)


def _decoded(raw: bytes) -> str:
    return raw.decode().replace("\r\n", "\n")


@contextlib.contextmanager
def _working_directory(path: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(before)
