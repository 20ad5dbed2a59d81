"""Every command in the documentation is run, and prints what is shown; `tools/documents.py` has the rules."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flake8_mp_recv import options, project
from flake8_mp_recv.known.multiprocessing import FORKS
from tools.documents import PAGES, ROOT, Block, blocks, commands

HOW = {"": "here", "install": "tests/integration/test_documented_commands.py", "ci": ".ci/run"}
"""Who runs a console block, by the word behind `console`."""

SHELL_LANGUAGES = {"bash", "sh", "shell", "shell-session", "text", ""}
BY_NAME = [pytest.param(page, id=page.name) for page in PAGES]


@pytest.mark.parametrize("page", BY_NAME)
def test_commands_print_what_is_shown(page: Path, tmp_path: Path) -> None:
    if any(block.language == "diff" for block in blocks(page)):
        copy_repository(tmp_path)
    for block in blocks(page):
        if block.language == "console" and not block.name:
            for command in commands(block):
                assert shell(command.line, tmp_path) == command.output, f"{block}: {command.line}"
        elif block.language == "diff":
            patch(tmp_path / block.name, block)
        elif block.name and block.language != "console":
            path = tmp_path / block.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")


def copy_repository(folder: Path) -> None:
    """Copy what a contributor changes, for a page whose blocks change it."""
    unwanted = shutil.ignore_patterns("__pycache__")
    for name in ("flake8_mp_recv", "tests", "tools", "docs", "examples"):
        shutil.copytree(ROOT / name, folder / name, ignore=unwanted)
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder)


def patch(path: Path, block: Block) -> None:
    """Change a file as a diff block says; the lines that it takes for granted stand there exactly once."""
    lines = block.text.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] in " -")
    after = "".join(line[1:] for line in lines if line[0] in " +")
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"{block}: what it changes is not in {block.name}"
    path.write_text(text.replace(before, after), encoding="utf-8")


def shell(line: str, folder: Path) -> str:
    """Run one command of a page as a reader with an activated environment does; returns all that it prints."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PATH": path, "COLUMNS": "80", "PYTHONDONTWRITEBYTECODE": "1"},
        text=True,
        check=False,
    )
    return done.stdout


def every_block() -> list[Block]:
    """Return the blocks of all pages."""
    return [block for page in PAGES for block in blocks(page)]


def test_every_block_is_one_that_is_run_or_has_a_language() -> None:
    assert [str(block) for block in every_block() if block.language in SHELL_LANGUAGES] == []
    assert [str(block) for block in every_block() if block.language == "console" and block.name not in HOW] == []
    named = [block for block in every_block() if block.name or block.language in ("console", "python")]
    assert [str(block) for block in every_block() if block not in named] == []


def test_python_in_the_pages_compiles() -> None:
    for block in every_block():
        if block.language == "python":
            compile(block.text, str(block), "exec")


@pytest.mark.parametrize("page", BY_NAME)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)", text)
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", BY_NAME)
def test_anchors_are_headings(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= headings


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, pending = set(), [PAGES[0]]
    while pending:
        page = pending.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        found = re.findall(r"\]\(([^)#:\s]+)", page.read_text(encoding="utf-8"))
        pending += [(page.parent / target).resolve() for target in found]
    assert sorted(path.name for path in set(PAGES) - reached) == []


@pytest.mark.parametrize("page", [*BY_NAME, pytest.param(ROOT / "CHANGELOG.md", id="CHANGELOG.md")])
def test_no_index_no_badge(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"pypi|pythonhosted|shields\.io|badge|anaconda\.org", text, re.IGNORECASE) == []


# A newline that is written out behind the end of a statement, as in "class A:\n    link = 1", is no path.
MACHINE = re.compile(r"/(?:home|Users|root|tmp)/|\b[A-Z]:\\(?!n\b)")


def test_no_file_names_a_place_on_a_machine() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: what belongs to the repository is not known")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in paths}
    assert [str(path) for path, text in texts.items() if MACHINE.search(text)] == []


def test_a_place_on_a_machine_is_told_from_code() -> None:
    # In two parts each, since this file is read, too.
    places = ["/" + "home/me", "/" + "tmp/x", "C:" + r"\Users", "C:" + r"\\Users", "d = 'D:" + r"\new"]
    assert [place for place in places if not MACHINE.search(place)] == []
    others = [r"class A:\n    x = 1", r"if TRUE:\npass", r":\d+:\d+:", "~/.cache", "https://example.org/homes/"]
    assert [other for other in others if MACHINE.search(other)] == []


def test_prose_fits_the_page() -> None:
    for page in PAGES:
        prose = re.sub(r"^ *(`{3,}).*?^ *\1", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        long = [line for line in prose.splitlines() if len(line) > 130 and not line.startswith(("|", "!["))]
        assert long == [], page.name


def test_names_and_numbers_are_those_of_the_code() -> None:
    readme, decides = (ROOT / name for name in ("README.md", "docs/how-it-decides.md"))
    for page in (readme, decides):
        assert [fork for fork in FORKS[1:] if f"`{fork}`" not in page.read_text(encoding="utf-8")] == []
    assert [origin for origin in options.ORIGINS if f"`{origin}`" not in readme.read_text(encoding="utf-8")] == []
    text = " ".join(decides.read_text(encoding="utf-8").split())
    assert f"Files over {project.MAX_FILE_BYTES // 1_000_000} MB, projects over {project.MAX_FILES:,} files" in text
    assert f"In a project of more than {project.LARGE_PROJECT:,} files" in text
