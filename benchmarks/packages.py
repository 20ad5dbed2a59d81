"""Pinned source archives from the package index, each checked against its hash and unpacked once.

A list has one package a line: `name==version sha256 folder`, the folder being the one that the archive unpacks to.
"""

from __future__ import annotations

import shutil
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import BenchmarkError, run


@dataclass(frozen=True)
class Package:
    """One line of a list."""

    requirement: str
    sha256: str
    folder: str


def read_list(file: Path) -> tuple[Package, ...]:
    """Read the packages that `file` names, in its order."""
    lines = (line.partition("#")[0].split() for line in file.read_text(encoding="utf-8").splitlines())
    return tuple(Package(*words) for words in lines if words)


def provide(packages: tuple[Package, ...], folder: Path) -> None:
    """Have every package unpacked in `folder`; what is there already is not touched."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        if not (folder / package.folder).is_dir():
            print(f"downloading {package.requirement}", file=sys.stderr)
            with tempfile.TemporaryDirectory(dir=folder, prefix=".unpacking-") as scratch:
                _unpack(package, _download(package, Path(scratch)), folder)


def _download(package: Package, scratch: Path) -> Path:
    """Download the source archive; pip checks the hash before it runs anything of the package."""
    wanted = scratch / "wanted.txt"
    wanted.write_text(f"{package.requirement} --hash=sha256:{package.sha256}\n", encoding="utf-8")
    arguments = ("--quiet", "--no-deps", "--no-binary", ":all:", "--require-hashes", "-d", scratch, "-r", wanted)
    # pip asks even a package that is only downloaded for its metadata: first with the build tools that are here.
    for isolation in (("--no-build-isolation",), ()):
        ended = run((sys.executable, "-m", "pip", "download", *isolation, *arguments))
        archives = sorted(scratch.glob("*.tar.*"))
        if ended.code == 0 and archives:
            return archives[0]
    raise BenchmarkError(f"could not download {package.requirement}: {ended.last_error}")


def _unpack(package: Package, archive: Path, folder: Path) -> None:
    """Unpack beside the archive and move the result in one step, so that a folder that is there is whole."""
    with tarfile.open(archive) as opened:
        opened.extractall(archive.parent, filter="data")
    unpacked = archive.parent / package.folder
    if not unpacked.is_dir():
        raise BenchmarkError(f"{package.requirement} was unpacked, but holds no folder {package.folder}")
    shutil.move(unpacked, folder / package.folder)
