"""The files that are measured: pinned projects, the standard library, and generated code in the cache."""

from __future__ import annotations

import hashlib
import shutil
import sysconfig
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy.labels import CORPUS
from benchmarks.packages import provide, read_list
from benchmarks.processes import BenchmarkError
from benchmarks.speed import generated
from benchmarks.speed.generated import File

# What a search for the project's root stops at, so that a generated folder is a project of its own.
ROOT_MARK = File("setup.cfg", "")
# The places of the standard library that use connections.
_CONNECTION_USERS = ("multiprocessing", "concurrent", "asyncio", "test/_test_multiprocessing.py")
_LEFT_OUT = ("test", "tests", "idle_test", "site-packages", "_bundled", "__pycache__")
_CONNECTED = ("multiprocessing", "concurrent")


@dataclass(frozen=True)
class Inputs:
    """Provides inputs in a folder of the cache, each made once."""

    cache: Path

    def corpus(self) -> Path:
        """Have the labelled packages unpacked."""
        folder = self.cache / "corpus"
        provide(read_list(CORPUS / "packages.txt"), folder)
        return folder

    def in_corpus(self, path: str) -> Path:
        """Return a file of the corpus."""
        file = self.corpus() / path
        if not file.is_file():
            raise BenchmarkError(f"the corpus has no {path}")
        return file

    def generate(self, name: str, files: Iterable[File]) -> Path:
        """Have generated files written to a folder of that name; made again when the generator has changed."""
        folder = self.cache / "generated" / name
        stamp = folder.with_name(f"{name}.made-by")
        made_by = hashlib.sha256(Path(generated.__file__).read_bytes()).hexdigest()
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != made_by:
            shutil.rmtree(folder, ignore_errors=True)
            for file in (ROOT_MARK, *files):
                target = folder / file.path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(file.text, encoding="utf-8")
            stamp.write_text(made_by, encoding="utf-8")
        return folder

    def standard_library(self) -> Path:
        """Have the running interpreter's standard library copied without its tests, as a project of its own.

        Where it is installed it may lie in any repository, which would be searched as well.
        """
        folder = self.cache / "standard-library"
        _copy(_library(), folder)
        return _marked(folder)

    def library_without_connections(self) -> Path:
        """Have the same copied without what makes connections, and its one user."""
        folder = self.cache / "library-without-connections"
        _copy(_library(), folder, (*_LEFT_OUT, *_CONNECTED))
        return _marked(folder)

    def connection_users(self) -> Path:
        """Have the library's users of connections copied, likewise."""
        folder = self.cache / "connection-users"
        for part in _CONNECTION_USERS:
            if not (_library() / part).exists():
                raise BenchmarkError(f"this Python has no {part}: its `test` package is not installed")
            _copy(_library() / part, folder / part)
        return _marked(folder)


def _library() -> Path:
    return Path(sysconfig.get_path("stdlib"))


def _copy(source: Path, target: Path, left_out: Collection[str] = _LEFT_OUT) -> None:
    """Copy a file, or the Python files of a folder but for those ``left_out``, over what an earlier run left."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_file():
        shutil.copyfile(source, target)
        return
    shutil.rmtree(target, ignore_errors=True)
    for file in sorted(source.rglob("*.py")):
        path = file.relative_to(source)
        if not set(path.parts) & set(left_out):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / path)


def _marked(folder: Path) -> Path:
    """Make a folder a project of its own."""
    (folder / ROOT_MARK.path).write_text(ROOT_MARK.text, encoding="utf-8")
    return folder
