"""What a case file expects: comments that `tests/cases/README.md` explains."""

from __future__ import annotations

import io
import re
import tokenize
from dataclasses import dataclass

from support.findings import Finding

EXPECTED, OK, MISSED, FALSE = "expected", "ok", "missed", "false"

_MARKER_COMMENT = re.compile(r"#\s*(?=(?:MPR\d{3}|ok|missed|false)\b[^:]*:)(?P<marks>.*)$")
_MARK = re.compile(
    r"(?:(?P<code>MPR\d{3})(?:@(?P<column>\d+))?|(?P<kind>ok|missed|false)(?: (?P<of>MPR\d{3}))?):\s*(?P<text>\S.*)"
)


class MarkerError(Exception):
    """A case file that does not say clearly what it expects."""


@dataclass(frozen=True)
class Mark:
    """What one marker says of its line."""

    line: int
    kind: str
    code: str
    text: str
    column: int | None = None

    @property
    def wants_finding(self) -> bool:
        """Whether flake8 prints something for it today."""
        return self.kind in (EXPECTED, FALSE)

    def accepts(self, finding: Finding) -> bool:
        """Whether the finding is the one that the marker describes; of a known false alarm the text is free."""
        return (
            self.code == finding.code
            and (self.kind == FALSE or self.text in finding.text)
            and self.column in (None, finding.column)
        )

    def __str__(self) -> str:
        at = "" if self.column is None else f"@{self.column}"
        if self.kind != EXPECTED:
            return f"{self.line}: {self.code} ({self.kind}: {self.text})"
        return f"{self.line}: {self.code}{at} .. {self.text} .."


def marks_in(source: str, where: str) -> list[Mark]:
    """Read the markers of one case file, in the order of its lines."""
    marks = []
    for token in _tokens(source):
        comment = _MARKER_COMMENT.search(token.string) if token.type == tokenize.COMMENT else None
        if comment is None:
            continue
        line = token.start[0]
        for part in comment["marks"].split(" | "):
            match = _MARK.fullmatch(part.strip())
            if match is None:
                raise MarkerError(f"{where}:{line}: cannot read the marker {part.strip()!r}")
            column = None if match["column"] is None else int(match["column"])
            code = match["code"] or match["of"] or "MPR073"
            marks.append(Mark(line, match["kind"] or EXPECTED, code, match["text"].strip(), column))
    return marks


RECV_TRIGGERS = re.compile(r"\.recv(?!\w)|(?<!\w)getattr\(.*(['\"])recv\1")
"""What a line of any case must not hold without saying what it expects."""

_UNPICKLER = r"\b(?:loads?|loadbuf|Unpickler|unsafe_load|jsonpickle\.decode)\("
_ENDPOINT = r"\b(?:Listener|Client|\w*Manager)\(|(?<!self)\.authkey = |_challenge\("
TOPIC_TRIGGERS = {
    "unpickle": re.compile(_UNPICKLER),
    "endpoints": re.compile(_ENDPOINT),
    "keys": re.compile(_ENDPOINT),
    "addresses": re.compile(_ENDPOINT),
    "peers": re.compile(_ENDPOINT + r"|\.connect\("),
    "audit": re.compile(r"\.get(?:_nowait)?\("),
}
"""The same for the topics of the other rules; elsewhere an unexpected finding of theirs fails the case anyway."""


def unmarked_triggers(source: str, topic: str) -> list[int]:
    """Lines that a rule may speak about, and of which no marker says whether it should."""
    marked = {mark.line for mark in marks_in(source, topic)}
    return [
        number
        for number, text in enumerate(_code_only(source), start=1)
        if number not in marked
        and (RECV_TRIGGERS.search(text) or (topic in TOPIC_TRIGGERS and TOPIC_TRIGGERS[topic].search(text)))
        and not re.match(r"\s*(?:async )?(?:def|class) ", text)
    ]


def _code_only(source: str) -> list[str]:
    """The lines with comments and long strings blanked, so that prose about `.recv` needs no marker."""
    lines = [list(line) for line in source.splitlines()]
    for token in _tokens(source):
        prose = token.type == tokenize.COMMENT or (token.type == tokenize.STRING and len(token.string) > 8)
        if not prose:
            continue
        (first, start), (last, end) = token.start, token.end
        for number in range(first, last + 1):
            line = lines[number - 1]
            begin, stop = start if number == first else 0, end if number == last else len(line)
            line[begin:stop] = " " * (stop - begin)
    return ["".join(line) for line in lines]


def _tokens(source: str) -> list[tokenize.TokenInfo]:
    return list(tokenize.generate_tokens(io.StringIO(source).readline))
