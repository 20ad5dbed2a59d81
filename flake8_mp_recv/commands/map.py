"""``map DIR``: all endpoints of a project, who can reach them, and where what they bring is unpickled."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from flake8_mp_recv.review.inventory import Inventory

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FORMATS: Final = ("text", "json", "mermaid")
BOUNDARIES: Final = ("network", "unknown", "machine", "children")
INSTALL: Final = "python -m pip install 'flake8-mp-recv[map]'"


def add_to(commands: Commands) -> None:
    """Add this command's parser to ``commands``."""
    parser = commands.add_parser(
        "map",
        help="list a project's endpoints, who can reach them, and where what they bring is unpickled",
        description="Reads the Python files below DIR that git tracks and flake8's configuration does not leave out. "
        "Exit status: 0 done, 1 findings with --fail-on, 2 bad usage.",
    )
    parser.add_argument("folder", metavar="DIR", help="the project's folder")
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text, which needs rich")
    parser.add_argument(
        "--fail-on",
        choices=BOUNDARIES,
        metavar="BOUNDARY",
        help=f"exit with 1 on a finding at this boundary or a worse one; worst first: {', '.join(BOUNDARIES)}",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the map of ``arguments.folder``, and return the exit status."""
    from flake8_mp_recv.review.boundaries import Boundary
    from flake8_mp_recv.review.settings import Unusable

    has_rich = find_spec("rich") is not None
    if arguments.format == "text" and not has_rich:
        return _refused(f"--format text needs rich: {INSTALL}, or take --format json or mermaid")
    try:
        found = inventory_of(arguments.folder, _progress if has_rich and sys.stderr.isatty() else _no_progress)
    except Unusable as error:
        return _refused(str(error))
    _print(found, arguments.format)
    worst = found.worst()
    fails = arguments.fail_on is not None and worst is not None and worst.rank <= Boundary(arguments.fail_on).rank
    return 1 if fails else 0


def _refused(line: str) -> int:
    print(f"map: {line}", file=sys.stderr)
    return 2


Progress = AbstractContextManager[Callable[[str], None]]


def inventory_of(folder: str, progress: Callable[[int], Progress]) -> Inventory:
    """Return what there is in ``folder``. Raises Unusable when it, or flake8's configuration there, cannot be used."""
    from flake8_mp_recv.review.files import python_files
    from flake8_mp_recv.review.inventory import inventory
    from flake8_mp_recv.review.reading import Desk
    from flake8_mp_recv.review.settings import Unusable, for_review, settings_of

    if not os.path.isdir(folder):
        raise Unusable(f"{folder} is not a folder: name the project's folder (trace takes files)")
    root = os.path.abspath(folder)
    settings = settings_of(root)
    paths = python_files(root, settings)
    if not paths:
        raise Unusable(f"no Python file in {folder}: name another folder, or look at flake8's exclude")
    with progress(len(paths)) as advance:
        return inventory(root, paths, Desk(for_review(settings.options)), advance)


def _print(found: Inventory, form: str) -> None:
    from flake8_mp_recv.review.places import relative

    def name(path: str) -> str:
        return relative(path, found.root)

    if form == "text":
        from rich.console import Console

        from flake8_mp_recv.review import as_text

        as_text.show(found, name, Console())
        return
    from flake8_mp_recv.review import as_json, as_mermaid

    print(as_json.rendered(found, name) if form == "json" else as_mermaid.rendered(found, name))
    if form == "mermaid":
        for unread in found.unparsed:
            print(f"map: not read: {name(unread.path)}: {unread.reason}", file=sys.stderr)


def _no_progress(total: int) -> Progress:
    return nullcontext(lambda path: None)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[str], None]]:
    """Show a progress bar over ``total`` files on stderr."""
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda path: bar.update(task, advance=1, description=os.path.basename(path)[:30])
