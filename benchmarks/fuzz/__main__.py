"""The command: `python -m benchmarks.fuzz --programs 100000`. It prints what it found and where to look."""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from benchmarks.fuzz import dense, flows, mutations, survival
from benchmarks.fuzz.truth import Referee


def main() -> int:
    """Generate, run and lint; the exit status tells whether anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    parser.add_argument("--programs", type=int, default=1_000, help="how many programs of each kind (default: 1000)")
    parser.add_argument("--seed", type=int, default=0, help="the first program's number; the others count up")
    parser.add_argument("--depth", type=int, default=6, help="constructs that a value goes through (default: 6)")
    parser.add_argument("--files", type=Path, help="a folder of Python files to spoil")
    parser.add_argument(
        "--only", choices=("flows", "dense", "mutated"), help="one kind of program; all for which there is input"
    )
    parser.add_argument("--show", type=int, metavar="NUMBER", help="print the program of that number, and run nothing")
    options = parser.parse_args()
    if options.show is not None:
        for name, text in flows.program(random.Random(options.show), options.depth).files.items():
            print(f"# {name}\n{text}")
        return 0
    numbers = range(options.seed, options.seed + options.programs)
    kinds = (options.only,) if options.only else ("flows", "dense", "mutated")
    if options.only == "mutated" and options.files is None:
        parser.error("--only mutated needs --files")
    wrong = 0
    if "flows" in kinds:
        wrong += _run_flows(numbers, options.depth)
    if "dense" in kinds:
        wrong += _survive("dense", numbers, None)
    if "mutated" in kinds and options.files is not None:
        wrong += _survive("mutated", numbers, sorted(options.files.rglob("*.py")))
    return 1 if wrong else 0


def _run_flows(numbers: range, depth: int) -> int:
    began, right = time.monotonic(), 0
    wrong: Counter[str] = Counter()
    suspects: Counter[str] = Counter()
    with Referee() as referee:
        for number in numbers:
            program = flows.program(random.Random(number), depth)
            try:
                verdict = referee.judge(program)
            except Exception:
                wrong["failed"] += 1
                print(f"failed: program {number}\n{traceback.format_exc(limit=-4)}", flush=True)
                continue
            right += verdict.right
            for word, lines in (("missed", verdict.missed), ("false alarm", verdict.false)):
                wrong[word] += len(lines)
                for line in lines:
                    suspects.update(set(program.made_of))
                    made_of = ", ".join(program.made_of)
                    print(f"{word}: program {number}, {line.file}:{line.number}; {made_of}", flush=True)
    words = (
        f"{right} receivers right, {wrong['missed']} missed, {wrong['false alarm']} false alarms, "
        f"{wrong['failed']} failures"
    )
    _tell("flows", len(numbers), began, words)
    if suspects:
        print("most often there:", ", ".join(f"{name} {count}" for name, count in suspects.most_common(12)))
    return wrong.total()


def _survive(kind: str, numbers: range, files: list[Path] | None) -> int:
    began, found, failed, done = time.monotonic(), 0, 0, 0
    for number in numbers:
        rng = random.Random(number)
        where = ""
        if files is None:
            text: str | None = dense.source(rng)
        else:
            file = rng.choice(files)
            where = str(file)
            text = mutations.mutated(file.read_text(encoding="utf-8", errors="replace"), rng)
        if text is None:
            continue
        done += 1
        try:
            found += len(survival.findings(text))
        except Exception:
            failed += 1
            print(f"failed: {kind} program {number} {where}\n{traceback.format_exc(limit=-4)}", flush=True)
    _tell(kind, done, began, f"{found} findings, {failed} failures")
    return failed


def _tell(kind: str, count: int, began: float, words: str) -> None:
    print(f"{kind}: {count} programs in {time.monotonic() - began:.0f} s: {words}", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
