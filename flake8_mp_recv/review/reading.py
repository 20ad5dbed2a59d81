"""One file, opened for a review: an engine that follows everything, and keeps what it was asked and answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, TypeVar

from flake8_mp_recv import gate
from flake8_mp_recv.analysis import is_guarded
from flake8_mp_recv.checks import nodes_at
from flake8_mp_recv.options import Options
from flake8_mp_recv.project import Project, root_of
from flake8_mp_recv.resolve.budget import MAX_DEPTH, Budget, OutOfSteps
from flake8_mp_recv.resolve.library import Library, Shelf
from flake8_mp_recv.resolve.resolver import Resolver
from flake8_mp_recv.review.files import Source, Unreadable
from flake8_mp_recv.review.hiding import without_keys
from flake8_mp_recv.review.settings import Unusable
from flake8_mp_recv.tree import Outline, UnusableAstroid, nodes, syntax
from flake8_mp_recv.values import NOTHING, Answer, Frame, Path

T = TypeVar("T")

PATIENCE: Final = 4
"""How many times flake8's steps a review may take: it looks at all callers, and nobody waits for it on each save."""
PATIENCE_FOR_ONE: Final = 20
"""The same where only one file is looked at."""

MOST_ROUNDS: Final = 3
"""Times that a receiver is asked about again."""


@dataclass(eq=False, slots=True)
class Question:
    """One expression that the engine asked about, what the answer was, and what it had to ask for that.

    ``cut`` when a bound kept it from looking on.
    """

    node: nodes.NodeNG
    path: Path
    frame: Frame | None
    answer: Answer = field(default_factory=lambda: NOTHING)
    cut: bool = False
    inner: list[Question] = field(default_factory=list)


class _Patient(Budget):
    """A budget with PATIENCE."""

    def __init__(self, lines: int, patience: int) -> None:
        super().__init__(lines)
        self.patience = patience
        self._file *= patience

    def start_site(self) -> None:
        """Give the next site its steps, and more of them as long as the review looks at everything."""
        super().start_site()
        self._site *= self.patience


class Watched(Resolver):
    """An engine that looks for everything, and remembers each question."""

    def __init__(self, library: Library, lines: int, desk: Desk) -> None:
        """``lines`` is the length of the file; ``desk`` says how it is looked at."""
        options = desk.options
        self.shows_strings = desk.shows_strings
        self._visible: dict[tuple[str, bool], Sequence[str]] = {}
        self._patience = _Patient(lines, desk.patience)
        super().__init__(library, options, self._patience)
        self.exhaustive = True
        self._questions: dict[tuple[nodes.NodeNG, Path, Frame | None], Question] = {}
        self._waiting: list[Question] = []

    def ask(self, node: nodes.NodeNG, path: Path = (), frame: Frame | None = None) -> Answer:
        """Return what the engine answers; see :meth:`Resolver.ask`."""
        key = (node, path, frame)
        question = self._questions.get(key)
        if question is None:
            question = self._questions[key] = Question(node, path, frame)
        if self._waiting:
            self._waiting[-1].inner.append(question)
        if self.depth >= MAX_DEPTH:
            question.cut = True
        self._waiting.append(question)
        try:
            answer = super().ask(node, path, frame)
            if len(self._waiting) == 1:
                answer = self._again(question, answer)
        except BaseException:
            question.cut = True
            raise
        finally:
            self._waiting.pop()
        question.answer = answer or question.answer
        return answer

    def _again(self, question: Question, answer: Answer) -> Answer:
        """Ask the outermost question anew as long as that brings more.

        An answer that was cut at a cycle is not remembered, but what was learnt on the way is.
        """
        for _ in range(MOST_ROUNDS):
            further = super().ask(question.node, question.path, question.frame)
            if len(further) <= len(answer):
                break
            answer = further
        return answer

    def hurry(self) -> None:
        """From now on look no further than flake8 does: for questions of which there are many, and few that matter."""
        self.exhaustive = False
        self._patience.patience = 1

    def note_bound(self) -> None:
        """Note the question that is cut short."""
        if self._waiting:
            self._waiting[-1].cut = True

    def within_steps(self, compute: Callable[[], T], failed: T) -> T:
        """Return ``compute()`` with the steps of a site of its own, or ``failed`` when these do not suffice."""
        try:
            self.budget.start_site()
            return compute()
        except OutOfSteps:
            return failed
        finally:
            self.end_site()

    def visible(self, path: str, *, strings: bool) -> Sequence[str]:
        """Return the lines of a file as they may be shown; see :func:`hiding.without_keys`."""
        key = (path, strings)
        if key not in self._visible:
            self._visible[key] = without_keys(self.library.lines(path), strings=strings)
        return self._visible[key]

    def question(self, node: nodes.NodeNG, path: Path = (), frame: Frame | None = None) -> Question | None:
        """Return the question about an expression, if it was asked."""
        return self._questions.get((node, path, frame))


