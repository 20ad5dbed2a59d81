"""flake8's own configuration: what it leaves out, and the plugin's options."""

from __future__ import annotations

import argparse
import configparser
import contextlib
import os
from collections.abc import Iterator
from dataclasses import replace

from flake8.exceptions import Flake8Exception
from flake8.main.options import register_default_options, stage1_arg_parser
from flake8.options import aggregator, config
from flake8.options.manager import OptionManager
from flake8.plugins import finder

from flake8_mp_recv import options
from flake8_mp_recv.frozen import frozen
from flake8_mp_recv.options import Options
from flake8_mp_recv.rules import AUDIT_GROUP


class Unusable(Exception):
    """What the user gave cannot be used; the text is one line that says what to do."""


@frozen
class Settings:
    """What flake8 would use in one folder: the plugin's options, and the patterns that choose files."""

    options: Options
    exclude: tuple[str, ...]
    patterns: tuple[str, ...]


def settings_of(folder: str) -> Settings:
    """Return what flake8, started in ``folder``, takes from its configuration.

    Raises Unusable if that is not valid, or the folder cannot be entered.
    """
    try:
        with _started_in(folder):
            found, extensions = _configured()
            return Settings(
                replace(options.from_namespace(found), audit=AUDIT_GROUP in extensions),
                (*found.exclude, *found.extend_exclude),
                tuple(found.filename),
            )
    except OSError as error:
        raise Unusable(f"{folder} cannot be entered: {error.strerror}") from error
    except (Flake8Exception, configparser.Error, ValueError) as error:
        raise Unusable(f"flake8's configuration is not valid, correct it: {' '.join(str(error).split())}") from error


def _configured() -> tuple[argparse.Namespace, frozenset[str]]:
    """Return what flake8's configuration says to flake8 itself and to this plugin, and the extensions that it enables.

    No other plugin is loaded, as ``flake8/options/parse_args.py`` does: those that the configuration names as local
    ones are the project's code.
    """
    manager = OptionManager(version="", plugin_versions="", parents=[stage1_arg_parser()], formatter_names=[])
    register_default_options(manager)
    options.register(manager)
    found, folder = config.load_config(None, [], isolated=False)
    chosen = finder.parse_plugin_options(found, folder, enable_extensions=None, require_plugins=None)
    return aggregator.aggregate_options(manager, found, folder, []), chosen.enable_extensions


def for_review(given: Options) -> Options:
    """Return the options with which nothing is left out: a reviewer sees what is trusted, too, and the audit."""
    return replace(given, trusted_origins=frozenset(), audit=True)


@contextlib.contextmanager
def _started_in(folder: str) -> Iterator[None]:
    """flake8 looks for its configuration, and for files that this names, from the working directory on."""
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
