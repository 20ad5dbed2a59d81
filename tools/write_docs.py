"""Write what the documentation takes from the code: pages, drawings, and the marked sections of README.md.

``python -m tools.write_docs`` in an environment that has the plugin; a test fails when a file is not as this writes it.
"""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from flake8_mp_recv.analysis import Session
from flake8_mp_recv.commands import explain
from flake8_mp_recv.options import DEFAULTS
from flake8_mp_recv.rules import RULES
from tools import flow, terminal
from tools.documents import ROOT, files_in

DOCS: Final = ROOT / "docs"
EXAMPLES_COMMAND: Final = ("flake8", "--select", "MPR", "examples")
FLOW_TITLE: Final = "From Pipe() to recv()"

_RULES_HEAD: Final = """\
# The rules

`python -m flake8_mp_recv explain CODE` prints the same in the terminal. Each *bad* program earns exactly the rule's
code, each *good* one none. The rules that are off by default are an audit: `enable-extensions = MPR9` in flake8's
configuration switches them on."""


def main() -> None:
    """Write every file of :func:`documents` that differs, and name it."""
    for path, text in documents().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")


@functools.cache
def documents() -> Mapping[Path, str]:
    """Return the text that each generated file should have. README's other parts are taken from the file itself."""
    readme = ROOT / "README.md"
    sections = {"rules": explain.table(), "measured": measured_pages()}
    accuracy = page_of("accuracy")
    if accuracy.exists():
        sections["comparison"] = first_table(accuracy.read_text(encoding="utf-8"))
    return {
        page_of("rules"): "\n\n".join((_RULES_HEAD, explain.table(), *map(explain.page, RULES))) + "\n",
        DOCS / "first-findings.svg": terminal.svg("flake8 with flake8-mp-recv over its examples", first_findings()),
        DOCS / "flow.svg": flow.svg(FLOW_TITLE, drawn_places()),
        readme: with_sections(readme.read_text(encoding="utf-8"), sections),
    }


def first_findings() -> str:
    """Return what a terminal shows when flake8 is run over the examples: the command, and flake8's coloured output."""
    command = [sys.executable, "-m", EXAMPLES_COMMAND[0], "--color=always", *EXAMPLES_COMMAND[1:]]
    printed = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True).stdout
    return f"$ {' '.join(EXAMPLES_COMMAND)}\n{printed}"


def drawn_places() -> list[flow.Place]:
    """Return the way that the engine finds through the program of docs/how-it-decides.md, up to its last finding."""
    sources = files_in(page_of("how-it-decides"))
    with tempfile.TemporaryDirectory() as folder:
        for name, text in sources.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        session = Session(DEFAULTS, guard=False)
        found: list[flow.Place] = []
        for name, text in sources.items():
            if name.endswith(".py"):
                filename = str(Path(folder, name).resolve())
                for finding in session.findings(ast.parse(text), text.splitlines(keepends=True), filename):
                    found = flow.places(finding, name, sources)
    return found


def measured_pages() -> str:
    """Return links to those pages that are there; `benchmarks` writes them."""
    told = {"accuracy": "what is found and what is missed, and how that was measured", "speed": "what it costs"}
    return "\n".join(
        f"- [docs/{name}.md](docs/{name}.md): {what}" for name, what in told.items() if page_of(name).exists()
    )


def page_of(name: str) -> Path:
    """Return the path of a page of the documentation."""
    return DOCS / f"{name}.md"


def first_table(text: str) -> str:
    """Return the first table of a page."""
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|"))
    end = next(number for number in range(start, len(lines)) if not lines[number].startswith("|"))
    return "\n".join(lines[start:end])


def with_sections(text: str, sections: Mapping[str, str]) -> str:
    """Return ``text`` with what stands between ``<!-- name -->`` and the next ``<!-- end -->`` replaced, for each name.

    Raises ValueError for a section that ``text`` does not have.
    """
    for name, section in sections.items():
        mark, end = f"<!-- {name} -->\n", "<!-- end -->"
        before, found, rest = text.partition(mark)
        _, ended, after = rest.partition(end)
        if not (found and ended):
            raise ValueError(f"no section {name!r}")
        text = f"{before}{mark}{section}\n{end}{after}"
    return text


if __name__ == "__main__":
    main()
