"""Through functions: what goes in comes back."""

from __future__ import annotations

from typing import Final

from benchmarks.fuzz.constructs.construct import Construct, call, plain

FUNCTIONS: Final[tuple[Construct, ...]] = (
    call("identity", "def {f}(x):\n    return x", "{f}({e})"),
    call("identity by keyword", "def {f}(name, x):\n    return x", "{f}(0, x={e})"),
    call("keyword only", "def {f}(*, x, y=0):\n    return x", "{f}(x={e})"),
    call("positional only", "def {f}(x, /, y=0):\n    return x", "{f}({e}, 1)"),
    call("wrapped in a list", "def {f}(x):\n    return [x, 0]", "{f}({e})[0]"),
    call("wrapped in a dict", 'def {f}(x):\n    found = {{}}\n    found["x"] = x\n    return found', '{f}({e})["x"]'),
    call("behind a starred one", "def {f}(y, x):\n    return x", "{f}(*[0], {e})"),
    call("behind a name that is starred", "def {f}(y, x):\n    return x\n{f}_more = [0]", "{f}(*{f}_more, {e})"),
    call("before a starred one", "def {f}(x, *more):\n    return x", "{f}({e}, *[0])"),
    call("among the variadic", "def {f}(*args):\n    return args[-1]", "{f}(*[0, 1], {e})"),
    call("variadic unpacked", "def {f}(*args):\n    y, x = args\n    return x", "{f}(0, {e})"),
    call("keywords popped", "def {f}(**kwargs):\n    return kwargs.pop('link', None)", "{f}(link={e})"),
    call("keywords got", "def {f}(**kwargs):\n    return kwargs.get('link')", "{f}(link={e})"),
    call("both spread", "def {f}(y, *, x):\n    return x", "{f}(*[0], **dict(x={e}))"),
    call("default filled in", "def {f}(x, y=None):\n    y = y if y is not None else x\n    return y", "{f}({e})"),
    call("early return", "def {f}(x):\n    if x is None:\n        return None\n    return x", "{f}({e})"),
    call("returned tuple", "def {f}(x):\n    return 0, x", "{f}({e})[1]"),
    call("nested function", "def {f}(x):\n    def inner(y):\n        return y\n    return inner(x)", "{f}({e})"),
    call(
        "method of a made object",
        "class {f}_k:\n    def get(self, x):\n        return x\n{f} = {f}_k().get",
        "{f}({e})",
    ),
    call("partial keyword", "def {f}(y, x):\n    return x", "functools.partial({f}, x={e})(0)"),
    call(
        "decorator with arguments",
        "def {f}_d(n):\n    def outer(g):\n        @functools.wraps(g)\n        def inner(*args):\n"
        "            return g(*args)\n        return inner\n    return outer\n@{f}_d(1)\n"
        "def {f}(x):\n    return x",
        "{f}({e})",
    ),
    call(
        "decorator class",
        "class {f}_d:\n    def __init__(self, g):\n        self.g = g\n"
        "    def __call__(self, *args):\n        return self.g(*args)\n@{f}_d\ndef {f}(x):\n"
        "    return x",
        "{f}({e})",
    ),
    call(
        "function by its name",
        "class {f}_k:\n    @staticmethod\n    def get(x):\n        return x",
        "getattr({f}_k, 'get')({e})",
    ),
    call(
        "conditional definition",
        "if TRUE:\n    def {f}(x):\n        return x\nelse:\n    def {f}(x):\n        return None",
        "{f}({e})",
    ),
    call("redefined", "def {f}(x):\n    return None\ndef {f}(x):\n    return x", "{f}({e})"),
    call("variadic", "def {f}(*args):\n    return args[1]", "{f}(0, {e})"),
    call("variadic keywords", 'def {f}(**kwargs):\n    return kwargs["link"]', "{f}(link={e})"),
    call("spread", "def {f}(y, x):\n    return x", "{f}(*(0, {e}))"),
    call("spread by keyword", "def {f}(y, x):\n    return x", '{f}(0, **{{"x": {e}}})'),
    call(
        "passed on",
        "def {f}(*args, **kwargs):\n    return {f}_to(*args, **kwargs)\ndef {f}_to(y, x):\n    return x",
        "{f}(0, x={e})",
    ),
    call("two returns", "def {f}(x, y=None):\n    if y:\n        return y\n    return x", "{f}({e})"),
    call("returned name", "def {f}(x):\n    found = x\n    return found", "{f}({e})"),
    call("second of two", "def {f}(x, y):\n    return y", "{f}(0, {e})"),
    call("returned lambda", "def {f}(x):\n    return lambda: x", "{f}({e})()"),
    call("returned function", "def {f}(x):\n    def get():\n        return x\n    return get", "{f}({e})()"),
    call("generator", "def {f}(x):\n    yield 0, x", "next({f}({e}))[1]"),
    call("yield from", "def {f}(x):\n    yield from [x]", "list({f}({e}))[0]"),
    call("recursion", "def {f}(x, n):\n    return {f}(x, n - 1) if n else x", "{f}({e}, 2)"),
    call("function as value", "def {f}(x):\n    return x\n{f}_table = {{'x': {f}}}", "{f}_table['x']({e})"),
    call("calls what it gets", "def {f}(g, x):\n    return g(x)", "{f}(lambda y: y, {e})"),
    call("partial", "def {f}(x, y):\n    return x", "functools.partial({f}, {e})(0)"),
    call(
        "decorated",
        "def {f}_d(g):\n    @functools.wraps(g)\n    def inner(*args, **kwargs):\n        return g(*args, **kwargs)\n"
        "    return inner\n@{f}_d\ndef {f}(x):\n    return x",
        "{f}({e})",
    ),
    call("annotated generic", "T_{f} = typing.TypeVar('T_{f}')\ndef {f}(x: T_{f}) -> T_{f}:\n    return x", "{f}({e})"),
    call("cached", "@functools.lru_cache\ndef {f}(x):\n    return x", "{f}({e})"),
    call("try in a function", "def {f}(x):\n    try:\n        return x\n    finally:\n        pass", "{f}({e})"),
    plain("fills a list", "{a} = []\n{f}({a}, {e})", "{a}[0]", "def {f}(target, x):\n    target.append(x)"),
    plain("fills a dict", "{a} = {{}}\n{f}({a}, {e})", "{a}['x']", "def {f}(target, x):\n    target['x'] = x"),
    plain(
        "executor",
        "with concurrent.futures.ThreadPoolExecutor(1) as pool:\n    {a} = pool.submit({f}, {e}).result()",
        "{a}",
        "def {f}(x):\n    return x",
    ),
    plain(
        "executor map",
        "with concurrent.futures.ThreadPoolExecutor(1) as pool:\n    {a} = list(pool.map({f}, [{e}]))[0]",
        "{a}",
        "def {f}(x):\n    return x",
    ),
    call("singledispatch", "@functools.singledispatch\ndef {f}(x):\n    return x", "{f}({e})"),
    call(
        "cached method",
        "class {f}_k:\n    @functools.lru_cache\n    def get(self, x):\n        return x",
        "{f}_k().get({e})",
    ),
)
