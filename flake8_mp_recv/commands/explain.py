"""``explain [CODE]``: the rule table, or one rule of it, in Markdown.

docs/rules.md and README's table are made of the same text.
"""

import argparse
from typing import TYPE_CHECKING

from flake8_mp_recv.rules import RULE_BY_CODE, RULES, Rule

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(commands: "Commands") -> None:
    """Add this command's parser to ``commands``."""
    parser = commands.add_parser("explain", help="tell what a rule reports, why, and what to do instead")
    parser.add_argument(
        "code", nargs="?", type=str.upper, choices=tuple(RULE_BY_CODE), metavar="CODE", help="default: the rule table"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the rule whose code is ``arguments.code``, or the table if it is None; return the exit status."""
    print(page(RULE_BY_CODE[arguments.code]) if arguments.code else table())
    return 0


def table() -> str:
    """Return the rule table: code, title, and whether the rule is on by default."""
    rows = [("Code", "What it reports", "Default")]
    rows += [(rule.code, rule.title, "off" if rule.audit else "on") for rule in RULES]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    rows.insert(1, ("-" * widths[0], "-" * widths[1], "-" * widths[2]))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    )


def page(rule: Rule) -> str:
    """Return all that the table knows of ``rule`` except its messages."""
    references = "\n".join(f"- <{entry}>" if "://" in entry else f"- {entry}" for entry in rule.references)
    sections = {
        "Why": rule.why,
        "Bad": f"```python\n{rule.bad}```",
        "Good": f"```python\n{rule.good}```",
        "Instead": rule.fix,
        "References": references,
    }
    return "\n\n".join(
        (f"## {rule.code}: {rule.title}", *(f"**{heading}**\n\n{text}" for heading, text in sections.items()))
    )
