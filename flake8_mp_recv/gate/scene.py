"""One file as the gate sees it, and the project around it, which is looked at only when it must be."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from flake8_mp_recv.gate.names import Imported, Names
from flake8_mp_recv.gate.site import Site
from flake8_mp_recv.known import multiprocessing as known
from flake8_mp_recv.known import unpicklers
from flake8_mp_recv.options import Options
from flake8_mp_recv.project import ModuleName, Project, stems

if TYPE_CHECKING:
    from flake8_mp_recv.gate.derived import Base


class Source(Enum):
    """Where a dotted name comes from, as far as import statements tell."""

    FORK = auto()  # multiprocessing or one of its forks
    PROJECT = auto()  # a module of the project that may have to do with multiprocessing
    OUTSIDE = auto()  # another library, or a module of the project that has nothing to do with it
    HERE = auto()  # not imported: a class, variable or parameter of the file


class Scene:
    """The text, tree and path of one file, and lazily what its names and its project tell."""

    def __init__(
        self, tree: ast.Module, lines: Sequence[str], path: str, options: Options, project: Callable[[], Project]
    ) -> None:
        """``path`` is absolute and need not exist; ``project`` is called at most once."""
        self.tree = tree
        self.text = "".join(lines)
        self.path = path
        self.options = options
        self._make_project = project

    @cached_property
    def project(self) -> Project:
        """The project that the file belongs to."""
        return self._make_project()

    @cached_property
    def names(self) -> Names:
        """The names that the file binds."""
        return Names(self.tree)

    @cached_property
    def module(self) -> ModuleName:
        """The module that the file is."""
        return self.project.name(self.path)

    @cached_property
    def fork_words(self) -> tuple[str, ...]:
        """The words of which a file holds one when it uses multiprocessing or a fork of it."""
        return known.fork_words(self.options.forks)

    @cached_property
    def _mentions_fork(self) -> bool:
        return any(word in self.text for word in stems(self.fork_words))

    @cached_property
    def uses_fork(self) -> bool:
        """Whether the file imports multiprocessing or a fork of it, or is a part of one."""
        if not self._mentions_fork:
            return self.is_fork(self.module.dotted)
        by_name = "import_module" in self.text or "__import__" in self.text
        return self.imports_fork or by_name or self.is_fork(self.module.dotted)

    @cached_property
    def imports_fork(self) -> bool:
        """Whether an import statement names multiprocessing or a fork of it."""
        if not self._mentions_fork:
            return False
        imported = [*self.names.stars, *(item for items in self.names.imports.values() for item in items)]
        return any(self._is_of_fork(item) for item in imported)

    @cached_property
    def fork_files(self) -> tuple[str, ...]:
        """The project's files that use multiprocessing or a fork of it."""
        return self.project.importing(self.fork_words)

    def is_fork(self, name: str) -> bool:
        """Tell whether a dotted name is multiprocessing, a fork of it, or a part of one but for that of threads."""
        home, *parts = known.canonical(name, self.options.forks).split(".")
        return home == known.HOME and parts[:1] != [known.DUMMY]

    def absolute(self, imported: Imported) -> str | None:
        """Return the absolute name of the module that an import names, or None when its dots lead out of the top."""
        return self.module.absolute(imported.module, imported.level) if imported.level else imported.module

    def is_of_project(self, imported: Imported) -> bool:
        """Tell whether what an import names is, or stands in, a file of the project."""
        absolute = self.absolute(imported)
        return absolute is not None and self._module_of(absolute, imported.member) is not None

    def source(self, parts: Sequence[str]) -> Source:
        """Return where ``a.b.c``, given as its parts, comes from."""
        imported = self.names.imports.get(parts[0])
        if not imported:
            return self._source_of_unbound(parts[0])
        found = {self._source_of(item, parts) for item in imported}
        return next(source for source in Source if source in found)

    def _source_of_unbound(self, name: str) -> Source:
        if name in self.names.classes or not self.names.stars:
            return Source.HERE
        found = {self._source_of(star, ("*", name)) for star in self.names.stars}
        return next((source for source in (Source.FORK, Source.PROJECT) if source in found), Source.HERE)

    def _is_of_fork(self, imported: Imported) -> bool:
        absolute = self.absolute(imported)
        return absolute is not None and (
            self.is_fork(absolute) or (imported.member is not None and self.is_fork(f"{absolute}.{imported.member}"))
        )

    def _source_of(self, imported: Imported, parts: Sequence[str]) -> Source:
        absolute = self.absolute(imported)
        if absolute is None:
            return Source.OUTSIDE
        member = (imported.member,) if imported.member is not None else ()
        if self.is_fork(".".join([absolute, *member, *parts[1:]])):
            return Source.FORK
        name = parts[-1] if len(parts) > 1 else imported.member or parts[0]
        found = self._module_of(absolute, imported.member)
        if found is None and not imported.level:
            return Source.OUTSIDE
        return Source.PROJECT if self._may_be_ours(name, found) else Source.OUTSIDE

    def _module_of(self, absolute: str, member: str | None) -> str | None:
        inner = self.project.find(f"{absolute}.{member}", self.path) if member is not None else None
        return inner or self.project.find(absolute, self.path)

    def last_bases(self, path: str, name: str) -> Sequence[Base]:
        """Return what the name ``name`` of another file is, or derives from, outside of the project.

        Few files make anybody ask, so what answers is imported then.
        """
        from flake8_mp_recv.gate import derived

        project = self.project
        key = ("last bases", path, name)
        return project.once(key, lambda: tuple(derived.last_bases(project, self.is_fork, path, name)))

    def _may_be_ours(self, name: str, path: str | None) -> bool:
        """Tell whether the name ``name``, imported from the file at ``path``, may have to do with multiprocessing."""
        if path is not None and not any(
            base.module is None or self.is_fork(base.module) or base.module in unpicklers.MODULES
            for base in self.last_bases(path, name)
        ):
            return False
        if self.uses_fork or "authkey" in self.text or "recv_bytes" in self.text or path in self.fork_files:
            return True
        from flake8_mp_recv.gate.derived import bases_of

        defined = self.project.defined_beside(self.fork_words)
        bases = bases_of(self.project.text(path) or b"", name) if path is not None else ()
        return name in defined or any(base.rpartition(".")[2] in defined for base in bases)


class Concern(Protocol):
    """One rule's part of the gate, made anew for each file."""

    def __init__(self, scene: Scene) -> None: ...

    def wanted(self) -> Sequence[int]:
        """Return, by the text, the offsets that may matter; none when the file does not concern the rule."""

    def sites(self, node: ast.AST, parent: ast.AST) -> Iterator[Site]:
        """Yield the sites that ``node``, which stands in ``parent``, is."""
