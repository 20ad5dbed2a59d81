"""The values of the package are dataclasses: compared by class and fields, written like them, and never changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from flake8_mp_recv.frozen import frozen, frozen_by_identity


@frozen
class Port:
    number: int
    host: str = "localhost"
    seen: tuple[int, ...] = field(default=(), compare=False, repr=False)


@frozen
class Door:
    number: int
    host: str = "localhost"


@frozen
class Key:
    value: object


@frozen_by_identity
class Call:
    line: int


def test_values_are_compared_by_class_and_by_the_fields_that_count() -> None:
    assert Port(1) == Port(1, seen=(2,))
    assert Port(1) != Port(2)
    assert len({Port(1), Door(1)}) == 2
    others: list[object] = [1, "localhost"]
    assert Port(1) not in others
    assert len({Port(1), Port(1, seen=(2,)), Port(1, "other")}) == 2


def test_what_a_value_holds_is_compared_as_in_a_tuple_even_if_alone() -> None:
    nan = float("nan")
    assert Key(nan) == Key(nan)
    assert Key(1) != Key(2)


def test_what_is_compared_by_identity_is_equal_to_itself_alone() -> None:
    call = Call(1)
    assert call == call
    assert call != Call(1)


def test_values_are_written_as_dataclasses_write_them() -> None:
    @dataclass(frozen=True)
    class Port:
        number: int
        host: str = "localhost"
        seen: tuple[int, ...] = field(default=(), compare=False, repr=False)

    theirs = repr(Port(1)).replace(Port.__qualname__, "Port")
    assert repr(globals()["Port"](1)) == theirs == "Port(number=1, host='localhost')"


def test_a_value_is_replaced_and_has_no_room_for_more() -> None:
    assert replace(Port(1), number=2) == Port(2)
    assert not hasattr(Port(1), "__dict__")


def changed(port: Port, call: Call) -> None:
    """Nothing runs this: mypy, strict on ignores that nothing needs, says so once these are no errors any more."""
    port.number = 2  # type: ignore[misc]
    call.line = 2  # type: ignore[misc]
    Port()  # type: ignore[call-arg]
