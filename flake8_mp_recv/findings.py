"""What the checks give to the plugin."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from flake8_mp_recv.frozen import frozen

if TYPE_CHECKING:
    from flake8_mp_recv.values import Origin, Step


@frozen
class Finding:
    """One line of flake8's output: ``line`` from 1, ``column`` from 0, ``text`` without the code.

    ``trail`` holds the places that the value went through, origin first; ``origins`` all that can reach the receiver.
    """

    line: int
    column: int
    code: str
    text: str
    trail: tuple[Step, ...] = field(default=(), compare=False)
    origins: tuple[Origin, ...] = field(default=(), compare=False)
