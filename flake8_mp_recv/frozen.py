"""How the values of this package are made: dataclasses that nothing changes.

``dataclass(frozen=True)`` compiles six methods for each class (``_process_class`` in CPython's ``Lib/dataclasses.py``).
For the forty classes that one file with connections needs, that takes half as long as the file's whole resolution.
Here ``__init__`` alone is compiled, and that nothing is changed is seen to by the type checker, which
``dataclass_transform`` tells of it (PEP 681), instead of by methods of each class.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[T], T]:
        """Stand in for that of ``typing``, which is there from Python 3.11 on and does nothing when it runs."""
        return lambda decorator: decorator


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def frozen_by_identity(cls: type[T]) -> type[T]:
    """Make ``cls`` a dataclass with slots, of which every object is equal to itself alone."""
    made: Any = dataclass(eq=False, repr=False, slots=True)(cls)
    made.__repr__ = _written
    return made  # type: ignore[no-any-return]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make ``cls`` a dataclass with slots, compared by its class and by the fields that have ``compare`` set."""
    made: Any = frozen_by_identity(cls)
    compared = attrgetter("__class__", *(one.name for one in fields(made) if one.compare))
    made.__eq__ = lambda self, other: compared(self) == compared(other) if type(other) is made else NotImplemented
    made.__hash__ = lambda self: hash(compared(self))
    return made  # type: ignore[no-any-return]


def _written(self: Any) -> str:
    """Return how a dataclass writes its objects: its name and its fields."""
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({shown})"
