"""The command: `python -m benchmarks.accuracy [FOLDER] [--check]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks import environments, interpreters
from benchmarks.accuracy import report, runtime_sites
from benchmarks.accuracy.floors import shortfalls
from benchmarks.accuracy.labels import CORPUS, read_labels
from benchmarks.accuracy.others import silences, standard_library
from benchmarks.accuracy.score import Score, score
from benchmarks.accuracy.tools import TOOLS, Tool, find_program, plugin
from benchmarks.packages import provide, read_list
from benchmarks.places import CACHE, DOCS
from benchmarks.processes import BenchmarkError, run


def main() -> int:
    """Measure, and either compare with the floors or write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=CACHE / "corpus", help="where the corpus is unpacked")
    parser.add_argument("--check", action="store_true", help="run only this plugin; fail below the recorded figures")
    parser.add_argument("--python", type=Path, help=f"a Python {runtime_sites.VERSION}, to read its standard library")
    options = parser.parse_args()
    corpus: Path = options.folder.resolve()
    try:
        _require_plugin()
        provide(read_list(CORPUS / "packages.txt"), corpus)
        return _check(corpus) if options.check else _measure(corpus, options.python)
    except BenchmarkError as error:
        print(f"benchmarks.accuracy: {error}", file=sys.stderr)
        return 1


def _require_plugin() -> None:
    """Refuse to measure a flake8 without the plugin: it would find nothing, which is no measurement."""
    listed = run((sys.executable, "-I", "-m", "flake8", "--version"))
    if "flake8-mp-recv" not in listed.output:
        raise BenchmarkError("this environment's flake8 has no plugin flake8-mp-recv: run `pip install -e .` first")


def _check(corpus: Path) -> int:
    """Compare the plugin's own figures with the recorded ones."""
    ours = score(read_labels(), plugin(Path(sys.executable), corpus))
    _print_score(ours)
    lacking = shortfalls(ours)
    for line in lacking:
        print(f"benchmarks.accuracy: {line}", file=sys.stderr)
    return 1 if lacking else 0


def _print_score(ours: Score) -> None:
    for reach, share in ours.by_reach.items():
        print(f"{reach:13} {share}")
    for label in ours.missed:
        print(f"missed        {label.site} ({label.reach}) {label.hops}")
    for label in ours.false_alarms:
        print(f"false alarm   {label.site} {label.hops}")
    for site in ours.elsewhere:
        print(f"no label      {site}")
    print(
        f"found {ours.recall} ({ours.recall.ratio:.3f}), without dynamic ones {ours.static_recall} "
        f"({ours.static_recall.ratio:.3f}); {len(ours.false_alarms)} false alarms on {ours.negatives} others"
    )


def _measure(corpus: Path, python: Path | None) -> int:
    """Measure everything, and write the page and its chart."""
    interpreter = interpreters.find(runtime_sites.VERSION, python)
    peers = environments.peers(CACHE)
    here = Path(sys.executable)
    measured = report.Accuracy(
        tuple(_column(tool, corpus, peers) for tool in TOOLS),
        silences("streams.txt", "MPR073", here, CACHE / "others"),
        silences("libraries.txt", "MPR08", here, CACHE / "others"),
        standard_library(here, interpreter),
    )
    DOCS.mkdir(exist_ok=True)
    (DOCS / report.CHART).write_text(report.chart(measured.columns), encoding="utf-8")
    (DOCS / "accuracy.md").write_text(report.document(measured), encoding="utf-8")
    _print_score(measured.ours)
    print(report.tools_table(measured.columns))
    return 0


def _column(tool: Tool, corpus: Path, peers: Path) -> report.Column:
    """Run one tool over the corpus."""
    print(f"running {tool.name}", file=sys.stderr)
    program = find_program(tool.program, peers)
    if program is None:
        raise BenchmarkError(f"{tool.program} was not found; delete {peers.parent} to have it installed again")
    result = score(read_labels(), tool.find(program, corpus))
    return report.Column(tool.name, tool.version(program), result, tool.is_ours)


if __name__ == "__main__":
    raise SystemExit(main())
