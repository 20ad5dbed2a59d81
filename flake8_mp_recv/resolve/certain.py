"""Whether an expression surely is a constant of some kind: a question to which "it can be" is no answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from flake8_mp_recv.known import environment
from flake8_mp_recv.resolve import (
    callers,
    classes,
    containers,
    imports,
    instances,
    mutations,
    names,
    operands,
    ruled_out,
    set_from_outside,
)
from flake8_mp_recv.resolve.lexical import ROWS, defaults, dotted, scope_of
from flake8_mp_recv.resolve.targets import Binding, BindingKind
from flake8_mp_recv.tree import nodes
from flake8_mp_recv.values import At, Class, Frame, Instance, Module, Operand, Path, Symbol

if TYPE_CHECKING:
    from flake8_mp_recv.resolve.resolver import Resolver
    from flake8_mp_recv.resolve.scopes import ModuleScopes

Constants: TypeAlias = "frozenset[object]"
NONE: Final = frozenset({None})
NO_KEY: Final = frozenset({None, b""})
"""What is no key, or an empty one."""
_EMPTY_TEXTS: Final = frozenset({"", b""})


def surely(q: Resolver, operand: Operand, among: Constants) -> bool:
    """Tell whether all that the source lets ``operand`` be is ``among`` some constants.

    Of a parameter it is enough that one caller, which is no test, hands over, or leaves to its default, what surely is;
    of a variable of the environment, that its fallback is, unless that is None as it is without. Where a part is not
    known, the answer is no.
    """
    if operand.node is None:
        return False
    return _surely(q, operand.node, operand.path, operand.frame, among)


def _surely(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None, among: Constants) -> bool:
    key = ("surely", node, path, frame, among)
    return q.once(key, lambda: _decide(q, node, path, frame, among), False)


def _decide(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None, among: Constants) -> bool:
    if isinstance(node, nodes.Const):
        return not path and node.value in among
    if isinstance(node, nodes.IfExp):
        return all(_surely(q, branch, path, frame, among) for branch in (node.body, node.orelse))
    if isinstance(node, nodes.NamedExpr):
        return _surely(q, node.value, path, frame, among)
    if isinstance(node, nodes.Name):
        found = names.lookup(q, node, node.name, scope_of(node), frame)
        if found is None or not _all(q, found[2], path, found[1], among, node):
            return False
        return not isinstance(found[0], nodes.Module) or _is_left(q, Module(found[0].file), node.name, path, among)
    if isinstance(node, nodes.Attribute):
        return _attribute(q, node, path, frame, among)
    if isinstance(node, nodes.Call) and not path:
        return _call(q, node, frame, among)
    if isinstance(node, (*ROWS, nodes.Dict)) and path:
        return _item(q, node, path, frame, among)
    return False


def _item(q: Resolver, node: nodes.NodeNG, path: Path, frame: Frame | None, among: Constants) -> bool:
    """Tell it of an item of what is written down; what is not there, behind ``*`` or ``**``, is left to be None."""
    head, rest = path[0], path[1:]
    items: dict[At | None, nodes.NodeNG] = {}
    if isinstance(node, nodes.Dict):
        items.update((containers.written_key(key), value) for key, value in node.items)
    else:
        items.update((At(place), item) for place, item in enumerate(node.elts))
        items.update((At(place - len(node.elts)), item) for place, item in enumerate(node.elts))
    if None in items or not isinstance(head, At) or any(isinstance(item, nodes.Starred) for item in items.values()):
        return False
    found = items.get(head)
    return _surely(q, found, rest, frame, among) if found is not None else None in among and not rest


def _all(
    q: Resolver,
    bound: Sequence[Binding],
    path: Path,
    frame: Frame | None,
    among: Constants,
    name: nodes.Name | None = None,
) -> bool:
    """Tell whether all that ``bound`` binds surely is, as far as tests let it get to ``name``, or to other frames."""
    if path:
        return bool(bound) and all(_binding(q, binding, path, frame, among) for binding in bound)
    left = [(binding, ruled_out.constants(q, among, _tests(q, binding, name))) for binding in bound]
    return bool(left) and all(some and _binding(q, binding, path, frame, some) for binding, some in left)


def _tests(q: Resolver, binding: Binding, name: nodes.Name | None) -> Iterator[ruled_out.Test]:
    return ruled_out.behind(q, binding) if name is None else ruled_out.before(q, name, name.name, binding)


def _binding(q: Resolver, binding: Binding, path: Path, frame: Frame | None, among: Constants) -> bool:
    if path and _may_be_filled(q, binding):
        return False
    if binding.kind is BindingKind.ASSIGN and binding.value is not None:
        inner = frame if frame is not None and frame.function is scope_of(binding.node) else None
        return _surely(q, binding.value, (*binding.path, *path), inner, among)
    if binding.kind is BindingKind.PARAMETER:
        return _parameter(q, binding, path, among)
    if binding.kind is BindingKind.IMPORT:
        return _imported(q, binding, path, among)
    return False


def _may_be_filled(q: Resolver, binding: Binding) -> bool:
    """Tell whether something may be put into the container that a name holds."""
    if binding.kind is BindingKind.IMPORT:
        return False
    uses = q.scopes(binding.node).uses(scope_of(binding.node), binding.key)
    return "." in binding.key or not all(mutations.only_reads(use) for use in uses)


def _parameter(q: Resolver, binding: Binding, path: Path, among: Constants) -> bool:
    function = scope_of(binding.node)
    if not isinstance(function, nodes.FunctionDef):
        return False
    for elsewhere in (False, True):
        for caller in callers.of_function(q, function, elsewhere=elsewhere):
            if q.library.is_test_of_other(caller.arguments.call):
                continue
            handed = operands.to_parameter(caller.arguments, function, binding.key, path, caller.skip)
            if handed:
                if all(surely(q, Operand(o.node, o.frame, (*o.path, *rest)), among) for o, rest in handed):
                    return True
            elif binding.key in (function.args.vararg, function.args.kwarg):
                return None in among and len(path) == 1
            elif caller.arguments.star is None and caller.arguments.double_star is None:
                default = next((value for each, value in defaults(function.args) if each.name == binding.key), None)
                if default is not None and _surely(q, default, path, None, among):
                    return True
    return False


def are_absent(q: Resolver, given: Sequence[Operand]) -> bool:
    """Tell whether nothing is handed over: all leads behind ``*args`` or ``**kwargs`` that no caller fills so far."""
    return all(_is_absent(q, operand) for operand in given)


def _is_absent(q: Resolver, operand: Operand) -> bool:
    found = list(names.definitions(q, operand.node)) if isinstance(operand.node, nodes.Name) else []
    function = scope_of(found[0].node) if len(found) == 1 and found[0].kind is BindingKind.PARAMETER else None
    if not isinstance(function, nodes.FunctionDef) or not operand.path or _may_be_filled(q, found[0]):
        return False
    handed = [
        operands.to_parameter(caller.arguments, function, found[0].key, operand.path, caller.skip)
        for elsewhere in (False, True)
        for caller in callers.of_function(q, function, elsewhere=elsewhere)
    ]
    return bool(handed) and not any(handed)


def _imported(q: Resolver, binding: Binding, path: Path, among: Constants) -> bool:
    node = binding.node
    if not isinstance(node, nodes.ImportFrom):
        return False
    importer: str = node.root().file
    for name, alias in node.names:
        if (alias or name) == binding.key:
            absolute = q.library.name(importer).absolute(node.modname or "", node.level or 0)
            found = q.library.find(absolute, importer) if absolute is not None else None
            return found is not None and _of_module(q, Module(found), name, path, among)
    return False


def _of_module(q: Resolver, module: Module, name: str, path: Path, among: Constants) -> bool:
    scopes = q.open(module.path)
    bound = scopes.of(scopes.module, name) if scopes is not None else []
    return _all(q, bound, path, None, among) and _is_left(q, module, name, path, among)


def _is_left(q: Resolver, module: Module, name: str, path: Path, among: Constants) -> bool:
    """Tell whether other files assign nothing else to ``module.name``."""
    return all(_binding(q, binding, path, None, among) for binding in imports.settings_elsewhere(q, module, name))


def _attribute(q: Resolver, node: nodes.Attribute, path: Path, frame: Frame | None, among: Constants) -> bool:
    key = dotted(node)
    left = among if path or key is None else ruled_out.constants(q, among, ruled_out.before(q, node, key))
    owners = q.ask(node.expr) if left else ()
    return bool(owners) and all(_of_owner(q, owner, node.attrname, path, left) for owner in owners)


def _of_owner(q: Resolver, owner: object, name: str, path: Path, among: Constants) -> bool:
    if isinstance(owner, Module):
        return _of_module(q, owner, name, path, among)
    if isinstance(owner, Class):
        return _of_class(q, owner, name, path, among)
    if not isinstance(owner, Instance):
        return False
    among = among if path else ruled_out.constants(q, among, instances.tests_of_field(q, owner.cls, name))
    handed = [operand for _, operand in instances.handed_over(q, owner, name, elsewhere=True) if not path]
    if any(operand is not None and surely(q, operand, among) for operand in handed):
        return True
    if handed and None not in handed:
        return False
    if owner.arguments is None and instances.replacing(q, owner, name):
        return False
    return _of_class(q, owner.cls, name, path, among)


def _of_class(q: Resolver, cls: Class, name: str, path: Path, among: Constants) -> bool:
    bound = list(_set_on_objects(q, cls, name))
    return _all(q, bound, path, None, among) and all(
        _binding(q, binding, path, None, among)
        for binding, owner in set_from_outside.settings_elsewhere(q, cls.node, name)
        if classes.may_be(q, owner, cls)
    )


def _set_on_objects(q: Resolver, cls: Class, name: str) -> Iterator[Binding]:
    """Yield whatever sets the attribute, on whatever object, in the class, its bases, and the rest of their modules."""
    modules: list[ModuleScopes] = []
    for base in classes.mro(q, cls):
        if isinstance(base, Class):
            scopes = q.scopes(base.node)
            yield from classes.in_force(q, base.node, name)
            if scopes not in modules:
                modules.append(scopes)
                yield from scopes.attributes(name)


def _call(q: Resolver, node: nodes.Call, frame: Frame | None, among: Constants) -> bool:
    arguments = q.arguments(node, frame)
    if isinstance(node.func, nodes.Attribute) and node.func.attrname == "encode":
        text = node.func.expr
        return b"" in among and _surely(q, text, (), frame, _EMPTY_TEXTS)
    called = [value.name for value in q.ask(node.func, (), frame) if isinstance(value, Symbol)]
    if any(name in environment.GET for name in called):
        fallback = operands.positional(arguments, 1) or operands.keyword(arguments, "default")
        return fallback is not None and surely(q, fallback, among - NONE)
    if called == ["builtins.bytes"]:
        first = operands.positional(arguments, 0)
        return b"" in among and (first is None or surely(q, first, _EMPTY_TEXTS))
    return False
