"""The command: `python -m benchmarks.mutation --mutants 20 rules gate`. It prints the survivors and the score."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.mutation.mutants import PACKAGE, Mutant, mutants
from benchmarks.mutation.parts import PARTS
from benchmarks.places import CHECKOUT


def main() -> int:
    """Spoil the modules that are named, and try each mutant; the exit status is 0 whatever the score is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutation", description=__doc__)
    parser.add_argument(
        "targets", nargs="*", default=tuple(PARTS), help=f"modules or folders (default: {' '.join(PARTS)})"
    )
    parser.add_argument("--mutants", type=int, default=20, help="how many of each module; 0 for all (default: 20)")
    parser.add_argument("--seed", type=int, default=0, help="which of them")
    parser.add_argument("--cases-only", action="store_true", help="leave the unit tests out, which take longest")
    options = parser.parse_args()
    modules = _modules(options.targets)
    for path in modules:
        if not path.is_file():
            parser.error(f"no module {path.relative_to(CHECKOUT)}: name one as it stands in {PACKAGE}, like gate/words")
    sys.path.insert(0, str(CHECKOUT / "tests"))
    from support.real_flake8 import UNGUARDED

    from benchmarks.mutation import trial

    os.environ[UNGUARDED] = "1"
    began, tried, dead = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory(prefix="cases-") as scratch:
        folder = Path(scratch)
        cases = trial.lay_out(folder)
        lines = trial.lines_of_cases(cases, folder)
        print(f"{len(cases)} cases, followed in {time.monotonic() - began:.0f} s", file=sys.stderr)
        for path in modules:
            survivors = []
            chosen = _chosen(path, options.mutants, options.seed)
            for mutant in chosen:
                place = (str(mutant.path), mutant.line)
                coming_by = [case for case in cases if not mutant.function or place in lines[case.id]]
                killer = trial.killed_by_cases(mutant, sorted(coming_by, key=lambda c: len(lines[c.id])), folder)
                if killer is None and not options.cases_only:
                    killer = trial.killed_by_tests(mutant)
                if killer is None:
                    survivors.append(mutant)
            tried += len(chosen)
            dead += len(chosen) - len(survivors)
            print(f"{path.relative_to(CHECKOUT)}: {len(chosen) - len(survivors)} of {len(chosen)} found", flush=True)
            for survivor in survivors:
                print(f"  {survivor}", flush=True)
    share = f" ({dead / tried:.1%})" if tried else ""
    print(f"{dead} of {tried} mutants found{share}, in {time.monotonic() - began:.0f} s")
    return 0


def _modules(targets: Sequence[str]) -> list[Path]:
    """Return the modules that the names, from the package on, stand for."""
    found: list[Path] = []
    for target in targets:
        path = CHECKOUT / PACKAGE / target
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]
    return found


def _chosen(path: Path, count: int, seed: int) -> list[Mutant]:
    """Return ``count`` of a module's mutants, or all for 0: the same for the same seed."""
    every = mutants(path)
    if not count or count >= len(every):
        return every
    numbers = random.Random(f"{seed} {path.name}").sample(range(len(every)), count)
    return [every[number] for number in sorted(numbers)]


if __name__ == "__main__":
    raise SystemExit(main())
