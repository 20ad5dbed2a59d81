"""One run's state, and one file's analysis: gate, engine, checks. What goes wrong inside never reaches flake8."""

from __future__ import annotations

import ast
import os
import sys
import weakref
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_mp_recv import collector, gate
from flake8_mp_recv.findings import Finding
from flake8_mp_recv.options import Options
from flake8_mp_recv.project import Project, root_of

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.library import Shelf

UNGUARDED: Final = "FLAKE8_MP_RECV_UNGUARDED"
"""Environment variable that lets the engine's own bugs surface: set in the project's tests."""

IDLE_FILES: Final = 5
"""Files in a row without a site, after which parsed modules are let go: flake8's own collections go through them."""

KEPT_PROJECTS: Final = 2
"""flake8 goes through a tree folder by folder; a project inside another one is the case in which two take turns."""


def is_guarded() -> bool:
    """Tell whether the engine's own bugs are caught, and what it fails at stays unknown: unless UNGUARDED is set."""
    return not os.environ.get(UNGUARDED)


class Session:
    """What one run of flake8 keeps from file to file, in one process."""

    def __init__(self, options: Options, guard: bool | None = None) -> None:
        """``guard`` catches the engine's bugs; by default as :func:`is_guarded` says."""
        self._options = options
        self._guard = is_guarded() if guard is None else guard
        self._roots: dict[str, str] = {}
        self._projects: dict[str, Project] = {}  # the one that was used last stands last
        self._shelf: Shelf | None = None
        self._idle = 0
        self._last: tuple[weakref.ref[ast.Module], tuple[Finding, ...]] | None = None
        self._told = False

    def include_audit(self) -> None:
        """Ask the audit rules, too, from now on: flake8 has made their checker, so they are enabled."""
        if not self._options.audit:
            self._options = replace(self._options, audit=True)
            self._last = None

    def findings(self, tree: ast.Module, lines: Sequence[str], filename: str) -> tuple[Finding, ...]:
        """Return all findings in one file, of every rule, in order; without their origins, which are nodes.

        ``filename`` is as flake8 has it, and need not exist.
        """
        if self._last is None or self._last[0]() is not tree:
            # Not to keep a tree that flake8 is done with beside the next one, it is not held.
            self._last = (weakref.ref(tree), self._findings(tree, lines, filename))
        return self._last[1]

    def _findings(self, tree: ast.Module, lines: Sequence[str], filename: str) -> tuple[Finding, ...]:
        try:
            path = os.path.abspath(filename if filename not in ("-", "stdin") else "stdin.py")
            scene = gate.Scene(tree, lines, path, self._options, lambda: self._project(path))
            sites = gate.promising(scene, gate.sites(scene))
            if not sites:
                self._rest()
                return ()
            with collector.paused():
                return self._resolved(scene, lines, sites)
        except Exception as error:
            if not self._guard and not isinstance(error, RecursionError):
                raise
            return ()

    def _rest(self) -> None:
        self._idle += 1
        if self._idle == IDLE_FILES:
            self._shelf = None

    def _resolved(self, scene: gate.Scene, lines: Sequence[str], sites: tuple[gate.Site, ...]) -> tuple[Finding, ...]:
        try:
            from flake8_mp_recv import checks
            from flake8_mp_recv.resolve.budget import Budget
            from flake8_mp_recv.resolve.library import Library, Shelf
            from flake8_mp_recv.resolve.resolver import Resolver
            from flake8_mp_recv.tree import UnusableAstroid
        except Exception as error:  # whatever a broken astroid raises
            if not self._guard:
                raise
            self._tell(f"flake8-mp-recv: cannot import astroid, nothing is reported ({error})")
            return ()
        collector.spare_loaded("astroid")
        self._idle = 0
        if self._shelf is None:
            self._shelf = Shelf()
        try:
            library = Library(scene.project, self._shelf, scene.path, scene.tree, lines, self._options.forks)
        except UnusableAstroid as error:
            self._tell(f"flake8-mp-recv: cannot build nodes with this astroid, nothing is reported ({error})")
            return ()
        resolver = Resolver(library, self._options, Budget(len(lines)))
        found = checks.findings(resolver, sites, guard=self._guard)
        # Origins hold nodes, by which the whole module would outlive its analysis.
        return tuple(replace(finding, origins=()) for finding in found)

    def _project(self, path: str) -> Project:
        folder = os.path.dirname(path)
        if folder not in self._roots:
            self._roots[folder] = self._options.project_root or root_of(path)
        root = self._roots[folder]
        project = self._projects.pop(root, None) or Project(root)
        self._projects[root] = project
        if len(self._projects) > KEPT_PROJECTS:
            del self._projects[next(iter(self._projects))]
        return project

    def _tell(self, line: str) -> None:
        if not self._told:
            self._told = True
            print(line, file=sys.stderr)
