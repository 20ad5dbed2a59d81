"""What an option of ``argparse`` is when the command line says nothing: its default."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_mp_recv.known import command_line as known
from flake8_mp_recv.resolve import literals, operands
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import (
    NOTHING,
    Answer,
    Arguments,
    At,
    Literal,
    Operand,
    Path,
    Product,
    Symbol,
    Take,
    Value,
    union,
)

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver


def called(owner: Product, name: str, arguments: Arguments, path: Path) -> Answer:
    """Return what the method ``name`` of a parser, or of what makes its subparsers, gives back."""
    made = {known.ADD_SUBPARSERS: known.SUBPARSERS} if owner.name == known.PARSER else {known.ADD_PARSER: known.PARSER}
    if name in made:
        return NOTHING if path else {Product(made[name], arguments.call, arguments.frame): None}
    if owner.name != known.PARSER:
        return NOTHING
    if name in known.GROUPING:
        return NOTHING if path else {owner: None}
    in_pair = known.PARSING.get(name)
    if in_pair is None or len(path) > in_pair or (path and path[0] != At(0)):
        return NOTHING
    if in_pair and not path:
        return {Product("builtins.tuple", arguments.call, arguments.frame): None}
    return {Product(known.NAMESPACE, arguments.call, arguments.frame): None}


def option(q: Resolver, namespace: Product, name: str, path: Path) -> Answer:
    """Return what the attribute ``name`` of what a parser has read can be, or what ``path`` takes out of it.

    Nothing when the default is not known, is always replaced, or may be by what the program assigns to it later.
    """
    return q.once(("option", namespace, name, path), lambda: _option(q, namespace, name, path), NOTHING)


def _option(q: Resolver, namespace: Product, name: str, path: Path) -> Answer:
    call = namespace.node
    if not isinstance(call, nodes.Call) or not isinstance(call.func, nodes.Attribute):
        return NOTHING
    if call.func.attrname not in known.PARSING or not _reads_command_line(q.arguments(call, namespace.frame)):
        return NOTHING
    parsers = _parsers(q.ask(call.func.expr, (), namespace.frame))
    found = union(_default(q, member, name, path) for parser in parsers for member in _family(q, parser))
    if not found or _is_assigned(q, namespace, name):
        return NOTHING
    return union([found, {Product(known.OPTION, call): None}])


def of_decorators(q: Resolver, function: nodes.FunctionDef, name: str, path: Path) -> Answer:
    """``@click.option("--host", default="0.0.0.0")``: what the parameter ``name`` is when the command line lacks it."""
    written = function.decorators.nodes if function.decorators is not None else []
    found = [
        q.arguments(decorator, None)
        for decorator in written
        if isinstance(decorator, nodes.Call) and _of_option(decorator) == name
    ]
    options = (
        arguments
        for arguments in found
        if any(isinstance(v, Symbol) and v.name in known.DECORATORS for v in q.ask(arguments.call.func))
    )
    defaults = (operands.keyword(arguments, "default") for arguments in options)
    answer = union(q.ask_operand(default, path) for default in defaults if default is not None)
    return union([answer, {Product(known.OPTION, function): None}]) if answer else NOTHING


def _of_option(decorator: nodes.Call) -> str | None:
    """Return the parameter that an option, or argument, of click goes to."""
    flags = [flag for flag in map(_text, decorator.args) if flag is not None]
    named = [flag for flag in flags if flag.isidentifier()]
    longest = max(flags, key=lambda flag: flag.startswith("--"), default=None)
    chosen = named[-1] if named else longest
    return chosen.lstrip("-").replace("-", "_").lower() if chosen is not None else None


def _parsers(answer: Answer) -> list[Product]:
    return [value for value in answer if isinstance(value, Product) and value.name == known.PARSER]


def _reads_command_line(arguments: Arguments) -> bool:
    """Tell whether the call leaves open which options are given: no namespace with some, no list of arguments."""
    given = operands.positional(arguments, 0) or operands.keyword(arguments, "args")
    preset = operands.positional(arguments, 1) or operands.keyword(arguments, "namespace")
    return preset is None and not (
        given is not None and isinstance(given.node, (nodes.List, nodes.Tuple)) and given.node.elts
    )


def _is_assigned(q: Resolver, namespace: Product, name: str) -> bool:
    tables = dict.fromkeys([q.scopes(namespace.node), q.library.linted])
    targets = (binding.node for scopes in tables for binding in scopes.attributes(name))
    return any(isinstance(target, nodes.AssignAttr) and namespace in q.ask(target.expr) for target in targets)


def _family(q: Resolver, parser: Product) -> Iterator[Product]:
    """Yield a parser, those whose arguments it takes over, and those that read what stands behind a command."""
    yield parser
    parents = operands.keyword(q.arguments(parser.node, parser.frame), "parents")
    if parents is not None:
        yield from _parsers(q.ask_operand(parents, (Take.ELEMENT,)))
    for node in q.scopes(parser.node).loads(known.ADD_PARSER):
        if isinstance(node.parent, nodes.Call) and any(_is_of(q, value, parser) for value in q.ask(node.expr)):
            yield from _parsers(q.ask(node.parent))


def _is_of(q: Resolver, value: Value, parser: Product) -> bool:
    """Tell whether ``value`` is what makes subparsers of ``parser``."""
    return isinstance(value, Product) and value.name == known.SUBPARSERS and _is_on(q, value.node, parser)


def _is_on(q: Resolver, call: nodes.NodeNG | None, parser: Product) -> bool:
    """Tell whether ``call`` calls a method of ``parser``."""
    method = call.func if isinstance(call, nodes.Call) else None
    return isinstance(method, nodes.Attribute) and any(
        found.node is parser.node for found in _parsers(q.ask(method.expr))
    )


def _default(q: Resolver, parser: Product, name: str, path: Path) -> Answer:
    """Return the default that one parser has for ``name``: that of set_defaults(), or of the first such argument."""
    set_apart = (operands.keyword(arguments, name) for arguments in _calls(q, parser, known.SET_DEFAULTS))
    replaced = [operand for operand in set_apart if operand is not None]
    if replaced:
        return union(q.ask_operand(operand, path) for operand in replaced)
    for arguments in _calls(q, parser, known.ADD, name):
        return _of_argument(q, arguments, path) if _may_be_left_out(arguments.call) else NOTHING
    return NOTHING


def _calls(q: Resolver, parser: Product, method: str, name: str | None = None) -> Iterator[Arguments]:
    """Yield the arguments of the calls of a parser's method; with ``name``, of those that are about this option."""
    for scopes in dict.fromkeys([q.scopes(parser.node), q.library.linted]):
        for node in scopes.loads(method):
            call = node.parent
            if not isinstance(call, nodes.Call) or call.func is not node:
                continue
            if (name is None or _destination(call) == name) and _is_on(q, call, parser):
                yield q.arguments(call, None)


