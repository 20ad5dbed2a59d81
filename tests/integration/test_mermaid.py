"""The map's flowcharts, drawn by the real mermaid: `npm` installs it, jsdom is the page that it draws on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from flake8_mp_recv.review.as_mermaid import label
from integration.programs import environment, must, run

FOLDER = Path(__file__).parent / "mermaid"
EXAMPLES = Path(__file__).parents[2] / "examples"


@dataclass(frozen=True)
class Drawn:
    """What mermaid understood of a flowchart, and the text it drew, without spaces: it breaks labels into lines."""

    nodes: list[str]
    edges: list[list[str]]
    groups: list[str]
    drawn: str


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install mermaid into a folder of its own."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm are not here, and only mermaid itself can tell whether it draws a map")
    folder = tmp_path_factory.mktemp("mermaid")
    for name in ("package.json", "draw.mjs"):
        shutil.copy(FOLDER / name, folder)
    installed = run(("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund"), cwd=folder, env=environment())
    if installed.exit_code:
        pytest.skip(f"npm could not install mermaid: {installed.told[-300:]}")
    return folder


def draw(page: Path, *flowcharts: str) -> list[Drawn]:
    done = subprocess.run(
        ["node", "draw.mjs"],
        cwd=page,
        input=json.dumps(flowcharts),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return [Drawn(**{**one, "drawn": "".join(one["drawn"].split())}) for one in found]


def mapped(folder: Path, form: str) -> str:
    return must((sys.executable, "-m", "flake8_mp_recv", "map", folder, "--format", form), cwd=folder)


def test_the_examples_are_drawn_as_the_inventory_has_them(page: Path) -> None:
    found = json.loads(mapped(EXAMPLES, "json"))
    (drawn,) = draw(page, mapped(EXAMPLES, "mermaid"))
    assert sorted(drawn.groups) == sorted({endpoint["boundary"] for endpoint in found["endpoints"]})
    count = {letter: sum(node[0] == letter and node[1:].isdigit() for node in drawn.nodes) for letter in "ep"}
    assert count == {"e": len(found["endpoints"]), "p": len(found["processes"])}
    fed = {(f"e{endpoint['id'].split('-')[1]}") for endpoint in found["endpoints"] if endpoint["receivers"]}
    assert {start for start, end in drawn.edges if end.startswith("r") and start.startswith("e")} == fed
    for endpoint in found["endpoints"]:
        assert f"{endpoint['label']}{endpoint['file']}:{endpoint['line']}" in drawn.drawn


def test_no_name_of_a_project_breaks_the_drawing(page: Path) -> None:
    odd = ['end "x" <b>', "&amp; #35; `code`", "%% [](){}| \\ ;", "naïve 中 \N{GRINNING FACE}", "click graph style"]
    texts = [f"flowchart LR\n  e1[{label(text)}]\n  e2([{label(text)}])\n  e1 --> e2" for text in odd]
    for text, drawn in zip(odd, draw(page, *texts), strict=True):
        assert drawn.nodes == ["e1", "e2"]
        assert drawn.drawn.count("".join(text.split())) == 2


def test_a_large_project_stays_within_what_mermaid_draws(page: Path, tmp_path: Path) -> None:
    source = "from multiprocessing import Pipe, Process\n" + "".join(
        f"def start_{n}(work):\n    ours, theirs = Pipe()\n    Process(target=work, args=(theirs,)).start()\n"
        f"    return ours.recv()\n"
        for n in range(400)
    )
    (tmp_path / "many.py").write_text(source, encoding="utf-8")
    text = mapped(tmp_path, "mermaid")
    assert "more endpoints" in text
    (drawn,) = draw(page, text)
    assert 50 < len(drawn.edges) <= 500
    assert len(text) <= 50_000
