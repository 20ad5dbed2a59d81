"""A client of the Language Server Protocol, as small as the tests need it."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from integration.programs import environment

Diagnostics = list[dict[str, Any]]


class Server:
    """A language server in a process of its own, spoken to over its standard streams."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        """Start `command`, and open `folder` as the workspace."""
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
        )
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._ids = 0
        threading.Thread(target=self._read, daemon=True).start()
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self.tell("initialized", {})

    def ask(self, method: str, parameters: object) -> dict[str, Any]:
        """Send a request and wait for its answer."""
        self._ids += 1
        number = self._ids
        self._send({"id": number, "method": method, "params": parameters})
        return self._wait(lambda message: message.get("id") == number and "method" not in message)

    def tell(self, method: str, parameters: object) -> None:
        """Send a notification."""
        self._send({"method": method, "params": parameters})

    def diagnostics(self, uri: str, wanted: Callable[[Diagnostics], bool]) -> Diagnostics:
        """Wait for diagnostics of a document that are as `wanted`."""

        def fits(message: dict[str, Any]) -> bool:
            parameters = message.get("params", {})
            return (
                message.get("method") == "textDocument/publishDiagnostics"
                and parameters["uri"] == uri
                and wanted(parameters["diagnostics"])
            )

        found: Diagnostics = self._wait(fits)["params"]["diagnostics"]
        return found

    def stop(self) -> None:
        """Ask the server to end, and wait until it has."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        self._process.wait(timeout=30)

    def kill(self) -> None:
        """End it if it has not ended."""
        self._process.kill()
        self._process.wait(timeout=30)

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _wait(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = 60) -> dict[str, Any]:
        seen: list[dict[str, Any]] = []
        while True:
            try:
                message = self._messages.get(timeout=seconds)
            except queue.Empty:
                raise AssertionError(f"the server did not answer; it said {seen}") from None
            if wanted(message):
                return message
            seen.append(message)

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while header := stream.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                header = stream.readline()
            self._messages.put(json.loads(stream.read(length)))
