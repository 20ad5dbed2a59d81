"""What the engine remembers of its questions: complete answers for good, those cut short for who would be cut again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from flake8_mp_recv.resolve.budget import KEPT_BACK, MAX_DEPTH, SITE_STEPS, Budget, OutOfSteps
from flake8_mp_recv.resolve.memory import Remembering
from flake8_mp_recv.values import Answer, Symbol


class Notebook(Remembering):
    """Questions by name: each is answered with the sorted names of all that it leads to, and notes that it was."""

    def __init__(self, **leads_to: str) -> None:
        super().__init__(Budget(lines=0))
        self.budget.start_site()
        self.leads_to = leads_to
        self.computed: list[str] = []

    def ask(self, name: str) -> str:
        return self.once(name, lambda: self._compute(name), "")

    def _compute(self, name: str) -> str:
        self.computed.append(name)
        return "".join(sorted({name, *"".join(self.ask(other) for other in self.leads_to.get(name, ""))}))

    def ask_anew(self, name: str) -> tuple[str, str]:
        """Return the answer, and which questions were computed for it."""
        self.computed.clear()
        return self.ask(name), "".join(self.computed)


def test_an_answer_is_computed_once() -> None:
    notebook = Notebook(a="bb", b="c")
    assert notebook.ask_anew("a") == ("abc", "abc")
    assert notebook.ask_anew("b") == ("bc", "")


def test_what_rests_on_an_open_question_is_asked_again_when_that_is_answered() -> None:
    notebook = Notebook(a="b", b="ac")
    assert notebook.ask_anew("a") == ("abc", "abc")
    assert notebook.ask_anew("b") == ("abc", "b")


def test_what_rests_on_an_open_question_is_asked_once_as_long_as_that_is_open() -> None:
    notebook = Notebook(a="bcd", b="e", c="e", d="e", e="ea")
    assert notebook.ask_anew("a") == ("abcde", "abecd")


def test_what_rests_on_two_open_questions_is_asked_again_when_the_inner_one_is_answered() -> None:
    notebook = Notebook(a="bcx", b="c", c="ab")
    assert notebook.ask_anew("a") == ("abcx", "abccx")


def test_what_was_told_such_an_answer_is_asked_again_as_well() -> None:
    notebook = Notebook(a="bc", b="a", c="b")
    assert notebook.ask_anew("a") == ("abc", "abc")
    assert notebook.ask_anew("c") == ("abc", "cb")


def test_an_answer_that_no_other_question_is_needed_for_is_kept_though_it_asks_itself() -> None:
    notebook = Notebook(a="ab")
    assert notebook.ask_anew("a") == ("ab", "ab")
    assert notebook.ask_anew("a") == ("ab", "")


def endless(notebook: Notebook) -> Callable[[], str]:
    def compute() -> str:
        notebook.computed.append("endless")
        while True:
            notebook.budget.spend()

    return compute


def hurried(notebook: Notebook, steps: int) -> str:
    """Ask something that takes more steps than there are, from a question that can do without."""
    return notebook.once("hurried", lambda: notebook.within(steps, endless(notebook), "nothing"), "")


def test_what_took_too_many_steps_is_tried_again_by_who_has_more() -> None:
    notebook = Notebook()
    tries = []
    for left in (100, 50, 100, 200):
        before = notebook.budget.limit(left)
        tries.append((hurried(notebook, 30), len(notebook.computed)))
        notebook.budget.restore(before)
    assert tries == [("nothing", 1), ("nothing", 1), ("nothing", 1), ("nothing", 2)]


def test_what_took_too_many_steps_is_tried_again_at_the_next_site() -> None:
    notebook = Notebook()
    for _ in range(2):
        notebook.budget.start_site()
        hurried(notebook, 30)
        hurried(notebook, 30)
        notebook.end_site()
    assert notebook.computed == ["endless", "endless"]


def chain(notebook: Notebook, last: int, first: int = 0) -> int:
    """Ask a question for which another is asked, and so on up to ``last``; return how many were answered."""

    def compute() -> int:
        notebook.computed.append(str(first))
        return 1 + (chain(notebook, last, first + 1) if first < last else 0)

    return notebook.once(("chain", first), compute, 0)


def test_a_way_too_deep_is_followed_again_from_nearer_alone() -> None:
    notebook = Notebook()
    notebook.budget.limit(SITE_STEPS // 2)
    far = 2 * MAX_DEPTH
    assert chain(notebook, far) == MAX_DEPTH
    notebook.end_site()
    notebook.budget.start_site()
    notebook.computed.clear()
    assert (chain(notebook, far), notebook.computed) == (MAX_DEPTH, [])
    assert (chain(notebook, far, first=1), len(notebook.computed)) == (MAX_DEPTH, MAX_DEPTH)


def test_a_list_is_looked_for_item_by_item_and_once() -> None:
    notebook = Notebook()
    looked_for: list[int] = []

    def squares() -> Iterator[int]:
        for number in range(4):
            looked_for.append(number)
            yield number * number

    assert next(iter(notebook.lazily("squares", squares))) == 0
    assert looked_for == [0]
    assert [list(notebook.lazily("squares", squares)) for _ in range(2)] == [[0, 1, 4, 9]] * 2
    assert looked_for == [0, 1, 2, 3]


def test_who_asks_for_a_list_that_is_being_made_gets_what_there_is_and_asks_again_later() -> None:
    notebook = Notebook()

    def count() -> int:
        notebook.computed.append("count")
        return sum(1 for _ in notebook.lazily("items", items))

    def items() -> Iterator[str]:
        yield "first"
        yield f"behind {notebook.once('count', count, 0)}"

    def whole() -> str:
        return ", ".join(notebook.lazily("items", items))

    assert notebook.once("whole", whole, "") == "first, behind 1"
    assert (notebook.once("count", count, 0), notebook.computed) == (2, ["count", "count"])


def test_a_list_that_rests_on_an_open_question_is_made_anew_when_that_is_answered() -> None:
    notebook = Notebook()

    def items() -> Iterator[str]:
        notebook.computed.append("items")
        yield f"next to {notebook.once('whole', whole, 'what is asked for')}"

    def joined() -> str:
        return ", ".join(notebook.lazily("items", items))

    def whole() -> str:
        return f"[{notebook.once('inner', joined, '')}; {notebook.once('other', joined, '')}]"

    assert notebook.once("whole", whole, "") == "[next to what is asked for; next to what is asked for]"
    assert notebook.computed == ["items"]
    assert notebook.once("other", joined, "").startswith("next to [next to")
    assert notebook.computed == ["items", "items"]


def test_a_list_that_took_too_many_steps_is_made_anew_by_who_has_more() -> None:
    notebook = Notebook()

    def items() -> Iterator[str]:
        notebook.computed.append("items")
        yield "first"
        notebook.budget.spend(40)
        yield "second"

    def whole(steps: int) -> list[str]:
        return notebook.within(steps, lambda: list(notebook.lazily("items", items)), [])

    assert [whole(steps) for steps in (10, 30, 60)] == [[], [], ["first", "second"]]


def test_a_list_whose_search_was_short_of_steps_is_made_anew_by_who_has_more() -> None:
    notebook = Notebook()

    def items() -> Iterator[str]:
        yield "first"
        yield notebook.within(30, endless(notebook), "nothing")

    assert next(iter(notebook.lazily("items", items))) == "first"
    searches = []
    for left in (50, 20, 50, 100):
        before = notebook.budget.limit(left)
        assert list(notebook.lazily("items", items)) == ["first", "nothing"]
        searches.append(len(notebook.computed))
        notebook.budget.restore(before)
    assert searches == [1, 1, 1, 2]


@pytest.mark.parametrize("manner", ["exhaustive", "looks_afar"])
def test_what_was_found_in_another_manner_of_looking_is_no_answer(manner: str) -> None:
    notebook = Notebook(a="b")
    assert notebook.ask_anew("a") == ("ab", "ab")
    setattr(notebook, manner, not getattr(notebook, manner))
    assert notebook.ask_anew("a") == ("ab", "ab")


def test_a_site_without_steps_ends_every_question() -> None:
    notebook = Notebook(a="b", b="c")
    notebook.budget.limit(2)
    with pytest.raises(OutOfSteps):
        notebook.ask("a")
    notebook.end_site()
    notebook.budget.start_site()
    assert notebook.ask_anew("a") == ("abc", "abc")
    assert notebook.budget.left == SITE_STEPS - 3


def test_an_attempt_leaves_steps_for_going_on_with_what_it_has_found() -> None:
    notebook = Notebook()
    assert notebook.within(SITE_STEPS, endless(notebook), "nothing") == "nothing"
    assert notebook.budget.left == SITE_STEPS // KEPT_BACK


def test_answers_that_are_found_before_the_steps_run_out_are_kept() -> None:
    notebook, listener, client = Notebook(), Symbol("Listener"), Symbol("Client")

    def answers() -> Iterator[Answer]:
        yield {listener: None}
        yield {client: None}
        endless(notebook)()

    assert notebook.gather(answers()) == {listener: None, client: None}
