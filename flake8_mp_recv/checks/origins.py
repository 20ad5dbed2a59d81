"""Words for origins, and which of several a message names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from flake8_mp_recv.options import Options
from flake8_mp_recv.values import Origin, OriginKind

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


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
