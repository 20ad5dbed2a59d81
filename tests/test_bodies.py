"""A function's body becomes nodes only when a question leads into it; no answer shows what was asked before."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable
from textwrap import dedent

import pytest

from flake8_mp_recv.resolve.scopes import ModuleScopes
from flake8_mp_recv.tree import Outline, nodes

SOURCE = dedent(
    '''
    import app.ipc as ipc
    link = None

    def open_link():
        """Set the module's link."""
        global link
        link = ipc.pair()[0]

    class Worker:
        async def start(self, link):
            self.link = link
            return link

        def stop(self): self.link.close()

        class Inner:
            @ipc.traced
            def stop(self):
                @ipc.traced
                def inner():
                    self.link = link
                return inner

    if link:
        def read():
            yield link.recv()
    else:
        def read():
            from app.ipc import link as other
            yield other.recv()
    '''
)


def scopes_of(source: str = SOURCE) -> ModuleScopes:
    return ModuleScopes(Outline(ast.parse(source), "app.worker", "worker.py", False), source.encode())


def filled(scopes: ModuleScopes) -> list[str]:
    """Return the functions that have a body, by name and line."""
    return [f"{node.name} {node.lineno}" for node in scopes.serial if isinstance(node, nodes.FunctionDef) and node.body]


def function(scopes: ModuleScopes, line: int) -> nodes.FunctionDef:
    return next(node for node in scopes.serial if isinstance(node, nodes.FunctionDef) and node.lineno == line)


def test_at_first_only_functions_with_a_global_statement_have_a_body() -> None:
    scopes = scopes_of()
    assert filled(scopes) == ["open_link 5"]
    assert [binding.node.lineno for binding in scopes.of(scopes.module, "link")] == [3, 8]


def test_a_word_leads_into_the_functions_that_hold_it() -> None:
    scopes = scopes_of()
    assert [node.lineno for node in scopes.loads("close")] == [15]
    assert filled(scopes) == ["open_link 5", "stop 15"]
    assert [node.lineno for node in scopes.names("ipc")] == [8, 18, 20]
    assert filled(scopes) == ["open_link 5", "stop 15", "stop 18", "inner 20"]


WAYS = dedent(
    """
    class Worker:
        def called(self):
            self.link()

        def read(self):
            return self.link

        def on_the_next_line(self):
            return (self.
                    link)

        def assigned(self, conn):
            self.peer, self.link = conn, conn

        def by_name(self, conn):
            setattr(self, "link", conn)

        def plain(self, link):
            return link

        def renamed(self):
            from app import link  \\
                as other
            return other

    class Other:
        def assigned_there(self, conn):
            self.link = conn

        def read_there(self):
            return self.link.recv()
    """
)


@pytest.mark.parametrize(
    ("ask", "led_into"),
    [
        (lambda scopes, _: scopes.names("link"), "plain renamed"),
        (lambda scopes, _: scopes.loads("link"), "called read on_the_next_line assigned assigned_there read_there"),
        (lambda scopes, _: list(scopes.uncalled("link")), "read on_the_next_line assigned assigned_there read_there"),
        (lambda scopes, _: scopes.attributes("link"), "read on_the_next_line assigned by_name assigned_there"),
        (lambda scopes, _: scopes.aliases("link"), "renamed"),
        (lambda scopes, cls: scopes.of_self(cls, "link"), "read on_the_next_line assigned by_name assigned_there"),
    ],
)
def test_how_a_word_stands_tells_which_functions_it_leads_into(
    ask: Callable[[ModuleScopes, nodes.ClassDef], object], led_into: str
) -> None:
    scopes = scopes_of(WAYS)
    ask(scopes, scopes.of(scopes.module, "Worker")[0].node)
    assert [each.split()[0] for each in filled(scopes)] == led_into.split()


def test_answers_are_complete_whatever_was_asked_before_of_the_same_word() -> None:
    scopes = scopes_of(WAYS)
    worker, other = (scopes.of(scopes.module, name)[0].node for name in ("Worker", "Other"))
    assert [binding.node.lineno for binding, _ in scopes.of_self(other, "link")] == [29]
    assert [binding.node.lineno for binding, _ in scopes.of_self(worker, "link")] == [14, 17]
    assert [node.lineno for node in scopes.loads("link")] == [4, 7, 10, 32]
    assert [node.lineno for node in scopes.uncalled("link")] == [7, 10, 32]
    assert [binding.node.lineno for binding in scopes.attributes("link")] == [14, 17, 29]
    assert [node.lineno for node in scopes.names("link")] == [20]
    assert scopes.aliases("link") == ["other"]


def test_uses_that_are_gone_through_are_not_disturbed_by_what_is_asked_meanwhile() -> None:
    scopes = scopes_of(WAYS)
    found = []
    for node in scopes.uncalled("link"):
        found.append(node.lineno)
        scopes.loads("link")
    assert found == [7, 10, 32]


def test_a_function_is_led_into_by_what_it_binds_returns_and_yields() -> None:
    scopes = scopes_of()
    start, read = function(scopes, 11), function(scopes, 26)
    assert [binding.node.lineno for binding in scopes.of(start, "self.link")] == [12]
    assert [node.lineno for node in scopes.yields(read)] == [27]
    assert filled(scopes) == ["open_link 5", "start 11", "read 26"]
    assert [node.lineno for node in scopes.returns(start)] == [13]
    assert scopes.body(read)[0].lineno == 27


def test_lines_lead_into_the_functions_around_them() -> None:
    scopes = scopes_of()
    assert {node.lineno for node in scopes.nodes_on([15, 22, 25])} >= {15, 22, 25}
    assert filled(scopes) == ["open_link 5", "stop 15", "stop 18", "inner 20"]


def answers(scopes: ModuleScopes) -> dict[str, object]:
    worker, inner = (next(n for n in scopes.serial if getattr(n, "name", "") == name) for name in ("Worker", "Inner"))
    return {
        "names": [node.lineno for node in scopes.names("link")],
        "loads": [node.lineno for node in scopes.loads("recv")],
        "attributes": [binding.node.lineno for binding in scopes.attributes("link")],
        "of Worker": [(binding.node.lineno, method.name) for binding, method in scopes.of_self(worker, "link")],
        "of Inner": [(binding.node.lineno, method.name) for binding, method in scopes.of_self(inner, "link")],
        "attributes of Worker": scopes.attributes_of(worker),
        "aliases": scopes.aliases("link"),
        "uses": [node.lineno for node in scopes.uses(scopes.module, "link")],
        "all": [(type(node).__name__, node.lineno) for node in scopes.all_nodes()],
    }


def test_answers_are_complete_and_in_source_order() -> None:
    found = answers(scopes_of())
    assert found.pop("all")
    assert found == {
        "names": [12, 13, 22, 25, 27],
        "loads": [27, 31],
        "attributes": [12, 22],
        "of Worker": [(12, "start")],
        "of Inner": [(22, "stop")],
        "attributes of Worker": ["link"],
        "aliases": ["other"],
        "uses": [22, 25, 27],
    }


@pytest.mark.parametrize("lines", list(itertools.permutations([12, 15, 22, 27, 31], 3)))
def test_no_answer_shows_what_was_asked_before(lines: tuple[int, ...]) -> None:
    scopes = scopes_of()
    for line in lines:
        scopes.nodes_on([line])
        scopes.uses(function(scopes, 11), "link")
    assert answers(scopes) == answers(scopes_of())


def test_words_outside_ascii_lead_into_every_function() -> None:
    # Python reads both spellings as the same name (PEP 3131).
    source = "def listen():\n    \ufb01le.recv()\n    caf\u00e9.recv()\n"
    assert [node.lineno for node in scopes_of(source).names("caf\u00e9")] == [3]


def test_a_function_too_deep_to_convert_has_no_body_and_harms_no_other() -> None:
    source = "def deep():\n    return link" + ".peer" * 2000 + "\n\ndef plain():\n    return link\n"
    scopes = scopes_of(source)
    assert [node.lineno for node in scopes.names("link")] == [5]
    assert filled(scopes) == ["plain 4"]
