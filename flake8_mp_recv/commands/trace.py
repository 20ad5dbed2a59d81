"""``trace FILE[:LINE] ...``: the way of a value to where it is unpickled, or why nothing is reported there."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_mp_recv.review.reading import Desk
    from flake8_mp_recv.review.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: Commands) -> None:
    """Add this command's parser to ``commands``."""
    parser = commands.add_parser(
        "trace",
        help="tell how a value came to a receiver and who can write to it, or why nothing is reported",
        description="Tells of each finding which way the value came and who can write to it; of a recv() that is not "
        "reported, how far the analysis came and what it did not know. flake8's configuration counts.",
    )
    parser.add_argument("targets", nargs="+", metavar="FILE[:LINE]", help="a Python file, or one line of it")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what there is to say of each target; return 2 when one of them cannot be used, else 0."""
    from flake8_mp_recv.review.reading import PATIENCE_FOR_ONE, Desk
    from flake8_mp_recv.review.settings import Unusable, for_review, settings_of

    try:
        settings = settings_of(os.curdir)
        desk = Desk(for_review(settings.options), PATIENCE_FOR_ONE, shows_strings=True)
    except Unusable as error:
        return _refused(str(error))
    status, between = 0, ""
    for target in arguments.targets:
        try:
            text = told(target, settings, desk)
        except Unusable as error:
            status = _refused(str(error))
        else:
            print(f"{between}{text}")
            between = "\n"
    return status


def _refused(line: str) -> int:
    print(f"trace: {line}", file=sys.stderr)
    return 2


def told(target: str, settings: Settings, desk: Desk) -> str:
    """Return what there is to say of ``target``. Raises Unusable when it names nothing that can be looked at."""
    from flake8_mp_recv.review import tracing
    from flake8_mp_recv.review.files import Unreadable, read
    from flake8_mp_recv.review.places import relative
    from flake8_mp_recv.review.reading import failures_told
    from flake8_mp_recv.review.settings import Unusable

    file, line = split(target)
    if os.path.isdir(file):
        raise Unusable(f"{file} is a folder: name a file of it, or use map {file}")
    if not os.path.isfile(file):
        raise Unusable(f"{file} is not there: name a Python file")
    try:
        with failures_told():
            source = read(os.path.abspath(file))
            reading = desk.open(source)
            found = tracing.traces(reading, settings.options, line)
    except Unreadable as error:
        at = f"{file}:{error.line}" if error.line else file
        raise Unusable(f"{at} cannot be analysed ({error}): correct it, or name another file") from error
    if not found and line is not None:
        lines = ", ".join(map(str, tracing.candidates(reading))) or "none of this file"
        raise Unusable(f"{file}: line {line} {tracing.why_nothing(source, line)}; lines to ask of: {lines}")
    if not found:
        return f"{file}: no finding, and no recv() that could be one"
    base = os.getcwd()
    blocks = ("\n".join(tracing.lines_of(trace, lambda path: relative(path, base))) for trace in found)
    return "\n\n".join(blocks)


def split(target: str) -> tuple[str, int | None]:
    """Return the file and the line that ``target`` names."""
    file, colon, line = target.rpartition(":")
    if colon and line.isascii() and line.isdigit():
        return file, int(line)
    return target, None
