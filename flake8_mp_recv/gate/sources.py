"""Whether a project can have a connection at all: told by the texts of its files alone."""

from __future__ import annotations

import re
from typing import Final

from flake8_mp_recv.gate.scene import Scene
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.project import LARGE_PROJECT

_MODULE: Final = known.CONNECTION_MODULE.encode()
_USED: Final = rb"\.\s*%b\s*\.\s*[A-Z_]" % _MODULE
_IMPORTED: Final = rb"(?m)\.\s*%b\b|\bimport\b[^\n#]*\b%b\b|^[ \t(]*(?:\w+,[ \t]*)*%b[ \t]*(?:[,)\\#]|as\b|$)" % (
    (_MODULE,) * 3
)
"""The module as part of a dotted name, or in a list of imported names: prose about a connection is neither."""


def may_have_connection(scene: Scene) -> bool:
    """Tell whether the file may make a connection, or be handed one by another file of its project.

    A project too large to be searched as a whole may have one.
    """
    if scene.uses_fork or scene.options.connection_factories:
        return True
    if any(word in scene.text for word in (*known.CONNECTION_WORDS, *known.HOLDERS_OF_PIPES)):
        return True
    project = scene.project
    if not 0 < len(project.files()) <= LARGE_PROJECT:
        return True
    if project.any_holds(known.HOLDERS_OF_PIPES):
        return True
    users = project.matching(scene.fork_words, _import_of(scene.fork_words))
    if not users:
        return False
    holding = (known.CONNECTION_MODULE,)
    return bool(
        project.any_holds(known.CONNECTION_WORDS)
        or project.matching(holding, _USED)
        or set(users).intersection(project.matching(holding, _IMPORTED))
    )


def _import_of(forks: tuple[str, ...]) -> bytes:
    """Return the pattern of a line that imports one of ``forks``, or of what is in it but for the one of threads."""
    names = b"|".join(re.escape(fork.encode()) for fork in forks)
    return rb"(?m)^(?=[^\n]*import)[^\n]*\b(?:%b)\b(?!\.%b\b)" % (names, known.DUMMY.encode())
