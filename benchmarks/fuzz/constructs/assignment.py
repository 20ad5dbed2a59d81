"""Names: every way in which one gets its value."""

from __future__ import annotations

from typing import Final

from benchmarks.fuzz.constructs.construct import Construct, plain

ASSIGNMENT: Final[tuple[Construct, ...]] = (
    plain("name", "{a} = {e}"),
    plain("chained", "{a} = {b} = {e}", "{b}"),
    plain("annotated", "{a}: object = {e}"),
    plain("unpacked", "{a}, {b} = {e}, 0"),
    plain("starred", "{b}, *{a} = 0, {e}, {e}", "{a}[1]"),
    plain("starred in the middle", "{b}, *{c}, {a} = 0, 1, 2, {e}"),
    plain("nested unpacking", "({b}, [{a}, {c}]) = 0, ({e}, 1)"),
    plain("pair in a name", "{b} = 0, {e}\n_, {a} = {b}"),
    plain("swapped", "{a}, {b} = 0, {e}\n{a}, {b} = {b}, {a}"),
    plain("walrus", "if ({a} := {e}) is None:\n    pass"),
    plain("rebound", "{a} = None\n{a} = {e}"),
    plain("or", "{a} = None or {e}"),
    plain("conditional", "{a} = {e} if TRUE else None"),
    plain("if", "if TRUE:\n    {a} = {e}\nelse:\n    {a} = None"),
    plain("try", "try:\n    {a} = {e}\nfinally:\n    pass"),
    plain("except", "try:\n    raise KeyError\nexcept KeyError:\n    {a} = {e}"),
    plain("while", "{a} = None\nwhile {a} is None:\n    {a} = {e}"),
    plain("deleted and set again", "{a} = 0\ndel {a}\n{a} = {e}"),
    plain("match", "match [{e}, 0]:\n    case [{a}, 0]:\n        pass"),
    plain("match mapping", 'match {{"link": {e}}}:\n    case {{"link": {a}}}:\n        pass'),
    plain("lambda", "{F} = lambda: {e}", "{F}()"),
    plain("default", "def {F}(x={e}):\n    return x", "{F}()"),
    plain("lambda default", "{F} = lambda x={e}: x", "{F}()"),
    plain("closure", "def {F}():\n    return {e}", "{F}()"),
    plain(
        "nonlocal",
        "def {F}():\n    {a} = None\n    def fill():\n        nonlocal {a}\n        {a} = {e}\n    fill()\n"
        "    return {a}",
        "{F}()",
    ),
    plain("global", "def {F}():\n    global {a}\n    {a} = {e}\n{F}()"),
    plain("try else", "try:\n    {b} = 0\nexcept KeyError:\n    {a} = None\nelse:\n    {a} = {e}"),
    plain(
        "try in a try", "try:\n    try:\n        {a} = {e}\n    except KeyError:\n        raise\nfinally:\n    {b} = 0"
    ),
    plain("while with break", "while TRUE:\n    {a} = {e}\n    break"),
    plain("for with else", "for {b} in ():\n    {a} = None\nelse:\n    {a} = {e}"),
    plain("under with", "with contextlib.suppress(KeyError):\n    {a} = {e}"),
    plain("if not", "{a} = None\nif not {a}:\n    {a} = {e}"),
    plain("elif", "if not TRUE:\n    {a} = None\nelif TRUE:\n    {a} = {e}\nelse:\n    {a} = 0"),
    plain("asserted", "{a} = {e}\nassert {a} is not None"),
    plain("cast", "{a} = typing.cast(object, {e})"),
    plain("and", "{a} = TRUE and {e}"),
    plain("walrus in a comprehension", "[{a} := x for x in [{e}]]"),
    plain(
        "match class", "match types.SimpleNamespace(link={e}):\n    case types.SimpleNamespace(link={a}):\n        pass"
    ),
    plain("match or", "match [0, {e}]:\n    case [1, {a}] | [0, {a}]:\n        pass"),
    plain("match rest", "match [0, {e}]:\n    case [0, *{b}]:\n        {a} = {b}[0]"),
    plain("match as", "match {e}:\n    case object() as {a}:\n        pass"),
    plain("immediately called", "{a} = (lambda x, y: y)(0, {e})"),
    plain("function attribute", "def {F}():\n    pass\n{F}.link = {e}", "{F}.link"),
    plain(
        "returned through finally",
        "{a} = {f}({e})",
        "{a}",
        "def {f}(x):\n    try:\n        return x\n    finally:\n        len('')",
    ),
    plain("filled in a function", "{a} = []\ndef {F}():\n    {a}.append({e})\n{F}()", "{a}[0]"),
)
