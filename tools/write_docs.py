"""Write what the documentation takes from the code: docs/rules.md, and the marked sections of README.md.

``python -m tools.write_docs`` in an environment that has the plugin; a test fails when a file is not as this writes it.
"""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from flake8_mp_recv.commands import explain
from flake8_mp_recv.rules import RULES

ROOT: Final = Path(__file__).resolve().parents[1]
EXAMPLES_COMMAND: Final = ("flake8", "--select", "MPR", "examples")

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


def documents() -> Mapping[Path, str]:
    """Return the text that each generated file should have. README's other parts are taken from the file itself."""
    readme = ROOT / "README.md"
    sections = {"rules": explain.table(), "examples": f"```console\n$ {' '.join(EXAMPLES_COMMAND)}\n{findings()}```"}
    return {
        ROOT / "docs" / "rules.md": "\n\n".join((_RULES_HEAD, explain.table(), *map(explain.page, RULES))) + "\n",
        readme: with_sections(readme.read_text(encoding="utf-8"), sections),
    }


def findings() -> str:
    """Return what flake8 prints about the examples."""
    command = [sys.executable, "-m", *EXAMPLES_COMMAND]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True).stdout


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