@contextmanager
def failures_told() -> Iterator[None]:
    """Raise Unreadable for whatever goes wrong while one file is looked at, which must not hide the others."""
    try:
        yield
    except Unreadable:
        raise
    except RecursionError as error:
        raise Unreadable("nested too deep to be analysed") from error
    except Exception as error:
        if not is_guarded():
            raise
        # Without the error's own text, which may hold anything: a path, a key.
        raise Unreadable(f"the analysis failed: {type(error).__name__}") from error


class Desk:
    """What a review keeps from file to file: projects, and parsed modules."""

    def __init__(self, options: Options, patience: int = PATIENCE, *, shows_strings: bool = False) -> None:
        """``options`` decide what is asked; see :func:`settings.for_review`.

        ``patience`` says how many times flake8's steps may be taken, ``shows_strings`` whether lines are shown with all
        of their strings that are not likely keys.

        Raises Unusable when no file can be looked at with the astroid that is installed.
        """
        try:
            Outline(syntax(""), "", "", False)
        except UnusableAstroid as error:
            raise Unusable(f"{error}: install an astroid that flake8-mp-recv can use") from error
        self.options = options
        self.patience = patience
        self.shows_strings = shows_strings
        self._projects: dict[str, Project] = {}
        self._shelf = Shelf()

    def project(self, path: str) -> Project:
        """Return the project of the file at the absolute ``path``."""
        root = self.options.project_root or root_of(path)
        if root not in self._projects:
            self._projects[root] = Project(root)
        return self._projects[root]

    def open(self, source: Source) -> Reading:
        """Return a file, ready to be asked about."""
        return Reading(self, source)

    @property
    def shelf(self) -> Shelf:
        """The parsed modules."""
        return self._shelf


class Reading:
    """One file that is looked at; its tables and its engine are made when somebody needs them."""

    def __init__(self, desk: Desk, source: Source) -> None:
        self.source = source
        self._desk = desk
        self._kept: dict[nodes.Module, object] = {}
        self._scene = gate.Scene(
            source.tree, source.lines, source.path, desk.options, lambda: desk.project(source.path)
        )

    @cached_property
    def sites(self) -> tuple[gate.Site, ...]:
        """The places that may matter."""
        return gate.sites(self._scene)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._scene.text

    @property
    def may_open(self) -> bool:
        """Whether any file of the project uses multiprocessing or a fork of it."""
        return self._scene.uses_fork or bool(self._scene.fork_files)

    @cached_property
    def q(self) -> Watched:
        """The engine."""
        source = self.source
        project = self._desk.project(source.path)
        library = Library(project, self._desk.shelf, source.path, source.tree, source.lines, self._desk.options.forks)
        return Watched(library, len(source.lines), self._desk)

    def node_at(self, site: gate.Site) -> nodes.NodeNG | None:
        """Return the node that a site stands for."""
        return self._nodes.get(site.position)

    @cached_property
    def _nodes(self) -> dict[gate.Position, nodes.NodeNG]:
        return nodes_at(self.q, self.sites)

    def kept(self, module: nodes.Module, find: Callable[[], T]) -> T:
        """Return ``find()``, once for each module that this file leads to."""
        if module not in self._kept:
            self._kept[module] = find()
        return self._kept[module]  # type: ignore[return-value]

    def calls(self) -> Iterator[nodes.Call]:
        """Yield the calls of the file."""
        return (node for node in self.q.library.linted.all_nodes() if isinstance(node, nodes.Call))
