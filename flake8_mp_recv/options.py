"""How a project adjusts the plugin: one frozen object, made from flake8's options and checked once.

Every option may stand on the command line and in flake8's configuration files.
"""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from flake8.exceptions import ExecutionError
from flake8.options.manager import OptionManager

from flake8_mp_recv.frozen import frozen

ORIGINS: Final = ("pipe", "listener", "client", "queue", "annotation")
"""What ``--mpr-trusted-origins`` may name: where a connection can come from."""

_DOTTED_NAME: Final = r"[^\W\d]\w*(\.[^\W\d]\w*)*"


@frozen
class Options:
    """What a project may decide.

    ``trusted_origins``: the origins, of :data:`ORIGINS`, whose connections are not reported.
    ``connection_factories``: dotted names of the project's functions that return a connection.
    ``forks``: further modules that mirror ``multiprocessing``.
    ``project_root``: the folder that the project's imports start from; None means that it is searched for.
    ``audit``: whether the audit rules are asked, too; no option of ours, see :meth:`Session.include_audit`.
    """

    trusted_origins: frozenset[str] = frozenset()
    connection_factories: tuple[str, ...] = ()
    forks: tuple[str, ...] = ()
    project_root: str | None = None
    audit: bool = False


DEFAULTS: Final = Options()


def register(option_manager: OptionManager) -> None:
    """Add the plugin's options to flake8's ``option_manager``; once, since flake8 takes each name once."""
    option_manager.add_option(
        "--mpr-trusted-origins",
        metavar="ORIGINS",
        default=(),
        parse_from_config=True,
        comma_separated_list=True,
        help=f"Connections that MPR073 and MPR074 trust, by where they come from: any of {', '.join(ORIGINS)}.",
    )
    option_manager.add_option(
        "--mpr-connection-factories",
        metavar="NAMES",
        default=(),
        parse_from_config=True,
        comma_separated_list=True,
        help="Dotted names of functions that return a connection, for what no analysis can see.",
    )
    option_manager.add_option(
        "--mpr-forks",
        metavar="MODULES",
        default=(),
        parse_from_config=True,
        comma_separated_list=True,
        help="Further modules that mirror multiprocessing, by their dotted names.",
    )
    option_manager.add_option(
        "--mpr-project-root",
        metavar="FOLDER",
        default=None,
        parse_from_config=True,
        normalize_paths=True,
        help="The folder that the project's imports start from (default: found from each file).",
    )


def from_namespace(namespace: argparse.Namespace) -> Options:
    """Return the options that flake8 parsed into ``namespace``.

    Raises ExecutionError, which flake8 prints, with one line that names the option, the bad value and what is allowed.
    """
    return Options(
        trusted_origins=_origins(namespace.mpr_trusted_origins),
        connection_factories=_dotted_names("--mpr-connection-factories", namespace.mpr_connection_factories),
        forks=_dotted_names("--mpr-forks", namespace.mpr_forks),
        project_root=_folder(namespace.mpr_project_root),
    )


def _origins(values: Sequence[str]) -> frozenset[str]:
    for value in values:
        if value not in ORIGINS:
            raise ExecutionError(f"--mpr-trusted-origins: unknown origin {value!r}, must be of {', '.join(ORIGINS)}")
    return frozenset(values)


def _dotted_names(option: str, values: Sequence[str]) -> tuple[str, ...]:
    for value in values:
        if not re.fullmatch(_DOTTED_NAME, value):
            raise ExecutionError(f"{option}: {value!r} is not a dotted name such as 'package.module'")
    return tuple(dict.fromkeys(values))


def _folder(value: str | None) -> str | None:
    if not value:
        return None
    folder = Path(value)
    if not folder.is_dir():
        raise ExecutionError(f"--mpr-project-root: {value!r} is not a folder; write a relative one as './folder'")
    return str(folder.absolute())
