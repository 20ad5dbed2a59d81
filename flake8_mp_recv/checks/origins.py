"""Words for origins, and which of several a message names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from flake8_mp_recv.options import Options
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import Origin, OriginKind

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver

_TEST: Final = r"(?:^|/)(?:tests?|testing)/|(?:^|/)(?:test_[^/]*|[^/]*_test|conftest)\.py$"


def worst_first(origins: Iterable[Origin]) -> list[Origin]:
    """Return the origins by how far their trust boundary reaches, then by file and line."""
    order = list(OriginKind)
    return sorted(origins, key=lambda origin: (order.index(origin.kind), origin.file, origin.line, origin.label))


def trusted(options: Options, origin: Origin) -> bool:
    """Tell whether the project trusts what comes from ``origin``."""
    return origin.kind.value in options.trusted_origins


def described(resolver: Resolver, origin: Origin) -> str:
    """Return the words for an origin: ``Pipe() at line 8``, with the file when it is another one."""
    if origin.file == resolver.library.display(resolver.library.path):
        return f"{origin.label} at line {origin.line}"
    return f"{origin.label} in {origin.file} at line {origin.line}"


def is_test_of_other(resolver: Resolver, node: nodes.NodeNG) -> bool:
    """Tell whether ``node`` stands in a test and the linted file is none: a test's arguments are no settings."""
    linted = resolver.library.display(resolver.library.path)
    return re.search(_TEST, resolver.file(node)) is not None and re.search(_TEST, linted) is None
