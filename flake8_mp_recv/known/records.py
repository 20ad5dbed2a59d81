"""What makes classes out of fields alone, and objects of them: named tuples, dataclasses, attrs and their like."""

from __future__ import annotations

from typing import Final

NAMED_TUPLES: Final = frozenset({"collections.namedtuple", "typing.NamedTuple"})
"""Functions that make a class out of the names of its fields."""

BASES: Final = frozenset({"typing.NamedTuple", "pydantic.BaseModel", "msgspec.Struct"})
"""Classes whose subclasses are made by handing over what their bodies annotate."""

FIELDS: Final = frozenset({"dataclasses.field", "attr.ib", "attr.attrib", "attrs.field", "pydantic.Field"})
FIELD_WORDS: Final = frozenset(name.rpartition(".")[2] for name in FIELDS)
"""Functions that say in a class's body what a field's default is, and the last part of their names."""

POST_INIT: Final = "__post_init__"
"""The method that a dataclass runs when the fields of an object are set."""

ENUMS: Final = "enum."
"""What the names of the classes begin with whose subclasses are what their bodies bind, member by member."""

MEMBER_VALUE: Final = frozenset({"value", "_value_"})
"""Attributes of a member in which what it was bound to stands."""

COPIES: Final = frozenset({"dataclasses.replace", "attr.evolve", "attrs.evolve"})
"""Functions that make an object anew with some fields changed."""
