"""Imports run one way, in the order that the package's own docstring tells readers; only ``tree`` imports astroid."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import flake8_mp_recv
from flake8_mp_recv import resolve, review

PACKAGE = Path(flake8_mp_recv.__file__).parent
ORDER = re.findall(r"^\d+\. ``(\w+)``", flake8_mp_recv.__doc__ or "", re.MULTILINE)
COMMANDS = ["__main__", "commands", "review"]
FILES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted name of each module or member that is imported at run time, wherever the statement stands."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            pending.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports inside the package are written out"
            yield from (f"{node.module}.{name.name}" for name in node.names)
        pending.extend(ast.iter_child_nodes(node))


def layer_of(file: str) -> str:
    return file.split("/")[0].removesuffix(".py")


def test_the_docstring_names_every_module() -> None:
    assert sorted({layer_of(file) for file in FILES} - {"__init__"}) == sorted([*ORDER, *COMMANDS])


def test_the_engines_map_names_every_module() -> None:
    named = re.findall(r"``(\w+)``", resolve.__doc__ or "")
    modules = [file.stem for file in PACKAGE.joinpath("resolve").glob("*.py") if file.stem != "__init__"]
    assert sorted(name for name in named if name != "q") == sorted(modules)


@pytest.mark.parametrize("file", FILES)
def test_a_module_imports_only_what_stands_below_it(file: str) -> None:
    order = [*COMMANDS, *ORDER, "__init__"]
    names = imported(ast.parse(FILES[file].read_bytes()))
    ours = {name.split(".")[1] for name in names if name.startswith("flake8_mp_recv.")} & set(order)
    above = [layer for layer in ours if order.index(layer) < order.index(layer_of(file))]
    assert above == []


def test_a_module_of_the_review_imports_only_what_its_docstring_names_above_it() -> None:
    steps = re.findall(r"^\d+\. (.*?):", review.__doc__ or "", re.MULTILINE)
    order = [name for step in steps for name in re.findall(r"``(\w+)``", step)]
    modules = {file.removeprefix("review/").removesuffix(".py"): file for file in FILES if file.startswith("review/")}
    assert sorted([*order, "__init__"]) == sorted(modules)
    for place, module in enumerate(order):
        names = imported(ast.parse(FILES[modules[module]].read_bytes()))
        ours = {name.split(".")[2] for name in names if name.startswith("flake8_mp_recv.review.")}
        assert ours <= set(order[:place]), module


@pytest.mark.parametrize("file", FILES)
def test_only_tree_imports_astroid(file: str) -> None:
    uses_astroid = any(name.split(".")[0] == "astroid" for name in imported(ast.parse(FILES[file].read_bytes())))
    assert uses_astroid == (file == "tree.py")


def test_types_are_exempt_and_nothing_else_is() -> None:
    source = "if TYPE_CHECKING:\n    import a\nelse:\n    import b\ndef f():\n    from c import d"
    assert set(imported(ast.parse(source))) == {"b", "c.d"}


IN_TURNS = {("resolve.classes", "resolve.mentions"), ("resolve.forward", "resolve.taken_out")}
"""Modules that ask each other; all others that need an answer of one that needs theirs ask the resolver."""


def test_modules_of_a_package_import_one_way_too() -> None:
    modules = {file.removesuffix(".py").replace("/", "."): file for file in FILES if "__init__" not in file}
    needed = {module: needs(file, modules) for module, file in modules.items()}
    assert {tuple(sorted((one, other))) for one in needed for other in needed[one] if one in needed[other]} == IN_TURNS
    order = {module: {other for other in needed[module] if (other, module) not in IN_TURNS} for module in needed}
    assert len(list(TopologicalSorter(order).static_order())) == len(modules)


def needs(file: str, modules: Iterable[str]) -> set[str]:
    """Return which of ``modules`` a file imports."""
    names = [name.removeprefix("flake8_mp_recv.") for name in imported(ast.parse(FILES[file].read_bytes()))]
    return {other for other in modules if any(name == other or name.startswith(f"{other}.") for name in names)}


@pytest.mark.parametrize("module", ["plugin", "options", "rules", "gate", "__main__"])
def test_astroid_stays_out_until_a_file_needs_it(module: str) -> None:
    program = f"import sys, flake8_mp_recv.{module}; print(sorted(name for name in sys.modules if 'astroid' in name))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
