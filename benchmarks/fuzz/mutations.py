"""Real files, spoilt: lines dropped, doubled, swapped and moved, and names put in the place of others."""

from __future__ import annotations

import ast
import random
import re
from typing import Final

_NAME: Final = re.compile(r"\b[A-Za-z_]\w*\b")
ATTEMPTS: Final = 20


def mutated(text: str, rng: random.Random) -> str | None:
    """Return the file with a few changes, still Python; None when ATTEMPTS attempts gave none that is."""
    for _ in range(ATTEMPTS):
        lines = text.splitlines(keepends=True)
        for _ in range(rng.randint(1, 4)):
            if lines:
                _change(lines, rng)
        changed = "".join(lines)
        try:
            ast.parse(changed)
        except (SyntaxError, ValueError):
            continue
        return changed
    return None


def _change(lines: list[str], rng: random.Random) -> None:
    here, there = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.randrange(5)
    if kind == 0:
        del lines[here]
    elif kind == 1:
        lines.insert(there, lines[here])
    elif kind == 2:
        lines[here], lines[there] = lines[there], lines[here]
    else:
        theirs = _NAME.findall(lines[there])
        ours = list(_NAME.finditer(lines[here]))
        if theirs and ours:
            old, new = rng.choice(ours), rng.choice(theirs)
            if kind == 3:
                lines[here] = lines[here][: old.start()] + new + lines[here][old.end() :]
            else:
                whole = re.compile(rf"\b{re.escape(old[0])}\b")
                lines[:] = [whole.sub(new, line) for line in lines]
