"""Through objects, their attributes and their classes."""

from __future__ import annotations

from typing import Final

from benchmarks.fuzz.constructs.construct import Construct, plain

CLASSES: Final[tuple[Construct, ...]] = (
    plain("attribute", "{a} = {C}({e})", "{a}.link", "class {C}:\n    def __init__(self, x):\n        self.link = x"),
    plain("attribute set outside", "{a} = {C}()\n{a}.link = {e}", "{a}.link", "class {C}:\n    pass"),
    plain(
        "attribute reset",
        "{a} = {C}()\n{a}.link = {e}",
        "{a}.link",
        "class {C}:\n    def __init__(self):\n        self.link = None",
    ),
    plain(
        "setter",
        "{a} = {C}()\n{a}.fill({e})",
        "{a}.link",
        "class {C}:\n    link = None\n    def fill(self, x):\n        self.link = x",
    ),
    plain(
        "getter",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}:\n    def __init__(self, x):\n        self._x = x\n    def get(self):\n        return self._x",
    ),
    plain(
        "property",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self._x = x\n    @property\n    def link(self):\n"
        "        return self._x",
    ),
    plain(
        "property with a setter",
        "{a} = {C}()\n{a}.link = {e}",
        "{a}.link",
        "class {C}:\n    @property\n    def link(self):\n        return self._x\n    @link.setter\n"
        "    def link(self, x):\n        self._x = x",
    ),
    plain(
        "property set by the constructor",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    @property\n"
        "    def link(self):\n        return self._x\n    @link.setter\n    def link(self, x):\n"
        "        self._x = x",
    ),
    plain(
        "cached property",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    @functools.cached_property\n    def link(self):\n        return self.x",
    ),
    plain(
        "slots",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    __slots__ = ('link',)\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "by __dict__",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.__dict__['link'] = x",
    ),
    plain(
        "read by __dict__",
        "{a} = {C}({e})",
        "{a}.__dict__['link']",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "read by vars",
        "{a} = {C}({e})",
        "vars({a})['link']",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "updated from keywords",
        "{a} = {C}(link={e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, **given):\n        self.__dict__.update(given)",
    ),
    plain(
        "set twice in the constructor",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = None\n        self.link = x",
    ),
    plain(
        "set over the class",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    link = Radio()\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "set over the base",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self):\n        self.link = Radio()\n"
        "class {C}({C}_base):\n    def __init__(self, x):\n        super().__init__()\n"
        "        self.link = x",
    ),
    plain(
        "class body with if", "class {K}:\n    if TRUE:\n        link = {e}\n    else:\n        link = None", "{K}.link"
    ),
    plain(
        "class body with try",
        "class {K}:\n    try:\n        link = {e}\n    except KeyError:\n        link = None",
        "{K}().link",
    ),
    plain(
        "conditional method",
        "{a} = {C}()",
        "{a}.get({e})",
        "class {C}:\n    if TRUE:\n        def get(self, x):\n            return x\n    else:\n"
        "        def get(self, x):\n            return None",
    ),
    plain(
        "mixin",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}_mixin:\n    def get(self):\n        return self.link\n"
        "class {C}({C}_mixin, Keeper):\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "overridden",
        "{a} = {C}()",
        "{a}.get({e})",
        "class {C}_base:\n    def get(self, x):\n        return None\nclass {C}({C}_base):\n"
        "    def get(self, x):\n        return x",
    ),
    plain(
        "super's result",
        "{a} = {C}()",
        "{a}.get({e})",
        "class {C}_base:\n    def get(self, x):\n        return x\nclass {C}({C}_base):\n"
        "    def get(self, x):\n        return super().get(x)",
    ),
    plain(
        "abstract",
        "{a} = {C}({e})",
        "{a}.run()",
        "class {C}_base:\n    def link(self):\n        raise NotImplementedError\n"
        "    def run(self):\n        return self.link()\nclass {C}({C}_base):\n"
        "    def __init__(self, x):\n        self.x = x\n    def link(self):\n        return self.x",
    ),
    plain(
        "chained calls",
        "{a} = {C}().fill({e})",
        "{a}.link",
        "class {C}:\n    def fill(self, x):\n        self.link = x\n        return self",
    ),
    plain(
        "iterated object",
        "{a} = list({C}({e}))",
        "{a}[0]",
        "class {C}:\n    def __init__(self, x):\n        self.xs = [x]\n    def __iter__(self):\n"
        "        return iter(self.xs)",
    ),
    plain(
        "unpacked object",
        "{b}, {a} = {C}({e})",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __iter__(self):\n"
        "        yield 0\n        yield self.x",
    ),
    plain(
        "nested class",
        "{a} = {C}.Inner({e})",
        "{a}.link",
        "class {C}:\n    class Inner:\n        def __init__(self, x):\n            self.link = x",
    ),
    plain(
        "metaclass",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_meta(type):\n    pass\nclass {C}(metaclass={C}_meta):\n"
        "    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "type of self",
        "{a} = {C}(0).other({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    def other(self, x):\n"
        "        return type(self)(x)",
    ),
    plain(
        "object replaced",
        "{a} = dataclasses.replace({C}(0), link={e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    link: object",
    ),
    plain(
        "dataclass factory",
        "{a} = {C}()\n{a}.links.append({e})",
        "{a}.links[0]",
        "@dataclasses.dataclass\nclass {C}:\n    links: list = dataclasses.field(default_factory=list)",
    ),
    plain(
        "set by post init",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    x: object\n    def __post_init__(self):\n        self.link = self.x",
    ),
    plain(
        "wrapped after init",
        "{a} = {C}({e})",
        "{a}.link[0]",
        "@dataclasses.dataclass\nclass {C}:\n    link: object\n    def __post_init__(self):\n"
        "        self.link = [self.link]",
    ),
    plain(
        "astuple of a record",
        "{b}, {a} = {C}(0, {e})",
        "{a}",
        "class {C}(typing.NamedTuple):\n    name: int\n    link: object",
    ),
    plain(
        "record replaced",
        "{a} = {C}(0, 1)._replace(link={e})",
        "{a}.link",
        "class {C}(typing.NamedTuple):\n    name: int\n    link: object",
    ),
    plain(
        "generic class",
        "{a} = {C}({e})",
        "{a}.link",
        "T_{C} = typing.TypeVar('T_{C}')\nclass {C}(typing.Generic[T_{C}]):\n"
        "    def __init__(self, x: T_{C}):\n        self.link = x",
    ),
    plain(
        "weak reference",
        "{b} = {C}({e})\n{a} = weakref.ref({b})",
        "{a}().link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "inherited",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, x):\n        self.link = x\nclass {C}({C}_base):\n    pass",
    ),
    plain(
        "super",
        "{a} = {C}(0, {e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, x):\n        self.link = x\nclass {C}({C}_base):\n"
        "    def __init__(self, y, x):\n"
        "        super().__init__(x)\n        self.y = y",
    ),
    plain(
        "list attribute",
        "{a} = {C}()\n{a}.add({e})",
        "{a}.links[0]",
        "class {C}:\n    def __init__(self):\n        self.links = []\n    def add(self, x):\n"
        "        self.links.append(x)",
    ),
    plain(
        "dict attribute",
        "{a} = {C}()\n{a}.add('k', {e})",
        "{a}.links['k']",
        "class {C}:\n    def __init__(self):\n        self.links = {{}}\n    def add(self, key, x):\n"
        "        self.links[key] = x",
    ),
    plain(
        "static identity",
        "{a} = {C}.same({e})",
        "{a}",
        "class {C}:\n    @staticmethod\n    def same(x):\n        return x",
    ),
    plain(
        "class identity",
        "{a} = {C}.same({e})",
        "{a}",
        "class {C}:\n    @classmethod\n    def same(cls, x):\n        return x",
    ),
    plain("method identity", "{a} = {C}().same({e})", "{a}", "class {C}:\n    def same(self, x):\n        return x"),
    plain(
        "bound method kept",
        "{b} = {C}({e}).get\n{a} = {b}()",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def get(self):\n        return self.x",
    ),
    plain(
        "alternative constructor",
        "{a} = {C}.of({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    @classmethod\n"
        "    def of(cls, x):\n        return cls(x)",
    ),
    plain(
        "call operator result", "{a} = {C}()({e})", "{a}", "class {C}:\n    def __call__(self, x):\n        return x"
    ),
    plain(
        "item operator",
        "{a} = {C}({e})[0]",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __getitem__(self, key):\n"
        "        return self.x",
    ),
    plain(
        "dataclass",
        "{a} = {C}(0, {e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    name: int\n    link: object",
    ),
    plain(
        "dataclass by keyword",
        "{a} = {C}(link={e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    link: object\n    name: int = 0",
    ),
    plain(
        "named tuple", "{a} = {C}(0, {e})", "{a}.link", "class {C}(typing.NamedTuple):\n    name: int\n    link: object"
    ),
    plain(
        "named tuple by position",
        "{a} = {C}(0, {e})",
        "{a}[1]",
        "class {C}(typing.NamedTuple):\n    name: int\n    link: object",
    ),
    plain("namedtuple", "{a} = {C}(0, {e})", "{a}.link", "{C} = collections.namedtuple('{C}', 'name link')"),
    plain("simple namespace", "{a} = types.SimpleNamespace(link={e})", "{a}.link"),
    plain("class attribute", "class {K}:\n    link = {e}", "{K}.link"),
    plain("class attribute of an object", "class {K}:\n    link = {e}", "{K}().link"),
    plain("set on the class", "class {K}:\n    link = None\n{K}.link = {e}", "{K}.link"),
    plain(
        "object in a list",
        "{a} = [{C}({e})]",
        "{a}[0].link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "object in an object",
        "{a} = {C}({C}({e}))",
        "{a}.link.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain("setattr", "{a} = {C}()\nsetattr({a}, 'link', {e})", "{a}.link", "class {C}:\n    pass"),
    plain(
        "getattr",
        "{a} = {C}({e})",
        "getattr({a}, 'link')",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "weak attribute",
        "{a} = {C}({e})\n{b} = {a}.__dict__",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "class made by a function",
        "{a} = {f}({e})",
        "{a}.link",
        "def {f}(x):\n    class Made:\n        link = x\n    return Made",
    ),
    plain(
        "object made by a function",
        "{a} = {f}({e})",
        "{a}.link",
        "class {f}_k:\n    def __init__(self, x):\n        self.link = x\ndef {f}(x):\n    return {f}_k(x)",
    ),
    plain(
        "init var",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}:\n    x: dataclasses.InitVar[object]\n"
        "    link: object = None\n    def __post_init__(self, x):\n        self.link = x",
    ),
    plain(
        "dataclass inherited",
        "{a} = {C}({e}, 0)",
        "{a}.link",
        "@dataclasses.dataclass\nclass {C}_base:\n    link: object\n@dataclasses.dataclass\n"
        "class {C}({C}_base):\n    name: int",
    ),
    plain(
        "dataclass frozen",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass(frozen=True)\nclass {C}:\n    link: object",
    ),
    plain(
        "dataclass set by object",
        "{a} = {C}({e})",
        "{a}.link",
        "@dataclasses.dataclass(frozen=True)\nclass {C}:\n    x: object\n"
        "    def __post_init__(self):\n        object.__setattr__(self, 'link', self.x)",
    ),
    plain(
        "dataclass as dict",
        "{a} = dataclasses.asdict({C}(0))\n{b} = {C}({e})\n{a} = vars({b})",
        "{a}['link']",
        "@dataclasses.dataclass\nclass {C}:\n    link: object",
    ),
    plain(
        "cooperative keywords",
        "{a} = {C}(link={e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, link):\n        self.link = link\n"
        "class {C}({C}_base):\n    def __init__(self, **kwargs):\n"
        "        super().__init__(**kwargs)",
    ),
    plain(
        "cooperative arguments",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}_base:\n    def __init__(self, link):\n        self.link = link\n"
        "class {C}({C}_base):\n    def __init__(self, *args):\n        super().__init__(*args)",
    ),
    plain(
        "class decorator",
        "{a} = {C}({e})",
        "{a}.link",
        "def {C}_d(cls):\n    return cls\n@{C}_d\nclass {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "class decorator that derives",
        "{a} = {C}({e})",
        "{a}.link",
        "def {C}_d(cls):\n    class Derived(cls):\n        pass\n    return Derived\n@{C}_d\n"
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "own __setattr__",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n"
        "    def __setattr__(self, name, value):\n        super().__setattr__(name, value)",
    ),
    plain(
        "own __getattr__",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.given = {{'link': x}}\n"
        "    def __getattr__(self, name):\n        return self.given[name]",
    ),
    plain(
        "delegated attribute",
        "{a} = {C}(types.SimpleNamespace(link={e}))",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n"
        "    def __getattr__(self, name):\n        return getattr(self.x, name)",
    ),
    plain(
        "own __next__",
        "{a} = next({C}({e}))",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def __next__(self):\n        return self.x",
    ),
    plain(
        "dict of objects",
        "{a} = {{'x': {C}({e})}}",
        "{a}['x'].link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain("enum key", "{a} = {{{C}.X: {e}, {C}.Y: 0}}", "{a}[{C}.X]", "class {C}(enum.Enum):\n    X = 1\n    Y = 2"),
    plain(
        "method by name",
        "{a} = getattr({C}({e}), 'get')()",
        "{a}",
        "class {C}:\n    def __init__(self, x):\n        self.x = x\n    def get(self):\n        return self.x",
    ),
    plain(
        "conditional attribute",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        if x is not None:\n"
        "            self.link = x\n        else:\n            self.link = None",
    ),
    plain(
        "attribute in a loop",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, *xs):\n        for x in xs:\n            self.link = x",
    ),
    plain(
        "attribute tuple",
        "{a} = {C}({e})",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.name, self.link = 0, x",
    ),
    plain(
        "attribute of an attribute",
        "{a} = {C}({e})",
        "{a}.box.link",
        "class {C}:\n    def __init__(self, x):\n        self.box = types.SimpleNamespace()\n        self.box.link = x",
    ),
    plain(
        "attribute by method chain",
        "{a} = {C}()\n{a}.one({e})",
        "{a}.link",
        "class {C}:\n    def one(self, x):\n        self.two(x)\n    def two(self, x):\n        self.link = x",
    ),
    plain(
        "private attribute",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}:\n    def __init__(self, x):\n        self.__link = x\n    def get(self):\n"
        "        return self.__link",
    ),
    plain(
        "class variable through self",
        "{a} = {C}()\n{a}.fill({e})",
        "{a}.get()",
        "class {C}:\n    def fill(self, x):\n        self.found = [x]\n    def get(self):\n"
        "        return self.found[0]",
    ),
    plain(
        "object swapped",
        "{b}, {a} = {C}({e}), {C}(0)\n{b}, {a} = {a}, {b}",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x",
    ),
    plain(
        "object returned by method",
        "{a} = {C}({e}).self_of()",
        "{a}.link",
        "class {C}:\n    def __init__(self, x):\n        self.link = x\n    def self_of(self):\n        return self",
    ),
    plain(
        "builder",
        "{a} = {C}().add(0).add({e}).build()",
        "{a}[1]",
        "class {C}:\n    def __init__(self):\n        self.parts = []\n    def add(self, x):\n"
        "        self.parts.append(x)\n        return self\n    def build(self):\n"
        "        return self.parts",
    ),
    plain(
        "attribute by helper",
        "{a} = {C}()\n{f}({a}, {e})",
        "{a}.link",
        "class {C}:\n    link = None\ndef {f}(obj, x):\n    obj.link = x",
    ),
    plain(
        "methods under a condition",
        "{a} = {C}({e})",
        "{a}.get()",
        "class {C}:\n    if TRUE:\n        def __init__(self, x):\n            self.link = x\n"
        "        def get(self):\n            return self.link\n"
        "    else:\n        def get(self):\n            return None",
    ),
)
