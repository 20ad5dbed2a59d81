"""Imports run one way, in the order that the package's own docstring tells readers; only ``tree`` imports astroid."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import flake8_mp_recv

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


@pytest.mark.parametrize("file", FILES)
def test_a_module_imports_only_what_stands_below_it(file: str) -> None:
    order = [*COMMANDS, *ORDER, "__init__"]
    names = imported(ast.parse(FILES[file].read_bytes()))
    ours = {name.split(".")[1] for name in names if name.startswith("flake8_mp_recv.")} & set(order)
    above = [layer for layer in ours if order.index(layer) < order.index(layer_of(file))]
    assert above == []


@pytest.mark.parametrize("file", FILES)
def test_only_tree_imports_astroid(file: str) -> None:
    uses_astroid = any(name.split(".")[0] == "astroid" for name in imported(ast.parse(FILES[file].read_bytes())))
    assert uses_astroid == (file == "tree.py")


def test_types_are_exempt_and_nothing_else_is() -> None:
    source = "if TYPE_CHECKING:\n    import a\nelse:\n    import b\ndef f():\n    from c import d"
    assert set(imported(ast.parse(source))) == {"b", "c.d"}


def test_any_module_can_be_imported_first() -> None:
    """The engine's questions ask one another, so its modules import each other."""
    program = f"""
import importlib, sys
for module in {[file.removesuffix(".py").replace("/", ".") for file in FILES if "__" not in file]!r}:
    for name in [name for name in sys.modules if name.startswith("flake8_mp_recv")]:
        del sys.modules[name]
    try:
        importlib.import_module("flake8_mp_recv." + module)
    except (ImportError, AttributeError) as error:
        print(module, error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize("module", ["plugin", "options", "rules", "gate", "__main__"])
def test_astroid_stays_out_until_a_file_needs_it(module: str) -> None:
    program = f"import sys, flake8_mp_recv.{module}; print(sorted(name for name in sys.modules if 'astroid' in name))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
