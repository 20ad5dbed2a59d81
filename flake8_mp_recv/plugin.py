"""What flake8 calls: two checkers over one analysis. What is found, and what it is called, is decided elsewhere."""

import argparse
import ast
from collections.abc import Iterator, Sequence
from typing import ClassVar

from flake8.options.manager import OptionManager

from flake8_mp_recv import collector, options
from flake8_mp_recv.analysis import Session
from flake8_mp_recv.rules import RULE_BY_CODE


class _RuleChecker:
    """One file's findings of the rules that are ``audit`` rules, or are not.

    flake8 makes each checker anew for each file. The session is theirs together: whichever comes second finds the
    analysis of the first there.
    """

    audit: ClassVar[bool]
    session: ClassVar[Session] = Session(options.DEFAULTS)

    def __init__(self, tree: ast.Module, lines: Sequence[str], filename: str) -> None:
        """Take one file as flake8 hands it over. Its text is ``lines``: ``filename`` need not exist on the disk."""
        self._tree = tree
        self._lines = lines
        self._filename = filename

    def run(self) -> Iterator[tuple[int, int, str, type]]:
        """Yield line (from 1), column (from 0), message and checker of each finding, in the order of the file."""
        for finding in _RuleChecker.session.findings(self._tree, self._lines, self._filename):
            if RULE_BY_CODE[finding.code].audit == self.audit:
                yield finding.line, finding.column, f"{finding.code} {finding.text}", type(self)


class Checker(_RuleChecker):
    """Entry point ``MPR``: the rules that are on by default, and the options of all."""

    audit = False

    @staticmethod
    def add_options(option_manager: OptionManager) -> None:
        """Register the plugin's options; :class:`AuditChecker` must not, since flake8 takes each option once."""
        options.register(option_manager)

    @staticmethod
    def parse_options(namespace: argparse.Namespace) -> None:
        """Start a fresh session with the options in ``namespace``.

        A process may serve many runs, each with its own options and its own state of the files, so nothing is kept.
        Raises ExecutionError for an option that is not valid.
        """
        _RuleChecker.session = Session(options.from_namespace(namespace))
        collector.spare_loaded("flake8")


class AuditChecker(_RuleChecker):
    """Entry point ``MPR9``: the audit rules, which ``enable-extensions = MPR9`` switches on."""

    audit = True
    off_by_default = True

    def __init__(self, tree: ast.Module, lines: Sequence[str], filename: str) -> None:
        """Take one file; that flake8 does so is the sign that these rules are on."""
        super().__init__(tree, lines, filename)
        _RuleChecker.session.include_audit()
