"""Runs pylint and this plugin in turns in one process: `beside_pylint.py with FILE...` prints what each found, as JSON.

`without` in the place of `with` leaves this plugin out. `caches` is what astroid's manager, which all in the process
share, held after each run of pylint, and again after the run of this plugin that follows.
"""

from __future__ import annotations

import ast
import io
import json
import sys
from pathlib import Path

from astroid.manager import AstroidManager
from pylint.lint import Run
from pylint.reporters import JSONReporter

from flake8_mp_recv.analysis import Session
from flake8_mp_recv.options import Options


def pylint(files: list[str]) -> list[dict[str, object]]:
    """Return pylint's messages, sorted since their order varies; its modules stay in astroid's manager."""
    out = io.StringIO()
    Run(["--rcfile=", "--enable=all", "--persistent=n", *files], reporter=JSONReporter(out), exit=False)
    found: list[dict[str, object]] = json.loads(out.getvalue())
    return sorted(found, key=lambda message: (str(message["path"]), str(message["line"]), str(message)))


def ours(files: list[str]) -> list[str]:
    """Return this plugin's findings, audit rules and all; a bug of the engine is raised."""
    session = Session(Options(audit=True), guard=False)
    found = []
    for file in files:
        text = Path(file).read_text(encoding="utf-8")
        for finding in session.findings(ast.parse(text), text.splitlines(keepends=True), file):
            found.append(f"{Path(file).name}:{finding.line}:{finding.column}: {finding.code} {finding.text}")
    return found


def caches() -> dict[str, list[object]]:
    """Return what astroid keeps for the whole process: modules and files by name and identity, transforms, hooks."""
    brain = AstroidManager.brain
    transforms = brain["_transform"].transforms
    return {
        "modules": [f"{name} {id(module)}" for name, module in brain["astroid_cache"].items()],
        "files": [f"{key} {id(value)}" for key, value in brain["_mod_file_cache"].items()],
        "transforms": [f"{kind.__name__} {len(known)}" for kind, known in transforms.items()],
        "hooks": [len(brain["_failed_import_hooks"])],
        "settings": [str({name: value for name, value in brain.items() if isinstance(value, (bool, int))})],
        "path": list(sys.path),
    }


def main(with_us: bool, files: list[str]) -> None:
    """Run pylint three times, the last one with astroid's caches emptied before, and this plugin around each."""
    found: list[list[str]] = []
    messages = []
    states = []
    for turn in range(3):
        if with_us:
            found.append(ours(files))
        if turn == 2:
            AstroidManager().clear_cache()
        messages.append(pylint(files))
        states.append(caches())
        if with_us:
            found.append(ours(files))
        states.append(caches())
    print(json.dumps({"ours": found, "pylint": messages, "caches": states}))


if __name__ == "__main__":
    main(sys.argv[1] == "with", sys.argv[2:])
