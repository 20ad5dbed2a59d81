"""python-lsp-server over the Language Server Protocol, with the settings of docs/editors.md."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from integration.lsp import Diagnostics, Server
from integration.samples import CALLER, CODE, COLUMN, LINE, SAFE, SAFE_CALLER, TEXT, UNSAFE, WORKER
from tools.documents import file_in

WARNING = 2


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Start the server in an empty workspace."""
    (tmp_path / "setup.cfg").write_text("[flake8]\nselect = MPR\n", encoding="utf-8")
    started = Server([sys.executable, "-m", "pylsp"], tmp_path)
    try:
        settings = json.loads(file_in("docs/editors.md", "pylsp.json"))
        started.tell("workspace/didChangeConfiguration", {"settings": settings})
        yield started
        started.stop()
    finally:
        started.kill()


class Document:
    """A document as an editor holds it: its text need not be what is on the disk."""

    def __init__(self, server: Server, path: Path, text: str) -> None:
        """Open it."""
        self.uri = path.as_uri()
        self._server = server
        self._version = 1
        item = {"uri": self.uri, "languageId": "python", "version": 1, "text": text}
        server.tell("textDocument/didOpen", {"textDocument": item})

    def edit(self, text: str) -> None:
        """Replace its text, without saving."""
        self._version += 1
        document = {"uri": self.uri, "version": self._version}
        self._server.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def save(self) -> None:
        """Tell the server that it was saved, which makes it look again."""
        self._server.tell("textDocument/didSave", {"textDocument": {"uri": self.uri}})

    def diagnostics(self, *, any_at_all: bool) -> Diagnostics:
        """Wait until there are some, or none."""
        return self._server.diagnostics(self.uri, lambda found: bool(found) == any_at_all)


def test_unsaved_text_gets_its_diagnostic_and_loses_it(server: Server, tmp_path: Path) -> None:
    (tmp_path / "jobs.py").write_text(SAFE, encoding="utf-8")
    document = Document(server, tmp_path / "jobs.py", UNSAFE)
    (found,) = document.diagnostics(any_at_all=True)
    assert found["code"] == CODE
    assert found["message"] == f"{CODE} {TEXT}"
    assert found["range"]["start"] == {"line": LINE - 1, "character": COLUMN - 1}
    assert found["range"]["end"]["line"] == LINE - 1
    assert found["severity"] == WARNING
    document.edit(SAFE)
    assert document.diagnostics(any_at_all=False) == []
    document.edit(f"\n\n{UNSAFE}")
    (found,) = document.diagnostics(any_at_all=True)
    assert found["range"]["start"] == {"line": LINE + 1, "character": COLUMN - 1}


def test_a_file_that_was_never_saved(server: Server, tmp_path: Path) -> None:
    document = Document(server, tmp_path / "new.py", UNSAFE)
    (found,) = document.diagnostics(any_at_all=True)
    assert found["message"] == f"{CODE} {TEXT}"


def test_the_caller_stands_in_another_file(server: Server, tmp_path: Path) -> None:
    (tmp_path / "worker.py").write_text(WORKER, encoding="utf-8")
    (tmp_path / "main.py").write_text(CALLER, encoding="utf-8")
    document = Document(server, tmp_path / "worker.py", f"# an unsaved line\n{WORKER}")
    (found,) = document.diagnostics(any_at_all=True)
    assert (found["code"], found["range"]["start"]["line"]) == (CODE, 2)
    assert "(Pipe() in main.py at line 5)" in found["message"]
    (tmp_path / "main.py").write_text(SAFE_CALLER, encoding="utf-8")
    document.save()
    assert document.diagnostics(any_at_all=False) == []
