"""The ways that a value takes through a program, as text.

``{e}`` is the expression that is followed; ``{a}``, ``{b}``, ``{c}``, ``{F}`` and ``{K}`` are names of the construct's
own. ``{f}`` and ``{C}`` are names of its ``shared`` definitions, which all values that take this way use together, and
which may stand in another file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Construct:
    """One way: ``before`` is written, then what follows stands inside ``opens``, which ``closes`` ends.

    ``result`` is an expression of the same value that may be evaluated several times. ``once`` names what may not be
    used inside itself.
    """

    name: str
    result: str
    before: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    once: str = ""


def _plain(name: str, before: str, result: str = "{a}", shared: str = "") -> Construct:
    return Construct(name, result, _lines(before), shared=_lines(shared))


def _block(name: str, opens: str, result: str = "{a}", closes: str = "", shared: str = "", once: str = "") -> Construct:
    return Construct(name, result, (), _lines(opens), _lines(closes), _lines(shared), once)


def _call(name: str, shared: str, result: str) -> Construct:
    return Construct(name, result, shared=_lines(shared))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").split("\n")) if text else ()


ASSIGNMENT: Final = (
    _plain("name", "{a} = {e}"),
    _plain("chained", "{a} = {b} = {e}", "{b}"),
    _plain("annotated", "{a}: object = {e}"),
    _plain("unpacked", "{a}, {b} = {e}, 0"),
    _plain("starred", "{b}, *{a} = 0, {e}, {e}", "{a}[1]"),
    _plain("starred in the middle", "{b}, *{c}, {a} = 0, 1, 2, {e}"),
    _plain("nested unpacking", "({b}, [{a}, {c}]) = 0, ({e}, 1)"),
    _plain("pair in a name", "{b} = 0, {e}\n_, {a} = {b}"),
    _plain("swapped", "{a}, {b} = 0, {e}\n{a}, {b} = {b}, {a}"),
    _plain("walrus", "if ({a} := {e}) is None:\n    pass"),
    _plain("rebound", "{a} = None\n{a} = {e}"),
    _plain("or", "{a} = None or {e}"),
    _plain("conditional", "{a} = {e} if TRUE else None"),
    _plain("if", "if TRUE:\n    {a} = {e}\nelse:\n    {a} = None"),
    _plain("try", "try:\n    {a} = {e}\nfinally:\n    pass"),
    _plain("except", "try:\n    raise KeyError\nexcept KeyError:\n    {a} = {e}"),
    _plain("while", "{a} = None\nwhile {a} is None:\n    {a} = {e}"),
    _plain("deleted and set again", "{a} = 0\ndel {a}\n{a} = {e}"),
    _plain("match", "match [{e}, 0]:\n    case [{a}, 0]:\n        pass"),
    _plain("match mapping", 'match {{"link": {e}}}:\n    case {{"link": {a}}}:\n        pass'),
    _plain("lambda", "{F} = lambda: {e}", "{F}()"),
    _plain("default", "def {F}(x={e}):\n    return x", "{F}()"),
    _plain("lambda default", "{F} = lambda x={e}: x", "{F}()"),
    _plain("closure", "def {F}():\n    return {e}", "{F}()"),
    _plain(
        "nonlocal",
        "def {F}():\n    {a} = None\n    def fill():\n        nonlocal {a}\n        {a} = {e}\n    fill()\n"
        "    return {a}",
        "{F}()",
    ),
    _plain("global", "def {F}():\n    global {a}\n    {a} = {e}\n{F}()"),
    _plain("try else", "try:\n    {b} = 0\nexcept KeyError:\n    {a} = None\nelse:\n    {a} = {e}"),
    _plain(
        "try in a try", "try:\n    try:\n        {a} = {e}\n    except KeyError:\n        raise\nfinally:\n    {b} = 0"
    ),
    _plain("while with break", "while TRUE:\n    {a} = {e}\n    break"),
    _plain("for with else", "for {b} in ():\n    {a} = None\nelse:\n    {a} = {e}"),
    _plain("under with", "with contextlib.suppress(KeyError):\n    {a} = {e}"),
    _plain("if not", "{a} = None\nif not {a}:\n    {a} = {e}"),
    _plain("elif", "if not TRUE:\n    {a} = None\nelif TRUE:\n    {a} = {e}\nelse:\n    {a} = 0"),
    _plain("asserted", "{a} = {e}\nassert {a} is not None"),
    _plain("cast", "{a} = typing.cast(object, {e})"),
    _plain("and", "{a} = TRUE and {e}"),
    _plain("walrus in a comprehension", "[{a} := x for x in [{e}]]"),
    _plain(
        "match class", "match types.SimpleNamespace(link={e}):\n    case types.SimpleNamespace(link={a}):\n        pass"
    ),
    _plain("match or", "match [0, {e}]:\n    case [1, {a}] | [0, {a}]:\n        pass"),
    _plain("match rest", "match [0, {e}]:\n    case [0, *{b}]:\n        {a} = {b}[0]"),
    _plain("match as", "match {e}:\n    case object() as {a}:\n        pass"),
    _plain("immediately called", "{a} = (lambda x, y: y)(0, {e})"),
    _plain("function attribute", "def {F}():\n    pass\n{F}.link = {e}", "{F}.link"),
    _plain(
        "returned through finally",
        "{a} = {f}({e})",
        "{a}",
        "def {f}(x):\n    try:\n        return x\n    finally:\n        len('')",
    ),
    _plain("filled in a function", "{a} = []\ndef {F}():\n    {a}.append({e})\n{F}()", "{a}[0]"),
)

CONTAINERS: Final = (
    _plain("tuple", "{a} = (0, {e})", "{a}[1]"),
    _plain("list", "{a} = [{e}, 0]", "{a}[0]"),
    _plain("negative index", "{a} = [0, {e}]", "{a}[-1]"),
    _plain("list in a tuple", "{a} = (0, [{e}])", "{a}[1][0]"),
    _plain("slice", "{a} = [0, {e}, {e}][1:]", "{a}[1]"),
    _plain("dict", '{a} = {{"link": {e}, "name": 0}}', '{a}["link"]'),
    _plain("dict in a dict", '{a} = {{"peers": {{"one": {e}}}}}', '{a}["peers"]["one"]'),
    _plain("dict get", '{a} = {{"link": {e}}}', '{a}.get("link")'),
    _plain("dict()", "{a} = dict(link={e}, name=0)", '{a}["link"]'),
    _plain("dict of pairs", '{a} = dict([("link", {e})])', '{a}["link"]'),
    _plain("dict unpacked", '{b} = {{"link": {e}}}\n{a} = {{**{b}, "name": 0}}', '{a}["link"]'),
    _plain("dict filled", '{a} = {{}}\n{a}["link"] = {e}\n{a}["name"] = 0', '{a}["link"]'),
    _plain("dict updated", "{a} = {{}}\n{a}.update(link={e})", '{a}["link"]'),
    _plain("dict updated by a dict", '{a} = {{}}\n{a}.update({{"link": {e}}})', '{a}["link"]'),
    _plain("dict or", '{a} = {{"name": 0}} | {{"link": {e}}}', '{a}["link"]'),
    _plain("setdefault", '{b} = {{}}\n{a} = {b}.setdefault("link", {e})'),
    _plain("pop", '{b} = {{"link": {e}}}\n{a} = {b}.pop("link")'),
    _plain("popitem", '{b} = {{"link": {e}}}\n_, {a} = {b}.popitem()'),
    _plain("append", "{a} = []\n{a}.append({e})", "{a}[0]"),
    _plain("extend", "{a} = []\n{a}.extend([{e}])", "{a}[0]"),
    _plain("insert", "{a} = []\n{a}.insert(0, {e})", "{a}[0]"),
    _plain("append a pair", "{a} = []\n{a}.append((0, {e}))", "{a}[0][1]"),
    _plain("list added to", "{a} = [{e}]\n{a} += [{e}]", "{a}[1]"),
    _plain("list plus list", "{a} = [0] + [{e}]", "{a}[1]"),
    _plain("list times", "{a} = [{e}] * 2", "{a}[1]"),
    _plain("list pop", "{b} = [{e}]\n{a} = {b}.pop()"),
    _plain("starred list", "{b} = [{e}]\n{a} = [*{b}]", "{a}[0]"),
    _plain("item assigned", "{a} = [None]\n{a}[0] = {e}", "{a}[0]"),
    _plain("defaultdict", '{a} = collections.defaultdict(list)\n{a}["x"].append({e})', '{a}["x"][0]'),
    _plain("OrderedDict", '{a} = collections.OrderedDict()\n{a}["x"] = {e}', '{a}["x"]'),
    _plain("deque", "{b} = collections.deque([{e}])\n{a} = {b}.popleft()"),
    _plain("deque appended", "{b} = collections.deque()\n{b}.appendleft({e})\n{a} = {b}.pop()"),
    _plain("queue", "{b} = queue.Queue()\n{b}.put({e})\n{a} = {b}.get()"),
    _plain("key of a dict", "{a} = list({{{e}: 0}})[0]"),
    _plain("set", "{a} = next(iter({{{e}}}))"),
    _plain("zip", "{b} = list(zip([0], [{e}]))", "{b}[0][1]"),
    _plain("zip back", "{b}, {a} = zip(*[(0, {e}), (1, {e})])", "{a}[1]"),
    _plain("copied", "{a} = list([{e}])", "{a}[0]"),
    _plain("tuple()", "{a} = tuple([{e}])", "{a}[0]"),
    _plain("list copy", "{b} = [{e}]\n{a} = {b}.copy()", "{a}[0]"),
    _plain("list comprehension", "{a} = [x for x in [{e}]]", "{a}[0]"),
    _plain("comprehension of pairs", "{a} = [y for x, y in [(0, {e})] if not x]", "{a}[0]"),
    _plain("comprehension making pairs", "{a} = [(0, x) for x in ({e},)]", "{a}[0][1]"),
    _plain("dict comprehension", "{a} = {{i: x for i, x in enumerate([{e}])}}", "{a}[0]"),
    _plain("nested comprehension", "{a} = [x for row in [[{e}]] for x in row]", "{a}[0]"),
    _plain("generator expression", "{a} = next(x for x in [{e}])"),
    _plain("next iter", "{a} = next(iter([{e}]))"),
    _plain("map", "{a} = list(map(lambda x: x, [{e}]))", "{a}[0]"),
    _plain("filter", "{a} = list(filter(None, [{e}]))", "{a}[0]"),
    _plain("chain", "{a} = list(itertools.chain([0], [{e}]))", "{a}[1]"),
    _plain("reversed", "{a} = list(reversed([{e}]))", "{a}[0]"),
    _plain("dict of a zip", '{a} = dict(zip(["name", "link"], [0, {e}]))', '{a}["link"]'),
    _plain("dict of enumerate", "{a} = dict(enumerate([0, {e}]))", "{a}[1]"),
    _plain("dict items sorted", "{a} = sorted({{'x': {e}}}.items())", "{a}[0][1]"),
    _plain("ChainMap", "{a} = collections.ChainMap({{'y': 0}}, {{'x': {e}}})", "{a}['x']"),
    _plain("MappingProxyType", "{a} = types.MappingProxyType({{'x': {e}}})", "{a}['x']"),
    _plain("UserDict", "{a} = collections.UserDict(x={e})", "{a}['x']"),
    _plain("product", "{a} = list(itertools.product([0], [{e}]))", "{a}[0][1]"),
    _plain("combinations", "{a} = list(itertools.combinations([{e}, {e}], 2))", "{a}[0][1]"),
    _plain("groupby", "{a} = [list(g) for _, g in itertools.groupby([{e}], key=id)]", "{a}[0][0]"),
    _plain("islice", "{a} = list(itertools.islice([0, {e}], 1, None))", "{a}[0]"),
    _plain("starmap", "{a} = list(itertools.starmap(lambda x, y: y, [(0, {e})]))", "{a}[0]"),
    _plain("chain from_iterable", "{a} = list(itertools.chain.from_iterable([[{e}]]))", "{a}[0]"),
    _plain("zip_longest", "{a} = list(itertools.zip_longest([0], [{e}]))", "{a}[0][1]"),
    _plain("repeat", "{a} = list(itertools.repeat({e}, 2))", "{a}[1]"),
    _plain("reduce", "{a} = functools.reduce(lambda x, y: y, [0, {e}])"),
    _plain("max", "{a} = max([{e}, {e}], key=id)"),
    _plain("sorted", "{a} = sorted([{e}], key=id)", "{a}[0]"),
    _plain("itemgetter", "{a} = operator.itemgetter(1)((0, {e}))"),
    _plain("attrgetter", "{a} = operator.attrgetter('link')(types.SimpleNamespace(link={e}))"),
    _plain("copied object", "{a} = copy.copy([{e}])", "{a}[0]"),
    _plain("set union", "{a} = next(iter({{{e}}} | set()))"),
    _plain("frozenset", "{a} = next(iter(frozenset([{e}])))"),
    _plain("list index", "{b} = [{e}]\n{a} = {b}[{b}.index({b}[0])]"),
    _plain("list in a loop", "{a} = []\nfor {b} in range(2):\n    {a}.append({e})", "{a}[1]"),
    _plain("list filled by slices", "{a} = [0, 0]\n{a}[0:1] = [{e}]", "{a}[0]"),
    _plain("context variable", "{b} = contextvars.ContextVar('{b}')\n{b}.set({e})\n{a} = {b}.get()"),
    _plain("starred call of a list", "{a} = [*map(lambda x: x, [{e}])]", "{a}[0]"),
    _plain("dict comprehension of items", "{a} = {{k: v for k, v in {{'x': {e}}}.items()}}", "{a}['x']"),
    _plain("dict comprehension of a zip", "{a} = {{k: v for k, v in zip('x', [{e}])}}", "{a}['x']"),
    _plain("setdefault of a list", "{a} = {{}}\n{a}.setdefault('x', []).append({e})", "{a}['x'][0]"),
    _plain("tuple plus tuple", "{a} = (0,) + ({e},)", "{a}[1]"),
    _plain("filled dict of dicts", "{a} = {{'x': {{}}}}\n{a}['x']['y'] = {e}", "{a}['x']['y']"),
    _block("for reversed", "for {a} in reversed([{e}]):"),
    _block("for in a copy", "for {a} in list([{e}]):"),
    _block("for rows", "for {b}, ({c}, {a}) in [(0, (1, {e}))]:"),
    _block("for zip of items", "for {b}, ({c}, {a}) in zip([0], {{'x': {e}}}.items()):"),
    _block("for starred", "for {b}, *{c} in [(0, {e})]:\n    {a} = {c}[0]"),
    _block("for", "for {a} in [{e}]:"),
    _block("for pairs", "for {b}, {a} in [(0, {e})]:"),
    _block("for values", 'for {a} in {{"x": {e}}}.values():'),
    _block("for items", 'for {b}, {a} in {{"x": {e}}}.items():'),
    _block("for enumerate", "for {b}, {a} in enumerate([{e}]):"),
    _block("for zip", "for {b}, {a} in zip([0], [{e}]):"),
    _block("for keys", "for {a} in {{{e}: 0}}:"),
    _plain("future", "{b} = concurrent.futures.Future()\n{b}.set_result({e})\n{a} = {b}.result()"),
    _plain("queue of pairs", "{b} = queue.Queue()\n{b}.put((0, {e}))\n{c}, {a} = {b}.get()"),
    _plain("values of a dict", "{a} = list({{'x': {e}}}.values())[0]"),
    _plain("values starred", "{a} = [*{{'x': {e}}}.values()][0]"),
    _plain("first of values", "{a} = next(iter({{'x': {e}}}.values()))"),
    _plain("sorted zip", "{a} = sorted(zip([0], [{e}]))[0][1]"),
    _plain("enumerated zip", "{a} = [y for i, (x, y) in enumerate(zip([0], [{e}]))][0]"),
    _plain("dict of sorted", "{a} = dict(sorted({{'x': {e}}}.items()))", "{a}['x']"),
    _plain("dict copy", "{a} = dict({{'x': {e}}})", "{a}['x']"),
    _plain("dict method copy", "{b} = {{'x': {e}}}\n{a} = {b}.copy()", "{a}['x']"),
    _plain("tee", "{b}, {c} = itertools.tee([{e}])\n{a} = next({c})"),
    _plain("last slice", "{a} = [0, {e}][-1:][0]"),
    _plain("item deleted", "{a} = {{'x': {e}, 'y': 0}}\ndel {a}['y']", "{a}['x']"),
    _plain("dict popped", "{b} = {{'x': 0, 'y': {e}}}\n{b}.pop('x')\n{a} = {b}", "{a}['y']"),
    _plain("nested lists", "{a} = [[0], [1, {e}]]", "{a}[1][1]"),
    _plain("list of dicts", "{a} = [{{'x': {e}}} for _ in range(2)]", "{a}[1]['x']"),
    _plain("dict of tuples", "{a} = {{'x': (0, {e})}}", "{a}['x'][1]"),
    _plain("tuple key", "{a} = {{(0, 1): {e}}}", "{a}[0, 1]"),
    _plain("computed key", "{b} = 'x' + 'y'\n{a} = {{'xy': {e}, 'z': 0}}", "{a}[{b}]"),
    _plain("list appended in a branch", "{a} = []\nif TRUE:\n    {a}.append({e})\nelse:\n    {a}.append(0)", "{a}[0]"),
    _plain("filled by a comprehension", "{a} = []\n[{a}.append(x) for x in [{e}]]", "{a}[0]"),
    _plain("filled by iadd", "{a} = []\n{a} += ({e},)", "{a}[0]"),
    _plain("dict filled in a loop", "{a} = {{}}\nfor {b} in ['x']:\n    {a}[{b}] = {e}", "{a}['x']"),
    _plain("defaultdict of dicts", "{a} = collections.defaultdict(dict)\n{a}['x']['y'] = {e}", "{a}['x']['y']"),
    _plain("function table", "{a} = {{'x': lambda: {e}}}['x']()"),
)

FUNCTIONS: Final = (
    _call("identity", "def {f}(x):\n    return x", "{f}({e})"),
    _call("identity by keyword", "def {f}(name, x):\n    return x", "{f}(0, x={e})"),
    _call("keyword only", "def {f}(*, x, y=0):\n    return x", "{f}(x={e})"),
    _call("positional only", "def {f}(x, /, y=0):\n    return x", "{f}({e}, 1)"),
    _call("wrapped in a list", "def {f}(x):\n    return [x, 0]", "{f}({e})[0]"),
    _call("wrapped in a dict", 'def {f}(x):\n    found = {{}}\n    found["x"] = x\n    return found', '{f}({e})["x"]'),
    _call("behind a starred one", "def {f}(y, x):\n    return x", "{f}(*[0], {e})"),
    _call("behind a name that is starred", "def {f}(y, x):\n    return x\n{f}_more = [0]", "{f}(*{f}_more, {e})"),
    _call("before a starred one", "def {f}(x, *more):\n    return x", "{f}({e}, *[0])"),
    _call("among the variadic", "def {f}(*args):\n    return args[-1]", "{f}(*[0, 1], {e})"),
    _call("variadic unpacked", "def {f}(*args):\n    y, x = args\n    return x", "{f}(0, {e})"),
    _call("keywords popped", "def {f}(**kwargs):\n    return kwargs.pop('link', None)", "{f}(link={e})"),
    _call("keywords got", "def {f}(**kwargs):\n    return kwargs.get('link')", "{f}(link={e})"),
    _call("both spread", "def {f}(y, *, x):\n    return x", "{f}(*[0], **dict(x={e}))"),
    _call("default filled in", "def {f}(x, y=None):\n    y = y if y is not None else x\n    return y", "{f}({e})"),
    _call("early return", "def {f}(x):\n    if x is None:\n        return None\n    return x", "{f}({e})"),
    _call("returned tuple", "def {f}(x):\n    return 0, x", "{f}({e})[1]"),
    _call("nested function", "def {f}(x):\n    def inner(y):\n        return y\n    return inner(x)", "{f}({e})"),
    _call(
        "method of a made object",
        "class {f}_k:\n    def get(self, x):\n        return x\n{f} = {f}_k().get",
        "{f}({e})",
    ),
    _call("partial keyword", "def {f}(y, x):\n    return x", "functools.partial({f}, x={e})(0)"),
    _call(
        "decorator with arguments",
        "def {f}_d(n):\n    def outer(g):\n        @functools.wraps(g)\n        def inner(*args):\n"
        "            return g(*args)\n        return inner\n    return outer\n@{f}_d(1)\n"
        "def {f}(x):\n    return x",
        "{f}({e})",
    ),
    _call(
        "decorator class",
        "class {f}_d:\n    def __init__(self, g):\n        self.g = g\n"
        "    def __call__(self, *args):\n        return self.g(*args)\n@{f}_d\ndef {f}(x):\n"
        "    return x",
        "{f}({e})",
    ),
    _call(
        "function by its name",
        "class {f}_k:\n    @staticmethod\n    def get(x):\n        return x",
        "getattr({f}_k, 'get')({e})",
    ),
    _call(
        "conditional definition",
        "if TRUE:\n    def {f}(x):\n        return x\nelse:\n    def {f}(x):\n        return None",
        "{f}({e})",
    ),
    _call("redefined", "def {f}(x):\n    return None\ndef {f}(x):\n    return x", "{f}({e})"),
    _call("variadic", "def {f}(*args):\n    return args[1]", "{f}(0, {e})"),
    _call("variadic keywords", 'def {f}(**kwargs):\n    return kwargs["link"]', "{f}(link={e})"),
    _call("spread", "def {f}(y, x):\n    return x", "{f}(*(0, {e}))"),
    _call("spread by keyword", "def {f}(y, x):\n    return x", '{f}(0, **{{"x": {e}}})'),
    _call(
        "passed on",
        "def {f}(*args, **kwargs):\n    return {f}_to(*args, **kwargs)\ndef {f}_to(y, x):\n    return x",
        "{f}(0, x={e})",
    ),
    _call("two returns", "def {f}(x, y=None):\n    if y:\n        return y\n    return x", "{f}({e})"),
    _call("returned name", "def {f}(x):\n    found = x\n    return found", "{f}({e})"),
    _call("second of two", "def {f}(x, y):\n    return y", "{f}(0, {e})"),
    _call("returned lambda", "def {f}(x):\n    return lambda: x", "{f}({e})()"),
    _call("returned function", "def {f}(x):\n    def get():\n        return x\n    return get", "{f}({e})()"),
    _call("generator", "def {f}(x):\n    yield 0, x", "next({f}({e}))[1]"),
    _call("yield from", "def {f}(x):\n    yield from [x]", "list({f}({e}))[0]"),
    _call("recursion", "def {f}(x, n):\n    return {f}(x, n - 1) if n else x", "{f}({e}, 2)"),
    _call("function as value", "def {f}(x):\n    return x\n{f}_table = {{'x': {f}}}", "{f}_table['x']({e})"),
    _call("calls what it gets", "def {f}(g, x):\n    return g(x)", "{f}(lambda y: y, {e})"),
    _call("partial", "def {f}(x, y):\n    return x", "functools.partial({f}, {e})(0)"),
    _call(
        "decorated",
        "def {f}_d(g):\n    @functools.wraps(g)\n    def inner(*args, **kwargs):\n        return g(*args, **kwargs)\n"
        "    return inner\n@{f}_d\ndef {f}(x):\n    return x",
        "{f}({e})",
    ),
    _call(
        "annotated generic", "T_{f} = typing.TypeVar('T_{f}')\ndef {f}(x: T_{f}) -> T_{f}:\n    return x", "{f}({e})"
    ),
    _call("cached", "@functools.lru_cache\ndef {f}(x):\n    return x", "{f}({e})"),
    _call("try in a function", "def {f}(x):\n    try:\n        return x\n    finally:\n        pass", "{f}({e})"),
    _plain("fills a list", "{a} = []\n{f}({a}, {e})", "{a}[0]", "def {f}(target, x):\n    target.append(x)"),
    _plain("fills a dict", "{a} = {{}}\n{f}({a}, {e})", "{a}['x']", "def {f}(target, x):\n    target['x'] = x"),
    _plain(
        "executor",
        "with concurrent.futures.ThreadPoolExecutor(1) as pool:\n    {a} = pool.submit({f}, {e}).result()",
        "{a}",
        "def {f}(x):\n    return x",
    ),
    _plain(
        "executor map",
        "with concurrent.futures.ThreadPoolExecutor(1) as pool:\n    {a} = list(pool.map({f}, [{e}]))[0]",
        "{a}",
        "def {f}(x):\n    return x",
    ),
    _call("singledispatch", "@functools.singledispatch\ndef {f}(x):\n    return x", "{f}({e})"),
    _call(
        "cached method",
        "class {f}_k:\n    @functools.lru_cache\n    def get(self, x):\n        return x",
        "{f}_k().get({e})",
    ),
)

SCOPES: Final = (
    _block("function", "def {F}({a}):", closes="{F}({e})"),
    _block("function by keyword", "def {F}({b}, {a}=None):", closes="{F}(0, {a}={e})"),
    _block("function twice", "def {F}({a}):", closes="{F}({e})\n{F}({e})"),
    _block("variadic function", "def {F}(*{b}):\n    {a} = {b}[0]", closes="{F}({e})"),
    _block("variadic loop", "def {F}(*{b}):\n    for {a} in {b}:", closes="{F}({e})"),
    _block("keywords", "def {F}(**{b}):\n    {a} = {b}['x']", closes="{F}(x={e})"),
    _block(
        "function handed on", "def {F}({a}):", closes="{f}({F}, {e})", shared="def {f}(g, *args):\n    return g(*args)"
    ),
    _block("function in a name", "def {F}({a}):", closes="{b} = {F}\n{b}({e})"),
    _block("function in a dict", "def {F}({a}):", closes="{b} = {{'run': {F}}}\n{b}['run']({e})"),
    _block("closure scope", "def {F}():\n    {a} = {e}", closes="{F}()"),
    _block(
        "thread", "def {F}({a}):", closes="{b} = threading.Thread(target={F}, args=({e},))\n{b}.start()\n{b}.join()"
    ),
    _block(
        "thread by keywords",
        "def {F}({a}):",
        closes="{b} = threading.Thread(target={F}, kwargs={{'{a}': {e}}})\n{b}.start()\n{b}.join()",
    ),
    _block(
        "thread with a lambda",
        "def {F}({a}):",
        closes="{b} = threading.Thread(target=lambda: {F}({e}))\n{b}.start()\n{b}.join()",
    ),
    _block(
        "submit",
        "def {F}({a}):",
        closes="with concurrent.futures.ThreadPoolExecutor(1) as pool:\n    pool.submit({F}, {e}).result()",
    ),
    _block("partial scope", "def {F}({b}, {a}):", closes="functools.partial({F}, 0)({e})"),
    _block(
        "process",
        "def {F}({a}):",
        closes="{b} = multiprocessing.Process(target={F}, args=({e},))\n{b}.start()\n{b}.join()",
        once="process",
    ),
    _block("coroutine", "async def {F}({a}):", closes="asyncio.run({F}({e}))", once="asyncio"),
    _block("map over a function", "def {F}({a}):", closes="list(map({F}, [{e}]))"),
    _block(
        "decorator",
        "@{f}\ndef {F}({a}):",
        closes="{F}({e})",
        shared="def {f}(g):\n    def inner(*args):\n        return g(*args)\n    return inner",
    ),
    _block("method", "class {K}:\n    def run(self, {a}):", closes="{K}().run({e})"),
    _block(
        "own attribute",
        "class {K}:\n    def __init__(self, x):\n        self.link = x\n    def run(self):\n        {a} = self.link\n"
        "        self.link.recv()",
        closes="{K}({e}).run()",
    ),
    _block(
        "attribute by another method",
        "class {K}:\n    def fill(self, x):\n        self.link = x\n    def run(self):\n        {a} = self.link",
        closes="{b} = {K}()\n{b}.fill({e})\n{b}.run()",
    ),
    _block("base class", "class {K}(Keeper):\n    def run(self):\n        {a} = self.kept", closes="{K}({e}).run()"),
    _block(
        "thread class",
        "class {K}(threading.Thread):\n    def __init__(self, x):\n        super().__init__()\n"
        "        self.link = x\n"
        "    def run(self):\n        {a} = self.link",
        closes="{b} = {K}({e})\n{b}.start()\n{b}.join()",
    ),
    _block(
        "bound method",
        "class {K}:\n    def __init__(self, x):\n        self.link = x\n    def work(self):\n        {a} = self.link",
        closes="{b} = threading.Thread(target={K}({e}).work)\n{b}.start()\n{b}.join()",
    ),
    _block("static method", "class {K}:\n    @staticmethod\n    def run({a}):", closes="{K}.run({e})"),
    _block("class method", "class {K}:\n    @classmethod\n    def run(cls, {a}):", closes="{K}.run({e})"),
    _block("call operator", "class {K}:\n    def __call__(self, {a}):", closes="{K}()({e})"),
    _block("with", "with {e} as {a}:"),
    _block("closing", "with contextlib.closing({e}) as {a}:"),
    _block(
        "own context manager", "with {f}({e}) as {a}:", shared="@contextlib.contextmanager\ndef {f}(x):\n    yield x"
    ),
    _block(
        "context manager class",
        "with {C}({e}) as {a}:",
        shared="class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __enter__(self):\n        return self.x\n"
        "    def __exit__(self, *exc):\n        return None",
    ),
    _block("own generator", "for {a} in {f}({e}):", shared="def {f}(x):\n    yield x"),
    _block(
        "own iterator",
        "for {a} in {C}({e}):",
        shared="class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __iter__(self):\n        yield self.x",
    ),
    _block("behind a starred argument", "def {F}({b}, {a}):", closes="{F}(*[0], {e})"),
    _block(
        "thread with a starred argument",
        "def {F}({b}, {c}, {a}):",
        closes="{b} = [0, 1]\n{c} = threading.Thread(target={F}, args=(*{b}, {e}))\n{c}.start()\n{c}.join()",
    ),
    _block("exit stack", "with contextlib.ExitStack() as {b}:\n    {a} = {b}.enter_context({e})"),
    _block("null context", "with contextlib.nullcontext({e}) as {a}:"),
    _block(
        "property scope",
        "class {K}:\n    def __init__(self, x):\n        self._x = x\n    @property\n"
        "    def link(self):\n        {a} = self._x",
        closes="{K}({e}).link",
    ),
    _block(
        "setter scope",
        "class {K}:\n    @property\n    def link(self):\n        return None\n    @link.setter\n"
        "    def link(self, {a}):",
        closes="{b} = {K}()\n{b}.link = {e}",
    ),
    _block("constructor scope", "class {K}:\n    def __init__(self, {a}):", closes="{K}({e})"),
    _block(
        "constructor of the base",
        "class {K}:\n    def __init__(self, {a}):",
        closes="class {K}_sub({K}):\n    pass\n{K}_sub({e})",
    ),
    _block("new", "class {K}:\n    def __new__(cls, {a}):", closes="{K}({e})"),
    _block(
        "post init",
        "@dataclasses.dataclass\nclass {K}:\n    link: object\n    def __post_init__(self):\n        {a} = self.link",
        closes="{K}({e})",
    ),
    _block(
        "enter",
        "class {K}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __exit__(self, *exc):\n        return None\n    def __enter__(self):\n"
        "        {a} = self.x",
        closes="with {K}({e}):\n    pass",
    ),
    _block(
        "template method",
        "class {K}_base:\n    def run(self, x):\n        return self.work(x)\n"
        "class {K}({K}_base):\n    def work(self, {a}):",
        closes="{K}().run({e})",
    ),
    _block(
        "callback kept",
        "def {F}({a}):",
        closes="{f}().on({F}).fire({e})",
        shared="class {f}:\n    def on(self, g):\n        self.g = g\n        return self\n"
        "    def fire(self, x):\n        self.g(x)",
    ),
    _block("callbacks in a list", "def {F}({a}):", closes="{b} = [{F}]\nfor {c} in {b}:\n    {c}({e})"),
    _block("reduce over a function", "def {F}({b}, {a}):", closes="functools.reduce({F}, [0, {e}])"),
    _block(
        "async with",
        "async def {F}({b}):\n    async with {f}({b}) as {a}:",
        closes="asyncio.run({F}({e}))",
        shared="@contextlib.asynccontextmanager\nasync def {f}(x):\n    yield x",
        once="asyncio",
    ),
    _block(
        "async for",
        "async def {F}({b}):\n    async for {a} in {f}({b}):",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    yield x",
        once="asyncio",
    ),
    _block(
        "task",
        "async def {F}({a}):",
        closes="async def {F}_main(x):\n    await asyncio.create_task({F}(x))\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
    _block(
        "gather",
        "async def {F}({a}):",
        closes="async def {F}_main(x):\n    await asyncio.gather({F}(x))\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
    _block("if block", "if TRUE:\n    {a} = {e}"),
    _block("try block", "try:\n    {a} = {e}", closes="finally:\n    pass"),
    _block(
        "own iterator class",
        "for {a} in {C}({e}):",
        shared="class {C}:\n    def __init__(self, x):\n        self.xs = [x]\n    def __iter__(self):\n"
        "        return self\n    def __next__(self):\n        if not self.xs:\n"
        "            raise StopIteration\n        return self.xs.pop()",
    ),
    _block(
        "enter a pair",
        "with {C}({e}) as ({b}, {a}):",
        shared="class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __enter__(self):\n"
        "        return 0, self.x\n    def __exit__(self, *exc):\n        return None",
    ),
    _block(
        "context manager method",
        "with {C}().open({e}) as {a}:",
        shared="class {C}:\n    @contextlib.contextmanager\n    def open(self, x):\n        yield x",
    ),
    _block("two managers", "with contextlib.nullcontext(0) as {b}, contextlib.nullcontext({e}) as {a}:"),
    _block(
        "thread class with a target",
        "class {K}(threading.Thread):\n    def __init__(self, x):\n"
        "        super().__init__(target=self.work, args=(x,))\n    def work(self, {a}):",
        closes="{b} = {K}({e})\n{b}.start()\n{b}.join()",
    ),
    _block("timer", "def {F}({a}):", closes="{b} = threading.Timer(0, {F}, [{e}])\n{b}.start()\n{b}.join()"),
    _block(
        "executor map over a function",
        "def {F}({a}):",
        closes="with concurrent.futures.ThreadPoolExecutor(1) as {b}:\n    list({b}.map({F}, [{e}]))",
    ),
    _block(
        "queue in a loop", "{b} = queue.Queue()\n{b}.put({e})\n{b}.put(None)\nwhile ({a} := {b}.get()) is not None:"
    ),
    _block("iter with a sentinel", "{b} = queue.Queue()\n{b}.put({e})\n{b}.put(None)\nfor {a} in iter({b}.get, None):"),
    _block("to thread", "def {F}({a}):", closes="asyncio.run(asyncio.to_thread({F}, {e}))", once="asyncio"),
    _block(
        "call soon",
        "def {F}({a}):",
        closes="async def {F}_main(x):\n    asyncio.get_running_loop().call_soon({F}, x)\n"
        "    await asyncio.sleep(0)\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
    _block(
        "asyncio queue",
        "async def {F}(x):\n    {b} = asyncio.Queue()\n    await {b}.put(x)\n    {a} = await {b}.get()",
        closes="asyncio.run({F}({e}))",
        once="asyncio",
    ),
    _block(
        "awaited coroutine",
        "async def {F}(x):\n    {a} = await {f}(x)",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    return x",
        once="asyncio",
    ),
    _block(
        "gathered results",
        "async def {F}(x):\n    {b}, {a} = await asyncio.gather({f}(0), {f}(x))",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    return x",
        once="asyncio",
    ),
    _block(
        "async comprehension",
        "async def {F}(x):\n    {b} = [y async for y in {f}(x)]\n    {a} = {b}[0]",
        closes="asyncio.run({F}({e}))",
        shared="async def {f}(x):\n    yield x",
        once="asyncio",
    ),
    _block(
        "task group",
        "async def {F}({a}):",
        closes="async def {F}_main(x):\n    {b} = asyncio.ensure_future({F}(x))\n"
        "    await asyncio.wait([{b}])\nasyncio.run({F}_main({e}))",
        once="asyncio",
    ),
)

CLASSES: Final = (
    _plain("attribute", "{a} = {C}({e})", "{a}.link", "class {C}:\n    def __init__(self, x):\n        self.link = x"),
    _plain("attribute set outside", "{a} = {C}()\n{a}.link = {e}", "{a}.link", "class {C}:\n    pass"),
    _plain(
        "attribute reset",
        "{a} = {C}()\n{a}.link = {e}",
        "{a}.link",
        "class {C}:\n    def __init__(self):\n        self.link = None",
    ),
    _plain(
        "setter",
        "{a} = {C}()\n{a}.fill({e})",
        "{a}.link",
        "class {C}:\n    link = None\n    def fill(self, x):\n        self.link = x",
    ),
    _plain(
        "getter",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}:\n    def __init__(self, x):\n        self._x = x\n    def get(self):\n        return self._x",
    ),
    _plain(
        "property",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self._x = x\n    @property\n    def link(self):\n"
        "        return self._x",
    ),
    _plain(
        "property with a setter",
        "{a} = {C}()\n{a}.link = {e}",
        "{a}.link",
        "class {C}:\n    @property\n    def link(self):\n        return self._x\n    @link.setter\n"
        "    def link(self, x):\n        self._x = x",
    ),
    _plain(
        "property set by the constructor",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    @property\n"
        "    def link(self):\n        return self._x\n    @link.setter\n    def link(self, x):\n"
        "        self._x = x",
    ),
    _plain(
        "cached property",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    @functools.cached_property\n    def link(self):\n        return self.x",
    ),
    _plain(
        "slots",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    __slots__ = ('link',)\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "by __dict__",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.__dict__['link'] = x",
    ),
    _plain(
        "read by __dict__",
        "{a} = {C}({e})",
        "{a}.__dict__['link']",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "read by vars",
        "{a} = {C}({e})",
        "vars({a})['link']",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "updated from keywords",
        "{a} = {C}(link={e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, **given):\n        self.__dict__.update(given)",
    ),
    _plain(
        "set twice in the constructor",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = None\n        self.link = x",
    ),
    _plain(
        "set over the class",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    link = Radio()\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "set over the base",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self):\n        self.link = Radio()\n"
        "class {C}({C}_base):\n    def __init__(self, x):\n        super().__init__()\n"
        "        self.link = x",
    ),
    _plain(
        "class body with if", "class {K}:\n    if TRUE:\n        link = {e}\n    else:\n        link = None", "{K}.link"
    ),
    _plain(
        "class body with try",
        "class {K}:\n    try:\n        link = {e}\n    except KeyError:\n        link = None",
        "{K}().link",
    ),
    _plain(
        "conditional method",
        "{a} = {C}()",
        "{a}.get({e})",
        "class {C}:\n    if TRUE:\n        def get(self, x):\n            return x\n    else:\n"
        "        def get(self, x):\n            return None",
    ),
    _plain(
        "mixin",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}_mixin:\n    def get(self):\n        return self.link\n"
        "class {C}({C}_mixin, Keeper):\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "overridden",
        "{a} = {C}()",
        "{a}.get({e})",
        "class {C}_base:\n    def get(self, x):\n        return None\nclass {C}({C}_base):\n"
        "    def get(self, x):\n        return x",
    ),
    _plain(
        "super's result",
        "{a} = {C}()",
        "{a}.get({e})",
        "class {C}_base:\n    def get(self, x):\n        return x\nclass {C}({C}_base):\n"
        "    def get(self, x):\n        return super().get(x)",
    ),
    _plain(
        "abstract",
        "{a} = {C}({e})",
        "{a}.run()",
        "class {C}_base:\n    def link(self):\n        raise NotImplementedError\n"
        "    def run(self):\n        return self.link()\nclass {C}({C}_base):\n"
        "    def __init__(self, x):\n        self.x = x\n    def link(self):\n        return self.x",
    ),
    _plain(
        "chained calls",
        "{a} = {C}().fill({e})",
        "{a}.link",
        "class {C}:\n    def fill(self, x):\n        self.link = x\n        return self",
    ),
    _plain(
        "iterated object",
        "{a} = list({C}({e}))",
        "{a}[0]",
        "class {C}:\n    def __init__(self, x):\n        self.xs = [x]\n    def __iter__(self):\n"
        "        return iter(self.xs)",
    ),
    _plain(
        "unpacked object",
        "{b}, {a} = {C}({e})",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __iter__(self):\n"
        "        yield 0\n        yield self.x",
    ),
    _plain(
        "nested class",
        "{a} = {C}.Inner({e})",
        "{a}.link",
        "class {C}:\n    class Inner:\n        def __init__(self, x):\n            self.link = x",
    ),
    _plain(
        "metaclass",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_meta(type):\n    pass\nclass {C}(metaclass={C}_meta):\n"
        "    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "type of self",
        "{a} = {C}(0).other({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    def other(self, x):\n"
        "        return type(self)(x)",
    ),
    _plain(
        "object replaced",
        "{a} = dataclasses.replace({C}(0), link={e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    link: object",
    ),
    _plain(
        "dataclass factory",
        "{a} = {C}()\n{a}.links.append({e})",
        "{a}.links[0]",
        "@dataclasses.dataclass\nclass {C}:\n    links: list = dataclasses.field(default_factory=list)",
    ),
    _plain(
        "set by post init",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    x: object\n    def __post_init__(self):\n        self.link = self.x",
    ),
    _plain(
        "wrapped after init",
        "{a} = {C}({e})",
        "{a}.link[0]",
        "@dataclasses.dataclass\nclass {C}:\n    link: object\n    def __post_init__(self):\n"
        "        self.link = [self.link]",
    ),
    _plain(
        "astuple of a record",
        "{b}, {a} = {C}(0, {e})",
        "{a}",
        "class {C}(typing.NamedTuple):\n    name: int\n    link: object",
    ),
    _plain(
        "record replaced",
        "{a} = {C}(0, 1)._replace(link={e})",
        "{a}.link",
        "class {C}(typing.NamedTuple):\n    name: int\n    link: object",
    ),
    _plain(
        "generic class",
        "{a} = {C}({e})",
        "{a}.link",
        "T_{C} = typing.TypeVar('T_{C}')\nclass {C}(typing.Generic[T_{C}]):\n"
        "    def __init__(self, x: T_{C}):\n        self.link = x",
    ),
    _plain(
        "weak reference",
        "{b} = {C}({e})\n{a} = weakref.ref({b})",
        "{a}().link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "inherited",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, x):\n        self.link = x\nclass {C}({C}_base):\n    pass",
    ),
    _plain(
        "super",
        "{a} = {C}(0, {e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, x):\n        self.link = x\nclass {C}({C}_base):\n"
        "    def __init__(self, y, x):\n"
        "        super().__init__(x)\n        self.y = y",
    ),
    _plain(
        "list attribute",
        "{a} = {C}()\n{a}.add({e})",
        "{a}.links[0]",
        "class {C}:\n    def __init__(self):\n        self.links = []\n    def add(self, x):\n"
        "        self.links.append(x)",
    ),
    _plain(
        "dict attribute",
        "{a} = {C}()\n{a}.add('k', {e})",
        "{a}.links['k']",
        "class {C}:\n    def __init__(self):\n        self.links = {{}}\n    def add(self, key, x):\n"
        "        self.links[key] = x",
    ),
    _plain(
        "static identity",
        "{a} = {C}.same({e})",
        "{a}",
        "class {C}:\n    @staticmethod\n    def same(x):\n        return x",
    ),
    _plain(
        "class identity",
        "{a} = {C}.same({e})",
        "{a}",
        "class {C}:\n    @classmethod\n    def same(cls, x):\n        return x",
    ),
    _plain("method identity", "{a} = {C}().same({e})", "{a}", "class {C}:\n    def same(self, x):\n        return x"),
    _plain(
        "bound method kept",
        "{b} = {C}({e}).get\n{a} = {b}()",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def get(self):\n        return self.x",
    ),
    _plain(
        "alternative constructor",
        "{a} = {C}.of({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    @classmethod\n"
        "    def of(cls, x):\n        return cls(x)",
    ),
    _plain(
        "call operator result", "{a} = {C}()({e})", "{a}", "class {C}:\n    def __call__(self, x):\n        return x"
    ),
    _plain(
        "item operator",
        "{a} = {C}({e})[0]",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __getitem__(self, key):\n"
        "        return self.x",
    ),
    _plain(
        "dataclass",
        "{a} = {C}(0, {e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    name: int\n    link: object",
    ),
    _plain(
        "dataclass by keyword",
        "{a} = {C}(link={e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    link: object\n    name: int = 0",
    ),
    _plain(
        "named tuple", "{a} = {C}(0, {e})", "{a}.link", "class {C}(typing.NamedTuple):\n    name: int\n    link: object"
    ),
    _plain(
        "named tuple by position",
        "{a} = {C}(0, {e})",
        "{a}[1]",
        "class {C}(typing.NamedTuple):\n    name: int\n    link: object",
    ),
    _plain("namedtuple", "{a} = {C}(0, {e})", "{a}.link", "{C} = collections.namedtuple('{C}', 'name link')"),
    _plain("simple namespace", "{a} = types.SimpleNamespace(link={e})", "{a}.link"),
    _plain("class attribute", "class {K}:\n    link = {e}", "{K}.link"),
    _plain("class attribute of an object", "class {K}:\n    link = {e}", "{K}().link"),
    _plain("set on the class", "class {K}:\n    link = None\n{K}.link = {e}", "{K}.link"),
    _plain(
        "object in a list",
        "{a} = [{C}({e})]",
        "{a}[0].link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "object in an object",
        "{a} = {C}({C}({e}))",
        "{a}.link.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain("setattr", "{a} = {C}()\nsetattr({a}, 'link', {e})", "{a}.link", "class {C}:\n    pass"),
    _plain(
        "getattr",
        "{a} = {C}({e})",
        "getattr({a}, 'link')",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "weak attribute",
        "{a} = {C}({e})\n{b} = {a}.__dict__",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "class made by a function",
        "{a} = {f}({e})",
        "{a}.link",
        "def {f}(x):\n    class Made:\n        link = x\n    return Made",
    ),
    _plain(
        "object made by a function",
        "{a} = {f}({e})",
        "{a}.link",
        "class {f}_k:\n    def __init__(self, x):\n        self.link = x\ndef {f}(x):\n    return {f}_k(x)",
    ),
    _plain(
        "init var",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    x: dataclasses.InitVar[object]\n"
        "    link: object = None\n    def __post_init__(self, x):\n        self.link = x",
    ),
    _plain(
        "dataclass inherited",
        "{a} = {C}({e}, 0)",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}_base:\n    link: object\n@dataclasses.dataclass\n"
        "class {C}({C}_base):\n    name: int",
    ),
    _plain(
        "dataclass frozen",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass(frozen=True)\nclass {C}:\n    link: object",
    ),
    _plain(
        "dataclass set by object",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass(frozen=True)\nclass {C}:\n    x: object\n"
        "    def __post_init__(self):\n        object.__setattr__(self, 'link', self.x)",
    ),
    _plain(
        "dataclass as dict",
        "{a} = dataclasses.asdict({C}(0))\n{b} = {C}({e})\n{a} = vars({b})",
        "{a}['link']",
        "@dataclasses.dataclass\nclass {C}:\n    link: object",
    ),
    _plain(
        "cooperative keywords",
        "{a} = {C}(link={e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, link):\n        self.link = link\n"
        "class {C}({C}_base):\n    def __init__(self, **kwargs):\n"
        "        super().__init__(**kwargs)",
    ),
    _plain(
        "cooperative arguments",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, link):\n        self.link = link\n"
        "class {C}({C}_base):\n    def __init__(self, *args):\n        super().__init__(*args)",
    ),
    _plain(
        "class decorator",
        "{a} = {C}({e})",
        "{a}.link",
        "def {C}_d(cls):\n    return cls\n@{C}_d\nclass {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "class decorator that derives",
        "{a} = {C}({e})",
        "{a}.link",
        "def {C}_d(cls):\n    class Derived(cls):\n        pass\n    return Derived\n@{C}_d\n"
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "own __setattr__",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n"
        "    def __setattr__(self, name, value):\n        super().__setattr__(name, value)",
    ),
    _plain(
        "own __getattr__",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.given = {{'link': x}}\n"
        "    def __getattr__(self, name):\n        return self.given[name]",
    ),
    _plain(
        "delegated attribute",
        "{a} = {C}(types.SimpleNamespace(link={e}))",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __getattr__(self, name):\n        return getattr(self.x, name)",
    ),
    _plain(
        "own __next__",
        "{a} = next({C}({e}))",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __next__(self):\n        return self.x",
    ),
    _plain(
        "dict of objects",
        "{a} = {{'x': {C}({e})}}",
        "{a}['x'].link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain("enum key", "{a} = {{{C}.X: {e}, {C}.Y: 0}}", "{a}[{C}.X]", "class {C}(enum.Enum):\n    X = 1\n    Y = 2"),
    _plain(
        "method by name",
        "{a} = getattr({C}({e}), 'get')()",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def get(self):\n        return self.x",
    ),
    _plain(
        "conditional attribute",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        if x is not None:\n"
        "            self.link = x\n        else:\n            self.link = None",
    ),
    _plain(
        "attribute in a loop",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, *xs):\n        for x in xs:\n            self.link = x",
    ),
    _plain(
        "attribute tuple",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.name, self.link = 0, x",
    ),
    _plain(
        "attribute of an attribute",
        "{a} = {C}({e})",
        "{a}.box.link",
        "class {C}:\n    def __init__(self, x):\n        self.box = types.SimpleNamespace()\n        self.box.link = x",
    ),
    _plain(
        "attribute by method chain",
        "{a} = {C}()\n{a}.one({e})",
        "{a}.link",
        "class {C}:\n    def one(self, x):\n        self.two(x)\n    def two(self, x):\n        self.link = x",
    ),
    _plain(
        "private attribute",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}:\n    def __init__(self, x):\n        self.__link = x\n    def get(self):\n"
        "        return self.__link",
    ),
    _plain(
        "class variable through self",
        "{a} = {C}()\n{a}.fill({e})",
        "{a}.get()",
        "class {C}:\n    def fill(self, x):\n        self.found = [x]\n    def get(self):\n"
        "        return self.found[0]",
    ),
    _plain(
        "object swapped",
        "{b}, {a} = {C}({e}), {C}(0)\n{b}, {a} = {a}, {b}",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    _plain(
        "object returned by method",
        "{a} = {C}({e}).self_of()",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    def self_of(self):\n        return self",
    ),
    _plain(
        "builder",
        "{a} = {C}().add(0).add({e}).build()",
        "{a}[1]",
        "class {C}:\n    def __init__(self):\n        self.parts = []\n    def add(self, x):\n"
        "        self.parts.append(x)\n        return self\n    def build(self):\n"
        "        return self.parts",
    ),
    _plain(
        "attribute by helper",
        "{a} = {C}()\n{f}({a}, {e})",
        "{a}.link",
        "class {C}:\n    link = None\ndef {f}(obj, x):\n    obj.link = x",
    ),
    _plain(
        "methods under a condition",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}:\n    if TRUE:\n        def __init__(self, x):\n            self.link = x\n"
        "        def get(self):\n            return self.link\n"
        "    else:\n        def get(self):\n            return None",
    ),
)

ALL: Final = (*ASSIGNMENT, *CONTAINERS, *FUNCTIONS, *SCOPES, *CLASSES)
