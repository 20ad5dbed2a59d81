"""``argparse``: what makes a parser, what is told to it, and what reads the command line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PARSER: Final = "argparse.ArgumentParser"
SUBPARSERS: Final = "argparse.ArgumentParser.add_subparsers"
NAMESPACE: Final = "argparse.Namespace"
OPTION: Final = "argparse option"
"""Stands beside an option's default for whatever else the command line may say."""

ADD: Final = "add_argument"
SET_DEFAULTS: Final = "set_defaults"
ADD_SUBPARSERS: Final = "add_subparsers"
ADD_PARSER: Final = "add_parser"
GROUPING: Final = frozenset({"add_argument_group", "add_mutually_exclusive_group"})
"""Methods whose result takes arguments for the same parser."""

PARSING: Final[Mapping[str, bool]] = MappingProxyType(
    {
        "parse_args": False,
        "parse_intermixed_args": False,
        "parse_known_args": True,
        "parse_known_intermixed_args": True,
    }
)
"""Methods that read the command line, and whether the namespace is only the first of two things that they return."""

KEEPING: Final = frozenset({"store", "append", "extend"})
"""Actions that leave the default as it is."""

OPTIONAL: Final = frozenset({"?", "*"})
"""What ``nargs`` says of a positional argument that may be left out."""

DECORATORS: Final = frozenset({"click.option", "click.argument"})
"""Decorators that read an option of the command line into the parameter of its name."""

DEFAULTS: Final = frozenset({"typer.Option", "typer.Argument", "pydantic.Field"})
"""Functions whose first argument is the default of the parameter, or field, that they stand for."""

SAME: Final = frozenset({"builtins.str"})
ENCODING: Final = frozenset({"builtins.str.encode", "os.fsencode"})
"""Values of ``type`` that leave a text as it is, or encode it; both are applied to a default that is a text."""