def _destination(call: nodes.Call) -> str | None:
    """Return the name under which an argument can be found in the namespace, or None when that is not written down."""
    named = next((keyword.value for keyword in call.keywords if keyword.arg == "dest"), None)
    if named is not None:
        return _text(named)
    flags = [_text(argument) for argument in call.args]
    if not flags or None in flags:
        return None
    chosen = next((flag for flag in flags if flag and flag.startswith("--")), flags[0]) or ""
    return chosen.lstrip("-").replace("-", "_") if chosen.startswith("-") else chosen


def _text(node: nodes.NodeNG) -> str | None:
    return node.value if isinstance(node, nodes.Const) and isinstance(node.value, str) else None


def _may_be_left_out(call: nodes.Call) -> bool:
    """Tell whether the default of an argument is kept as it is when the command line does not have it."""
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    required, action = given.get("required"), given.get("action")
    if None in given or (required is not None and not (isinstance(required, nodes.Const) and required.value is False)):
        return False
    if action is not None and _text(action) not in known.KEEPING:
        return False
    flag = _text(call.args[0]) if call.args else None
    if flag is None or flag.startswith("-"):
        return flag is not None
    return "nargs" in given and _text(given["nargs"]) in known.OPTIONAL


def _of_argument(q: Resolver, arguments: Arguments, path: Path) -> Answer:
    default, kind = operands.keyword(arguments, "default"), operands.keyword(arguments, "type")
    if default is None:
        return NOTHING
    if kind is None:
        return q.ask_operand(default, path)
    whole = q.ask_operand(default)
    if not any(isinstance(value, Literal) and isinstance(value.value, str) for value in whole):
        return q.ask_operand(default, path)
    return union(_converted(q, callee, default, whole, arguments, path) for callee in q.ask_operand(kind))


def _converted(q: Resolver, callee: Value, default: Operand, whole: Answer, arguments: Arguments, path: Path) -> Answer:
    """Return what the callable after ``type=`` makes of a default that is a text."""
    if isinstance(callee, Symbol) and callee.name in known.SAME:
        return NOTHING if path else whole
    if isinstance(callee, Symbol) and callee.name in known.ENCODING:
        return NOTHING if path else union(literals.encoded(literal) for literal in literals.known(whole))
    handed = q.intern_arguments((arguments, "default"), lambda: Arguments(arguments.call, arguments.frame, (default,)))
    return q.called(callee, handed, path)
