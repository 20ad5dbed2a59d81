"""Whether a project can have a connection, or bytes from one, at all: told by the texts of its files alone."""

from __future__ import annotations

import re
from typing import Final

from flake8_mp_recv.gate.scene import Scene
from flake8_mp_recv.gate.unpicklers import is_of_unpickler, is_renamed
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known.unpicklers import FORKING_PICKLER_CLASS, PAYLOAD, RECEIVING_WORDS
from flake8_mp_recv.project import LARGE_PROJECT, LISTED, Project, stems

_MODULE: Final = known.CONNECTION_MODULE.encode()
_QUEUES: Final = known.QUEUE_MODULE.encode()
_USED: Final = rb"\.\s*%b\s*\.\s*[A-Z_]" % _MODULE
_IMPORTED: Final = (rb"(?m)\.\s*%b\b|\bimport\b[^\n#]*\b%b\b|" + LISTED) % ((_MODULE,) * 3)
"""The module as part of a dotted name, or in a list of imported names: prose about a connection is neither."""
_ENDS: Final = tuple(sorted(known.QUEUE_ENDS))
_MAKING_WORDS: Final = (*known.MAKERS, *_ENDS, known.QUEUE_MODULE)
"""Of which a text holds one where _MAKING is found in it."""
_MAKING: Final = (
    rb"\b(?:%b)\b(?![ \t]+(?!(?:as|if|else|and|or)\b)\w)" % "|".join(known.MAKERS).encode()
    + rb"|(?:(?<!\bself)\.|[\"'])(?:%b)\b" % "|".join(_ENDS).encode()
    + rb"|\b%b\.\w*%b\b|\bfrom[ \t]+[\w.]*\w\.%b\b" % (_QUEUES, known.QUEUE_ENDING.encode(), _QUEUES)
)
"""A maker of connections that no further word of a sentence follows; an end of a queue that is not the object's own;
the bases by which an object gets such ends of its own."""


def may_have_connection(scene: Scene) -> bool:
    """Tell whether the file may make a connection, or be handed one by another file of its project.

    A project too large to be searched as a whole may have one.
    """
    if scene.uses_fork or scene.options.connection_factories:
        return True
    if any(word in scene.text for word in known.HOLDERS_OF_PIPES):
        return True
    named = any(word in scene.text for word in stems(_MAKING_WORDS))
    if named and re.search(_MAKING, scene.text.encode(errors="replace")):
        return True
    project = scene.project
    if not 0 < len(project.files()) <= LARGE_PROJECT:
        return True
    return _makes_connection(project, scene.fork_words) or project.any_holds(known.HOLDERS_OF_PIPES)


def _makes_connection(project: Project, forks: tuple[str, ...]) -> bool:
    """Tell whether a file of the project may make a connection by one of ``forks``."""
    if not project.any_holds(forks, _import_of(forks)):
        return False
    module = (known.CONNECTION_MODULE,)
    if project.any_holds(_MAKING_WORDS, _MAKING) or project.any_holds(module, _USED):
        return True
    users = project.matching(forks, _import_of(forks))
    return not set(users).isdisjoint(project.matching(module, _IMPORTED))


def may_receive_bytes(scene: Scene) -> bool:
    """Tell whether the file receives bytes, or may be handed some by another file of its project.

    Who unpickles for others imports what does it.
    """
    if any(word in scene.text for word in stems(RECEIVING_WORDS)) or FORKING_PICKLER_CLASS in scene.text:
        return True
    imported = any(is_of_unpickler(scene, name) or is_renamed(scene, name) for name in scene.names.imports)
    return imported and (scene.project.any_holds(RECEIVING_WORDS) or _may_read_payload(scene))


def _may_read_payload(scene: Scene) -> bool:
    """Tell whether the project may read SimpleQueue.get_payload(): forks alone have it, a mail's has the same name."""
    forks = tuple(word for word in scene.fork_words if word != known.HOME)
    if not any(word in scene.text for word in forks) and not scene.project.any_holds(forks, _import_of(forks)):
        return False
    return PAYLOAD in scene.text or scene.project.any_holds((PAYLOAD,))


def _import_of(forks: tuple[str, ...]) -> bytes:
    """Return the pattern of a line that imports one of ``forks``, or of what is in it but for the one of threads."""
    names = b"|".join(re.escape(fork.encode()) for fork in forks)
    return rb"(?m)^(?=[^\n]*import)[^\n]*\b(?:%b)\b(?!\.%b\b)" % (names, known.DUMMY.encode())
