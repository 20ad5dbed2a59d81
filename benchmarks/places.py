"""Where the benchmarks read and write."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DOCS = CHECKOUT / "docs"
# Ignored by git; everything in it can be deleted and comes back with the next run.
CACHE = CHECKOUT / ".cache" / "benchmarks"
